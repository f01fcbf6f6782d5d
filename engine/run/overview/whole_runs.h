// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of a run, a sweep or an ablation as one thing: how large it is, and another name for it. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace bitdistill {

// Bytes of the regular files below a folder; links are not followed. Looks at no more than 20,000 files. Never throws.
std::uint64_t bytes_below(const std::filesystem::path& folder);

// Whether a process writes the run, or one of the runs in a sweep's or ablation's folder.
bool is_written_now(const std::filesystem::path& folder);

// Gives the folder another name beside its old one, and returns the new path. Paths in run.json and results.json that
// lead into the folder follow it, so that a run whose data lie in it goes on as before. Throws Error and leaves
// everything as it was: a name that is none, a name that is taken, a process that writes there, a disk that refuses.
std::filesystem::path rename_run(const std::filesystem::path& folder, const std::string& name);

}  // namespace bitdistill
