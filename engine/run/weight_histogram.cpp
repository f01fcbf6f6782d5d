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

WeightWatch watch_of(const SparsityPattern& pattern) {
    WeightWatch watch;
    watch.pattern = pattern;
    if (!watch.has_mask()) return watch;
    watch.positions.resize(static_cast<std::size_t>(pattern.of));
    watch.masked.resize(HistogramFrame::bins);
    return watch;
}

std::uint64_t count_weights(HistogramFrame& frame, WeightWatch& watch, const CountedWeights& counted) {
    const bool compared = !counted.states.empty();
    std::array<std::uint64_t, weight_kinds> kinds;
    if (compared) kinds.fill(0);
    for (std::size_t i = 0; i < counted.weights.size(); ++i) {
        const float w = counted.weights[i];
        const bool kept = counted.kept.empty() || counted.kept[i] != 0;
        const auto bin = static_cast<std::size_t>(histogram_bin(w / counted.scale));
        ++frame.counts[bin];
        if (!kept) ++watch.masked[bin];
        const int sign = watch.pattern.exact ? (w < 0 ? -1 : 1) : ternary_code(w, counted.scale, frame.threshold);
        const int code = kept ? sign : 0;
        ++(code < 0 ? frame.minus : code > 0 ? frame.plus : frame.zero);
        if (!compared) continue;
        const unsigned bits = kept ? static_cast<unsigned>(code + 1) : weight_state::masked;
        std::uint8_t& state = counted.states[i];
        ++kinds[weight_kind(state, bits, w < 0)];
        state = static_cast<std::uint8_t>((state & ~weight_state::code_mask) | bits);
    }
    if (!compared) return 0;
    const KindSums sums = sums_of(kinds);
    watch.mask_changes += sums.mask_changes;
    for (std::size_t part = 0; part < magnitude_parts; ++part) add(watch.magnitudes[part], sums.magnitudes[part]);
    return sums.flips;
}

}  // namespace bitdistill
