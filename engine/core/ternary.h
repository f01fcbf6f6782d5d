// SPDX-License-Identifier: GPL-3.0-or-later
// The two quantizers of BitNet Distillation in scalar form: the definition that the fast kernels (engine/infer) and the
// training ops (engine/train) are tested against. Any thread.
#pragma once

#include <cstdint>
#include <span>

namespace bitdistill {

inline constexpr float smallest_scale = 1e-5f;

// Δ = max(mean(abs(w)), 1e-5) (arXiv 2510.13998, eq. 1). Summed in double, in a fixed order.
float absmean(std::span<const float> w);
// clip(round_half_even(w / scale), -1, 1) (eq. 2): exactly 0.5 rounds to 0.
inline std::int8_t ternary_code(float w, float scale) {
    const float r = w / scale;
    return r > 0.5f ? 1 : r < -0.5f ? -1 : 0;
}
struct TernaryCounts {
    std::int64_t minus = 0, zero = 0, plus = 0;
};
// scale must be positive and finite, as absmean() gives it. NaN becomes 0.
TernaryCounts ternarize(std::span<const float> w, float scale, std::span<std::int8_t> codes);

// One token's activations: s = max(max(abs(x)), 1e-5) / 127, q = clip(round_half_even(x / s), -128, 127) (eq. 3).
// Returns s.
float quantize_activations(std::span<const float> x, std::span<std::int8_t> q);

// The smallest weight whose code is 1: comparing with it is the same as ternary_code().
float ternary_threshold(float scale);

// 2-bit packing, the body of the CPU engine. Sixteen rows lie interleaved, so that one activation meets sixteen rows
// and nothing is summed across a register: a group of 16 rows is a sequence of chunks of 16 columns, 64 bytes each. The
// code of row r and column 4 j + k of a chunk, plus 1, stands in bits 2 j of byte 4 r + k. A matrix is padded to whole
// groups and chunks; what padding holds is never used.
inline constexpr std::int64_t packed_rows = 16, packed_columns = 16;
inline std::int64_t packed_group_bytes(std::int64_t columns) { return (columns + 15) / 16 * 64; }
inline std::int64_t packed_bytes(std::int64_t rows, std::int64_t columns) {
    return (rows + 15) / 16 * packed_group_bytes(columns);
}
// row: 0 to 15, its place in the group
void pack_row(std::span<const std::int8_t> codes, std::int64_t row, std::uint8_t* group);
void unpack_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes);

}  // namespace bitdistill
