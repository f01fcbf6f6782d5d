// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/training.h"

#include <QCoreApplication>

#include "app/use/evaluation.h"
#include "engine/text/sample_recipe.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/run_facts.h"

namespace bitdistill {

namespace fs = std::filesystem;

Json runFacts() { return run_facts("bitdistill-workbench"); }

bool trainingAvailable() { return training_built(); }
QString trainingUnavailableReason() {
    if (training_built()) return {};
    return QCoreApplication::translate(
        "Training",
        "The training engine is not installed (LibTorch was left out): runs can be opened and "
        "watched, models inspected and compared. The package bitdistill-training brings it.");
}
std::vector<Problem> recipeProblems(const RunParams& params) { return problems(params); }
bool runRecipe(const RunFolder& folder, RunLog& log, JobControl& control) {
    return training_engine().run_recipe(folder, log, control, finalEvaluator());
}

std::optional<RoundingResult> roundModel(const RoundingPlan& plan, JobControl& control,
                                         const std::function<void(const RoundingProgress&)>& progress) {
    return training_engine().quantize_model(plan, control, progress);
}

RunParams sampleParams(const fs::path& folder) { return sample_recipe(folder); }

}  // namespace bitdistill
