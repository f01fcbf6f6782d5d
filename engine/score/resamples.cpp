// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/resamples.h"

#include <algorithm>

namespace bitdistill {

namespace {

double percentile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

Resamples::Resamples(std::uint64_t seed, std::size_t items) : random_(seed, "bootstrap over pairs"), times_(items) {}

std::span<const std::uint32_t> Resamples::next() {
    std::ranges::fill(times_, 0u);
    for (std::size_t i = 0; i < times_.size(); ++i)
        ++times_[static_cast<std::size_t>(random_.uniform() * static_cast<double>(times_.size()))];
    return times_;
}

Interval percentile_interval(std::vector<double> figures) {
    std::ranges::sort(figures);
    return {percentile(figures, (1 - interval_level) / 2), percentile(figures, (1 + interval_level) / 2)};
}

}  // namespace bitdistill
