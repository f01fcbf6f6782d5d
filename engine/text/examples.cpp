// SPDX-License-Identifier: GPL-3.0-or-later
// read_examples(): GLUE TSV, CSV and JSON become items of a task. Every mistake is named with file, line and column.
#include <algorithm>
#include <map>
#include <new>
#include <optional>
#include <unordered_map>

#include "engine/base/compressed_file.h"
#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/run/data/data_files.h"
#include "engine/text/conversation_records.h"
#include "engine/text/data_text.h"
#include "engine/text/json_records.h"
#include "engine/text/table_records.h"
#include "engine/text/task.h"

namespace bitdistill {

namespace {

std::string place(const std::filesystem::path& path, std::size_t line) {
    return path.string() + ", line " + std::to_string(line);
}

// The same column under the names that published files use.
const std::vector<std::string>& other_names(const std::string& column) {
    static const std::map<std::string, std::vector<std::string>> names = {
        {"premise", {"sentence1"}}, {"hypothesis", {"sentence2"}}, {"label", {"gold_label"}}};
    static const std::vector<std::string> none;
    const auto found = names.find(column);
    return found == names.end() ? none : found->second;
}

bool is_number(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789.") == text.npos && text.front() != '.';
}

// What a label may be called in another program's file: pandas makes 1 to 1.0 as soon as one label is missing, and
// writes True and False.
std::vector<std::string> other_spellings(const std::string& label) {
    std::vector<std::string> spellings;
    if (const std::size_t point = label.find('.'); is_number(label) && point != label.npos &&
                                                   point + 1 < label.size() &&
                                                   label.find_first_not_of('0', point + 1) == label.npos)
        spellings.push_back(label.substr(0, point));
    const bool yes = label == "True" || label == "true" || label == "TRUE",
               no = label == "False" || label == "false" || label == "FALSE";
    if (yes || no)
        for (const char* const spelling : {yes ? "true" : "false", yes ? "True" : "False", yes ? "1" : "0"})
            spellings.emplace_back(spelling);
    return spellings;
}

// Reads what an item is to be answered. For a class a data file may write the label itself, the answer word, or, where
// no label and no word is itself a number, GLUE's number: the class's place.
class TargetReader {
  public:
    explicit TargetReader(const Task& task) : task_(task) {
        for (std::size_t i = 0; i < task.labels.size(); ++i) index_.emplace(task.labels[i], static_cast<int>(i));
        for (std::size_t i = 0; i < task.answers.size(); ++i)
            index_.emplace(std::string(trimmed(task.answers[i])), static_cast<int>(i));
        if (std::ranges::any_of(index_, [](const auto& one) { return is_number(one.first); })) return;
        for (std::size_t i = 0; i < task.labels.size(); ++i) index_.emplace(std::to_string(i), static_cast<int>(i));
    }
    void operator()(std::string_view value, const std::string& where, Example& example) const {
        const std::string text(trimmed(value));
        if (!task_.has_classes()) {
            if (text.empty())
                throw Error("column \"" + task_.target_column + "\" is empty", where,
                            "Write what is to be answered, or leave the item out.");
            example.target = text;
            return;
        }
        auto found = index_.find(text);
        for (const std::string& spelling : found == index_.end() ? other_spellings(text) : std::vector<std::string>{})
            if (found == index_.end()) found = index_.find(spelling);
        if (found != index_.end()) {
            example.label = found->second;
            return;
        }
        if (text.empty())
            throw Error("column \"" + task_.target_column + "\" is empty", where,
                        "Write the item's class, or leave the item out.");
        throw Error(
            "the label \"" + text + "\" is not a class of task " + task_.name + " (" + joined(task_.labels) + ")",
            where,
            text == "-1" ? "A published test set has no labels; use the train or dev file."
                         : "Correct the line, or give the classes in answers.");
    }

  private:
    const Task& task_;
    std::unordered_map<std::string, int> index_;
};

std::size_t column_index(const TableRecords& records, const std::string& column, const std::filesystem::path& path) {
    const std::vector<std::string>& header = records.header();
    std::vector<std::string> names = {column};
    names.insert(names.end(), other_names(column).begin(), other_names(column).end());
    for (const std::string& name : names) {
        const auto found = std::find(header.begin(), header.end(), name);
        if (found == header.end()) continue;
        if (std::find(found + 1, header.end(), name) != header.end())
            throw Error("has the column \"" + name + "\" twice (columns: " + records.columns() + ")", place(path, 1),
                        "Give one of the two another name.");
        return static_cast<std::size_t>(found - header.begin());
    }
    const std::string remedy = records.separator_remedy();
    throw Error("has no column \"" + column + "\" (columns: " + records.columns() + ")", place(path, 1),
                remedy.empty() ? "Name the columns in the first line, or change prompt_template." : remedy);
}

std::vector<Example> from_table(std::string_view text, TableKind kind, const std::filesystem::path& path,
                                const Task& task, std::int64_t limit) {
    TextBuffer bytes(text);
    TableRecords records(bytes, kind, path);
    TableRecord record;
    std::vector<std::size_t> columns;
    for (const std::string& column : task.columns) columns.push_back(column_index(records, column, path));
    const std::size_t target_column = column_index(records, task.target_column, path);
    const TargetReader read_target(task);

    std::vector<Example> examples;
    while ((limit <= 0 || static_cast<std::int64_t>(examples.size()) < limit) && records.next(record)) {
        const auto field = [&](std::size_t column) -> const std::string& { return records.field(record, column); };
        Example example;
        example.line = record.line;
        for (const std::size_t column : columns) example.fields.emplace_back(trimmed(field(column)));
        // One of several may be: an instruction need not have an input.
        if (!columns.empty() && std::ranges::all_of(example.fields, [](const std::string& one) { return one.empty(); }))
            throw Error("column \"" + task.columns.front() + "\" is empty", place(path, record.line),
                        "Write a text, or leave the item out.");
        read_target(field(target_column), place(path, record.line), example);
        examples.push_back(std::move(example));
    }
    return examples;
}

// A table that pandas' DataFrame.to_json() wrote in one of its forms for whole tables: members are columns, rows or
// parts of the table, each an object or a list.
bool is_whole_table(const Json& object) {
    return object.is_object() && !object.empty() &&
           (std::ranges::all_of(object, [](const Json& member) { return member.is_structured(); }) ||
            ((object.contains("columns") || object.contains("schema")) && object.contains("data")));
}

// The member that holds the items, as services answer and as tools of question sets write: {"data": [{...}, ...]}, also
// beside a version and the like.
std::optional<std::string> list_of_items(const Json& object) {
    std::optional<std::string> name;
    if (object.contains("schema") || object.contains("columns")) return name;  // pandas'
    for (const auto& [key, value] : object.items()) {
        if (!value.is_array()) continue;
        const bool items = !value.empty() && std::ranges::all_of(value, &Json::is_object);
        if (name || !items) return std::nullopt;
        name = key;
    }
    return name;
}

[[noreturn]] void refuse_whole_table(const std::string& where) {
    throw Error("holds a whole table in one object, not one item", where,
                "Write one object for each item; with pandas: to_json(path, orient=\"records\", lines=True)");
}

const Json& json_member(const Json& object, const std::string& column, const char* chosen_by,
                        const std::string& where) {
    if (const auto found = object.find(column); found != object.end()) return *found;
    for (const std::string& name : other_names(column))
        if (const auto found = object.find(name); found != object.end()) return *found;
    std::vector<std::string> names;
    for (const auto& [key, value] : object.items()) names.push_back(key);
    throw Error("has no column \"" + column + "\" (members: " + joined(names) + ")", where,
                std::string("Add the member, or change ") + chosen_by + ".");
}

// The text of a label as data files write it; nothing for what can be none.
std::optional<std::string> label_text(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean() || value.is_number()) return value.dump();
    return std::nullopt;
}

// Several texts, each as good as the others.
void read_references(const Json& list, const Task& task, const TargetReader& read_target, const std::string& where,
                     Example& example) {
    for (const Json& text : list) {
        if (!text.is_string())
            throw Error("column \"" + task.target_column + "\" holds something in its list that is not a text", where,
                        "Correct the line.");
        read_target(text.get_ref<const std::string&>(), where, example);
        example.references.push_back(example.target);
    }
    if (example.references.empty())
        throw Error("column \"" + task.target_column + "\" is an empty list", where,
                    "Write what is to be answered, or leave the item out.");
    example.target = example.references.front();
}

Example from_json(const Json& object, const Task& task, const TargetReader& read_target, const std::string& where) {
    if (!object.is_object())
        throw Error("is not a JSON object", where,
                    "Write one object a line, such as {\"" + task.columns.front() + "\": \"...\", \"" +
                        task.target_column + (task.has_classes() ? "\": 1}." : "\": \"...\"}."));
    if (const std::optional<std::string> name = list_of_items(object))
        throw Error("holds a list of items in its member \"" + *name + "\", and is not one item itself", where,
                    "Give that list [...] alone as the file, or write one object a line");
    if (is_whole_table(object)) refuse_whole_table(where);
    Example example;
    for (const std::string& column : task.columns) {
        const Json& value = json_member(object, column, "prompt_template", where);
        if (value.is_null())
            throw Error("column \"" + column + "\" is empty (null, NaN or a number beyond a double)", where,
                        "Write a text, or leave the item out.");
        if (!value.is_string())
            throw Error("column \"" + column + "\" is not a text", where,
                        value.is_structured() ? "Write the text itself there, not an object or a list."
                                              : "Put the text in quotes.");
        example.fields.emplace_back(trimmed(value.get_ref<const std::string&>()));
    }
    const Json& value = json_member(object, task.target_column, "target_column", where);
    if (value.is_array() && !task.has_classes()) {
        read_references(value, task, read_target, where, example);
        return example;
    }
    if (value.is_null())
        throw Error("column \"" + task.target_column + "\" is empty (null, NaN or a number beyond a double)", where,
                    "Write what is to be answered, or leave the item out.");
    const std::optional<std::string> text = label_text(value);
    if (!text || (!task.has_classes() && !value.is_string()))
        throw Error("column \"" + task.target_column + "\" is " +
                        (task.has_classes() ? "neither a text nor a number" : "not a text"),
                    where, "Correct the line.");
    read_target(*text, where, example);
    return example;
}

std::vector<Example> from_json_records(std::string_view text, const std::filesystem::path& path, const Task& task,
                                       std::int64_t limit, std::vector<std::string>* notes) {
    const TargetReader read_target(task);
    std::vector<Example> examples;
    JsonRecords records(text, path);
    Json value;
    while ((limit <= 0 || static_cast<std::int64_t>(examples.size()) < limit) && records.next(value)) {
        examples.push_back(from_json(value, task, read_target, records.place()));
        examples.back().line = records.line();
    }
    if (notes && records.halves() > 0) notes->push_back(halves_text(path, records.halves()));
    return examples;
}

}  // namespace

namespace {

std::vector<Example> read_all_examples(const std::filesystem::path& path, const Task& task, std::int64_t limit,
                                       std::vector<std::string>* notes) {
    if (task.kind == TaskKind::chat) {
        std::vector<Example> conversations;
        for (ConversationRecord& record : read_conversations(path, limit, notes)) {
            Example& example = conversations.emplace_back();
            example.line = record.line;
            example.messages = std::move(record.messages);
        }
        return conversations;
    }
    const std::string extension = data_extension(path);
    const bool json = is_json_data(path);
    const std::string text = read_data_text(path, json);
    std::vector<Example> examples;
    if (extension == ".tsv") {
        examples = from_table(text, TableKind::tsv, path, task, limit);
    } else if (extension == ".csv") {
        examples = from_table(text, TableKind::csv, path, task, limit);
    } else if (json) {
        examples = from_json_records(text, path, task, limit, notes);
    } else {
        throw Error("has an unknown kind \"" + extension + "\"", path.string(),
                    "Give a .tsv, .csv, .jsonl or .json file, as it is or packed as .gz or .zst.");
    }
    if (examples.empty()) throw Error("holds no items", path.string(), "Give a file with at least one item.");
    return examples;
}

}  // namespace

std::vector<Example> read_examples(const std::filesystem::path& path, const Task& task, std::int64_t limit,
                                   std::vector<std::string>* notes) {
    try {
        return read_all_examples(path, task, limit, notes);
    } catch (const std::bad_alloc&) {
        std::error_code ignored;
        const auto size = std::filesystem::file_size(path, ignored);
        throw Error(
            "memory ran out while the file was read", path.string(),
            !ignored && size < (std::uintmax_t{64} << 20)
                ? "Close other programs, or raise the limit of this shell (ulimit -v)"
                : "Close other programs, or give a smaller file: is a quote never closed, or an item far too long?");
    }
}

std::vector<Example> read_dev_examples(const RunParams& params, const Task& task, std::vector<std::string>* notes) {
    std::vector<Example> all;
    const std::vector<std::filesystem::path> files = data_files(params.dev_data);
    for (std::size_t i = 0; i < files.size(); ++i)
        for (Example& example : read_examples(files[i], task, params.eval_limit, notes)) {
            example.data = i;
            all.push_back(std::move(example));
        }
    return all;
}

}  // namespace bitdistill
