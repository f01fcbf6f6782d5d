// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one model is better than another on the same items, or luck could have done it. For results, reports and the
// command line. Plain data, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/run/metric.h"
#include "engine/run/results.h"

namespace bitdistill {

// Items that two models answered: how many both, one or neither got right.
struct PairedCounts {
    std::int64_t both = 0, first_only = 0, second_only = 0, neither = 0;
    std::int64_t count() const { return both + first_only + second_only + neither; }
};

// The share of the first minus that of the second, with its 95 % interval (Newcombe 1998, method 10) and the two-sided
// p of McNemar's exact test. count must be positive.
PairedDifference paired_difference(std::string_view metric, const PairedCounts& counts);

// Row `first` against row `second`, on the items of compared_data() that both answered: by a metric of items
// ("accuracy", "exact_match"), or by a score of what both wrote ("rouge1", ..., "bleu", "avg"; text_difference() of
// engine/score/paired_texts.h with its defaults). Nothing when there are none, of texts fewer than two, or the metric
// is neither.
std::optional<PairedDifference> paired_difference(std::string_view metric, const std::vector<AnsweredItem>& answers,
                                                  const std::string& first, const std::string& second);

// The same of figures of texts, first[i] and second[i] being of the same item.
std::optional<PairedDifference> paired_difference(std::string_view metric, std::span<const TextFigures> first,
                                                  std::span<const TextFigures> second);

// "1.0 points below FP16-SFT (-3.5 to 1.4), not distinguishable, p 0.45"; of a score "0.52 below FP16-SFT (-1.10 to
// 0.06), not distinguishable, p 0.08".
std::string difference_text(const PairedDifference& difference, const std::string& other);

}  // namespace bitdistill
