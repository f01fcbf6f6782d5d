// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe before Start: the form made from the parameter table, what stands against a start, what the machine has,
// the first items as training will see them, and the command line that does the same. Checks run off the GUI thread a
// moment after the last edit. Start can be pressed at any time: what is missing then turns from needed to wrong, and
// the first such field takes the focus. GUI thread.
#pragma once

#include <QTimer>
#include <optional>

#include "app/pages/page.h"
#include "app/parts/background.h"
#include "app/parts/first_batch.h"
#include "app/parts/preflight.h"
#include "app/parts/recipe/recipe_history.h"
#include "engine/run/run_params.h"
#include "engine/text/data_preview.h"
#include "engine/train/api/run_estimate.h"

class QComboBox;
class QLabel;
class QPushButton;
class QLineEdit;
class QPlainTextEdit;
class QGridLayout;
class QToolButton;

namespace bitdistill {

class Caption;
class ParamForm;
class PrimaryButton;
class RecipePreview;
class Settings;
class TimeEstimate;
class TokenView;

class RecipePage : public Page {
    Q_OBJECT
  public:
    explicit RecipePage(Settings& settings, QWidget* parent = nullptr);

    void setParams(const RunParams& params);
    const RunParams& params() const;
    void setTeacher(const QString& folder);                          // from the Models page: "convert this"
    void setRunRecipe(const RunParams* params, const QString& run);  // of the open run; null = none
    void setTrainingBusy(bool busy, const QString& run);
    QString runName() const;
    std::vector<Command> commands() override;
    bool checking() const { return check_.isWaiting() || timer_.isActive(); }  // for tests
    void shown() override;
    const std::optional<RunEstimate>& estimate() const;  // of the recipe as it stands; nothing: not known

  public slots:
    void loadRecipe(const QString& file);
    void saveRecipe(const QString& file);
    void copyCommand();
    void askLoad();
    void askSave();
    void askSavePreset();
    void savePreset(const QString& name);  // asks before it takes the place of one that is there
    void undo();
    void redo();
    void start();

  signals:
    void paramsChanged();
    void startRequested(const bitdistill::RunParams& params, const QString& folder);
    void queueRequested(const bitdistill::RunParams& params, const QString& name);

  private:
    void writePreset(const QString& name);
    struct Checked {
        std::vector<Problem> problems;
        std::vector<Check> checks;
        FirstBatch batch;
        QString batchError;
        std::optional<DataPreview> data;  // of the training file
        std::optional<DataGuess> guess;   // what the recipe lacks for it
        QString dataError;
        QString place;  // why no run can be begun under the name that was given; empty = nothing
    };
    QLayout* buildPresets();
    QWidget* buildChecks();
    QLayout* buildStart();
    QLayout* buildPresetMenu();
    QWidget* buildHistory();
    void takePreset(int index);
    void applyPreset(const RunParams& preset, const QString& name);
    void listPresets(const QString& chosen);
    void removePreset();
    void edited();
    void showHistory();
    void check();
    static void previewData(const RunParams& params, Checked& checked);
    void show(const Checked& checked);
    QString recipeFolder() const;
    void showCommand();
    void suggestName();
    void updateStart();
    QString firstChoices(const std::vector<Problem>& problems) const;

    Settings& settings_;
    ParamForm* form_ = nullptr;
    QComboBox* preset_ = nullptr;
    QLineEdit* name_ = nullptr;
    QPlainTextEdit* command_ = nullptr;
    QGridLayout* checkRows_ = nullptr;
    RecipePreview* preview_ = nullptr;
    TokenView* tokens_ = nullptr;
    TimeEstimate* time_ = nullptr;
    PrimaryButton* start_ = nullptr;
    Caption* startHint_ = nullptr;
    QTimer timer_;
    LatestInBackground check_;
    bool fatal_ = true, busy_ = false, nameEdited_ = false, startAsked_ = false;
    QString obstacle_;  // what stands against a start, in a sentence; empty = nothing
    QString busyRun_;
    QPushButton* fromRun_ = nullptr;
    RunParams runParams_, baseline_;  // baseline_: what the form began with, or the preset
    QString baselineName_;
    RecipeHistory history_;
    QToolButton *undo_ = nullptr, *redo_ = nullptr, *presetMenu_ = nullptr;
    Checked checked_;  // the newest answer
};

}  // namespace bitdistill
