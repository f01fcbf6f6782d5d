// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/score/text_scores.h"

#include <cstddef>
#include <utility>

#include "engine/base/error.h"
#include "engine/score/resamples.h"

namespace bitdistill {
namespace {

constexpr std::size_t types = rouge_names.size();

// What a resample adds up, a row for each pair: the F of each type without and with stemmer, and the counts of BLEU.
constexpr std::size_t columns = 2 * types + 2 * bleu_orders + 2;
using Row = std::array<double, columns>;

Row row_of(const PairScores& pair) {
    Row row{};
    for (std::size_t type = 0; type < types; ++type) {
        row[type] = pair.rouge.plain[type].f;
        row[types + type] = pair.rouge.stem[type].f;
    }
    double* const counts = row.data() + 2 * types;
    for (std::size_t n = 0; n < bleu_orders; ++n) {
        counts[n] = static_cast<double>(pair.bleu.correct[n]);
        counts[bleu_orders + n] = static_cast<double>(pair.bleu.total[n]);
    }
    counts[2 * bleu_orders] = static_cast<double>(pair.bleu.system_length);
    counts[2 * bleu_orders + 1] = static_cast<double>(pair.bleu.reference_length);
    return row;
}

BleuCounts counts_of(const Row& sums) {
    const double* const counts = sums.data() + 2 * types;
    BleuCounts result;
    for (std::size_t n = 0; n < bleu_orders; ++n) {
        result.correct[n] = static_cast<std::int64_t>(counts[n]);
        result.total[n] = static_cast<std::int64_t>(counts[bleu_orders + n]);
    }
    result.system_length = static_cast<std::int64_t>(counts[2 * bleu_orders]);
    result.reference_length = static_cast<std::int64_t>(counts[2 * bleu_orders + 1]);
    return result;
}

// F of 1, the others of 100.
struct Figures {
    std::array<double, 2 * types> f{};
    double bleu = 0, average = 0, average_stem = 0;
};

Figures figures_of(const Row& sums, std::size_t pairs) {
    Figures figures;
    double plain = 0, stem = 0;
    for (std::size_t type = 0; type < types; ++type) {
        plain += figures.f[type] = sums[type] / static_cast<double>(pairs);
        stem += figures.f[types + type] = sums[types + type] / static_cast<double>(pairs);
    }
    figures.bleu = bleu_of(counts_of(sums)).score;
    figures.average = (figures.bleu + 100 * plain) / (1 + types);
    figures.average_stem = (figures.bleu + 100 * stem) / (1 + types);
    return figures;
}

void add(Row& sums, const Row& row, double times = 1) {
    for (std::size_t i = 0; i < columns; ++i) sums[i] += times * row[i];
}

template <class Figure>
Interval interval_of(const std::vector<Figures>& resamples, Figure figure) {
    std::vector<double> values;
    for (const Figures& one : resamples) values.push_back(figure(one));
    return percentile_interval(std::move(values));
}

// Fewer than asked for when it was stopped.
std::vector<Figures> resampled(const std::vector<Row>& rows, const Bootstrap& bootstrap, JobControl* control) {
    std::vector<Figures> figures;
    Resamples resamples(bootstrap.seed, rows.size());
    for (std::int64_t one = 0; one < bootstrap.resamples && (!control || control->at_boundary()); ++one) {
        const std::span<const std::uint32_t> times = resamples.next();
        Row sums{};
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (times[i] > 0) add(sums, rows[i], times[i]);
        figures.push_back(figures_of(sums, rows.size()));
    }
    return figures;
}

void set_intervals(TextScores& scores, const std::vector<Figures>& resamples) {
    for (std::size_t type = 0; type < types; ++type) {
        scores.rouge[type].interval = interval_of(resamples, [&](const Figures& one) { return one.f[type]; });
        scores.rouge_stem[type].interval =
            interval_of(resamples, [&](const Figures& one) { return one.f[types + type]; });
    }
    scores.bleu_interval = interval_of(resamples, [](const Figures& one) { return one.bleu; });
    scores.average.interval = interval_of(resamples, [](const Figures& one) { return one.average; });
    scores.average_stem.interval = interval_of(resamples, [](const Figures& one) { return one.average_stem; });
}

RougeScore mean_of(std::span<const PairScores> pairs, const Rouge RougeBoth::*setting, std::size_t type) {
    RougeScore sum;
    for (const PairScores& pair : pairs) {
        const RougeScore& score = (pair.rouge.*setting)[type];
        sum.f += score.f;
        sum.precision += score.precision;
        sum.recall += score.recall;
    }
    const auto count = static_cast<double>(pairs.size());
    return {sum.f / count, sum.precision / count, sum.recall / count};
}

void put(Json& json, const std::optional<Interval>& interval) {
    if (!interval) return;
    json["low"] = interval->low;
    json["high"] = interval->high;
}

Json json_of(const std::array<RougeMean, types>& means) {
    Json json = Json::object();
    for (std::size_t type = 0; type < types; ++type) {
        const RougeScore& mean = means[type].mean;
        Json& one = json[rouge_names[type]];
        one = {{"f", mean.f}, {"precision", mean.precision}, {"recall", mean.recall}};
        put(one, means[type].interval);
    }
    return json;
}

Json json_of(const TextScore& score) {
    Json json{{"score", score.value}};
    put(json, score.interval);
    return json;
}

}  // namespace

std::optional<TextScores> text_scores(std::span<const PairScores> pairs, const Bootstrap& bootstrap,
                                      JobControl* control) {
    if (pairs.empty())
        throw Error("there are no pairs to score", {}, "Give at least one prediction with its reference");
    if (bootstrap.resamples < 1)
        throw Error("there are no resamples to take an interval from", {}, "Ask for 100 or more");
    TextScores scores;
    scores.pairs = std::ssize(pairs);
    scores.bootstrap = bootstrap;
    std::vector<Row> rows;
    rows.reserve(pairs.size());
    Row sums{};
    for (const PairScores& pair : pairs) {
        rows.push_back(row_of(pair));
        add(sums, rows.back());
    }
    for (std::size_t type = 0; type < types; ++type) {
        scores.rouge[type].mean = mean_of(pairs, &RougeBoth::plain, type);
        scores.rouge_stem[type].mean = mean_of(pairs, &RougeBoth::stem, type);
    }
    const Figures figures = figures_of(sums, pairs.size());
    scores.counts = counts_of(sums);
    scores.bleu = bleu_of(scores.counts);
    scores.average.value = figures.average;
    scores.average_stem.value = figures.average_stem;
    if (pairs.size() == 1) return scores;
    const std::vector<Figures> resamples = resampled(rows, bootstrap, control);
    if (std::ssize(resamples) < bootstrap.resamples) return std::nullopt;
    set_intervals(scores, resamples);
    return scores;
}

Json to_json(const TextScores& scores) {
    Json bleu{{"score", scores.bleu.score},
              {"precisions", scores.bleu.precisions},
              {"brevity_penalty", scores.bleu.brevity_penalty},
              {"correct", scores.counts.correct},
              {"total", scores.counts.total},
              {"system_length", scores.counts.system_length},
              {"reference_length", scores.counts.reference_length}};
    put(bleu, scores.bleu_interval);
    return {{"pairs", scores.pairs},
            {"rouge", json_of(scores.rouge)},
            {"rouge_stem", json_of(scores.rouge_stem)},
            {"bleu", std::move(bleu)},
            {"avg", json_of(scores.average)},
            {"avg_stem", json_of(scores.average_stem)},
            {"bootstrap",
             {{"resamples", scores.bootstrap.resamples}, {"seed", scores.bootstrap.seed}, {"level", interval_level}}}};
}

}  // namespace bitdistill
