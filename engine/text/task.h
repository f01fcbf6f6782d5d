// SPDX-License-Identifier: GPL-3.0-or-later
// What a task (a row of engine/run/tasks.h) makes of data files: items, their prompts and answers as token ids. Plain
// data: any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/run/run_params.h"
#include "engine/run/tasks.h"
#include "engine/text/chat/conversation.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

// The row that params.task names, with what the recipe says of template, answers, target column, new tokens and stops
// in place of its own; a row that takes them from the recipe needs a template, and answers or a target column. Throws
// Error naming the parameter.
Task make_task(const RunParams& params);
// "one|other": texts with | between them. \n is a line feed, \t a tab, \| a bar, \\ a backslash. Throws Error: an empty
// one, another escape.
std::vector<std::string> stop_texts(std::string_view list);
// Where the first of `stops` begins in a text; npos: none does.
std::size_t stop_in(std::string_view text, std::span<const std::string> stops);

struct Example {
    std::vector<std::string> fields;  // in Task::columns order
    int label = 0;            // the right one of TaskEncoder::answers(): index into Task::labels; 0 without classes
    std::string target = {};  // the text to write, where there are no classes
    std::vector<std::string> references = {};  // all that the data give for it, `target` the first; empty: it alone
    std::size_t line = 0;                      // 1-based, in its file
    std::size_t data = 0;                      // which of several data files that is, from 0
    std::vector<ChatMessage> messages = {};    // in place of the others where the task is a chat; the last is an answer
};

// .tsv (GLUE: header line, no quoting), .csv (RFC 4180), .jsonl/.json (one object a line, or a list of objects), as
// they are or packed (.gz, .zst). Class names are understood as labels and, where none is a number itself, GLUE's
// numbers; 1.0 counts as 1, true as 1; a task without classes takes the column's text as it is, in JSON also a list of
// texts, each as good as the others: the first is learnt, all are references. Throws Error naming
// file, line and column: missing column, empty file, label outside the classes, nothing to write, bytes that are not
// UTF-8, and for kinds that are not read (Parquet) the command that converts them. Conversations are read as
// read_conversations() says. limit 0 = all. notes: sentences for people about what was read otherwise than it stands
// there.
std::vector<Example> read_examples(const std::filesystem::path& path, const Task& task, std::int64_t limit = 0,
                                   std::vector<std::string>* notes = nullptr);
// The items of every file of params.dev_data, file by file, each with Example::data; params.eval_limit counts in each
// file. Throws Error as read_examples() and data_files().
std::vector<Example> read_dev_examples(const RunParams& params, const Task& task,
                                       std::vector<std::string>* notes = nullptr);

// A prompt template taken apart: literal text, or the number of a column.
struct PromptPiece {
    std::string literal;
    int column = -1;  // >= 0: a field instead of the literal
};

// Of a chat, what stands before its first answer, without the template.
std::string prompt_text(const Task& task, const Example& example);

// ids of a training or scoring sequence: [BOS] prompt answer [EOS]. labels[t] is the token that position t must
// predict, -100 = not scored (all of the prompt but its last position).
struct Sequence {
    std::vector<int> ids, labels;
    int prompt_length = 0;  // tokens before the answer, the first one of a chat
    bool cut = false;       // the prompt did not fit; of a chat: turns or the end of an answer are left out
};
inline constexpr int not_scored = -100;

// The ids of an answer as they follow the prompt.
std::vector<int> answer_ids(const Tokenizer& tokenizer, const std::string& answer);

// A task's items as ids by one tokenizer. What all items have in common, the template's pieces and the classes' words,
// is made once, so make one of these for all items. Both must outlive it. Const after construction: any thread.
class TaskEncoder {
  public:
    TaskEncoder(const Tokenizer& tokenizer, const Task& task);

    // A prompt's ids, with BOS when the tokenizer asks for it or as the model's chat template says (task.prompt_form),
    // cut to at most max_tokens by shortening the longest field from its end (the words after the field,
    // "\nsentiment:", stay). cut becomes whether that was needed. Special tokens that fields spell are text (in a chat
    // as far as chat_ids() can); those that the template spells itself are tokens.
    std::vector<int> prompt(const Example& example, std::int64_t max_tokens, bool* cut = nullptr) const;
    // prompt() as text, in a sequence of so many tokens: prompt_text(), the longest fields as far as they are read. Not
    // of a chat, whose turns are cut otherwise.
    std::string read_text(const Example& example, std::int64_t max_length) const;
    // What an item may be answered: the word of every class, or the item's own text, cut to task.max_new_tokens, with
    // EOS when the tokenizer has one. A class counts by its words alone: a model that was never taught to end there is
    // not judged by that. Only where one class's ids begin another's does EOS tell them apart.
    std::vector<std::vector<int>> answers(const Example& example) const;
    // Tokens that are kept free behind a prompt for any of these answers and an end, so that it does not depend on
    // which is the right one.
    std::int64_t room(const std::vector<std::vector<int>>& answers) const;
    Sequence sequence(const Example& example, std::int64_t max_length) const;
    // What training learns of an item: its sequence. A chat has one for all of its answers, or several where its
    // template asks for that (ConversationEncoder). One that is too long ends with the last whole answer that fits; the
    // first answer is cut where it does not fit itself, and where its prompt leaves no room for it there is no
    // sequence.
    std::vector<Sequence> sequences(const Example& example, std::int64_t max_length) const;

  private:
    std::vector<Sequence> conversation(const Example& example, std::int64_t max_length) const;
    std::vector<int> chat_prompt(const Example& example, std::int64_t max_tokens, bool* cut) const;
    std::vector<int> encoded(const Example& example, std::size_t longest_field) const;
    std::size_t longest_field(const Example& example, std::int64_t max_tokens, std::vector<int>& ids) const;

    const Tokenizer* tokenizer_;
    const Task* task_;
    std::vector<PromptPiece> pieces_;
    std::vector<std::vector<int>> class_answers_;       // empty without classes
    std::shared_ptr<const ConversationEncoder> chats_;  // null unless the task is a chat
};

}  // namespace bitdistill
