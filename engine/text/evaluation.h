// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy on a task, for any engine: the caller lends a scorer, this file owns the definition. Any one thread.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/text/task.h"

namespace bitdistill {

// One item to score: the prompt and the candidate answers (token ids). For classification the last candidate list
// entry is a label's answer; answers end with EOS when the tokenizer has one.
struct ScoringItem {
    std::vector<int> prompt;
    const std::vector<std::vector<int>>* answers = nullptr;
};
// What an engine returns for one item: total log-probability (nats) of each answer given the prompt, and whether the
// answer is what greedy decoding would write (each of its tokens is the arg max).
struct Scores {
    std::vector<double> log_probability;
    std::vector<bool> greedy;
};
// Scores a batch of items; the engine batches as it likes. Returns an empty vector when stopped.
using Scorer = std::function<std::vector<Scores>(std::span<const ScoringItem>)>;

struct ItemResult {
    std::size_t line = 0;
    int label = 0, predicted = 0;
    double margin = 0;         // log-probability of the right answer minus the best wrong one
    bool exact_match = false;  // greedy generation writes exactly the right answer
};
struct Evaluation {
    std::int64_t items = 0, correct = 0, exact_matches = 0;
    double accuracy = 0, exact_match = 0, seconds = 0;
    bool complete = true;                              // false when stopped
    std::vector<std::vector<std::int64_t>> confusion;  // [label][predicted]
    std::vector<ItemResult> results;
};
Evaluation evaluate(const Tokenizer& tokenizer, const Task& task, const std::vector<Example>& examples,
                    std::int64_t max_length, const Scorer& scorer, std::int64_t batch = 32);
Json to_json(const Evaluation& evaluation);

}  // namespace bitdistill
