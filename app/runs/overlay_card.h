// SPDX-License-Identifier: GPL-3.0-or-later
// The open run beside others, in numbers: what their models reach with intervals, and every parameter in which their
// recipes differ. A button for each takes it away again. Hidden while there is no other run. GUI thread.
#pragma once

#include <optional>
#include <vector>

#include "app/parts/background.h"
#include "app/parts/card.h"
#include "app/runs/run_overlay.h"

class QTableView;

namespace bitdistill {

class Session;
class WrapLayout;

// Runs side by side as a table: a column a run. Any thread.
struct ComparedRuns {
    struct Row {
        QString what;
        QStringList values;    // one a run
        QStringList toolTips;  // whole paths, where a value is shortened to a name
    };
    QStringList names;
    std::vector<Row> rows;  // figures first
};
ComparedRuns comparedRuns(const std::vector<OverlaidRun>& runs);

class OverlayCard : public Card {
    Q_OBJECT
  public:
    OverlayCard(Session& session, RunOverlay& overlay, QWidget* parent = nullptr);

    // Offers the runs that lie beside the open one, and a dialog for others, below this widget.
    void offerRuns(QWidget* below);
    const ComparedRuns& shownTable() const { return shown_; }  // for tests

  private:
    void refresh();
    void show(const FinalFigures& own);
    void showButtons(const std::vector<OverlaidRun>& others);
    void browse();
    void popUp(QWidget* below, const std::vector<std::filesystem::path>& runs);
    std::vector<OverlaidRun> others() const;

    Session& session_;
    RunOverlay& overlay_;
    QTableView* table_ = nullptr;
    WrapLayout* buttons_ = nullptr;
    ComparedRuns shown_;
    LatestInBackground reading_;
};

}  // namespace bitdistill
