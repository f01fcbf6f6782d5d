// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/paired_texts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/random.h"
#include "engine/score/resamples.h"

namespace bitdistill {

namespace {

constexpr std::size_t types = rouge_names.size();
// Two figures of one exchange that are equal by hand may differ by their roundings.
constexpr double rounding = 1e-9;

// What of an item's figures a corpus's figure is computed from: sums over the items, column by column.
constexpr std::size_t bleu_columns = 2 * bleu_orders + 2, most_columns = 1 + bleu_columns;
using Sums = std::array<double, most_columns>;

// One figure: which columns it needs, and what it is of their sums.
class Figure {
  public:
    explicit Figure(std::string_view name) : type_(rouge_type(name)), average_(name == "avg") {
        if (!is_text_figure(name))
            throw Error("is no figure of texts", std::string(name), "Ask for a type of ROUGE, bleu or avg");
    }
    std::size_t columns() const { return type_ ? 1 : average_ ? most_columns : bleu_columns; }
    // All columns() of a row that begins at `row`.
    void put(const TextFigures& text, double* row) const {
        if (type_) {
            *row = text.rouge[*type_];
            return;
        }
        if (average_) {
            *row = 0;
            for (const double f : text.rouge) *row += f;
            ++row;
        }
        for (std::size_t n = 0; n < bleu_orders; ++n) {
            row[n] = static_cast<double>(text.bleu.correct[n]);
            row[bleu_orders + n] = static_cast<double>(text.bleu.total[n]);
        }
        row[2 * bleu_orders] = static_cast<double>(text.bleu.system_length);
        row[2 * bleu_orders + 1] = static_cast<double>(text.bleu.reference_length);
    }
    double of(const Sums& sums, std::size_t items) const {
        const auto count = static_cast<double>(items);
        if (type_) return sums[0] / count;
        if (!average_) return bleu(sums.data());
        return (bleu(sums.data() + 1) + sums[0] / count) / (1 + types);
    }

  private:
    static double bleu(const double* sums) {
        BleuCounts counts;
        for (std::size_t n = 0; n < bleu_orders; ++n) {
            counts.correct[n] = std::llround(sums[n]);
            counts.total[n] = std::llround(sums[bleu_orders + n]);
        }
        counts.system_length = std::llround(sums[2 * bleu_orders]);
        counts.reference_length = std::llround(sums[2 * bleu_orders + 1]);
        return bleu_of(counts).score;
    }
    std::optional<std::size_t> type_;
    bool average_;
};

// Rows of the columns, one an item, in one block.
class Rows {
  public:
    Rows(const Figure& figure, std::span<const TextFigures> texts)
        : columns_(figure.columns()), values_(texts.size() * columns_) {
        for (std::size_t i = 0; i < texts.size(); ++i) figure.put(texts[i], row(i));
    }
    void add(std::size_t i, double times, Sums& sums) const {
        for (std::size_t c = 0; c < columns_; ++c) sums[c] += times * values_[i * columns_ + c];
    }
    std::size_t columns() const { return columns_; }
    double at(std::size_t i, std::size_t column) const { return values_[i * columns_ + column]; }

  private:
    double* row(std::size_t i) { return values_.data() + i * columns_; }
    std::size_t columns_;
    std::vector<double> values_;
};

struct Pairs {
    const Figure& figure;
    Rows first, second;
    std::size_t items;

    // times(i): how often item i is there.
    template <class Times>
    double difference(Times times) const {
        Sums of_first{}, of_second{};
        for (std::size_t i = 0; i < items; ++i)
            if (const double count = times(i); count > 0) {
                first.add(i, count, of_first);
                second.add(i, count, of_second);
            }
        return figure.of(of_first, items) - figure.of(of_second, items);
    }
};

Interval bootstrap_interval(const Pairs& pairs, const PairedSampling& sampling) {
    Resamples resamples(sampling.seed, pairs.items);
    std::vector<double> differences;
    for (std::int64_t one = 0; one < sampling.resamples; ++one) {
        const std::span<const std::uint32_t> times = resamples.next();
        differences.push_back(pairs.difference([&](std::size_t i) { return static_cast<double>(times[i]); }));
    }
    return percentile_interval(std::move(differences));
}

// Approximate randomization, or every exchange where there are few. An exchange moves the gap between two rows from one
// sum to the other; items whose rows are equal change nothing.
class Exchanges {
  public:
    Exchanges(const Pairs& pairs, double observed)
        : figure_(pairs.figure),
          items_(pairs.items),
          columns_(pairs.first.columns()),
          least_(std::abs(observed) - rounding) {
        for (std::size_t i = 0; i < items_; ++i) {
            pairs.first.add(i, 1, first_);
            pairs.second.add(i, 1, second_);
            std::array<double, most_columns> gap{};
            for (std::size_t c = 0; c < columns_; ++c) gap[c] = pairs.first.at(i, c) - pairs.second.at(i, c);
            const auto end = gap.begin() + static_cast<std::ptrdiff_t>(columns_);
            if (std::any_of(gap.begin(), end, [](double one) { return one != 0; }))
                gaps_.insert(gaps_.end(), gap.begin(), end);
        }
    }
    double p(const PairedSampling& sampling) const {
        constexpr std::size_t bits = 64;
        const std::size_t differing = gaps_.size() / columns_;
        if (differing < bits - 2 && (std::int64_t{1} << differing) <= sampling.exchanges) {
            const std::uint64_t ways = std::uint64_t{1} << differing;
            std::uint64_t hits = 0;
            for (std::uint64_t way = 0; way < ways; ++way) hits += is_hit([&](std::size_t d) { return way >> d & 1; });
            return static_cast<double>(hits) / static_cast<double>(ways);
        }
        Random random(sampling.seed, "exchanges of pairs");
        std::vector<std::uint64_t> coins((differing + bits - 1) / bits);
        std::int64_t hits = 0;
        for (std::int64_t one = 0; one < sampling.exchanges; ++one) {
            for (std::uint64_t& word : coins) word = random.next();
            hits += is_hit([&](std::size_t d) { return coins[d / bits] >> (d % bits) & 1; });
        }
        return static_cast<double>(hits + 1) / static_cast<double>(sampling.exchanges + 1);
    }

  private:
    // exchanged(d): is the d-th of the items that differ exchanged?
    template <class Exchanged>
    bool is_hit(Exchanged exchanged) const {
        Sums moved{};
        for (std::size_t begin = 0, d = 0; begin < gaps_.size(); begin += columns_, ++d)
            if (exchanged(d))
                for (std::size_t c = 0; c < columns_; ++c) moved[c] += gaps_[begin + c];
        Sums one = first_, other = second_;
        for (std::size_t c = 0; c < columns_; ++c) {
            one[c] -= moved[c];
            other[c] += moved[c];
        }
        return std::abs(figure_.of(one, items_) - figure_.of(other, items_)) >= least_;
    }
    const Figure& figure_;
    std::size_t items_, columns_;
    double least_;
    Sums first_{}, second_{};
    std::vector<double> gaps_;  // of the items that differ, row by row
};

}  // namespace

TextFigures text_figures(const PairScores& pair, bool stems) {
    TextFigures figures;
    const Rouge& rouge = stems ? pair.rouge.stem : pair.rouge.plain;
    for (std::size_t type = 0; type < types; ++type) figures.rouge[type] = 100 * rouge[type].f;
    figures.bleu = pair.bleu;
    return figures;
}

std::optional<std::size_t> rouge_type(std::string_view name) {
    for (std::size_t type = 0; type < types; ++type)
        if (name == rouge_names[type]) return type;
    return {};
}

bool is_text_figure(std::string_view name) { return rouge_type(name) || name == "bleu" || name == "avg"; }

double text_figure(std::string_view name, std::span<const TextFigures> texts) {
    const Figure figure(name);
    const Rows rows(figure, texts);
    Sums sums{};
    for (std::size_t i = 0; i < texts.size(); ++i) rows.add(i, 1, sums);
    return figure.of(sums, texts.size());
}

std::optional<TextDifference> text_difference(std::string_view name, std::span<const TextFigures> first,
                                              std::span<const TextFigures> second, const PairedSampling& sampling) {
    const Figure figure(name);
    if (first.size() != second.size())
        throw Error(
            "the two models have " + std::to_string(first.size()) + " and " + std::to_string(second.size()) + " texts",
            std::string(name), "Compare texts of the same items");
    if (sampling.resamples < 1 || sampling.exchanges < 1)
        throw Error("there are no resamples or exchanges", std::string(name), "Ask for 100 or more of each");
    if (first.size() < 2) return {};
    const Pairs pairs{figure, Rows(figure, first), Rows(figure, second), first.size()};
    TextDifference difference;
    difference.value = pairs.difference([](std::size_t) { return 1.0; });
    difference.interval = bootstrap_interval(pairs, sampling);
    difference.p = Exchanges(pairs, difference.value).p(sampling);
    return difference;
}

}  // namespace bitdistill
