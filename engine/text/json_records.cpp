// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/json_records.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/base/doubled_member.h"
#include "engine/base/error.h"

namespace bitdistill {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view replacement = "\\ufffd";

// Of a line, or an item of a list.
void require_length(std::size_t bytes, const std::string& where) {
    if (bytes > longest_json_value)
        throw Error("is longer than " + std::to_string(longest_json_value >> 20) + " MiB", where,
                    "Write one object a line, or break its text into several");
}

// "\uXXXX" at text[at] as a number; -1: something else.
int escaped_unit(std::string_view text, std::size_t at) {
    constexpr std::size_t length = 6;
    if (text.size() - at < length || text[at] != '\\' || text[at + 1] != 'u') return -1;
    int unit = 0;
    for (const char c : text.substr(at + 2, 4)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}
bool is_high(int unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(int unit) { return unit >= 0xDC00 && unit < 0xE000; }

// Standard JSON of what Python's json module writes.
std::string in_standard_json(std::string_view text, std::size_t& halves) {
    std::string standard;
    bool inside = false;  // of a text
    for (std::size_t at = 0; at < text.size();) {
        if (inside && text[at] == '\\') {
            const int unit = escaped_unit(text, at);
            const bool pair = is_high(unit) && is_low(escaped_unit(text, at + 6));
            const bool half = (is_high(unit) || is_low(unit)) && !pair;
            const std::size_t length = pair ? 12 : unit >= 0 ? 6 : 2;
            standard += half ? replacement : text.substr(at, length);
            halves += half;
            at += length;
            continue;
        }
        if (text[at] == '"') inside = !inside;
        if (const std::size_t number = inside ? 0 : non_finite_number(text, at); number > 0) {
            standard += "null";
            at += number;
        } else {
            standard += text[at++];
        }
    }
    return standard;
}

// "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while ..." without its beginning.
std::string reason_of(const Json::exception& error) {
    const std::string text = error.what();
    const std::size_t colon = text.find(": ");
    return colon == text.npos ? text : text.substr(colon + 2);
}

// Is a line that is no JSON several lines, ended as on old Macs? What stands before its first carriage return is then a
// value, and something follows. Within a value a carriage return is a blank like others.
bool ends_lines_with_carriage_returns(std::string_view line) {
    const std::size_t begin = std::min(line.find_first_not_of(blanks), line.size()), end = line.find('\r', begin);
    return end != line.npos && line.find_first_not_of(blanks, end) != line.npos &&
           !parse_json(line.substr(begin, end - begin)).is_discarded();
}

Json without_doubles(Json value, std::string_view text, const std::string& where) {
    if (const std::optional<DoubledMember> doubled = doubled_member(text, value))
        throw Error(doubled_text(*doubled), where, "Leave one of the two out");
    return value;
}

}  // namespace

Json parse_json_value(std::string_view text, const std::string& where, std::size_t* halves) {
    if (Json value = parse_json(text); !value.is_discarded()) return without_doubles(std::move(value), text, where);
    if (json_depth(text) > deepest_json)
        throw Error("nests objects and lists more than " + std::to_string(deepest_json) + " deep", where,
                    "Write one flat object a line");
    std::size_t found = 0;
    const std::string standard = in_standard_json(text, found);
    try {
        Json value = Json::parse(standard);
        if (halves) *halves += found;
        return without_doubles(std::move(value), standard, where);
    } catch (const Json::exception& error) {
        throw Error("is not valid JSON: " + reason_of(error), where,
                    "Write one object a line, or a list [...] of objects.");
    }
}

std::size_t JsonLengthWatch::look(std::string_view bytes, std::size_t most) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        lines_ += c == '\n';
        if (!begun_) {  // the file's first sign says which kind it is
            if (c == '\n') line_ = lines_;
            if (blanks.find(c) != blanks.npos || static_cast<unsigned char>(c) >= 0x80) continue;  // a byte order mark
            begun_ = true;
            list_ = c == '[';
            if (list_) continue;
        }
        const bool ends = !list_ ? c == '\n' : !inside_ && depth_ == 0 && (c == ',' || c == ']');
        if (ends) {
            values_ += length_ > 0 && !blank_;
            length_ = 0;
            blank_ = true;
            if (values_ >= most) return i + 1;
            continue;
        }
        blank_ = blank_ && blanks.find(c) != blanks.npos;
        if (length_ == 0) {
            if (list_ && blanks.find(c) != blanks.npos) continue;
            line_ = lines_;
        }
        if (++length_ > longest_json_value) require_length(length_, path_.string() + ", line " + std::to_string(line_));
        if (!list_) continue;
        if (inside_) {
            inside_ = escaped_ || c != '"';
            escaped_ = !escaped_ && c == '\\';
        } else if (c == '"') {
            inside_ = true;
        } else if (c == '{' || c == '[') {
            ++depth_;
        } else if ((c == '}' || c == ']') && depth_ > 0) {
            --depth_;
        }
    }
    return bytes.size();
}

JsonRecords::JsonRecords(std::string_view text, std::filesystem::path path) : text_(text), path_(std::move(path)) {
    const std::size_t begin = text_.find_first_not_of(blanks);
    list_ = begin != text_.npos && text_[begin] == '[';
    if (!list_) return;
    lines_ +=
        static_cast<std::size_t>(std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
    at_ = begin + 1;
}

std::string JsonRecords::place() const { return path_.string() + ", line " + std::to_string(line_); }

bool JsonRecords::next(Json& value) { return list_ ? next_element(value) : next_line(value); }

bool JsonRecords::next_line(Json& value) {
    while (at_ < text_.size()) {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        const std::string_view line = text_.substr(at_, end - at_);
        at_ = end + 1;
        line_ = lines_++;
        require_length(line.size(), place());
        if (line.find_first_not_of(blanks) == line.npos) continue;
        try {
            value = parse_json_value(line, place(), &halves_);
        } catch (const Error&) {
            if (!ends_lines_with_carriage_returns(line)) throw;
            throw Error("the line ends are carriage returns alone", place(),
                        "Write line feeds in their place, with tr '\\r' '\\n' for one: files of old Macs end lines so");
        }
        return true;
    }
    return false;
}

void JsonRecords::skip_blanks() {
    for (; at_ < text_.size() && blanks.find(text_[at_]) != blanks.npos; ++at_) lines_ += text_[at_] == '\n';
}

void JsonRecords::broken(const std::string& what) const {
    throw Error("is not valid JSON: " + what, path_.string() + ", line " + std::to_string(lines_),
                "Separate the list's items by commas and end it with ]");
}

bool JsonRecords::next_element(Json& value) {
    if (ended_) return false;
    skip_blanks();
    if (!first_ && at_ < text_.size() && text_[at_] == ',') {
        ++at_;
        skip_blanks();
    } else if (!first_ && at_ < text_.size() && text_[at_] != ']') {
        broken("a comma is missing between two items of the list");
    } else if (at_ < text_.size() && text_[at_] == ']') {
        ++at_;
        skip_blanks();
        if (at_ < text_.size()) broken("something follows the list");
        ended_ = true;
        return false;
    }
    if (!first_ && at_ < text_.size() && text_[at_] == ']')
        broken("after the last item of the list, which begins in line " + std::to_string(line_) + ", stands a comma");
    first_ = false;
    line_ = lines_;
    // Up to the comma or bracket behind the value.
    const std::size_t begin = at_;
    std::size_t depth = 0;
    bool inside = false;
    for (; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        lines_ += c == '\n';
        if (inside) {
            if (c == '\\')
                ++at_;
            else if (c == '"')
                inside = false;
            continue;
        }
        if (c == '"') inside = true;
        if (depth == 0 && (c == ',' || c == ']')) break;
        if (c == '{' || c == '[') ++depth;
        if ((c == '}' || c == ']') && depth > 0) --depth;
    }
    require_length(at_ - begin, place());
    if (at_ >= text_.size()) broken("the list is never closed");
    value = parse_json_value(text_.substr(begin, at_ - begin), place(), &halves_);
    return true;
}

}  // namespace bitdistill
