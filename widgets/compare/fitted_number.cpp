// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/fitted_number.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {
constexpr int leastHeight = 6 * style::unit, leastWidth = 10 * style::unit;
// Digits have no descent, so a font may be a little higher than its place.
constexpr double shareOfHeight = 0.95;
}  // namespace

FittedNumber::FittedNumber(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedNumber::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    update();
}

QFont FittedNumber::fitted() const {
    QFont shown = style::presentedFont(style::Text::large, font(), true);
    const int high = std::max(1, static_cast<int>(height() * shareOfHeight));
    // Room for four digits, so that the size does not jump.
    const QString widest = text_.size() < 4 ? QStringLiteral("0000") : text_;
    const auto wide = [&](int pixels) {
        shown.setPixelSize(pixels);
        return QFontMetrics(shown).horizontalAdvance(widest);
    };
    int pixels = high;
    if (const int asked = wide(pixels); asked > width()) pixels = std::max(1, high * width() / asked);
    while (wide(pixels) > width() && pixels > 1) --pixels;  // widths grow with the size, but for rounding
    return shown;
}

QSize FittedNumber::sizeHint() const { return {2 * leastWidth, 2 * leastHeight}; }

QSize FittedNumber::minimumSizeHint() const { return {leastWidth, leastHeight}; }

void FittedNumber::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(fitted());
    painter.setPen(style::color(style::Role::text, palette()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text_);
}

void FittedNumber::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace bitdistill
