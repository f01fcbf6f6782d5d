// SPDX-License-Identifier: GPL-3.0-or-later
// The option row above a LossPlot: stage, horizontal axis, logarithms, smoothing. It says what the user asked for and
// shows what it is told; it changes nothing by itself, so linked plots cannot run in circles. GUI thread.
#pragma once

#include <optional>

#include "engine/run/run_log.h"
#include "widgets/plots/plot_header.h"
#include "widgets/plots/series/step_series.h"

class QAction;
class QComboBox;
class QLabel;
class QSlider;

namespace bitdistill::loss {

struct Options;

class Header : public PlotHeader {
    Q_OBJECT
  public:
    explicit Header(QWidget* parent);
    void showOptions(const Options& options);  // quiet
    void setOptionsVisible(bool visible);      // off for small multiples; the heading stays
    void restyle() override;

  signals:
    void stageChosen(std::optional<bitdistill::Stage> stage);
    void axisChosen(bitdistill::XAxis axis);
    void logYChosen(bool on);
    void logXChosen(bool on);
    void smoothingChosen(int percent);

  private:
    QComboBox *stage_ = nullptr, *axis_ = nullptr;
    QToolButton* logY_ = nullptr;
    QAction* logX_ = nullptr;
    QLabel* smoothingText_ = nullptr;
    QSlider* smoothing_ = nullptr;
};

}  // namespace bitdistill::loss
