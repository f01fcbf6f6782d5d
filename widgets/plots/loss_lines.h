// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a LossPlot on its canvas: for each stage and column a raw line and a smoothed one over it, filled with
// as few points as the pixels need and never one spike less. GUI thread.
#pragma once

#include <QPalette>
#include <vector>

#include "widgets/plots/loss_data.h"
#include "widgets/plots/stage_axis.h"

class QCPGraph;
class QCustomPlot;

namespace bitdistill::loss {

struct Line {
    Stage stage;
    std::size_t column;
    QCPGraph *raw, *smooth;         // owned by the canvas
    double highest = not_measured;  // raw value that the last filling handed over
};

std::vector<Line> makeLines(QCustomPlot* canvas, const Data& data);  // in place of all that the canvas had
void styleLines(const std::vector<Line>& lines, const Data& data, const QPalette& palette);
// The part of the data that the canvas shows. Returns the number of points.
std::size_t fillLines(std::vector<Line>& lines, const Data& data, const StageAxis& axis, const QCustomPlot* canvas);

struct ValueRange {
    double low = not_measured, high = not_measured;
    void take(double value);
};
// What the visible points span, spikes included; only positive values where the axis is logarithmic.
ValueRange visibleValues(const std::vector<Line>& lines, const Data& data, const QCustomPlot* canvas);

}  // namespace bitdistill::loss
