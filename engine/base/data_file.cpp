// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/data_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <system_error>

#include "engine/base/error.h"

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

Mapping map_file(const std::filesystem::path& path, std::uint64_t least, const char* kind) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) throw Error("cannot be opened: " + system_message(errno), path.string());
    struct stat found {};
    if (fstat(file, &found) != 0 || !S_ISREG(found.st_mode)) {
        ::close(file);
        throw Error("is not a regular file", path.string());
    }
    const auto size = static_cast<std::size_t>(found.st_size);
    if (size < least) {
        ::close(file);
        throw Error("is too short for a " + std::string(kind) + " file (" + std::to_string(size) + " bytes)",
                    path.string(), "The file is truncated; fetch it again");
    }
    auto open = std::make_shared<const OpenFile>(file);
    void* const start = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (start == MAP_FAILED) throw Error("cannot be mapped: " + system_message(errno), path.string());
    return {std::shared_ptr<void>(start, [size](void* p) { munmap(p, size); }),
            {static_cast<const std::byte*>(start), size},
            std::move(open)};
}

OpenFile::~OpenFile() { ::close(file_); }

bool OpenFile::read(std::uint64_t offset, std::span<std::byte> out) const {
    while (!out.empty()) {
        const ssize_t got = ::pread(file_, out.data(), out.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        offset += static_cast<std::uint64_t>(got);
        out = out.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

FilePlace place_of(std::span<const std::byte> bytes, std::span<const Mapping> mappings) {
    const std::less_equal<const std::byte*> before;  // pointers into different objects
    for (const Mapping& mapping : mappings) {
        const std::byte *const begin = mapping.bytes.data(), *const end = begin + mapping.bytes.size();
        if (before(begin, bytes.data()) && before(bytes.data() + bytes.size(), end))
            return {mapping.file, static_cast<std::uint64_t>(bytes.data() - begin)};
    }
    return {};
}

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

std::string shape_text(std::span<const std::int64_t> shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

std::string tensor_text(const std::string& name) {
    std::string text;
    for (const char c : name.substr(0, 120)) text += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    return "tensor \"" + text + (name.size() > 120 ? "...\"" : "\"");
}

}  // namespace bitdistill
