// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/evaluation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

#include "engine/base/error.h"

namespace bitdistill {

Evaluation evaluate(const Tokenizer& tokenizer, const Task& task, const std::vector<Example>& examples,
                    std::int64_t max_length, const Scorer& scorer, std::int64_t batch) {
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::vector<int>> answers;
    std::size_t room = 0;
    for (const std::string& answer : task.answers) {
        answers.push_back(answer_ids(tokenizer, answer));
        if (tokenizer.eos_id) answers.back().push_back(*tokenizer.eos_id);
        room = std::max(room, answers.back().size());
    }
    std::vector<ScoringItem> items;
    items.reserve(examples.size());
    for (const Example& example : examples) {
        items.push_back({prompt_ids(tokenizer, task, example, max_length - static_cast<std::int64_t>(room)), &answers});
    }
    // Items of like length go together, so that an engine that pads wastes little. Results come back in file order.
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return items[a].prompt.size() < items[b].prompt.size(); });

    Evaluation evaluation;
    const std::size_t classes = task.labels.size();
    evaluation.confusion.assign(classes, std::vector<std::int64_t>(classes, 0));
    std::vector<ItemResult> results(items.size());
    std::vector<bool> scored(items.size(), false);
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
        if (scores.size() != group.size()) {
            throw Error(
                "the engine scored " + std::to_string(scores.size()) + " of " + std::to_string(group.size()) + " items",
                "evaluation");
        }
        for (std::size_t i = at; i < end; ++i) {
            const Scores& score = scores[i - at];
            const Example& example = examples[order[i]];
            if (score.log_probability.size() != classes || score.greedy.size() != classes) {
                throw Error("the engine scored " + std::to_string(score.log_probability.size()) + " of " +
                                std::to_string(classes) + " answers",
                            "evaluation");
            }
            std::size_t best = 0;
            double best_wrong = -INFINITY;
            const auto label = static_cast<std::size_t>(example.label);
            for (std::size_t c = 0; c < classes; ++c) {
                if (std::isnan(score.log_probability[c])) {
                    throw Error("the model gives no finite score for line " + std::to_string(example.line),
                                "evaluation",
                                "Its weights are damaged or training diverged; use an earlier checkpoint.");
                }
                if (score.log_probability[c] > score.log_probability[best]) best = c;
                if (c != label) best_wrong = std::max(best_wrong, score.log_probability[c]);
            }
            ItemResult& result = results[order[i]];
            result.line = example.line;
            result.label = example.label;
            result.predicted = static_cast<int>(best);
            result.margin = score.log_probability[label] - best_wrong;
            result.exact_match = score.greedy[label];
            scored[order[i]] = true;
            ++evaluation.items;
            ++evaluation.confusion[label][best];
            evaluation.correct += best == label;
            evaluation.exact_matches += result.exact_match;
        }
    }
    for (std::size_t i = 0; i < results.size(); ++i)
        if (scored[i]) evaluation.results.push_back(results[i]);
    if (evaluation.items > 0) {
        evaluation.accuracy = static_cast<double>(evaluation.correct) / static_cast<double>(evaluation.items);
        evaluation.exact_match = static_cast<double>(evaluation.exact_matches) / static_cast<double>(evaluation.items);
    }
    evaluation.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return evaluation;
}

Json to_json(const Evaluation& evaluation) {
    Json json;
    json["items"] = evaluation.items;
    json["correct"] = evaluation.correct;
    json["accuracy"] = evaluation.accuracy;
    json["exact_matches"] = evaluation.exact_matches;
    json["exact_match"] = evaluation.exact_match;
    json["seconds"] = evaluation.seconds;
    json["complete"] = evaluation.complete;
    json["confusion"] = evaluation.confusion;
    return json;
}

}  // namespace bitdistill
