// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a LossPlot on its canvas: for each stage and column a raw line and a smoothed one over it, filled with
// as few points as the pixels need and never one spike less. GUI thread.
#pragma once

#include <QPalette>
#include <vector>

#include "widgets/plots/loss_data.h"
#include "widgets/plots/loss_ghosts.h"
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
// What the visible points span; only positive values where the axis is logarithmic.
struct VisibleValues {
    ValueRange all;
    ValueRange usual;   // without the few that would squeeze all others into a small part of the axis
    bool wide = false;  // the curves differ a thousand times: only a logarithmic axis shows them all
};
VisibleValues visibleValues(const std::vector<Line>& lines, const std::vector<GhostLine>& ghosts, const Data& data,
                            const QCustomPlot* canvas);

// A value beyond the value axis, in plot coordinates. Neighbours are one, with the value that is furthest out.
struct Outlier {
    double unit, value;
    std::size_t column;
    style::Role role;
    bool above;
};
std::vector<Outlier> outliers(const std::vector<Line>& lines, const QCustomPlot* canvas);

}  // namespace bitdistill::loss
