// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/rouge.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <unordered_map>

#include "engine/base/error.h"
#include "engine/score/porter_stemmer.h"
#include "engine/score/subsequence.h"

namespace bitdistill {
namespace {

constexpr WordId unknown = std::numeric_limits<WordId>::max();
constexpr std::size_t longest_unstemmed = 3;

RougeScore score_of(std::size_t hits, std::size_t predicted, std::size_t expected) {
    RougeScore score;
    if (predicted > 0) score.precision = static_cast<double>(hits) / static_cast<double>(predicted);
    if (expected > 0) score.recall = static_cast<double>(hits) / static_cast<double>(expected);
    const double sum = score.precision + score.recall;
    if (sum > 0) score.f = 2 * score.precision * score.recall / sum;
    return score;
}

// Runs of n words, n at most 2, as sorted numbers.
std::vector<std::uint64_t> sorted_runs(std::span<const WordId> words, std::size_t n) {
    std::vector<std::uint64_t> runs;
    for (std::size_t end = n; end <= words.size(); ++end) {
        std::uint64_t run = 0;
        for (const WordId word : words.subspan(end - n, n)) run = run << 32 | word;
        runs.push_back(run);
    }
    std::ranges::sort(runs);
    return runs;
}

RougeScore of_runs(std::span<const WordId> prediction, std::span<const WordId> reference, std::size_t n) {
    const std::vector<std::uint64_t> predicted = sorted_runs(prediction, n), expected = sorted_runs(reference, n);
    std::vector<std::uint64_t> hits;  // each run as often as the rarer side has it
    std::ranges::set_intersection(predicted, expected, std::back_inserter(hits));
    return score_of(hits.size(), predicted.size(), expected.size());
}

template <class Each>
void each_sentence(std::span<const WordId> words, std::span<const std::size_t> ends, Each each) {
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        each(words.subspan(begin, end - begin));
        begin = end;
    }
}

using Counts = std::unordered_map<WordId, std::size_t>;

Counts counts_of(std::span<const WordId> words) {
    Counts counts;
    for (const WordId word : words) ++counts[word];
    return counts;
}

}  // namespace

WordId RougeScorer::id(std::string_view word) {
    const WordId id = ids_(word);
    if (id == spellings_.size()) {
        spellings_.emplace_back(word);
        stems_.push_back(word.size() > longest_unstemmed ? unknown : id);
    }
    return id;
}

WordId RougeScorer::stem(WordId word) {
    if (stems_[word] == unknown) {
        const WordId stem = id(porter_stem(spellings_[word]));  // may move stems_
        stems_[word] = stem;
    }
    return stems_[word];
}

RougeScorer::Text RougeScorer::read(std::string_view text) {
    Text read;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) read.words.push_back(id(word));
        word.clear();
    };
    const auto end_sentence = [&] {
        end_word();
        if (read.words.size() > (read.ends.empty() ? 0 : read.ends.back())) read.ends.push_back(read.words.size());
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            word += c;
        } else if (c >= 'A' && c <= 'Z') {
            word += static_cast<char>(c - 'A' + 'a');
        } else if (text.substr(at).starts_with("\xE2\x84\xAA")) {  // the sign of kelvin is k in lower case
            word += 'k';
            at += 2;
        } else if (text.substr(at).starts_with("\xC4\xB0")) {  // I with a dot is i and a dot above, which is no letter
            word += 'i';
            end_word();
            ++at;
        } else if (c == '\n') {
            end_sentence();
        } else {
            end_word();
        }
    }
    end_sentence();
    return read;
}

RougeScorer::Text RougeScorer::stems(const Text& text) {
    Text stemmed = text;
    for (WordId& word : stemmed.words) word = stem(word);
    return stemmed;
}

Rouge RougeScorer::compare(const Text& prediction, const Text& reference) {
    Rouge rouge;
    rouge[0] = of_runs(prediction.words, reference.words, 1);
    rouge[1] = of_runs(prediction.words, reference.words, 2);
    const std::size_t predicted = prediction.words.size(), expected = reference.words.size();
    if (predicted == 0 || expected == 0) return rouge;
    Subsequence whole(reference.words);
    rouge[2] = score_of(whole.length(prediction.words), predicted, expected);

    // A word counts only while the prediction has some of it left; each one of the reference is looked at once.
    Counts left = counts_of(prediction.words);
    std::size_t hits = 0;
    each_sentence(reference.words, reference.ends, [&](std::span<const WordId> sentence) {
        Subsequence common(sentence);
        std::vector<bool> chosen(sentence.size());
        each_sentence(prediction.words, prediction.ends,
                      [&](std::span<const WordId> other) { common.mark(other, chosen); });
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            if (!chosen[i] || left[sentence[i]] == 0) continue;
            --left[sentence[i]];
            ++hits;
        }
    });
    rouge[3] = score_of(hits, predicted, expected);
    return rouge;
}

RougeBoth RougeScorer::score(std::string_view prediction, std::span<const std::string> references) {
    const Text text = read(prediction), stemmed = stems(text);
    RougeBoth best;
    bool first = true;
    for (const std::string& reference : references) {
        const Text expected = read(reference);
        if (!text.words.empty() && expected.words.size() > most_word_pairs / text.words.size())
            throw Error("a prediction of " + std::to_string(text.words.size()) + " words and a reference of " +
                            std::to_string(expected.words.size()) + " are too long to be compared",
                        {}, "Cut the texts: at most " + std::to_string(most_word_pairs) + " pairs of words are taken");
        const RougeBoth scores{compare(text, expected), compare(stemmed, stems(expected))};
        for (std::size_t type = 0; type < rouge_names.size(); ++type) {
            if (first || scores.plain[type].f > best.plain[type].f) best.plain[type] = scores.plain[type];
            if (first || scores.stem[type].f > best.stem[type].f) best.stem[type] = scores.stem[type];
        }
        first = false;
    }
    return best;
}

}  // namespace bitdistill
