// SPDX-License-Identifier: GPL-3.0-or-later
// How what a student computes with changes over the steps of a stage: quantization warm-up, Arenas, 8 bits before 4.
// The training loop sets it before each step and says where it has changed. Engine thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/train/training_task.h"

namespace bitdistill {

// The task's model computes as it does in this step, 1-based.
void set_quantizer(const TrainingTask& task, std::int64_t step);

// What this step is the first to compute with, for an event: its kind ("ternary", "bits") and a sentence.
struct QuantizerChange {
    const char* kind;
    std::string text;
};
std::vector<QuantizerChange> quantizer_changes(const TrainingTask& task, std::int64_t step);

}  // namespace bitdistill
