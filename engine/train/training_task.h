// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage that learns hands to the training loop: its model, its data, its loss and its evaluation. Made by
// stages.cpp, read by trainer.cpp and by the teacher of a distillation. Engine thread.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/machine.h"
#include "engine/run/metric.h"
#include "engine/run/stage.h"
#include "engine/train/losses/batches.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/process_group.h"

namespace bitdistill {

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
    double arenas = 0;                           // likewise: RunParams::arenas
    // Of a student: what it is to compute with, and the last share of the steps in which it does; before, 8 bits.
    std::optional<ActivationRule> activation;
    double activation_share = 1;
    std::function<Terms(const MicroBatch&, const StepTotals&, const TermWeights&)> terms;
    std::function<DevResult(JobControl&)> evaluate;  // may be empty
    std::vector<Sequence> samples;                   // not trained on, for a look at activations; may be empty
    TermWeights weights;
    bool has_ld = false, has_ad = false;  // terms beside CE that the log has columns for
    bool balance = false;                 // set weights from the first batch
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
// What tasks of all stages have in common: the steps, and how a student's quantizer changes over them. A student's last
// stage also gives it the embedding types. rounds_f16: see engine/run/student_config.h.
TrainingTask make_training_task(Stage stage, Transformer& model, const RunParams& params, bool rounds_f16 = true);
std::uint64_t data_seed(const RunParams& params, Stage stage);  // of step_items()

}  // namespace bitdistill
