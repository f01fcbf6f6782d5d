// SPDX-License-Identifier: GPL-3.0-or-later
// Lines are named at their ends, with the newest value beside the name, instead of in a legend far away. Here is how
// such labels keep clear of each other and how they are written; LossPlot and WeightCurves say what they read. GUI
// thread.
#pragma once

#include <QString>
#include <vector>

#include "widgets/plots/plot_canvas.h"

namespace bitdistill {

// Middles of labels of this height moved apart until none covers another, in the order they had from top to bottom, and
// kept between the two bounds as far as there is room. The result is in the order of `middles`.
std::vector<double> keptApart(const std::vector<double>& middles, double height, double top, double bottom);

// Where there is no room for all labels below each other, they stand in columns beside each other.
struct EndPlace {
    double middle;
    int column;  // from the edge that the labels stand at; -1: a plot so small has no room for this one
};
int endColumns(std::size_t labels, double height, double top, double bottom);  // that they need; at least 1
// In the order of `middles`. Those without room are the last ones of that order.
std::vector<EndPlace> endPlaces(const std::vector<double>& middles, double height, double top, double bottom,
                                int mostColumns);

// Words that a mark stands on lightly, so that lines behind them do not run through.
void paintVeil(const PlotCanvas& on, const QRectF& box);
// At the right edge within the data area, or this far from it: where a plot has no room beside it.
QRectF paintEndLabelInside(const PlotCanvas& on, double fromEdge, double middle, const QString& name,
                           const QString& value, style::Role role);

int endLabelWidth(const QString& name, const QString& value, const PlotType& type);
constexpr int betweenEndColumns = 2 * style::unit;
// `left` is where the name begins, `middle` the height of its centre. The name takes the role's colour for words. Both
// return where the words stand.
QRectF paintEndLabel(const PlotCanvas& on, double left, double middle, const QString& name, const QString& value,
                     style::Role role);

}  // namespace bitdistill
