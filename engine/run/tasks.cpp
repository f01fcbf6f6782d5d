// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tasks.h"

#include <algorithm>

#include "engine/run/data/sample_words.h"
#include "engine/run/run_params.h"

namespace bitdistill {

const std::vector<std::string>& text_metrics() {
    // An engine that writes no text gives those from "loss" on, so that checkpoints are then chosen by it.
    static const std::vector<std::string> names{"avg",  "rouge1", "rouge2",     "rougeL",     "rougeLsum",
                                                "bleu", "loss",   "perplexity", "exact_match"};
    return names;
}

namespace {

// Whatever an item of the sample asks for, all of its words may be the answer.
std::vector<std::string> words_of_sample(const std::string& before) {
    std::vector<std::string> words;
    const auto add = [&](std::span<const std::string_view> more) {
        for (const std::string_view word : more) words.push_back(before + std::string(word));
    };
    add(sample_words::towns);
    add(sample_words::animals);
    add(sample_words::crafts);
    return words;
}

}  // namespace

const std::vector<Task>& tasks() {
    static const std::vector<Task> rows = {
        {.name = "sst2",
         .columns = {"sentence"},
         .labels = {"0", "1"},
         .answers = {" negative", " positive"},
         .prompt_template = "{sentence}\nsentiment:"},
        {.name = "qnli",
         .columns = {"question", "sentence"},
         .labels = {"entailment", "not_entailment"},
         .answers = {" yes", " no"},
         .prompt_template = "{question}\n{sentence}\nanswered:"},
        {.name = "rte",
         .columns = {"premise", "hypothesis"},
         .labels = {"entailment", "not_entailment"},
         .answers = {" yes", " no"},
         .prompt_template = "{premise}\n{hypothesis}\nfollows:"},
        {.name = "mnli",
         .columns = {"premise", "hypothesis"},
         .labels = {"entailment", "neutral", "contradiction"},
         .answers = {" yes", " maybe", " no"},
         .prompt_template = "{premise}\n{hypothesis}\nfollows:"},
        {.name = "sample",
         .columns = {"text"},
         .labels = words_of_sample(""),
         .answers = words_of_sample(" "),
         .prompt_template = "{text}"},
        {.name = "cnn-dailymail",
         .kind = TaskKind::generate,
         .columns = {"article"},
         .target_column = "highlights",
         .prompt_template = "{article}\nTL;DR:",
         .max_new_tokens = 128,
         .metrics = text_metrics()},
        {.name = "chat", .kind = TaskKind::chat, .prompt_form = PromptForm::chat, .metrics = {"perplexity", "loss"}},
        {.name = "own", .from_recipe = true},
    };
    return rows;
}

std::span<const std::string_view> task_names() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const Task& task : tasks()) all.push_back(task.name);
        return all;
    }();
    return names;
}

const Task* find_task(std::string_view name) {
    const auto found = std::ranges::find(tasks(), name, &Task::name);
    return found == tasks().end() ? nullptr : &*found;
}

TaskKind task_kind(const RunParams& params) {
    const Task* row = find_task(params.task);
    if (!row) return TaskKind::classify;
    if (!row->from_recipe) return row->kind;
    return params.target_column.empty() || !params.answers.empty() ? TaskKind::classify : TaskKind::generate;
}

std::int64_t new_tokens(const RunParams& params) {
    if (task_kind(params) != TaskKind::generate) return 0;
    if (params.max_new_tokens > 0) return params.max_new_tokens;
    const Task* row = find_task(params.task);
    return row && !row->from_recipe ? row->max_new_tokens : usual_new_tokens;
}

std::string main_metric(std::string_view task) {
    const Task* row = find_task(task);
    return row ? row->metrics.front() : Task().metrics.front();
}

std::string main_metric(const RunParams& params) {
    return task_kind(params) == TaskKind::generate ? text_metrics().front() : main_metric(params.task);
}

}  // namespace bitdistill
