// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_table_model.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDateTime>
#include <QIcon>
#include <QLocale>
#include <QPalette>
#include <algorithm>
#include <cmath>

#include "app/runs/run_overlay.h"
#include "widgets/plain_tip.h"
#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunTable)
};

QString pathOf(const RunSummary& run) { return QString::fromStdString(run.path.string()); }

// "93.1 % (91.2 to 94.6)".
QString figureText(const std::string& metric, const std::optional<Metric>& figure) {
    if (!figure) return {};
    const QString value = style::metricText(metric, figure->value), interval = style::intervalText(*figure);
    return interval.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, interval);
}

// Runs without a figure count as those that reach the least.
double figureKey(const std::optional<Metric>& figure) { return figure ? figure->value : -1e300; }

bool sameRows(const std::vector<RunSummary>& one, const std::vector<RunSummary>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const RunSummary& a, const RunSummary& b) { return a.path == b.path; });
}

}  // namespace

style::Mark markOf(RunSummary::State state) {
    switch (state) {
        case RunSummary::State::finished:
            return style::Mark::check;
        case RunSummary::State::running:
            return style::Mark::play;
        case RunSummary::State::unfinished:
            return style::Mark::pause;
        case RunSummary::State::broken:
            break;
    }
    return style::Mark::error;
}

style::Role roleOf(RunSummary::State state) {
    switch (state) {
        case RunSummary::State::finished:
            return style::Role::good;
        case RunSummary::State::running:
            return style::Role::accent;
        case RunSummary::State::unfinished:
            return style::Role::caution;
        case RunSummary::State::broken:
            break;
    }
    return style::Role::bad;
}

QString stateText(const RunSummary& run) {
    return run.state == RunSummary::State::running ? Words::tr("running elsewhere: %1").arg(run.where) : run.where;
}

QString ageText(std::int64_t unixTime) {
    const QDateTime time = QDateTime::fromSecsSinceEpoch(unixTime);
    const QLocale locale;
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0) return Words::tr("today %1").arg(locale.toString(time.time(), QLocale::ShortFormat));
    if (days == 1) return Words::tr("yesterday %1").arg(locale.toString(time.time(), QLocale::ShortFormat));
    return locale.toString(time.date(), QLocale::ShortFormat);
}

RunTableModel::RunTableModel(RunOverlay& overlayRuns, QObject* parent)
    : QAbstractTableModel(parent), overlay_(overlayRuns) {
    connect(&overlay_, &RunOverlay::chosenChanged, this, [this] {
        if (!runs_.empty()) emit dataChanged(index(0, overlay), index(rowCount() - 1, overlay), {Qt::CheckStateRole});
    });
}

void RunTableModel::setRuns(const std::vector<RunSummary>& runs) {
    if (sameRows(runs, runs_)) {
        runs_ = runs;
        if (!runs_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    runs_ = runs;
    endResetModel();
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(runs_.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

bool RunTableModel::canOverlay(const RunSummary& run) const { return !run.ablation && !run.losses.empty(); }

QString RunTableModel::text(const RunSummary& run, int column) const {
    switch (column) {
        case name:
            return run.name;
        case task:
            return run.task;
        case teacher:
            return figureText(run.metric, run.teacherFigure);
        case student:
            return figureText(run.metric, run.studentFigure);
        case size:
            return run.bytes > 0 ? style::bytes(static_cast<double>(run.bytes)) : QString();
        case age:
            return ageText(run.changed);
        case state:
            return stateText(run);
        default:
            return {};
    }
}

QVariant RunTableModel::sortKey(const RunSummary& run, int column) const {
    switch (column) {
        case overlay:
            return overlay_.contains(pathOf(run)) ? 1 : 0;
        case losses:
            return run.losses.empty() ? 1e300 : run.losses.back().loss;
        case teacher:
            return figureKey(run.teacherFigure);
        case student:
            return figureKey(run.studentFigure);
        case size:
            return static_cast<double>(run.bytes);
        case age:
            return static_cast<qlonglong>(run.changed);
        default:
            return text(run, column);
    }
}

QString RunTableModel::toolTip(const RunSummary& run, int column) const {
    switch (column) {
        case overlay:
            return canOverlay(run) ? Words::tr("Show its curves behind those of the open run")
                                   : Words::tr("It has no curves to show beside another run");
        case name:
            return pathOf(run);
        case losses:
            return run.losses.empty()
                       ? QString()
                       : Words::tr("%1, step %2: loss %3")
                             .arg(style::stageLabel(run.losses.back().stage), style::integer(run.losses.back().step),
                                  style::number(run.losses.back().loss));
        case teacher:
            return run.teacherFigure ? run.teacher + QStringLiteral(": ") + style::metricText(*run.teacherFigure)
                                     : run.teacher;
        case student:
            return run.studentFigure ? style::metricText(*run.studentFigure) : QString();
        default:
            return text(run, column);
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RunSummary& one = run(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(one, column);
        case Qt::ToolTipRole:
            return plainTip(toolTip(one, column));
        case Qt::TextAlignmentRole:
            return static_cast<int>((column == size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::CheckStateRole:
            if (column != overlay || !canOverlay(one)) return {};
            return overlay_.contains(pathOf(one)) ? Qt::Checked : Qt::Unchecked;
        case Qt::DecorationRole:
            if (column != name) return {};
            return style::icon(markOf(one.state), QApplication::palette(), roleOf(one.state));
        case Qt::AccessibleTextRole:
            if (column == overlay)
                return canOverlay(one) ? Words::tr("%1 beside the open run").arg(one.name) : Words::tr("no curves");
            if (column == name) return joinedByCommas({one.name, stateText(one)});
            return column == losses ? toolTip(one, losses) : text(one, column);
        case sortRole:
            return sortKey(one, column);
        case filterRole:
            return QStringList{one.name, one.task, one.teacher, stateText(one)}.join(QLatin1Char('\n'));
        default:
            return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case overlay:
            return Words::tr("Overlay");
        case name:
            return Words::tr("Run");
        case losses:
            return Words::tr("Loss");
        case task:
            return Words::tr("Task");
        case teacher:
            return Words::tr("Teacher");
        case student:
            return Words::tr("Student");
        case size:
            return Words::tr("Size");
        case age:
            return Words::tr("Changed");
        case state:
            return Words::tr("State");
        default:
            return {};
    }
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == overlay && canOverlay(run(index.row()))) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != overlay || !canOverlay(run(index.row()))) return false;
    const QString path = pathOf(run(index.row()));
    value.toInt() == Qt::Checked ? static_cast<void>(overlay_.add(path)) : overlay_.remove(path);
    return true;
}

RunFilter::RunFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(RunTableModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void RunFilter::setWords(const QString& typed) {
    words_ = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QString text = sourceModel()->index(row, 0, parent).data(RunTableModel::filterRole).toString();
    return std::ranges::all_of(words_, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace bitdistill
