// SPDX-License-Identifier: GPL-3.0-or-later
// Folders that are there whole or not at all: filled beside their place, marked DONE, renamed. Checkpoints, models and
// whatever else a stage makes. Any thread.
#pragma once

#include <filesystem>
#include <functional>

namespace bitdistill {

// DONE markers: a JSON of sizes and checksums (XXH3, 64 bits; FNV-1a in markers of before) of the folder's files.
// write_done() syncs every file and the folder first.
void write_done(const std::filesystem::path& folder);
bool has_done(const std::filesystem::path& folder);     // marker exists and the sizes agree
void verify_done(const std::filesystem::path& folder);  // also the checksums; throws Error that names the file
// Makes a folder next to `target`, calls fill(temporary), writes DONE, renames to `target` (an older one is removed
// after). On an exception the temporary folder is removed.
void publish_folder(const std::filesystem::path& target, const std::function<void(const std::filesystem::path&)>& fill);

}  // namespace bitdistill
