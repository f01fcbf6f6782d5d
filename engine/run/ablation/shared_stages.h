// SPDX-License-Identifier: GPL-3.0-or-later
// Stages that several runs have in common, computed once: a run takes over what another one made, where recipe, data,
// program and the models that the stage was built on are the same. What it takes is what it would have computed, to the
// bit. For sweeps and ablations, between two runs; one process writes the taking run. Plain functions, any thread.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/run/run_folder.h"

namespace bitdistill {

// True when `stage` makes the same model in both recipes, given the same files: both have it on, and every parameter
// that it or a stage before it in its chain looks at has the same text. Which stages look at a parameter says its row.
bool makes_same_model(const RunParams& one, const RunParams& other, Stage stage);

// What stages of several recipes that are run in this order will be: made, or taken from an earlier one.
struct PlannedStage {
    Stage stage;
    std::size_t from;  // place of the recipe that makes it; its own place: it is computed there
};
std::vector<std::vector<PlannedStage>> plan_stages(std::span<const RunParams> recipes);

struct TakenStage {
    Stage stage;
    std::filesystem::path from;  // the run that made it
};
// Before `run` begins or goes on: model folders of its stages that have not begun, taken from the first of `makers`
// that has them, as hard links or copies, with marker, rows of metrics.csv, frames and notes; also engine.json,
// start.json and sampled text. A maker counts where the two recipes agree as above, inputs.json of both states the same
// checksums, version of the program, LibTorch and processor are the same, its model is whole, and was built on models
// whose markers equal those that `run` has. An event says from where. Throws Error: another process writes
// `run`, the disk is full.
std::vector<TakenStage> take_stages(const RunFolder& run, const std::vector<std::filesystem::path>& makers);

}  // namespace bitdistill
