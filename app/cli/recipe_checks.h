// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a recipe, or of the points of a sweep or an ablation, before anything is started. Main thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

struct PointRun {
    std::string name;  // of its folder below that of all; empty: a run that is no point
    RunParams params;
};

// Red problems of a recipe end the command (UsageError), amber ones are said, and so are memory and disk where they
// may not do; with Notes::all in any case, and with the steps that epochs come to. Then the weights that training would
// begin with are read: one that is not finite ends the command, by its tensor's name. runs: the folder that the run's
// folder will be made in, empty = this one.
enum class Notes { doubts, all };
void check(const RunParams& params, const std::filesystem::path& runs, Notes notes = Notes::doubts);
// The same of several points: what is true of all of them once, anything else with the names of those that it is of.
// Memory and disk are said of the point that needs most. remedy: for points that cannot be run while others could.
void check(const std::vector<PointRun>& points, const std::filesystem::path& runs, const std::string& remedy,
           Notes notes = Notes::doubts);

}  // namespace bitdistill
