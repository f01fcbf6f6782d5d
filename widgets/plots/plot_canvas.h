// SPDX-License-Identifier: GPL-3.0-or-later
// What a function that paints on a plot is handed: the painter, the data area, the two axes, and palette and type as
// they are now. PlotPanel makes one for each of its three paintings; the parts of a plot take it and need not know the
// plot. GUI thread.
#pragma once

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QRect>

#include "widgets/plot_style.h"

class QCPAxis;

namespace bitdistill {

// What a plot keeps for its data, however long the labels at the ends of its lines are.
inline constexpr int leastDataWidth = 25 * style::unit;

// The two small faces that plots write with, and their measures.
struct PlotType {
    explicit PlotType(const QFont& base)
        : small(style::font(style::Text::small, base)),
          bold(style::font(style::Text::small, base, true)),
          smallSize(small),
          boldSize(bold) {}
    QFont small, bold;
    QFontMetrics smallSize, boldSize;
    int height() const { return smallSize.height(); }
    int ascent() const { return smallSize.ascent(); }
};

struct PlotCanvas {
    QPainter& painter;
    QRect area;
    QPalette palette;
    PlotType type;
    const QCPAxis *x, *y;

    QColor color(style::Role role) const { return style::color(role, palette); }
    double pixelX(double at) const;
    double pixelY(double at) const;
    void write(const QFont& face, const QColor& ink) const {  // what the words that follow are written with
        painter.setFont(face);
        painter.setPen(ink);
    }
    void fill(const QColor& brush) const {  // what the shapes that follow are filled with, without an outline
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
    }
    // "step", "tokens": under the right end of the axis, where the labels of the lines leave room.
    // lastTick: what may stand under the axis' very end.
    void nameAxis(const QString& name, const QString& lastTick = {}) const;
    // The margin on the right that such a name needs.
    static int roomForName(const QString& name, const PlotType& type) {
        return type.smallSize.horizontalAdvance(name) + 2 * style::unit;
    }
};

}  // namespace bitdistill
