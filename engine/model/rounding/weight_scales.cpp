// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rounding/weight_scales.h"

#include <array>
#include <cmath>

namespace bitdistill {

float absmean(std::span<const float> w) {
    if (w.empty()) return smallest_scale;
    // Eight sums side by side, because one would wait for itself at every addition.
    std::array<double, 8> sums{};
    std::size_t i = 0;
    for (; i + 8 <= w.size(); i += 8)
        for (std::size_t lane = 0; lane < 8; ++lane) sums[lane] += static_cast<double>(std::fabs(w[i + lane]));
    for (std::size_t lane = 0; i < w.size(); ++i, ++lane) sums[lane] += static_cast<double>(std::fabs(w[i]));
    const double sum = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
    return std::max(static_cast<float>(sum / static_cast<double>(w.size())), smallest_scale);
}

std::int64_t scale_columns(ScaleGranularity granularity, std::int64_t columns) {
    if (granularity == ScaleGranularity::block128) return 128;
    return granularity == ScaleGranularity::block256 ? 256 : columns;
}

std::int64_t scale_count(ScaleGranularity granularity, std::int64_t rows, std::int64_t columns) {
    if (granularity == ScaleGranularity::tensor) return 1;
    const std::int64_t block = scale_columns(granularity, columns);
    return block > 0 ? rows * ((columns + block - 1) / block) : 0;
}

WeightScales empty_scales(ScaleGranularity granularity, std::int64_t rows, std::int64_t columns) {
    return {granularity, rows, columns,
            std::vector<float>(static_cast<std::size_t>(scale_count(granularity, rows, columns)))};
}

float WeightScales::mean() const {
    if (granularity == ScaleGranularity::tensor) return values.empty() ? smallest_scale : values.front();
    double sum = 0;
    for_each_scaled_part(*this, [&](const ScaledPart& part) {
        sum += static_cast<double>(values[part.scale]) * static_cast<double>(part.count);
    });
    return static_cast<float>(sum / static_cast<double>(std::max<std::int64_t>(1, rows * columns)));
}

WeightScales absmean_scales(std::span<const float> w, std::int64_t rows, std::int64_t columns,
                            ScaleGranularity granularity) {
    WeightScales scales = empty_scales(granularity, rows, columns);
    if (granularity == ScaleGranularity::tensor)
        scales.values = {absmean(w)};  // one sum over all rows
    else
        for_each_scaled_part(scales, [&](const ScaledPart& part) {
            scales.values[part.scale] = absmean(w.subspan(part.first(columns), part.size()));
        });
    return scales;
}

}  // namespace bitdistill
