// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/sentences.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "engine/base/list_text.h"

namespace bitdistill {
namespace {

// In lower case, without their full stop.
constexpr std::array<std::string_view, 26> abbreviations{
    "capt", "co",  "col", "corp", "dr",   "fig", "gen", "gov", "inc", "jr", "lt", "ltd",  "maj",
    "mr",   "mrs", "ms",  "mt",   "prof", "rep", "rev", "sen", "sgt", "sr", "st", "supt", "vs"};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// So many bytes at `at` are a quotation mark or bracket that closes; 0: none.
std::size_t closing(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    for (const std::string_view mark : {"\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"})
        if (rest.starts_with(mark)) return mark.size();
    return 0;
}

// The full stop at `stop` belongs to the word before it.
bool abbreviates(std::string_view text, std::size_t stop) {
    std::size_t begin = stop;
    while (begin > 0 && (is_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
    std::string word(text.substr(begin, stop - begin));
    if (word.size() == 1) return is_letter(word[0]);
    const bool initials = word.size() >= 3 && [&] {  // "U.S", letters and full stops in turns
        for (std::size_t i = 0; i < word.size(); ++i)
            if ((word[i] == '.') != (i % 2 == 1)) return false;
        return true;
    }();
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return initials || std::ranges::find(abbreviations, std::string_view(word)) != abbreviations.end();
}

// Where the sentence that ends with the sign at `at` is over; npos: it does not end there.
std::size_t end_at(std::string_view text, std::size_t at) {
    if (text[at] == '\n') return at + 1;
    if (text[at] != '.' && text[at] != '?' && text[at] != '!') return text.npos;
    std::size_t end = at + 1;
    while (const std::size_t bytes = end < text.size() ? closing(text, end) : 0) end += bytes;
    std::size_t next = end;
    while (next < text.size() && is_space(text[next])) ++next;
    if (next == end || next == text.size() || (text[next] >= 'a' && text[next] <= 'z')) return text.npos;
    return text[at] == '.' && abbreviates(text, at) ? text.npos : end;
}

}  // namespace

std::string one_sentence_a_line(std::string_view text) {
    std::string lines;
    const auto add = [&](std::string_view sentence) {
        sentence = trimmed(sentence);
        if (sentence.empty()) return;
        if (!lines.empty()) lines += '\n';
        lines += sentence;
    };
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (const std::size_t end = end_at(text, at); end != text.npos) {
            add(text.substr(begin, end - begin));
            begin = end;
            at = end - 1;
        }
    add(text.substr(begin));
    return lines;
}

}  // namespace bitdistill
