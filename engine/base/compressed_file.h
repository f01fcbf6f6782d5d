// SPDX-License-Identifier: GPL-3.0-or-later
// Data files as people keep them: plain, gzip or Zstandard, told apart by their first bytes. Under the readers of task
// data and corpora. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <istream>
#include <memory>
#include <string>

namespace bitdistill {

// The file's contents, unpacked as they are read, in memory of a few hundred kB; files of several gzip members or
// frames are one. Throws Error that names the file: missing, a folder, unreadable. Reading throws Error, too, for
// damaged or truncated packing (the stream lets it through).
std::unique_ptr<std::istream> open_data(const std::filesystem::path& path);

// All of it. Throws Error as open_data() does, and for contents of more than max_bytes.
std::string read_data(const std::filesystem::path& path, std::uint64_t max_bytes);

// The kind that the name says, in lower case: ".jsonl" of "train.JSONL.gz". Empty: none.
std::string data_extension(const std::filesystem::path& path);

}  // namespace bitdistill
