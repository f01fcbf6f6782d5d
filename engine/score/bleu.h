// SPDX-License-Identifier: GPL-3.0-or-later
// BLEU (Papineni et al. 2002) as sacrebleu's corpus BLEU computes it with its defaults: up to four words, tokenizer
// 13a, case kept, smoothing "exp". Counts are taken pair by pair and added; the score is one of the sums. For the
// scores of generated text. One counter for all pairs of a corpus; one thread.
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

inline constexpr std::size_t bleu_orders = 4;

// Of one pair or of a corpus. correct[n - 1] of the prediction's total[n - 1] runs of n words stand in a reference,
// each at most as often as the reference that has most of them.
struct BleuCounts {
    std::array<std::int64_t, bleu_orders> correct{}, total{};
    std::int64_t system_length = 0;     // words of the prediction
    std::int64_t reference_length = 0;  // of the reference whose length is nearest, the shorter one of two
    BleuCounts& operator+=(const BleuCounts& other);
};

// all: a corpus without runs of four words has a score of 0. effective: only the lengths that the prediction has runs
// of count, as in sacrebleu's sentence BLEU.
enum class BleuOrder { all, effective };

struct Bleu {
    double score = 0;                              // of 100
    std::array<double, bleu_orders> precisions{};  // of 100
    double brevity_penalty = 0;                    // exp(1 - reference / system) where the system's text is shorter
};
// The nth precision without a hit counts as 1 / (2^k total), k that of such precisions so far. Without any hit all is
// 0.
Bleu bleu_of(const BleuCounts& counts, BleuOrder order = BleuOrder::all);

// The words of a text (UTF-8) by sacrebleu's tokenizer 13a, that of mteval-v13a: signs are words, full stops and commas
// where no digit stands on that side, hyphens behind a digit; &quot; &amp; &lt; &gt; are what they stand for,
// "<skipped>" and a hyphen at a line's end go.
std::vector<std::string> bleu_words(std::string_view text);

class BleuCounter {
  public:
    // references: at least one, else all is 0.
    BleuCounts count(std::string_view prediction, std::span<const std::string> references);

  private:
    std::vector<WordId> read(std::string_view text);
    WordIds ids_;
};

}  // namespace bitdistill
