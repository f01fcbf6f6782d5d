// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/rounding_bars.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

constexpr int barHeight = 12;

QString figure(double perplexity) {
    return perplexity < 1000 ? style::number(perplexity)
                             : style::integer(static_cast<qint64>(std::llround(perplexity)));
}

}  // namespace

RoundingBars::RoundingBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Perplexity before and after"));
}

void RoundingBars::setBars(std::vector<Bar> bars, double guessing) {
    bars_ = std::move(bars);
    guessing_ = guessing;
    setAccessibleDescription(summary());
    setToolTip(summary());
    updateGeometry();
    update();
}

QString RoundingBars::summary() const {
    QStringList words;
    for (const Bar& bar : bars_) words << bar.name + QLatin1Char(' ') + figure(bar.perplexity);
    if (guessing_ > 1) words << tr("guessing %1").arg(figure(guessing_));
    return tr("Perplexity: %1").arg(joinedBySemicolons(words));
}

QSize RoundingBars::sizeHint() const {
    const QFontMetrics body(style::font(style::Text::body, font(), true)),
        small(style::font(style::Text::small, font()));
    const int one = body.height() + style::halfUnit + barHeight + style::unit;
    return {40 * style::unit, static_cast<int>(bars_.size()) * one + small.height()};
}

QSize RoundingBars::minimumSizeHint() const { return {24 * style::unit, sizeHint().height()}; }

void RoundingBars::paintEvent(QPaintEvent*) {
    if (bars_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette p = palette();
    const QFont body = style::font(style::Text::body, font(), true), name = style::font(style::Text::body, font()),
                small = style::font(style::Text::small, font());
    const QFontMetrics bodySize(body), smallSize(small);
    const QColor muted = style::color(style::Role::muted, p);
    double largest = std::max(guessing_, 10.0);
    for (const Bar& bar : bars_) largest = std::max(largest, bar.perplexity);
    const auto along = [&](double value) { return width() * std::log(std::max(value, 1.0)) / std::log(largest); };
    int y = 0;
    for (const Bar& bar : bars_) {
        const QString text = figure(bar.perplexity);
        painter.setFont(body);
        painter.setPen(style::color(style::Role::text, p));
        painter.drawText(QRect(0, y, width(), bodySize.height()), Qt::AlignRight | Qt::AlignVCenter, text);
        painter.setFont(name);
        const int room = width() - bodySize.horizontalAdvance(text) - 2 * style::unit;
        painter.drawText(QRect(0, y, room, bodySize.height()), Qt::AlignVCenter,
                         QFontMetrics(name).elidedText(bar.name, Qt::ElideRight, room));
        y += bodySize.height() + style::halfUnit;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::translucent(muted, 0.12));
        painter.drawRoundedRect(QRectF(0, y, width(), barHeight), 3, 3);
        painter.setBrush(style::color(bar.ternary ? style::Role::student : style::Role::teacher, p));
        painter.drawRoundedRect(QRectF(0, y, std::max(3.0, along(bar.perplexity)), barHeight), 3, 3);
        y += barHeight + style::unit;
    }
    painter.setFont(small);
    painter.setPen(muted);
    if (guessing_ > 1) {
        const double x = along(guessing_);
        painter.setPen(QPen(muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x - 0.5, bodySize.height()), QPointF(x - 0.5, y - style::unit + 2));
        painter.setPen(muted);
    }
    painter.drawText(QRect(0, y, width(), smallSize.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     smallSize.elidedText(tr("Perplexity, logarithmic"), Qt::ElideRight, width() / 2));
    if (guessing_ > 1)
        painter.drawText(QRect(0, y, width(), smallSize.height()), Qt::AlignRight | Qt::AlignVCenter,
                         tr("guessing: %1").arg(figure(guessing_)));
}

void RoundingBars::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
    update();
}

}  // namespace bitdistill
