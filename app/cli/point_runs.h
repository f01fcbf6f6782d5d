// SPDX-License-Identifier: GPL-3.0-or-later
// The points of a sweep or an ablation, one run folder each, from wherever they stand to their end. A stage that
// another point has made already is taken over from it. Main thread; the work is on a Job's.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

#include "app/cli/recipe_checks.h"
#include "app/cli/run_execution.h"

namespace bitdistill {

// Runs in their order those that are not finished. A point that fails is told of, and the others go on; a stop ends
// all. after(i) is called when point i has ended or failed. Returns the exit code.
int run_points(const std::filesystem::path& out, const std::vector<PointRun>& points, const Manner& manner,
               const std::function<void(std::size_t)>& after);
// Throws Error where the folder of a point holds another recipe than the point's, is a link, or is no place for a run
// that has not begun (engine/run/run_place.h), and where a table would replace a file that no earlier call wrote.
// tables: "sweep" for sweep.json, sweep.csv and sweep.md.
void check_points_folder(const std::filesystem::path& out, const std::vector<PointRun>& points,
                         const std::string& tables);

}  // namespace bitdistill
