// SPDX-License-Identifier: GPL-3.0-or-later
// The one training loop: every stage that learns is a TrainingTask handed to train(). Engine thread.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "engine/base/job.h"
#include "engine/base/machine.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/text/evaluation.h"
#include "engine/train/batches.h"
#include "engine/train/losses.h"
#include "engine/train/network/transformer.h"
#include "engine/train/process_group.h"

namespace bitdistill {

// Divisors of one optimizer step, over all of its micro-batches.
struct StepTotals {
    double scored = 0, tokens = 0;
};

// The terms of one micro-batch as sums; `objective` is what backward() starts from (already divided).
struct Terms {
    at::Tensor objective;
    double ce = 0, ld = 0, ad = 0;  // sums over scored tokens, scored tokens, tokens
};

// Weights of the distillation terms; balancing sets them before the first step, checkpoints keep them.
struct TermWeights {
    double lambda = 0, gamma = 0;
};

// The quick look at the model within a stage; the first metric chooses the best checkpoint.
struct DevResult {
    std::vector<Metric> metrics;
    bool complete = true;
};

struct TrainingTask {
    Stage stage;
    Transformer* model;
    std::int64_t items = 0;  // sequences to draw from
    std::function<Sequence(std::int64_t)> item;
    std::int64_t steps = 0;
    std::int64_t quantization_warmup_steps = 0;  // only where a model is ternary for the first time
    std::function<Terms(const MicroBatch&, const StepTotals&, const TermWeights&)> terms;
    std::function<DevResult(JobControl&)> evaluate;  // may be empty
    TermWeights weights;
    bool balance = false;  // set weights from the first batch
    std::function<std::uint64_t(const std::filesystem::path&)> free_space = free_disk;  // asked before each checkpoint
    std::function<void()> before_checkpoint;  // may be empty; makes durable what a resume from it relies on
};

// What one optimizer step learns from: this rank's micro-batches, and the divisors over all ranks'.
struct StepBatch {
    std::vector<MicroBatch> parts;
    StepTotals totals;
};
StepBatch batch_of_step(const TrainingTask& task, const RunParams& params, std::int64_t step,
                        const ProcessGroup& group);
std::uint64_t data_seed(const RunParams& params, Stage stage);  // of step_items()

// A teacher's part in the loss of a micro-batch: logits at its scored positions, and Q, K, V of the relation layer [B,
// T, width], which may be anything on padding.
struct TeacherOutputs {
    TeacherLogits logits;
    std::vector<at::Tensor> states;
};

// Cross-entropy alone: fine-tuning, BitNet-SFT, continual pre-training.
Terms cross_entropy_terms(Transformer& model, const MicroBatch& batch, const StepTotals& totals, double z_loss = 0);
TeacherOutputs teacher_outputs(Transformer& teacher, const MicroBatch& batch, const DistillationPlan& plan);
// CE + lambda LD + gamma AD.
Terms distillation_terms(Transformer& student, const TeacherOutputs& teacher, const MicroBatch& batch,
                         const StepTotals& totals, const TermWeights& weights, const DistillationPlan& plan);

// Pauses through `control` when a guard says so (parameter guards) or when the disk has no room for a checkpoint.
// Trains from the stage's newest checkpoint, or from the model as it is. Returns false when stopped; the steps done are
// in a checkpoint then. Throws Error, also on a loss that is not finite (naming the last good checkpoint).
// Of several ranks each computes its share of every batch; they stop together, after a whole step. Only rank 0 writes.
bool train(const TrainingTask& task, const RunFolder& folder, RunRecorder& recorder, JobControl& control,
           ProcessGroup& group);

}  // namespace bitdistill
