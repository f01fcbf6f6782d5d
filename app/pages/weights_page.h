// SPDX-License-Identifier: GPL-3.0-or-later
// The ternary lens: how latent weights are spread around the thresholds, over layers and over time. Works on the open
// run, live or finished, and on any model folder, whose frames are computed by a Job of its own. One selection (layers,
// kind, step) drives all views. GUI thread.
#pragma once

#include <QTimer>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "app/pages/page.h"
#include "app/parts/session.h"
#include "widgets/plots/frame_history.h"

class QComboBox;
class QLayout;
class QProgressBar;
class QSplitter;

namespace bitdistill {

class Caption;
class Card;
class Settings;
class StatTile;
class TimeScrubber;
class WeightCurves;
class WeightMap;
class WeightPlot;

class WeightsPage : public Page {
    Q_OBJECT
  public:
    WeightsPage(Session& session, Settings& settings, QWidget* parent = nullptr);
    ~WeightsPage() override;

    void openModel(const QString& folder);  // shows it instead of the run
    void showRun();
    void showStage(Stage stage);
    bool showsModel() const { return !model_.isEmpty(); }
    bool loading() const { return job_ != nullptr; }
    const FrameHistory& history() const { return showsModel() ? modelFrames_ : runFrames_; }
    std::vector<Command> commands() override;
    void shown() override;

  signals:
    void browseModelRequested();

  private:
    // Frames that the model's job has made and the window has not taken yet.
    struct Buffer {
        std::mutex mutex;
        std::vector<FramePtr> frames;
        int made = 0, total = 0;
    };
    QLayout* buildChoices();
    QWidget* buildNumbers();
    QWidget* buildLens();
    QWidget* buildNavigator();
    void connectChoices();
    void connectSession();
    FrameSelection selection() const;
    FramePosition position() const;
    void offerChoices();
    void changed();      // frames came: refresh soon, not at once
    void refreshPart();  // one of the views per call, so that no call is long
    void showFrame();
    void showMap();
    void showCurves();
    void selectCell(int row, int column);
    void takeModelFrames();
    void clearRun();
    void dropJob();

    Session& session_;
    Settings& settings_;
    FrameHistory runFrames_, modelFrames_;
    QString model_;
    std::shared_ptr<Buffer> buffer_;
    std::unique_ptr<Job> job_;
    QTimer modelTimer_, refreshTimer_;
    int nextPart_ = 0;
    bool frameDirty_ = false, mapDirty_ = false, curvesDirty_ = false;
    std::size_t offeredTensors_ = 0;

    QComboBox *source_ = nullptr, *layer_ = nullptr, *kind_ = nullptr, *measure_ = nullptr;
    QProgressBar* progress_ = nullptr;
    StatTile *minus_ = nullptr, *zero_ = nullptr, *plus_ = nullptr, *near_ = nullptr, *flips_ = nullptr,
             *scale_ = nullptr;
    WeightPlot* plot_ = nullptr;
    WeightMap* map_ = nullptr;
    WeightCurves* curves_ = nullptr;
    TimeScrubber* scrubber_ = nullptr;
    Card *mapCard_ = nullptr, *curveCard_ = nullptr;
};

}  // namespace bitdistill
