// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/ternary_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

using style::color;
using style::Role;

TernaryPicture::TernaryPicture(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Picture of the idea"));
    setAccessibleDescription(
        tr("A bell curve of full-precision weights and, over it, three bars: the same weights as -1, 0 and +1, cut at "
           "half a scale on both sides."));
}

QSize TernaryPicture::sizeHint() const { return {44 * style::unit, 23 * style::unit}; }
QSize TernaryPicture::minimumSizeHint() const { return {30 * style::unit, 16 * style::unit}; }

void TernaryPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = style::font(style::Text::small, font());
    const QFontMetricsF metrics(small);
    // The thresholds' names stand between those of the two distributions, or below them.
    const QString before = tr("16 bits a weight"), after = tr("1.58 bits a weight");
    const double names = 2 * std::max(metrics.horizontalAdvance(before), metrics.horizontalAdvance(after));
    const double thresholds = 0.16 * rect().width() + 6 * style::unit;  // from one name's left to the other's right
    const double lower = names + thresholds > rect().width() ? metrics.height() : 0;
    const QRectF plot = QRectF(rect()).adjusted(style::unit, style::unit + metrics.height() + lower, -style::unit,
                                                -(metrics.height() + style::unit));
    // w/Δ of a normal distribution: Δ = mean of abs(w) = sigma sqrt(2/pi), so sigma is 1.25 Δ.
    const double sigma = std::sqrt(std::acos(-1.0) / 2.0);
    const auto x = [&](double w) { return plot.center().x() + w / 3.2 * plot.width() / 2; };
    const auto density = [&](double w) { return std::exp(-0.5 * w * w / (sigma * sigma)); };
    const auto y = [&](double share) { return plot.bottom() - share * plot.height(); };

    struct Band {
        double from, to;
        Role role;
        const char* code;
        double share;
    };
    // Shares of a normal distribution beyond half a Δ: 34.5 % on each side, 31 % between.
    const Band bands[]{{-3.2, -0.5, Role::minus, "−1", 0.345},
                       {-0.5, 0.5, Role::zero, "0", 0.310},
                       {0.5, 3.2, Role::plus, "+1", 0.345}};
    for (const Band& band : bands) {
        QPainterPath area(QPointF(x(band.from), y(0)));
        for (double w = band.from; w < band.to + 0.01; w += 0.02) area.lineTo(x(w), y(0.94 * density(w)));
        area.lineTo(x(band.to), y(0));
        painter.fillPath(area, style::translucent(color(band.role, palette()), 0.35));
    }
    QPainterPath bell;
    for (double w = -3.2; w <= 3.2; w += 0.02) {
        const QPointF point(x(w), y(0.94 * density(w)));
        w == -3.2 ? bell.moveTo(point) : bell.lineTo(point);
    }
    painter.setPen(QPen(color(Role::teacher, palette()), style::line));
    painter.drawPath(bell);

    const double half = plot.width() * 0.032;
    for (int code = -1; code <= 1; ++code) {
        const Band& band = bands[code + 1];
        const QRectF bar(x(code) - half, y(band.share * 2.0), 2 * half, band.share * 2.0 * plot.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::student, palette()));
        painter.drawRoundedRect(bar, 2, 2);
        painter.setFont(small);
        painter.setPen(color(Role::text, palette()));
        painter.drawText(QRectF(bar.left() - 30, plot.bottom() + 2, bar.width() + 60, metrics.height() + 4),
                         Qt::AlignHCenter | Qt::AlignTop, QString::fromUtf8(band.code));
    }
    painter.setPen(style::linePen(Role::threshold, palette(), style::thinLine, Qt::DashLine));
    for (const double threshold : {-0.5, 0.5})
        painter.drawLine(QPointF(x(threshold), plot.top() - style::halfUnit), QPointF(x(threshold), plot.bottom()));
    for (const double threshold : {-0.5, 0.5})
        painter.drawText(
            QRectF(x(threshold) - 4 * style::unit, rect().top() + lower, 8 * style::unit, metrics.height() + 2),
            Qt::AlignHCenter | Qt::AlignTop, threshold < 0 ? tr("−½ Δ") : tr("+½ Δ"));
    painter.setPen(QPen(color(Role::faint, palette()), style::hairline));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(color(Role::teacher, palette()));
    painter.drawText(QRectF(rect().left(), rect().top(), rect().width() / 2.0, metrics.height() + 4),
                     Qt::AlignLeft | Qt::AlignTop, before);
    painter.setPen(color(Role::student, palette()));
    painter.drawText(
        QRectF(rect().right() - rect().width() / 2.0, rect().top(), rect().width() / 2.0, metrics.height() + 4),
        Qt::AlignRight | Qt::AlignTop, after);
}

}  // namespace bitdistill
