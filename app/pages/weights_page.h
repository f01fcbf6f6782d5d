// SPDX-License-Identifier: GPL-3.0-or-later
// How latent weights are spread around the thresholds, over layers and over time: on the open run, live or finished,
// and on any model folder, whose frames are computed by a Job. One selection (layers, kind, step) and one scrubber
// serve all of its views (app/weights), between which a switch chooses. GUI thread.
#pragma once

#include <QTimer>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "app/pages/page.h"
#include "app/parts/report.h"
#include "app/parts/session.h"
#include "app/weights/weights_view.h"

class QButtonGroup;
class QComboBox;
class QProgressBar;
class QStackedWidget;

namespace bitdistill {

class BeforeAfterView;
class GhostChoice;
class Notice;
class RunOverlay;
class Settings;
class TimeScrubber;
class WrapLayout;

class WeightsPage : public Page {
    Q_OBJECT
  public:
    WeightsPage(Session& session, Settings& settings, RunOverlay& overlay, QWidget* parent = nullptr);
    ~WeightsPage() override;

    void openModel(const QString& folder);  // shows it instead of the run
    void showRun();
    void showStage(Stage stage);
    bool showsModel() const { return shown_.showsModel(); }
    bool loading() const { return job_ != nullptr; }
    const FrameHistory& history() const { return shown_.history(); }
    void showView(const QString& word);  // remembered; an unknown word changes nothing
    QString view() const;
    QStringList viewWords() const;
    // For a report: the figures, and the open run's of before and after behind them; a call once it has been
    // read, which is at once where it returns true.
    std::vector<ReportFigure> withFigure(std::vector<ReportFigure> figures);
    bool prepareFigure(std::function<void()> ready);
    std::vector<Command> commands() override;
    void shown() override;

  signals:
    void browseModelRequested();

  protected:
  private:
    // Frames that the model's job has made and the window has not taken yet.
    struct Buffer {
        std::mutex mutex;
        std::vector<FramePtr> frames;
        int made = 0, total = 0;
    };
    void addView(WeightsView* view);
    QWidget* buildViews();
    void addChoices(WrapLayout* head);
    void connectChoices();
    void connectSession();
    WeightsView* current() const;
    void offerChoices();
    void readChoices();
    void select(const FrameSelection& selection);
    void selectionChanged();
    void offerSteps();   // those of the view that is shown
    void readStep();     // where the scrubber stands
    void changed();      // frames came: refresh soon, not at once
    void refreshPart();  // one piece of the view's work per call, so that no call is long
    void takeModelFrames();
    void clearRun();
    void sourceChanged();
    void dropJob();

    Session& session_;
    Settings& settings_;
    WeightsShown shown_;
    std::shared_ptr<Buffer> buffer_;
    std::unique_ptr<Job> job_;
    QTimer modelTimer_, refreshTimer_;
    bool framesDirty_ = false;
    std::size_t offeredTensors_ = 0;

    std::vector<WeightsView*> views_;
    BeforeAfterView* beforeAfter_ = nullptr;
    QButtonGroup* switch_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QComboBox *source_ = nullptr, *layer_ = nullptr, *kind_ = nullptr;
    QProgressBar* progress_ = nullptr;
    Notice* damage_ = nullptr;
    TimeScrubber* scrubber_ = nullptr;
    GhostChoice* ghost_ = nullptr;
};

}  // namespace bitdistill
