// SPDX-License-Identifier: GPL-3.0-or-later
// What a WeightWall shows, without how: the histograms of all ternary tensors at one step, layers down and kinds of
// tensor across, as many of both as there are. Plain data. GUI thread.
#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "widgets/plots/frame_history.h"
#include "widgets/plots/plot_table.h"

namespace bitdistill::wall {

struct Data {
    QString caption;  // whose weights, and when: "Run sample, Distill, step 400"
    std::vector<int> layers;
    std::vector<std::string> kinds;
    std::vector<FramePtr> cells;  // layers x kinds; null: there is none, or it is not known yet
    double weights = 0;           // of all cells

    // The cells of another step to compare with, by tensor, and its caption; empty: none is pinned.
    std::map<std::string, FramePtr> pinned;
    QString pinnedCaption;

    const HistogramFrame* pinnedOf(const HistogramFrame& frame) const;  // null: none
    int rows() const { return static_cast<int>(layers.size()); }
    int columns() const { return static_cast<int>(kinds.size()); }
    const HistogramFrame* at(int row, int column) const;  // null outside, too
    int rowOf(int layer) const;                           // -1: none
    int columnOf(const std::string& kind) const;
};

Data dataAt(const FrameHistory& history, const FramePosition& position, const QString& caption);
// The height that fills a cell where all cells share one: that of the highest bar, but at most three times that of the
// middle one of all cells, so that a few spikes do not flatten the rest. 0 without cells.
double commonTop(const Data& data);
// Where an exact pattern decides and nothing has a threshold: of so many neighbours one is 0. Else 0.
int groupOfExact(const Data& data);
// "33.1 % zeros, 4.2 % near a threshold, Δ 0.0213", and how far it is from the pinned one.
QString cellText(const Data& data, const HistogramFrame& frame);
void pin(Data& data);  // keeps what it shows now to compare with
QString summary(const Data& data);
PlotTable table(const Data& data);

}  // namespace bitdistill::wall
