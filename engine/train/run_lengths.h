// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a run's stages, also where the recipe gives epochs: those become a number of steps once, and a resume
// goes on with it (engine/run/run_inputs.h). Called by the stages; engine thread.
#pragma once

#include <cstdint>

#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/train/process_group.h"

namespace bitdistill {

// As the run begins, for the stages that draw from training items: a corpus is counted when it is packed. In the
// process that writes the run. Throws Error as the readers of data.
void settle_lengths(const RunFolder& run, RunRecorder& recorder);
// Steps of a stage that draws from so many items, as rank 0 says; all ranks call it at the same time.
std::int64_t steps_on(const RunFolder& run, RunRecorder& recorder, ProcessGroup& group, Stage stage,
                      std::int64_t items);

}  // namespace bitdistill
