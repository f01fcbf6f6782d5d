// SPDX-License-Identifier: GPL-3.0-or-later
// The window's one way to the training engine. Where its module is missing the functions are the same: they say in a
// sentence why training is not there, and everything else of the program works. Any thread; runRecipe() and
// roundModel() belong to a Job.
#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "engine/base/job.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_log.h"
#include "engine/run/run_params.h"
#include "engine/train/api/rounding.h"

namespace bitdistill {

bool trainingAvailable();
QString trainingUnavailableReason();  // empty when it is available

// What stands against a start: ranges, and files where the engine can check them. May read headers: not for the GUI
// thread.
std::vector<Problem> recipeProblems(const RunParams& params);

// True when the run is finished, false when stopped. Throws Error.
bool runRecipe(const RunFolder& folder, RunLog& log, JobControl& control);

// Ternary weights without training; nothing when stopped. progress is called on the thread of the work. Throws Error.
std::optional<RoundingResult> roundModel(const RoundingPlan& plan, JobControl& control,
                                         const std::function<void(const RoundingProgress&)>& progress);

// The facts that run.json keeps beside the recipe. Opens the training engine: not for the GUI thread. Throws Error.
Json runFacts();

// Writes the built-in sample's data beside the run and returns its recipe. Throws Error. Not for the GUI thread.
RunParams sampleParams(const std::filesystem::path& folder);

}  // namespace bitdistill
