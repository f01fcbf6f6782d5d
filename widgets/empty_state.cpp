// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

void paintEmptyState(QPainter& painter, const QRect& area, const EmptyState& state, const QFont& base,
                     const QPalette& palette) {
    const QFont big = style::font(style::Text::body, base, true), small = style::font(style::Text::small, base);
    const int width = std::min(area.width() - 2 * style::margin, 60 * style::unit);
    if (width < 8 * style::unit) return;
    const QFontMetrics bigSize(big), smallSize(small);
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const QRect one = bigSize.boundingRect(QRect(0, 0, width, 1000), flags, state.what);
    const QRect two = smallSize.boundingRect(QRect(0, 0, width, 1000), flags, state.action);
    int y = area.center().y() - (one.height() + style::unit + two.height()) / 2;
    const int x = area.center().x() - width / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::translucent(style::color(style::Role::ground, palette), 0.8));
    const int words = std::max(one.width(), two.width()) + 2 * style::margin;
    painter.drawRoundedRect(
        QRectF(area.center().x() - words / 2.0, y - style::unit, words, one.height() + two.height() + 3 * style::unit),
        style::corner, style::corner);
    painter.setFont(big);
    painter.setPen(style::color(style::Role::muted, palette));
    painter.drawText(QRect(x, y, width, one.height()), flags, state.what);
    y += one.height() + style::unit;
    painter.setFont(small);
    painter.drawText(QRect(x, y, width, two.height()), flags, state.action);
}

}  // namespace bitdistill
