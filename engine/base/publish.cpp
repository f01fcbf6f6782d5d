// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/publish.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include "engine/base/file.h"

namespace bitdistill {
namespace {

std::string system_message(int code) {
    if (code == ENOSPC || code == EDQUOT) return "disk is full";
    if (code == EROFS) return "file system is read-only";
    if (code == EACCES || code == EPERM) return "permission denied";
    if (code == ENOENT) return "no such file or folder";
    return std::generic_category().message(code);
}

}  // namespace

NewFile::NewFile(const std::filesystem::path& target)
    : target_(target), name_(target.string() + ".tmp-" + std::to_string(getpid())) {
    file_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file_ < 0) throw Error("cannot be written: " + system_message(errno), target.string());
}

NewFile::~NewFile() {
    if (file_ < 0) return;
    ::close(file_);
    ::unlink(name_.c_str());
}

void NewFile::reserve(std::uint64_t bytes) {
    if (fallocate(file_, 0, 0, static_cast<off_t>(bytes)) != 0 && errno == ENOSPC)
        throw Error("cannot be written: disk is full", target_.string(),
                    std::to_string(bytes >> 20) + " MiB are needed");
}

void NewFile::write(const void* bytes, std::size_t size) {
    const char* from = static_cast<const char*>(bytes);
    while (size > 0) {
        const ssize_t written = ::write(file_, from, std::min<std::size_t>(size, std::size_t{1} << 30));
        if (written < 0) {
            if (errno == EINTR) continue;
            throw Error("cannot be written: " + system_message(errno), target_.string(),
                        errno == ENOSPC ? "Free some space and try again" : "");
        }
        from += written;
        size -= static_cast<std::size_t>(written);
    }
}

void NewFile::publish() {
    if (fsync(file_) != 0) throw Error("cannot be synced: " + system_message(errno), target_.string());
    if (std::rename(name_.c_str(), target_.c_str()) != 0)
        throw Error("cannot be renamed into place: " + system_message(errno), target_.string());
    ::close(file_);
    file_ = -1;
    const std::filesystem::path folder = target_.has_parent_path() ? target_.parent_path() : ".";
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {  // the rename itself reaches the disk; some file systems cannot, which is no failure
        fsync(directory);
        ::close(directory);
    }
}

std::filesystem::path temporary_name(const std::filesystem::path& path) {
    static std::atomic<unsigned> counter{0};
    return path.parent_path() /
           ("." + path.filename().string() + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(counter++));
}

bool is_temporary_name(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    return !name.empty() && name[0] == '.' && name.find(".tmp-") != std::string::npos;
}

void write_file_atomically(const std::filesystem::path& given, std::string_view bytes, bool sync) {
    std::error_code ignored;
    std::filesystem::path path = given;
    if (std::filesystem::is_symlink(given, ignored)) {
        path = std::filesystem::weakly_canonical(given, ignored);
        if (ignored) path = given;
    }
    const auto status = std::filesystem::status(path, ignored);
    if (std::filesystem::is_directory(status)) throw file_error("cannot write", given, EISDIR);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        if (device.fd < 0) throw file_error("cannot write", given, errno);
        write_all(device.fd, bytes, given);
        return;
    }
    const std::filesystem::path temporary = temporary_name(path);
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (file.fd < 0) throw file_error("cannot write", given, errno);
    try {
        write_all(file.fd, bytes, given);
        if (sync && ::fsync(file.fd) != 0) throw file_error("cannot write", given, errno);
        if (file.close() != 0) throw file_error("cannot write", given, errno);
        if (::rename(temporary.c_str(), path.c_str()) != 0) throw file_error("cannot write", given, errno);
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    if (sync) sync_folder(path.parent_path());
}

}  // namespace bitdistill
