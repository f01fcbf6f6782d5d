// SPDX-License-Identifier: GPL-3.0-or-later
// The panes of a StageAxis as they stand on a canvas: where each begins and ends, its tint, its name, and those ticks
// whose labels have room. Every plot over the stages draws them the same way. GUI thread.
#pragma once

#include <QString>
#include <vector>

#include "widgets/plots/axis_tickers.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/stage_axis.h"

namespace bitdistill {

// A pane as far as the view shows it.
struct StageBand {
    const StageAxis::Pane* pane;
    double from, to;                                                 // plot units
    double left, right;                                              // pixels
    double low() const { return StageAxis::fromUnit(*pane, from); }  // x of the stage at the ends
    double high() const { return StageAxis::fromUnit(*pane, to); }
};
std::vector<StageBand> stageBands(const StageAxis& axis, const QCPAxis* x);

// The faintest tint tells a pane from the gap; a waiting one is a little darker.
void paintBand(const PlotCanvas& on, const StageBand& band, bool waiting = false);
// A line of words above the band, cut where the band ends. `upper` is its upper edge.
void nameBand(const PlotCanvas& on, const StageBand& band, double upper, const QString& name, const QFont& face,
              const QColor& ink);

// Ticks of one stage, in its own x, moved to plot units. Left out are those whose label would run into its neighbour's
// or into the next pane's and, where panes stand beside each other, the zero that the pane's edge says already.
std::vector<Tick> ticksOf(const StageBand& band, std::vector<Tick> ticks, const QCPAxis* x, const QFontMetrics& size,
                          bool sayZero);

// The x axis shows all of its stages: the view that resetView() goes back to, in plot units.
bool showsAllStages(const QCPAxis* x);

}  // namespace bitdistill
