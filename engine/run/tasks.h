// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks that models are distilled for, one row each: the choices of the parameter `task`, and what a prompt is made
// of. Prompts and data files are read by engine/text/task.h. Plain data: any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/run/choices.h"

namespace bitdistill {

struct RunParams;

// classify: one answer word per class; the class whose word the model holds for most probable is its answer. generate:
// each item brings the text that is to be written. chat: each item is a conversation in the model's chat template, and
// all of its answers are learnt.
enum class TaskKind { classify, generate, chat };

// Which columns an item has, how they become a prompt, and what is to be answered. Classification is done by
// generation.
struct Task {
    std::string name = {};
    TaskKind kind = TaskKind::classify;
    std::vector<std::string> columns = {};  // "sentence" or "question", "sentence" ...
    std::string target_column = "label";    // the class, or the text that is to be written
    std::vector<std::string> labels = {};   // as data files spell them: "0", "1" / "entailment", ...
    std::vector<std::string> answers = {};  // one word per label, with its leading space: " negative", " positive"
    std::string prompt_template = {};       // "{sentence}\nsentiment:"
    PromptForm prompt_form = PromptForm::raw;
    std::int64_t max_new_tokens = 0;      // generate: of a text, its end not counted; longer ones are cut
    std::vector<std::string> stops = {};  // generate: texts that end an answer and are no part of it
    RougeSplit rouge_split = RougeSplit::sentences;
    bool rouge_stemmer = false;
    // Of an evaluation, names of known_metrics; models are compared by the first.
    std::vector<std::string> metrics{"accuracy", "exact_match"};
    bool from_recipe =
        false;  // what else a task has comes from prompt_template, answers and target_column of the recipe

    bool has_classes() const { return kind == TaskKind::classify; }
};

const std::vector<Task>& tasks();
std::span<const std::string_view> task_names();
const Task* find_task(std::string_view name);  // null: there is none
// What evaluations of a task that writes texts report.
const std::vector<std::string>& text_metrics();
inline constexpr std::int64_t usual_new_tokens = 128;  // of a task of one's own
// Of this recipe's task. One of one's own has classes, unless the recipe names the column of a text and no answers; so
// has one that is not known.
TaskKind task_kind(const RunParams& params);
// The most tokens of a text that this recipe's task writes; 0 where it writes none.
std::int64_t new_tokens(const RunParams& params);
// What models are compared by in this task; in one that is not known, what an own task's with classes are.
std::string main_metric(std::string_view task);
std::string main_metric(const RunParams& params);  // in this recipe's

}  // namespace bitdistill
