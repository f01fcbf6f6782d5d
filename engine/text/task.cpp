// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/task.h"

#include <algorithm>
#include <iterator>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/utf8.h"
#include "engine/text/chat/chat_prompt.h"

namespace bitdistill {

namespace {

// "{{" and "}}" are braces.
std::vector<PromptPiece> parse_template(const std::string& text, std::vector<std::string>& columns,
                                        bool fixed_columns) {
    constexpr const char* remedy = "Write {column} for each field, and {{ or }} for a brace itself.";
    std::vector<PromptPiece> pieces;
    std::string literal;
    const auto flush = [&] {
        if (!literal.empty()) pieces.push_back({literal, -1});
        literal.clear();
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if ((c == '{' || c == '}') && at + 1 < text.size() && text[at + 1] == c) {
            literal += c;
            ++at;
        } else if (c == '{') {
            const std::size_t end = text.find('}', at);
            if (end == text.npos) throw Error("a { is never closed", "prompt_template", remedy);
            const std::string name = text.substr(at + 1, end - at - 1);
            if (name.empty() || name.find('{') != name.npos)
                throw Error("a field has no name", "prompt_template", remedy);
            auto found = std::find(columns.begin(), columns.end(), name);
            if (found == columns.end()) {
                if (fixed_columns)
                    throw Error("the field {" + name + "} is not a column of the task", "prompt_template", remedy);
                columns.push_back(name);
                found = columns.end() - 1;
            }
            flush();
            pieces.push_back({"", static_cast<int>(found - columns.begin())});
            at = end;
        } else if (c == '}') {
            throw Error("a } has no { before it", "prompt_template", remedy);
        } else {
            literal += c;
        }
    }
    flush();
    return pieces;
}

// "label=word,label=word"; a word gets the space that stands between it and the prompt.
void parse_answers(const std::string& text, Task& task, bool built_in) {
    constexpr const char* remedy = "Write label=word,label=word with one word for each class.";
    std::vector<std::string> labels, answers;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::string entry = text.substr(at, comma - at);
        at = comma + 1;
        const std::size_t equals = entry.find('=');
        if (equals == entry.npos)
            throw Error("\"" + std::string(trimmed(entry)) + "\" is not of the form label=word", "answers", remedy);
        const std::string label(trimmed(std::string_view(entry).substr(0, equals))),
            word(trimmed(std::string_view(entry).substr(equals + 1)));
        if (label.empty() || word.empty()) throw Error("a label or its word is empty", "answers", remedy);
        if (std::find(labels.begin(), labels.end(), label) != labels.end()) {
            throw Error("the label \"" + label + "\" comes twice", "answers", remedy);
        }
        if (std::find(answers.begin(), answers.end(), " " + word) != answers.end()) {
            throw Error("two labels have the word \"" + word + "\"", "answers", "Give each class a word of its own.");
        }
        labels.push_back(label);
        answers.push_back(" " + word);
    }
    if (!built_in) {
        if (labels.size() < 2) throw Error("fewer than two classes", "answers", remedy);
        task.labels = labels;
        task.answers = answers;
        return;
    }
    for (std::size_t i = 0; i < task.labels.size(); ++i) {
        const auto found = std::find(labels.begin(), labels.end(), task.labels[i]);
        if (found == labels.end()) {
            throw Error("the label \"" + task.labels[i] + "\" of task " + task.name + " has no word", "answers",
                        remedy);
        }
        task.answers[i] = answers[static_cast<std::size_t>(found - labels.begin())];
    }
    if (labels.size() != task.labels.size()) {
        throw Error("task " + task.name + " has " + std::to_string(task.labels.size()) + " classes, " +
                        std::to_string(labels.size()) + " words are given",
                    "answers", remedy);
    }
}

std::vector<PromptPiece> pieces_of(const Task& task) {
    std::vector<std::string> columns = task.columns;
    return parse_template(task.prompt_template, columns, true);
}

TextWithData fill(const std::vector<PromptPiece>& pieces, const std::vector<std::string>& fields,
                  std::size_t longest_field) {
    TextWithData filled;
    for (const PromptPiece& piece : pieces) {
        if (piece.column < 0) {
            filled.text += piece.literal;
            continue;
        }
        const std::string& field = fields.at(static_cast<std::size_t>(piece.column));
        const std::size_t begin = filled.text.size();
        filled.text.append(field, 0, character_boundary(field, longest_field));
        filled.data.push_back({begin, filled.text.size()});
    }
    return filled;
}

}  // namespace

Task make_task(const RunParams& params) {
    const Task* row = find_task(params.task);
    if (!row) {
        std::string names;
        for (const std::string_view name : task_names()) add_to_list(names, name);
        throw Error("\"" + params.task + "\" is not a task", "task", "Choose one of " + names + ".");
    }
    Task task = *row;
    const bool own = task.from_recipe;
    if (task.kind == TaskKind::chat && !params.prompt_template.empty())
        throw Error("is of no use in a chat: the model's chat template writes its prompts", "prompt_template",
                    "Leave it empty.");
    if (task.kind == TaskKind::chat && !params.target_column.empty())
        throw Error("is of no use in a chat: conversations have no columns", "target_column", "Leave it empty.");
    if (own && params.prompt_template.empty())
        throw Error("a task of one's own needs a template", "prompt_template", "Write one, such as {text}\\nverdict:.");
    const bool texts = task_kind(params) == TaskKind::generate;
    if (own && !texts && params.answers.empty())
        throw Error("a task of one's own needs its classes", "answers",
                    "Write them as label=word,label=word, or name the column of the text that is to be written in "
                    "target_column.");
    if (own && texts) {
        task.kind = TaskKind::generate;
        task.metrics = text_metrics();
    }
    if (!params.target_column.empty()) task.target_column = params.target_column;
    task.max_new_tokens = new_tokens(params);
    if (texts) task.stops = stop_texts(params.stop);
    task.rouge_split = params.rouge_split;
    task.rouge_stemmer = params.rouge_stemmer;
    if (!params.prompt_template.empty()) {
        std::vector<std::string> columns;
        parse_template(params.prompt_template, columns, false);
        if (columns.empty()) {
            throw Error("names no field", "prompt_template", "Write {column} where a field of the data goes.");
        }
        if (std::find(columns.begin(), columns.end(), task.target_column) != columns.end()) {
            throw Error("shows the answer to the model", "prompt_template", "Leave {" + task.target_column + "} out.");
        }
        task.columns = columns;
        task.prompt_template = params.prompt_template;
    } else if (std::ranges::find(task.columns, task.target_column) != task.columns.end()) {
        throw Error("is a column that the prompt shows to the model", "target_column", "Name another column.");
    }
    if (!params.answers.empty()) parse_answers(params.answers, task, !own);
    if (task.kind != TaskKind::chat) task.prompt_form = params.prompt_form;
    return task;
}

std::vector<std::string> stop_texts(std::string_view list) {
    std::vector<std::string> stops;
    if (list.empty()) return stops;
    stops.emplace_back();
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at] == '|') {
            stops.emplace_back();
        } else if (list[at] != '\\') {
            stops.back() += list[at];
        } else {
            const char sign = ++at < list.size() ? list[at] : '\0';
            if (sign != 'n' && sign != 't' && sign != '|' && sign != '\\')
                throw Error("has a \\ that stands for nothing", "stop",
                            "Write \\n for a line feed, \\t for a tab, \\| for a bar and \\\\ for a backslash.");
            stops.back() += sign == 'n' ? '\n' : sign == 't' ? '\t' : sign;
        }
    }
    if (std::ranges::any_of(stops, &std::string::empty))
        throw Error("has an empty text, which would end every answer before it begins", "stop",
                    "Write texts with one | between them.");
    return stops;
}

std::size_t stop_in(std::string_view text, std::span<const std::string> stops) {
    std::size_t first = text.npos;
    for (const std::string& stop : stops) first = std::min(first, text.find(stop));
    return first;
}

std::string prompt_text(const Task& task, const Example& example) {
    if (task.kind == TaskKind::chat) {
        std::string text;
        for (const ChatMessage& message : example.messages) {
            if (message.is_answer()) break;
            text += (text.empty() ? "" : "\n\n") + message.content;
        }
        return text;
    }
    return fill(pieces_of(task), example.fields, std::string::npos).text;
}

// A sentencepiece tokenizer puts a space before every text it is given, so " good" alone would become two spaces and a
// word; a byte-level one may join letters across the seam. So the answer is encoded behind a sign that ends like a
// prompt, and what the sign adds by itself is taken away. Only if no sign stays whole (an odd vocabulary) is it encoded
// alone.
std::vector<int> answer_ids(const Tokenizer& tokenizer, const std::string& answer) {
    for (const char* sign : {":", ".", "a", "0"}) {
        const std::vector<int> before = tokenizer.encode(sign, SpecialTokens::as_text);
        const std::vector<int> both = tokenizer.encode(sign + answer, SpecialTokens::as_text);
        if (both.size() > before.size() && std::equal(before.begin(), before.end(), both.begin())) {
            return {both.begin() + static_cast<std::ptrdiff_t>(before.size()), both.end()};
        }
    }
    return tokenizer.encode(answer, SpecialTokens::as_text);
}

namespace {

bool ends(const Tokenizer& tokenizer, const std::vector<int>& answer) {
    return tokenizer.eos_id && !answer.empty() && answer.back() == *tokenizer.eos_id;
}

bool one_begins_another(const std::vector<std::vector<int>>& answers) {
    for (const std::vector<int>& a : answers)
        for (const std::vector<int>& b : answers)
            if (&a != &b && a.size() <= b.size() && std::equal(a.begin(), a.end(), b.begin())) return true;
    return false;
}

// The text of an answer: in a chat it begins the assistant's message, so no space stands before it.
std::string in_form(const Task& task, const std::string& answer) {
    return task.prompt_form == PromptForm::chat && answer.starts_with(' ') ? answer.substr(1) : answer;
}

std::vector<std::vector<int>> answers_as_ids(const Tokenizer& tokenizer, const Task& task, const std::string& target) {
    std::vector<std::vector<int>> answers;
    if (task.has_classes()) {
        for (const std::string& word : task.answers) answers.push_back(answer_ids(tokenizer, in_form(task, word)));
    } else {
        std::vector<int>& ids = answers.emplace_back(answer_ids(tokenizer, in_form(task, " " + target)));
        if (std::ssize(ids) > task.max_new_tokens) ids.resize(static_cast<std::size_t>(task.max_new_tokens));
    }
    if (tokenizer.eos_id && (!task.has_classes() || one_begins_another(answers)))
        for (std::vector<int>& answer : answers) answer.push_back(*tokenizer.eos_id);
    return answers;
}

}  // namespace

TaskEncoder::TaskEncoder(const Tokenizer& tokenizer, const Task& task)
    : tokenizer_(&tokenizer), task_(&task), pieces_(pieces_of(task)) {
    if (task.kind == TaskKind::chat) chats_ = std::make_shared<const ConversationEncoder>(tokenizer);
    if (task.has_classes()) class_answers_ = answers_as_ids(tokenizer, task, {});
}

std::vector<int> TaskEncoder::encoded(const Example& example, std::size_t longest_field) const {
    const TextWithData filled = fill(pieces_, example.fields, longest_field);
    if (task_->prompt_form == PromptForm::chat) return chat_ids(*tokenizer_, filled);
    std::vector<int> ids = tokenizer_->encode(filled.text, SpecialTokens::as_tokens, filled.data);
    put_bos(*tokenizer_, ids);
    return ids;
}

// The bytes that are left of a field, npos where all fit, and the prompt's ids.
std::size_t TaskEncoder::longest_field(const Example& example, std::int64_t max_tokens, std::vector<int>& ids) const {
    ids = encoded(example, std::string::npos);
    if (static_cast<std::int64_t>(ids.size()) <= max_tokens) return std::string::npos;

    // The longest fields are cut to a common length: the largest whose prompt fits, found by bisection.
    std::size_t longest = 0;
    for (const std::string& field : example.fields) longest = std::max(longest, field.size());
    const auto at_most = [&](std::size_t bytes) {
        ids = encoded(example, bytes);
        return static_cast<std::int64_t>(ids.size()) <= max_tokens;
    };
    std::size_t fits = 0, too_long = longest;
    while (fits + 1 < too_long) {
        const std::size_t middle = fits + (too_long - fits) / 2;
        (at_most(middle) ? fits : too_long) = middle;
    }
    if (!at_most(fits)) {
        throw Error("the prompt needs " + std::to_string(ids.size()) + " tokens even with empty fields, and " +
                        (max_tokens > 0 ? "the answer leaves room for " + std::to_string(max_tokens)
                                        : std::string("the answer alone fills max_length")),
                    "max_length", "Raise max_length or shorten prompt_template.");
    }
    return fits;
}

std::vector<int> TaskEncoder::prompt(const Example& example, std::int64_t max_tokens, bool* cut) const {
    if (chats_) return chat_prompt(example, max_tokens, cut);
    std::vector<int> ids;
    const std::size_t longest = longest_field(example, max_tokens, ids);
    if (cut) *cut = longest != std::string::npos;
    return ids;
}

std::string TaskEncoder::read_text(const Example& example, std::int64_t max_length) const {
    std::vector<int> ids;
    return fill(pieces_, example.fields, longest_field(example, max_length - room(answers(example)), ids)).text;
}

std::vector<std::vector<int>> TaskEncoder::answers(const Example& example) const {
    return task_->has_classes() ? class_answers_ : answers_as_ids(*tokenizer_, *task_, example.target);
}

std::int64_t TaskEncoder::room(const std::vector<std::vector<int>>& answers) const {
    std::int64_t room = task_->max_new_tokens;
    for (const std::vector<int>& answer : answers)
        room = std::max(room, std::ssize(answer) - ends(*tokenizer_, answer));
    return room + (tokenizer_->eos_id ? 1 : 0);
}

Sequence TaskEncoder::sequence(const Example& example, std::int64_t max_length) const {
    const std::vector<std::vector<int>> answers = this->answers(example);
    std::vector<int> answer = answers.at(static_cast<std::size_t>(example.label));
    if (tokenizer_->eos_id && !ends(*tokenizer_, answer)) answer.push_back(*tokenizer_->eos_id);
    Sequence sequence;
    sequence.ids = prompt(example, max_length - room(answers), &sequence.cut);
    if (sequence.ids.empty()) {
        throw Error("the prompt of line " + std::to_string(example.line) + " has no tokens", "prompt_template",
                    "Write some text around the fields.");
    }
    sequence.prompt_length = static_cast<int>(sequence.ids.size());
    sequence.ids.reserve(sequence.ids.size() + answer.size());
    for (const int id : answer) sequence.ids.push_back(id);  // an insert() here makes gcc 14 warn of its own library
    sequence.labels.assign(sequence.ids.size(), not_scored);
    for (std::size_t t = static_cast<std::size_t>(sequence.prompt_length) - 1; t + 1 < sequence.ids.size(); ++t) {
        sequence.labels[t] = sequence.ids[t + 1];
    }
    return sequence;
}

}  // namespace bitdistill
