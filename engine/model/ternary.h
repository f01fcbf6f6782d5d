// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of weights and activations in scalar form, and how codes are packed: the definition that the fast kernels
// (engine/infer) and the training ops (engine/train) are tested against. Any thread.
#pragma once

#include <cstdint>
#include <span>

#include "engine/model/quantizer_constants.h"
#include "engine/model/ternary_packing.h"

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

// The smallest weight whose code is 1: comparing with it is the same as ternary_code().
float ternary_threshold(float scale, float threshold = code_threshold);

// Sizes of packed rows, engine/model/ternary_packing.h.
inline constexpr std::int64_t packed_rows = 16;
constexpr std::int64_t packed_columns(TernaryPacking packing) { return packing == TernaryPacking::fifths ? 20 : 16; }
constexpr std::int64_t packed_chunks(std::int64_t columns, TernaryPacking packing) {
    return (columns + packed_columns(packing) - 1) / packed_columns(packing);
}
// A row's columns with those of its padding.
constexpr std::int64_t padded_columns(std::int64_t columns, TernaryPacking packing) {
    return packed_chunks(columns, packing) * packed_columns(packing);
}
constexpr std::int64_t packed_group_bytes(std::int64_t columns, TernaryPacking packing) {
    return packed_chunks(columns, packing) * 64;
}
constexpr std::int64_t packed_bytes(std::int64_t rows, std::int64_t columns, TernaryPacking packing) {
    return (rows + packed_rows - 1) / packed_rows * packed_group_bytes(columns, packing);
}
// row: 0 to 15, its place in the group
void pack_row(std::span<const std::int8_t> codes, std::int64_t row, std::uint8_t* group, TernaryPacking packing);
void unpack_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes, TernaryPacking packing);

}  // namespace bitdistill
