// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rounding/hand_over.h"

#include <algorithm>
#include <cmath>

namespace bitdistill {
namespace {

// Calls use(first weight, number of weights, scale's place) for all weights of each scale at once, where they lie back
// to back: one call for the matrix, or one for each row or block.
template <class Use>
void for_each_scale(const WeightScales& scales, const Use& use) {
    if (scales.granularity == ScaleGranularity::tensor)
        return use(std::size_t{0}, static_cast<std::size_t>(scales.rows * scales.columns), std::size_t{0});
    for_each_scaled_part(scales,
                         [&](const ScaledPart& part) { use(part.first(scales.columns), part.size(), part.scale); });
}

void hand_over_part(std::span<float> w, std::span<const std::int8_t> codes, double scale) {
    constexpr double half = 0.5, margin = 0x1p-10;  // the scale comes back to a few 1e-7 only
    double zeros = 0, beyond = 0, count = 0;  // sum of abs(u) of zeros; of abs(u) - 1/2 of the others, and their number
    for (std::size_t i = 0; i < w.size(); ++i) {
        const double u = static_cast<double>(w[i]) / scale;
        if (codes[i] == 0) {
            const double kept = std::clamp(u, margin - half, half - margin);
            w[i] = static_cast<float>(kept);
            zeros += std::fabs(kept);
        } else {
            const double size = std::max(half + margin, codes[i] * u);
            w[i] = static_cast<float>(codes[i] * size);
            beyond += size - half;
            ++count;
        }
    }
    if (count == 0) {
        std::ranges::fill(w, 0.0f);
        return;
    }
    const double factor = (static_cast<double>(w.size()) - zeros - half * count) / beyond;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const double u = static_cast<double>(w[i]);
        const double moved = codes[i] == 0 ? u : codes[i] * (half + factor * (codes[i] * u - half));
        w[i] = static_cast<float>(moved * scale);
    }
}

}  // namespace

void hand_over(std::span<float> w, std::span<const std::int8_t> codes, const WeightScales& scales) {
    for_each_scale(scales, [&](std::size_t first, std::size_t count, std::size_t place) {
        hand_over_part(w.subspan(first, count), codes.subspan(first, count), static_cast<double>(scales.values[place]));
    });
}

void least_squares(std::span<const float> w, std::span<std::int8_t> codes, WeightScales& scales) {
    constexpr int most_turns = 200;
    for_each_scale(scales, [&](std::size_t first, std::size_t count, std::size_t place) {
        const auto part = w.subspan(first, count);
        const auto own = codes.subspan(first, count);
        double scale = static_cast<double>(absmean(part));
        for (int turn = 0; turn < most_turns; ++turn) {
            bool changed = turn == 0;
            double product = 0, ones = 0;
            for (std::size_t i = 0; i < part.size(); ++i) {
                const double value = static_cast<double>(part[i]);
                const std::int8_t code = std::fabs(value) > scale / 2 ? (value < 0 ? -1 : 1) : 0;
                changed |= code != own[i];
                own[i] = code;
                product += value * code;
                ones += std::abs(code);
            }
            if (ones > 0) scale = std::max(product / ones, static_cast<double>(smallest_scale));
            if (!changed) break;
        }
        scales.values[place] = static_cast<float>(scale);
    });
}

}  // namespace bitdistill
