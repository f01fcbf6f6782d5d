// SPDX-License-Identifier: GPL-3.0-or-later
// One ternary histogram as a small picture: bars in the colours of the three codes, the thresholds, and below them a
// strip that is divided as the codes are. The wall has one a tensor, the figure of four moments one a moment.
// GUI thread.
#pragma once

#include <QRectF>
#include <array>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/figures/figure_canvas.h"

namespace bitdistill {

// Bars over [from, to] by code, one on the other. A height is a share of the weights per unit of the axis, so that
// pictures with different bars can be compared.
struct CodedBars {
    double from = 0, to = 1;
    std::array<std::vector<double>, 3> heights;  // of the codes −1, 0 and +1
    std::size_t count() const { return heights[0].size(); }
    double step() const { return (to - from) / static_cast<double>(count()); }
    double height(std::size_t bar) const { return heights[0][bar] + heights[1][bar] + heights[2][bar]; }
    double highest() const;
    double shown() const;  // share of the weights that lie within [from, to]
};

// Weights of a bin by their code −1, 0, +1: what a mask zeros has the code 0 wherever it lies.
std::array<double, 3> codesOf(const HistogramFrame& frame, int bin);
// Where rounding changes the code, in units of Δ; 0: no weight has a threshold of its own (an exact pattern).
double thresholdOf(const HistogramFrame& frame);
// The bins within 3 Δ, `together` of them a bar: a divisor of 20, so that no bar lies across a threshold of 0.5.
CodedBars barsOf(const HistogramFrame& frame, int together = 1);
int barsTogether(double pixels);  // for a histogram so wide: no bar narrower than a pixel

// Where a height of 0 is at the bottom of a box, and one of `top` fills it.
struct BarPlot {
    QRectF box;
    double from, to, top;
    double x(double at) const;
    double y(double height) const;
};
void paintRegions(const FigureCanvas& on, const BarPlot& plot, double threshold);  // the ground, tinted
void paintBars(const FigureCanvas& on, const BarPlot& plot, const CodedBars& bars);
void paintOutline(const FigureCanvas& on, const BarPlot& plot, const CodedBars& bars, const QPen& pen);
// −1, 0 and +1 by their shares of the length.
void paintShareStrip(const FigureCanvas& on, const QRectF& box, const HistogramFrame& frame);

}  // namespace bitdistill
