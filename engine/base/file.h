// SPDX-License-Identifier: GPL-3.0-or-later
// Files by system calls: read whole, written to the end, and every failure said in plain words. Under everything that
// reads or writes a file. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/base/error.h"

namespace bitdistill {

// A file descriptor that closes itself.
struct Descriptor {
    int fd = -1;
    explicit Descriptor(int number) : fd(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int close();  // 0, or -1 and errno; may be the first to tell of a full disk (network file systems)
};

// Throws Error that names the file: missing, a directory, a pipe or a device, unreadable, larger than max_bytes. What
// stands under /dev and /proc is taken as it is: there a pipe is meant (/dev/stdin, a shell's <(...)).
std::string read_file(const std::filesystem::path& path, std::uint64_t max_bytes = std::uint64_t{1} << 30);
// Opens for reading what read_file() takes; the descriptor blocks. Throws Error as it does.
int open_to_read(const std::filesystem::path& path);
// SIGPIPE and SIGXFSZ would end a program in the middle of its work. From here on a write to a closed pipe, or past the
// limit on file sizes (ulimit -f), fails like any other. At the start of main().
void failed_writes_are_errors();
void write_all(int fd, std::string_view bytes, const std::filesystem::path& path);  // throws file_error
void sync_folder(const std::filesystem::path& folder);  // makes renames and new names in it durable

void make_folder(const std::filesystem::path& path);     // and those above it; throws file_error
void remove_quietly(const std::filesystem::path& path);  // a file or a whole folder; what cannot be removed stays

// Is there such a file or folder? Throws Error for a link to nothing, as an unfinished download leaves it.
bool is_there(const std::filesystem::path& path);

// Throws Error for what Git leaves in place of a large file that was not fetched: a text that names it.
void refuse_git_lfs_pointer(std::string_view bytes, const std::filesystem::path& path);

// The Error for a system call that failed: says in plain words what errno means for this file and what to do.
// doing: "cannot write", "cannot open", ...
Error file_error(const std::string& doing, const std::filesystem::path& path, int error_number);

}  // namespace bitdistill
