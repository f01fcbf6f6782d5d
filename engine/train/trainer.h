// SPDX-License-Identifier: GPL-3.0-or-later
// The one training loop: every stage that learns is a TrainingTask handed to train(). Engine thread.
#pragma once

#include "engine/base/job.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/train/process_group.h"
#include "engine/train/training_task.h"

namespace bitdistill {

// Pauses through `control` when a guard says so (parameter guards) or when the disk has no room for a checkpoint.
// Trains from the stage's newest checkpoint, or from the model as it is. Returns false when stopped; the steps done are
// in a checkpoint then. Throws Error, also on a loss that is not finite (naming the last good checkpoint).
// Of several ranks each computes its share of every batch; they stop together, after a whole step. Only rank 0 writes.
bool train(const TrainingTask& task, const RunFolder& folder, RunRecorder& recorder, JobControl& control,
           ProcessGroup& group);

}  // namespace bitdistill
