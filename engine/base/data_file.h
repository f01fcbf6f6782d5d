// SPDX-License-Identifier: GPL-3.0-or-later
// Large binary files: mapped for reading, and written piece by piece under a temporary name that becomes the real one
// at the end. Under the containers safetensors and GGUF. Any thread.
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

// A file in the making. It disappears unless it is published.
class NewFile {
  public:
    explicit NewFile(const std::filesystem::path& target);  // throws Error ("permission denied", ...)
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    // Asks for the space first, so that a full disk fails before the work. Not every file system can tell.
    void reserve(std::uint64_t bytes);
    void write(const void* bytes, std::size_t size);  // throws Error ("disk is full", ...)
    void publish();                                   // syncs and renames over the target

  private:
    std::filesystem::path target_;
    std::string name_;
    int file_ = -1;
};

// For error messages of both containers. A name loses control characters and great length.
std::string shape_text(std::span<const std::int64_t> shape);  // "[64, 32]"
std::string tensor_text(const std::string& name);             // tensor "blk.0.attn_q.weight"

}  // namespace bitdistill
