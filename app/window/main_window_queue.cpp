// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of the queue of runs and of recordings: a recipe gets into the queue, and what becomes of its
// runs is told; a recording has no models.
#include "app/pages/home_page.h"
#include "app/pages/recipe_page.h"
#include "app/parts/card.h"
#include "app/runs/queue_dialog.h"
#include "app/runs/queue_runner.h"
#include "app/window/main_window.h"

namespace bitdistill {

void MainWindow::connectQueue() {
    connect(recipe_, &RecipePage::queueRequested, this, &MainWindow::askQueue);
    connect(queue_, &QueueRunner::failed, this, [this](const QString& sentence) {
        noticeAction_ = {};
        notice_->say(Severity::warning, sentence);
    });
    connect(queue_, &QueueRunner::runFailed, this, [this](const QString& run, const QString& why) {
        noticeAction_ = [this] { showPage(QStringLiteral("home")); };
        notice_->say(Severity::error, tr("%1 failed, and the queue goes on: %2").arg(run, why), tr("Show the queue"));
    });
    connect(queue_, &QueueRunner::startedBehind, this, [this](const QString& run) {
        noticeAction_ = [this] {
            queue_->bringForward();
            showPage(QStringLiteral("run"));
        };
        notice_->say(Severity::info, tr("%1 of the queue trains now. The run that you have open stays.").arg(run),
                     tr("Open"));
    });
    connect(session_->beside(), &Session::stateChanged, this, &MainWindow::trainingChanged);
    connect(queue_, &QueueRunner::finished, this, [this] {
        noticeAction_ = [this] { showPage(QStringLiteral("home")); };
        notice_->say(Severity::info, tr("The queue is done."), tr("Show the queue"));
        home_->refresh();
    });
}

// Where models are needed.
void MainWindow::sayRecorded() {
    if (!session_->hasRun() || !session_->folder().recorded()) return;
    noticeAction_ = {};
    notice_->say(Severity::info, tr("%1 is a recording: it has curves, histograms and results, but no models. "
                                    "Choose models of your own here.")
                                     .arg(session_->name()));
}

void MainWindow::askQueue(const RunParams& params, const QString& name) {
    auto* dialog = new QueueDialog(params, settings_.runsDirectory(), name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QueueDialog::chosen, this, [this](const QueueEntry& entry) {
        queue_->add(entry);
        showPage(QStringLiteral("home"));
    });
    dialog->open();
}

}  // namespace bitdistill
