// SPDX-License-Identifier: GPL-3.0-or-later
// A greedy search for learning rates, as the paper searches its own (arXiv 2510.13998): stage after stage, each
// candidate with the rates that the stages before were found to want, and the best stays. What is decided follows from
// the results on disk, so a search goes on where it stood. Plain functions, any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/run/metric.h"
#include "engine/run/sweep.h"

namespace bitdistill {

inline constexpr double usual_factors[] = {0.3, 1, 3};

struct RateSearch {
    std::vector<SweepPoint> points;                // those that are known by now; more come as stages are decided
    std::vector<std::pair<Stage, double>> chosen;  // of the stages that are decided
    std::int64_t planned = 0;                      // points in the end, the last one with all chosen rates included
    bool decided = false;                          // of every stage; `points` ends with the run that takes them all
};

// What a point's row of the stage reached; nothing: not yet.
using RateFigure = std::function<std::optional<Metric>(const SweepPoint& point, Stage stage)>;

// Candidates of a stage leave out what comes after it in its chain, which could not change its figure. A candidate that
// has failed counts for nothing; where all have, the recipe's rate stays. failed: names of points. Throws Error: the
// recipe has no dev data, or no stage that learns.
RateSearch rate_search(const RunParams& recipe, const std::vector<double>& factors, const RateFigure& figure,
                       const std::set<std::string>& failed);

}  // namespace bitdistill
