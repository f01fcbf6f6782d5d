// SPDX-License-Identifier: GPL-3.0-or-later
// JSON files: read with the place of the first mistake, written whole, and their members taken out with a check of the
// type. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace bitdistill {

using Json = nlohmann::ordered_json;  // keeps the order of keys, so a user's config.json comes back as it was

// Texts of other people may nest deeper than a program's stack: nothing that is read here goes deeper than this.
inline constexpr int deepest_json = 64;
// A text in memory; a discarded value (is_discarded()) when it is no JSON or too deep.
Json parse_json(std::string_view text);
// Objects and lists within each other, at most; brackets in strings do not count. For any text, JSON or not.
int json_depth(std::string_view text);

// The length of the number at text[at], outside of texts, if Python's json module reads it and JSON or a double has
// none: NaN, Infinity, -Infinity, 1e999. 0: something else.
std::size_t non_finite_number(std::string_view text, std::size_t at);

// Parses a JSON file. Throws Error with file, line and column of the first mistake (also for bytes that are not UTF-8).
// Numbers that are not finite become texts that spell them: whoever reads no such member opens the file, and the
// functions below refuse them.
Json read_json(const std::filesystem::path& path, std::uint64_t max_bytes = std::uint64_t{1} << 28);

std::string json_text(const Json& json);  // as write_json() writes it
// Through write_file_atomically(): two-space indent, newline at the end.
void write_json(const std::filesystem::path& path, const Json& json);

// A required or optional member of a JSON object with a type check. `where` names the file in the error:
// "config.json: hidden_size is a string, expected an integer".
std::int64_t json_int(const Json& object, const char* key, const std::string& where);
std::int64_t json_int(const Json& object, const char* key, const std::string& where, std::int64_t otherwise);
double json_double(const Json& object, const char* key, const std::string& where, double otherwise);
bool json_bool(const Json& object, const char* key, const std::string& where, bool otherwise);
std::string json_string(const Json& object, const char* key, const std::string& where, const std::string& otherwise);

}  // namespace bitdistill
