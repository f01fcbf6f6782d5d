// SPDX-License-Identifier: GPL-3.0-or-later
// What a LossPlot shows, without how: the rows by stage, the columns and options chosen, where each stage stands, and
// what all of that says in words and in numbers. Plain data; LossPlot owns one and hands it to the functions that lay
// out, draw and paint. GUI thread.
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <span>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/plot_style.h"
#include "widgets/plots/plot_table.h"
#include "widgets/plots/series/ghost_run.h"
#include "widgets/plots/series/step_series.h"

namespace bitdistill::loss {

// What a smoothed line averages over unless somebody chose: a share of the stage's steps, and nothing where a stage has
// so few points that they can be read one by one.
inline constexpr int usualSmoothing = 2;  // per cent of the stage
inline constexpr std::size_t pointsToSmooth = 200;

struct Options {
    bool logY = false, logX = false;
    bool logYChosen = false;  // by somebody: the values no longer decide
    // Per cent of each stage's steps, 0 = none; nothing: the usual one.
    std::optional<int> smoothing;
    XAxis xAxis = XAxis::step;
    std::optional<Stage> only;  // nullopt = all, side by side
};

// A horizontal line to compare with. NaN = none.
struct Reference {
    double value = not_measured;
    QString label;
    bool teacher = true;
    style::Role role() const { return teacher ? style::Role::teacher : style::Role::muted; }
};

// A step with which a schedule changed what is computed: 4 bits after 8, say.
struct Mark {
    Stage stage;
    std::int64_t step;
    QString label;
};

struct Data {
    QString title;
    std::vector<std::size_t> columns;  // of step_columns
    std::array<StepSeries, stage_count> series;
    std::array<StageProgress, stage_count> stages{};
    Options options;
    Reference reference;
    std::vector<std::pair<Stage, std::int64_t>> resumes;  // went on after this step of the stage
    std::vector<Mark> marks;
    std::vector<GhostRun> ghosts;  // other runs, behind this one

    const StepSeries& of(Stage stage) const { return series[static_cast<std::size_t>(stage)]; }
    const StageProgress& progress(Stage stage) const { return stages[static_cast<std::size_t>(stage)]; }
};

void append(Data& data, std::span<const StepRow> rows);
// Each stage's smoothing from the options and its length; append() does it, too.
void smooth(Data& data);
void clear(Data& data);  // rows, seams and marks; columns and options stay

// Rows of a stage that are the first after a break: told by resumes, or by steps that went back.
std::vector<std::size_t> seams(const Data& data, Stage stage);

bool isEmpty(const Data& data);  // no value in any of the columns, of this run or another
bool hasOwn(const Data& data);   // a value of this run
std::size_t rowCount(const Data& data);
// Stages that train and are planned or have rows; a finished stage without a value in any column is left out.
std::vector<Stage> stagesShown(const Data& data);

const char* columnName(std::size_t column);
bool onlyShares(const Data& data);    // every column is a share of 1, so the axis is in percent
bool isPerStage(std::size_t column);  // drawn in the colour of its stage, named after it
style::Role roleOf(Stage stage, std::size_t column);
Qt::PenStyle dashOf(std::size_t column);
QString valueText(std::size_t column, double value);
bool isDrawn(const Data& data, Stage stage, std::size_t column);  // has values, and no other line says the same
bool isDrawn(const Data& data, const StepSeries& series, std::size_t column);
bool isGhostly(const Data& data, Stage stage);                     // another run has values there
bool isSparse(const Data& data, Stage stage, std::size_t column);  // few points, or one: drawn as marks
bool isRaw(const Data& data, Stage stage, std::size_t column);     // drawn without a smoothed line over it

// "Distillation at step 812: CE fell from 6.1 to 1.32."
QString summary(const Data& data);
PlotTable table(const Data& data);

}  // namespace bitdistill::loss
