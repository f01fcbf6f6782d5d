// SPDX-License-Identifier: GPL-3.0-or-later
// The tables beside the runs of a sweep or an ablation, written anew after each run, so that they can be read while it
// goes on. For the command line and for the window's queue. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/run/ablation/ablation_figures.h"
#include "engine/run/sweep.h"

namespace bitdistill {

// sweep.json, sweep.csv and sweep.md. Throws Error: the disk is full, ...
void write_sweep(const std::filesystem::path& out, const std::vector<SweepPoint>& points,
                 const std::vector<SweepResult>& results);

// What came out, with task, model, data and this machine. command, program: what made it, for readers.
Ablation ablation_of(AblationTable table, const RunParams& recipe, const std::vector<AblationPoint>& points,
                     const std::vector<AblationRun>& runs, const std::vector<ReadRun>& read, const std::string& command,
                     const std::string& program);
// ablation.json, ablation.csv and ablation.md. Throws Error.
void write_ablation(const std::filesystem::path& out, const Ablation& ablation);

}  // namespace bitdistill
