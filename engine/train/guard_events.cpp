// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/guard_events.h"

namespace bitdistill {

GuardEvents::GuardEvents(const RunParams& params, Stage stage, RunRecorder& recorder, bool on)
    : on_(on && params.guards != GuardMode::off),
      pauses_(params.guards == GuardMode::pause),
      stage_(stage),
      recorder_(recorder) {
    look();  // what was recorded before a resume was told then
}

void GuardEvents::after_step(std::int64_t step, JobControl& control) {
    for (const GuardFinding& finding : look()) {
        recorder_.event(Severity::warning, "guard", stage_, step,
                        finding.text + " " + finding.remedy + (pauses_ ? " The run pauses." : ""));
        if (pauses_) control.pause();
    }
}

std::vector<GuardFinding> GuardEvents::look() {
    std::vector<GuardFinding> all;
    if (!on_) return all;
    const auto add = [&](std::vector<GuardFinding> found) { all.insert(all.end(), found.begin(), found.end()); };
    const RunLog::News news = recorder_.log().read_since(cursor_);
    for (const auto& frame : news.frames)
        if (frame->stage == stage_) add(guards_.see(*frame));
    for (const StepRow& row : news.rows)
        if (row.stage == stage_) add(guards_.see(row));
    return all;
}

}  // namespace bitdistill
