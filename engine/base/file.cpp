// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <system_error>
#include <utility>

namespace bitdistill {

int Descriptor::close() {
    const int result = fd >= 0 ? ::close(fd) : 0;
    fd = -1;
    return result;
}

namespace {

// Where a link to nothing leads; empty for anything else.
std::string dangling(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_symlink(path, ignored) || std::filesystem::exists(path, ignored)) return {};
    return std::filesystem::read_symlink(path, ignored).string();
}

}  // namespace

bool is_there(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return true;
    if (!dangling(path).empty()) throw file_error("cannot open", path, ENOENT);
    return false;
}

void refuse_git_lfs_pointer(std::string_view bytes, const std::filesystem::path& path) {
    constexpr std::string_view begin = "version https://git-lfs.github.com/spec/", size = "\nsize ";
    constexpr std::size_t longest = 1024;  // of the specification
    if (!bytes.starts_with(begin) || bytes.size() > longest) return;
    const std::size_t at = bytes.find(size);
    std::string count;
    if (at != bytes.npos) count = bytes.substr(at + size.size(), bytes.find('\n', at + 1) - at - size.size());
    throw Error("is a Git LFS pointer" + (count.empty() ? "" : " to " + count + " bytes") + ", not the file itself",
                path.string(), "Run \"git lfs pull\" in its folder, or download the file itself");
}

Error file_error(const std::string& doing, const std::filesystem::path& path, int error_number) {
    switch (error_number) {
        case ENOSPC:
        case EDQUOT:
            return Error(doing + ", the disk is full", path.string(), "Free some space or choose another disk");
        case EFBIG:
            return Error(doing + ", the file would exceed the limit on file sizes", path.string(),
                         "Lift the limit of this shell (ulimit -f) or choose another file system");
        case EPIPE:
            return Error(doing + ", the program that read it has ended", path.string());
        case EIO:
            return Error(doing + ", the disk reports an error", path.string(), "Check the disk and its connection");
        case EROFS:
            return Error(doing + ", the file system is read-only", path.string(),
                         "Choose a folder that can be written");
        case EACCES:
        case EPERM:
            return Error(doing + ", permission denied", path.string(), "Check who owns it and its access rights");
        case ENOENT:
            if (const std::string target = dangling(path); !target.empty())
                return Error(doing + ", it is a link to \"" + target + "\", which is not there", path.string(),
                             "Fetch the file again; copy a folder of links with what they lead to (cp -rL)");
            return Error(doing + ", no such file or folder", path.string(), "Check the path");
        case ENOTDIR:
            return Error(doing + ", a part of the path is not a folder", path.string(), "Check the path");
        case EISDIR:
            return Error(doing + ", it is a folder", path.string(), "Give the path of a file");
        case EMFILE:
        case ENFILE:
            return Error(doing + ", too many files are open", path.string(), "Close other programs");
        case ENAMETOOLONG:
            return Error(doing + ", the name is too long", path.string());
        default:
            return Error(doing + ", " + std::strerror(error_number), path.string());
    }
}

int open_to_read(const std::filesystem::path& path) {
    // Without waiting: opening a pipe would last until somebody writes to it.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.fd < 0) throw file_error("cannot open", path, errno);
    struct stat status {};
    if (::fstat(file.fd, &status) != 0) throw file_error("cannot read", path, errno);
    if (S_ISDIR(status.st_mode)) throw file_error("cannot read", path, EISDIR);
    // A shell's <(...) and a terminal go by such names; a device without an end does as well.
    const std::string name = path.string();
    const bool of_a_shell =
        name == "/dev/null" || ((name.starts_with("/dev/") || name.starts_with("/proc/")) &&
                                (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode) || ::isatty(file.fd) != 0));
    if (!S_ISREG(status.st_mode) && !of_a_shell)
        throw Error("is a pipe or a device, not a file", name, "Give the path of a file");
    if (const int flags = ::fcntl(file.fd, F_GETFL); flags >= 0) ::fcntl(file.fd, F_SETFL, flags & ~O_NONBLOCK);
    return std::exchange(file.fd, -1);
}

void failed_writes_are_errors() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

std::string read_file(const std::filesystem::path& path, std::uint64_t max_bytes) {
    const Descriptor file(open_to_read(path));
    struct stat status {};
    if (::fstat(file.fd, &status) != 0) throw file_error("cannot read", path, errno);
    const auto too_large = [&] {
        return Error("is larger than " + std::to_string(max_bytes) + " bytes", path.string(),
                     "This is not a file of the expected kind");
    };
    if (S_ISREG(status.st_mode) && static_cast<std::uint64_t>(status.st_size) > max_bytes) throw too_large();
    std::string bytes;
    // The size is only a hint: a file may grow meanwhile, and pipes have none.
    std::size_t room = S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) + 1 : 65536;
    for (std::size_t used = 0;;) {
        bytes.resize(used + room);
        const ssize_t got = ::read(file.fd, bytes.data() + used, room);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw file_error("cannot read", path, errno);
        used += static_cast<std::size_t>(got);
        if (used > max_bytes) throw too_large();
        if (got == 0) {
            bytes.resize(used);
            refuse_git_lfs_pointer(bytes, path);
            return bytes;
        }
        room = std::max<std::size_t>(bytes.size() - used, 65536);
    }
}

void write_all(int fd, std::string_view bytes, const std::filesystem::path& path) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(fd, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) throw file_error("cannot write", path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

void sync_folder(const std::filesystem::path& folder) {
    const Descriptor handle(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.fd < 0 && errno == EACCES) return;  // may be written to, but not read
    if (handle.fd < 0) throw file_error("cannot open", folder, errno);
    // Some network file systems cannot sync a folder; their renames are durable on their own terms.
    if (::fsync(handle.fd) != 0 && errno != EINVAL && errno != EROFS && errno != ENOTSUP)
        throw file_error("cannot write", folder, errno);
}

void make_folder(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error) throw file_error("cannot make the folder", path, error.value());
}

void remove_quietly(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
}

}  // namespace bitdistill
