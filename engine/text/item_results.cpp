// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/item_results.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/score/text_scores.h"

namespace bitdistill {

namespace {

using Items = std::vector<ItemResult>;

Metric share_of(std::string_view name, const Items& items, bool (*hit)(const ItemResult&)) {
    return share_metric(name, std::ranges::count_if(items, hit), std::ssize(items));
}

// Cross-entropy of the right answers, nats a token.
Metric loss_of_answers(const Items& items) {
    double nats = 0;
    std::int64_t tokens = 0;
    for (const ItemResult& item : items) {
        nats -= item.scores[static_cast<std::size_t>(item.label)];
        tokens += item.right_tokens;
    }
    Metric loss;
    loss.name = "loss";
    if (tokens > 0) loss.value = nats / static_cast<double>(tokens);
    loss.count = tokens;
    return loss;
}

// What metrics are computed from.
struct Answers {
    const Items& items;
    const TextScores* texts = nullptr;  // null: no text was written
    bool stems = false;
};

Metric text_metric(std::string_view name, double value, const std::optional<Interval>& interval, std::int64_t pairs) {
    constexpr double most = 100;  // BLEU of equal texts is a rounding above
    Metric metric;
    metric.name = name;
    metric.value = std::min(value, most);
    if (interval) {
        metric.low = std::min(interval->low, most);
        metric.high = std::min(interval->high, most);
    }
    metric.count = pairs;
    return metric;
}

// F of one type, of 100. type: a place in rouge_names, which are the metrics' names.
template <std::size_t type>
Metric rouge_metric(const Answers& answers) {
    const RougeMean& mean = (answers.stems ? answers.texts->rouge_stem : answers.texts->rouge)[type];
    std::optional<Interval> interval = mean.interval;
    if (interval) *interval = {100 * interval->low, 100 * interval->high};
    return text_metric(rouge_names[type], 100 * mean.mean.f, interval, answers.texts->pairs);
}

struct TaskMetric {
    std::string_view name;  // of known_metrics
    Metric (*of)(const Answers&);
    bool of_texts = false;
};
constexpr std::array task_metrics{
    TaskMetric{"accuracy",
               [](const Answers& answers) {
                   return share_of("accuracy", answers.items,
                                   [](const ItemResult& item) { return item.predicted == item.label; });
               }},
    TaskMetric{"exact_match",
               [](const Answers& answers) {
                   return share_of("exact_match", answers.items,
                                   [](const ItemResult& item) { return item.exact_match; });
               }},
    TaskMetric{"loss", [](const Answers& answers) { return loss_of_answers(answers.items); }},
    TaskMetric{"perplexity",
               [](const Answers& answers) {
                   Metric metric = loss_of_answers(answers.items);
                   metric.name = "perplexity";
                   metric.value = std::exp(metric.value);
                   return metric;
               }},
    TaskMetric{rouge_names[0], &rouge_metric<0>, true},
    TaskMetric{rouge_names[1], &rouge_metric<1>, true},
    TaskMetric{rouge_names[2], &rouge_metric<2>, true},
    TaskMetric{rouge_names[3], &rouge_metric<3>, true},
    TaskMetric{"bleu",
               [](const Answers& answers) {
                   return text_metric("bleu", answers.texts->bleu.score, answers.texts->bleu_interval,
                                      answers.texts->pairs);
               },
               true},
    TaskMetric{"avg",
               [](const Answers& answers) {
                   const TextScore& score = answers.stems ? answers.texts->average_stem : answers.texts->average;
                   return text_metric("avg", score.value, score.interval, answers.texts->pairs);
               },
               true},
};

}  // namespace

std::vector<Metric> metrics_of(const Task& task, const Items& items) {
    std::vector<PairScores> pairs;
    for (const ItemResult& item : items)
        if (item.pair) pairs.push_back(*item.pair);
    std::optional<TextScores> texts;
    if (!pairs.empty()) texts = text_scores(pairs, {});
    const Answers answers{items, texts ? &*texts : nullptr, task.rouge_stemmer};
    std::vector<Metric> metrics;
    for (const std::string& name : task.metrics) {
        const auto row = std::ranges::find(task_metrics, name, &TaskMetric::name);
        if (row == task_metrics.end()) throw Error("nothing computes the metric " + name, "task " + task.name);
        if (answers.texts || !row->of_texts) metrics.push_back(row->of(answers));
    }
    return metrics;
}

ItemResult result_of(const Example& example, const std::vector<std::vector<int>>& answers, const Scores& score) {
    if (score.log_probability.size() != answers.size() || score.greedy.size() != answers.size())
        throw Error("the engine scored " + std::to_string(score.log_probability.size()) + " of " +
                        std::to_string(answers.size()) + " answers",
                    "evaluation");
    std::size_t best = 0;
    double best_wrong = -INFINITY;
    const auto right = static_cast<std::size_t>(example.label);
    for (std::size_t a = 0; a < answers.size(); ++a) {
        if (std::isnan(score.log_probability[a]))
            throw Error("the model gives no finite score for line " + std::to_string(example.line), "evaluation",
                        "Its weights are damaged or training diverged; use an earlier checkpoint.");
        if (score.log_probability[a] > score.log_probability[best]) best = a;
        if (a != right) best_wrong = std::max(best_wrong, score.log_probability[a]);
    }
    ItemResult result;
    result.line = example.line;
    result.data = example.data;
    result.label = example.label;
    result.predicted = static_cast<int>(best);
    result.margin = score.log_probability[right] - best_wrong;
    result.exact_match = score.greedy[right];
    result.scores = score.log_probability;
    result.right_tokens = std::ssize(answers[right]);
    return result;
}

std::vector<std::size_t> by_length(const std::vector<ScoringItem>& items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return items[i].prompt.size(); });
    return order;
}

bool score_all(const std::vector<const Example*>& of, const std::vector<ScoringItem>& items,
               const std::vector<std::size_t>& order, const Scorer& scorer, std::int64_t batch, Answered& answered) {
    const std::size_t step = static_cast<std::size_t>(std::max<std::int64_t>(batch, 1));
    std::vector<ScoringItem> group;
    for (std::size_t at = 0; at < order.size(); at += step) {
        group.clear();
        const std::size_t end = std::min(at + step, order.size());
        for (std::size_t i = at; i < end; ++i) group.push_back(items[order[i]]);
        const std::vector<Scores> scores = scorer(group);
        if (scores.empty()) return false;
        if (scores.size() != group.size())
            throw Error(
                "the engine scored " + std::to_string(scores.size()) + " of " + std::to_string(group.size()) + " items",
                "evaluation");
        for (std::size_t i = at; i < end; ++i)
            answered[order[i]] = result_of(*of[order[i]], *items[order[i]].answers, scores[i - at]);
    }
    return true;
}

}  // namespace bitdistill
