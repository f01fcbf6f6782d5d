// SPDX-License-Identifier: GPL-3.0-or-later
// A run folder from wherever it stands to its end, with progress on the terminal: what sample, run, resume and sweep
// share. Main thread; the work is on a Job's.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>

#include "engine/run/run_folder.h"
#include "engine/run/run_place.h"
#include "engine/train/api/engine.h"
#include "engine/train/api/world.h"

namespace bitdistill {

struct Manner {
    bool json = false, compare = true;
};
void add_manner(CLI::App& command, Manner& manner);

// All stages that are not done yet, then the comparison, then the table. Returns the exit code; throws Error. Among
// several processes this is rank 0's part.
using RunWork = std::function<bool(const RunFolder&, RunLog&, JobControl&)>;
int execute(const RunFolder& run, const Manner& manner, const RunWork& work);
int execute(const RunFolder& run, const Manner& manner);
// The part of the other ranks: they compute for rank 0's run, whatever it is.
int take_part(const World& world);
// Throws UsageError when several processes were started for a command that is one process's.
void refuse_several_processes(const char* command);

// Throws where no run of this recipe may be begun in `out` (engine/run/run_place.h): UsageError; Error where there is a
// run, with the command that goes on, and where no folder can be made, which is tried.
void check_place(const std::filesystem::path& out, const RunParams& params);

}  // namespace bitdistill
