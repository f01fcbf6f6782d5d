// SPDX-License-Identifier: GPL-3.0-or-later
// One block of bytes for each item of a stage, in a file of which every block has its place from the start. A block
// that was not written, or not wholly, or by somebody else is not there. Engine thread.
//
//   64 bytes: "BDTEACH1", key, number of items, size of the file (u64 each), zeros
//   each item, at a multiple of 8: checksum (u64, of key, item and bytes; 0 = not there), bytes
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

class TeacherCacheFile {
  public:
    static std::uint64_t slot_bytes(std::uint64_t bytes) { return (8 + bytes + 7) / 8 * 8; }

    // Opens the file, or makes it anew if it is another one's or damaged (remark()). sizes: bytes of each item. The
    // space is asked for at once, where the file system can. Throws Error: disk full, no permission.
    TeacherCacheFile(const std::filesystem::path& path, std::uint64_t key, const std::vector<std::uint64_t>& sizes);
    ~TeacherCacheFile();
    TeacherCacheFile(const TeacherCacheFile&) = delete;
    TeacherCacheFile& operator=(const TeacherCacheFile&) = delete;

    // Why a file that was there was made anew ("belongs to another teacher, ..."); empty otherwise.
    const std::string& remark() const { return remark_; }
    std::int64_t items() const { return static_cast<std::int64_t>(there_.size()); }
    std::int64_t count() const { return count_; }  // of items that are there
    bool complete() const { return count_ == items(); }
    bool has(std::int64_t item) const { return there_[static_cast<std::size_t>(item)]; }
    std::uint64_t bytes() const { return begins_.back(); }

    // Nothing when the checksum does not agree; the item is not there from then on.
    std::optional<std::string> read(std::int64_t item);
    void write(std::int64_t item, std::string_view bytes);  // of the item's size. Throws Error (disk full)
    void make_durable();                                    // all that was written. Throws Error

    // Bytes that making or opening the file will still ask the disk for.
    static std::uint64_t missing_bytes(const std::filesystem::path& path, const std::vector<std::uint64_t>& sizes);

  private:
    std::uint64_t sum_of(std::int64_t item, std::string_view bytes) const;
    bool open_existing();
    void read_at(std::uint64_t place, void* bytes, std::size_t size) const;
    void write_at(std::uint64_t place, const void* bytes, std::size_t size);
    std::filesystem::path path_;
    std::uint64_t key_;
    std::vector<std::uint64_t> begins_, sizes_;
    std::vector<bool> there_;
    std::int64_t count_ = 0;
    bool dirty_ = false;
    int file_ = -1;
    std::string remark_;
};

}  // namespace bitdistill
