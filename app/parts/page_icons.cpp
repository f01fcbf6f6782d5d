// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/page_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <tuple>
#include <utility>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// All shapes stand on a 24 x 24 grid, drawn with one round pen.
void draw(QPainter& painter, const QString& word) {
    const auto line = [&](double x1, double y1, double x2, double y2) {
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    };
    if (word == QLatin1String("home")) {
        painter.drawPolyline(QPolygonF({{3, 12}, {12, 4}, {21, 12}}));
        painter.drawPolyline(QPolygonF({{6, 10}, {6, 20}, {18, 20}, {18, 10}}));
    } else if (word == QLatin1String("recipe")) {
        for (const double y : {6.0, 12.0, 18.0}) line(4, y, 20, y);
        painter.setBrush(painter.pen().color());
        for (const auto& [x, y] : {std::pair{9.0, 6.0}, {15.0, 12.0}, {7.0, 18.0}})
            painter.drawEllipse(QPointF(x, y), 2.0, 2.0);
    } else if (word == QLatin1String("run")) {
        painter.drawPolyline(QPolygonF({{4, 4}, {4, 20}, {21, 20}}));
        QPainterPath curve({7, 6});
        curve.cubicTo({9, 15}, {13, 15.5}, {20, 16.5});
        painter.drawPath(curve);
    } else if (word == QLatin1String("weights")) {
        for (const auto& [x, top] : {std::pair{6.0, 9.0}, {12.0, 12.0}, {18.0, 9.0}}) {
            painter.setBrush(painter.pen().color());
            painter.drawRect(QRectF(x - 1.5, top, 3, 20 - top));
            painter.setBrush(Qt::NoBrush);
        }
        for (const double x : {9.0, 15.0}) line(x, 4, x, 20);
    } else if (word == QLatin1String("compare")) {
        painter.drawRoundedRect(QRectF(3, 5, 8, 14), 1.5, 1.5);
        painter.drawRoundedRect(QRectF(13, 5, 8, 14), 1.5, 1.5);
        line(5.5, 9, 8.5, 9);
        line(5.5, 12, 8.5, 12);
        for (const double y : {9.0, 12.0, 15.0}) line(15.5, y, 18.5, y);
    } else if (word == QLatin1String("results")) {
        painter.drawRoundedRect(QRectF(3, 4, 18, 16), 1.5, 1.5);
        line(3, 9.5, 21, 9.5);
        line(3, 14.8, 21, 14.8);
        line(10, 4, 10, 20);
    } else if (word == QLatin1String("models")) {
        for (const double y : {4.0, 10.0, 16.0}) painter.drawRoundedRect(QRectF(4, y, 16, 4), 1.2, 1.2);
    } else if (word == QLatin1String("chat")) {
        QPainterPath bubble({8, 16});
        bubble.lineTo(5, 20);
        bubble.lineTo(5, 16);
        bubble.addRoundedRect(QRectF(3, 5, 18, 11), 2.5, 2.5);
        painter.drawPath(bubble);
        line(7, 9, 17, 9);
        line(7, 12, 13, 12);
    } else if (word == QLatin1String("theme")) {
        painter.drawEllipse(QPointF(12, 12), 8, 8);
        QPainterPath half;
        half.moveTo(12, 4);
        half.arcTo(QRectF(4, 4, 16, 16), 90, 180);
        half.closeSubpath();
        painter.fillPath(half, painter.pen().color());
    } else if (word == QLatin1String("help")) {
        painter.drawEllipse(QPointF(12, 12), 9, 9);
        QPainterPath mark({9, 9.6});
        mark.cubicTo({9, 6.2}, {15, 6.2}, {15, 9.6});
        mark.cubicTo({15, 12}, {12, 11.6}, {12, 14});
        painter.drawPath(mark);
        line(12, 17, 12, 17.1);
    }
}

QPixmap pixmap(const QString& word, const QColor& ink, int pixels) {
    QPixmap image(pixels, pixels);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / 24.0, pixels / 24.0);
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(painter, word);
    return image;
}

}  // namespace

QIcon pageIcon(const QString& word, const QPalette& palette) {
    QIcon icon;
    for (const int pixels : {20, 24, 40, 48}) {
        icon.addPixmap(pixmap(word, style::color(style::Role::text, palette), pixels), QIcon::Normal, QIcon::Off);
        icon.addPixmap(pixmap(word, style::color(style::Role::accent, palette), pixels), QIcon::Normal, QIcon::On);
        icon.addPixmap(pixmap(word, style::color(style::Role::muted, palette), pixels), QIcon::Disabled, QIcon::Off);
    }
    return icon;
}

// A bell over three bars, as the desktop's icon (packaging/bitdistill-workbench.svg) has it, on its 128 x 128 grid.
QIcon programIcon() {
    QIcon icon;
    for (const int pixels : {16, 32, 48, 64, 128, 256}) {
        QPixmap image(pixels, pixels);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixels / 128.0, pixels / 128.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::iconGround);
        painter.drawRoundedRect(QRectF(6, 6, 116, 116), 24, 24);
        QPainterPath bell({18, 92});
        bell.cubicTo({40, 92}, {44, 30}, {64, 30});
        bell.cubicTo({84, 30}, {88, 92}, {110, 92});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style::iconBell, 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(bell);
        painter.setPen(Qt::NoPen);
        for (const auto& [x, top, ink] :
             {std::tuple{24, 70, style::iconMinus}, {56, 52, style::iconZero}, {88, 70, style::iconPlus}}) {
            painter.setBrush(ink);
            painter.drawRoundedRect(QRectF(x, top, 16, 104 - top), 3, 3);
        }
        icon.addPixmap(image);
    }
    return icon;
}

}  // namespace bitdistill
