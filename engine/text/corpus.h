// SPDX-License-Identifier: GPL-3.0-or-later
// Raw text for continual pre-training, document by document. Any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace bitdistill {

// Calls each(document) in file order. Plain text: paragraphs up to a blank line are one document. JSON: the "text"
// member of each line, or of each item of a list. Tables (.csv, .tsv): the column "text" of each row. Files may be
// packed
// (.gz, .zst). Return false from `each` to end early. Throws Error naming file and line: empty, not UTF-8, no "text"
// member or column; kinds that are not read, with the command that converts them.
void read_documents(const std::filesystem::path& path, const std::function<bool(const std::string&)>& each);

}  // namespace bitdistill
