// SPDX-License-Identifier: GPL-3.0-or-later
// A slider over the steps that have histogram frames, with play and pause. At its right end it follows a live run.
// A choice beside it makes the replay slower or faster. Keyboard: arrows step, Page keys jump, Home and End, Space
// plays. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "widgets/plots/frame_history.h"

class QComboBox;
class QLabel;
class QSlider;
class QTimer;
class QToolButton;

namespace bitdistill {

class TimeScrubber : public QWidget {
    Q_OBJECT
  public:
    explicit TimeScrubber(QWidget* parent = nullptr);

    void setPositions(std::vector<FramePosition> positions);  // stays on its position, or on the newest when following
    int count() const { return static_cast<int>(positions_.size()); }
    int index() const;
    FramePosition position() const;  // {} when there is none
    bool following() const { return following_; }
    bool playing() const;
    double speed() const;  // 1: a replay takes about twelve seconds

  public slots:
    void setPosition(const bitdistill::FramePosition& position);  // nearest; quiet when already there
    void setIndex(int index);
    void play();
    void pause();
    void setSpeed(double factor);  // the nearest that is offered
    void followLive();             // jump to the newest and stay there

  signals:
    void positionChanged(const bitdistill::FramePosition& position);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void moved();
    void setFollowing(bool following);
    void restyle();
    void describe();
    void setPace();
    std::vector<FramePosition> positions_;
    QToolButton* playButton_ = nullptr;
    QToolButton* liveButton_ = nullptr;
    QComboBox* speed_ = nullptr;
    QSlider* slider_ = nullptr;
    QLabel* readout_ = nullptr;
    QTimer* timer_ = nullptr;
    int stride_ = 1;  // steps of a tick
    bool following_ = true;
};

}  // namespace bitdistill
