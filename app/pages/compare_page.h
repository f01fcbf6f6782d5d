// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison: two models, one prompt, how fast and how alike. Starts with the teacher and student of the open run.
// In a presentation the form vanishes, and keys start, stop and change the prompt. GUI thread.
#pragma once

#include <QString>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "app/pages/page.h"
#include "app/parts/background.h"
#include "app/parts/compare_session.h"
#include "app/parts/models/run_models.h"
#include "app/parts/session.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace bitdistill {

class Caption;
class Card;
class CompareView;
class FurtherModels;
class MeasureFields;
class ModelList;
class PresentBar;
class PrimaryButton;
class PromptBox;
class Settings;

class ComparePage : public Page {
    Q_OBJECT
  public:
    ComparePage(Session& session, Settings& settings, QWidget* parent = nullptr);
    ~ComparePage() override;

    void setModel(int which, const QString& folder);  // 0 = baseline, 1 = the one against it
    void setPrompt(const QString& prompt);
    std::vector<Command> commands() override;
    void shown() override;
    CompareSession& comparison() { return comparison_; }
    CompareView* view() const { return view_; }

    // The window gives the page all of its room meanwhile.
    void setPresenting(bool presenting);
    bool presenting() const { return presenting_; }

    // The race that stands there as a .gif file, made in the background; noteworthy() when it is written.
    void saveAnimation(const QString& file);

  public slots:
    void start();

  signals:
    void comparisonKept();                      // the open run's results have a new comparison
    void presentingRequested(bool presenting);  // by a button or a key: the window decides

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLayout* buildChooser();
    QWidget* buildFurtherModels();
    QWidget* buildActions();
    void buildPresentBar(QVBoxLayout* column);
    void fitMargins();
    void connectComparison();
    void connectSession();
    void setStatus(const QString& status);
    void offerModels();
    void offerOtherRuns();
    void previewPanes();
    bool bitnetSftIsAThird(const QString& one, const QString& other) const;
    std::optional<PlannedModel> third() const;
    void showResults(const ComparisonPanes& panes);
    void showSettings(const ComparisonPanes& panes);
    void suggestPrompt();
    void offerChat();
    void toggleStart();
    void stepPrompt(int by);
    void toggleReplay();
    void askAnimation();

    Session& session_;
    Settings& settings_;
    CompareSession comparison_;
    Card* setup_ = nullptr;
    ModelList* models_[2] = {nullptr, nullptr};
    FurtherModels* further_ = nullptr;
    QCheckBox* bitnetSft_ = nullptr;
    PromptBox* prompt_ = nullptr;
    MeasureFields* measure_ = nullptr;
    QWidget* actions_ = nullptr;
    PrimaryButton* start_ = nullptr;
    QPushButton *stop_ = nullptr, *keep_ = nullptr, *present_ = nullptr;
    Caption* status_ = nullptr;
    PresentBar* presentBar_ = nullptr;
    CompareView* view_ = nullptr;
    std::vector<OfferedModel> otherRuns_;
    int doneStages_ = 0;
    std::shared_ptr<std::atomic<bool>> animating_;  // false: the one under way is not wanted any more
    LatestInBackground preview_, templates_, beside_, questions_, runs_;
    QString previewed_,
        measured_;  // the models whose panes stand there: as they are kept, or as they were just measured
    bool thirdChosen_ = false, presenting_ = false, keptShown_ = false;  // kept: the panes have the run's comparison
    bool chosen_[2] = {false, false};
};

}  // namespace bitdistill
