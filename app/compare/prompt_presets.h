// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts to choose from: the user's own, those of the open run, those of a task, and a few that suit any model. Their
// texts are English in every language, as most models are. GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <string_view>
#include <vector>

#include "app/use/run_questions.h"

namespace bitdistill {

struct PromptSection {
    QString title;
    QStringList prompts;
};

// Prompts of a task (a row of engine/run/tasks.h) in its own template; none for one that brings no examples.
QStringList promptsOfTask(std::string_view task);
// Of all tasks that have some, in the order of their table.
std::vector<PromptSection> promptsOfTasks();
QStringList promptsForAnyModel();
// Of a run: its items and the beginnings of its texts. Sections without prompts are left out.
std::vector<PromptSection> promptsOfRun(const QString& run, const std::vector<RunQuestion>& questions);

// As one short line, for menus.
QString promptLine(const QString& prompt);

}  // namespace bitdistill
