// SPDX-License-Identifier: GPL-3.0-or-later
// Which stage of a run is next: the first one that is not done, whose model is damaged, or that was built on another
// model than the one that stands there now. Asked by the training engine before each stage, in the process that writes
// the run; engine thread.
#pragma once

#include <optional>
#include <set>

#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"

namespace bitdistill {

// At the start of a sitting: another data set or seed in the middle of a run is refused, unless somebody has accepted
// it, which is told in an event then; a new run remembers what it begins with (run_inputs.h). Throws Error.
void begin_with_inputs(const RunFolder& folder, RunRecorder& recorder);

// The "stage" event of a stage that has ended.
inline constexpr const char* stage_done_text = "Done.";
// The kind of the event of a stage that was taken over from another run (engine/run/ablation/shared_stages.h).
inline constexpr const char* taken_event = "taken";

class StageChain {
  public:
    // After remember_inputs(). What stages of a run of before were built on is taken to be what is there now.
    StageChain(const RunFolder& folder, RunRecorder& recorder);

    // The stage to run; nothing when all stand. The checksums of the models that it reads are checked once for the
    // chain, at the end those of all models and the evaluation's files: what is damaged is said and made again first.
    // Sets the progress of stages that stand. Throws Error.
    std::optional<Stage> next();
    // The stage that next() named begins: what it is built on is kept in inputs.json. Steps of it that were built on
    // something else are dropped, which an event says.
    void begin(Stage stage);

  private:
    bool stands(Stage stage) const;
    bool inputs_are_whole(Stage stage);
    bool model_is_whole(Stage stage);
    bool all_are_whole();
    std::string followers(Stage stage) const;
    bool was_finished(Stage stage) const;

    const RunFolder& folder_;
    RunRecorder& recorder_;
    std::set<Stage> checked_, broken_, begun_;  // begun_: in this sitting
};

}  // namespace bitdistill
