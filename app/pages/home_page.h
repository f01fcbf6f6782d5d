// SPDX-License-Identifier: GPL-3.0-or-later
// Where one starts: the built-in sample in one click, runs that wait to be resumed, recent runs and models. It only
// asks; the window acts. The list of runs is read off the GUI thread. GUI thread.
#pragma once

#include <vector>

#include "app/pages/page.h"
#include "app/parts/run_list.h"

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace bitdistill {

class Card;
class Caption;
class PrimaryButton;
class Settings;

class HomePage : public Page {
    Q_OBJECT
  public:
    explicit HomePage(Settings& settings, QWidget* parent = nullptr);

    void refresh();                                       // reads the runs again
    void setTrainingBusy(bool busy, const QString& run);  // a run trains here: nothing else can start
    void shown() override { refresh(); }
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

  private:
    QVBoxLayout* buildGround();
    QWidget* buildWelcome();
    QLayout* buildStartButtons();
    QWidget* buildPreviews();
    QLayout* buildLists();
    QLayout* buildFoot();
    void show(const std::vector<RunSummary>& runs);
    QWidget* runRow(const RunSummary& run);

    Settings& settings_;
    PrimaryButton* sample_ = nullptr;
    Card *waiting_ = nullptr, *recent_ = nullptr, *models_ = nullptr;
    QVBoxLayout *waitingRows_ = nullptr, *recentRows_ = nullptr, *modelRows_ = nullptr;
    QWidget* previews_ = nullptr;
    Caption* directory_ = nullptr;
    Caption* sampleHint_ = nullptr;
    std::vector<QPushButton*> resumeButtons_;
    std::vector<RunSummary> runs_;
    QString busyRun_;
    bool reading_ = false, readAgain_ = false, busy_ = false;
};

}  // namespace bitdistill
