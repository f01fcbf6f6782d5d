// SPDX-License-Identifier: GPL-3.0-or-later
// Folders that are there whole or not at all: filled beside their place, marked DONE, renamed. Checkpoints, models and
// whatever else a stage makes. Any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "engine/base/job.h"

namespace bitdistill {

// DONE markers: a JSON of sizes and checksums (XXH3, 64 bits; FNV-1a in markers of before) of the folder's files.
// write_done() syncs every file and the folder first.
void write_done(const std::filesystem::path& folder);
bool has_done(const std::filesystem::path& folder);  // marker names at least one file, and the sizes agree
// Also the checksums; throws Error that names the file. Returns early when `control` was stopped. Reads at about 2 GB a
// second what the system has in its cache.
void verify_done(const std::filesystem::path& folder, JobControl* control = nullptr);
// The same where `path` is a folder with a marker; of anything else nothing is known. Asked where a model is opened to
// be used: weights that were damaged on the disk still give numbers.
void verify_if_done(const std::filesystem::path& path, JobControl* control = nullptr);
// Stands for the folder's contents: equal for equal files. Empty without a marker.
std::string done_mark(const std::filesystem::path& folder);
// Makes a folder next to `target`, calls fill(temporary), writes DONE, renames to `target` (an older one is removed
// after). The folder that `target` lies in is made if it is not there, those above it are not. On an exception the
// temporary folder is removed. Throws Error, too, where `target` is anything but a folder: a link, a file, a device.
void publish_folder(const std::filesystem::path& target, const std::function<void(const std::filesystem::path&)>& fill);

}  // namespace bitdistill
