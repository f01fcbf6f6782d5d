// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes of the replay: how far each model has come at a moment of the recorded timings, and at rest how fast each is.
// CompareView drives it. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "widgets/compare/race_lanes.h"

namespace bitdistill {

class ReplayBar : public QWidget {
    Q_OBJECT
  public:
    explicit ReplayBar(QWidget* parent = nullptr);

    void setLanes(std::vector<RaceLane> lanes);
    const std::vector<RaceLane>& lanes() const { return lanes_; }
    void setTime(double seconds);  // of the recorded timings; negative = before the start
    double time() const { return time_; }
    double duration() const { return raceDuration(lanes_); }
    int tokensAt(std::size_t lane, double seconds) const { return raceTokens(lanes_[lane], seconds); }
    void setPresented(bool presented);  // in letters for a room

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    RaceLook look() const;
    std::vector<RaceLane> lanes_;
    double time_ = -1;
    bool presented_ = false;
};

}  // namespace bitdistill
