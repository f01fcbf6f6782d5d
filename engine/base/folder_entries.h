// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in a folder, for whoever looks through those of other programs. Any thread.
#pragma once

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

namespace bitdistill {

// Files and folders right in it, in order of their names. One that is not there or cannot be read has none.
inline std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> entries;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        entries.push_back(entry->path());
    std::ranges::sort(entries);
    return entries;
}

}  // namespace bitdistill
