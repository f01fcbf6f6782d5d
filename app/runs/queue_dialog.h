// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a recipe into the queue: as it is, as a sweep over values, as a search for its learning rates, or as one of the
// ablations. It says how many runs that comes to before anything is added. GUI thread.
#pragma once

#include <QDialog>
#include <QString>
#include <optional>

#include "app/parts/background.h"
#include "engine/run/queue/run_queue.h"
#include "engine/run/run_params.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace bitdistill {

class Caption;

// What the dialog's fields say, as text.
struct QueueWish {
    QueueKind kind = QueueKind::run;
    RunParams recipe;
    QString folder;   // absolute
    QString grid;     // a line a parameter: "gamma=10,100"
    QString factors;  // "0.3, 1, 3"
    QString table, seeds;
};
// Throws Error: a text that cannot be read, a teacher whose layers an ablation needs. Reads a configuration: not for
// the GUI thread.
QueueEntry entryOf(const QueueWish& wish);

class QueueDialog : public QDialog {
    Q_OBJECT
  public:
    // name: that the recipe's page proposes for a run.
    QueueDialog(const RunParams& recipe, const QString& runsDirectory, const QString& name, QWidget* parent = nullptr);

  signals:
    void chosen(const bitdistill::QueueEntry& entry);

  private:
    void build(const QString& name);
    QueueWish wish() const;
    void edited();

    RunParams recipe_;
    QString directory_;
    QComboBox *kind_ = nullptr, *table_ = nullptr;
    QLineEdit *name_ = nullptr, *factors_ = nullptr, *seeds_ = nullptr;
    QPlainTextEdit* grid_ = nullptr;
    QFormLayout* form_ = nullptr;
    Caption* said_ = nullptr;
    QPushButton* add_ = nullptr;
    std::optional<QueueEntry> entry_;  // that the fields make
    LatestInBackground checking_;
};

}  // namespace bitdistill
