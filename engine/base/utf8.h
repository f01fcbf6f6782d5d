// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8: checked where a text comes in, one character forward, one character out, and repair of broken bytes. Pure
// functions: any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bitdistill {

// The code point at text[at] and its length in bytes. text must be well-formed there (checked once, where it comes in).
struct CodePoint {
    char32_t value;
    std::size_t bytes;
};
CodePoint code_point_at(std::string_view text, std::size_t at);
void append_utf8(std::string& text, char32_t value);

// Well-formed: no overlong forms, no surrogates, nothing past U+10FFFF. first_bad: byte offset of the first bad byte,
// if asked for.
bool is_utf8(std::string_view text, std::size_t* first_bad = nullptr);

// "UTF-16" or "UTF-32" where a text's first bytes say so: its byte order mark, or the zeros beside its first
// characters, as it begins in ASCII. Empty for anything else.
std::string_view wide_encoding(std::string_view beginning);

// Length in bytes of the longest prefix of `bytes` that is well-formed. expects_more: the rest is the beginning of a
// character that further bytes could complete (for streams).
std::size_t well_formed_prefix(std::string_view bytes, bool* expects_more = nullptr);

// Every maximal ill-formed sequence becomes one U+FFFD, as Unicode recommends.
std::string repair_utf8(std::string_view bytes);

// For people's eyes: a terminal or a viewer obeys control characters, and names in files are other people's. Line ends
// and tabs stay; C0 and DEL become their pictures (U+2400 and on), C1 and signs that turn the direction of text U+FFFD.
std::string printable(std::string_view text);
// The same for what is one line, such as a sentence or a cell with a name in it: line ends and tabs become pictures
// too, else a name could put a line of its own on the screen.
std::string printable_line(std::string_view text);

// The largest character boundary that is not beyond `at`.
std::size_t character_boundary(std::string_view text, std::size_t at);

}  // namespace bitdistill
