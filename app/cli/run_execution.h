// SPDX-License-Identifier: GPL-3.0-or-later
// A run folder from wherever it stands to its end, with progress on the terminal: what sample, run, resume and sweep
// share. Main thread; the work is on a Job's.
#pragma once

#include <CLI/CLI.hpp>

#include "engine/core/run_folder.h"
#include "engine/train/engine.h"

namespace bitdistill {

struct Manner {
    bool json = false, duel = true;
};
void add_manner(CLI::App& command, Manner& manner);

// All stages that are not done yet, then the duel, then the table. Returns the exit code; throws Error.
int execute(const RunFolder& run, const Manner& manner, decltype(TrainingEngine::run_recipe) work);
int execute(const RunFolder& run, const Manner& manner);

// Red problems of a recipe end the command (UsageError), amber ones are said.
void check(const RunParams& params);
Json facts();  // what run.json says about this program
void refuse_a_second_run(const fs::path& out);

}  // namespace bitdistill
