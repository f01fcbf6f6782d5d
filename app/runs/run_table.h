// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all runs with its filter and its menu, as Home shows it: a small curve of the loss, what teacher and
// student reach, size, age and state, and a tick that puts a run behind the open one. It asks; whoever holds it acts.
// Keyboard: Enter opens, Space ticks, the menu key has the rest. GUI thread.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "app/parts/run_list.h"

class QLineEdit;
class QMenu;
class QTableView;

namespace bitdistill {

class RunFilter;
class RunOverlay;
class RunTableModel;

class RunTable : public QWidget {
    Q_OBJECT
  public:
    explicit RunTable(RunOverlay& overlay, QWidget* parent = nullptr);

    void setRuns(const std::vector<RunSummary>& runs);
    // A run trains here: it can be opened, but neither renamed nor deleted, and no other can be resumed.
    void setTrainingBusy(bool busy, const QString& run);
    int shownCount() const;                     // rows that the filter leaves
    QString nameAt(int row) const;              // as they stand now
    QTableView* view() const { return view_; }  // for tests

  signals:
    void openRequested(const QString& path);
    void resumeRequested(const QString& path);
    void folderRequested(const QString& path);  // in the desktop's file manager
    void recipeRequested(const QString& path);  // as a new recipe
    void renameRequested(const QString& path, const QString& name);
    void trashRequested(const QString& path);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    std::optional<RunSummary> runAt(const QModelIndex& shown) const;
    QMenu* makeMenu(const RunSummary& run);
    void askName(const RunSummary& run);
    void fitColumns();
    void fitHeight();

    RunTableModel* model_ = nullptr;
    RunFilter* filter_ = nullptr;
    QLineEdit* words_ = nullptr;
    QTableView* view_ = nullptr;
    QString busyRun_;
    bool busy_ = false;
};

}  // namespace bitdistill
