// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison: two models, one prompt, how fast and how alike. Starts with the teacher and student of the open run.
// GUI thread.
#pragma once

#include <QPlainTextEdit>
#include <QString>

#include "app/pages/page.h"
#include "app/parts/background.h"
#include "app/parts/compare_session.h"
#include "app/parts/session.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace bitdistill {

class Caption;
class CompareView;
class FurtherModels;
class PrimaryButton;
class Settings;

class ComparePage : public Page {
    Q_OBJECT
  public:
    ComparePage(Session& session, Settings& settings, QWidget* parent = nullptr);

    void setModel(int which, const QString& folder);  // 0 = baseline, 1 = the one against it
    void setPrompt(const QString& prompt) { prompt_->setPlainText(prompt); }
    std::vector<Command> commands() override;
    void shown() override { offerModels(); }
    CompareSession& comparison() { return comparison_; }
    CompareView* view() const { return view_; }

  public slots:
    void start();

  signals:
    void comparisonKept();  // the open run's results have a new comparison

  private:
    QLayout* buildChooser();
    QWidget* buildFurtherModels();
    QLayout* buildPrompt();
    QLayout* buildOptions();
    QLayout* buildActions();
    void connectComparison();
    void connectSession();
    void offerModels();
    void previewPanes();
    bool bitnetSftIsAThird(const QString& one, const QString& other) const;
    std::optional<PlannedModel> third() const;
    void showResults(const ComparisonPanes& panes);
    void showSettings(const ComparisonPanes& panes);
    void suggestPrompt();
    void offerChat();
    void browse(int which);
    void addModel(QComboBox* box, const QString& folder, const QString& label);

    Session& session_;
    Settings& settings_;
    CompareSession comparison_;
    QComboBox* models_[2] = {nullptr, nullptr};
    FurtherModels* further_ = nullptr;
    QCheckBox* bitnetSft_ = nullptr;
    QPlainTextEdit* prompt_ = nullptr;
    QCheckBox* chat_ = nullptr;  // the prompt in each model's chat template
    QCheckBox* fixedLength_ = nullptr;
    QSpinBox *tokens_ = nullptr, *repeats_ = nullptr, *threads_ = nullptr;
    QDoubleSpinBox* temperature_ = nullptr;
    PrimaryButton* start_ = nullptr;
    QPushButton *stop_ = nullptr, *keep_ = nullptr;
    Caption* status_ = nullptr;
    CompareView* view_ = nullptr;
    int doneStages_ = 0;
    LatestInBackground preview_, templates_, beside_;
    QString previewed_,
        measured_;  // the models whose panes stand there: as they are kept, or as they were just measured
    bool promptEdited_ = false, chatChosen_ = false, optionsChosen_ = false, thirdChosen_ = false;
    bool chosen_[2] = {false, false};
};

}  // namespace bitdistill
