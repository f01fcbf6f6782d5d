// SPDX-License-Identifier: GPL-3.0-or-later
// A figure that says how good a model is, and the table of those that are known. Evaluations return lists of Metric,
// training logs them, results.json keeps them; tables, curves, tiles and reports ask the table how to name and print
// one and which end is the good one. A new metric is a row in known_metrics and its computation: engine/text/
// evaluation.cpp for tasks, engine/train/dev_figures.cpp for raw text. Plain data, any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/score/interval.h"

namespace bitdistill {

inline constexpr double not_measured = std::numeric_limits<double>::quiet_NaN();

// share: from 0 to 1, printed in per cent, a difference in percentage points. number: printed as it is. score: from 0
// to 100, with two decimals, as scores of texts are published.
enum class MetricForm { share, number, score };

struct MetricInfo {
    const char* name;    // in results.json and in JSON of the command line
    const char* column;  // in metrics.csv and TensorBoard, and of the curve; null: of finished models only
    const char* label;   // translatable (context Columns)
    const char* unit;    // "" when none
    MetricForm form;
    bool higher_is_better;
};
inline constexpr std::array known_metrics{
    MetricInfo{"accuracy", "accuracy", "Accuracy", "", MetricForm::share, true},
    MetricInfo{"exact_match", nullptr, "Exact match", "", MetricForm::share, true},
    MetricInfo{"loss", "dev_loss", "Dev loss", "", MetricForm::number, false},  // cross-entropy per scored token
    MetricInfo{"perplexity", "perplexity", "Perplexity", "", MetricForm::number, false},  // exp(loss)
    // Of written texts beside their references; F of ROUGE, means over the items. resources/docs/scores.md.
    MetricInfo{"rouge1", nullptr, "ROUGE-1", "", MetricForm::score, true},
    MetricInfo{"rouge2", nullptr, "ROUGE-2", "", MetricForm::score, true},
    MetricInfo{"rougeL", nullptr, "ROUGE-L", "", MetricForm::score, true},
    MetricInfo{"rougeLsum", nullptr, "ROUGE-Lsum", "", MetricForm::score, true},
    MetricInfo{"bleu", nullptr, "BLEU", "", MetricForm::score, true},
    MetricInfo{"avg", "avg", "AVG", "", MetricForm::score, true},  // mean of BLEU and the four F
};
// Of a name, or of a key as metric_key() makes it. Null: a newer version's.
const MetricInfo* find_metric(std::string_view name);

struct Metric {
    std::string name;
    double value = not_measured;
    double low = not_measured, high = not_measured;  // 95 % interval; not measured: none is known
    std::int64_t count = 0;                          // items or tokens that it is taken over; 0 = unknown
    std::string engine;                              // that computed it: "cpu" or "training"; empty = unknown
    std::string format;     // what it kept full-precision weights in, or the type of its matmuls: "half", "fp32", ...
    std::string data = {};  // which of several data files it is taken over (data_names()); empty: there is one
};
// What tells it from the others of its model: "accuracy", and of several data files "accuracy@dev_matched". Whatever
// takes a metric's name takes such a key, too.
std::string metric_key(const Metric& metric);
std::string_view metric_name(std::string_view key);  // "accuracy"
std::string_view metric_data(std::string_view key);  // "dev_matched"; empty: it names none
// "accuracy on dev_matched": a key in words, as heads of tables print it.
std::string metric_words(std::string_view key);
// A share of `count` items with its Wilson interval.
Metric share_metric(std::string_view name, std::int64_t hits, std::int64_t count);
// The first metric of that name, which is that of the first data file, or the one of that key; null when it is not in
// the list.
const Metric* find_metric(std::span<const Metric> metrics, std::string_view name);
double metric_value(std::span<const Metric> metrics, std::string_view name);  // NaN when it is not in the list
// Of texts beside their references, from 0 to 100.
bool is_score(std::string_view name);
// What its count counts: items, or tokens as of a loss.
bool counts_items(std::string_view name);
// Items that the metrics of one model are taken over, of all data files; 0: none of them counts items.
std::int64_t items_of(std::span<const Metric> metrics);
// What checkpoints are chosen by: the first metric, with its sign turned where less is better. NaN for an empty list.
double score_of(std::span<const Metric> metrics);

// A value as its row prints it, with a decimal point: "93.2 %", "1.84"; "-" when it was not measured.
std::string metric_text(std::string_view name, double value);
// "91.3 to 94.7" in the form of the metric; empty when no interval is known.
std::string interval_text(const Metric& metric);
// Decimals of a difference of two shares, in points: two where the second matters (400 items move in steps of a
// quarter).
int points_decimals(double difference);
// "872 items", "8191 tokens", "1 item"; empty when the count is unknown.
std::string count_text(const Metric& metric);
std::string interval_and_count(const Metric& metric);  // "91.3 to 94.7, 872 items"; what is known of both
// With its label, interval and count: "Accuracy 93.2 % (91.3 to 94.7, 872 items)".
std::string metric_text(const Metric& metric);

// Wilson's 95 % interval of a share that was measured on `count` independent items: p with (p - share)^2 <= z^2 p (1 -
// p) / count, z = 1.959964 (Wilson 1927). count must be positive.
Interval wilson_interval(double share, std::int64_t count);

// One model against another on the same items; computed in engine/run/paired.h.
struct PairedDifference {
    std::string metric;                   // a share, or a score of texts
    double value = 0, low = 0, high = 0;  // of the one minus the other, 95 % interval; a score's are of 100
    double p = 1;                         // two-sided
    std::int64_t count = 0;               // items
    bool distinguishable() const { return p < 0.05; }
};

// One value for each known metric, by name: what a step's evaluation found.
class MetricValues {
  public:
    constexpr MetricValues() { values_.fill(not_measured); }
    // Throws std::out_of_range for a name that is not in the table.
    constexpr double& operator[](std::string_view name) { return values_.at(index(name)); }
    constexpr double operator[](std::string_view name) const { return values_.at(index(name)); }
    constexpr double& at(std::size_t metric) { return values_[metric]; }  // by place in known_metrics
    constexpr double at(std::size_t metric) const { return values_[metric]; }

  private:
    static constexpr std::size_t index(std::string_view name) {
        std::size_t i = 0;
        while (i < known_metrics.size() && name != known_metrics[i].name) ++i;
        return i;
    }
    std::array<double, known_metrics.size()> values_{};
};

}  // namespace bitdistill
