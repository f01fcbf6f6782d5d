// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/word_marks.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/utf8.h"
#include "engine/score/subsequence.h"
#include "engine/score/word_ids.h"

namespace bitdistill {

namespace {

enum class Kind { gap, letter, word };  // between words; part of one; one by itself

struct Range {
    char32_t first, last;
};
// Signs and spaces beyond ASCII.
constexpr std::array gaps{Range{0x80, 0xBF},     Range{0xD7, 0xD7},     Range{0xF7, 0xF7},     Range{0x055A, 0x055F},
                          Range{0x0589, 0x058A}, Range{0x05BE, 0x05BE}, Range{0x05C0, 0x05C0}, Range{0x05C3, 0x05C3},
                          Range{0x05F3, 0x05F4}, Range{0x060C, 0x060D}, Range{0x061B, 0x061F}, Range{0x066A, 0x066D},
                          Range{0x06D4, 0x06D4}, Range{0x0964, 0x0965}, Range{0x1680, 0x1680}, Range{0x2000, 0x206F},
                          Range{0x2190, 0x2BFF}, Range{0x3000, 0x303F}, Range{0x30FB, 0x30FB}, Range{0xFE10, 0xFE1F},
                          Range{0xFE30, 0xFE6F}, Range{0xFEFF, 0xFEFF}, Range{0xFF01, 0xFF0F}, Range{0xFF1A, 0xFF20},
                          Range{0xFF3B, 0xFF40}, Range{0xFF5B, 0xFF65}};
// Ideographs, kana and emoji.
constexpr std::array single_words{Range{0x2E80, 0x2FDF},   Range{0x3041, 0x30FA},  Range{0x30FC, 0x30FF},
                                  Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},  Range{0xF900, 0xFAFF},
                                  Range{0x1F000, 0x1FAFF}, Range{0x20000, 0x3FFFF}};

template <std::size_t size>
bool is_in(const std::array<Range, size>& ranges, char32_t c) {
    return std::ranges::any_of(ranges, [&](const Range& range) { return c >= range.first && c <= range.last; });
}

Kind kind_of(char32_t c) {
    if (c < 0x80) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter ? Kind::letter : Kind::gap;
    }
    return is_in(gaps, c) ? Kind::gap : is_in(single_words, c) ? Kind::word : Kind::letter;
}

struct Words {
    std::vector<WordId> ids;
    std::vector<std::pair<std::size_t, std::size_t>> places;  // first byte, and the one behind the last
};

Words words_of(std::string_view text, WordIds& ids) {
    Words words;
    std::string word;  // with A-Z as a-z
    std::size_t begin = 0;
    const auto end_word = [&](std::size_t end) {
        if (word.empty()) return;
        words.ids.push_back(ids(word));
        words.places.emplace_back(begin, end);
        word.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = code_point_at(text, at);
        const Kind kind = kind_of(c.value);
        if (kind != Kind::letter) end_word(at);
        if (word.empty()) begin = at;
        if (kind != Kind::gap)
            word += c.value >= 'A' && c.value <= 'Z' ? std::string(1, static_cast<char>(c.value - 'A' + 'a'))
                                                     : std::string(text.substr(at, c.bytes));
        at += c.bytes;
        if (kind == Kind::word) end_word(at);
    }
    end_word(text.size());
    return words;
}

// common[i]: another text has the i-th word, too.
std::vector<TextRun> runs_of(std::string_view text, const Words& words, const std::vector<bool>& common) {
    std::vector<TextRun> runs;
    std::size_t done = 0;  // bytes
    for (std::size_t first = 0; first < common.size();) {
        if (common[first]) {
            ++first;
            continue;
        }
        std::size_t last = first;
        while (last + 1 < common.size() && !common[last + 1]) ++last;
        const std::size_t begin = words.places[first].first, end = words.places[last].second;
        if (begin > done) runs.push_back({std::string(text.substr(done, begin - done)), false});
        runs.push_back({std::string(text.substr(begin, end - begin)), true});
        done = end;
        first = last + 1;
    }
    if (done < text.size()) runs.push_back({std::string(text.substr(done)), false});
    return runs;
}

}  // namespace

MarkedText marked_beside(std::string_view text, std::span<const std::string> others) {
    std::string repaired;
    if (!is_utf8(text)) text = repaired = repair_utf8(text);
    WordIds ids;
    const Words words = words_of(text, ids);
    MarkedText marked;
    marked.words = words.ids.size();
    std::vector<bool> common(words.ids.size(), others.empty());
    if (!words.ids.empty()) {
        Subsequence subsequence(words.ids);
        for (const std::string& other : others) {
            const Words beside = words_of(is_utf8(other) ? other : repair_utf8(other), ids);
            if (beside.ids.size() > most_marked_pairs / words.ids.size()) {
                marked.too_long = true;
                common.assign(common.size(), true);
                break;
            }
            subsequence.mark(beside.ids, common);
        }
    }
    marked.marked = static_cast<std::size_t>(std::count(common.begin(), common.end(), false));
    marked.runs = runs_of(text, words, common);
    return marked;
}

std::string marked_as_text(const MarkedText& text, std::string_view before, std::string_view behind) {
    std::string whole;
    for (const TextRun& run : text.runs) {
        if (run.marked) whole += before;
        whole += run.text;
        if (run.marked) whole += behind;
    }
    return whole;
}

}  // namespace bitdistill
