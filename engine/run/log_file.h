// SPDX-License-Identifier: GPL-3.0-or-later
// A log that grows: bytes go to the end of the file in whole rows, frames or lines. What cannot be written (a full
// disk, a limit) waits in memory, in order, and is tried again with every later piece. Used by RunRecorder alone, on
// the engine's thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace bitdistill {

class LogFile {
  public:
    // Makes the file if it is not there. Throws Error: cannot be opened, is a link, a pipe or a device.
    explicit LogFile(std::filesystem::path path);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::string content() const;      // without what waits
    void keep(std::uint64_t length);  // the first bytes only, and from here on it is appended. Throws Error
    // Other contents, whole or not at all: a kill or a full disk leaves what was there. What waits is part of them, or
    // is dropped. Throws Error.
    void replace(std::string_view bytes);
    std::uint64_t length() const { return length_; }

    // What somebody did to the file while it is open: removed it, or cut off what this process has written or found in
    // it. Either is mended by replace(). Throws Error: something else stands in its place.
    enum class Harm { none, removed, shortened };
    Harm harm() const;

    // False when the piece waits; trouble() says why. Never throws for a failed write.
    bool append(std::string_view bytes);
    bool write_waiting();
    std::size_t waiting() const { return waiting_.size(); }
    const std::string& trouble() const { return trouble_; }  // "metrics.csv: cannot write, the disk is full"
    // Makes all of it safe against a power cut. Throws Error, also when something still waits.
    void sync();

  private:
    void open();
    std::filesystem::path path_;
    int fd_ = -1;
    std::uint64_t length_ = 0;
    std::string waiting_, trouble_;
};

}  // namespace bitdistill
