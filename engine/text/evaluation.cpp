// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/stopwatch.h"
#include "engine/run/results.h"
#include "engine/score/sentences.h"
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

// Throws Error: a name that no row computes.
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

// Items, [label][predicted]; empty without classes.
Confusion confusion_of(const Task& task, const Items& items) {
    const std::size_t classes = task.labels.size();
    Confusion confusion(classes, std::vector<std::int64_t>(classes, 0));
    if (classes == 0) return confusion;
    for (const ItemResult& item : items)
        ++confusion[static_cast<std::size_t>(item.label)][static_cast<std::size_t>(item.predicted)];
    return confusion;
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
    result.data = example.data;
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

// What is known of each item; nothing of those that a stop left out.
using Answered = std::vector<std::optional<ItemResult>>;

// False when stopped.
bool score_all(const std::vector<Example>& examples, const std::vector<ScoringItem>& items,
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
            answered[order[i]] = result_of(examples[order[i]], *items[order[i]].answers, scores[i - at]);
    }
    return true;
}

// Written texts beside their references. BLEU takes both as they are.
class TextJudge {
  public:
    explicit TextJudge(const Task& task) : task_(task) {}
    // Throws Error: a text that is too long to be compared.
    PairScores scores(const std::string& written, const std::vector<std::string>& references, std::size_t line) {
        std::vector<std::string> lines;
        for (const std::string& reference : references) lines.push_back(in_lines(reference));
        try {
            return {rouge_.score(in_lines(written), lines), bleu_.count(written, references)};
        } catch (const Error& error) {
            throw Error(error.problem(), "line " + std::to_string(line) + " of the data", error.remedy());
        }
    }
    double rouge_l(const PairScores& pair) const {
        constexpr std::size_t place = 2;
        static_assert(std::string_view(rouge_names[place]) == "rougeL");
        return 100 * (task_.rouge_stemmer ? pair.rouge.stem : pair.rouge.plain)[place].f;
    }

  private:
    std::string in_lines(const std::string& text) const {
        return task_.rouge_split == RougeSplit::sentences ? one_sentence_a_line(text) : text;
    }
    const Task& task_;
    RougeScorer rouge_;
    BleuCounter bleu_;
};

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
        const Example& example = examples[i];
        const std::vector<std::string> references =
            example.references.empty() ? std::vector<std::string>{example.target} : example.references;
        ItemResult& result = *answered[i];
        result.pair = judge.scores(result.written, references, example.line);
        result.rouge_l = judge.rouge_l(*result.pair);
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
                                 : score_all(examples, items, order, scorer, batch, answered);
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
