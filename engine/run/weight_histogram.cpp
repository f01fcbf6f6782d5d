// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/weight_histogram.h"

#include <algorithm>

#include "engine/model/ternary.h"

namespace bitdistill {

void set_scales(HistogramFrame& frame, const WeightScales& scales, const Quantizer& quantizer) {
    frame.threshold = quantizer.threshold();
    frame.scale = scales.mean();
    if (scales.granularity == ScaleGranularity::tensor) return;
    const auto [low, high] = std::ranges::minmax(scales.values);
    frame.scale_low = low;
    frame.scale_high = high;
}

void count_weights(HistogramFrame& frame, std::span<const float> weights, std::span<const float> coded, float scale) {
    for (std::size_t i = 0; i < weights.size(); ++i) {
        ++frame.counts[static_cast<std::size_t>(histogram_bin(weights[i] / scale))];
        const std::int8_t code = ternary_code(coded[i], scale, frame.threshold);
        ++(code < 0 ? frame.minus : code > 0 ? frame.plus : frame.zero);
    }
}

}  // namespace bitdistill
