// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep's points over the parameters that it varies, as numbers from 0 to 1 on parallel axes: an axis for each
// parameter with more than one value, and one for what the points reach. Plain data; GUI thread.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "engine/run/ablation/ablation_figures.h"

namespace bitdistill {

struct ParallelAxes {
    struct Axis {
        QString label;
        QStringList ticks;           // texts, and where each stands
        std::vector<double> places;  // 0..1 from the lower end
    };
    struct Line {
        int row = 0;             // of the ablation
        std::vector<double> at;  // one an axis, 0..1; NaN: the point has no value there, or is not finished
        double value = not_measured;
    };
    std::vector<Axis> axes;   // the last one is the figure's; empty: no parameter is varied
    std::vector<Line> lines;  // in the order of the rows
    int best = -1;            // place among the lines; -1: none is finished

    int varied() const { return axes.empty() ? 0 : static_cast<int>(axes.size()) - 1; }
};

// Numbers stand where their size says, those that differ fifty times on a logarithmic axis; words, and parameters that
// not every point sets, stand evenly in the order in which they come.
ParallelAxes parallelAxes(const Ablation& ablation);

}  // namespace bitdistill
