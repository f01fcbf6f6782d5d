// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks that models are distilled for, one row each: the choices of the parameter `task`, and what a prompt is made
// of. Prompts and data files are read by engine/text/task.h. Plain data: any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

// Which columns an item has, how they become a prompt, and one answer word per class. Classification is done by
// generation.
struct Task {
    std::string name = {};
    std::vector<std::string> columns = {};  // "sentence" or "question", "sentence" ...
    std::string label_column = "label";
    std::vector<std::string> labels = {};   // as data files spell them: "0", "1" / "entailment", ...
    std::vector<std::string> answers = {};  // one word per label, with its leading space: " negative", " positive"
    std::string prompt_template = {};       // "{sentence}\nsentiment:"
    std::vector<std::string> metrics{"accuracy", "exact_match"};  // of an evaluation; models are compared by the first
    bool from_recipe = false;  // columns, labels and answers come from prompt_template and answers of the recipe

    bool has_classes() const { return from_recipe || !labels.empty(); }
};

const std::vector<Task>& tasks();
std::span<const std::string_view> task_names();
const Task* find_task(std::string_view name);  // null: there is none
// What models are compared by in this task; in one that is not known, what an own task's are.
std::string main_metric(std::string_view task);

}  // namespace bitdistill
