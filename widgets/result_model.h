// SPDX-License-Identifier: GPL-3.0-or-later
// What a ResultTable shows: its columns, and the text, the small line below it and the tooltip of each cell. For
// ResultTable alone. Window thread.
#pragma once

#include <QAbstractTableModel>
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "widgets/plot_style.h"
#include "widgets/result_row.h"
#include "widgets/result_table.h"

namespace bitdistill::result {

// The first two columns are always there; further metrics stand behind the gap.
enum class Kind { method, main, gap, metric, size, speed, paper };
inline constexpr int methodColumn = 0, mainColumn = 1;
struct Column {
    Kind kind;
    std::string metric = {};  // main, gap, metric: its key
};

inline QString signedDifference(const std::string& metric, double difference) {
    if (std::isnan(difference)) return QStringLiteral("–");
    const double nothing = style::isShare(metric) ? 0.00005 : 1e-9;
    return (difference < -nothing  ? QStringLiteral("−")
            : difference > nothing ? QStringLiteral("+")
                                   : QString()) +
           style::metricDifference(metric, difference);
}

class ResultModel : public QAbstractTableModel {
  public:
    using QAbstractTableModel::QAbstractTableModel;
    std::vector<ResultRow> rows;
    std::vector<Column> columns = columnsOf({});
    bool speedRanges = true;  // there is room for them below the figures

    static std::vector<Column> columnsOf(const std::vector<ResultRow>& rows) {
        std::vector<std::string> names;
        for (const ResultRow& row : rows)
            for (const Metric& metric : row.metrics)
                if (std::string key = metric_key(metric);
                    std::find(names.begin(), names.end(), key) == names.end() && !std::isnan(metric.value))
                    names.push_back(std::move(key));
        if (names.empty()) names.emplace_back(known_metrics.front().name);
        std::vector<Column> columns{{Kind::method}, {Kind::main, names[0]}, {Kind::gap, names[0]}};
        for (std::size_t i = 1; i < names.size(); ++i) columns.push_back({Kind::metric, names[i]});
        for (const Kind kind : {Kind::size, Kind::speed, Kind::paper}) columns.push_back({kind});
        return columns;
    }
    // What rows are compared by.
    const std::string& mainMetric() const { return columns[mainColumn].metric; }
    double main(const ResultRow& row) const { return metric_value(row.metrics, mainMetric()); }
    double teacher() const {
        for (const ResultRow& row : rows)
            if (row.stage == Stage::teacher) return main(row);
        return not_measured;
    }
    void set(std::vector<ResultRow> now) {
        beginResetModel();
        rows = std::move(now);
        columns = columnsOf(rows);
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns.size());
    }
    const Column& column(int at) const { return columns[static_cast<std::size_t>(at)]; }
    static QString mark(const ResultRow& row, Kind kind) {
        return kind == Kind::main && row.onlyAnswer ? QStringLiteral(" · ") + onlyAnswerMark() : QString();
    }
    // whole: with intervals and marks, for what leaves the window.
    QString text(int at, int columnAt, bool whole = false) const {
        const ResultRow& row = rows[static_cast<std::size_t>(at)];
        const Column& one = column(columnAt);
        switch (one.kind) {
            case Kind::method:
                return style::stageRow(row.stage);
            case Kind::main:
            case Kind::metric:
                if (const Metric* metric = find_metric(row.metrics, one.metric); metric && whole)
                    return style::metricText(*metric) + mark(row, one.kind);
                return style::metricText(one.metric, metric_value(row.metrics, one.metric));
            case Kind::gap:
                return row.stage == Stage::teacher ? QString() : gap(row, one.metric, whole);
            case Kind::size:
                return style::bytes(row.bytes);
            case Kind::speed:
                return speedText(row, whole);
            case Kind::paper:
                return style::metricText(mainMetric(), row.reference);
        }
        return {};
    }
    QString gap(const ResultRow& row, const std::string& metric, bool whole) const {
        const QString difference = signedDifference(metric, main(row) - teacher());
        if (!row.toTeacher) return difference;
        if (!whole) return row.toTeacher->distinguishable() ? difference : difference + QStringLiteral(" ≈");
        const QString interval = QStringLiteral(" (") + style::intervalText(*row.toTeacher) + QLatin1Char(')');
        return difference + interval +
               (row.toTeacher->distinguishable() ? QString() : ResultTable::tr(", not distinguishable"));
    }
    // Small below a figure: what it can be trusted to. Beside a mark there is no room for the count; basis() has it.
    // brief: without the count, for a column that does not hold both.
    QString below(int at, int columnAt, bool brief = false) const {
        const ResultRow& row = rows[static_cast<std::size_t>(at)];
        const Column& one = column(columnAt);
        if (one.kind == Kind::speed) return speedRanges ? speedRange(row) : QString();
        if (one.kind == Kind::gap) return row.toTeacher ? style::intervalText(*row.toTeacher) : QString();
        const Metric* const metric = find_metric(row.metrics, one.metric);  // other kinds name none
        if (!metric) return {};
        return one.kind == Kind::main && !row.onlyAnswer && !brief ? basisText(*metric)
                                                                   : style::intervalText(*metric) + mark(row, one.kind);
    }
    // Or would be in a wider table: a row's height does not change with its width.
    bool anyBelow() const {
        for (const ResultRow& row : rows)
            if (!speedRange(row).isEmpty()) return true;
        for (int cell = 0; cell < rowCount() * columnCount(); ++cell)
            if (!below(cell / columnCount(), cell % columnCount()).isEmpty()) return true;
        return false;
    }
    QString toolTip(const ResultRow& row, Kind kind) const {
        QStringList lines;
        if (kind == Kind::main) {
            if (const Metric* metric = find_metric(row.metrics, mainMetric()); metric && std::isfinite(metric->low)) {
                lines << ResultTable::tr("%1, 95 % interval").arg(style::metricText(*metric));
                if (!metric->engine.empty())
                    lines << ResultTable::tr("computed by the %1 engine in %2")
                                 .arg(QString::fromStdString(metric->engine), QString::fromStdString(metric->format));
            }
            if (!std::isnan(row.chance))
                lines << ResultTable::tr("always the most frequent class: %1").arg(style::percent(row.chance));
            if (row.onlyAnswer) lines << ResultTable::tr("It answers every item alike.");
        }
        if (kind == Kind::speed && !std::isnan(row.speedLow)) lines << speedText(row, true);
        if (kind == Kind::gap && row.toTeacher) {
            const bool score = is_score(row.toTeacher->metric);
            lines << (score ? ResultTable::tr("%1, 95 % interval by a paired bootstrap, on the same %2 items")
                            : ResultTable::tr("%1 points, 95 % interval, on the same %2 items"))
                         .arg(style::intervalText(*row.toTeacher), style::integer(row.toTeacher->count));
            const QString test = score ? ResultTable::tr("approximate randomization: p %1")
                                       : ResultTable::tr("McNemar's exact test: p %1");
            lines << (row.toTeacher->distinguishable() ? test : ResultTable::tr("≈: not distinguishable, %1").arg(test))
                         .arg(style::number(row.toTeacher->p, 2));
        }
        return lines.join(QLatin1Char('\n'));
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole) return text(index.row(), index.column());
        if (role == Qt::AccessibleTextRole) return text(index.row(), index.column(), true);
        if (role == Qt::TextAlignmentRole)
            return QVariant((index.column() <= mainColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole) {
            const QString tip = toolTip(rows[static_cast<std::size_t>(index.row())], column(index.column()).kind);
            return tip.isEmpty() ? QVariant() : tip;
        }
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant((section <= mainColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (role != Qt::DisplayRole) return {};
        const Column& one = column(section);
        switch (one.kind) {
            case Kind::method:
                return ResultTable::tr("Method");
            case Kind::main:
            case Kind::metric:
                return style::metricLabel(one.metric);
            case Kind::gap:
                return style::isShare(one.metric) ? ResultTable::tr("Points to FP16")
                                                  : ResultTable::tr("Difference to FP16");
            case Kind::size:
                return ResultTable::tr("Size");
            case Kind::speed:
                return ResultTable::tr("Tokens/s");
            case Kind::paper:
                return ResultTable::tr("Paper");
        }
        return {};
    }
};

}  // namespace bitdistill::result
