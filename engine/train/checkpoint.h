// SPDX-License-Identifier: GPL-3.0-or-later
// A stage's state between two optimizer steps, on disk: weights, moments, counters, and where the histograms stand.
// With the data order a function of the step, nothing else is needed to go on bit for bit. Engine thread.
#pragma once

#include <optional>

#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/train/api/run_needs.h"
#include "engine/train/histograms.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/optimizer.h"

namespace bitdistill {

struct TrainingState {
    std::int64_t step = 0;
    double tokens = 0, seconds = 0;
    TermWeights weights;
    // The best evaluation so far: score_of() its metrics.
    std::int64_t best_step = 0;
    double best_score = not_measured;
    std::int64_t activation_samples = 0;  // taken so far
    // The row of `step` when a stop came in the middle of its evaluation: that is done first on a resume.
    std::optional<StepRow> unevaluated;
};

inline std::uint64_t checkpoint_bytes(const Transformer& model) { return checkpoint_bytes(model.config()); }
inline std::uint64_t log_room(const Transformer& model) { return log_room(model.config()); }

// Complete or absent: made under a temporary name with a DONE marker, then renamed. Older ones are pruned, as the
// parameters keep_checkpoints, best_checkpoint and checkpoint_budget say. Rank 0 writes, the others send it their part.
void save_checkpoint(const RunFolder& folder, Stage stage, const TrainingState& state, Transformer& model,
                     const AdamW& optimizer, const HistogramTaker& histograms, ProcessGroup& group);
// The newest complete checkpoint of the stage, checksums verified; false if there is none. One that is damaged,
// unfinished, or past the stage's `steps` is passed over with a warning that says why, in favour of the one before. All
// ranks read the one that rank 0 chose.
bool load_checkpoint(const RunFolder& folder, Stage stage, std::int64_t steps, TrainingState& state, Transformer& model,
                     AdamW& optimizer, RunRecorder& recorder, ProcessGroup& group);

}  // namespace bitdistill
