// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted behind and over the curve of a WeightPlot: the three regions with their shares as the largest numbers
// on it, the thresholds, the bars of the ternary weights, and notes in the free corners. GUI thread.
#pragma once

#include <QPen>
#include <QPoint>

#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/weight_lens.h"

namespace bitdistill::lens {

int headHeight(const PlotType& type, const QFont& base);  // pixels above the data area for codes and shares

void paintRegions(const PlotCanvas& on, const Data& data);
void paintThresholds(const PlotCanvas& on, const Data& data);
void paintAxisTitle(const PlotCanvas& on, const HistogramFrame* frame);  // null: none is shown
void paintBars(const PlotCanvas& on, const Data& data);  // the codes that the forward pass uses, by share
void paintShares(const PlotCanvas& on, const Data& data, const QFont& base);
// The bin under the pointer, and what it holds in a box beside it.
void paintHover(const PlotCanvas& on, const Data& data, int bin, const QPoint& mouse);
void paintNotes(const PlotCanvas& on, const Data& data, const QPen& ghostPen);

}  // namespace bitdistill::lens
