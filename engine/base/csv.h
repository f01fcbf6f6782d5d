// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values as RFC 4180 has them; their reader stands with the data files of a task
// (engine/text/examples.cpp). Sweeps, measured speeds, comparisons and plots. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace bitdistill {

// In quotes where a comma, a quote or an end of line asks for them.
inline std::string csv_cell(std::string_view text) {
    if (text.find_first_of(",\"\n\r") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

// One row with its end of line.
template <typename Cells>
std::string csv_row(const Cells& cells) {
    std::string row;
    bool first = true;
    for (const auto& cell : cells) {
        if (!first) row += ',';
        row += csv_cell(cell);
        first = false;
    }
    return row + '\n';
}

}  // namespace bitdistill
