// SPDX-License-Identifier: GPL-3.0-or-later
// Summaries of all runs, read once each: a folder is read again when one of its files was written since, or when a
// process has begun or ceased to write it. So a list of hundreds of runs costs a few looks at each. Any thread.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <vector>

#include "app/parts/run_list.h"

namespace bitdistill {

class RunCache {
  public:
    // As listRuns().
    std::vector<RunSummary> list(const std::filesystem::path& directory,
                                 const std::vector<std::filesystem::path>& others, std::size_t limit);
    std::size_t readings() const;  // folders that were read, again or for the first time; for tests

  private:
    struct Stamp {
        std::array<std::int64_t, 9> times{};  // nanoseconds; 0: not there
        bool written = false;                 // a process writes it now
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    struct Known {
        Stamp stamp;
        RunSummary summary;
    };
    static Stamp stampOf(const std::filesystem::path& run);
    RunSummary summary(const std::filesystem::path& run);

    mutable std::mutex mutex_;
    std::map<std::filesystem::path, Known> known_;
    std::size_t readings_ = 0;
};

}  // namespace bitdistill
