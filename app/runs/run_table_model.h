// SPDX-License-Identifier: GPL-3.0-or-later
// All runs as rows of a table, and the filter above it. A column's texts are made here, its picture by RunDelegate. GUI
// thread.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <vector>

#include "app/parts/run_list.h"
#include "widgets/plot_style.h"

namespace bitdistill {

class RunOverlay;

class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { overlay, name, losses, task, teacher, student, size, age, state, columns };
    enum Role { sortRole = Qt::UserRole, filterRole };

    explicit RunTableModel(RunOverlay& overlay, QObject* parent = nullptr);

    void setRuns(const std::vector<RunSummary>& runs);  // rows that are the same stay, with what is selected
    const RunSummary& run(int row) const { return runs_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  private:
    QString text(const RunSummary& run, int column) const;
    QVariant sortKey(const RunSummary& run, int column) const;
    QString toolTip(const RunSummary& run, int column) const;
    bool canOverlay(const RunSummary& run) const;

    RunOverlay& overlay_;
    std::vector<RunSummary> runs_;
};

// Rows in which every typed word occurs: in the name, the task, the teacher or the state.
class RunFilter : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    explicit RunFilter(QObject* parent = nullptr);
    void setWords(const QString& typed);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    QStringList words_;
};

// How a run's state is shown in every list: with a mark, a colour and a word.
style::Mark markOf(RunSummary::State state);
style::Role roleOf(RunSummary::State state);
QString stateText(const RunSummary& run);
// "today 14:05", "yesterday 09:12", "12 Nov 2026".
QString ageText(std::int64_t unixTime);

}  // namespace bitdistill
