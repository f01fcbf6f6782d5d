// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens and starts: runs, models, recipes and the sample, for its pages, by its dialogs, by what is
// dropped on it, and for a second start of the program.
#include <QDate>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "app/pages/home_page.h"
#include "app/pages/models_page.h"
#include "app/pages/recipe_page.h"
#include "app/pages/results_page.h"
#include "app/pages/run_page.h"
#include "app/pages/weights_page.h"
#include "app/parts/card.h"
#include "app/runs/queue_runner.h"
#include "app/window/main_window.h"
#include "engine/base/model_path.h"
#include "engine/run/ablation/ablation_files.h"
#include "widgets/model_dialog.h"

namespace bitdistill {

namespace fs = std::filesystem;

void MainWindow::openPath(const QString& path) {
    if (is_run_folder(path.toStdString()) || is_ablation(path.toStdString())) return openRun(path);
    if (const QFileInfo file(path);
        file.fileName() == QLatin1String("run.json") && is_run_folder(file.path().toStdString()))
        return openRun(file.path());  // the desktop has no type for folders, so this file stands for its run
    if (path.endsWith(QLatin1String(".json")) && QFileInfo(path).isFile()) {  // a recipe, as the desktop hands it over
        recipe_->loadRecipe(path);
        showPage(QStringLiteral("recipe"));
        return;
    }
    models_->openModel(path);
    showPage(QStringLiteral("models"));
}

void MainWindow::openForSecondStart(const QString& path, const QString& page) {
    if (!path.isEmpty()) openPath(path);
    if (!page.isEmpty()) showPage(page);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::startSample() {
    const QDir runs(settings_.runsDirectory());
    const QString name = QDate::currentDate().toString(Qt::ISODate) + QStringLiteral("-sample");
    QString free = name;
    for (int number = 2; runs.exists(free); ++number) free = name + QStringLiteral("-%1").arg(number);
    followSample_ = true;
    notice_->dismiss();
    session_->startSample(runs.filePath(free).toStdString());
    showPage(QStringLiteral("run"));
}

void MainWindow::startRun(const RunParams& params, const QString& folder) {
    followSample_ = false;
    notice_->dismiss();
    run_->setEstimate(fs::path(folder.toStdString()), recipe_->estimate());
    session_->startRun(params, folder.toStdString());
    showPage(QStringLiteral("run"));
}

void MainWindow::openRun(const QString& path) {
    followSample_ = false;
    notice_->dismiss();
    // A run of the queue that trains while another one is open has its work with it.
    if (const fs::path behind = queue_->behind();
        !behind.empty() && behind == fs::absolute(path.toStdString()).lexically_normal()) {
        queue_->bringForward();
        return showPage(QStringLiteral("run"));
    }
    const bool ablation = is_ablation(path.toStdString());
    ablation ? results_->showAblation(path) : session_->openRun(path.toStdString());
    if (ablation) settings_.addRecentRun(path);
    showPage(ablation ? QStringLiteral("results") : QStringLiteral("run"));
}

void MainWindow::resumeRun(const QString& path) {
    followSample_ = false;
    notice_->dismiss();
    session_->resumeRun(path.toStdString());
    showPage(QStringLiteral("run"));
}

void MainWindow::browseRun() {
    askFolder(tr("Open a run folder"), [this](const QString& path) { openRun(path); });
}

void MainWindow::browseModel(const QString& then) {
    const QStringList recent = settings_.recentModels();
    auto* dialog = new ModelDialog(this, tr("Open a model"), recent.isEmpty() ? QDir::homePath() : recent.front());
    connect(dialog, &ModelDialog::chosen, this, [this, then](const QString& path) {
        if (then == QLatin1String("weights"))
            weights_->openModel(path);
        else
            models_->openModel(path);
        showPage(then);
    });
    dialog->open();
}

void MainWindow::chooseRunsDirectory() {
    askFolder(tr("Folder of new runs"), [this](const QString& folder) {
        settings_.setRunsDirectory(folder);
        home_->refresh();
    });
}

void MainWindow::askFolder(const QString& title, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(this, title, settings_.runsDirectory());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) { openPath(event->mimeData()->urls().front().toLocalFile()); }

}  // namespace bitdistill
