// SPDX-License-Identifier: GPL-3.0-or-later
// Where one starts: the built-in sample in one click, runs that wait to be resumed, a table of all runs, recent models.
// What is to be opened or started it asks of the window; a run's folder it renames and deletes itself. Runs are read
// off the GUI thread. GUI thread.
#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "app/pages/page.h"
#include "app/parts/run_list.h"
#include "app/runs/run_cache.h"
#include "engine/run/run_params.h"

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace bitdistill {

class Card;
class Caption;
class PrimaryButton;
class QueueRunner;
class RunOverlay;
class RunTable;
class Session;
class Settings;

class HomePage : public Page {
    Q_OBJECT
  public:
    HomePage(Settings& settings, Session& session, RunOverlay& overlay, QueueRunner& queue, QWidget* parent = nullptr);

    void refresh();                                       // reads the runs again
    void setTrainingBusy(bool busy, const QString& run);  // a run trains here: nothing else can start
    void shown() override { refresh(); }
    bool showsRun() const override { return false; }
    std::vector<Command> commands() override;

  signals:
    void sampleRequested();
    void recipeRequested();
    void openRunRequested(const QString& path);
    void resumeRequested(const QString& path);
    void openModelRequested(const QString& path);
    void browseRunRequested();
    void browseModelRequested();
    void runsDirectoryRequested();
    void recipeProposed(const bitdistill::RunParams& params, const QString& run);  // that of a run, to be started anew

  private:
    QVBoxLayout* buildGround();
    QWidget* buildWelcome();
    QLayout* buildStartButtons();
    QWidget* buildPreviews();
    QWidget* buildRuns();
    QWidget* buildModels();
    QLayout* buildFoot();
    void show(const std::vector<RunSummary>& runs);
    void showModels();
    QWidget* waitingRow(const RunSummary& run);
    void read(std::size_t limit);
    void duplicateRecipe(const QString& path);
    void renameRun(const QString& path, const QString& name);
    void openAgain(const QString& folder, const std::filesystem::path& open);
    void trashRun(const QString& path);
    void takeBack(const QString& path, const QString& trashed);
    // On a thread of its own; the open run is closed before, and opened again where that fails.
    void moveFolder(const QString& path, const std::function<QString()>& move,
                    const std::function<void(const QString& moved)>& done);

    Settings& settings_;
    Session& session_;
    RunOverlay& overlay_;
    QueueRunner& queue_;
    std::shared_ptr<RunCache> cache_ = std::make_shared<RunCache>();
    PrimaryButton* sample_ = nullptr;
    Card* waiting_ = nullptr;
    QVBoxLayout *waitingRows_ = nullptr, *modelRows_ = nullptr;
    RunTable* table_ = nullptr;
    Caption* empty_ = nullptr;
    QWidget* previews_ = nullptr;
    Caption* directory_ = nullptr;
    Caption* sampleHint_ = nullptr;
    std::vector<QPushButton*> resumeButtons_;
    std::vector<RunSummary> runs_;
    QString busyRun_;
    bool reading_ = false, readAgain_ = false, busy_ = false;
};

}  // namespace bitdistill
