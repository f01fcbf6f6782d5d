// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/log_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "engine/base/file.h"
#include "engine/base/open_to_write.h"
#include "engine/base/publish.h"

namespace bitdistill {

namespace fs = std::filesystem;

LogFile::LogFile(std::filesystem::path path) : path_(std::move(path)) { open(); }

void LogFile::open() { fd_ = open_to_write(path_, O_RDWR | O_CREAT | O_APPEND, Writable::file); }

LogFile::~LogFile() {
    if (fd_ >= 0) ::close(fd_);
}

void LogFile::replace(std::string_view bytes) {
    write_file_atomically(path_, bytes);
    ::close(std::exchange(fd_, -1));  // of the file that is gone
    open();
    length_ = bytes.size();
    waiting_.erase();
    trouble_.erase();
}

LogFile::Harm LogFile::harm() const {
    if (!is_at(fd_, path_, Links::refused)) {
        std::error_code unknown;
        if (fs::exists(fs::symlink_status(path_, unknown)))
            throw Error("was replaced while it was being written", path_.string(),
                        "Put the run's own file back, or remove this one, and resume the run");
        return Harm::removed;
    }
    struct stat now {};
    const bool known = ::fstat(fd_, &now) == 0;
    return known && static_cast<std::uint64_t>(now.st_size) < length_ ? Harm::shortened : Harm::none;
}

std::string LogFile::content() const { return read_file(path_, std::uint64_t{1} << 40); }

void LogFile::keep(std::uint64_t length) {
    if (::ftruncate(fd_, static_cast<off_t>(length)) != 0) throw file_error("cannot cut", path_, errno);
    length_ = length;
}

bool LogFile::append(std::string_view bytes) {
    waiting_ += bytes;
    return write_waiting();
}

bool LogFile::write_waiting() {
    if (waiting_.empty()) return true;
    try {
        write_all(fd_, waiting_, path_);
    } catch (const Error& error) {
        trouble_ = error.subject() + ": " + error.problem();
        // Half a row on a full disk: take it back, so that the file stays whole for readers and for a resume. A file
        // that somebody has cut would become longer, by zeros.
        struct stat now {};
        const bool longer = ::fstat(fd_, &now) == 0 && static_cast<std::uint64_t>(now.st_size) > length_;
        if (longer && ::ftruncate(fd_, static_cast<off_t>(length_)) != 0) errno = 0;  // the next opening cuts it
        return false;
    }
    length_ += waiting_.size();
    waiting_.clear();
    trouble_.clear();
    return true;
}

void LogFile::sync() {
    if (!write_waiting()) throw Error(trouble_, {}, "Free some space or lift the limit");
    if (::fdatasync(fd_) != 0) throw file_error("cannot write", path_, errno);
}

}  // namespace bitdistill
