// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/nav_button.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include "app/parts/page_icons.h"
#include "widgets/plot_style.h"

namespace bitdistill {

using style::color;
using style::Role;

namespace {
constexpr int picture = 20;
}

NavButton::NavButton(const QString& word, const QString& title, QWidget* parent) : QToolButton(parent), word_(word) {
    setText(title);
    setAccessibleName(title);
    setObjectName(QStringLiteral("nav-") + word);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize NavButton::sizeHint() const {
    const int words = QFontMetrics(style::font(style::Text::body, font(), true)).horizontalAdvance(text());
    return {picture + words + (words > 0 ? 4 : 2) * style::unit, 5 * style::unit + style::halfUnit};
}

QSize NavButton::minimumSizeHint() const { return {picture + 2 * style::unit, sizeHint().height()}; }

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(Role::text, palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::translucent(ink, isDown() ? 0.12 : 0.06));
        painter.drawRoundedRect(rect().adjusted(2, 4, -2, -5), style::corner, style::corner);
    }
    const bool alone = text().isEmpty() || width() < sizeHint().width();
    const int left = alone ? (width() - picture) / 2 : style::unit + style::halfUnit;
    const QIcon image = icon().isNull() ? pageIcon(word_, palette()) : icon();
    image.paint(&painter, QRect(left, (height() - picture) / 2, picture, picture), Qt::AlignCenter,
                isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
    if (!alone) {
        painter.setFont(style::font(style::Text::body, font(), isChecked()));
        painter.setPen(isEnabled() ? ink : color(Role::muted, palette()));
        painter.drawText(rect().adjusted(left + picture + style::unit - 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         text());
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::accent, palette()));
        painter.drawRoundedRect(QRectF(style::unit, height() - 3, width() - 2 * style::unit, 3), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Role::accent, palette()), style::thinLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 4, -2, -5), style::corner, style::corner);
    }
}

}  // namespace bitdistill
