// SPDX-License-Identifier: GPL-3.0-or-later
// ROUGE (C.-Y. Lin 2004) as the Python package rouge-score 0.1.2 computes it: ROUGE-1 and -2 over n-grams, ROUGE-L over
// the longest common subsequence of all words, ROUGE-Lsum over that of their sentences. A sentence ends at a line feed
// and nowhere else. For the scores of generated text. One scorer for all pairs of a corpus; one thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/score/word_ids.h"

namespace bitdistill {

// Of 1, not of 100. f = 2 precision recall / (precision + recall).
struct RougeScore {
    double f = 0, precision = 0, recall = 0;
};
inline constexpr std::array<const char*, 4> rouge_names{"rouge1", "rouge2", "rougeL", "rougeLsum"};
using Rouge = std::array<RougeScore, rouge_names.size()>;  // in their order
// Words as they stand, and by their Porter stems, where they have more than three letters.
struct RougeBoth {
    Rouge plain, stem;
};

class RougeScorer {
  public:
    // Texts in UTF-8. Words are the runs of a-z and 0-9 of the text in lower case. Of several references each type
    // takes the one with the best F, the first of equals; without any all is 0. Throws Error, with an empty subject,
    // for texts with more than most_word_pairs pairs of words.
    RougeBoth score(std::string_view prediction, std::span<const std::string> references);

    // 32,768 words beside as many: 128 MiB for their table (subsequence.h).
    static constexpr std::uint64_t most_word_pairs = std::uint64_t{1} << 30;

  private:
    struct Text {
        std::vector<WordId> words;
        std::vector<std::size_t> ends;  // of its sentences, in words; none is empty
    };
    Text read(std::string_view text);
    Text stems(const Text& text);
    WordId stem(WordId id);
    WordId id(std::string_view word);
    static Rouge compare(const Text& prediction, const Text& reference);

    WordIds ids_;
    std::vector<std::string> spellings_;  // by id
    std::vector<WordId> stems_;           // by id, unknown until asked for
};

}  // namespace bitdistill
