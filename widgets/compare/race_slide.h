// SPDX-License-Identifier: GPL-3.0-or-later
// The race as a picture for a slide: the headline, what each model has written at a moment of the recorded timings, and
// how far each has come; and all moments as an animation that loops. Knows no widget: any thread.
#pragma once

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QSize>
#include <QString>
#include <functional>
#include <vector>

#include "widgets/compare/compare_view.h"
#include "widgets/compare/race_lanes.h"

namespace bitdistill {

struct RaceRunner {
    RaceLane lane;
    CompareTiming timing;
};

struct RaceScene {
    std::vector<RaceRunner> runners;
    QString headline, prompt, conditions;
    int slowdown = 1;  // stated in the picture
    QFont font;
    QPalette palette;
};

// What a model had written after so many tokens: its text, and what follows the text's end.
struct WrittenSoFar {
    QString text, pastEnd;
};
WrittenSoFar writtenAfter(const CompareTiming& timing, int tokens);

inline constexpr QSize slideSize{960, 540};

QImage raceSlide(const RaceScene& scene, double time);  // time: of the recorded timings

// At most `most` pictures: a long race has fewer of them a second, and lasts as long all the same. goOn is asked before
// each; empty when it says no. Throws Error: fewer than two models were timed.
QByteArray raceAnimation(const RaceScene& scene, const std::function<bool()>& goOn = {}, int most = 150);

}  // namespace bitdistill
