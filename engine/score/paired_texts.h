// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one model's texts score better than another's beside the same references, or luck could have done it: ROUGE,
// BLEU and their mean, AVG. BLEU is a figure of the whole corpus, so both methods work on corpora: the interval is that
// of a paired bootstrap (Koehn 2004), p that of approximate randomization (Riezler and Maxwell 2005; Noreen 1989). For
// results (engine/run/paired.h) and the lists of written texts. Pure functions, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "engine/score/text_scores.h"

namespace bitdistill {

// Of one text, what the figures of a corpus are computed from, in one stemmer setting.
struct TextFigures {
    std::array<double, rouge_names.size()> rouge{};  // F of each type, of 100
    BleuCounts bleu;
};
TextFigures text_figures(const PairScores& pair, bool stems);

// The place of a type of ROUGE in rouge_names; nothing: it is none.
std::optional<std::size_t> rouge_type(std::string_view name);
// Is it computed from TextFigures: a type of ROUGE, "bleu" or "avg"?
bool is_text_figure(std::string_view name);
// Of a corpus, of 100; as text_scores() computes it. texts: at least one. Throws Error: another name.
double text_figure(std::string_view name, std::span<const TextFigures> texts);

struct PairedSampling {
    std::int64_t resamples = 1000;    // of the interval
    std::int64_t exchanges = 10'000;  // of the test
    std::uint64_t seed = 1;
};
struct TextDifference {
    double value = 0;   // the first's figure minus the second's
    Interval interval;  // 95 %
    double p = 1;       // two-sided
};
// first[i] and second[i] are of the same item. A resample draws items, the same for both models; the interval is that
// of the differences of their figures (resamples.h). The test asks how often the difference is at least as large when,
// item by item, a coin decides whose text is whose: p = (1 + so many) / (1 + exchanges). Where the items that differ
// allow no more ways than `exchanges`, each way is looked at once, and p is their share. Equal seeds give equal
// results. Nothing for fewer than two items. Throws Error: another name, rows of different length, no resamples.
std::optional<TextDifference> text_difference(std::string_view name, std::span<const TextFigures> first,
                                              std::span<const TextFigures> second, const PairedSampling& sampling = {});

}  // namespace bitdistill
