// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are there whole or not at all: written under a temporary name beside their place, synced, renamed over it.
// A reader never sees half a file, whatever kills the writer. Every file that the program makes goes this way, but logs
// that grow; folders go the same way in done_folder.h. A writer holds a lock (flock) on what it prepares, so that what
// a killed one left behind can be told from what another process is writing. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

#include "engine/base/file.h"

namespace bitdistill {

// A file in the making. It disappears unless it is published. A link is followed within its folder and stays; one that
// leads elsewhere is refused, as it may be a stranger's. A device or a pipe (/dev/stdout) is written in place.
class NewFile {
  public:
    explicit NewFile(const std::filesystem::path& target);  // throws Error ("permission denied", ...)
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    const std::filesystem::path& target() const { return target_; }  // as given
    const std::filesystem::path& path() const { return path_; }      // where the bytes are until it is published

    // Asks for the space first, so that a full disk fails before the work. Not every file system can tell.
    void reserve(std::uint64_t bytes);
    void write(const void* bytes, std::size_t size);  // throws Error ("disk is full", ...)
    void write(std::string_view bytes) { write(bytes.data(), bytes.size()); }
    // Syncs, renames over the target, syncs the folder. Without `sync` the file is whole for every reader, but may be
    // lost with the power. Throws Error and leaves the old file as it was.
    void publish(bool sync = true);

  private:
    std::filesystem::path target_, place_, path_;
    Descriptor file_;
};

// A NewFile in one call.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes, bool sync = true);

// The name under which a file or folder is prepared beside its final place: ".<name>.tmp-<process>-<number>".
std::filesystem::path temporary_name(const std::filesystem::path& path);
bool is_temporary_name(const std::filesystem::path& path);  // also "<name>.tmp-<process>", as earlier versions wrote
// The lock of whoever prepares this file or folder; held until the descriptor closes.
void hold(const Descriptor& prepared);

// What killed processes left: everything in `folder` under a temporary name that nobody holds. Never throws; what
// cannot be removed stays.
void remove_abandoned_in(const std::filesystem::path& folder);
// Only what was to become `target`; for folders that are not the program's own.
void remove_abandoned(const std::filesystem::path& target);

}  // namespace bitdistill
