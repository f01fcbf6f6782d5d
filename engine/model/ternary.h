// SPDX-License-Identifier: GPL-3.0-or-later
// The two quantizers of BitNet Distillation in scalar form: the definition that the fast kernels (engine/infer) and the
// training ops (engine/train) are tested against. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/base/choice.h"
#include "engine/model/ternary_packing.h"

namespace bitdistill {

inline constexpr float smallest_scale = 1e-5f;

// Δ = max(mean(abs(w)), 1e-5) (arXiv 2510.13998, eq. 1). Summed in double, in a fixed order.
float absmean(std::span<const float> w);

// Which weights share a scale: all of a matrix (the paper), those of a row (one output), or blocks of 128 or 256
// neighbours in a row, counted from its first column, of which the last may be shorter.
enum class ScaleGranularity { tensor, row, block128, block256 };
template <>
struct Spelling<ScaleGranularity> {
    static constexpr auto words = spelled<ScaleGranularity>({{ScaleGranularity::tensor, "tensor"},
                                                             {ScaleGranularity::row, "row"},
                                                             {ScaleGranularity::block128, "block128"},
                                                             {ScaleGranularity::block256, "block256"}});
};
inline const char* to_string(ScaleGranularity granularity) { return word_of(granularity).data(); }
inline std::optional<ScaleGranularity> scale_granularity(std::string_view name) {
    return choice_of<ScaleGranularity>(name);
}
// Neighbours of a row under one scale: 128, 256 or all `columns`.
std::int64_t scale_columns(ScaleGranularity granularity, std::int64_t columns);
std::int64_t scale_count(ScaleGranularity granularity, std::int64_t rows, std::int64_t columns);

// The scales of a matrix [rows][columns]: one, [rows], or [rows][blocks of a row].
struct WeightScales {
    ScaleGranularity granularity = ScaleGranularity::tensor;
    std::int64_t rows = 0, columns = 0;
    std::vector<float> values;

    std::int64_t block() const { return scale_columns(granularity, columns); }  // columns under one scale
    std::int64_t blocks() const { return columns > 0 ? (columns + block() - 1) / block() : 0; }  // of a row
    float at(std::int64_t row, std::int64_t block) const {
        return values[static_cast<std::size_t>(granularity == ScaleGranularity::tensor ? 0 : row * blocks() + block)];
    }
    float mean() const;  // over all weights, each with its scale: about the absmean of the whole
};
// absmean() of every part. w.size() == rows * columns.
WeightScales absmean_scales(std::span<const float> w, std::int64_t rows, std::int64_t columns,
                            ScaleGranularity granularity);

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
