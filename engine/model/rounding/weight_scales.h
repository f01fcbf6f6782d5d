// SPDX-License-Identifier: GPL-3.0-or-later
// Which weights of a matrix share a scale, the scales themselves, and the walk over a matrix part by part. Used
// wherever latent weights become codes: training, CPU inference, export and its check, the Weights page. Plain data:
// any thread.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/base/choice.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {

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
    // Where the scale of block `block` of a row stands in `values`.
    std::size_t place(std::int64_t row, std::int64_t block) const {
        return static_cast<std::size_t>(granularity == ScaleGranularity::tensor ? 0 : row * blocks() + block);
    }
    float at(std::int64_t row, std::int64_t block) const { return values[place(row, block)]; }
    float mean() const;  // over all weights, each with its scale: about the absmean of the whole
};
// As many zeros as the granularity has scales.
WeightScales empty_scales(ScaleGranularity granularity, std::int64_t rows, std::int64_t columns);

// Neighbours of a row that share a scale.
struct ScaledPart {
    std::int64_t row = 0, column = 0, count = 0;
    std::size_t scale = 0;  // its place in WeightScales::values
    // The same weights in a matrix whose rows lie back to back.
    std::size_t first(std::int64_t columns) const { return static_cast<std::size_t>(row * columns + column); }
    std::size_t size() const { return static_cast<std::size_t>(count); }
};
// use(ScaledPart) for rows [begin, end), in the order of the weights. One scale for the matrix: a part is a row.
// widest: no part begins before a multiple of so many columns and ends behind it; 0: as wide as the scales are. The
// only loop over rows, blocks and scales outside of the kernels.
template <class Use>
void for_each_scaled_part(const WeightScales& scales, std::int64_t begin, std::int64_t end, std::int64_t widest,
                          const Use& use) {
    const std::int64_t block = scales.block(), cut = widest > 0 ? widest : scales.columns;
    for (std::int64_t row = begin; row < end; ++row)
        for (std::int64_t column = 0, count = 0; column < scales.columns; column += count) {
            count = std::min({block - column % block, cut - column % cut, scales.columns - column});
            use(ScaledPart{row, column, count, scales.place(row, column / block)});
        }
}
template <class Use>
void for_each_scaled_part(const WeightScales& scales, const Use& use) {
    for_each_scaled_part(scales, 0, scales.rows, 0, use);
}

// absmean() of every part. w.size() == rows * columns.
WeightScales absmean_scales(std::span<const float> w, std::int64_t rows, std::int64_t columns,
                            ScaleGranularity granularity);

}  // namespace bitdistill
