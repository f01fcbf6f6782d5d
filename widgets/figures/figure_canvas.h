// SPDX-License-Identifier: GPL-3.0-or-later
// What a function that paints a part of a figure is handed: the painter, and palette and type as they are now. The same
// functions paint on the screen and into files. GUI thread.
#pragma once

#include <QPainter>
#include <QPalette>

#include "widgets/plot_style.h"
#include "widgets/plots/plot_canvas.h"

namespace bitdistill {

struct FigureCanvas {
    QPainter& painter;
    QPalette palette;
    PlotType type;
    bool vectors = false;  // shapes stay shapes: the finest steps, and no seams between neighbours

    QColor color(style::Role role) const { return style::color(role, palette); }
    void write(const QFont& face, const QColor& ink) const {
        painter.setFont(face);
        painter.setPen(ink);
    }
    void fill(const QColor& brush) const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
    }
};

}  // namespace bitdistill
