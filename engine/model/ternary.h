// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of weights and activations in scalar form, and how codes are packed: the definition that the fast kernels
// (engine/infer) and the training ops (engine/train) are tested against. Any thread.
#pragma once

#include <cstdint>
#include <span>

#include "engine/model/packing/packed_sizes.h"
#include "engine/model/packing/sparse_packing.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {

// 1 where w / scale lies above the threshold, -1 below its negative, else 0; NaN becomes 0. At the default this is
// clip(round_half_even(w / scale), -1, 1) (arXiv 2510.13998, eq. 2): exactly 0.5 rounds to 0.
inline std::int8_t ternary_code(float w, float scale, float threshold = code_threshold) {
    const float r = w / scale;
    return r > threshold ? 1 : r < -threshold ? -1 : 0;
}
struct TernaryCounts {
    std::int64_t minus = 0, zero = 0, plus = 0;
};
// scale must be positive and finite, as absmean() gives it.
TernaryCounts ternarize(std::span<const float> w, float scale, std::span<std::int8_t> codes,
                        float threshold = code_threshold);

// One token's activations by absmax8: s = max(max(abs(x)), 1e-5) / 127, q = clip(round_half_even(x / s), -128, 127)
// (eq. 3). Returns s.
float quantize_activations(std::span<const float> x, std::span<std::int8_t> q);

// The same by absmean4: s = max(mean(abs(x)), 1e-5) / sqrt(7), q = clip(round_half_even(x / s), -8, 7). The sum runs in
// sixteen parts in FP32, x[i] in part i % 16, which are added as halves.
float quantize_activations4(std::span<const float> x, std::span<std::int8_t> q);

// The smallest weight whose code is 1: comparing with it is the same as ternary_code().
float ternary_threshold(float scale, float threshold = code_threshold);

// row: 0 to 15, its place in the group. Throws Error where codes break the packing's pattern.
void pack_row(std::span<const std::int8_t> codes, std::int64_t row, std::uint8_t* group, TernaryPacking packing);
void unpack_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes, TernaryPacking packing);

}  // namespace bitdistill
