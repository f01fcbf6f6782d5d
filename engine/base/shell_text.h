// SPDX-License-Identifier: GPL-3.0-or-later
// Words of commands that people copy into a shell: remedies, the line that goes on with a run. Any thread.
#pragma once

#include <string>
#include <string_view>

namespace bitdistill {

// A word as a POSIX shell reads it back: in quotes where it needs them.
inline std::string shell_quoted(std::string_view text) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./=:,+@%";
    if (!text.empty() && text.find_first_not_of(plain) == text.npos) return std::string(text);
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string_view("'\\''") : std::string_view(&c, 1);
    return quoted + "'";
}

}  // namespace bitdistill
