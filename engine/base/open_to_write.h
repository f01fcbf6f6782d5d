// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where a file that may be there already is opened for writing. A pipe that nobody reads would hold the
// program in open() for ever, deaf to signals; here it is an Error. And the look at a place before a library opens it
// that would follow links. Any thread.
#pragma once

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
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

// What is open is what stands at this path. links: where the last part of the path is one, what it leads to.
enum class Links { followed, refused };
inline bool is_at(int open, const std::filesystem::path& path, Links links) {
    struct stat ours {
    }, there{};
    const int flags = links == Links::refused ? AT_SYMLINK_NOFOLLOW : 0;
    return ::fstat(open, &ours) == 0 && ::fstatat(AT_FDCWD, path.c_str(), &there, flags) == 0 &&
           ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

// The lock (flock) of whoever changes what this file stands for, held until the descriptor closes; the file is made and
// stays. Null where another process holds it and nobody waits. Throws Error that names the file. A lock file that was
// removed as it was let go of, as some programs do, is made once more.
enum class Wait { never, until_free };
inline std::unique_ptr<Descriptor> lock_file(const std::filesystem::path& file, Wait wait) {
    for (;;) {
        auto held = std::make_unique<Descriptor>(open_to_write(file, O_RDWR | O_CREAT, Writable::file));
        int failed = 0;
        do failed = ::flock(held->fd, LOCK_EX | (wait == Wait::never ? LOCK_NB : 0));
        while (failed != 0 && errno == EINTR);
        if (failed != 0 && errno == EWOULDBLOCK) return nullptr;
        if (failed != 0) throw file_error("cannot be locked", file, errno);
        if (is_at(held->fd, file, Links::refused)) return held;
    }
}

// Throws Error that names it where `file`, or a folder between `place` and it, is a link, and where `file` is a folder,
// a pipe or a device. place: the folder that the user named or that is the program's own, as it is, a link or not; a
// file that does not lie below it is looked at alone. remedy: what to do instead ("give --out another folder").
inline void require_own_place(const std::filesystem::path& place, const std::filesystem::path& file,
                              const std::string& remedy) {
    namespace fs = std::filesystem;
    const fs::path whole = fs::absolute(file).lexically_normal();
    fs::path folder = fs::absolute(place).lexically_normal();
    fs::path below = whole.lexically_relative(folder);
    if (below.empty() || *below.begin() == "..") {
        folder = whole.parent_path();
        below = whole.filename();
    }
    fs::path at = folder;
    for (const fs::path& part : below) {
        at /= part;
        std::error_code error;
        const fs::file_status found = fs::symlink_status(at, error);
        if (fs::is_symlink(found))
            throw Error("is a link to " + fs::read_symlink(at, error).string() +
                            ", and files are written only inside " + folder.string(),
                        at.string(), "Remove the link, or " + remedy);
        if (fs::is_other(found))
            throw Error("is no file but a pipe or a device", at.string(), "Remove it, or " + remedy);
        if (fs::is_directory(found) && at == whole) throw Error("is a folder", at.string(), "Remove it, or " + remedy);
    }
}

}  // namespace bitdistill
