// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/data_preview.h"

#include <algorithm>
#include <array>
#include <istream>
#include <map>
#include <memory>
#include <set>

#include "engine/base/compressed_file.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/run/tasks.h"
#include "engine/text/data_text.h"
#include "engine/text/json_records.h"
#include "engine/text/other_data.h"
#include "engine/text/table_records.h"

namespace bitdistill {

namespace {

constexpr std::size_t longest_cell = 300, most_columns = 200, most_values = 12, longest_value = 40;

// Gathers rows into columns.
class PreviewMaker {
  public:
    std::size_t column(const std::string& name) {
        const auto [at, fresh] = places_.emplace(name, preview_.columns.size());
        if (fresh) {
            DataColumn column;
            column.name = name;
            column.numeric = column.text = column.answers = true;
            preview_.columns.push_back(std::move(column));
            lengths_.push_back(0);
            seen_.emplace_back();
        }
        return at->second;
    }
    bool has_room(const std::string& name) const { return places_.contains(name) || places_.size() < most_columns; }

    void begin_row() {
        if (preview_.looked_at++ < preview_rows) preview_.rows.emplace_back();
    }
    void add(std::size_t at, const std::string& value, bool text, bool answers) {
        DataColumn& column = preview_.columns[at];
        column.answers = column.answers && answers;
        double number = 0;
        column.numeric = column.numeric && text && (value.empty() || parse_number(std::string_view(value), number));
        column.text = column.text && text;
        lengths_[at] += value.size();
        std::set<std::string>& seen = seen_[at];
        if (seen.size() <= most_values && value.size() <= longest_value) {
            if (seen.insert(value).second) column.values.push_back(value);
        } else if (value.size() > longest_value) {
            for (std::size_t i = 0; seen.size() <= most_values; ++i)
                seen.insert("\x01" + std::to_string(i));  // too many
        }
        if (preview_.looked_at > preview_rows) return;
        std::vector<std::string>& row = preview_.rows.back();
        row.resize(std::max(row.size(), at + 1));
        row[at] =
            value.size() <= longest_cell ? value : value.substr(0, character_boundary(value, longest_cell)) + " ...";
    }

    DataPreview made() {
        for (std::size_t i = 0; i < preview_.columns.size(); ++i) {
            DataColumn& column = preview_.columns[i];
            if (seen_[i].size() > most_values) column.values.clear();
            if (preview_.looked_at > 0)
                column.mean_length = static_cast<double>(lengths_[i]) / static_cast<double>(preview_.looked_at);
        }
        for (std::vector<std::string>& row : preview_.rows) row.resize(preview_.columns.size());
        return std::move(preview_);
    }

  private:
    DataPreview preview_;
    std::map<std::string, std::size_t> places_;
    std::vector<std::size_t> lengths_;
    std::vector<std::set<std::string>> seen_;
};

// Row by row as the file is read and unpacked.
void add_table(PreviewMaker& maker, TableKind kind, const std::filesystem::path& path) {
    refuse_other_data(path);
    const std::unique_ptr<std::istream> stream = open_data(path);
    TableRecords records(*stream->rdbuf(), kind, path);
    require_utf8(joined(records.header(), "\t"), path);
    std::vector<std::size_t> places;
    for (const std::string& name : records.header())
        if (!name.empty() && maker.has_room(name))
            places.push_back(maker.column(name));
        else
            places.push_back(std::string::npos);
    TableRecord record;
    for (std::size_t row = 0; row < preview_looked_at && records.next(record); ++row) {
        require_utf8(joined(record.fields, "\t"), path, record.line);
        maker.begin_row();
        for (std::size_t i = 0; i < std::min(places.size(), record.fields.size()); ++i)
            if (places[i] != std::string::npos)
                maker.add(places[i], std::string(trimmed(record.fields[i])), true, true);
    }
}

void add_json(PreviewMaker& maker, const std::filesystem::path& path) {
    const std::string text = read_first_values(path, preview_looked_at);
    JsonRecords records(text, path);
    Json value;
    for (std::size_t row = 0; row < preview_looked_at && records.next(value); ++row) {
        if (!value.is_object()) throw Error("is not a JSON object", records.place(), "Write one object for each item.");
        maker.begin_row();
        for (const auto& [name, member] : value.items()) {
            if (!maker.has_room(name)) continue;
            const bool plain = !member.is_structured();
            const std::string shown = member.is_string() ? member.get<std::string>()
                                      : member.is_null() ? std::string()
                                                         : member.dump(-1, ' ', false, Json::error_handler_t::replace);
            const bool list = member.is_array() && !member.empty() && std::ranges::all_of(member, &Json::is_string);
            maker.add(maker.column(name), shown, plain, plain || list);
        }
    }
}

const DataColumn* column_named(const DataPreview& preview, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        const auto found = std::ranges::find(preview.columns, name, &DataColumn::name);
        if (found != preview.columns.end()) return &*found;
    }
    return nullptr;
}

bool values_are(const DataColumn& column, std::initializer_list<std::string_view> known) {
    return !column.values.empty() && std::ranges::all_of(column.values, [&](const std::string& value) {
        return std::ranges::find(known, std::string_view(value)) != known.end();
    });
}

DataGuess known_task(const char* task, std::string reason) {
    DataGuess guess;
    guess.task = task;
    guess.reason = std::move(reason);
    return guess;
}

std::optional<DataGuess> guess_known(const DataPreview& preview) {
    if (const DataColumn* column = column_named(preview, {"messages", "conversations"}))
        return known_task("chat", "it has the column " + column->name + ", a list of turns");
    if (column_named(preview, {"instruction"}) && column_named(preview, {"output"}))
        return known_task("chat", "it has the columns instruction and output");
    if (column_named(preview, {"article"}) && column_named(preview, {"highlights"}))
        return known_task("cnn-dailymail", "it has the columns article and highlights");
    const DataColumn* label = column_named(preview, {"label", "gold_label"});
    if (!label) return std::nullopt;
    const bool two = values_are(*label, {"0", "1", "entailment", "not_entailment"});
    const bool three = values_are(*label, {"0", "1", "2", "entailment", "neutral", "contradiction"});
    if (column_named(preview, {"question"}) && column_named(preview, {"sentence"}) && two)
        return known_task("qnli", "it has the columns question, sentence and label");
    if (column_named(preview, {"premise", "sentence1"}) && column_named(preview, {"hypothesis", "sentence2"})) {
        if (two && !values_are(*label, {"entailment", "0"}))
            return known_task("rte", "it has two texts and a label of two classes");
        if (three) return known_task("mnli", "it has two texts and a label of three classes");
    }
    if (column_named(preview, {"sentence"}) && !column_named(preview, {"sentence2", "question"}) &&
        values_are(*label, {"0", "1", "negative", "positive"}))
        return known_task("sst2", "it has the columns sentence and label");
    return std::nullopt;
}

// Numbers and names of items are no texts to read.
bool is_index(const DataColumn& column) {
    return column.numeric || column.name == "id" || column.name == "idx" || column.name == "index" ||
           column.name == "uid" || column.name == "guid" || column.name.ends_with("_id");
}

// "{question}\n{context}\nanswer:" of every column of text but `but`.
std::string template_of(const DataPreview& preview, const DataColumn* but) {
    std::string text;
    for (const DataColumn& column : preview.columns) {
        const bool plain = column.text && !is_index(column) && column.mean_length > 0;
        if (&column == but || !plain || column.name.find_first_of("{}") != column.name.npos) continue;
        text += "{" + column.name + "}\n";
    }
    return text.empty() ? text : text + "answer:";
}

// "label=word,label=word". Numbers get words that a model has seen behind a question; nothing where a label could not
// stand in the list.
std::string answers_of(const DataColumn& column) {
    std::vector<std::string> labels = column.values;
    std::erase(labels, std::string());
    if (labels.size() < 2) return {};
    std::ranges::sort(labels);
    constexpr std::array<const char*, most_values> letters{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"};
    std::string answers;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].find_first_of("=,") != std::string::npos) return {};
        const std::string word = !column.numeric      ? labels[i]
                                 : labels.size() == 2 ? (i == 0 ? "no" : "yes")
                                                      : letters[i];
        answers += (i ? "," : "") + labels[i] + "=" + word;
    }
    return answers;
}

// A column of classes: one that is named so, else the last of few different values, each of them several times.
const DataColumn* class_column(const DataPreview& preview) {
    const DataColumn* named =
        column_named(preview, {"label", "labels", "gold_label", "class", "category", "sentiment", "target", "stars"});
    if (named && !answers_of(*named).empty()) return named;
    for (auto column = preview.columns.rbegin(); column != preview.columns.rend(); ++column)
        if (column->text && column->values.size() >= 2 && 4 * column->values.size() <= preview.looked_at &&
            !answers_of(*column).empty())
            return &*column;
    return nullptr;
}

std::optional<DataGuess> guess_own(const DataPreview& preview) {
    DataGuess guess;
    guess.task = "own";
    if (const DataColumn* target =
            column_named(preview, {"summary", "highlights", "tldr", "answer", "response", "completion", "output",
                                   "target", "target_text", "translation", "summaries", "answers", "references"});
        target && target->answers && (!target->text || target->values.empty())) {
        guess.prompt_template = template_of(preview, target);
        guess.target_column = target->name;
        guess.reason = "the column " + target->name + " holds texts to write";
    } else if (const DataColumn* classes = class_column(preview)) {
        guess.prompt_template = template_of(preview, classes);
        guess.answers = answers_of(*classes);
        if (classes->name != "label") guess.target_column = classes->name;
        guess.reason =
            "the column " + classes->name + " has " + std::to_string(classes->values.size()) + " different values";
    }
    if (guess.prompt_template.empty()) return std::nullopt;
    return guess;
}

// Does the file have what the recipe's task reads?
bool fits(const DataPreview& preview, const RunParams& params) {
    const Task* task = find_task(params.task);
    if (!task) return false;
    // What the user has written for a task of their own is theirs.
    if (task->from_recipe)
        return !params.prompt_template.empty() && (!params.answers.empty() || !params.target_column.empty());
    if (task->kind == TaskKind::chat)
        return column_named(preview, {"messages", "conversations"}) ||
               (column_named(preview, {"instruction"}) && column_named(preview, {"output"}));
    const auto column = [&](const std::string& name) {  // or as published files call it
        return name == "premise"      ? column_named(preview, {"premise", "sentence1"})
               : name == "hypothesis" ? column_named(preview, {"hypothesis", "sentence2"})
               : name == "label"      ? column_named(preview, {"label", "gold_label"})
                                      : column_named(preview, {name});
    };
    if (!std::ranges::all_of(task->columns, column)) return false;
    const DataColumn* target = column(params.target_column.empty() ? task->target_column : params.target_column);
    if (!target) return false;
    if (!task->has_classes()) return true;
    return !target->values.empty() && std::ranges::all_of(target->values, [&](const std::string& value) {
        std::size_t number = 0;
        return std::ranges::find(task->labels, value) != task->labels.end() ||
               std::ranges::find(task->answers, " " + value) != task->answers.end() ||
               (parse_number(std::string_view(value), number) && number < task->labels.size());
    });
}

}  // namespace

DataPreview preview_data(const std::filesystem::path& path) {
    const std::string extension = data_extension(path);
    const bool json = is_json_data(path);
    if (!json && extension != ".tsv" && extension != ".csv")
        throw Error("has an unknown kind \"" + extension + "\"", path.string(),
                    "Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.");
    PreviewMaker maker;
    if (json)
        add_json(maker, path);
    else
        add_table(maker, extension == ".tsv" ? TableKind::tsv : TableKind::csv, path);
    return maker.made();
}

std::optional<DataGuess> guess_task(const DataPreview& preview) {
    if (preview.looked_at == 0) return std::nullopt;
    std::optional<DataGuess> guess = guess_known(preview);
    return guess ? guess : guess_own(preview);
}

std::optional<DataGuess> proposal(const DataPreview& preview, const RunParams& params) {
    if (fits(preview, params)) return std::nullopt;
    return guess_task(preview);
}

RunParams with_guess(const DataGuess& guess, RunParams params) {
    params.task = guess.task;
    params.prompt_template = guess.prompt_template;
    params.answers = guess.answers;
    params.target_column = guess.target_column;
    return params;
}

}  // namespace bitdistill
