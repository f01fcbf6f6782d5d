// SPDX-License-Identifier: GPL-3.0-or-later
// What a task (a row of engine/run/tasks.h) makes of data files: items, their prompts and answers as token ids. Plain
// data: any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/run/run_params.h"
#include "engine/run/tasks.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

// The row that params.task names, with params.prompt_template and params.answers in place of its own where they are
// given; a row that takes them from the recipe needs both. Throws Error naming the parameter.
Task make_task(const RunParams& params);

struct Example {
    std::vector<std::string> fields;  // in Task::columns order
    int label = 0;            // the right one of candidate_answers(): index into Task::labels; 0 without classes
    std::string target = {};  // the text to write, where there are no classes
    std::size_t line = 0;     // 1-based, in its file
};

// .tsv (GLUE: header line, no quoting), .csv (RFC 4180), .jsonl/.json (one object a line, or a list of objects), as
// they are or packed (.gz, .zst). Class names are understood as labels and, where none is a number itself, GLUE's
// numbers; 1.0 counts as 1, true as 1; a task without classes takes the column's text as it is. Throws Error naming
// file, line and column: missing column, empty file, label outside the classes, nothing to write, bytes that are not
// UTF-8, and for kinds that are not read (Parquet) the command that converts them. limit 0 = all. notes: sentences for
// people about what was read otherwise than it stands there.
std::vector<Example> read_examples(const std::filesystem::path& path, const Task& task, std::int64_t limit = 0,
                                   std::vector<std::string>* notes = nullptr);

std::string prompt_text(const Task& task, const Example& example);

// ids of a training or scoring sequence: [BOS] prompt answer [EOS]. labels[t] is the token that position t must
// predict, -100 = not scored (all of the prompt but its last position).
struct Sequence {
    std::vector<int> ids, labels;
    int prompt_length = 0;  // tokens before the answer
    bool cut = false;       // the prompt did not fit
};
inline constexpr int not_scored = -100;

// A prompt's ids, with BOS when the tokenizer asks for it or as the model's chat template says (task.prompt_form), cut
// to at most max_tokens by shortening the longest field from its end (the words after the field, "\nsentiment:", stay).
// cut becomes whether that was needed.
std::vector<int> prompt_ids(const Tokenizer& tokenizer, const Task& task, const Example& example,
                            std::int64_t max_tokens, bool* cut = nullptr);
// The ids of an answer as they follow the prompt.
std::vector<int> answer_ids(const Tokenizer& tokenizer, const std::string& answer);
// What an item may be answered, as ids: the word of every class, or the item's own text, cut to task.max_new_tokens,
// with EOS when the tokenizer has one. A class counts by its words alone: a model that was never taught to end there is
// not judged by that. Only where one class's ids begin another's does EOS tell them apart.
std::vector<std::vector<int>> candidate_answers(const Tokenizer& tokenizer, const Task& task, const Example& example);
// Tokens that are kept free behind a prompt for any of these answers and an end, so that it does not depend on which is
// the right one.
std::int64_t answer_room(const Tokenizer& tokenizer, const Task& task, const std::vector<std::vector<int>>& answers);
Sequence answer_sequence(const Tokenizer& tokenizer, const Task& task, const Example& example, std::int64_t max_length);

}  // namespace bitdistill
