// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/tour_stops.h"

namespace bitdistill {

std::vector<TourStop> tourStops() {
    return {
        {QStringLiteral("home"), QStringLiteral("trySample"), Tour::tr("A whole run in about a minute"),
         Tour::tr("The sample brings its own little language, teacher and task. One click runs every stage and ends in "
                  "a table of three models and a comparison. Begin here.")},
        {QStringLiteral("recipe"), QStringLiteral("form"), Tour::tr("Your own model: a recipe"),
         Tour::tr("Choose a model folder, a task and its data. Everything else has a default. F1 on a field, or its ?, "
                  "tells what it means, with the equation.")},
        {QStringLiteral("recipe"), QStringLiteral("startRun"), Tour::tr("Checked before it starts"),
         Tour::tr(
             "Memory, disk and data are checked while you type. What is missing is said beside the field. A run can "
             "be paused, closed and resumed to the same bits.")},
        {QStringLiteral("run"), QStringLiteral("pipeline"), Tour::tr("The stages"),
         Tour::tr("The teacher learns the task, the student gets ternary layers, reads text, and learns from its "
                  "teacher. A click on a stage shows what it has made.")},
        {QStringLiteral("run"), QStringLiteral("losses"), Tour::tr("Losses and accuracy"),
         Tour::tr("The curves grow while a run trains. Right click a plot for its table, its picture or its numbers.")},
        {QStringLiteral("weights"), QStringLiteral("weightPlot"), Tour::tr("Weights become −1, 0 and +1"),
         Tour::tr(
             "The distribution of the weights in units of their scale, with the thresholds between the three codes. "
             "Watch the mass move to the thresholds, live or step by step.")},
        {QStringLiteral("compare"), QStringLiteral("startComparison"), Tour::tr("Model against student"),
         Tour::tr(
             "Both answer one prompt in turns. The speed-up comes with its range, and with what makes it doubtful.")},
        {QString(), QStringLiteral("nav-help"), Tour::tr("Help is here"),
         Tour::tr("The guide, the method, this tour and the keyboard shortcuts. F1 opens what fits the page in front; "
                  "Ctrl+K finds anything that can be done.")},
    };
}

}  // namespace bitdistill
