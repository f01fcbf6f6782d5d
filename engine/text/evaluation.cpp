// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/evaluation.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/stopwatch.h"
#include "engine/run/results.h"
#include "engine/text/item_results.h"
#include "engine/text/text_judge.h"

namespace bitdistill {

namespace {

using Items = std::vector<ItemResult>;

// Items, [label][predicted]; empty without classes.
Confusion confusion_of(const Task& task, const Items& items) {
    const std::size_t classes = task.labels.size();
    Confusion confusion(classes, std::vector<std::int64_t>(classes, 0));
    if (classes == 0) return confusion;
    for (const ItemResult& item : items)
        ++confusion[static_cast<std::size_t>(item.label)][static_cast<std::size_t>(item.predicted)];
    return confusion;
}

// False when stopped.
bool write_all(const Task& task, const std::vector<Example>& examples, const std::vector<ScoringItem>& items,
               const std::vector<std::size_t>& order, const Writer& writer, Answered& answered) {
    std::vector<ScoringItem> sorted;
    for (const std::size_t i : order) sorted.push_back(items[i]);
    const bool whole = writer(sorted, [&](std::size_t item, Written written) {
        const std::size_t i = order.at(item);
        ItemResult result = result_of(examples[i], *items[i].answers, written.scores);
        result.written = std::move(written.text);
        answered[i] = std::move(result);
    });
    TextJudge judge(task);
    std::size_t count = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!answered[i]) continue;
        const std::vector<std::string> references = references_of(examples[i]);
        ItemResult& result = *answered[i];
        result.pair = judge.scores(result.written, examples[i]);
        result.rouge_l = judge.figures(*result.pair).rouge[*rouge_type("rougeL")];
        result.exact_match = std::ranges::find(references, result.written) != references.end();
        ++count;
    }
    if (whole && count != items.size())
        throw Error("the engine wrote " + std::to_string(count) + " of " + std::to_string(items.size()) + " texts",
                    "evaluation");
    return whole;
}

}  // namespace

Evaluation evaluate(const Tokenizer& tokenizer, const Task& task, const std::vector<Example>& examples,
                    std::int64_t max_length, const Scorer& scorer, std::int64_t batch, const Writer& writer) {
    if (task.kind == TaskKind::chat)
        return evaluate_conversations(tokenizer, task, examples, max_length, scorer, batch);
    const Stopwatch watch;
    const TaskEncoder encoder(tokenizer, task);
    // The words of classes are the same for every item.
    std::vector<std::vector<std::vector<int>>> answers;
    for (const Example& example : examples)
        if (answers.empty() || !task.has_classes()) answers.push_back(encoder.answers(example));
    const auto answers_to = [&](std::size_t i) -> const auto& { return answers[task.has_classes() ? 0 : i]; };
    std::vector<ScoringItem> items;
    std::vector<const Example*> of;
    items.reserve(examples.size());
    Evaluation evaluation;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        bool cut = false;
        const std::int64_t room = encoder.room(answers_to(i));
        items.push_back({encoder.prompt(examples[i], max_length - room, &cut), &answers_to(i)});
        of.push_back(&examples[i]);
        evaluation.cut_prompts += cut;
    }
    if (evaluation.cut_prompts > 0)
        evaluation.notes.push_back(std::to_string(evaluation.cut_prompts) + " of " + std::to_string(items.size()) +
                                   " prompts were cut to max_length, " + std::to_string(max_length) + " tokens");
    const bool writes = !task.has_classes() && writer;
    if (!task.has_classes() && !writer)
        evaluation.notes.emplace_back(
            "this engine writes no texts, so only references were scored; the CPU engine measures ROUGE and BLEU");
    Answered answered(items.size());
    const std::vector<std::size_t> order = by_length(items);
    evaluation.complete = writes ? write_all(task, examples, items, order, writer, answered)
                                 : score_all(of, items, order, scorer, batch, answered);
    for (std::optional<ItemResult>& result : answered)
        if (result) evaluation.results.push_back(std::move(*result));
    evaluation.confusion = confusion_of(task, evaluation.results);
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

void part_by_data(Evaluation& evaluation, const Task& task, const std::vector<std::string>& names) {
    if (names.size() < 2) return;
    const Metric of_all = evaluation.metrics.empty() ? Metric() : evaluation.metrics.front();
    evaluation.metrics.clear();
    for (std::size_t i = 0; i < names.size(); ++i) {
        Items part;
        std::ranges::copy_if(evaluation.results, std::back_inserter(part),
                             [&](const ItemResult& item) { return item.data == i; });
        for (Metric& metric : metrics_of(task, part)) {
            metric.data = names[i];
            metric.engine = of_all.engine;
            metric.format = of_all.format;
            evaluation.metrics.push_back(std::move(metric));
        }
        if (i == 0) evaluation.confusion = confusion_of(task, part);
    }
}

Json to_json(const Evaluation& evaluation) {
    Json json{{"items", evaluation.items},         {"cut_prompts", evaluation.cut_prompts},
              {"seconds", evaluation.seconds},     {"complete", evaluation.complete},
              {"confusion", evaluation.confusion}, {"metrics", Json::array()}};
    for (const Metric& metric : evaluation.metrics) {
        json["metrics"].push_back(to_json(metric));
        if (!std::isfinite(metric.value)) continue;
        json[metric_key(metric)] = metric.value;
        if (&metric == find_metric(evaluation.metrics, metric.name)) json[metric.name] = metric.value;
    }
    if (const double share = chance(evaluation.confusion); std::isfinite(share)) json["chance"] = share;
    add_accuracy_by_label(json, evaluation.confusion);
    if (const auto only = only_answer(evaluation.confusion)) json["only_answer"] = *only;
    const auto count = [&](const char* name, const char* hits) {
        if (const Metric* metric = find_metric(evaluation.metrics, name); metric && std::isfinite(metric->value))
            json[hits] = std::llround(metric->value * static_cast<double>(metric->count));
    };
    count("accuracy", "correct");
    count("exact_match", "exact_matches");
    return json;
}

bool is_too_narrow(const Error& error) { return error.remedy().find("format as-stored") != std::string::npos; }

}  // namespace bitdistill
