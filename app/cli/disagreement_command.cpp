// SPDX-License-Identifier: GPL-3.0-or-later
// disagreements: which items of its dev data the models of a run answer differently; of texts, both beside the
// reference with what differs marked.
#include <array>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/terminal.h"
#include "app/use/disagreement.h"
#include "app/use/written_texts.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/run/paired.h"
#include "engine/run/results.h"
#include "engine/run/tasks.h"

namespace bitdistill {

namespace {

struct Options {
    std::string run, first, second, by;
    std::string beside = "references";
    std::int64_t limit = static_cast<std::int64_t>(mostInReports);
    bool limited = false;  // the limit was asked for
    bool json = false;
};

constexpr const char* verdict_words[] = {"both_right", "only_teacher", "only_student", "both_wrong"};
static_assert(static_cast<int>(Verdict::bothRight) == 0 && static_cast<int>(Verdict::bothWrong) == 3);

std::string place_text(const std::string& data, std::size_t line) {
    return (data.empty() ? "" : printable_line(data) + ", ") + "line " + whole_text(static_cast<std::int64_t>(line));
}

// --- answers that are classes

// "prompt": what the models have read; "whole_prompt" beside it where that is not all.
void add_prompt(Json& json, const std::string& read, const std::string& whole) {
    json["prompt"] = read;
    if (read != whole) json["whole_prompt"] = whole;
}

template <class List, class Item>
std::string read_prompt(const List& list, const Item& item) {
    return readPrompt(list, static_cast<std::size_t>(&item - list.items.data()));
}

Json json_of(const Judgement& judgement, const JudgedItem& item) {
    const auto word = [&](int at) { return std::string(trimmed(judgement.classes.at(static_cast<std::size_t>(at)))); };
    Json json{{"item", item.line}};
    if (!item.data.empty()) json["data"] = item.data;
    add_prompt(json, read_prompt(judgement, item), item.prompt);
    json["right"] = word(item.label);
    json["teacher"] = word(item.teacher);
    json["student"] = word(item.student);
    json["verdict"] = verdict_words[static_cast<std::size_t>(verdictOf(item))];
    return json;
}

void print_classes(const Judgement& judgement, const Options& options) {
    std::array<std::vector<const JudgedItem*>, std::size(verdict_words)> by_verdict;
    for (const JudgedItem& item : judgement.items)
        by_verdict[static_cast<std::size_t>(verdictOf(item))].push_back(&item);
    if (options.json) {
        Json json{{"run", options.run}, {"counts", Json::object()}, {"items", Json::array()}};
        for (std::size_t i = 0; i < by_verdict.size(); ++i) json["counts"][verdict_words[i]] = by_verdict[i].size();
        if (!judgement.note.empty()) json["note"] = judgement.note;
        const auto most = options.limited ? static_cast<std::size_t>(options.limit) : judgement.items.size();
        for (const JudgedItem& item : judgement.items)
            if (item.teacher != item.student && json["items"].size() < most)
                json["items"].push_back(json_of(judgement, item));
        print(json);
        return;
    }
    std::string counts;
    for (const auto& [verdict, words] :
         {std::pair{Verdict::bothRight, "both right"}, std::pair{Verdict::onlyTeacher, "only the teacher"},
          std::pair{Verdict::onlyStudent, "only the student"}, std::pair{Verdict::bothWrong, "both wrong"}})
        add_to_list(counts,
                    words + std::string(" ") + whole_text(std::ssize(by_verdict[static_cast<std::size_t>(verdict)])));
    print(counts);
    for (const auto& [verdict, words] : {std::pair{Verdict::onlyTeacher, "Only the teacher is right:"},
                                         std::pair{Verdict::onlyStudent, "Only the student is right:"}}) {
        const auto& items = by_verdict[static_cast<std::size_t>(verdict)];
        if (items.empty()) continue;
        print(std::string("\n") + words);
        for (std::size_t i = 0; i < items.size() && i < static_cast<std::size_t>(options.limit); ++i) {
            const Json item = json_of(judgement, *items[i]);
            print("  " + place_text(items[i]->data, items[i]->line) + ": " +
                  printable_line(item["prompt"].get<std::string>()) + "\n    right " +
                  printable_line(item["right"].get<std::string>()) + ", teacher " +
                  printable_line(item["teacher"].get<std::string>()) + ", student " +
                  printable_line(item["student"].get<std::string>()));
        }
    }
    if (!judgement.note.empty()) say(printable_line(judgement.note));
}

// --- answers that are texts

std::size_t row_of(const WrittenTexts& texts, const std::string& name, std::size_t otherwise, const char* option) {
    if (name.empty()) return otherwise;
    const std::optional<std::size_t> row = texts.row(name);
    if (!row)
        throw UsageError("is " + printable_line(name) + ", which is no row of this run", option,
                         "Choose of " + joined(texts.rows));
    return *row;
}

Json json_of(const TextRun& run) { return {{"text", run.text}, {"marked", run.marked}}; }

Json json_of(const MarkedText& text) {
    Json runs = Json::array();
    for (const TextRun& run : text.runs) runs.push_back(json_of(run));
    return {{"words", text.words}, {"marked", text.marked}, {"too_long", text.too_long}, {"runs", std::move(runs)}};
}

Json json_of(const WrittenTexts& texts, const WrittenItem& item, const TextPairing& pairing, MarkedBeside beside) {
    Json json{{"item", item.line}};
    if (!item.data.empty()) json["data"] = item.data;
    add_prompt(json, read_prompt(texts, item), item.prompt);
    json["references"] = item.references;
    const double difference = differenceOf(item, pairing);
    json["difference"] = std::isfinite(difference) ? Json(difference) : Json(nullptr);
    json["texts"] = Json::object();
    const MarkedItem marked = markedItem(item, pairing, beside);
    for (const std::size_t row : {pairing.first, pairing.second}) {
        Json& text = json["texts"][texts.rows[row]];  // null: it has none
        if (!item.texts[row]) continue;
        text = {{"text", item.texts[row]->text}};
        for (std::size_t type = 0; type < rouge_names.size(); ++type)
            text[rouge_names[type]] = item.texts[row]->figures.rouge[type];
        text["marks"] = json_of(row == pairing.first ? marked.first : marked.second);
    }
    json["reference_marks"] = Json::array();
    for (const MarkedText& reference : marked.references) json["reference_marks"].push_back(json_of(reference));
    return json;
}

std::vector<PairedDifference> differences_of(const WrittenTexts& texts, const TextPairing& pairing) {
    std::vector<PairedDifference> all;
    for (const std::string& metric : text_metrics())
        if (is_text_figure(metric))
            if (const auto difference = differenceOf(texts, pairing, metric)) all.push_back(*difference);
    return all;
}

void print_item(const WrittenTexts& texts, const WrittenItem& item, const TextPairing& pairing, MarkedBeside beside) {
    const MarkedItem marked = markedItem(item, pairing, beside);
    const auto lines = [](const std::string& name, const std::string& text) {
        std::string shown = "\n    " + name + ": ";
        for (const char c : printable(text)) shown += c == '\n' ? std::string("\n      ") : std::string(1, c);
        return shown;
    };
    std::string shown = "  " + place_text(item.data, item.line) + ": " + number_text(differenceOf(item, pairing), 2);
    shown += lines("prompt", read_prompt(texts, item));
    for (const MarkedText& reference : marked.references)
        shown += lines("reference", marked_as_text(reference, "[-", "-]"));
    for (const auto& [row, text] : {std::pair{pairing.first, &marked.first}, std::pair{pairing.second, &marked.second}})
        shown += lines(
            printable_line(texts.rows[row]) + " (" + number_text(item.texts[row]->figures.rouge[pairing.type], 2) + ")",
            marked_as_text(*text, "{+", "+}"));
    print(shown);
}

void print_texts(const WrittenTexts& texts, const TextPairing& pairing, const Options& options) {
    const MarkedBeside beside = options.beside == "references" ? MarkedBeside::references : MarkedBeside::eachOther;
    const std::string &first = texts.rows[pairing.first], &second = texts.rows[pairing.second];
    const std::vector<PairedDifference> differences = differences_of(texts, pairing);
    const auto limit = static_cast<std::size_t>(options.limit);
    if (options.json) {
        Json json{{"run", options.run},
                  {"first", first},
                  {"second", second},
                  {"by", rouge_names[pairing.type]},
                  {"marked_beside", options.beside},
                  {"differences", Json::array()},
                  {"items", Json::array()}};
        for (const PairedDifference& difference : differences) json["differences"].push_back(to_json(difference));
        if (!texts.note.empty()) json["note"] = texts.note;
        const std::vector<std::size_t> order = byDifference(texts, pairing);
        for (std::size_t i = 0; i < order.size(); ++i)
            // Of the list the two ends, which differ most.
            if (!options.limited || i < limit || i + limit >= order.size())
                json["items"].push_back(json_of(texts, texts.items[order[i]], pairing, beside));
        print(json);
        return;
    }
    for (const PairedDifference& difference : differences)
        print(printable_line(first) + ": " + find_metric(difference.metric)->label + " " +
              difference_text(difference, printable_line(second)));
    const MostDifferent most = mostDifferent(texts, pairing, limit);
    for (const auto& [row, items] : {std::pair{&first, &most.firstBetter}, std::pair{&second, &most.secondBetter}}) {
        print("\n" + printable_line(*row) + " is nearer to the reference by " + rouge_names[pairing.type] +
              (items->empty() ? " in no item." : ":"));
        for (const std::size_t at : *items) print_item(texts, texts.items[at], pairing, beside);
    }
    print(std::string(beside == MarkedBeside::references
                          ? "\n{+words that no reference has in this order+}, [-words that neither text has-]"
                          : "\n{+words that the other text does not have in this order+}"));
    if (!texts.note.empty()) say(printable_line(texts.note));
}

int disagreements(const Options& options) {
    const RunFolder run = RunFolder::open(options.run);
    const bool classes = task_kind(run.params()) == TaskKind::classify;
    if (classes && !(options.first + options.second + options.by).empty())
        throw UsageError("has classes, and --first, --second and --by are for tasks whose answers are texts",
                         "task " + run.params().task, "Leave them out");
    std::optional<Judgement> judgement;
    std::optional<WrittenTexts> texts;
    std::atomic<std::size_t> done = 0, all = 0;
    const auto count = [&](std::size_t answered, std::size_t of) {
        done = answered;
        all = of;
    };
    const bool ended = run_in_foreground(
        [&](JobControl& control) {
            if (classes)
                judgement = judge(run, control, count);
            else
                texts = writtenTexts(run, control, count);
        },
        [&] {
            if (all > 0)
                say_over("disagreements: " + whole_text(static_cast<std::int64_t>(done)) + " of " +
                         whole_text(static_cast<std::int64_t>(all)) + " answers");
        });
    say_over({});
    if (!ended || (!judgement && !texts)) {
        say("disagreements: stopped");
        return exit_stopped;
    }
    if (judgement) {
        print_classes(*judgement, options);
        return exit_ok;
    }
    TextPairing pairing = usualPairing(*texts);
    pairing.first = row_of(*texts, options.first, pairing.first, "--first");
    pairing.second = row_of(*texts, options.second, pairing.second, "--second");
    if (!options.by.empty()) pairing.type = rouge_type(options.by).value_or(pairing.type);
    if (pairing.first == pairing.second)
        throw UsageError("are the same row, " + printable_line(texts->rows[pairing.first]), "--first and --second",
                         "Choose two of " + joined(texts->rows));
    print_texts(*texts, pairing, options);
    return exit_ok;
}

}  // namespace

void add_disagreement_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(program, chosen, "disagreements",
                    "Items that the models of a run answer differently; of texts, both beside the reference with marks",
                    "  bitdistill disagreements runs/sst2\n"
                    "  bitdistill disagreements runs/news --by rougeL --limit 3\n"
                    "  bitdistill disagreements runs/news --first BitNet-SFT --second FP16-SFT --json",
                    [options] { return disagreements(*options); });
    command->add_option("run", options->run, "Run folder that has been evaluated")->required();
    command->add_option("--first", options->first, "Row whose texts are compared [the student's]")->type_name("ROW");
    command->add_option("--second", options->second, "Row that they are compared with [FP16-SFT]")->type_name("ROW");
    command->add_option("--by", options->by, "Type of ROUGE whose difference sorts the items [the task's first]")
        ->check(CLI::IsMember(std::vector<std::string>(rouge_names.begin(), rouge_names.end())));
    command->add_option("--beside", options->beside, "What words are marked beside: references or each-other")
        ->check(CLI::IsMember({"references", "each-other"}));
    command
        ->add_option("--limit", options->limit,
                     "Most items in each direction [5; with --json all, of classes all that differ]")
        ->check(whole_number(1))
        ->each([options](const std::string&) { options->limited = true; });
    command->add_flag("--json", options->json, "One JSON object, nothing rounded");
}

}  // namespace bitdistill
