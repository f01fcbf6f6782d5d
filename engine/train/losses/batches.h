// SPDX-License-Identifier: GPL-3.0-or-later
// Which sequences an optimizer step sees. A pure function of (seed, stage, step): a resumed run reads the same data
// without a saved cursor. Sequences of like length share a micro-batch, so that operators pad little. Any thread.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <vector>

#include "engine/text/task.h"

namespace bitdistill {

// Item indices of optimizer step `step` (1-based): the endless concatenation of shuffled epochs over `items`.
std::vector<std::int64_t> step_items(std::int64_t items, std::int64_t batch, std::int64_t step, std::uint64_t seed);

// One padded micro-batch.
struct MicroBatch {
    at::Tensor ids;                     // [B, T] int64, padding 0
    at::Tensor valid;                   // [B, T] bool, false on padding
    std::vector<std::int64_t> lengths;  // [B] tokens of each row before its padding
    at::Tensor positions;               // [N] int64 into the flattened [B T]: those that are scored
    at::Tensor targets;                 // [N] int64
    std::int64_t tokens = 0;            // without padding
    // Of each row: which of the sequences given to split_batch() it is; in a training step's, which item of the task.
    std::vector<std::int64_t> items;
};
MicroBatch make_micro_batch(const std::vector<const Sequence*>& sequences);
// Of states [B, T, C] those of the batch's scored positions, [N, C], where the states lie.
at::Tensor scored_rows(const at::Tensor& states, const MicroBatch& batch);

// The sequences of one step, split into micro-batches of at most `size`, longest first. Of several ranks each gets its
// share: every ranks-th sequence by length, so that all have about the same work.
std::vector<MicroBatch> split_batch(const std::vector<Sequence>& sequences, std::int64_t size, int rank = 0,
                                    int ranks = 1);

}  // namespace bitdistill
