// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a RunLog while it grows: a bar that is written over on a terminal, plain lines otherwise, JSON lines for
// machines. Main thread; show() is called about ten times a second.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "engine/run/run_log.h"

namespace bitdistill {

class RunDisplay {
  public:
    // json: every step and event as a JSON line on stdout, and nothing else.
    RunDisplay(const RunLog& log, bool json);
    void show();
    void end();  // the last state; clears the bar

  private:
    void show_json(const RunLog::News& news);
    void show_text(const RunLog::News& news, bool last);
    std::string bar(const RunLog::News& news) const;

    const RunLog& log_;
    const bool json_, terminal_;
    RunLog::Cursor cursor_;
    std::optional<StepRow> newest_, printed_;
    std::string dev_;  // the stage's newest metrics
    std::chrono::steady_clock::time_point printed_at_{};
};

}  // namespace bitdistill
