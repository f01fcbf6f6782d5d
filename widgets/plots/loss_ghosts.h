// SPDX-License-Identifier: GPL-3.0-or-later
// Other runs on a LossPlot: a thin line for each of their columns behind the run's own, in the run's colour and the
// column's dash, with the run's number at its end, and a legend above that names the numbers. GUI thread.
#pragma once

#include <QPalette>
#include <array>
#include <vector>

#include "widgets/plots/loss_data.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/stage_axis.h"

class QCPGraph;
class QCustomPlot;

namespace bitdistill::loss {

struct GhostLine {
    std::size_t ghost;  // place among Data::ghosts
    Stage stage;
    std::size_t column;
    QCPGraph* graph;                // owned by the canvas
    std::array<double, 9> drawn{};  // what the graph's points follow from, as they are
};

// Beside the graphs that the canvas has; clearing these clears them too.
std::vector<GhostLine> makeGhostLines(QCustomPlot* canvas, const Data& data);
void styleGhostLines(const std::vector<GhostLine>& lines, const Data& data, const QPalette& palette);
// The part of the data that the canvas shows. Their rows never change, so a line is reduced again only for another
// view.
void fillGhostLines(std::vector<GhostLine>& lines, const Data& data, const StageAxis& axis, const QCustomPlot* canvas);

// The legend's words and how many lines of text they take in a plot of this width; 0 without other runs.
struct GhostLegend {
    struct Item {
        std::size_t ghost;
        QString text;  // "1 gamma=60", shortened
        int line, left;
    };
    std::vector<Item> items;
    int lines = 0;
};
GhostLegend ghostLegend(const Data& data, int width, const PlotType& type);
void paintGhostLegend(const PlotCanvas& on, const GhostLegend& legend);
void paintGhostEnds(const PlotCanvas& on, const std::vector<GhostLine>& lines);

// "Other runs, drawn behind: gamma=60, gamma=100."; empty without other runs.
QString ghostSentence(const Data& data);

}  // namespace bitdistill::loss
