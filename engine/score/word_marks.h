// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text differs from others, word by word: a word that no other text has in the same order is marked, by the
// longest common subsequence of ROUGE-L (subsequence.h). For written texts beside their references and beside each
// other, in the window, in reports and on the command line. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

struct TextRun {
    std::string text;
    bool marked = false;  // begins and ends with a word of those that differ
};
struct MarkedText {
    std::vector<TextRun> runs;  // one behind the other they are the text
    std::size_t words = 0, marked = 0;
    bool too_long = false;  // nothing was compared, so nothing is marked
};

// The words of `text` that are in the longest common subsequence of its words with those of none of `others`. Texts in
// UTF-8; broken bytes become U+FFFD. Words are the runs of letters and digits of any script, A-Z as a-z; a character of
// a script without spaces (Chinese, Japanese) is a word of its own. Signs and white space are no words: they are marked
// only between two marked words. Without others nothing is marked.
MarkedText marked_beside(std::string_view text, std::span<const std::string> others);

// A text beside another of at most so many pairs of words is compared: a table of 2 MiB.
inline constexpr std::uint64_t most_marked_pairs = std::uint64_t{1} << 24;

// "the {+red+} cat": marked runs between two signs, as for people who read plain text.
std::string marked_as_text(const MarkedText& text, std::string_view before, std::string_view behind);

}  // namespace bitdistill
