// SPDX-License-Identifier: GPL-3.0-or-later
// Perplexity of conversations: how likely a model finds each answer of the assistant behind the turns before it.
#include <algorithm>
#include <deque>
#include <utility>

#include "engine/base/stopwatch.h"
#include "engine/text/evaluation.h"
#include "engine/text/item_results.h"

namespace bitdistill {
namespace {

// The answers of all conversations, each behind what stands before it.
struct Asked {
    std::vector<ScoringItem> items;
    std::vector<const Example*> of;                  // whose answer each is
    std::deque<std::vector<std::vector<int>>> kept;  // what the items point to
};

// One item for each run of tokens that carry a loss.
void add_answers(const Sequence& sequence, const Example& example, Asked& asked) {
    const std::vector<int>&ids = sequence.ids, &labels = sequence.labels;
    for (std::size_t begin = 0; begin < labels.size(); ++begin) {
        if (labels[begin] == not_scored) continue;
        std::size_t end = begin;
        while (end < labels.size() && labels[end] != not_scored) ++end;
        const auto at = [&](std::size_t place) { return ids.begin() + static_cast<std::ptrdiff_t>(place); };
        asked.kept.push_back({std::vector<int>(at(begin + 1), at(end + 1))});
        asked.items.push_back({std::vector<int>(at(0), at(begin + 1)), &asked.kept.back()});
        asked.of.push_back(&example);
        begin = end;
    }
}

std::string too_long_text(std::int64_t cut, std::int64_t none, std::size_t all, std::int64_t max_length) {
    std::string text = std::to_string(cut) + " of " + std::to_string(all) +
                       " conversations were longer than max_length, " + std::to_string(max_length) +
                       " tokens, and end earlier";
    if (none > 0) text += "; " + std::to_string(none) + " of these have no answer that fits, and are left out";
    return text;
}

}  // namespace

Evaluation evaluate_conversations(const Tokenizer& tokenizer, const Task& task, const std::vector<Example>& examples,
                                  std::int64_t max_length, const Scorer& scorer, std::int64_t batch) {
    const Stopwatch watch;
    const TaskEncoder encoder(tokenizer, task);
    Evaluation evaluation;
    Asked asked;
    std::int64_t none = 0;
    for (const Example& example : examples) {
        const std::vector<Sequence> sequences = encoder.sequences(example, max_length);
        none += sequences.empty();
        evaluation.cut_prompts += sequences.empty() || std::ranges::any_of(sequences, &Sequence::cut);
        for (const Sequence& sequence : sequences) add_answers(sequence, example, asked);
    }
    if (evaluation.cut_prompts > 0)
        evaluation.notes.push_back(too_long_text(evaluation.cut_prompts, none, examples.size(), max_length));
    Answered answered(asked.items.size());
    evaluation.complete = score_all(asked.of, asked.items, by_length(asked.items), scorer, batch, answered);
    for (std::optional<ItemResult>& result : answered)
        if (result) evaluation.results.push_back(std::move(*result));
    evaluation.items = std::ssize(evaluation.results);
    evaluation.metrics = metrics_of(task, evaluation.results);
    evaluation.seconds = watch.seconds();
    return evaluation;
}

}  // namespace bitdistill
