// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/first_items.h"

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/number_text.h"
#include "engine/text/scored_tokens.h"
#include "engine/text/task.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

// Tokens of one kind are one text: a character may be parted between two of them.
std::string marked_text(const std::vector<ScoredToken>& tokens) {
    std::string text;
    bool scored = false;
    for (const ScoredToken& token : tokens) {
        if (token.scored != scored) text += token.scored ? "[[" : "]]";
        scored = token.scored;
        text += token.bytes;
    }
    return scored ? text + "]]" : text;
}

Json json_of(const Example& example, const std::vector<ScoredToken>& tokens) {
    Json list = Json::array();
    for (const ScoredToken& token : tokens)
        list.push_back({{"id", token.id}, {"text", token.bytes}, {"scored", token.scored}});
    return {{"line", example.line}, {"tokens", std::move(list)}};
}

}  // namespace

void print_first_items(const RunParams& params, std::int64_t count, bool json) {
    if (params.teacher.empty()) throw UsageError("is empty", "teacher", "Name the model: its tokenizer cuts the text");
    if (params.train_data.empty()) throw UsageError("is empty", "train_data", "Name the file of training items");
    Task task;
    try {
        task = make_task(params);
    } catch (const Error& error) {
        throw UsageError(error);
    }
    const auto tokenizer = open_tokenizer(params.teacher);
    const TaskEncoder encoder(*tokenizer, task);
    std::vector<std::string> notes;
    const std::int64_t limit = params.train_limit > 0 ? std::min(count, params.train_limit) : count;
    const std::vector<Example> examples = read_examples(params.train_data, task, limit, &notes);
    if (!json) say_notes(notes);
    for (const Example& example : examples) {
        const std::vector<Sequence> sequences = encoder.sequences(example, params.max_length);
        if (sequences.empty() && !json)
            say("Line " + std::to_string(example.line) + ": no answer fits into " + number_text(params.max_length) +
                " tokens");
        for (const Sequence& sequence : sequences) {
            const std::vector<ScoredToken> tokens = scored_tokens(*tokenizer, sequence);
            if (json) {
                print(json_of(example, tokens));
                continue;
            }
            const auto scored = std::ranges::count_if(tokens, &ScoredToken::scored);
            print("Line " + std::to_string(example.line) + ": " + std::to_string(tokens.size()) + " tokens, " +
                  std::to_string(scored) + " of them carry a loss" + (sequence.cut ? "; cut to max_length" : ""));
            print(marked_text(tokens));
        }
    }
}

}  // namespace bitdistill
