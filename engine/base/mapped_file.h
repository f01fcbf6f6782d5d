// SPDX-License-Identifier: GPL-3.0-or-later
// Large binary files, mapped for reading. Under the containers safetensors and GGUF, and packed corpora. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace bitdistill {

// A file held open beside its mapping.
class OpenFile {
  public:
    explicit OpenFile(int file) : file_(file) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();
    // Copies bytes out of the page cache without making its pages part of this process. False: the file has become
    // shorter, or cannot be read.
    bool read(std::uint64_t offset, std::span<std::byte> out) const;

  private:
    int file_;
};

struct Mapping {
    std::shared_ptr<void> memory;
    std::span<const std::byte> bytes;
    std::shared_ptr<const OpenFile> file;
};

// Where in which file some mapped bytes lie; `file` null: in none.
struct FilePlace {
    std::shared_ptr<const OpenFile> file;
    std::uint64_t offset = 0;
};
FilePlace place_of(std::span<const std::byte> bytes, std::span<const Mapping> mappings);

// Maps a whole file. Throws Error: missing, not a regular file, shorter than `least` bytes; `kind` ("safetensors") is
// for the message.
Mapping map_file(const std::filesystem::path& path, std::uint64_t least, const char* kind);

}  // namespace bitdistill
