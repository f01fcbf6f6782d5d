// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

#include "engine/base/error.h"
#include "engine/base/file.h"

namespace bitdistill {

Mapping map_file(const std::filesystem::path& path, std::uint64_t least, const char* kind) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);  // a pipe would keep us waiting
    if (file < 0) throw file_error("cannot be opened", path, errno);
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
    if (start == MAP_FAILED) throw file_error("cannot be mapped", path, errno);
    Mapping mapping{std::shared_ptr<void>(start, [size](void* p) { munmap(p, size); }),
                    {static_cast<const std::byte*>(start), size},
                    std::move(open)};
    refuse_git_lfs_pointer({static_cast<const char*>(start), size}, path);
    return mapping;
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

}  // namespace bitdistill
