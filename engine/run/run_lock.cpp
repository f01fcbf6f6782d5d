// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include "engine/base/file.h"
#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/base/open_to_write.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

enum class Taken { yes, no, unsupported };
// A reader that looks whether the lock is taken holds it for an instant: that is worth a second try.
Taken take(int fd) {
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (attempt > 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0) return Taken::yes;
        if (errno != EWOULDBLOCK && errno != EINTR) return Taken::unsupported;
    }
    return Taken::no;
}

// Somebody holds it. A shared lock for an instant: a writer that starts just now tries again.
bool held(int fd) { return ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK; }

[[noreturn]] void refuse(const fs::path& run) {
    const std::string holder = lock_holder(run).value_or("");
    throw Error("another process is writing here" + (holder.empty() ? "" : " (process and host: " + holder + ")"),
                run.string(), "Wait for its end or stop it");
}

}  // namespace

RunLock::RunLock(const fs::path& run) : run_(run) {
    const fs::path path = run / run_name::lock;
    std::error_code missing;
    if (fs::exists(run / run_name::recording, missing))
        throw Error("is a recording of a run, which is only read", run.string(),
                    "Start a new run with its recipe; a recording has no models to go on with");
    Descriptor folder(::open(run.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.fd < 0) throw file_error("cannot open", run, errno);
    // Some network file systems lock no folders: then the file's lock is all there is.
    const Taken taken = take(folder.fd);
    if (taken == Taken::no) refuse(run);
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666));
    if (file.fd < 0 && errno == EISDIR)
        throw Error("is a folder, and a run keeps its lock in a file of this name", path.string(), "Remove the folder");
    if (file.fd < 0) throw file_error("cannot open", path, errno);
    const Taken also = take(file.fd);
    if (also == Taken::no) refuse(run);
    if (also == Taken::unsupported && taken == Taken::unsupported) throw file_error("cannot lock", path, errno);
    const std::string text = lock_text() + "\n";  // only a courtesy: the lock holds without it
    if (::ftruncate(file.fd, 0) == 0 && ::pwrite(file.fd, text.data(), text.size(), 0) < 0) errno = 0;
    folder_locked_ = taken == Taken::yes;
    folder_ = std::exchange(folder.fd, -1);
    file_ = std::exchange(file.fd, -1);
}

RunLock::~RunLock() {
    ::close(file_);
    ::close(folder_);
}

void RunLock::check_place() const {
    if (!is_at(folder_, run_, Links::followed)) {
        std::error_code error;
        const std::string now = fs::read_symlink("/proc/self/fd/" + std::to_string(folder_), error).string();
        struct stat status {};
        const bool gone = error || ::fstat(folder_, &status) != 0 || status.st_nlink == 0;
        throw Error(gone ? "the run folder was deleted while it was being written"
                         : "the run folder was moved to " + now + " while it was being written",
                    run_.string(),
                    gone ? "Restore it to go on from its newest checkpoint"
                         : "Resume it there, or move it back and resume it here");
    }
    if (!folder_locked_ && !is_at(file_, run_ / run_name::lock, Links::followed))
        throw Error("the file lock was removed, so another process may be writing here", run_.string(),
                    "Make sure that there is no other and resume the run");
}

std::optional<std::string> lock_holder(const fs::path& run) {
    const Descriptor folder(::open(run.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const Descriptor file(::open((run / run_name::lock).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    const bool by_file = file.fd >= 0 && held(file.fd);
    if (!by_file && (folder.fd < 0 || !held(folder.fd))) return std::nullopt;
    std::string text(256, '\0');
    const ssize_t got = by_file ? ::pread(file.fd, text.data(), text.size(), 0) : 0;
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return std::string(trimmed(text));
}

std::string lock_text() { return std::to_string(::getpid()) + " " + machine().host; }

}  // namespace bitdistill
