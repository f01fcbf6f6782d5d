// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_data.h"

#include <QCoreApplication>
#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>

#include "widgets/plots/loss_ghosts.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill::loss {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossPlot)
};

// Of a stage that only waits, so few rows count as none: its pane stays until it has its own to show.
constexpr std::size_t rowsOfAStart = 50;

bool isShare(std::size_t column) { return step_columns[column].share; }

std::size_t columnOf(std::string_view name) {
    return static_cast<std::size_t>(
        std::find_if(step_columns.begin(), step_columns.end(), [&](const StepColumn& c) { return c.name == name; }) -
        step_columns.begin());
}

bool hasAny(const Data& data, const StepSeries& series) {
    return std::any_of(data.columns.begin(), data.columns.end(), [&](std::size_t c) { return series.has(c); });
}

// Where a stage has no other term, the total is CE: one line says it.
bool sameAsCe(const Data& data, const StepSeries& series, std::size_t column) {
    static const std::size_t total = columnOf("loss"), ce = columnOf("ce"), ld = columnOf("weighted_ld"),
                             ad = columnOf("weighted_ad");
    return column == total && std::find(data.columns.begin(), data.columns.end(), ce) != data.columns.end() &&
           series.has(ce) && !series.has(ld) && !series.has(ad);
}

// Rows that the whole stage will have, in steps that are seldom: a smoothing that follows each row would have to be
// computed anew with each.
double rowsOfStage(const StepSeries& series, std::int64_t planned) {
    const std::size_t rows = series.size();
    const double last = series.x(rows - 1, XAxis::step);
    if (static_cast<double>(planned) < last) return static_cast<double>(std::bit_ceil(rows));
    const double stride = std::max(1.0, std::round(last / static_cast<double>(rows)));  // not every step has a row
    return static_cast<double>(planned) / stride;
}

// How one column went, from its first value to its newest: as they were measured, whatever the drawn line smooths.
QString movement(const StepSeries& series, std::size_t column) {
    std::size_t first = 0;
    while (std::isnan(series.value(first, column))) ++first;
    const std::size_t last = series.newest(column);
    const double from = series.value(first, column), to = series.value(last, column);
    const QString name = style::columnLabel(columnName(column));
    if (first == last) return Words::tr("%1 is %2").arg(name, valueText(column, to));
    const QString words = to < from ? Words::tr("%1 fell from %2 to %3") : Words::tr("%1 rose from %2 to %3");
    return words.arg(name, valueText(column, from), valueText(column, to));
}

}  // namespace

void append(Data& data, std::span<const StepRow> rows) {
    for (const StepRow& row : rows) data.series[static_cast<std::size_t>(row.stage)].append(row);
    smooth(data);
}

void smooth(Data& data) {
    for (std::size_t stage = 0; stage < data.series.size(); ++stage) {
        StepSeries& series = data.series[stage];
        if (series.empty()) continue;
        const std::size_t rows = series.size();
        const bool few = !data.options.smoothing && rows < pointsToSmooth;
        const double share = few ? 0 : data.options.smoothing.value_or(usualSmoothing) / 100.0;
        series.setSmoothing(share * rowsOfStage(series, data.stages[stage].steps));
    }
}

void clear(Data& data) {
    for (StepSeries& series : data.series) series.clear();
    data.resumes.clear();
    data.marks.clear();
}

std::vector<std::size_t> seams(const Data& data, Stage stage) {
    const StepSeries& series = data.of(stage);
    std::vector<std::size_t> rows = series.seams();
    for (const auto& [resumed, step] : data.resumes) {
        if (resumed != stage || series.empty()) continue;
        const auto after = static_cast<double>(step + 1);
        const std::size_t row = series.nearest(after, XAxis::step);
        // Its rows may not have arrived yet, and a stage that begins anew has no seam.
        if (row > 0 && series.x(row, XAxis::step) >= after) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool hasOwn(const Data& data) {
    return std::any_of(data.series.begin(), data.series.end(),
                       [&](const StepSeries& series) { return hasAny(data, series); });
}

bool isGhostly(const Data& data, Stage stage) {
    return std::any_of(data.ghosts.begin(), data.ghosts.end(),
                       [&](const GhostRun& ghost) { return hasAny(data, ghost.of(stage)); });
}

bool isEmpty(const Data& data) {
    return !hasOwn(data) &&
           std::none_of(stage_order.begin(), stage_order.end(), [&](Stage stage) { return isGhostly(data, stage); });
}

std::size_t rowCount(const Data& data) {
    std::size_t count = 0;
    for (const StepSeries& series : data.series) count += series.size();
    return count;
}

std::vector<Stage> stagesShown(const Data& data) {
    std::vector<Stage> out;
    const std::optional<Stage> only = data.options.only;
    for (const Stage stage : stage_order) {
        if (!stage_info(stage).trains()) continue;
        if (only && *only != stage) continue;
        const StageState state = data.progress(stage).state;
        const bool ahead = state == StageState::waiting || state == StageState::running;
        if (hasAny(data, data.of(stage)) || (ahead && (data.of(stage).size() < rowsOfAStart || only)) || only ||
            isGhostly(data, stage))
            out.push_back(stage);
    }
    return out;
}

const char* columnName(std::size_t column) { return step_columns[column].name; }

bool onlyShares(const Data& data) {
    return !data.columns.empty() && std::all_of(data.columns.begin(), data.columns.end(), isShare);
}

bool isPerStage(std::size_t column) {
    return step_columns[column].is_metric() && known_metrics[step_columns[column].metric].higher_is_better;
}

style::Role roleOf(Stage stage, std::size_t column) {
    return isPerStage(column) ? style::roleOf(stage) : style::roleOfColumn(columnName(column));
}

Qt::PenStyle dashOf(std::size_t column) {
    return isPerStage(column) ? Qt::SolidLine : style::dashOfColumn(columnName(column));
}

QString valueText(std::size_t column, double value) {
    return isShare(column) ? style::percent(value, 1) : style::number(value);
}

bool isDrawn(const Data& data, Stage stage, std::size_t column) { return isDrawn(data, data.of(stage), column); }

bool isDrawn(const Data& data, const StepSeries& series, std::size_t column) {
    return series.has(column) && !sameAsCe(data, series, column);
}

bool isSparse(const Data& data, Stage stage, std::size_t column) {
    const std::size_t measured = data.of(stage).measured(column);
    return measured == 1 || measured * 4 < data.of(stage).size();
}

bool isRaw(const Data& data, Stage stage, std::size_t column) {
    return data.of(stage).smoothing() == 0 || step_columns[column].is_metric() || isSparse(data, stage, column);
}

namespace {

// The newest stage that has values tells the present state.
QString ownSummary(const Data& data) {
    for (auto stage = stage_order.rbegin(); stage != stage_order.rend(); ++stage) {
        const StepSeries& series = data.of(*stage);
        if (series.empty() || (data.options.only && *data.options.only != *stage)) continue;
        QStringList parts;
        for (const std::size_t column : data.columns)
            if (series.has(column)) parts << movement(series, column);
        if (parts.isEmpty()) continue;
        return Words::tr("%1 at step %2: %3.")
            .arg(style::stageLabel(*stage),
                 style::integer(static_cast<qint64>(series.x(series.size() - 1, XAxis::step))),
                 joinedBySemicolons(parts));
    }
    return {};
}

void addRows(PlotTable& out, const Data& data, const QString& run, const StepSeries& series, Stage stage) {
    const QString name = style::stageLabel(stage);
    for (std::size_t row = 0; row < series.size(); ++row) {
        if (!data.ghosts.empty()) out.texts[0] << run;
        out.texts.back() << name;
        out.values[0].push_back(series.x(row, XAxis::step));
        out.values[1].push_back(series.x(row, XAxis::tokens));
        out.values[2].push_back(series.x(row, XAxis::time));
        for (std::size_t c = 0; c < data.columns.size(); ++c)
            out.values[3 + c].push_back(series.value(row, data.columns[c]));
    }
}

}  // namespace

QString summary(const Data& data) {
    if (isEmpty(data)) return Words::tr("%1: no values yet.").arg(data.title);
    QStringList sentences;
    for (const QString& sentence : {ownSummary(data), ghostSentence(data)})
        if (!sentence.isEmpty()) sentences << sentence;
    return sentences.join(QLatin1Char(' '));
}

PlotTable table(const Data& data) {
    PlotTable out;
    if (!data.ghosts.empty()) out.textHeadings << Words::tr("Run");
    out.textHeadings << Words::tr("Stage");
    out.headings << Words::tr("Step") << Words::tr("Tokens") << Words::tr("Seconds");
    for (const std::size_t column : data.columns) out.headings << style::columnLabel(columnName(column));
    out.texts.resize(static_cast<std::size_t>(out.textHeadings.size()));
    out.values.resize(3 + data.columns.size());
    for (const Stage stage : stage_order) {
        if (data.options.only && *data.options.only != stage) continue;
        addRows(out, data, Words::tr("this run"), data.of(stage), stage);
        for (const GhostRun& ghost : data.ghosts) addRows(out, data, ghost.name, ghost.of(stage), stage);
    }
    return out;
}

}  // namespace bitdistill::loss
