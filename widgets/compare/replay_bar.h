// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes of the replay: how far each model has come at a moment of the recorded timings, and at rest how fast each is.
// CompareView drives it. GUI thread.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/plot_style.h"

namespace bitdistill {

class ReplayBar : public QWidget {
    Q_OBJECT
  public:
    struct Lane {
        QString name;
        style::Role role = style::Role::teacher;
        std::vector<double> seconds;  // at which each token was there
        double speed = not_measured;  // tokens/s, as the pane states it: what the bar shows at rest
    };
    explicit ReplayBar(QWidget* parent = nullptr);

    void setLanes(std::vector<Lane> lanes);
    void setTime(double seconds);  // negative = before the start
    double time() const { return time_; }
    double duration() const;  // until the slowest has finished
    int tokensAt(std::size_t lane, double seconds) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    std::vector<Lane> lanes_;
    double time_ = -1;
};

}  // namespace bitdistill
