// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/prompt_presets.h"

#include <QCoreApplication>
#include <string>

#include "engine/run/tasks.h"
#include "engine/text/task.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PromptPresets)
};

constexpr qsizetype lineLength = 60;

// The columns of a task's examples, in the order of Task::columns.
struct TaskExamples {
    std::string_view task;
    std::vector<std::vector<std::string>> fields;
};

const std::vector<TaskExamples>& examples() {
    static const std::vector<TaskExamples> all{
        {"sst2",
         {{"a warm and funny story that stays with you"},
          {"the jokes are old , the plot is older , and nobody seems to care"},
          {"not as good as the book , but better than i feared"}}},
        {"qnli",
         {{"When was the bridge built?", "The bridge was opened to traffic in 1932."},
          {"How deep is the lake?", "The lake lies at the foot of three mountains."}}},
        {"rte",
         {{"The museum was closed on Monday because of the storm.", "A storm kept the museum closed."},
          {"Two teams played in the rain.", "The match was called off."}}},
        {"mnli",
         {{"A man is playing a guitar on a stage.", "A man is making music."},
          {"The children are asleep.", "The children are playing football."}}},
        {"sample", {{"Anna Berg lives in"}, {"Tom Hill has a"}, {"Mia Wolf is a"}}},
        {"cnn-dailymail",
         {{"The city opened its new tram line on Saturday after four years of work. Thousands of people lined the "
           "streets to see the first train. The mayor said that the line would take ten thousand cars off the road "
           "each day. Shop owners along the way hope for more guests, but some fear higher rents."}}},
        {"chat",
         {{"Name three fruits that are red."},
          {"Explain in two sentences why the sky is blue."},
          {"Write a short poem about the sea."}}}};
    return all;
}

}  // namespace

QStringList promptsOfTask(std::string_view name) {
    QStringList prompts;
    const Task* const task = find_task(name);
    if (!task) return prompts;
    for (const TaskExamples& of : examples()) {
        if (of.task != name) continue;
        for (const std::vector<std::string>& fields : of.fields) {
            if (task->kind == TaskKind::chat) {  // the words alone: the model's template goes around them
                prompts << QString::fromStdString(fields.front());
                continue;
            }
            Example example;
            example.fields = fields;
            prompts << QString::fromStdString(prompt_text(*task, example));
        }
    }
    return prompts;
}

std::vector<PromptSection> promptsOfTasks() {
    std::vector<PromptSection> sections;
    for (const Task& task : tasks())
        if (const QStringList prompts = promptsOfTask(task.name); !prompts.isEmpty())
            sections.push_back({QString::fromStdString(task.name), prompts});
    return sections;
}

QStringList promptsForAnyModel() {
    return {QStringLiteral("Once upon a time"), QStringLiteral("The little dog ran to the river and"),
            QStringLiteral("My favourite place in the world is")};
}

std::vector<PromptSection> promptsOfRun(const QString& run, const std::vector<RunQuestion>& questions) {
    PromptSection items{Words::tr("Items of %1").arg(run), {}}, texts{Words::tr("Texts of %1").arg(run), {}};
    for (const RunQuestion& question : questions)
        (question.from == RunQuestion::From::data ? items : texts).prompts << QString::fromStdString(question.text);
    std::vector<PromptSection> sections;
    for (PromptSection* section : {&texts, &items}) {
        section->prompts.removeDuplicates();
        if (!section->prompts.isEmpty()) sections.push_back(std::move(*section));
    }
    return sections;
}

QString promptLine(const QString& prompt) {
    const QString line = prompt.simplified();
    return line.size() <= lineLength ? line : line.left(lineLength - 1).trimmed() + QStringLiteral("…");
}

}  // namespace bitdistill
