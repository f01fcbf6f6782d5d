// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are there whole or not at all: written under a temporary name beside their place, synced, renamed over it.
// A reader never sees half a file, whatever kills the writer. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace bitdistill {

// A file in the making. It disappears unless it is published.
class NewFile {
  public:
    explicit NewFile(const std::filesystem::path& target);  // throws Error ("permission denied", ...)
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    // Asks for the space first, so that a full disk fails before the work. Not every file system can tell.
    void reserve(std::uint64_t bytes);
    void write(const void* bytes, std::size_t size);  // throws Error ("disk is full", ...)
    void publish();                                   // syncs and renames over the target

  private:
    std::filesystem::path target_;
    std::string name_;
    int file_ = -1;
};

// Writes to a temporary name beside path, syncs, renames over path, syncs the folder. Throws Error ("disk is full",
// "folder is read-only", ...) and leaves the old file as it was. A symbolic link is followed; a device or a pipe
// (/dev/stdout) is written in place. Without `sync` the file is whole for every reader, but may be lost with the power.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes, bool sync = true);

// The name under which a file or folder is prepared beside its final place: ".<name>.tmp-<process>-<number>".
std::filesystem::path temporary_name(const std::filesystem::path& path);
bool is_temporary_name(const std::filesystem::path& path);

}  // namespace bitdistill
