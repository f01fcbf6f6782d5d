// SPDX-License-Identifier: GPL-3.0-or-later
// The guards on a stage's rows and frames (engine/run/guards.h): what they find becomes events of the run, and a pause
// where the recipe asks for one. Called by the training loop after each step. Engine thread.
#pragma once

#include <vector>

#include "engine/base/job.h"
#include "engine/run/guards.h"
#include "engine/run/run_recorder.h"

namespace bitdistill {

class GuardEvents {
  public:
    // on: false says nothing (the other ranks of a group), as does parameter guards = off.
    GuardEvents(const RunParams& params, Stage stage, RunRecorder& recorder, bool on);
    void after_step(std::int64_t step, JobControl& control);

  private:
    std::vector<GuardFinding> look();  // at what was recorded since the last call
    bool on_, pauses_;
    Stage stage_;
    RunRecorder& recorder_;
    Guards guards_;
    RunLog::Cursor cursor_;
};

}  // namespace bitdistill
