// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums of files and of texts. Any thread; a FileSum belongs to one at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace bitdistill {

// FNV-1a (Fowler, Noll and Vo), 64 bit, a byte at a time: for short texts, and for what is in files already. Chain by
// passing the earlier value.
std::uint64_t fnv1a64(std::string_view bytes, std::uint64_t seed = 0xcbf29ce484222325ull);

// XXH3 of 64 bits (xxHash), of bytes that come piece by piece: for files of any size.
class Xxh3 {
  public:
    Xxh3();
    ~Xxh3();
    void add(std::string_view bytes);
    std::uint64_t value() const;  // of all bytes so far

  private:
    struct State;
    std::unique_ptr<State> state_;
};

std::string hex_text(std::uint64_t value);  // 16 digits
// XXH3 of a whole file, as hex_text(). Throws Error that names it: missing, unreadable, a pipe.
std::string file_sum(const std::filesystem::path& path);

}  // namespace bitdistill
