// SPDX-License-Identifier: GPL-3.0-or-later
// Where a run may be begun: what stands under a run's own names (run_folder.h) is replaced, so nothing of somebody else
// may stand there. RunFolder::create() asks first thing; checks and the window's pre-flight ask before. Any thread.
#pragma once

#include <filesystem>

#include "engine/base/free_place.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_params.h"

namespace bitdistill {

// Throws Error where no run of this recipe may be begun in `path`, and says what is there and what to do:
//   a run already; a folder that holds one of run_names(), as these would be replaced (other files are left alone, so a
//   recipe or data may lie there); the folder of a model that the recipe reads, or a place in it; a place in another
//   run's folder that this one will write; and what check_folder_can_be_made() refuses.
void check_run_place(const std::filesystem::path& path, const RunParams& params, Probe probe);

}  // namespace bitdistill
