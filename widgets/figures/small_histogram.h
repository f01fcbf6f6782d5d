// SPDX-License-Identifier: GPL-3.0-or-later
// One ternary histogram as a small picture: bars in the colours of the three codes, the thresholds, and below them a
// strip that is divided as the codes are. The wall has one a tensor, the figure of four moments one a moment.
// GUI thread.
#pragma once

#include <QRectF>
#include <vector>

#include "engine/run/run_log.h"
#include "widgets/figures/figure_canvas.h"

namespace bitdistill {

// Bars over [from, to]; each bar's height is a share of the weights per unit of the axis, so that pictures with
// different bars can be compared.
struct Bars {
    double from = 0, to = 1;
    std::vector<double> heights;
    double highest() const;
};
// The bins within 3 Δ, `together` of them a bar: a divisor of 20, so that no bar lies across a threshold of 0.5.
Bars barsOf(const HistogramFrame& frame, int together = 1);
int barsTogether(double pixels);  // for a histogram so wide: no bar narrower than a pixel

// threshold: in units of the axis; code regions are tinted beyond and within it. top: the height that fills `box`.
void paintHistogram(const FigureCanvas& on, const QRectF& box, const Bars& bars, double threshold, double top);
// −1, 0 and +1 by their shares of the length.
void paintShareStrip(const FigureCanvas& on, const QRectF& box, const HistogramFrame& frame);

}  // namespace bitdistill
