// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the hub into its cache on this computer: what is there already is not fetched again, what was broken off
// goes on where it ended, and nothing gets its name before its checksum is the hub's. The caller's thread does the
// work; progress may be read on any other.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/hub/hub_cache.h"
#include "engine/hub/hub_listing.h"

namespace bitdistill {

class FetchProgress {
  public:
    std::atomic<std::uint64_t> done{0}, total{0};  // bytes of all files; those that were there count as done
    std::string file() const {
        const std::lock_guard lock(mutex_);
        return file_;
    }
    void begin(const std::string& file) {
        const std::lock_guard lock(mutex_);
        file_ = file;
    }

  private:
    mutable std::mutex mutex_;
    std::string file_;
};

struct Fetched {
    std::filesystem::path folder;  // the snapshot
    std::uint64_t bytes = 0;       // that came over the network now
    int files = 0, there = 0;      // all of them, and those that the cache had
    bool whole = true;             // false: `control` was stopped, and what has come is kept
};

// Throws Error: too little room on the disk, a file that another process fetches, a transfer that breaks several times
// without a byte between (what has come is kept), a checksum that is not the hub's (what has come is removed), and what
// refuse_answer() says.
Fetched fetch_files(HubNetwork& network, const HubPlace& place, const HubListing& listing,
                    const std::vector<HubFile>& files, FetchProgress* progress = nullptr,
                    JobControl* control = nullptr);

// What a field for a model takes of these files of a snapshot: the one .gguf file, of several parts the first, wherever
// it lies; else the folder.
std::filesystem::path fetched_model(const std::filesystem::path& folder, const std::vector<HubFile>& files);

// How many bytes of these files the cache does not have yet.
std::uint64_t bytes_to_fetch(const HubPlace& place, const HubListing& listing, const std::vector<HubFile>& files);

}  // namespace bitdistill
