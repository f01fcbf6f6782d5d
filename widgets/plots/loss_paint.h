// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted behind and over the curves of a LossPlot: the bands of the stages with their names, the seams of
// resumes and the marks of schedules, the units of the axes, the line to compare with, and the names of the curves at
// their ends. GUI thread.
#pragma once

#include <QRectF>
#include <vector>

#include "widgets/plots/loss_data.h"
#include "widgets/plots/loss_lines.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/stage_axis.h"

namespace bitdistill::loss {

// A curve's end in the view, which its label names. A line to compare with ends at the right edge.
struct LineEnd {
    QString name, value;
    style::Role role;
    double unit, y;  // plot coordinates
};
std::vector<LineEnd> lineEnds(const Data& data, const StageAxis& axis, const QCPAxis* x);
int widestLabel(const std::vector<LineEnd>& ends, const PlotType& type);  // pixels; 0 = no labels

QString axisName(const Data& data);  // of the horizontal axis
QString unitOf(const Data& data);    // that all columns share; empty where they have none or differ

void paintStages(const PlotCanvas& on, const Data& data, const StageAxis& axis);
// What the marks' lines say, clear of the words that stand in the data area already. Returns these and its own.
std::vector<QRectF> paintMarkWords(const PlotCanvas& on, const Data& data, const StageAxis& axis,
                                   std::vector<QRectF> taken);
void paintUnits(const PlotCanvas& on, const Data& data);
void paintReference(const PlotCanvas& on, const Reference& reference);
// columns: that there is room for beside the data area. Returns where the words stand.
std::vector<QRectF> paintEnds(const PlotCanvas& on, const std::vector<LineEnd>& ends, bool inside, int columns);
// An arrow at the edge for each value beyond it, and the value where there is room.
void paintOutliers(const PlotCanvas& on, const std::vector<Outlier>& outliers, std::vector<QRectF> taken);

}  // namespace bitdistill::loss
