// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding without training: what a full-precision model's function is worth once its weights are ternary.
#include <torch/torch.h>

#include <cmath>

#include "engine/base/checksum.h"
#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/free_place.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "engine/base/stopwatch.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/model/weight_file.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_lock.h"
#include "engine/run/student_config.h"
#include "engine/text/packed_corpus.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/api/engine.h"
#include "engine/train/dev_figures.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/model_io.h"
#include "engine/train/network/quantize_operators.h"
#include "engine/train/network/tensor_memory.h"
#include "engine/train/start/student_start.h"

namespace bitdistill {
namespace fs = std::filesystem;
namespace {

struct Stopped {};

// Two models in full precision are of no use to whoever looks at the result.
struct MemoryRelease {
    ~MemoryRelease() { release_tensor_memory(); }
};

using Tell = std::function<void(const RoundingProgress&)>;

// The corpus as rows of token ids, and which of them are used for what.
struct Rows {
    std::vector<Sequence> calibration, held_out;
    std::int64_t length = 0;
};
Rows rows_of(const PackedCorpus& corpus, const RoundingPlan& plan, const ModelConfig& config) {
    Rows rows;
    rows.length = std::min(plan.length, corpus.tokens() / 2);  // one row for each use, at least
    if (config.max_positions > 0) rows.length = std::min<std::int64_t>(rows.length, config.max_positions);
    const std::int64_t count = rows.length < 2 ? 0 : corpus.count(rows.length),
                       held_out = std::min(plan.held_out, count / 2);
    if (held_out < 1)
        throw Error("has " + std::to_string(corpus.tokens()) + " tokens, too few for calibration and perplexity",
                    plan.corpus.string(), "Give a longer corpus");
    for (std::int64_t row = 0; row < std::min(plan.calibration, count - held_out); ++row)
        rows.calibration.push_back(corpus.row(row, rows.length));
    for (std::int64_t row = count - held_out; row < count; ++row) rows.held_out.push_back(corpus.row(row, rows.length));
    return rows;
}

// What is left of a model on the held-out rows: its perplexity. Throws Stopped.
double perplexity(Transformer& model, const std::vector<Sequence>& rows, const char* part, JobControl& control,
                  const Tell& tell, std::int64_t& tokens) {
    ProcessGroup alone;
    const Stopwatch watch;
    double nats = 0;
    std::int64_t scored = 0;
    tell({part, 0});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const DevResult found = text_figures(model, {rows[i]}, 1, control, alone);
        if (!found.complete) throw Stopped();
        const Metric& loss = found.metrics.front();
        if (loss.count > 0) nats += loss.value * static_cast<double>(loss.count);
        scored += loss.count;
        const auto done = static_cast<double>(i + 1), all = static_cast<double>(rows.size());
        tell({part, done / all, watch.seconds() / done * (all - done)});
    }
    tokens = scored;
    return std::exp(nats / static_cast<double>(scored));
}

// Makes `plain` the student as it computes without rounding of activations. Both have the same parameters.
void take_rounded(Transformer& plain, Transformer& student, const Quantizer& quantizer) {
    for (std::size_t i = 0; i < plain.parameters().size(); ++i) {
        const Parameter& from = student.parameters()[i];
        at::Tensor& value = plain.parameters()[i].value;
        if (!from.spec.projection) {
            value.copy_(from.value);
            continue;
        }
        value.copy_(ternary_weight(from.value, quantizer, nullptr));
        // Behind no transform the weights are turned back: it is its own inverse.
        if (const std::int64_t block = quantizer.hadamard_block(from.spec.role, value.size(1)); block > 0)
            hadamard({value.data_ptr<float>(), static_cast<std::size_t>(value.numel())}, block);
    }
    plain.weights_changed();
}

// What an unfinished call leaves beside its --out: the corpus in ids, the figure of the model as it was, the layers of
// the start that are done.
class Remains {
  public:
    Remains(const RoundingPlan& plan, NewPlaces& places) : folder_(rounding_remains(plan.out)) {
        std::error_code error;
        if (fs::is_symlink(folder_, error) || (fs::exists(folder_, error) && !fs::is_directory(folder_, error)))
            throw Error("is no folder, and what is done is kept there", folder_.string(), "Remove it");
        for (fs::directory_iterator entry(folder_, error), end; !error && entry != end; entry.increment(error)) {
            const std::string name = entry->path().filename().string();
            const bool own = name == tokens_name || name == start_name || name == figure_name ||
                             name == run_name::lock || is_temporary_name(name);
            if (!own)
                throw Error("is in the folder that is for what an unfinished call leaves, and would be removed with it",
                            entry->path().string(), "Move it elsewhere, or choose another folder to write");
        }
        places.folder(folder_);
        lock_.emplace(folder_);
        remove_abandoned_in(folder_);
        earlier_ = fs::exists(folder_ / figure_name, error);
    }
    // Nothing that took long is lost with it, in this call or in an earlier one.
    ~Remains() {
        if (!worth_keeping_ && !earlier_) remove_quietly(folder_);
    }
    Remains(const Remains&) = delete;
    Remains& operator=(const Remains&) = delete;

    fs::path tokens() const { return folder_ / tokens_name; }
    fs::path start() const { return folder_ / start_name; }
    // The figure of this model on these rows, if it was taken.
    std::optional<double> figure_of(const std::string& key) const {
        std::error_code error;
        const fs::path file = folder_ / figure_name;
        if (!fs::exists(file, error)) return std::nullopt;
        try {
            const Json said = read_json(file);
            if (json_string(said, "key", file.string(), "") != key) return std::nullopt;
            return json_double(said, "perplexity", file.string(), not_measured);
        } catch (const Error&) {
            return std::nullopt;  // measured again
        }
    }
    void keep_figure(const std::string& key, double value) {
        write_json(folder_ / figure_name, {{"key", key}, {"perplexity", value}});
        worth_keeping_ = true;
    }
    void keep() { worth_keeping_ = true; }
    void forget() { worth_keeping_ = earlier_ = false; }
    // The same error, for whoever may think that nothing was left.
    Error named_in(const Error& error) const {
        if (!worth_keeping_) return error;
        const std::string& remedy = error.remedy();
        const char* const end = remedy.empty() ? "" : remedy.ends_with('.') ? " " : ". ";
        return Error(
            error.problem(), error.subject(),
            remedy + end + "What is done is kept in " + folder_.string() + ", and the same call goes on with it");
    }

  private:
    static constexpr const char *figure_name = "before.json", *tokens_name = "tokens.bin", *start_name = "start";
    fs::path folder_;
    std::optional<RunLock> lock_;
    bool worth_keeping_ = false, earlier_ = false;
};

// Stands for the model and the rows that a figure is taken on.
std::string figure_key(Transformer& model, const std::vector<Sequence>& rows) {
    Xxh3 sum;
    const auto add = [&](const auto* data, std::size_t count) {
        sum.add({reinterpret_cast<const char*>(data), count * sizeof *data});
    };
    const int threads = at::get_num_threads();  // the last digits depend on it
    add(&threads, 1);
    for (const Parameter& parameter : model.parameters())
        add(parameter.value.data_ptr<float>(), static_cast<std::size_t>(parameter.value.numel()));
    for (const Sequence& row : rows) add(row.ids.data(), row.ids.size());
    return hex_text(sum.value());
}

RunParams params_of(const RoundingPlan& plan) {
    RunParams params;
    params.weight_scale = plan.weight_scale;
    params.student_start = plan.method;
    params.activation = plan.activation.value_or(ActivationRule::absmax8);
    params.a4_share = 1;  // no training comes before 4 bits
    return params;
}

void refuse(const RoundingPlan& plan, const ModelConfig& config) {
    if (config.ternary)
        throw Error("is a 1.58-bit student already", plan.model.string(), "Give the full-precision model");
    std::error_code error;
    if (fs::exists(fs::symlink_status(plan.out, error)))
        throw Error("is there already", plan.out.string(), "Choose another folder, or remove it");
    refuse_place_in_model(plan.out, plan.model, "the model");
    refuse_place_in_model(plan.out, model_at(plan.model), "the model");
    check_folder_can_be_made(plan.out, Probe::making);  // not only after an hour
    remove_abandoned(plan.out);
    if (!finds_scales(plan.method, plan.weight_scale))
        throw Error("gptq finds no scales of " + std::string(to_string(plan.weight_scale)), "weight scale",
                    "Choose tensor or row, or another method");
}

// One call, stage by stage. Throws Stopped.
class Rounding {
  public:
    Rounding(const RoundingPlan& plan, JobControl& control, const Tell& tell)
        : plan_(plan), control_(control), tell_(tell), config_(model_config_of(plan.model)) {
        refuse(plan, config_);
        choose_threads(plan.threads, config_);
        tokenizer_ = open_tokenizer(plan.model);
        if (plan.out.has_parent_path()) places_.folder(plan.out.parent_path());
        remains_.emplace(plan, places_);
    }

    RoundingResult all() {
        try {
            return stages();
        } catch (const Error& error) {
            throw remains_->named_in(error);
        }
    }

  private:
    RoundingResult stages() {
        read();
        const auto plain = loaded(load_model(plan_.model, Precision::fp32, false, &control_));
        measure_before(*plain);
        const RunParams params = params_of(plan_);
        const auto student = loaded(load_as_student(plan_.model, Precision::fp32, false, params, &control_));
        begin(*student);
        take_rounded(*plain, *student, student->config().quantizer);
        result_.weights_alone = perplexity(*plain, rows_.held_out, alone_part, control_, tell_, result_.tokens);
        const Quantizer finished = student_of(config_, params, false).quantizer;
        student->set_kept_types(finished.embedding_type, finished.head_type);
        result_.activation = params.activation;
        result_.after = perplexity(*student, rows_.held_out, after_part, control_, tell_, result_.tokens);
        Transformer& made = plan_.activation ? *student : *plain;
        publish_folder(plan_.out, [&](const fs::path& folder) { save_model(made, at::kFloat, plan_.model, folder); });
        remains_->forget();
        return result_;
    }

    static std::unique_ptr<Transformer> loaded(std::unique_ptr<Transformer> model) {
        if (!model) throw Stopped();
        return model;
    }

    void read() {
        tell_({reading_part, 0});
        const fs::path file = remains_->tokens();
        if (!PackedCorpus::is_at(file, PackedCorpus::key_of(plan_.corpus, *tokenizer_)) &&
            !pack_corpus(plan_.corpus, *tokenizer_, file, at::get_num_threads(),
                         [this] { return control_.at_boundary(); }))
            throw Stopped();
        rows_ = rows_of(PackedCorpus(file), plan_, config_);
        result_.length = rows_.length;
        result_.calibration = plan_.method == StudentStart::absmean ? 0 : std::ssize(rows_.calibration);
        result_.held_out = std::ssize(rows_.held_out);
    }

    void measure_before(Transformer& plain) {
        const std::string key = figure_key(plain, rows_.held_out);
        if (const std::optional<double> known = remains_->figure_of(key)) {
            result_.before = *known;
            remains_->keep();
            return;
        }
        result_.before = perplexity(plain, rows_.held_out, before_part, control_, tell_, result_.tokens);
        remains_->keep_figure(key, result_.before);
    }

    void begin(Transformer& student) {
        StartOptions options;
        options.rounded_inputs = plan_.activation.has_value();
        options.keep = remains_->start();
        options.done = [&](const StartProgress& progress) {
            tell_({weights_part, static_cast<double>(progress.done) / static_cast<double>(progress.all),
                   progress.seconds_left});
        };
        auto start = start_student(student, plan_.method, rows_.calibration, &control_, options);
        if (!start) throw Stopped();
        result_.start = std::move(*start);
    }

    const RoundingPlan& plan_;
    JobControl& control_;
    const Tell& tell_;
    ModelConfig config_;
    std::unique_ptr<Tokenizer> tokenizer_;
    NewPlaces places_;  // the folders around `out` and the remains: they go if they stay empty
    std::optional<Remains> remains_;
    Rows rows_;
    RoundingResult result_;
};

}  // namespace

std::optional<RoundingResult> quantize_model(const RoundingPlan& plan, JobControl& control,
                                             const std::function<void(const RoundingProgress&)>& progress) try {
    torch::NoGradGuard no_grad;
    const MemoryRelease release;  // after the models are gone
    return Rounding(plan, control, progress).all();
} catch (const Stopped&) {
    return std::nullopt;
}

}  // namespace bitdistill
