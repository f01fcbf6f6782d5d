// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as Python sees them, by characters: case, stripping, splitting, replacing. For filters and methods of chat
// templates. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill::chat {

std::vector<std::string_view> characters(std::string_view text);
std::size_t character_count(std::string_view text);
// Where the part begins, from `from` on, or its last place; npos where it is not found. In linear time, also where it
// nearly matches everywhere, unlike std::string's own.
std::size_t find_part(std::string_view text, std::string_view part, std::size_t from = 0);
std::size_t find_last_part(const std::string& text, const std::string& part);
std::string upper(const std::string& text);
std::string lower(const std::string& text);
std::string capitalize(const std::string& text);    // the first character as in a title, the rest lower
std::string filter_title(const std::string& text);  // as Jinja's filter: words behind blanks, "-" and brackets
std::string method_title(const std::string& text);  // as Python's method: words behind whatever has no case
// Python's isdigit, isalpha, isspace, isupper, islower: by the tables of Unicode, false for an empty text.
bool is_digits(std::string_view text);
bool is_letters(std::string_view text);
bool is_blank(std::string_view text);
bool is_upper(std::string_view text);
bool is_lower(std::string_view text);
bool is_printable(char32_t c);  // repr() shows it as it is
// Characters of `set` taken off both ends; an empty set means white space.
std::string_view strip(std::string_view text, std::string_view set, bool left, bool right);
bool is_white(char32_t c);
// At most `count` times; negative: always. Throws Error where the result would exceed longest_text.
std::string replaced(const std::string& text, const std::string& from, const std::string& to, std::int64_t count);
// Throw Error: more than most_parts.
std::vector<std::string> split(const std::string& text, const std::string& by, std::int64_t most, bool from_right);
std::vector<std::string> split_lines(std::string_view text, bool keep_ends);  // at all of Unicode's line ends
std::vector<std::string> split_white(const std::string& text, std::int64_t most);

}  // namespace bitdistill::chat
