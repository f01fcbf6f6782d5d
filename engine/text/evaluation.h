// SPDX-License-Identifier: GPL-3.0-or-later
// How good a model is at a task, for any engine: the caller lends a scorer, this file owns the definitions. An
// Evaluator is the use case above it: a finished model folder in, metrics out, computed by whichever engine the program
// chose. Metrics are computed in item_results.cpp. Any one thread.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/run/metric.h"
#include "engine/score/text_scores.h"
#include "engine/text/task.h"

namespace bitdistill {

// One item to score: TaskEncoder's prompt and answers (token ids).
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
// What an engine made of an item of a task without classes: its reference scored, and what the model writes after the
// prompt, greedily, until an end token, one of task.stops or task.max_new_tokens tokens.
struct Written {
    Scores scores;
    std::string text;
};
// Takes all items at once and says each as soon as it is done, in any order: on_written(index, ...), on the calling
// thread. Returns false when stopped.
using OnWritten = std::function<void(std::size_t item, Written)>;
using Writer = std::function<bool(std::span<const ScoringItem>, const OnWritten& on_written)>;

struct ItemResult {
    std::size_t line = 0;
    int label = 0, predicted = 0;
    double margin = 0;         // log-probability of the right answer minus the best wrong one; infinite: none is wrong
    bool exact_match = false;  // greedy generation writes exactly the right answer, or one of several
    std::vector<double> scores;           // log-probability of each answer, nats
    std::int64_t right_tokens = 0;        // length of the right one
    std::string written = {};             // where there are no classes, and the engine lends a writer
    double rouge_l = not_measured;        // F of that, of 100
    std::optional<PairScores> pair = {};  // what its scores are computed from
    std::size_t data = 0;                 // Example::data
};
struct Evaluation {
    std::int64_t items = 0;
    std::vector<Metric> metrics;   // task.metrics; the first is what models are compared by
    std::int64_t cut_prompts = 0;  // that did not fit into max_length
    double seconds = 0;
    bool complete = true;                              // false when stopped
    std::vector<std::vector<std::int64_t>> confusion;  // [label][predicted]; empty without classes
    std::vector<ItemResult> results;                   // in the order of the file
    std::vector<std::string> notes;                    // what the engine has to say about the model's file
};
// Every metric of `evaluation` says from now on that this engine computed it with weights of this format.
void name_engine(Evaluation& evaluation, const std::string& engine, const std::string& format);
// Of items of several data files with these names (data_names()): the metrics of each file, the first file's first, and
// the confusion of the first. Of one file nothing changes.
void part_by_data(Evaluation& evaluation, const Task& task, const std::vector<std::string>& names);
inline constexpr std::int64_t items_at_once = 32;
// batch: so many items go to the scorer at once. writer: asked instead where there are no classes; none: only what
// needs no written text is measured, and a note says so.
Evaluation evaluate(const Tokenizer& tokenizer, const Task& task, const std::vector<Example>& examples,
                    std::int64_t max_length, const Scorer& scorer, std::int64_t batch = items_at_once,
                    const Writer& writer = {});
// evaluate() of a chat: an item is an answer, in the sequences that training would learn (TaskEncoder::sequences).
Evaluation evaluate_conversations(const Tokenizer& tokenizer, const Task& task, const std::vector<Example>& examples,
                                  std::int64_t max_length, const Scorer& scorer, std::int64_t batch = items_at_once);
// {"items", "metrics": [...], each metric as a number of its own, "correct" and "exact_matches" as counts, "seconds",
// "complete", "confusion"}. Of several data files, each metric's number stands under its key, and under its name alone
// that of the first file.
Json to_json(const Evaluation& evaluation);

// What an Evaluator is asked for.
struct EvaluationPlan {
    std::filesystem::path model;  // folder, with its tokenizer; or a .gguf file
    Task task;
    std::vector<Example> items;
    std::int64_t max_length = 512, threads = 0;       // tokens of a prompt with its answer; 0 = all cores
    std::function<void(std::size_t items)> answered;  // so many more; may be empty
    // By the CPU engine: weights and KV cache in the width that they are stored in, not in 16 bits.
    bool as_stored = false;
    std::vector<std::string> data_names = {};  // of the files that the items are of; empty: there is one
};
// The metrics of a finished model, with engine and format. Not complete when stopped. Throws Error: a model or
// tokenizer that cannot be read. An empty function: nobody offers one.
using Evaluator = std::function<Evaluation(const EvaluationPlan&, JobControl&)>;
// Does the CPU engine say that 16 bits cannot hold a weight, a block's scale or a key of its cache? Then it opens the
// model as_stored.
bool is_too_narrow(const Error& error);

}  // namespace bitdistill
