// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tasks.h"

#include <algorithm>

namespace bitdistill {

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
        {.name = "mnli",
         .columns = {"premise", "hypothesis"},
         .labels = {"entailment", "neutral", "contradiction"},
         .answers = {" yes", " maybe", " no"},
         .prompt_template = "{premise}\n{hypothesis}\nfollows:"},
        {.name = "sample",
         .columns = {"text"},
         .labels = {"0", "1"},
         .answers = {" bad", " good"},
         .prompt_template = "{text} Verdict:"},
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

std::string main_metric(std::string_view task) {
    const Task* row = find_task(task);
    return row ? row->metrics.front() : Task().metrics.front();
}

}  // namespace bitdistill
