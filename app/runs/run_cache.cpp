// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_cache.h"

#include <iterator>
#include <system_error>
#include <utility>

#include "engine/base/model_path.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/run_lock.h"

namespace bitdistill {

namespace fs = std::filesystem;

RunCache::Stamp RunCache::stampOf(const fs::path& run) {
    // The folder's own time tells of stages that were finished, checkpoints' of those that were saved.
    static constexpr const char* files[] = {"",
                                            run_file_name,
                                            run_name::metrics,
                                            run_name::results,
                                            run_name::events,
                                            run_name::checkpoints,
                                            ablation_file,
                                            sweep_file,
                                            run_name::inputs};
    Stamp stamp;
    static_assert(std::size(files) == std::tuple_size_v<decltype(stamp.times)>);
    for (std::size_t i = 0; i < std::size(files); ++i) {
        std::error_code missing;
        const auto time = fs::last_write_time(*files[i] ? run / files[i] : run, missing);
        if (!missing) stamp.times[i] = time.time_since_epoch().count();
    }
    stamp.written = lock_holder(run).has_value();
    return stamp;
}

// The lock is not held while a folder is read, so that two lists do not wait for each other.
RunSummary RunCache::summary(const fs::path& run) {
    const Stamp stamp = stampOf(run);
    {
        const std::lock_guard lock(mutex_);
        const auto found = known_.find(run);
        if (found != known_.end() && found->second.stamp == stamp) return found->second.summary;
    }
    RunSummary read = summarizeRun(run);
    const std::lock_guard lock(mutex_);
    ++readings_;
    known_[run] = {stamp, read};
    return read;
}

std::vector<RunSummary> RunCache::list(const fs::path& directory, const std::vector<fs::path>& others,
                                       std::size_t limit) {
    std::vector<fs::path> folders = runFolders(directory, others);
    if (folders.size() > limit) folders.resize(limit);
    std::vector<RunSummary> runs;
    for (const fs::path& folder : folders) runs.push_back(summary(folder));
    return runs;
}

std::size_t RunCache::readings() const {
    const std::lock_guard lock(mutex_);
    return readings_;
}

}  // namespace bitdistill
