// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

#include "engine/base/error.h"
#include "engine/base/stopwatch.h"
#include "engine/run/results.h"

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

struct TaskMetric {
    std::string_view name;  // of known_metrics
    Metric (*of)(const Items&);
};
constexpr std::array task_metrics{
    TaskMetric{"accuracy",
               [](const Items& items) {
                   return share_of("accuracy", items,
                                   [](const ItemResult& item) { return item.predicted == item.label; });
               }},
    TaskMetric{"exact_match",
               [](const Items& items) {
                   return share_of("exact_match", items, [](const ItemResult& item) { return item.exact_match; });
               }},
    TaskMetric{"loss", loss_of_answers},
    TaskMetric{"perplexity",
               [](const Items& items) {
                   Metric metric = loss_of_answers(items);
                   metric.name = "perplexity";
                   metric.value = std::exp(metric.value);
                   return metric;
               }},
};

// Throws Error: a name that no row computes.
std::vector<Metric> metrics_of(const Task& task, const Items& items) {
    std::vector<Metric> metrics;
    for (const std::string& name : task.metrics) {
        const auto row = std::ranges::find(task_metrics, name, &TaskMetric::name);
        if (row == task_metrics.end()) throw Error("nothing computes the metric " + name, "task " + task.name);
        metrics.push_back(row->of(items));
    }
    return metrics;
}

// Throws Error: not one score an answer, a score that is no number.
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
    result.label = example.label;
    result.predicted = static_cast<int>(best);
    result.margin = score.log_probability[right] - best_wrong;
    result.exact_match = score.greedy[right];
    result.scores = score.log_probability;
    result.right_tokens = std::ssize(answers[right]);
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
                    std::int64_t max_length, const Scorer& scorer, std::int64_t batch, const Writer& writer) {
    const Stopwatch watch;
    const TaskEncoder encoder(tokenizer, task);
    // The words of classes are the same for every item.
    std::vector<std::vector<std::vector<int>>> answers;
    for (const Example& example : examples)
        if (answers.empty() || !task.has_classes()) answers.push_back(encoder.answers(example));
    const auto answers_to = [&](std::size_t i) -> const auto& { return answers[task.has_classes() ? 0 : i]; };
    std::vector<ScoringItem> items;
    items.reserve(examples.size());
    Evaluation evaluation;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        bool cut = false;
        const std::int64_t room = encoder.room(answers_to(i));
        items.push_back({encoder.prompt(examples[i], max_length - room, &cut), &answers_to(i)});
        evaluation.cut_prompts += cut;
    }
    const std::vector<std::size_t> order = by_length(items);
    if (evaluation.cut_prompts > 0)
        evaluation.notes.push_back(std::to_string(evaluation.cut_prompts) + " of " + std::to_string(items.size()) +
                                   " prompts were cut to max_length, " + std::to_string(max_length) + " tokens");
    const std::size_t classes = task.labels.size();
    evaluation.confusion.assign(classes, std::vector<std::int64_t>(classes, 0));
    std::vector<std::optional<ItemResult>> results(items.size());
    const std::size_t step = static_cast<std::size_t>(std::max<std::int64_t>(batch, 1));
    std::vector<ScoringItem> group;
    for (std::size_t at = 0; at < order.size() && evaluation.complete; at += step) {
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
        for (std::size_t i = at; i < end; ++i) {
            ItemResult result = result_of(examples[order[i]], answers_to(order[i]), scores[i - at]);
            if (writer && !task.has_classes()) {
                std::optional<std::string> written = writer(items[order[i]].prompt, task.max_new_tokens);
                if (!written) {
                    evaluation.complete = false;
                    break;
                }
                result.written = std::move(*written);
            }
            results[order[i]] = std::move(result);
        }
    }
    for (std::optional<ItemResult>& result : results) {
        if (!result) continue;
        if (classes > 0)
            ++evaluation
                  .confusion[static_cast<std::size_t>(result->label)][static_cast<std::size_t>(result->predicted)];
        evaluation.results.push_back(std::move(*result));
    }
    evaluation.items = std::ssize(evaluation.results);
    evaluation.metrics = metrics_of(task, evaluation.results);
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
    Json json{{"items", evaluation.items},         {"cut_prompts", evaluation.cut_prompts},
              {"seconds", evaluation.seconds},     {"complete", evaluation.complete},
              {"confusion", evaluation.confusion}, {"metrics", Json::array()}};
    for (const Metric& metric : evaluation.metrics) {
        json["metrics"].push_back(to_json(metric));
        if (std::isfinite(metric.value)) json[metric.name] = metric.value;
    }
    if (const double share = chance(evaluation.confusion); std::isfinite(share)) json["chance"] = share;
    if (const auto only = only_answer(evaluation.confusion)) json["only_answer"] = *only;
    const auto count = [&](const char* name, const char* hits) {
        if (json.contains(name))
            json[hits] = std::llround(json[name].get<double>() * static_cast<double>(evaluation.items));
    };
    count("accuracy", "correct");
    count("exact_match", "exact_matches");
    return json;
}

bool is_too_narrow(const Error& error) { return error.remedy().find("format as-stored") != std::string::npos; }

}  // namespace bitdistill
