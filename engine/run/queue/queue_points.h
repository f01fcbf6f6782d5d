// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that an entry of the queue comes to, where each stands, and which is the next. Looks at the runs' folders;
// any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/queue/run_queue.h"

namespace bitdistill {

struct QueuePoint {
    std::string name;  // empty: the entry is a single run
    std::filesystem::path folder;
    RunParams params;
};

struct QueueStand {
    std::int64_t finished = 0, failed = 0;
    std::int64_t planned = 0;                   // all that the entry comes to
    std::optional<QueuePoint> next;             // nothing: the entry is done
    std::vector<std::filesystem::path> makers;  // folders of its runs, whose stages the next one may take over
    std::string outcome;                        // of a search: "teacher 5e-5, distill 1.5e-4", as far as it is decided
    bool done() const { return !next.has_value(); }
};
// Throws Error: an entry that has become impossible, or a folder that cannot be read.
QueueStand stand_of(const QueueEntry& entry);

// What the entry's folder says to people: sweep.json and its tables, or ablation.json; nothing for a single run.
// program: who writes it. Throws Error.
void write_queue_tables(const QueueEntry& entry, const std::string& program);

// Throws Error where an entry cannot be run: a grid that names no parameter, an ablation without points, a folder that
// is taken by something else.
void check_entry(const QueueEntry& entry);

}  // namespace bitdistill
