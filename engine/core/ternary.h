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

// 2-bit packing, the body of the CPU engine: code + 1 in two bits, four codes a byte, weight 4i + j of a row in bits
// 2j of byte i. Rows start on a byte. Unused codes at a row's end are 1 (zero).
inline std::int64_t packed_row_bytes(std::int64_t columns) { return (columns + 3) / 4; }
void pack_row(std::span<const std::int8_t> codes, std::span<std::uint8_t> bytes);
void unpack_row(std::span<const std::uint8_t> bytes, std::span<std::int8_t> codes);

}  // namespace bitdistill
