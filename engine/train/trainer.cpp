// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/number_text.h"
#include "engine/base/stopwatch.h"
#include "engine/train/activation_sampler.h"
#include "engine/train/checkpoint.h"
#include "engine/train/gradient_sum.h"
#include "engine/train/guard_events.h"
#include "engine/train/histograms.h"
#include "engine/train/network/model_io.h"
#include "engine/train/quantizer_schedule.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// What a stage spends beside its steps, in seconds; what happens before the first step and after the last counts too.
struct Overhead {
    double histograms = 0, activations = 0, log = 0, evaluation = 0, checkpoints = 0;
};

// Adds what work() takes to `sum`.
template <class Work>
void timed(double& sum, const Work& work) {
    const TimedPart part(sum);
    work();
}

std::string time_report(double steps, const Overhead& overhead) {
    const auto share = [&](const std::string& name, double seconds) {
        return name + number_text(100 * seconds / std::max(steps, 1e-9), 2) + " %";
    };
    return "The steps took " + number_text(steps, 1) +
           " s; besides, in per cent of that: " + share("histograms ", overhead.histograms) +
           share(", activations ", overhead.activations) + share(", log ", overhead.log) +
           share(", evaluation ", overhead.evaluation) + share(", checkpoints ", overhead.checkpoints) + ".";
}

// What one step sums up over its micro-batches and, `seconds` excepted, over the ranks.
struct StepSums {
    double ce = 0, ld = 0, ad = 0;  // means over the step's scored tokens, scored tokens, tokens
    double objective = 0;
    double tokens = 0;   // of all ranks already
    double seconds = 0;  // without waiting while the run is paused
};

class TrainingLoop {
  public:
    TrainingLoop(const TrainingTask& task, const RunFolder& folder, RunRecorder& recorder, JobControl& control,
                 ProcessGroup& group);
    bool run();

  private:
    void resume();
    bool balance();
    void tell_changes();
    std::optional<StepRow> step();
    bool accumulate_gradients(std::int64_t step, StepSums& sums);
    void sum_over_ranks(StepSums& sums);
    void refuse_infinite(std::int64_t step, double objective);
    StepRow count_step(std::int64_t step, const StepSums& sums);
    StepRow unevaluated_row();
    bool evaluate(StepRow& row);
    bool sample_activations();
    void log_row(StepRow& row);
    bool checkpoint_due(const StepRow& row) const;
    bool save_checkpoint();
    bool write_checkpoint();
    bool wait_for_room();
    std::string what_is_missing() const;
    std::string lost_by_a_stop() const;
    void tell_progress();
    bool stopped();
    void use_best();
    void event(Severity severity, const char* kind, const std::string& text) {
        recorder_.event(severity, kind, task_.stage, state_.step, text);
    }

    const TrainingTask& task_;
    const RunFolder& folder_;
    const RunParams& params_;
    RunRecorder& recorder_;
    JobControl& control_;
    ProcessGroup& group_;
    AdamW optimizer_;
    GradientSum gradients_;
    TrainingState state_;
    double peak_rate_;
    std::optional<GuardEvents> guards_;         // from what is in the log when the first step begins
    std::optional<HistogramTaker> histograms_;  // of the weights of then
    ActivationSampler activations_;
    Overhead overhead_;
    double steps_seconds_ = 0;  // of this sitting
    std::int64_t saved_step_ = -1, told_step_ = -1;
    std::string told_failure_;  // of a checkpoint
    bool best_ = false;         // the last evaluation is the best so far
    bool all_stop_ = false;     // as the ranks of a group agreed in their last step
};

TrainingLoop::TrainingLoop(const TrainingTask& task, const RunFolder& folder, RunRecorder& recorder,
                           JobControl& control, ProcessGroup& group)
    : task_(task),
      folder_(folder),
      params_(folder.params()),
      recorder_(recorder),
      control_(control),
      group_(group),
      optimizer_(*task.model, params_, group),
      gradients_(*task.model, group),
      peak_rate_(peak_learning_rate(params_, task.stage, task.model->config().hidden_size)),
      activations_(task, group.first() ? params_.histogram_share / 2 : 0) {
    task.model->set_activation_checkpointing(params_.activation_checkpointing);
    state_.weights = task.weights;
}

bool TrainingLoop::run() {
    resume();
    if (task_.balance && state_.step == 0 && !balance()) return false;
    guards_.emplace(params_, task_.stage, recorder_, group_.first());
    histograms_.emplace(*task_.model, task_.stage, group_.first() ? params_.histogram_share : 0, task_.steps);
    timed(overhead_.histograms, [&] { histograms_->compare(params_, state_.step, recorder_); });
    if (state_.step == 0 || !histograms_->load(folder_.checkpoint_path(task_.stage, state_.step)))
        timed(overhead_.histograms, [&] { histograms_->take_all(state_.step, recorder_); });
    if (state_.step == 0) {
        set_quantizer(task_, 1);
        if (!sample_activations()) return false;
    }
    tell_progress();
    while (state_.step < task_.steps || state_.unevaluated) {
        std::optional<StepRow> row = state_.unevaluated ? unevaluated_row() : step();
        if (!row || !evaluate(*row)) return stopped();
        log_row(*row);
        if (all_stop_) return stopped();
        if (checkpoint_due(*row) && !save_checkpoint()) return stopped();
        control_.step_done();
    }
    if (state_.step > 0) set_quantizer(task_, state_.step);  // resumed behind the last step, no step has done it
    use_best();
    if (steps_seconds_ > 0)  // resumed at its last checkpoint, a stage computes no step
        event(Severity::info, "time", time_report(steps_seconds_, overhead_));
    return true;
}

// From the newest checkpoint, if there is one.
void TrainingLoop::resume() {
    const bool resumed =
        load_checkpoint(folder_, task_.stage, task_.steps, state_, *task_.model, optimizer_, recorder_, group_);
    if (resumed) saved_step_ = state_.step;
    if (!task_.balance) state_.weights = task_.weights;  // the recipe's, which may have changed with a user's consent
    // A stage that starts anew takes its frames of step 0 again.
    recorder_.cut(task_.stage, state_.unevaluated ? state_.step - 1 : state_.step, resumed ? state_.step : -1);
    if (resumed)  // cut() has said from where
        activations_.resume(state_.activation_samples, recorder_);
    else
        event(Severity::info, "stage",
              "Starts: " + std::to_string(task_.steps) + " steps, learning rate up to " +
                  short_number_text(peak_rate_) + ".");
}

// Lambda and gamma so that each weighted term of the first batch is the asked-for multiple of CE. False when stopped.
bool TrainingLoop::balance() {
    torch::NoGradGuard no_grad;
    std::array<double, 3> sums{};
    auto& [ce, ld, ad] = sums;
    bool stopped = false;
    const StepBatch batch = batch_of_step(task_, params_, 1, group_);
    for (const MicroBatch& part : batch.parts) {
        stopped = stopped || !control_.at_boundary();
        if (stopped) break;
        Terms terms;
        try {
            terms = task_.terms(part, batch.totals, {1.0, 1.0});
        } catch (const StoppedWithin&) {
            stopped = true;
            break;
        }
        ce += terms.ce / batch.totals.scored;
        ld += terms.ld / batch.totals.scored;
        ad += terms.ad / batch.totals.tokens;
    }
    if (group_.any(stopped)) return false;
    group_.sum(sums);
    state_.weights.lambda = ld > 0 ? params_.balance_ld * ce / ld : 0;
    state_.weights.gamma = ad > 0 ? params_.balance_ad * ce / ad : 0;
    event(Severity::info, "balance",
          "Balanced on the first batch: lambda " + short_number_text(state_.weights.lambda) + ", gamma " +
              short_number_text(state_.weights.gamma) + ".");
    return true;
}

// Where a schedule has changed the arithmetic between two steps the curves have a bend. A resume from a checkpoint
// before that step comes here again, and events are never taken back.
void TrainingLoop::tell_changes() {
    for (const QuantizerChange& change : quantizer_changes(task_, state_.step)) {
        RunLog::Cursor cursor;
        const RunLog::News told = recorder_.log().read_since(cursor);
        if (std::ranges::none_of(told.events, [&](const Event& one) {
                return one.kind == change.kind && one.stage == to_string(task_.stage) && one.step == state_.step;
            }))
            event(Severity::info, change.kind, change.text);
    }
}

// One optimizer step: gradients of L = CE + lambda LD + gamma AD over a batch, clipped; AdamW on the latent weights;
// the weights quantized anew. Nothing when stopped within it: the step is done anew on a resume.
std::optional<StepRow> TrainingLoop::step() {
    const std::int64_t step = state_.step + 1;
    set_quantizer(task_, step);
    StepSums sums;
    if (!accumulate_gradients(step, sums)) return std::nullopt;
    const Stopwatch watch;
    gradients_.finish();
    sum_over_ranks(sums);
    refuse_infinite(step, sums.objective);
    const double gradient_norm = optimizer_.clip_gradients(),
                 learning_rate = learning_rate_at(params_, peak_rate_, step, task_.steps);
    optimizer_.step(step, learning_rate);
    task_.model->prepare_weights();  // here, so that histograms find each weight's scales
    sums.seconds += watch.seconds();

    StepRow row = count_step(step, sums);
    row.gradient_norm = gradient_norm;
    row.learning_rate = learning_rate;
    const double tokens_of_rank = sums.tokens / static_cast<double>(group_.size());
    timed(overhead_.histograms, [&] { histograms_->after_step(tokens_of_rank, recorder_, row); });
    tell_changes();
    return row;
}

// Forward and backward passes of this rank's micro-batches. False when stopped; the half-made gradients are dropped.
bool TrainingLoop::accumulate_gradients(std::int64_t step, StepSums& sums) {
    Stopwatch watch;
    const StepBatch batch = batch_of_step(task_, params_, step, group_);
    sums.tokens = batch.totals.tokens;
    for (const MicroBatch& part : batch.parts) {
        sums.seconds += watch.seconds();
        watch.restart();
        if (control_.about_to_pause())
            event(Severity::info, "pause", "Paused before step " + std::to_string(step) + " was done.");
        const bool go_on = control_.at_boundary();
        // Logs of steps leave pauses out; who wants the clock's time finds them among the events.
        if (const double waited = watch.seconds(); go_on && waited > 1)
            event(Severity::info, "pause", "Went on after a pause of " + number_text(waited, 1) + " s.");
        if (!go_on && group_.alone()) {
            task_.model->clear_gradients();
            return false;
        }
        watch.restart();
        if (&part == &batch.parts.back()) gradients_.listen();
        Terms terms;
        try {
            terms = task_.terms(part, batch.totals, state_.weights);
            terms.objective.backward();
        } catch (const StoppedWithin&) {
            task_.model->clear_gradients();
            return false;
        }
        sums.objective += terms.objective.item<double>();
        sums.ce += terms.ce / batch.totals.scored;
        sums.ld += terms.ld / batch.totals.scored;
        sums.ad += terms.ad / batch.totals.tokens;
    }
    sums.seconds += watch.seconds();
    return true;
}

void TrainingLoop::sum_over_ranks(StepSums& sums) {
    std::array<double, 5> all{sums.ce, sums.ld, sums.ad, sums.objective, control_.leaving() ? 1.0 : 0.0};
    group_.sum(all);
    sums.ce = all[0];
    sums.ld = all[1];
    sums.ad = all[2];
    sums.objective = all[3];
    all_stop_ = !group_.alone() && all[4] > 0;
}

void TrainingLoop::refuse_infinite(std::int64_t step, double objective) {
    if (std::isfinite(objective)) return;
    recorder_.flush_if_possible();
    const std::string remedy = saved_step_ > 0 ? "The last good checkpoint is step " + std::to_string(saved_step_) +
                                                     ". Lower the learning rate or the weights of the loss terms."
                                               : "Lower the learning rate or the weights of the loss terms.";
    throw Error("the loss is not finite at step " + std::to_string(step), to_string(task_.stage), remedy);
}

// The step is done: counts it, and what the log says of it.
StepRow TrainingLoop::count_step(std::int64_t step, const StepSums& sums) {
    state_.step = step;
    state_.tokens += sums.tokens;
    state_.seconds += sums.seconds;
    steps_seconds_ += sums.seconds;
    StepRow row;
    row.stage = task_.stage;
    row.step = step;
    row.tokens = state_.tokens;
    row.seconds = state_.seconds;
    row.tokens_per_second = sums.tokens / sums.seconds;
    row.loss = sums.objective;
    row.ce = sums.ce;
    if (task_.has_ld) {
        row.ld = sums.ld;
        row.weighted_ld = state_.weights.lambda * sums.ld;
    }
    if (task_.has_ad) {
        row.ad = sums.ad;
        row.weighted_ad = state_.weights.gamma * sums.ad;
    }
    return row;
}

// The step in whose evaluation the sitting before was stopped.
StepRow TrainingLoop::unevaluated_row() {
    StepRow row = *std::exchange(state_.unevaluated, std::nullopt);
    set_quantizer(task_, row.step);
    saved_step_ = -1;  // what is on disk still asks for the evaluation
    return row;
}

// Where one is due: on held-out data, into the row. False when stopped within it; a resume begins with it then.
bool TrainingLoop::evaluate(StepRow& row) {
    best_ = false;
    const bool due = row.step == task_.steps || (params_.eval_every > 0 && row.step % params_.eval_every == 0);
    if (!due) return true;
    DevResult dev;
    if (task_.evaluate)
        timed(overhead_.evaluation, [&] {
            try {
                dev = task_.evaluate(control_);
            } catch (const StoppedWithin&) {
                dev.complete = false;
            }
        });
    if (!dev.complete || !sample_activations()) {
        state_.unevaluated = row;
        return false;
    }
    if (!task_.evaluate) return true;
    for (const Metric& metric : dev.metrics) row.dev[metric.name] = metric.value;
    const double score = score_of(dev.metrics);
    best_ = std::isfinite(score) && !(score <= state_.best_score);
    if (best_) {
        state_.best_step = row.step;
        state_.best_score = score;
    }
    return true;
}

// If one is due. False when stopped within it.
bool TrainingLoop::sample_activations() {
    bool whole = true;
    timed(overhead_.activations, [&] {
        const double tokens = state_.tokens / static_cast<double>(group_.size());
        whole = activations_.after_step(state_.step, tokens, recorder_, group_.alone() ? &control_ : nullptr);
    });
    state_.activation_samples = activations_.samples();
    return whole;
}

// Into the run's log, and what follows from it: progress, guards. The last step's row has what the last histograms say.
void TrainingLoop::log_row(StepRow& row) {
    if (row.step == task_.steps) timed(overhead_.histograms, [&] { histograms_->after_last_step(recorder_, row); });
    timed(overhead_.log, [&] {
        recorder_.append(row);
        tell_progress();
    });
    timed(overhead_.log, [&] { guards_->after_step(row.step, control_); });
}

bool TrainingLoop::checkpoint_due(const StepRow& row) const {
    return row.step == task_.steps || (params_.checkpoint_every > 0 && row.step % params_.checkpoint_every == 0) ||
           (best_ && params_.best_checkpoint != BestCheckpoint::off);
}

// False when the disk has no room and the run is to stop without this checkpoint.
bool TrainingLoop::save_checkpoint() {
    if (state_.step == saved_step_ || state_.step == 0) return true;
    recorder_.check_place();
    if (!group_.decided(group_.first() && wait_for_room())) return false;
    if (task_.before_checkpoint) timed(overhead_.checkpoints, task_.before_checkpoint);
    while (!write_checkpoint()) {
        recorder_.check_place();
        control_.pause();
        if (!control_.at_boundary() || !wait_for_room()) return false;
    }
    saved_step_ = state_.step;
    event(Severity::info, "checkpoint", "Checkpoint saved.");
    return true;
}

std::string TrainingLoop::lost_by_a_stop() const {
    return saved_step_ > 0 ? "a stop now goes back to step " + std::to_string(saved_step_) + "."
                           : "a stop now loses the steps of this stage.";
}

// False when it failed, which is said: a process alone may try again.
bool TrainingLoop::write_checkpoint() {
    try {
        timed(overhead_.checkpoints, [&] {
            bitdistill::save_checkpoint(folder_, task_.stage, state_, *task_.model, optimizer_, *histograms_, group_);
        });
        told_failure_.clear();
        return true;
    } catch (const Error& error) {
        if (!group_.alone()) throw;
        if (std::exchange(told_failure_, error.what()) != error.what())
            event(Severity::warning, "pause",
                  std::string("The checkpoint could not be written. ") + error.what() + ". Then go on; " +
                      lost_by_a_stop());
        return false;
    }
}

// In a sentence; empty: the disk has room for a checkpoint, and the logs, which it counts on, are safe on it.
std::string TrainingLoop::what_is_missing() const {
    const std::uint64_t checkpoint = checkpoint_bytes(*task_.model), logs = log_room(*task_.model);
    if (const std::uint64_t free = task_.free_space(folder_.path()); free < checkpoint + logs)
        return "No room for a checkpoint: it takes " + bytes_text(checkpoint) + ", " + bytes_text(logs) +
               " are kept free for logs, and " + bytes_text(free) + " are free.";
    try {
        recorder_.flush();
        return {};
    } catch (const Error& error) {
        return "The logs cannot be written, and a checkpoint counts on them. " + std::string(error.what()) + ".";
    }
}

// Pauses until there is nothing missing for a checkpoint. False when stopped meanwhile; a stop while only the logs
// cannot be written saves it, since weights are worth more than the rows that are lost then.
bool TrainingLoop::wait_for_room() {
    for (std::string missing; !(missing = what_is_missing()).empty();) {
        if (std::exchange(told_step_, state_.step) != state_.step)
            event(Severity::warning, "pause", missing + " Free some space and go on; " + lost_by_a_stop());
        control_.pause();
        if (!control_.at_boundary())
            return task_.free_space(folder_.path()) >= checkpoint_bytes(*task_.model) + log_room(*task_.model);
    }
    return true;
}

void TrainingLoop::tell_progress() {
    const double per_step = state_.step > 0 ? state_.seconds / static_cast<double>(state_.step) : not_measured;
    recorder_.set_progress(task_.stage, {StageState::running, state_.step, task_.steps,
                                         per_step * static_cast<double>(task_.steps - state_.step)});
}

bool TrainingLoop::stopped() {
    save_checkpoint();
    tell_progress();          // a step whose evaluation was broken off has not told yet that it is done
    if (!control_.freeing())  // that pause has an event of its own
        event(Severity::info, "stop", "Stopped after step " + std::to_string(state_.step) + ".");
    recorder_.flush_if_possible();
    return false;
}

// The stage's result where the recipe wants the best evaluation instead of the last step.
void TrainingLoop::use_best() {
    if (params_.best_checkpoint != BestCheckpoint::use || state_.best_step == 0 || state_.best_step == state_.step)
        return;
    const fs::path path = folder_.checkpoint_path(task_.stage, state_.best_step);
    try {
        verify_done(path);
    } catch (const Error& error) {
        event(Severity::warning, "warning",
              std::string("The best checkpoint cannot be used, so the last step is. ") + error.what());
        return;
    }
    load_values(*task_.model, path / "model.safetensors");
    set_quantizer(task_, state_.best_step);  // its activations have the bits that they had then
    event(Severity::info, "checkpoint",
          "The stage's model is that of step " + std::to_string(state_.best_step) +
              ", the best of the stage's evaluations. What it reaches with CPU inference the evaluation at the end "
              "says.");
}

}  // namespace

bool train(const TrainingTask& task, const RunFolder& folder, RunRecorder& recorder, JobControl& control,
           ProcessGroup& group) {
    return TrainingLoop(task, folder, recorder, control, group).run();
}

}  // namespace bitdistill
