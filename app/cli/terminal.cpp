// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "engine/base/machine.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"

namespace bitdistill {

namespace {

bool line_is_open = false;  // say_over() has written a line without its end

std::string formatted(const char* format, double value) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

// Characters of UTF-8 text: all but continuation bytes. Good for the Latin text and signs that are printed here.
std::size_t width_of(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

bool stderr_is_terminal() {
    static const bool terminal = ::isatty(STDERR_FILENO) == 1 && [] {
        const char* kind = std::getenv("TERM");
        return kind && std::string(kind) != "dumb";
    }();
    return terminal;
}

int terminal_width() {
    winsize size{};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void say(const std::string& line) {
    if (line_is_open) std::fputs("\r\033[K", stderr);
    line_is_open = false;
    std::fprintf(stderr, "%s\n", printable_line(line).c_str());
}

void say_notes(const std::vector<std::string>& notes) {
    for (const std::string& note : notes) say("note: " + note);
}

void say_capped(std::int64_t threads) {
    if (const std::optional<std::string> capped = threads_beyond_cores(threads)) say_notes({*capped});
}

void say_over(const std::string& line) {
    if (!stderr_is_terminal()) return;
    std::fprintf(stderr, "\r\033[K%s", printable_line(line).c_str());
    std::fflush(stderr);
    line_is_open = !line.empty();
}

std::string whole_text(std::int64_t value) {
    std::string digits = std::to_string(std::abs(value));
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return (value < 0 ? "-" : "") + digits;
}

std::string count_text(double value) {
    if (!std::isfinite(value)) return "-";
    const double size = std::abs(value);
    if (size >= 1e15) return formatted("%.3g", value);
    if (size >= 1000) return whole_text(std::llround(value));
    if (size >= 100) return number_text(value, 0);
    if (size >= 10) return number_text(value, 1);
    if (size >= 1 || size == 0) return number_text(value, 2);
    return formatted("%.3g", value);
}

std::string percent_text(double share) { return std::isfinite(share) ? number_text(100 * share, 1) + " %" : "-"; }

std::string table_text(const std::vector<std::vector<std::string>>& cells) {
    std::vector<std::vector<std::string>> rows = cells;
    for (std::vector<std::string>& row : rows)
        for (std::string& cell : row) cell = printable_line(cell);
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
    }
    std::string text;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::string line;
        for (std::size_t i = 0; i < rows[r].size(); ++i) {
            const std::string pad(widths[i] - width_of(rows[r][i]), ' ');
            line += (i > 0 ? "  " + pad + rows[r][i] : rows[r][i] + pad);
        }
        while (!line.empty() && line.back() == ' ') line.pop_back();
        text += (r > 0 ? "\n" : "") + line;
    }
    return text;
}

}  // namespace bitdistill
