// SPDX-License-Identifier: GPL-3.0-or-later
// JSON data files item by item: one value a line, or one list of values over any number of lines, as exports of other
// programs are. What Python's json module writes beyond the standard is understood. For task data and corpora. Any
// thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/json_file.h"

namespace bitdistill {

// One value. NaN, Infinity, -Infinity and numbers beyond a double outside of texts become null; half a surrogate pair
// in a text (half an emoji, "\ud83d") becomes U+FFFD. halves: how many of these, if asked for. Throws Error about
// `where` with column and reason for anything else that is not JSON, and for an object that names a member twice:
// readers disagree about which one counts.
Json parse_json_value(std::string_view text, const std::string& where, std::size_t* halves = nullptr);

// Bytes of a line of JSON, or of an item of a list: as many as a row of a table (table_records.h).
inline constexpr std::size_t longest_json_value = std::size_t{64} << 20;

// Watches the bytes of such a file while they come, so that a small packed file of one endless line or item is refused
// before it is in memory. Counts what JsonRecords counts.
class JsonLengthWatch {
  public:
    explicit JsonLengthWatch(std::filesystem::path path) : path_(std::move(path)) {}
    // The next bytes. Throws Error naming file and line where a line or item is longer than longest_json_value.
    // most: stops behind the line or item that is the so-manieth value. Returns how many bytes were looked at.
    std::size_t look(std::string_view bytes, std::size_t most = std::numeric_limits<std::size_t>::max());
    std::size_t values() const { return values_; }  // that have ended
    bool is_list() const { return list_; }

  private:
    std::filesystem::path path_;
    bool begun_ = false, list_ = false, inside_ = false, escaped_ = false;
    bool blank_ = true;                                                       // so far, in a line
    std::size_t depth_ = 0, length_ = 0, line_ = 1, lines_ = 1, values_ = 0;  // line_: where the value begins
};

class JsonRecords {
  public:
    // text, UTF-8, must outlive this. path: for errors.
    JsonRecords(std::string_view text, std::filesystem::path path);

    // The next value, or false at the end. Throws Error naming file and line, also of a value longer than
    // longest_json_value.
    bool next(Json& value);
    std::size_t line() const { return line_; }      // 1-based, where the last value begins
    std::string place() const;                      // "items.json, line 3"
    std::size_t halves() const { return halves_; }  // so far, as parse_json_value() counts them

  private:
    bool next_line(Json& value);
    bool next_element(Json& value);
    void skip_blanks();
    [[noreturn]] void broken(const std::string& what) const;

    std::string_view text_;
    std::filesystem::path path_;
    bool list_ = false, first_ = true, ended_ = false;
    std::size_t at_ = 0, line_ = 0, lines_ = 1, halves_ = 0;  // lines_: the line of at_
};

}  // namespace bitdistill
