// SPDX-License-Identifier: GPL-3.0-or-later
// A run while it happens and afterwards: the accuracy against the full-precision line, the losses, speed and gradient,
// the weights in small, what happened, other runs behind it, and the buttons that pause, stop and resume. GUI thread.
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/pages/page.h"
#include "app/parts/report.h"
#include "app/parts/session.h"
#include "engine/train/api/run_estimate.h"
#include "widgets/plots/frame_history.h"
#include "widgets/result_table.h"

class QComboBox;
class QLayout;

namespace bitdistill {

class Caption;
class Card;
class EventList;
class LossPlot;
class OverlayCard;
class RunControls;
class RunOverlay;
class StatTile;
class WeightPlot;

class RunPage : public Page {
    Q_OBJECT
  public:
    RunPage(Session& session, RunOverlay& overlay, QWidget* parent = nullptr);
    std::vector<Command> commands() override;
    void shown() override;
    void showStage(Stage stage);
    // What the evaluation at the run's end found. Empty: the numbers of the evaluations within training stand.
    void setFinalResults(const std::vector<ResultRow>& rows);
    LossPlot* losses() const { return losses_; }
    // Of the run that is about to begin in this folder; nothing: its own steps alone tell.
    void setEstimate(const std::filesystem::path& run, const std::optional<RunEstimate>& estimate) {
        estimated_ = std::filesystem::absolute(run).lexically_normal();  // as the session has it
        estimate_ = estimate;
    }
    std::vector<ReportFigure> figures();  // curves and weights on white, for a report

  signals:
    void recipeRequested();
    void recipeProposed(const bitdistill::RunParams& params, const QString& what);  // what a guard advises

  private:
    QLayout* buildHeader();
    QWidget* buildNumbers();
    void makePlots();
    QWidget* buildCurves();
    QWidget* buildWeightsAndEvents();
    void connectControls();
    void connectSession();
    void writeTensorboard();
    void reset();
    void addRows(const std::vector<StepRow>& rows);
    void setMetric(const std::string& name);
    void nameCurve();
    void addFrames(const std::vector<std::shared_ptr<const HistogramFrame>>& frames);
    void showState();
    void showNumbers();
    std::vector<ResultRow> quickRows() const;
    QString withinTraining() const;
    void showAccuracy();
    void showTimeLeft(double inStage);
    void link(LossPlot* plot);
    void showOverlay();

    Session& session_;
    RunOverlay& overlay_;
    OverlayCard* others_ = nullptr;
    Caption *name_ = nullptr, *path_ = nullptr;
    RunControls* controls_ = nullptr;
    StatTile *accuracy_ = nullptr, *stage_ = nullptr, *loss_ = nullptr, *speed_ = nullptr, *left_ = nullptr,
             *zeros_ = nullptr;
    LossPlot *losses_ = nullptr, *accuracies_ = nullptr, *other_ = nullptr;
    QComboBox* measure_ = nullptr;
    std::vector<LossPlot*> plots_;
    WeightPlot* weights_ = nullptr;
    EventList* events_ = nullptr;
    FrameHistory frames_;
    StepRow newest_;
    bool haveRow_ = false, linking_ = false, devEngineIsCpu_ = false;
    std::string metric_;  // of known_metrics
    std::array<double, stage_count> stageValue_{};
    std::vector<ResultRow> finalRows_;
    StepSeconds stepSeconds_{};
    std::filesystem::path estimated_;  // run that the estimate is of
    std::optional<RunEstimate> estimate_;
};

}  // namespace bitdistill
