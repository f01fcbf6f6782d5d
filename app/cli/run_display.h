// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a RunLog while it grows: a bar that is written over on a terminal, plain lines otherwise, JSON lines for
// machines. Main thread; show() is called about ten times a second.
#pragma once

#include <chrono>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "engine/run/run_log.h"

namespace bitdistill {

class RunDisplay {
  public:
    // run: its folder before anything is written to it; what stands in its logs already is told in a few lines, and
    // nothing of it again. json: every step and event as a JSON line on stdout, and nothing else; those of before carry
    // "earlier": true.
    RunDisplay(const RunLog& log, const std::filesystem::path& run, bool json);
    void show();
    void end();  // the last state; clears the bar

  private:
    void show_json(const RunLog::News& news);
    void show_text(const RunLog::News& news, bool last);
    std::string bar(const RunLog::News& news) const;
    void read_earlier(const std::filesystem::path& run);
    void tell_earlier(const std::vector<StepRow>& rows, const std::vector<Event>& events) const;
    // What is new to this reader: a resume cuts the log, which then comes again from its beginning.
    RunLog::News news();

    const RunLog& log_;
    const std::filesystem::path run_;
    const bool json_, terminal_;
    RunLog::Cursor cursor_;
    // Steps by what no two of them share, the time that they took included: a step that is computed again is another.
    using Key = std::tuple<Stage, std::int64_t, double>;
    static Key key_of(const StepRow& row) {
        return {row.stage, row.step, std::isfinite(row.seconds) ? row.seconds : -1};
    }
    std::set<Key> earlier_, seen_;
    std::size_t earlier_events_ = 0, seen_events_ = 0;
    std::optional<StepRow> newest_, printed_;
    std::string dev_;  // the stage's newest metrics
    std::chrono::steady_clock::time_point printed_at_{};
};

}  // namespace bitdistill
