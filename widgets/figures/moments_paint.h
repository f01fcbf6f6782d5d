// SPDX-License-Identifier: GPL-3.0-or-later
// One panel of a MomentsFigure: title, histogram with regions and thresholds, the first moment's outline, axes, and
// below them the shares in a strip and in words. GUI thread.
#pragma once

#include <QRectF>
#include <cstddef>
#include <vector>

#include "widgets/figures/figure_canvas.h"
#include "widgets/figures/moments_data.h"

namespace bitdistill::moments {

// What all panels share, so that they can be compared.
struct Measures {
    std::vector<CodedBars> bars;  // by moment; without heights: it is missing
    double reach = 0, top = 0;    // ends of both axes
};
Measures measures(const Data& data, double pixels);  // pixels: width of a panel's plot

struct PanelPlace {
    QRectF box;
    bool heights;  // the numbers of the upright axis stand to its left
};
double wordsHeight(const PlotType& type);  // of what stands below a panel's plot
void paintPanel(const FigureCanvas& on, const PanelPlace& place, const Data& data, std::size_t moment,
                const Measures& measures);
QString nearText(const HistogramFrame& frame);    // "4.6 % within 0.05 Δ of a threshold"
QString sharesText(const HistogramFrame& frame);  // "−1 33.2 %, 0 31.1 %, +1 35.7 %"

}  // namespace bitdistill::moments
