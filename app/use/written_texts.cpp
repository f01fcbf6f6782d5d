// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/use/written_texts.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <span>
#include <utility>

#include "app/use/evaluation.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/run/data/data_files.h"
#include "engine/run/paired.h"
#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/text/task.h"
#include "engine/text/text_judge.h"

namespace bitdistill {

namespace {

using Place = std::pair<std::string, std::int64_t>;  // data file and line
using Texts = std::map<Place, WrittenText>;

// What is read of a run before any model is opened.
struct Source {
    std::vector<ModelResult> models;  // rows that are models of this version
    std::string student, teacher;     // rows
    Task task;
    std::vector<Example> items;
    std::vector<std::string> names;  // of the data files
    std::string changed;             // how the data differ from those of the evaluation; empty: they do not
    std::vector<AnsweredItem> answers;

    Place place(const Example& item) const { return {names.at(item.data), static_cast<std::int64_t>(item.line)}; }
};

Source sourceOf(const RunFolder& run) {
    Source source;
    source.task = make_task(run.params());
    if (source.task.kind != TaskKind::generate)
        throw Error(
            source.task.has_classes() ? "its answers are classes, not texts" : "its answers are not written down",
            "task " + source.task.name,
            source.task.has_classes() ? "Look at its items by verdict"
                                      : "Ask the models on the Compare page, or with bitdistill compare");
    const Results results = read_results(run.results_file());
    source.teacher = evaluatedRow(run, results, std::array{Stage::teacher}).row;
    source.student = evaluatedRow(run, results, student_stages).row;
    for (const ModelResult& model : results.models)
        if (model.stage) source.models.push_back(model);
    source.items = read_dev_examples(run.params(), source.task);
    source.names = data_names(data_files(run.params().dev_data));
    source.changed = changed_since_evaluation(run);
    if (source.changed.empty() && std::filesystem::exists(run.items_file()))
        source.answers = read_items(run.items_file());
    return source;
}

// What the row's model wrote when it was evaluated. A file of before kept texts without all of their figures.
Texts keptOf(const Source& source, const std::string& row) {
    std::map<Place, const Example*> examples;
    for (const Example& item : source.items) examples.emplace(source.place(item), &item);
    TextJudge judge(source.task);
    Texts texts;
    for (const AnsweredItem& answer : source.answers) {
        if (answer.row != row || (!answer.figures && !std::isfinite(answer.rouge_l))) continue;
        const auto example = examples.find({answer.data, answer.item});
        if (example == examples.end()) continue;
        const TextFigures figures =
            answer.figures ? *answer.figures : judge.figures(judge.scores(answer.written, *example->second));
        texts.emplace(example->first, WrittenText{answer.written, figures});
    }
    return texts;
}

// The same, asked of the model. Nothing when stopped.
std::optional<Texts> askedOf(const Source& source, const ModelResult& model, const RunFolder& run, JobControl& control,
                             const std::function<void(std::size_t)>& answered) {
    const Evaluation evaluation =
        finalEvaluator()({model_path(model, run.path()), source.task, source.items, run.params().max_length,
                          run.params().threads, answered, evaluatedAsStored(model)},
                         control);
    if (!evaluation.complete) return {};
    const TextJudge judge(source.task);
    Texts texts;
    for (const ItemResult& item : evaluation.results)
        if (item.pair)
            texts.emplace(Place(source.names.at(item.data), static_cast<std::int64_t>(item.line)),
                          WrittenText{item.written, judge.figures(*item.pair)});
    return texts;
}

// The first type of ROUGE among the task's metrics; of a task that names none, that of whole sentences.
std::string measureOf(const Task& task) {
    const auto found =
        std::ranges::find_if(task.metrics, [](const std::string& name) { return rouge_type(name).has_value(); });
    return found == task.metrics.end() ? rouge_names.back() : *found;
}

// texts: by row, as in source.models.
WrittenTexts allOf(const RunFolder& run, const Source& source, std::vector<Texts> texts) {
    WrittenTexts all;
    all.measure = measureOf(source.task);
    std::vector<std::size_t> missing(texts.size());
    for (const ModelResult& model : source.models) all.rows.push_back(model.row);
    for (const Example& example : source.items) {
        WrittenItem& item = all.items.emplace_back();
        item.prompt = prompt_text(source.task, example);
        item.references = references_of(example);
        item.line = example.line;
        item.data = source.names.at(example.data);
        for (std::size_t row = 0; row < texts.size(); ++row) {
            const auto found = texts[row].find(source.place(example));
            missing[row] += found == texts[row].end();
            item.texts.push_back(found == texts[row].end() ? std::nullopt : std::optional(std::move(found->second)));
        }
    }
    all.student = *all.row(source.student);
    all.teacher = *all.row(source.teacher);
    std::vector<std::string> sentences;
    if (!source.changed.empty())
        sentences.push_back(source.changed +
                            ". The models wrote to what is there now; the table is about what was there then.");
    for (std::size_t row = 0; row < texts.size(); ++row)
        if (missing[row] > 0)
            sentences.push_back(all.rows[row] + " has no text of " + std::to_string(missing[row]) + " of " +
                                std::to_string(all.items.size()) + " items.");
    all.note = joined(sentences, " ");
    all.prompts = std::make_shared<const ItemPrompts>(run, source.task, source.items);
    return all;
}

}  // namespace

std::string readPrompt(const WrittenTexts& texts, std::size_t item) {
    return texts.prompts ? texts.prompts->read(item) : texts.items.at(item).prompt;
}

std::optional<std::size_t> WrittenTexts::row(std::string_view name) const {
    const auto found = std::ranges::find(rows, name);
    return found == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - rows.begin()));
}

std::optional<WrittenTexts> keptTexts(const RunFolder& run) {
    const Source source = sourceOf(run);
    std::vector<Texts> texts;
    for (const ModelResult& model : source.models) {
        texts.push_back(keptOf(source, model.row));
        if (texts.back().empty()) return {};
    }
    return allOf(run, source, std::move(texts));
}

std::optional<WrittenTexts> writtenTexts(const RunFolder& run, JobControl& control, const OnJudged& onWritten) {
    const Source source = sourceOf(run);
    const std::size_t all = source.models.size() * source.items.size();
    std::size_t written = 0;
    const auto count = [&](std::size_t more) {
        written += more;
        if (onWritten) onWritten(written, all);
    };
    count(0);
    std::vector<Texts> texts;
    for (const ModelResult& model : source.models) {
        if (!control.at_boundary()) return {};
        texts.push_back(keptOf(source, model.row));
        if (!texts.back().empty()) {
            count(source.items.size());
            continue;
        }
        std::optional<Texts> asked = askedOf(source, model, run, control, count);
        if (!asked) return {};
        texts.back() = std::move(*asked);
    }
    return allOf(run, source, std::move(texts));
}

TextPairing usualPairing(const WrittenTexts& texts) {
    return {texts.student, texts.teacher, rouge_type(texts.measure).value_or(0)};
}

double differenceOf(const WrittenItem& item, const TextPairing& pairing) {
    const std::optional<WrittenText>&first = item.texts.at(pairing.first), &second = item.texts.at(pairing.second);
    if (!first || !second) return std::numeric_limits<double>::quiet_NaN();
    return first->figures.rouge.at(pairing.type) - second->figures.rouge.at(pairing.type);
}

bool sameText(const WrittenItem& item, const TextPairing& pairing) {
    const std::optional<WrittenText>&first = item.texts.at(pairing.first), &second = item.texts.at(pairing.second);
    return first && second && first->text == second->text;
}

std::vector<std::size_t> byDifference(const WrittenTexts& texts, const TextPairing& pairing) {
    std::vector<double> differences;
    std::vector<std::size_t> order;
    for (const WrittenItem& item : texts.items) {
        const double difference = differenceOf(item, pairing);
        differences.push_back(std::isnan(difference) ? -std::numeric_limits<double>::infinity() : difference);
        order.push_back(order.size());
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return differences[i]; });
    return order;
}

MostDifferent mostDifferent(const WrittenTexts& texts, const TextPairing& pairing, std::size_t count) {
    MostDifferent most;
    const std::vector<std::size_t> order = byDifference(texts, pairing);
    for (const std::size_t at : order)
        if (most.firstBetter.size() < count && differenceOf(texts.items[at], pairing) > 0)
            most.firstBetter.push_back(at);
    for (auto at = order.rbegin(); at != order.rend(); ++at)
        if (most.secondBetter.size() < count && differenceOf(texts.items[*at], pairing) < 0)
            most.secondBetter.push_back(*at);
    return most;
}

std::optional<PairedDifference> differenceOf(const WrittenTexts& texts, const TextPairing& pairing,
                                             std::string_view metric) {
    std::vector<TextFigures> first, second;
    for (const WrittenItem& item : texts.items) {
        if (item.data != texts.items.front().data || std::isnan(differenceOf(item, pairing))) continue;
        first.push_back(item.texts[pairing.first]->figures);
        second.push_back(item.texts[pairing.second]->figures);
    }
    return paired_difference(metric, first, second);
}

MarkedItem markedItem(const WrittenItem& item, const TextPairing& pairing, MarkedBeside beside) {
    const std::optional<WrittenText>&first = item.texts.at(pairing.first), &second = item.texts.at(pairing.second);
    std::vector<std::string> written;
    for (const std::optional<WrittenText>* text : {&first, &second})
        if (*text) written.push_back((*text)->text);
    const bool besideReferences = beside == MarkedBeside::references;
    MarkedItem marked;
    for (const std::string& reference : item.references)
        marked.references.push_back(marked_beside(
            reference, besideReferences ? std::span<const std::string>(written) : std::span<const std::string>()));
    const auto mark = [&](const std::optional<WrittenText>& text, const std::optional<WrittenText>& other) {
        if (!text) return MarkedText();
        if (besideReferences) return marked_beside(text->text, item.references);
        const std::vector<std::string> others = other ? std::vector{other->text} : std::vector<std::string>();
        return marked_beside(text->text, others);
    };
    marked.first = mark(first, second);
    marked.second = mark(second, first);
    return marked;
}

std::vector<std::string> referencesOf(const RunFolder& run, const std::string& prompt) {
    const Task task = make_task(run.params());
    if (task.kind != TaskKind::generate) return {};
    const std::vector<Example> items = read_dev_examples(run.params(), task);
    const std::size_t found = ItemPrompts(run, task, items).find(prompt);
    return found < items.size() ? references_of(items[found]) : std::vector<std::string>();
}

TextBesideReferences besideReferences(const RunFolder& run, const std::string& text,
                                      const std::vector<std::string>& references) {
    const Task task = make_task(run.params());
    Example example;
    example.references = references;
    TextJudge judge(task);
    return {judge.figures(judge.scores(text, example)), marked_beside(text, references)};
}

}  // namespace bitdistill
