// SPDX-License-Identifier: GPL-3.0-or-later
// How one item's teacher outputs look on disk: its logits at scored positions and, where relations are compared, Q, K,
// V of the relation layer. What they take follows from the item's length, so that a recipe's need can be told before
// LibTorch is loaded. Any thread.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/model/model_config.h"
#include "engine/run/run_params.h"
#include "engine/text/task.h"
#include "engine/train/api/distillation_plan.h"

namespace bitdistill {

// Per scored position: exact: all logits in the matmuls' type. Top-k, of logits t with the largest t_max:
//   range     FP32: t_max less the smallest kept logit
//   rest      FP32: log of the sum over the others of exp((t_j - t_max) / tau); -inf when there are none
//   codes     k x 16 bit, the largest first: t_i = t_max - code_i range / 65535
//   ids       k x 16 bit, or 32 where the vocabulary is larger than 65,536
// so that the shares p_i = exp((t_i - t_max) / tau) / W and p_rest = exp(rest) / W, W the sum that makes them one, are
// what TopLogits (losses.h) compares. Per token: Q, K, V as computed, FP32; with top-k in BF16 when the matmuls are.
struct TeacherValues {
    bool top = false;
    std::int64_t kept = 0;                       // k, at most the vocabulary; top only
    std::int64_t vocabulary = 0;                 // DistillationPlan::vocabulary
    std::int64_t query_width = 0, kv_width = 0;  // of the teacher; 0: no states
    bool bf16 = false;                           // type of the matmuls

    bool wide_ids() const { return vocabulary > 65536; }
    std::uint64_t logit_bytes() const;  // of one scored position
    std::uint64_t state_bytes() const;  // of one token
    std::uint64_t bytes(std::int64_t tokens, std::int64_t scored) const;
    std::uint64_t bytes(const Sequence& sequence) const;
};
inline constexpr double largest_code = 65535.0;

// Nothing when the recipe has no cache.
std::optional<TeacherValues> teacher_values(const RunParams& params, const ModelConfig& teacher,
                                            const DistillationPlan& plan, bool bf16);

}  // namespace bitdistill
