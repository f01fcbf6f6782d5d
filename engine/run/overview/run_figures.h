// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of runs and runs beside each other state of a run: what its models reach in the end, and in what its
// recipe differs from others'. Computed here once, so that the same figure reads the same wherever it is shown. Any
// thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/run/run_folder.h"

namespace bitdistill {

// By the metric that the recipe's task compares models by, with the intervals of results.json.
struct FinalFigures {
    std::string metric;
    std::optional<Metric> teacher, baseline, student;  // FP16-SFT, BitNet-SFT, the furthest other student
};
// Without figures as long as the run is not evaluated. Throws Error: results.json is damaged.
FinalFigures final_figures(const RunFolder& run);

struct RecipeDifference {
    const Param* param = nullptr;
    std::vector<std::string> values;  // one a recipe, as text; empty: that recipe does not look at it
};
// The parameters, in the order of the table, that not all recipes set alike. One that no recipe looks at is left out.
std::vector<RecipeDifference> recipe_differences(std::span<const RunParams> recipes);

}  // namespace bitdistill
