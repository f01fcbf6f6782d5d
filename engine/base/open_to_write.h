// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a file that may be there already is opened for writing. A pipe that nobody reads would hold the
// program in open() for ever, deaf to signals; here it is an Error. Any thread.
#pragma once

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <utility>

#include "engine/base/file.h"

namespace bitdistill {

enum class Writable {
    file,     // an ordinary file, never through a link
    anything  // also a device or a pipe that somebody reads (/dev/stdout), through links
};

// open() with these flags (O_WRONLY, O_RDWR, O_APPEND, O_CREAT) and never waiting for the other end of a pipe. Throws
// Error that names the file: a pipe that nobody reads, a folder, and what `allowed` leaves out.
inline int open_to_write(const std::filesystem::path& path, int flags, Writable allowed) {
    const int kind = allowed == Writable::file ? O_NOFOLLOW : 0;
    Descriptor file(::open(path.c_str(), flags | kind | O_CLOEXEC | O_NONBLOCK, 0666));
    if (file.fd < 0 && errno == ENXIO)
        throw Error("is a pipe that nobody reads, or a socket", path.string(),
                    allowed == Writable::file ? "Remove it" : "Start what reads it first, or give a file");
    if (file.fd < 0 && errno == ELOOP && allowed == Writable::file)
        throw Error("is a link, and is written as a file of its own folder only", path.string(), "Remove the link");
    if (file.fd < 0) throw file_error("cannot be written", path, errno);
    struct stat status {};
    if (::fstat(file.fd, &status) != 0) throw file_error("cannot be written", path, errno);
    if (S_ISDIR(status.st_mode)) throw file_error("cannot be written", path, EISDIR);
    if (allowed == Writable::file && !S_ISREG(status.st_mode))
        throw Error("is a pipe or a device, and must be a file", path.string(), "Remove it");
    // From here on writing waits for a slow reader, as any program's does.
    if (const int now = ::fcntl(file.fd, F_GETFL); now >= 0) ::fcntl(file.fd, F_SETFL, now & ~O_NONBLOCK);
    return std::exchange(file.fd, -1);
}

}  // namespace bitdistill
