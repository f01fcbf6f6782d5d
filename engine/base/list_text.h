// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that stand in one line of text: their parts trimmed on reading, joined on writing. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace bitdistill {

// Without spaces, tabs and ends of line around it.
inline std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Latin letters A to Z in lower case, all else as it is.
inline std::string ascii_lower(std::string_view text) {
    std::string low(text);
    for (char& c : low)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return low;
}

// One more part of a list that names what was tried or may be chosen: "a, b", then "a, b, c".
inline void add_to_list(std::string& list, std::string_view part) {
    if (!list.empty()) list += ", ";
    list += part;
}

// "a, b, c" of any range of texts.
template <typename Range>
std::string joined(const Range& parts, std::string_view separator = ", ") {
    std::string text;
    bool first = true;
    for (const auto& part : parts) {
        if (!first) text += separator;
        text += part;
        first = false;
    }
    return text;
}

// A text as it stands in one cell of a Markdown table.
inline std::string markdown_cell(std::string_view text) {
    std::string cell;
    for (const char c : text) {
        if (c == '|') cell += '\\';
        cell += c == '\n' || c == '\r' ? ' ' : c;
    }
    return cell;
}

}  // namespace bitdistill
