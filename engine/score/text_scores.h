// SPDX-License-Identifier: GPL-3.0-or-later
// How near generated texts are to their references: ROUGE and BLEU of a whole corpus, what the paper calls AVG, and how
// far another sample of pairs might have been from it. For `bitdistill score` and the evaluation of tasks whose answer
// is a text. Any one thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/job.h"
#include "engine/base/json_file.h"
#include "engine/score/bleu.h"
#include "engine/score/interval.h"
#include "engine/score/rouge.h"

namespace bitdistill {

// One prediction beside its references.
struct PairScores {
    RougeBoth rouge;
    BleuCounts bleu;
};
class PairScorer {
  public:
    // Texts in UTF-8. Throws Error as RougeScorer::score().
    PairScores score(std::string_view prediction, std::span<const std::string> references) {
        return {rouge_.score(prediction, references), bleu_.count(prediction, references)};
    }

  private:
    RougeScorer rouge_;
    BleuCounter bleu_;
};

// The percentile bootstrap over pairs (resamples.h): each resample has means, BLEU and AVG of its own. Equal seeds give
// equal intervals on every machine.
struct Bootstrap {
    std::int64_t resamples = 1000;
    std::uint64_t seed = 1;
};

// Without an interval where there is one pair alone.
struct RougeMean {
    RougeScore mean;                   // of F, precision and recall, of 1
    std::optional<Interval> interval;  // of F
};
struct TextScore {
    double value = 0;  // of 100
    std::optional<Interval> interval;
};

struct TextScores {
    std::int64_t pairs = 0;
    std::array<RougeMean, rouge_names.size()> rouge, rouge_stem;  // means over the pairs
    BleuCounts counts;                                            // of all pairs
    Bleu bleu;
    std::optional<Interval> bleu_interval;
    TextScore average, average_stem;  // of BLEU and the four F, each of 100: the paper's AVG
    Bootstrap bootstrap;
};

// Nothing when it was stopped. control may be null. Throws Error for no pairs and for no resamples.
std::optional<TextScores> text_scores(std::span<const PairScores> pairs, const Bootstrap& bootstrap,
                                      JobControl* control = nullptr);

// {"pairs", "rouge": {"rouge1": {"f", "precision", "recall", "low", "high"}, ...}, "rouge_stem", "bleu": {"score",
// "precisions", "brevity_penalty", "correct", "total", "system_length", "reference_length", "low", "high"}, "avg":
// {"score", "low", "high"}, "avg_stem", "bootstrap": {"resamples", "seed", "level"}}, nothing rounded.
Json to_json(const TextScores& scores);

}  // namespace bitdistill
