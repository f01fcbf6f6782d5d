// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/teacher_cache_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "engine/base/checksum.h"
#include "engine/base/file.h"
#include "engine/base/open_to_write.h"

namespace bitdistill {
namespace {

constexpr std::uint64_t header_bytes = 64;
using Header = std::array<std::uint64_t, header_bytes / 8>;

Header header_of(std::uint64_t key, std::uint64_t items, std::uint64_t bytes) {
    Header header{};
    std::memcpy(header.data(), "BDTEACH1", 8);
    header[1] = key;
    header[2] = items;
    header[3] = bytes;
    return header;
}

std::uint64_t total_bytes(const std::vector<std::uint64_t>& sizes) {
    std::uint64_t bytes = header_bytes;
    for (const std::uint64_t size : sizes) bytes += TeacherCacheFile::slot_bytes(size);
    return bytes;
}

}  // namespace

TeacherCacheFile::TeacherCacheFile(const std::filesystem::path& path, std::uint64_t key,
                                   const std::vector<std::uint64_t>& sizes)
    : path_(path), key_(key), begins_{header_bytes}, sizes_(sizes), there_(sizes.size()) {
    for (const std::uint64_t size : sizes) begins_.push_back(begins_.back() + slot_bytes(size));
    file_ = open_to_write(path, O_RDWR | O_CREAT, Writable::file);
    try {
        if (open_existing()) return;
        // Emptied first: no block of the old file is taken for one of the new.
        if (::ftruncate(file_, 0) != 0) throw file_error("cannot write", path, errno);
        const auto bytes = static_cast<off_t>(begins_.back());
        if (::fallocate(file_, 0, 0, bytes) != 0) {
            const int failed = errno;
            if (failed != EOPNOTSUPP && failed != ENOSYS) {
                (void)!::ftruncate(file_, 0);  // what was got of a disk that is too small
                throw file_error("cannot write", path, failed);
            }
            if (::ftruncate(file_, bytes) != 0) throw file_error("cannot write", path, errno);
        }
        const Header header = header_of(key_, sizes_.size(), begins_.back());
        write_at(0, header.data(), sizeof header);
        make_durable();
        sync_folder(path.has_parent_path() ? path.parent_path() : ".");
    } catch (...) {
        ::close(file_);
        throw;
    }
}

TeacherCacheFile::~TeacherCacheFile() {
    if (file_ >= 0) ::close(file_);
}

bool TeacherCacheFile::open_existing() {
    struct stat found {};
    if (::fstat(file_, &found) != 0) throw file_error("cannot read", path_, errno);
    if (found.st_size == 0) return false;
    Header header{};
    const auto size = static_cast<std::uint64_t>(found.st_size);
    if (size >= header_bytes) read_at(0, header.data(), sizeof header);
    const Header expected = header_of(key_, sizes_.size(), begins_.back());
    if (header[0] != expected[0]) {
        remark_ = "is no cache of a teacher's outputs, or was cut short";
        return false;
    }
    if (header != expected) {
        remark_ = "belongs to another teacher, other data or another recipe";
        return false;
    }
    if (size != begins_.back()) {
        remark_ = "has " + std::to_string(size) + " bytes instead of " + std::to_string(begins_.back());
        return false;
    }
    for (std::size_t item = 0; item < sizes_.size(); ++item) {
        std::uint64_t sum = 0;
        read_at(begins_[item], &sum, sizeof sum);
        there_[item] = sum != 0;
        count_ += there_[item];
    }
    return true;
}

std::uint64_t TeacherCacheFile::sum_of(std::int64_t item, std::string_view bytes) const {
    const std::array<std::uint64_t, 2> place{key_, static_cast<std::uint64_t>(item)};
    const std::uint64_t seed = fnv1a64({reinterpret_cast<const char*>(place.data()), sizeof place});
    return std::max<std::uint64_t>(1, fnv1a64(bytes, seed));
}

std::optional<std::string> TeacherCacheFile::read(std::int64_t item) {
    const auto i = static_cast<std::size_t>(item);
    if (!there_[i]) return std::nullopt;
    std::string block(8 + sizes_[i], '\0');
    read_at(begins_[i], block.data(), block.size());
    std::uint64_t sum = 0;
    std::memcpy(&sum, block.data(), sizeof sum);
    block.erase(0, 8);
    if (sum == sum_of(item, block)) return block;
    there_[i] = false;
    --count_;
    return std::nullopt;
}

void TeacherCacheFile::write(std::int64_t item, std::string_view bytes) {
    const auto i = static_cast<std::size_t>(item);
    if (bytes.size() != sizes_[i])
        throw Error("item " + std::to_string(item) + " has " + std::to_string(bytes.size()) + " bytes, its place " +
                        std::to_string(sizes_[i]),
                    path_.string());
    // The checksum after the bytes: a process that is killed between them leaves an item that is not there.
    const std::uint64_t sum = sum_of(item, bytes);
    write_at(begins_[i] + 8, bytes.data(), bytes.size());
    write_at(begins_[i], &sum, sizeof sum);
    if (!there_[i]) ++count_;
    there_[i] = true;
}

void TeacherCacheFile::make_durable() {
    if (dirty_ && ::fdatasync(file_) != 0) throw file_error("cannot write", path_, errno);
    dirty_ = false;
}

void TeacherCacheFile::read_at(std::uint64_t place, void* bytes, std::size_t size) const {
    auto* to = static_cast<char*>(bytes);
    while (size > 0) {
        const ssize_t got = ::pread(file_, to, size, static_cast<off_t>(place));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw file_error("cannot read", path_, errno);
        if (got == 0) {  // cut short meanwhile: what is missing counts as zeros, which no checksum agrees with
            std::memset(to, 0, size);
            return;
        }
        to += got;
        place += static_cast<std::uint64_t>(got);
        size -= static_cast<std::size_t>(got);
    }
}

void TeacherCacheFile::write_at(std::uint64_t place, const void* bytes, std::size_t size) {
    dirty_ = true;
    const auto* from = static_cast<const char*>(bytes);
    while (size > 0) {
        const ssize_t put = ::pwrite(file_, from, size, static_cast<off_t>(place));
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) throw file_error("cannot write", path_, errno);
        from += put;
        place += static_cast<std::uint64_t>(put);
        size -= static_cast<std::size_t>(put);
    }
}

std::uint64_t TeacherCacheFile::missing_bytes(const std::filesystem::path& path,
                                              const std::vector<std::uint64_t>& sizes) {
    const std::uint64_t bytes = total_bytes(sizes);
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) return bytes;
    return bytes - std::min(bytes, static_cast<std::uint64_t>(found.st_blocks) * 512);
}

}  // namespace bitdistill
