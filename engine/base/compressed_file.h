// SPDX-License-Identifier: GPL-3.0-or-later
// Data files as people keep them: plain, gzip or Zstandard, told apart by their first bytes. Under the readers of task
// data and corpora. Any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace bitdistill {

// The file's contents, unpacked as they are read, in memory of a few hundred kB; files of several gzip members or
// frames are one. Throws Error that names the file: missing, a folder, unreadable. Reading throws Error, too, for
// damaged or truncated packing (the stream lets it through).
std::unique_ptr<std::istream> open_data(const std::filesystem::path& path);

// All of it. Throws Error as open_data() does, and for contents of more than max_bytes. look, if any, sees each piece
// as it comes, so that it can refuse contents by an exception before all of them are in memory.
std::string read_data(const std::filesystem::path& path, std::uint64_t max_bytes,
                      const std::function<void(std::string_view)>& look = {});

// The kind that the name says, in lower case: ".jsonl" of "train.JSONL.gz". Empty: none.
std::string data_extension(const std::filesystem::path& path);

}  // namespace bitdistill
