// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/log_file.h"

#include <fcntl.h>
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
}

bool LogFile::restore() {
    if (is_at(fd_, path_, Links::refused)) return false;
    std::error_code unknown;
    if (fs::exists(fs::symlink_status(path_, unknown)))
        throw Error("was replaced while it was being written", path_.string(),
                    "Put the run's own file back, or remove this one, and resume the run");
    // What is removed can be read until it is closed.
    std::string bytes(length_, '\0');
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t got = ::pread(fd_, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0)
            throw file_error("was removed while it was being written, and cannot be read again", path_, errno);
        at += static_cast<std::size_t>(got);
    }
    replace(bytes);
    return true;
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
        // Half a row on a full disk: take it back, so that the file stays whole for readers and for a resume.
        if (::ftruncate(fd_, static_cast<off_t>(length_)) != 0) errno = 0;  // the next opening cuts it
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
