// SPDX-License-Identifier: GPL-3.0-or-later
// How far each model has come at a moment of the recorded timings, and at rest how fast each is: a lane for each.
// ReplayBar and the animation of the race draw them. Pure: any thread.
#pragma once

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/plot_style.h"

class QPainter;

namespace bitdistill {

struct RaceLane {
    QString name;
    style::Role role = style::Role::teacher;
    std::vector<double> seconds;  // at which each token was there
    double speed = not_measured;  // tokens/s, as the pane states it: what the bar shows at rest
};

double raceDuration(const std::vector<RaceLane>& lanes);  // until the slowest has finished
int raceTokens(const RaceLane& lane, double seconds);

// A race that is over before one has looked is played slower, by a whole factor that is stated with it: the least of 1,
// 2, 3, 4, 5, 6, 8, 10, 20, 30 ... with which it lasts `least` seconds.
inline constexpr double watchable = 4;
int raceSlowdown(double duration, double least = watchable);
QString slowdownText(int factor);  // "replayed 40 times slower"; empty for 1

struct RaceLook {
    QFont plain, bold;
    QPalette palette;
    int gap = style::unit;  // between the letters of two lanes
    double rowHeight() const;
};
// time < 0: at rest.
void paintRace(QPainter& painter, const QRectF& room, const std::vector<RaceLane>& lanes, double time,
               const RaceLook& look);

}  // namespace bitdistill
