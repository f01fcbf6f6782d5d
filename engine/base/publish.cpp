// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/publish.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <functional>
#include <string>
#include <system_error>
#include <vector>

#include "engine/base/open_to_write.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// Where a symbolic link leads to.
fs::path behind_link(const fs::path& path) {
    std::error_code error;
    if (!fs::is_symlink(path, error)) return path;
    const fs::path behind = fs::weakly_canonical(path, error);
    return error ? path : behind;
}

bool is_device(const fs::path& path) {
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

// Whoever looks for what was abandoned may hold and remove a file between its making and its lock: then once more.
int make_and_hold(fs::path& path, const fs::path& place) {
    for (;;) {
        path = temporary_name(place);
        const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd < 0) return fd;
        while (::flock(fd, LOCK_EX) != 0 && errno == EINTR) {
        }
        if (::access(path.c_str(), F_OK) == 0) return fd;
        ::close(fd);
    }
}

bool is_held(const fs::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    return file.fd >= 0 && ::flock(file.fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

void remove_unheld(const fs::path& folder, const std::function<bool(const fs::path&)>& wanted) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (wanted(entry->path()) && !is_held(entry->path())) found.push_back(entry->path());
    for (const fs::path& path : found) remove_quietly(path);
}

fs::path folder_of(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

}  // namespace

NewFile::NewFile(const fs::path& target) : target_(target), place_(behind_link(target)), file_(-1) {
    std::error_code ignored;
    const fs::path inside = place_.lexically_relative(fs::weakly_canonical(folder_of(target_), ignored));
    if (place_ != target_ && !is_device(place_) && (inside.empty() || *inside.begin() == ".."))
        throw Error("is a link that leads to another folder, to " + place_.string(), target_.string(),
                    "Remove the link, or name the file that it leads to");
    if (fs::is_directory(place_, ignored)) throw file_error("cannot be written", target, EISDIR);
    if (is_device(place_)) {
        path_ = place_;
        file_.fd = open_to_write(path_, O_WRONLY, Writable::anything);
    } else {
        file_.fd = make_and_hold(path_, place_);
    }
    if (file_.fd < 0) throw file_error("cannot be written", target, errno);
}

NewFile::~NewFile() {
    if (file_.fd >= 0 && path_ != place_) ::unlink(path_.c_str());
}

void NewFile::reserve(std::uint64_t bytes) {
    if (::fallocate(file_.fd, 0, 0, static_cast<off_t>(bytes)) != 0 && (errno == ENOSPC || errno == EDQUOT))
        throw Error(
            "cannot write, the disk is full", target_.string(),
            std::to_string((bytes + (1 << 20) - 1) >> 20) + " MiB are needed: free some space or choose another disk");
}

void NewFile::write(const void* bytes, std::size_t size) {
    write_all(file_.fd, {static_cast<const char*>(bytes), size}, target_);
}

void NewFile::publish(bool sync) {
    if (path_ == place_) {
        if (file_.close() != 0) throw file_error("cannot write", target_, errno);
        return;
    }
    if (sync && ::fsync(file_.fd) != 0) throw file_error("cannot write", target_, errno);
    // Closing may be the first to tell of a full disk, but the lock must last beyond the renaming.
    if (const int copy = ::dup(file_.fd); copy >= 0 && ::close(copy) != 0)
        throw file_error("cannot write", target_, errno);
    if (::rename(path_.c_str(), place_.c_str()) != 0) throw file_error("cannot be written", target_, errno);
    file_.close();
    if (sync) sync_folder(folder_of(place_));
}

void write_file_atomically(const fs::path& path, std::string_view bytes, bool sync) {
    NewFile file(path);
    file.write(bytes);
    file.publish(sync);
}

fs::path temporary_name(const fs::path& path) {
    static std::atomic<unsigned> counter{0};
    return path.parent_path() /
           ("." + path.filename().string() + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
}

bool is_temporary_name(const fs::path& path) {
    const std::string name = path.filename().string();
    const std::size_t mark = name.rfind(".tmp-");
    if (mark == std::string::npos || mark == 0) return false;
    const std::string_view number = std::string_view(name).substr(mark + 5);
    return name[0] == '.' ||
           (!number.empty() && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; }));
}

void hold(const Descriptor& prepared) {
    while (prepared.fd >= 0 && ::flock(prepared.fd, LOCK_EX | LOCK_NB) != 0 && errno == EINTR) {
    }
}

void remove_abandoned_in(const fs::path& folder) { remove_unheld(folder, is_temporary_name); }

void remove_abandoned(const fs::path& target) {
    const fs::path place = behind_link(target);
    const std::string name = place.filename().string();
    remove_unheld(folder_of(place), [&](const fs::path& path) {
        const std::string found = path.filename().string();
        return is_temporary_name(path) &&
               (found.starts_with("." + name + ".tmp-") || found.starts_with(name + ".tmp-"));
    });
}

}  // namespace bitdistill
