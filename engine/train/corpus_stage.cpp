// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/corpus_stage.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <optional>

#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/run/results.h"
#include "engine/run/student_config.h"
#include "engine/text/packed_corpus.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "engine/train/dev_figures.h"
#include "engine/train/distillation_teacher.h"
#include "engine/train/network/model_io.h"
#include "engine/train/run_lengths.h"
#include "engine/train/trainer.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// The corpus in token ids, unless an earlier sitting of this stage has left it. False when stopped.
bool pack(const CorpusStage& run, const fs::path& text, const Tokenizer& tokenizer) {
    const fs::path file = run.folder.packed_corpus_file();
    if (PackedCorpus::is_at(file, PackedCorpus::key_of(text, tokenizer))) return true;
    // The other ranks of this machine wait for the file.
    const int threads = at::get_num_threads() * run.group.world().local_size;
    if (!pack_corpus(text, tokenizer, file, threads, [&] { return run.control.at_boundary(); })) return false;
    const PackedCorpus corpus(file);
    run.recorder.event(Severity::info, "corpus", run.stage, 0,
                       "The corpus has " + std::to_string(corpus.tokens()) + " tokens in " +
                           std::to_string(corpus.documents()) +
                           (corpus.documents() == 1 ? " document." : " documents."));
    return true;
}

// Several ranks stop after a whole step only, all at the same: what lies between goes on to its end.
JobControl* loading(const CorpusStage& run) { return run.group.alone() ? &run.control : nullptr; }

// The terms of this stage. teacher: empty without LD; false when stopped while it was loaded.
bool set_terms(const CorpusStage& run, Transformer& model, TrainingTask& task,
               std::optional<DistillationTeacher>& teacher) {
    const RunParams& params = run.folder.params();
    const bool student = run.stage == Stage::pretrain;
    const double ce = student ? params.pretrain_ce : 1.0;
    if (student && params.pretrain_ld > 0) {
        task.weights.lambda = params.pretrain_ld;
        task.has_ld = true;
        run.recorder.event(Severity::info, "stage", run.stage, 0,
                           "The loss is " + short_number_text(ce) + " CE + " + short_number_text(params.pretrain_ld) +
                               " LD. LD is the KL from the logits of the teacher that the run begins with, before it "
                               "is fine-tuned on the task, at temperature 1: " +
                               params.teacher + ".");
        teacher.emplace(params.teacher, run.precision, run.device, task, model.config(), run.folder, run.recorder);
        if (!teacher->open(loading(run))) return false;
        teacher->set_layer_check(run.layer_check);
        task.before_checkpoint = [&teacher] { teacher->make_durable(); };
    }
    task.terms = [&model, &teacher, ce, z = params.z_loss](const MicroBatch& batch, const StepTotals& totals,
                                                           const TermWeights& weights) {
        const TeacherLogits logits = teacher ? teacher->outputs(batch).logits : TeacherLogits();
        return text_terms(model, logits, batch, totals, {ce, weights.lambda, z});
    };
    return true;
}

// What the rows held out say of the model that the run begins with and of the student that the stage has made, for
// results.json and in an event. False when stopped.
bool measure_held_out(const CorpusStage& run, const fs::path& text, Transformer& student, const TrainingTask& task) {
    const RunParams& params = run.folder.params();
    HeldOutText held_out{text.string(), {}};
    const auto measure = [&](const char* name, Transformer& model) {
        DevResult figures = text_figures(model, task.samples, params.micro_batch_size, run.control, run.group);
        for (Metric& metric : figures.metrics) metric.format = to_string(run.precision);
        held_out.models.push_back({name, std::move(figures.metrics)});
        return figures.complete;
    };
    // False when stopped.
    const auto measure_teacher = [&] {
        const auto teacher = load_model(params.teacher, run.precision, false, loading(run));
        if (!teacher) return false;
        if (run.device) teacher->compute_on(*run.device);
        teacher->set_layer_check(run.layer_check);
        return measure("teacher", *teacher);
    };
    try {
        if (!measure_teacher()) return false;
    } catch (const Error& error) {      // a figure to compare with: no reason to end a run
        if (!run.group.alone()) throw;  // the other ranks measure
        run.recorder.event(Severity::warning, "warning", run.stage, task.steps,
                           "The teacher cannot be read, so the perplexity of held-out text is the student's alone. " +
                               std::string(error.what()) + ".");
    }
    if (!measure("student", student)) return false;
    if (!run.group.first()) return true;
    write_held_out(run.folder.held_out_file(), held_out);
    run.recorder.event(Severity::info, "evaluation", run.stage, task.steps, held_out_text(held_out) + ".");
    return true;
}

}  // namespace

bool train_on_corpus(const CorpusStage& run, const fs::path& text, Transformer& model) {
    const RunParams& params = run.folder.params();
    const auto tokenizer = open_tokenizer(params.teacher);
    if (!run.group.decided(run.group.first() && pack(run, text, *tokenizer))) return false;
    const PackedCorpus corpus(run.folder.packed_corpus_file());
    const std::int64_t length = std::min<std::int64_t>(params.max_length, corpus.tokens());
    const std::int64_t rows = corpus.count(length), held_out = held_out_rows(rows);
    TrainingTask task = make_training_task(run.stage, model, params, rounds_f16(run.folder));
    task.items = rows - held_out;
    task.steps = steps_on(run.folder, run.recorder, run.group, run.stage, task.items);
    task.item = [&](std::int64_t item) { return corpus.row(item, length); };
    for (std::int64_t row = rows - held_out; row < rows; ++row) task.samples.push_back(corpus.row(row, length));
    if (held_out > 0)
        task.evaluate = [&](JobControl& control) {
            return text_figures(model, task.samples, params.micro_batch_size, control, run.group);
        };
    std::optional<DistillationTeacher> teacher;
    if (!set_terms(run, model, task, teacher)) return false;
    if (!train(task, run.folder, run.recorder, run.control, run.group)) return false;
    const bool cached = teacher.has_value();
    if (teacher) teacher->tell_times();
    teacher.reset();  // its memory serves what follows
    if (run.stage == Stage::pretrain && held_out > 0 && !measure_held_out(run, text, model, task)) return false;
    std::error_code ignored;
    if (run.group.first()) {  // of no use to any other stage; the corpus is still mapped
        if (run.stage == Stage::pretrain && held_out == 0) fs::remove(run.folder.held_out_file(), ignored);
        if (cached) fs::remove(run.folder.teacher_cache_file(), ignored);
        fs::remove(run.folder.packed_corpus_file(), ignored);
    }
    return true;
}

}  // namespace bitdistill
