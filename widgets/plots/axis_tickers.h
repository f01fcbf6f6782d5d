// SPDX-License-Identifier: GPL-3.0-or-later
// Where ticks go and what they read: evenly spaced round numbers with the least number of digits, decades on a log
// axis, round spans of time. Free functions without Qt Widgets, used by every plot. Any thread.
#pragma once

#include <QString>
#include <vector>

namespace bitdistill {

struct Tick {
    double at = 0;
    QString label;
};
// At most `most` ticks (at least two where the range allows) within [low, high].
std::vector<Tick> linearTicks(double low, double high, int most, bool whole = false);
std::vector<Tick> logTicks(double low, double high, int most);  // low > 0
std::vector<Tick> percentTicks(double low, double high, int most);
// Seconds as s, min, h or d, whichever fits the range; unit receives its short name.
std::vector<Tick> timeTicks(double low, double high, int most, QString* unit);

double niceStep(double span, int most);

}  // namespace bitdistill
