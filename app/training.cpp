// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training.h"

#include <QCoreApplication>

#include "engine/core/error.h"
#include "engine/text/sample_recipe.h"
#ifdef WORKBENCH_TORCH
#include "engine/train/engine.h"
#endif

namespace bitdistill {

Json runFacts() { return {{"program", "bitdistill-workbench"}, {"version", WORKBENCH_VERSION}}; }

#ifdef WORKBENCH_TORCH

bool trainingAvailable() { return true; }
QString trainingUnavailableReason() { return {}; }
std::vector<Problem> recipeProblems(const RunParams& params) { return problems(params); }
bool runRecipe(const RunFolder& folder, RunLog& log, JobControl& control) { return run_recipe(folder, log, control); }

#else

bool trainingAvailable() { return false; }
QString trainingUnavailableReason() {
    return QCoreApplication::translate(
        "Training",
        "This build has no training engine (LibTorch was left out): runs can be opened and "
        "watched, models inspected and compared.");
}
std::vector<Problem> recipeProblems(const RunParams& params) { return range_problems(params); }
bool runRecipe(const RunFolder&, RunLog&, JobControl&) { throw Error(trainingUnavailableReason().toStdString()); }

#endif

RunParams sampleParams(const fs::path& folder) { return sample_recipe(folder); }
QString samplePrompt() { return QString::fromUtf8(sample_prompt()); }

}  // namespace bitdistill
