// SPDX-License-Identifier: GPL-3.0-or-later
// Data files of kinds that are known and not read. The readers of task data and corpora ask before they read. Any
// thread.
#pragma once

#include <filesystem>

namespace bitdistill {

// Throws Error for tables (Parquet, Arrow, spreadsheets), packings (xz, bzip2, zip, twice gzip, ...) and encodings
// (UTF-16, UTF-32), by name or first bytes, with the one command that converts the file. Throws Error as open_data().
void refuse_other_data(const std::filesystem::path& path);

}  // namespace bitdistill
