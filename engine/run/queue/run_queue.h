// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that wait for each other: single recipes, sweeps, searches for learning rates, ablations, one after the other.
// Kept as a file, so that it is there after a restart. Which of an entry's runs are done says the disk
// (queue_points.h). Plain data, any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/base/choice.h"
#include "engine/run/ablation/ablation.h"

namespace bitdistill {

enum class QueueKind { run, sweep, rates, ablation };
template <>
struct Spelling<QueueKind> {
    static constexpr auto words = spelled<QueueKind>({{QueueKind::run, "run"},
                                                      {QueueKind::sweep, "sweep"},
                                                      {QueueKind::rates, "rates"},
                                                      {QueueKind::ablation, "ablation"}});
};

struct QueueEntry {
    QueueKind kind = QueueKind::run;
    std::filesystem::path folder;  // of the run; of the others, of all of their runs
    RunParams recipe;
    std::vector<std::string> grid;      // of a sweep: "gamma=10,100"
    std::vector<double> factors;        // of a search: multiples of the recipe's rates that are tried
    std::string table;                  // of an ablation: "stages"
    std::vector<AblationPoint> points;  // of an ablation
    std::vector<std::int64_t> seeds;    // of an ablation
    // Runs that have failed, by name, and why. They are not tried again, and the others go on.
    std::map<std::string, std::string> failed;
    bool done = false;  // nothing was left to do when it was last looked at
};
struct RunQueue {
    bool paused = false;
    std::vector<QueueEntry> entries;  // in the order in which they are run
};

Json to_json(const RunQueue& queue);
// Throws Error that names `where`: another format, an unknown kind, a member of another type.
RunQueue queue_from_json(const Json& json, const std::string& where);
// Empty where there is no file. Throws Error.
RunQueue read_queue(const std::filesystem::path& file);
// Whole for every reader, but not waited for: the window writes it, and its last order may be lost with the power.
void write_queue(const std::filesystem::path& file, const RunQueue& queue);

}  // namespace bitdistill
