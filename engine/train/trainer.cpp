// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include <torch/torch.h>

#include <chrono>
#include <cmath>

#include "engine/core/error.h"
#include "engine/core/number_text.h"
#include "engine/train/checkpoint.h"
#include "engine/train/histograms.h"

namespace bitdistill {
namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

at::Tensor scored_rows(const at::Tensor& hidden, const MicroBatch& batch) {
    return hidden.reshape({-1, hidden.size(-1)}).index_select(0, batch.positions);
}

struct StepBatch {
    std::vector<MicroBatch> parts;
    StepTotals totals;
};

StepBatch batch_of_step(const TrainingTask& task, const RunParams& params, std::int64_t step) {
    const auto seed = static_cast<std::uint64_t>(params.seed) * 1000003u + static_cast<std::uint64_t>(task.stage);
    std::vector<Sequence> sequences;
    for (const std::int64_t item : step_items(task.items, params.batch_size, step, seed))
        sequences.push_back(task.item(item));
    StepBatch batch{split_batch(sequences, params.micro_batch_size), {}};
    for (const MicroBatch& part : batch.parts) {
        batch.totals.scored += static_cast<double>(part.positions.numel());
        batch.totals.tokens += static_cast<double>(part.tokens);
    }
    batch.totals.scored = std::max(batch.totals.scored, 1.0);
    return batch;
}

// Lambda and gamma so that each weighted term of the first batch is the asked-for multiple of CE. False when stopped.
bool balance_terms(const TrainingTask& task, const RunParams& params, TermWeights& weights, JobControl& control) {
    torch::NoGradGuard no_grad;
    double ce = 0, ld = 0, ad = 0;
    const StepBatch batch = batch_of_step(task, params, 1);
    for (const MicroBatch& part : batch.parts) {
        if (!control.at_boundary()) return false;
        const Terms terms = task.terms(part, batch.totals, {1.0, 1.0});
        ce += terms.ce / batch.totals.scored;
        ld += terms.ld / batch.totals.scored;
        ad += terms.ad / batch.totals.tokens;
    }
    weights.lambda = ld > 0 ? params.balance_ld * ce / ld : 0;
    weights.gamma = ad > 0 ? params.balance_ad * ce / ad : 0;
    return true;
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

Terms cross_entropy_terms(Transformer& model, const MicroBatch& batch, const StepTotals& totals) {
    const at::Tensor logits = model.logits(scored_rows(model.forward(batch.ids).hidden, batch));
    const at::Tensor ce = cross_entropy_sum(logits, batch.targets);
    return {ce / totals.scored, ce.item<double>(), 0, 0};
}

Terms distillation_terms(Transformer& student, Transformer& teacher, const MicroBatch& batch, const StepTotals& totals,
                         const TermWeights& weights, const RunParams& params) {
    const std::int64_t layers = student.config().layers, layer = relation_layer(params, layers);
    ForwardResult t;
    at::Tensor teacher_logits;
    {
        torch::NoGradGuard no_grad;
        t = teacher.forward(batch.ids, teacher_layer(layer, layers, teacher.config().layers));
        teacher_logits = teacher.logits(scored_rows(t.hidden, batch));
    }
    const ForwardResult s = student.forward(batch.ids, layer);
    const at::Tensor logits = student.logits(scored_rows(s.hidden, batch));
    const RelationOptions relation = relation_options(params, student.config());
    const at::Tensor ce = cross_entropy_sum(logits, batch.targets);
    const at::Tensor ld = logits_kl_sum(teacher_logits, logits, params.tau, params.tau_squared);
    const at::Tensor ad = relation_kl_sum(t.q, s.q, batch.valid, relation) +
                          relation_kl_sum(t.k, s.k, batch.valid, relation) +
                          relation_kl_sum(t.v, s.v, batch.valid, relation);
    Terms terms;
    terms.objective = (ce + weights.lambda * ld) / totals.scored + ad * (weights.gamma / totals.tokens);
    terms.ce = ce.item<double>();
    terms.ld = ld.item<double>();
    terms.ad = ad.item<double>();
    return terms;
}

bool train(const TrainingTask& task, const RunFolder& folder, RunRecorder& recorder, JobControl& control) {
    const RunParams& params = folder.params();
    const bool distilling = task.stage == Stage::distill;
    AdamW optimizer(*task.model, params);
    TrainingState state;
    state.weights = task.weights;
    const bool resumed = load_checkpoint(folder, task.stage, state, *task.model, optimizer, recorder);
    recorder.cut(task.stage, state.step);
    recorder.event(Severity::info, resumed ? "resume" : "stage", task.stage, state.step,
                   resumed ? "Goes on from the checkpoint at step " + std::to_string(state.step) + "."
                           : "Starts: " + std::to_string(task.steps) + " steps.");
    if (task.balance && !resumed) {
        if (!balance_terms(task, params, state.weights, control)) return false;
        recorder.event(Severity::info, "balance", task.stage, 0,
                       "Balanced on the first batch: lambda " + std::to_string(state.weights.lambda) + ", gamma " +
                           std::to_string(state.weights.gamma) + ".");
    }
    HistogramTaker histograms(*task.model, task.stage, params.histogram_share);
    Overhead overhead;
    timed(overhead.histograms, [&] { histograms.take_all(state.step, recorder); });

    double steps_seconds = 0;  // of this sitting
    std::int64_t saved_step = resumed ? state.step : -1;
    const auto save = [&] {
        if (state.step == saved_step || state.step == 0) return;
        timed(overhead.checkpoints, [&] { save_checkpoint(folder, task.stage, state, *task.model, optimizer); });
        saved_step = state.step;
        recorder.event(Severity::info, "checkpoint", task.stage, state.step, "Checkpoint saved.");
        recorder.flush();
    };
    const auto report = [&](StageState stage_state) {
        const double per_step = state.step > 0 ? state.seconds / static_cast<double>(state.step) : not_measured;
        recorder.set_progress(
            task.stage, {stage_state, state.step, task.steps, per_step * static_cast<double>(task.steps - state.step)});
    };
    const auto stopped = [&] {
        save();
        recorder.event(Severity::info, "stop", task.stage, state.step,
                       "Stopped after step " + std::to_string(state.step) + ".");
        recorder.flush();
        return false;
    };

    report(StageState::running);
    while (state.step < task.steps) {
        const std::int64_t step = state.step + 1;
        const double warmup = static_cast<double>(params.quantization_warmup_steps);
        task.model->set_quantization_lambda(step > warmup ? 1.0 : static_cast<double>(step) / (warmup + 1.0));

        double seconds = 0, ce = 0, ld = 0, ad = 0, objective = 0;
        auto start = Clock::now();
        const StepBatch batch = batch_of_step(task, params, step);
        for (const MicroBatch& part : batch.parts) {
            seconds += seconds_since(start);
            if (!control.at_boundary()) {  // the half-made gradients are dropped; the step is done anew on resume
                for (Parameter& parameter : task.model->parameters()) parameter.value.mutable_grad() = at::Tensor();
                return stopped();
            }
            start = Clock::now();
            const Terms terms = task.terms(part, batch.totals, state.weights);
            terms.objective.backward();
            objective += terms.objective.item<double>();
            ce += terms.ce / batch.totals.scored;
            ld += terms.ld / batch.totals.scored;
            ad += terms.ad / batch.totals.tokens;
        }
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
        row.learning_rate = learning_rate_at(params, task.peak_learning_rate, step, task.steps);
        optimizer.step(step, row.learning_rate);
        seconds += seconds_since(start);

        state.step = step;
        state.tokens += batch.totals.tokens;
        state.seconds += seconds;
        steps_seconds += seconds;
        row.tokens = state.tokens;
        row.seconds = state.seconds;
        row.tokens_per_second = batch.totals.tokens / seconds;
        timed(overhead.histograms, [&] { histograms.after_step(seconds, recorder, row); });
        const bool last = step == task.steps;
        bool interrupted = false;
        if (task.evaluate && (last || (params.eval_every > 0 && step % params.eval_every == 0))) {
            DevResult dev;
            timed(overhead.evaluation, [&] { dev = task.evaluate(control); });
            interrupted = !dev.complete;
            if (dev.complete) {
                row.accuracy = dev.accuracy;
                row.dev_loss = dev.loss;
            }
        }
        timed(overhead.log, [&] {
            recorder.append(row);
            report(StageState::running);
        });
        if (last) timed(overhead.histograms, [&] { histograms.take_all(step, recorder); });
        if (interrupted) return stopped();
        if (last || (params.checkpoint_every > 0 && step % params.checkpoint_every == 0)) save();
        control.step_done();
    }
    recorder.event(Severity::info, "time", task.stage, state.step, time_report(steps_seconds, overhead));
    return true;
}

}  // namespace bitdistill
