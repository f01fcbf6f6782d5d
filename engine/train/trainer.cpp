// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/run/guards.h"
#include "engine/train/checkpoint.h"
#include "engine/train/histograms.h"
#include "engine/train/network/model_io.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

// Lambda and gamma so that each weighted term of the first batch is the asked-for multiple of CE. False when stopped.
bool balance_terms(const TrainingTask& task, const RunParams& params, TermWeights& weights, JobControl& control,
                   ProcessGroup& group) {
    torch::NoGradGuard no_grad;
    std::array<double, 3> sums{};
    auto& [ce, ld, ad] = sums;
    bool stopped = false;
    const StepBatch batch = batch_of_step(task, params, 1, group);
    for (const MicroBatch& part : batch.parts) {
        stopped = stopped || !control.at_boundary();
        if (stopped) break;
        const Terms terms = task.terms(part, batch.totals, {1.0, 1.0});
        ce += terms.ce / batch.totals.scored;
        ld += terms.ld / batch.totals.scored;
        ad += terms.ad / batch.totals.tokens;
    }
    if (group.any(stopped)) return false;
    group.sum(sums);
    weights.lambda = ld > 0 ? params.balance_ld * ce / ld : 0;
    weights.gamma = ad > 0 ? params.balance_ad * ce / ad : 0;
    return true;
}

// Sums the gradients over all ranks: each layer's as soon as the last micro-batch's backward pass is through with it,
// while that goes on with the layers below.
class GradientSum {
  public:
    GradientSum(Transformer& model, ProcessGroup& group) : model_(model), group_(group) {}
    ~GradientSum() { model_.set_gradient_listener({}); }
    GradientSum(const GradientSum&) = delete;
    GradientSum& operator=(const GradientSum&) = delete;

    void listen() {
        if (!group_.alone()) model_.set_gradient_listener([this](int layer) { start(layer); });
    }
    void finish() {
        model_.gather_gradients();
        if (group_.alone()) return;
        model_.set_gradient_listener({});
        if (model_.by_operators())
            for (int layer = model_.config().layers; layer-- > 0;) start(layer);
        start(-1);  // embedding, head, final norm
        group_.finish();
    }

  private:
    void start(int layer) {
        std::vector<at::Tensor> gradients;
        for (Parameter& parameter : model_.parameters()) {
            if (parameter.spec.layer != layer) continue;
            if (!parameter.has_gradient) add_gradient(parameter, at::zeros(parameter.spec.shape, at::kFloat), 1.0f);
            gradients.push_back(parameter.gradient);
        }
        group_.start_sum(std::move(gradients));
    }
    Transformer& model_;
    ProcessGroup& group_;
};

// The guards on a stage's rows and frames: what they find becomes events, and a pause where the recipe asks for one.
class GuardWatch {
  public:
    GuardWatch(const RunParams& params, Stage stage, RunRecorder& recorder, bool on)
        : on_(on && params.guards != GuardMode::off),
          pauses_(params.guards == GuardMode::pause),
          stage_(stage),
          recorder_(recorder) {
        look();  // what was recorded before a resume was told then
    }
    void after_step(std::int64_t step, JobControl& control) {
        for (const GuardFinding& finding : look()) {
            recorder_.event(Severity::warning, "guard", stage_, step,
                            finding.text + " " + finding.remedy + (pauses_ ? " The run pauses." : ""));
            if (pauses_) control.pause();
        }
    }

  private:
    std::vector<GuardFinding> look() {
        std::vector<GuardFinding> all;
        if (!on_) return all;
        const auto add = [&](std::vector<GuardFinding> found) { all.insert(all.end(), found.begin(), found.end()); };
        const RunLog::News news = recorder_.log().read_since(cursor_);
        for (const auto& frame : news.frames)
            if (frame->stage == stage_) add(guards_.see(*frame));
        for (const StepRow& row : news.rows)
            if (row.stage == stage_) add(guards_.see(row));
        return all;
    }
    bool on_, pauses_;
    Stage stage_;
    RunRecorder& recorder_;
    Guards guards_;
    RunLog::Cursor cursor_;
};

// The stage's result where the recipe wants the best evaluation instead of the last step.
void use_best(const TrainingTask& task, const RunFolder& folder, const TrainingState& state, RunRecorder& recorder) {
    if (folder.params().best_checkpoint != BestCheckpoint::use || state.best_step == 0 || state.best_step == state.step)
        return;
    const fs::path path = folder.checkpoint_path(task.stage, state.best_step);
    try {
        verify_done(path);
    } catch (const Error& error) {
        recorder.event(Severity::warning, "warning", task.stage, state.step,
                       std::string("The best checkpoint cannot be used, so the last step is. ") + error.what());
        return;
    }
    load_values(*task.model, path / "model.safetensors");
    recorder.event(Severity::info, "checkpoint", task.stage, state.step,
                   "The stage's model is that of step " + std::to_string(state.best_step) + ", its best evaluation.");
}

// What a stage spends beside its steps, in seconds; what happens before the first step and after the last counts too.
struct Overhead {
    double histograms = 0, log = 0, evaluation = 0, checkpoints = 0;
};

// Adds what work() takes to `sum`.
template <class Work>
void timed(double& sum, const Work& work) {
    const auto start = Clock::now();
    work();
    sum += seconds_since(start);
}

std::string time_report(double steps, const Overhead& overhead) {
    const auto share = [&](const std::string& name, double seconds) {
        return name + number_text(100 * seconds / std::max(steps, 1e-9), 2) + " %";
    };
    return "The steps took " + number_text(steps, 1) +
           " s; besides, in per cent of that: " + share("histograms ", overhead.histograms) +
           share(", log ", overhead.log) + share(", evaluation ", overhead.evaluation) +
           share(", checkpoints ", overhead.checkpoints) + ".";
}

}  // namespace

std::uint64_t data_seed(const RunParams& params, Stage stage) {
    return static_cast<std::uint64_t>(params.seed) * 1000003u + static_cast<std::uint64_t>(stage);
}

StepBatch batch_of_step(const TrainingTask& task, const RunParams& params, std::int64_t step,
                        const ProcessGroup& group) {
    const std::vector<std::int64_t> items =
        step_items(task.items, params.batch_size, step, data_seed(params, task.stage));
    std::vector<Sequence> sequences;
    for (const std::int64_t item : items) sequences.push_back(task.item(item));
    StepBatch batch{split_batch(sequences, params.micro_batch_size, group.rank(), group.size()), {}};
    for (MicroBatch& part : batch.parts)
        for (std::int64_t& item : part.items) item = items[static_cast<std::size_t>(item)];
    for (const Sequence& sequence : sequences) {  // of all ranks
        batch.totals.scored += static_cast<double>(sequence.labels.size()) -
                               static_cast<double>(std::ranges::count(sequence.labels, not_scored));
        batch.totals.tokens += static_cast<double>(sequence.ids.size());
    }
    batch.totals.scored = std::max(batch.totals.scored, 1.0);
    return batch;
}

Terms cross_entropy_terms(Transformer& model, const MicroBatch& batch, const StepTotals& totals, double z_loss) {
    const LogitLosses terms = logit_losses(model, scored_rows(model.forward(batch.ids).hidden, batch), batch.targets,
                                           {1.0 / totals.scored, 0.0, z_loss / totals.scored});
    return {terms.objective, terms.ce, 0, 0};
}

TeacherOutputs teacher_outputs(Transformer& teacher, const MicroBatch& batch, const DistillationPlan& plan) {
    torch::NoGradGuard no_grad;
    const ForwardResult t = teacher.forward(batch.ids, plan.teacher_layer);
    return {{&teacher, scored_rows(t.hidden, batch), plan.tau, plan.tau_squared}, {t.q, t.k, t.v}};
}

Terms distillation_terms(Transformer& student, const TeacherOutputs& teacher, const MicroBatch& batch,
                         const StepTotals& totals, const TermWeights& weights, const DistillationPlan& plan) {
    const ForwardResult s = student.forward(batch.ids, plan.student_layer);
    const LogitLosses logits = logit_losses(
        student, scored_rows(s.hidden, batch), batch.targets,
        {1.0 / totals.scored, weights.lambda / totals.scored, plan.z_loss / totals.scored}, teacher.logits);
    const at::Tensor ad = attention_relation_kl(teacher.states, {s.q, s.k, s.v}, batch.valid, plan.relation).sum();
    Terms terms;
    terms.objective = logits.objective + ad * (weights.gamma / totals.tokens);
    terms.ce = logits.ce;
    terms.ld = logits.ld;
    terms.ad = ad.item<double>();
    return terms;
}

bool train(const TrainingTask& task, const RunFolder& folder, RunRecorder& recorder, JobControl& control,
           ProcessGroup& group) {
    const RunParams& params = folder.params();
    const bool distilling = task.stage == Stage::distill;
    task.model->set_activation_checkpointing(params.activation_checkpointing);
    const double peak = peak_learning_rate(params, task.stage, task.model->config().hidden_size);
    AdamW optimizer(*task.model, params, group);
    TrainingState state;
    state.weights = task.weights;
    const bool resumed = load_checkpoint(folder, task.stage, state, *task.model, optimizer, recorder, group);
    recorder.cut(task.stage, state.unevaluated ? state.step - 1 : state.step);
    recorder.event(Severity::info, resumed ? "resume" : "stage", task.stage, state.step,
                   resumed ? "Goes on from the checkpoint at step " + std::to_string(state.step) + "."
                           : "Starts: " + std::to_string(task.steps) + " steps, learning rate up to " +
                                 short_number_text(peak) + ".");
    if (task.balance && !resumed) {
        if (!balance_terms(task, params, state.weights, control, group)) return false;
        recorder.event(Severity::info, "balance", task.stage, 0,
                       "Balanced on the first batch: lambda " + short_number_text(state.weights.lambda) + ", gamma " +
                           short_number_text(state.weights.gamma) + ".");
    }
    GuardWatch guards(params, task.stage, recorder, group.first());
    HistogramTaker histograms(*task.model, task.stage, group.first() ? params.histogram_share : 0, task.steps);
    Overhead overhead;
    timed(overhead.histograms, [&] { histograms.take_all(state.step, recorder); });

    double steps_seconds = 0;  // of this sitting
    std::int64_t saved_step = resumed ? state.step : -1, told_step = -1;
    // False when the disk has no room and the run is to stop without this checkpoint.
    const auto wait_for_room = [&] {
        const std::uint64_t needed = checkpoint_bytes(*task.model);
        for (std::uint64_t free; (free = task.free_space(folder.path())) < needed;) {
            if (told_step != state.step)
                recorder.event(Severity::warning, "pause", task.stage, state.step,
                               "No room for a checkpoint: it takes " + bytes_text(needed) + ", " + bytes_text(free) +
                                   " are free. Free some space and go on; " +
                                   (saved_step > 0 ? "a stop now goes back to step " + std::to_string(saved_step) + "."
                                                   : "a stop now loses the steps of this stage."));
            told_step = state.step;
            control.pause();
            if (!control.at_boundary()) return false;
        }
        return true;
    };
    const auto save = [&] {
        if (state.step == saved_step || state.step == 0) return true;
        if (!group.decided(group.first() && wait_for_room())) return false;
        if (task.before_checkpoint) timed(overhead.checkpoints, task.before_checkpoint);
        timed(overhead.checkpoints, [&] { save_checkpoint(folder, task.stage, state, *task.model, optimizer, group); });
        saved_step = state.step;
        recorder.event(Severity::info, "checkpoint", task.stage, state.step, "Checkpoint saved.");
        recorder.flush();
        return true;
    };
    const auto report = [&](StageState stage_state) {
        const double per_step = state.step > 0 ? state.seconds / static_cast<double>(state.step) : not_measured;
        recorder.set_progress(
            task.stage, {stage_state, state.step, task.steps, per_step * static_cast<double>(task.steps - state.step)});
    };
    const auto stopped = [&] {
        save();
        report(StageState::running);  // a step whose evaluation was broken off has not told yet that it is done
        if (!control.freeing())       // that pause has an event of its own
            recorder.event(Severity::info, "stop", task.stage, state.step,
                           "Stopped after step " + std::to_string(state.step) + ".");
        recorder.flush();
        return false;
    };

    const auto set_warmup = [&](std::int64_t step) {
        const double warmup = static_cast<double>(task.quantization_warmup_steps);
        task.model->set_quantized_share(step > warmup ? 1.0 : static_cast<double>(step) / (warmup + 1.0));
    };
    GradientSum gradients(*task.model, group);
    bool all_stop = false;  // as the ranks of a group agreed in their last step
    // One optimizer step; nothing when stopped within it.
    const auto learn = [&](std::int64_t step) -> std::optional<StepRow> {
        set_warmup(step);
        std::array<double, 5> sums{};
        auto& [ce, ld, ad, objective, stops] = sums;
        double seconds = 0;
        auto start = Clock::now();
        const StepBatch batch = batch_of_step(task, params, step, group);
        for (const MicroBatch& part : batch.parts) {
            seconds += seconds_since(start);
            const bool go_on = control.at_boundary();
            if (!go_on && group.alone()) {  // the half-made gradients are dropped; the step is done anew on resume
                task.model->clear_gradients();
                return std::nullopt;
            }
            start = Clock::now();
            if (&part == &batch.parts.back()) gradients.listen();
            const Terms terms = task.terms(part, batch.totals, state.weights);
            terms.objective.backward();
            objective += terms.objective.item<double>();
            ce += terms.ce / batch.totals.scored;
            ld += terms.ld / batch.totals.scored;
            ad += terms.ad / batch.totals.tokens;
        }
        gradients.finish();
        stops = control.leaving() ? 1 : 0;
        group.sum(sums);
        all_stop = !group.alone() && stops > 0;
        if (!std::isfinite(objective)) {
            recorder.flush();
            throw Error("the loss is not finite at step " + std::to_string(step), to_string(task.stage),
                        saved_step > 0 ? "The last good checkpoint is step " + std::to_string(saved_step) +
                                             ". Lower the learning rate or the weights of the loss terms."
                                       : "Lower the learning rate or the weights of the loss terms.");
        }
        StepRow row;
        row.stage = task.stage;
        row.step = step;
        row.loss = objective;
        row.ce = ce;
        if (distilling) {
            row.ld = ld;
            row.ad = ad;
            row.weighted_ld = state.weights.lambda * ld;
            row.weighted_ad = state.weights.gamma * ad;
        }
        row.gradient_norm = optimizer.clip_gradients();
        row.learning_rate = learning_rate_at(params, peak, step, task.steps);
        optimizer.step(step, row.learning_rate);
        task.model->prepare_weights();  // here, so that histograms find each weight's scales
        seconds += seconds_since(start);

        state.step = step;
        state.tokens += batch.totals.tokens;
        state.seconds += seconds;
        steps_seconds += seconds;
        row.tokens = state.tokens;
        row.seconds = state.seconds;
        row.tokens_per_second = batch.totals.tokens / seconds;
        timed(overhead.histograms, [&] { histograms.after_step(seconds, recorder, row); });
        return row;
    };

    report(StageState::running);
    while (state.step < task.steps || state.unevaluated) {
        StepRow row;
        if (state.unevaluated) {
            row = *std::exchange(state.unevaluated, std::nullopt);
            set_warmup(row.step);
            saved_step = -1;  // what is on disk still asks for the evaluation
        } else if (const auto learnt = learn(state.step + 1)) {
            row = *learnt;
        } else {
            return stopped();
        }
        const bool last = row.step == task.steps;
        bool best = false;
        if (task.evaluate && (last || (params.eval_every > 0 && row.step % params.eval_every == 0))) {
            DevResult dev;
            timed(overhead.evaluation, [&] { dev = task.evaluate(control); });
            if (!dev.complete) {
                state.unevaluated = row;
                return stopped();
            }
            for (const Metric& metric : dev.metrics) row.dev[metric.name] = metric.value;
            const double score = score_of(dev.metrics);
            best = std::isfinite(score) && !(score <= state.best_score);
            if (best) {
                state.best_step = row.step;
                state.best_score = score;
            }
        }
        timed(overhead.log, [&] {
            recorder.append(row);
            report(StageState::running);
        });
        if (last) timed(overhead.histograms, [&] { histograms.take_all(row.step, recorder); });
        timed(overhead.log, [&] { guards.after_step(row.step, control); });
        if (all_stop) return stopped();
        const bool due = last || (params.checkpoint_every > 0 && row.step % params.checkpoint_every == 0) ||
                         (best && params.best_checkpoint != BestCheckpoint::off);
        if (due && !save()) return stopped();
        control.step_done();
    }
    use_best(task, folder, state, recorder);
    recorder.event(Severity::info, "time", task.stage, state.step, time_report(steps_seconds, overhead));
    return true;
}

}  // namespace bitdistill
