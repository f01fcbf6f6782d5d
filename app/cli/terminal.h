// SPDX-License-Identifier: GPL-3.0-or-later
// Text for people in a terminal: numbers with their units, aligned tables, one line that is written over. Progress and
// remarks go to stderr, results to stdout. Main thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

bool stderr_is_terminal();
int terminal_width();  // of stderr, 80 when unknown

void say(const std::string& line);                      // a whole line on stderr
void say_notes(const std::vector<std::string>& notes);  // of a model, each as a line
void say_capped(std::int64_t threads);                  // a word where more were asked for than there are cores
// One line on stderr that the next call replaces; an empty one clears it. Only on a terminal.
void say_over(const std::string& line);

std::string count_text(double value);        // "1,234", "12.3", at most four significant digits
std::string percent_text(double share);      // "93.2 %"
std::string whole_text(std::int64_t value);  // "1,234,567"

// Columns aligned with two spaces between them, the first to the left, the others to the right. The first row is the
// heading.
std::string table_text(const std::vector<std::vector<std::string>>& rows);

}  // namespace bitdistill
