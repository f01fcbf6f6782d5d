// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding without training: what a full-precision model's function is worth once its weights are ternary.
#include <torch/torch.h>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/model/weight_file.h"
#include "engine/run/student_config.h"
#include "engine/text/packed_corpus.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/api/engine.h"
#include "engine/train/dev_figures.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/quantize_operators.h"
#include "engine/train/start/student_start.h"

namespace bitdistill {
namespace fs = std::filesystem;
namespace {

// A file that nobody needs after the command.
struct Scratch {
    fs::path path;
    ~Scratch() {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
};

// Makes `plain` the student as it computes without rounding of activations. Both have the same parameters.
void take_rounded(Transformer& plain, Transformer& student, const Quantizer& quantizer) {
    for (std::size_t i = 0; i < plain.parameters().size(); ++i) {
        const Parameter& from = student.parameters()[i];
        plain.parameters()[i].value.copy_(from.spec.projection ? rounded_weight(from.value, quantizer, nullptr)
                                                               : from.value);
    }
    plain.weights_changed();
}

}  // namespace

std::optional<RoundingResult> quantize_model(const RoundingPlan& plan, JobControl& control,
                                             const std::function<void(const char*, double)>& progress) {
    torch::NoGradGuard no_grad;
    const ModelConfig config = model_config_of(plan.model);
    if (config.ternary)
        throw Error("is a 1.58-bit student already", plan.model.string(), "Give the full-precision model");
    choose_threads(plan.threads, config);
    const auto tokenizer = open_tokenizer(plan.model);
    if (plan.out.has_parent_path()) make_folder(plan.out.parent_path());
    const Scratch scratch{plan.out.parent_path() / ("." + plan.out.filename().string() + ".tokens")};
    progress("read", 0);
    if (!pack_corpus(plan.corpus, *tokenizer, scratch.path, at::get_num_threads(),
                     [&] { return control.at_boundary(); }))
        return std::nullopt;
    const PackedCorpus corpus(scratch.path);
    const std::int64_t length = std::min(plan.length, corpus.tokens()), rows = corpus.count(length),
                       held_out = std::min(plan.held_out, rows / 2);
    if (held_out < 1)
        throw Error("has " + std::to_string(corpus.tokens()) + " tokens, too few for calibration and perplexity",
                    plan.corpus.string(), "Give a longer corpus, or a smaller --length");
    std::vector<Sequence> texts, last;
    for (std::int64_t row = 0; row < std::min(plan.calibration, rows - held_out); ++row)
        texts.push_back(corpus.row(row, length));
    for (std::int64_t row = rows - held_out; row < rows; ++row) last.push_back(corpus.row(row, length));
    ProcessGroup alone;
    RoundingResult result;
    bool complete = true;
    const auto perplexity = [&](Transformer& model, const char* part) {
        progress(part, 0);
        const DevResult found = text_figures(model, last, 1, control, alone);
        complete = complete && found.complete;
        result.tokens = found.metrics.front().count;
        return metric_value(found.metrics, "perplexity");
    };

    const auto plain = load_model(plan.model, Precision::fp32, false, &control);
    if (!plain) return std::nullopt;
    result.before = perplexity(*plain, "perplexity before");
    RunParams params;
    params.weight_scale = plan.weight_scale;
    params.student_start = plan.method;
    const auto student = load_as_student(plan.model, Precision::fp32, false, params, &control);
    if (!student || !complete) return std::nullopt;
    const auto start = start_student(*student, plan.method, texts, &control, [&](std::size_t done, std::size_t all) {
        progress("weights", static_cast<double>(done) / static_cast<double>(all));
    });
    if (!start) return std::nullopt;
    result.start = to_json(*start);
    if (plan.method != StudentStart::absmean) result.said = to_sentence(*start);
    take_rounded(*plain, *student, student->config().quantizer);
    result.weights_alone = perplexity(*plain, "perplexity, weights alone");
    const Quantizer finished = student_of(config, params, false).quantizer;
    student->set_kept_types(finished.embedding_type, finished.head_type);
    result.after = perplexity(*student, "perplexity after");
    if (!complete) return std::nullopt;
    publish_folder(plan.out, [&](const fs::path& folder) { save_model(*student, at::kFloat, plan.model, folder); });
    return result;
}

}  // namespace bitdistill
