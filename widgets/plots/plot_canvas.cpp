// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_canvas.h"

#include <qcustomplot.h>

#include <algorithm>

namespace bitdistill {

namespace {
constexpr int widestName = 25 * style::unit;
}

double PlotCanvas::pixelX(double at) const { return x->coordToPixel(at); }
double PlotCanvas::pixelY(double at) const { return y->coordToPixel(at); }

void PlotCanvas::nameAxis(const QString& name, const QString& lastTick) const {
    write(type.small, color(style::Role::muted));
    const int gap = std::max(style::halfUnit, type.smallSize.horizontalAdvance(lastTick) / 2);
    painter.drawText(
        QRectF(area.right() + style::unit + gap, area.bottom() + style::halfUnit + 1, widestName, type.height()),
        Qt::AlignLeft | Qt::AlignVCenter, name);
}

}  // namespace bitdistill
