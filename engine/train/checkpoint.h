// SPDX-License-Identifier: GPL-3.0-or-later
// A stage's state between two optimizer steps, on disk: weights, moments, counters. With the data order a function of
// the step, nothing else is needed to go on bit for bit. Engine thread.
#pragma once

#include "engine/core/run_folder.h"
#include "engine/train/optimizer.h"
#include "engine/train/trainer.h"

namespace bitdistill {

struct TrainingState {
    std::int64_t step = 0;
    double tokens = 0, seconds = 0;
    TermWeights weights;
};

// Complete or absent: made under a temporary name with a DONE marker, then renamed. Older ones are pruned.
void save_checkpoint(const RunFolder& folder, Stage stage, const TrainingState& state, Transformer& model,
                     const AdamW& optimizer);
// The newest complete checkpoint of the stage, checksums verified; false if there is none. A damaged one is passed over
// with a warning in favour of the one before.
bool load_checkpoint(const RunFolder& folder, Stage stage, TrainingState& state, Transformer& model, AdamW& optimizer,
                     RunRecorder& recorder);

}  // namespace bitdistill
