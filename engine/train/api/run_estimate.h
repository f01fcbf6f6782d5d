// SPDX-License-Identifier: GPL-3.0-or-later
// How long a recipe will take on this machine, before it begins and while it runs: a few real steps of each kind are
// timed, and the stages' steps do the rest. The one place where times are estimated: the window's line before Start,
// the time left of a run, and `bitdistill run --estimate` ask here. Steps are timed with random weights of the recipe's
// shapes and with sequences as long as its items are. Plain functions; timing and reading belong on a thread of their
// own.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/run/run_log.h"
#include "engine/run/run_params.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/stage_lengths.h"

namespace bitdistill {

// What the recipe's data come to. Changes with files and limits, not with steps or rates.
struct DataLengths {
    std::int64_t items = 0, dev_items = 0;
    double item_tokens = 0;     // mean of the first items
    CorpusRows corpus;          // of continual pre-training; all 0 without it
    double larger_teacher = 0;  // parameters that distillation_teacher has beyond the teacher's, as a share of these
};
// Throws Error as the readers of data and of a model's configuration.
DataLengths data_lengths(const RunParams& params);
// Equal texts: data_lengths() need not be asked again.
std::string data_key(const RunParams& params);

enum class StepKind { teacher, student, distillation };
struct TimedStep {
    StepKind kind = StepKind::teacher;
    std::int64_t tokens = 0;                // of a sequence
    double micro_batch = 0, optimizer = 0;  // seconds
    std::uint64_t peak_bytes = 0;           // of tensors; 0: not known
};
struct SpeedProbe {
    std::string key;  // of probe_key(); steps of another key say nothing
    std::vector<TimedStep> steps;
};
// Shapes, micro-batch, precision, threads and device, as text: what a step's time depends on beside its kind and
// length.
std::string probe_key(const RunParams& params);
// Kinds and lengths that the recipe's stages need and `known` does not have.
std::vector<TimedStep> missing_steps(const RunParams& params, const DataLengths& data, const SpeedProbe& known);

// training_engine().training_speed, or a test's.
using StepTimer = std::function<std::vector<TrainingSpeed>(const ModelConfig&, const TrainingSpeedOptions&)>;
// `known` with what was missing: three steps of each, of which the first warms up. Stopped between two kinds. Throws
// Error: the teacher cannot be read, the steps would take more memory than is free.
SpeedProbe timed_steps(const RunParams& params, const DataLengths& data, const SpeedProbe& known, JobControl& control,
                       const StepTimer& timer);

struct StageEstimate {
    Stage stage = Stage::teacher;
    std::int64_t steps = 0;
    double seconds = not_measured;  // evaluations within it included; NaN: not known
};
struct RunEstimate {
    std::vector<StageEstimate> stages;  // those that are planned and take time
    std::uint64_t peak_bytes = 0;       // of the largest step; 0: not known
    bool rough = false;                 // the corpus was not counted to its end

    double seconds() const;  // NaN as long as a stage is not known
};
// A larger teacher of distillation is taken into account by its size, evaluations within training by a forward
// pass an item. Loading, packing a corpus, writing checkpoints and the evaluation at the end are left out.
RunEstimate estimate_run(const RunParams& params, const DataLengths& data, const SpeedProbe& probe);
// "about 14 min on this computer: teacher 2 min, distill 4 min; 3.10 GB of tensors at the peak". For the command line.
std::string to_sentence(const RunEstimate& estimate);

// Seconds that a stage has taken a step so far; 0: it has no rows.
using StepSeconds = std::array<double, stage_count>;
struct TimeLeft {
    double seconds = not_measured;
    bool at_least = false;  // some stage ahead is not known
};
// Of a run: the rest of the stage that runs, and the stages ahead of it, by their own steps where they have some, else
// by the estimate, else by a stage of the same kind in this run.
TimeLeft time_left(const std::array<StageProgress, stage_count>& progress, const StepSeconds& steps,
                   const std::optional<RunEstimate>& estimate);

}  // namespace bitdistill
