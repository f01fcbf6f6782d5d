// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/bleu.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "engine/base/utf8.h"

namespace bitdistill {
namespace {

// What Python's str.split() parts words at.
bool is_space(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    const auto end_word = [&](std::size_t end) {
        if (end > begin) words.emplace_back(text.substr(begin, end - begin));
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = code_point_at(text, at);
        if (is_space(value)) {
            end_word(at);
            begin = at + bytes;
        }
        at += bytes;
    }
    end_word(text.size());
    return words;
}

std::string_view without_spaces_behind(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = code_point_at(text, at);
        at += bytes;
        if (!is_space(value)) end = at;
    }
    return text.substr(0, end);
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string result;
    for (std::size_t at = 0;;) {
        const std::size_t found = text.find(from, at);
        result += text.substr(at, found - at);
        if (found == text.npos) return result;
        result += to;
        at = found + from.size();
    }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_stop(char c) { return c == '.' || c == ','; }

// Signs of ASCII that are always words of their own: all but ' , - . and, of course, digits and letters.
bool is_sign(char c) {
    return (c >= ' ' && c <= '&') || (c >= '(' && c <= '+') || c == '/' || (c >= ':' && c <= '@') ||
           (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

// Each two neighbours that are a pair become what spaced() makes of them; the search goes on behind both. Bytes serve
// for characters: what is looked for is ASCII, and a part of a longer character is, as a whole one, neither digit nor
// stop.
template <class Pair, class Spaced>
std::string each_pair(std::string_view text, Pair is_pair, Spaced spaced) {
    std::string result;
    result.reserve(text.size() + text.size() / 4);
    for (std::size_t at = 0; at < text.size();) {
        if (at + 1 < text.size() && is_pair(text[at], text[at + 1])) {
            spaced(result, text[at], text[at + 1]);
            at += 2;
        } else {
            result += text[at++];
        }
    }
    return result;
}

using Run = std::array<WordId, bleu_orders>;

std::vector<Run> sorted_runs(std::span<const WordId> words, std::size_t n) {
    std::vector<Run> runs;
    for (std::size_t begin = 0; begin + n <= words.size(); ++begin) {
        Run run{};
        std::ranges::copy(words.subspan(begin, n), run.begin());
        runs.push_back(run);
    }
    std::ranges::sort(runs);
    return runs;
}

}  // namespace

std::vector<std::string> bleu_words(std::string_view text) {
    std::string line = replaced(without_spaces_behind(text), "<skipped>", "");
    line = replaced(replaced(line, "-\n", ""), "\n", " ");
    using Entity = std::pair<std::string_view, std::string_view>;
    for (const auto& [entity, sign] :
         {Entity{"&quot;", "\""}, Entity{"&amp;", "&"}, Entity{"&lt;", "<"}, Entity{"&gt;", ">"}})
        line = replaced(line, entity, sign);
    std::string spaced = " ";
    for (const char c : line) {
        if (is_sign(c)) spaced += ' ';
        spaced += c;
        if (is_sign(c)) spaced += ' ';
    }
    spaced += ' ';
    spaced = each_pair(
        spaced, [](char left, char right) { return !is_digit(left) && is_stop(right); },
        [](std::string& out, char left, char right) { ((out += left) += ' ') += right, out += ' '; });
    spaced = each_pair(
        spaced, [](char left, char right) { return is_stop(left) && !is_digit(right); },
        [](std::string& out, char left, char right) { ((out += ' ') += left) += ' ', out += right; });
    spaced = each_pair(
        spaced, [](char left, char right) { return is_digit(left) && right == '-'; },
        [](std::string& out, char left, char right) { ((out += left) += ' ') += right, out += ' '; });
    return words_of(spaced);
}

BleuCounts& BleuCounts::operator+=(const BleuCounts& other) {
    for (std::size_t n = 0; n < bleu_orders; ++n) {
        correct[n] += other.correct[n];
        total[n] += other.total[n];
    }
    system_length += other.system_length;
    reference_length += other.reference_length;
    return *this;
}

std::vector<WordId> BleuCounter::read(std::string_view text) {
    std::vector<WordId> words;
    for (const std::string& word : bleu_words(text)) words.push_back(ids_(word));
    return words;
}

BleuCounts BleuCounter::count(std::string_view prediction, std::span<const std::string> references) {
    BleuCounts counts;
    if (references.empty()) return counts;
    const std::vector<WordId> system = read(prediction);
    const auto length = static_cast<std::int64_t>(system.size());
    counts.system_length = length;
    std::vector<std::vector<WordId>> expected;
    for (const std::string& reference : references) {
        expected.push_back(read(reference));
        const auto other = static_cast<std::int64_t>(expected.back().size());
        const std::int64_t distance = std::abs(other - length), nearest = std::abs(counts.reference_length - length);
        if (expected.size() == 1 || distance < nearest || (distance == nearest && other < counts.reference_length))
            counts.reference_length = other;
    }
    for (std::size_t n = 1; n <= bleu_orders; ++n) {
        const std::vector<Run> runs = sorted_runs(system, n);
        counts.total[n - 1] = static_cast<std::int64_t>(runs.size());
        std::vector<std::vector<Run>> others;
        for (const std::vector<WordId>& words : expected) others.push_back(sorted_runs(words, n));
        for (auto at = runs.begin(); at != runs.end();) {
            const auto next = std::upper_bound(at, runs.end(), *at);
            std::int64_t most = 0;
            for (const std::vector<Run>& other : others) {
                const auto [first, last] = std::equal_range(other.begin(), other.end(), *at);
                most = std::max<std::int64_t>(most, last - first);
            }
            counts.correct[n - 1] += std::min<std::int64_t>(next - at, most);
            at = next;
        }
    }
    return counts;
}

Bleu bleu_of(const BleuCounts& counts, BleuOrder order) {
    Bleu bleu;
    const auto system = static_cast<double>(counts.system_length),
               reference = static_cast<double>(counts.reference_length);
    bleu.brevity_penalty = system >= reference ? 1 : system > 0 ? std::exp(1 - reference / system) : 0;
    if (std::ranges::all_of(counts.correct, [](std::int64_t correct) { return correct == 0; })) return bleu;
    std::size_t orders = 0;
    double smoothing = 1, logarithms = 0;
    for (; orders < bleu_orders && counts.total[orders] > 0; ++orders) {
        const auto correct = static_cast<double>(counts.correct[orders]),
                   total = static_cast<double>(counts.total[orders]);
        if (correct == 0) smoothing *= 2;
        bleu.precisions[orders] = correct == 0 ? 100 / (smoothing * total) : 100 * correct / total;
        logarithms += std::log(bleu.precisions[orders]);
    }
    if (orders == bleu_orders || order == BleuOrder::effective)
        bleu.score = bleu.brevity_penalty * std::exp(logarithms / static_cast<double>(orders));
    return bleu;
}

}  // namespace bitdistill
