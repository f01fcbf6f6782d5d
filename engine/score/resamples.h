// SPDX-License-Identifier: GPL-3.0-or-later
// The percentile bootstrap (Efron 1979): a resample draws as many items as there are, each with the same chance, and
// has figures of its own. For intervals of a corpus's scores and of the difference between two models' scores, which
// both take the same draws. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/random.h"
#include "engine/score/interval.h"

namespace bitdistill {

// Equal seeds give equal draws on every machine.
class Resamples {
  public:
    Resamples(std::uint64_t seed, std::size_t items);
    // How often the next resample holds each item.
    std::span<const std::uint32_t> next();

  private:
    Random random_;
    std::vector<std::uint32_t> times_;
};

inline constexpr double interval_level = 0.95;
// From the 2.5th to the 97.5th percentile of what the resamples gave, at least one figure; between neighbours in a
// straight line.
Interval percentile_interval(std::vector<double> figures);

}  // namespace bitdistill
