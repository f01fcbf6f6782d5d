// SPDX-License-Identifier: GPL-3.0-or-later
// The start of a run's student: progress, what is kept of it in the run folder, and its report. Called by refinement.
// Engine thread.
#pragma once

#include <vector>

#include "engine/base/job.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/text/task.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Gives the student the start that the recipe asks for, and start.json its report. Layers that are done stay in the run
// folder until forget_start(): a resume goes on with the next one. False when stopped. Throws Error: as
// start_student(), the run folder was moved.
bool start_run_student(const RunFolder& folder, RunRecorder& recorder, JobControl& control, Transformer& student,
                       const std::vector<Sequence>& texts);
void forget_start(const RunFolder& folder);

}  // namespace bitdistill
