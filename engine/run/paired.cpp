// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/paired.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "engine/base/number_text.h"

namespace bitdistill {
namespace {

// Two-sided: the probability that a fair coin parts `one` + `other` tosses at least as unevenly.
double mcnemar_p(std::int64_t one, std::int64_t other) {
    const auto tosses = static_cast<double>(one + other);
    double tail = 0;
    for (std::int64_t k = 0; k <= std::min(one, other); ++k) {
        const auto heads = static_cast<double>(k);
        tail += std::exp(std::lgamma(tosses + 1) - std::lgamma(heads + 1) - std::lgamma(tosses - heads + 1) -
                         tosses * std::log(2.0));
    }
    return std::min(1.0, 2 * tail);
}

// How far the answers of both go together, with Newcombe's correction for continuity.
double correlation(double both, double first_only, double second_only, double neither) {
    const double margins =
        (both + first_only) * (second_only + neither) * (both + second_only) * (first_only + neither);
    if (margins <= 0) return 0;
    const double surplus = both * neither - first_only * second_only,
                 half = (both + first_only + second_only + neither) / 2;
    return (surplus > 0 ? std::max(0.0, surplus - half) : surplus) / std::sqrt(margins);
}

}  // namespace

PairedDifference paired_difference(std::string_view metric, const PairedCounts& counts) {
    const auto both = static_cast<double>(counts.both), first_only = static_cast<double>(counts.first_only),
               second_only = static_cast<double>(counts.second_only), neither = static_cast<double>(counts.neither),
               n = static_cast<double>(counts.count());
    const double first = (both + first_only) / n, second = (both + second_only) / n;
    const Interval of_first = wilson_interval(first, counts.count()),
                   of_second = wilson_interval(second, counts.count());
    const double phi = correlation(both, first_only, second_only, neither);
    const auto reach = [&](double a, double b) { return std::sqrt(std::max(0.0, a * a - 2 * phi * a * b + b * b)); };
    PairedDifference difference;
    difference.metric = metric;
    difference.value = first - second;
    difference.low = difference.value - reach(first - of_first.low, of_second.high - second);
    difference.high = difference.value + reach(of_first.high - first, second - of_second.low);
    difference.p = mcnemar_p(counts.first_only, counts.second_only);
    difference.count = counts.count();
    return difference;
}

std::optional<PairedDifference> paired_difference(std::string_view metric, std::span<const TextFigures> first,
                                                  std::span<const TextFigures> second) {
    const std::optional<TextDifference> found = text_difference(metric, first, second);
    if (!found) return {};
    PairedDifference difference;
    difference.metric = metric;
    difference.value = found->value;
    difference.low = found->interval.low;
    difference.high = found->interval.high;
    difference.p = found->p;
    difference.count = std::ssize(first);
    return difference;
}

namespace {

// Of what both rows wrote to the same items.
std::optional<PairedDifference> difference_of_texts(std::string_view metric, const std::vector<AnsweredItem>& answers,
                                                    const std::string& first, const std::string& second) {
    const std::string data = compared_data(answers);
    std::map<std::int64_t, const TextFigures*> others;
    for (const AnsweredItem& item : answers)
        if (item.row == second && item.data == data && item.figures) others.emplace(item.item, &*item.figures);
    std::vector<TextFigures> mine, theirs;
    for (const AnsweredItem& item : answers) {
        if (item.row != first || item.data != data || !item.figures) continue;
        const auto other = others.find(item.item);
        if (other == others.end()) continue;
        mine.push_back(*item.figures);
        theirs.push_back(*other->second);
    }
    return paired_difference(metric, mine, theirs);
}

}  // namespace

std::optional<PairedDifference> paired_difference(std::string_view metric, const std::vector<AnsweredItem>& answers,
                                                  const std::string& first, const std::string& second) {
    if (is_text_figure(metric)) return difference_of_texts(metric, answers, first, second);
    if (metric != "accuracy" && metric != "exact_match") return {};
    const auto right = [&](const AnsweredItem& item) {
        return metric == "accuracy" ? item.predicted == item.label : item.exact;
    };
    const std::string data = compared_data(answers);
    std::map<std::int64_t, bool> others;
    for (const AnsweredItem& item : answers)
        if (item.row == second && item.data == data) others.emplace(item.item, right(item));
    PairedCounts counts;
    for (const AnsweredItem& item : answers) {
        if (item.row != first || item.data != data) continue;
        const auto other = others.find(item.item);
        if (other == others.end()) continue;
        const bool mine = right(item);
        ++(mine ? (other->second ? counts.both : counts.first_only)
                : (other->second ? counts.second_only : counts.neither));
    }
    if (counts.count() == 0) return {};
    return paired_difference(metric, counts);
}

std::string difference_text(const PairedDifference& difference, const std::string& other) {
    const bool score = is_score(difference.metric);
    const double scale = score ? 1 : 100;
    const double points = scale * difference.value;
    const std::string size = number_text(std::abs(points), score ? 2 : points_decimals(difference.value));
    const std::string unit = score ? " " : " points ";
    const std::string gap = size == (score ? "0.00" : "0.0") ? "level with " + other
                                                             : size + unit + (points < 0 ? "below " : "above ") + other;
    // The test asks for a little more than the interval; where they part, the sentence says whose word it is.
    const bool beside_zero = difference.low > 0 || difference.high < 0;
    const std::string by = !beside_zero ? "" : score ? " by approximate randomization" : " by the exact test";
    const std::string verdict = difference.distinguishable() ? "" : ", not distinguishable" + by;
    const int decimals = score ? 2 : 1;
    return gap + " (" + number_text(scale * difference.low, decimals) + " to " +
           number_text(scale * difference.high, decimals) + ")" + verdict + ", p " + short_number_text(difference.p);
}

}  // namespace bitdistill
