// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of a run in order, with state, step and time left. Each stage is a button: mouse, Tab and arrow keys.
// Stands under the pages' tabs; the window gives it RunLog::progress() on each pull. GUI thread.
#pragma once

#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

class PipelineBar : public QWidget {
    Q_OBJECT
  public:
    explicit PipelineBar(QWidget* parent = nullptr);

    void setStages(const std::array<StageProgress, stage_count>& stages);
    const std::array<StageProgress, stage_count>& stages() const { return stages_; }
    void setPaused(bool paused);                  // the running stage shows "paused"
    void setCurrent(std::optional<Stage> stage);  // the one whose results are shown elsewhere; a line under it
    QString stageText(Stage stage) const;         // "Distill: running, step 812 of 2,000, 3 min left"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void stageClicked(bitdistill::Stage stage);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    class StageButton;
    void update_();
    StageButton* buttonOf(Stage stage) const;
    std::vector<Stage> stagesHere() const;             // those that have a place in the bar, in its order
    std::array<StageButton*, stage_count> buttons_{};  // by number
    std::array<StageProgress, stage_count> stages_{};
    std::optional<Stage> current_;
    bool paused_ = false;
};

}  // namespace bitdistill
