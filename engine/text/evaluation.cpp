// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/evaluation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "engine/base/error.h"
#include "engine/base/stopwatch.h"
#include "engine/run/results.h"

namespace bitdistill {

namespace {

// The metrics of a task whose items each have one right answer.
std::vector<Metric> metrics_of(const std::vector<ItemResult>& results) {
    const auto count = static_cast<std::int64_t>(results.size());
    const auto share = [&](const char* name, auto&& hit) {
        return share_metric(name, std::ranges::count_if(results, hit), count);
    };
    return {share("accuracy", [](const ItemResult& item) { return item.predicted == item.label; }),
            share("exact_match", [](const ItemResult& item) { return item.exact_match; })};
}

// Throws Error: not one score an answer, a score that is no number.
ItemResult result_of(const Example& example, const Scores& score, std::size_t classes) {
    if (score.log_probability.size() != classes || score.greedy.size() != classes)
        throw Error("the engine scored " + std::to_string(score.log_probability.size()) + " of " +
                        std::to_string(classes) + " answers",
                    "evaluation");
    std::size_t best = 0;
    double best_wrong = -INFINITY;
    const auto label = static_cast<std::size_t>(example.label);
    for (std::size_t c = 0; c < classes; ++c) {
        if (std::isnan(score.log_probability[c]))
            throw Error("the model gives no finite score for line " + std::to_string(example.line), "evaluation",
                        "Its weights are damaged or training diverged; use an earlier checkpoint.");
        if (score.log_probability[c] > score.log_probability[best]) best = c;
        if (c != label) best_wrong = std::max(best_wrong, score.log_probability[c]);
    }
    ItemResult result;
    result.line = example.line;
    result.label = example.label;
    result.predicted = static_cast<int>(best);
    result.margin = score.log_probability[label] - best_wrong;
    result.exact_match = score.greedy[label];
    result.scores = score.log_probability;
    return result;
}

// Items of like length go together, so that an engine that pads wastes little.
std::vector<std::size_t> by_length(const std::vector<ScoringItem>& items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return items[i].prompt.size(); });
    return order;
}

}  // namespace

Evaluation evaluate(const Tokenizer& tokenizer, const Task& task, const std::vector<Example>& examples,
                    std::int64_t max_length, const Scorer& scorer, std::int64_t batch) {
    const Stopwatch watch;
    std::vector<std::vector<int>> answers;
    std::size_t room = 0;
    for (const std::string& answer : task.answers) {
        answers.push_back(answer_ids(tokenizer, answer));
        if (tokenizer.eos_id) answers.back().push_back(*tokenizer.eos_id);
        room = std::max(room, answers.back().size());
    }
    std::vector<ScoringItem> items;
    items.reserve(examples.size());
    for (const Example& example : examples)
        items.push_back({prompt_ids(tokenizer, task, example, max_length - static_cast<std::int64_t>(room)), &answers});
    const std::vector<std::size_t> order = by_length(items);

    Evaluation evaluation;
    const std::size_t classes = task.labels.size();
    evaluation.confusion.assign(classes, std::vector<std::int64_t>(classes, 0));
    std::vector<std::optional<ItemResult>> results(items.size());
    const std::size_t step = static_cast<std::size_t>(std::max<std::int64_t>(batch, 1));
    std::vector<ScoringItem> group;
    for (std::size_t at = 0; at < order.size(); at += step) {
        group.clear();
        const std::size_t end = std::min(at + step, order.size());
        for (std::size_t i = at; i < end; ++i) group.push_back(items[order[i]]);
        const std::vector<Scores> scores = scorer(group);
        if (scores.empty()) {
            evaluation.complete = false;
            break;
        }
        if (scores.size() != group.size())
            throw Error(
                "the engine scored " + std::to_string(scores.size()) + " of " + std::to_string(group.size()) + " items",
                "evaluation");
        for (std::size_t i = at; i < end; ++i)
            results[order[i]] = result_of(examples[order[i]], scores[i - at], classes);
    }
    for (std::optional<ItemResult>& result : results) {
        if (!result) continue;
        ++evaluation.confusion[static_cast<std::size_t>(result->label)][static_cast<std::size_t>(result->predicted)];
        evaluation.results.push_back(std::move(*result));
    }
    evaluation.items = std::ssize(evaluation.results);
    evaluation.metrics = metrics_of(evaluation.results);
    evaluation.seconds = watch.seconds();
    return evaluation;
}

void name_engine(Evaluation& evaluation, const std::string& engine, const std::string& format) {
    for (Metric& metric : evaluation.metrics) {
        metric.engine = engine;
        metric.format = format;
    }
}

Json to_json(const Evaluation& evaluation) {
    const auto share = [&](const char* name) {
        const double value = metric_value(evaluation.metrics, name);
        return std::isnan(value) ? 0.0 : value;  // no item, no hit
    };
    const auto hits = [&](const char* name) {
        return std::llround(share(name) * static_cast<double>(evaluation.items));
    };
    Json json{{"items", evaluation.items},
              {"correct", hits("accuracy")},
              {"accuracy", share("accuracy")},
              {"exact_matches", hits("exact_match")},
              {"exact_match", share("exact_match")},
              {"seconds", evaluation.seconds},
              {"complete", evaluation.complete},
              {"confusion", evaluation.confusion},
              {"metrics", Json::array()}};
    for (const Metric& metric : evaluation.metrics) json["metrics"].push_back(to_json(metric));
    return json;
}

}  // namespace bitdistill
