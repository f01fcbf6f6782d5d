// SPDX-License-Identifier: GPL-3.0-or-later
// A data file as one text in memory: unpacked, of a kind that is read here, in UTF-8. Under the readers of task data
// and of texts to score. Any thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace bitdistill {

// By the name, packed or not: .jsonl, .ndjson, .json.
bool is_json_data(const std::filesystem::path& path);

// Without its byte order mark. json: values are bounded while the file is read, as JsonLengthWatch does. Throws Error
// that names the file, and the line where there is one: what refuse_other_data() and read_data() refuse, bytes that are
// not UTF-8.
std::string read_data_text(const std::filesystem::path& path, bool json);
// The first values of a file of JSON, as a file of its own: no more of it is read and unpacked than these take.
std::string read_first_values(const std::filesystem::path& path, std::size_t most);
// Throws Error as read_data_text() does of bytes that are not UTF-8; line: where the text begins.
void require_utf8(std::string_view text, const std::filesystem::path& path, std::size_t line = 1);

// What readers say of JsonRecords::halves(): "d.jsonl: 2 halves of surrogate pairs (half an emoji each) were read as
// U+FFFD".
std::string halves_text(const std::filesystem::path& path, std::size_t halves);

}  // namespace bitdistill
