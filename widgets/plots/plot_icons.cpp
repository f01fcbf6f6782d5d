// SPDX-License-Identifier: GPL-3.0-or-later
// The small icons of style::icon(): outlines on a 16 x 16 grid, painted in the palette's colours at several scales.
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include "widgets/plot_style.h"

namespace bitdistill::style {

namespace {

void draw(QPainter& p, Mark mark, const QColor& color, const QColor& ground) {
    QPen pen(color, 1.6);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    const auto filled = [&] {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
    };
    const auto letter = [&](double top, double bottom, double dot) {
        p.setPen(QPen(ground, 1.8, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(8, top), QPointF(8, bottom));
        p.setPen(Qt::NoPen);
        p.setBrush(ground);
        p.drawEllipse(QPointF(8, dot), 1.05, 1.05);
    };
    switch (mark) {
        case Mark::info:
            filled();
            p.drawEllipse(QPointF(8, 8), 6.5, 6.5);
            letter(7.8, 11, 4.9);
            break;
        case Mark::warning: {
            QPainterPath path;
            path.moveTo(8, 1.8);
            path.lineTo(15, 14);
            path.lineTo(1, 14);
            path.closeSubpath();
            p.setBrush(color);
            p.drawPath(path);
            letter(6.2, 9.4, 12);
            break;
        }
        case Mark::error: {
            filled();
            const QPolygonF octagon{{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}};
            p.drawPolygon(octagon);
            p.setPen(QPen(ground, 1.8, Qt::SolidLine, Qt::RoundCap));
            p.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
            p.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
            break;
        }
        case Mark::check:
            p.drawPolyline(QPolygonF{{3, 8.5}, {6.5, 12}, {13, 4.5}});
            break;
        case Mark::open:
            p.drawEllipse(QPointF(8, 8), 4.6, 4.6);
            break;
        case Mark::play:
            p.setBrush(color);
            p.drawPolygon(QPolygonF{{4.5, 3}, {12.5, 8}, {4.5, 13}});
            break;
        case Mark::pause:
            filled();
            p.drawRoundedRect(QRectF(3.6, 2.8, 3.2, 10.4), 0.8, 0.8);
            p.drawRoundedRect(QRectF(9.2, 2.8, 3.2, 10.4), 0.8, 0.8);
            break;
        case Mark::stop:
            filled();
            p.drawRoundedRect(QRectF(3.2, 3.2, 9.6, 9.6), 1.2, 1.2);
            break;
        case Mark::step:
            p.setBrush(color);
            p.drawPolygon(QPolygonF{{3.2, 3.4}, {9.6, 8}, {3.2, 12.6}});
            p.drawLine(QPointF(12.4, 3.4), QPointF(12.4, 12.6));
            break;
        case Mark::revert: {
            QPainterPath path;
            path.moveTo(3.2, 6.2);
            path.lineTo(9.6, 6.2);
            path.cubicTo(14, 6.2, 14, 12.6, 9.6, 12.6);
            path.lineTo(6.4, 12.6);
            p.drawPath(path);
            p.drawPolyline(QPolygonF{{6, 3.2}, {3, 6.2}, {6, 9.2}});
            break;
        }
        case Mark::search:
            p.drawEllipse(QPointF(6.8, 6.8), 4.2, 4.2);
            p.drawLine(QPointF(10, 10), QPointF(13.6, 13.6));
            break;
        case Mark::folder: {
            const QPolygonF shape{{1.8, 13}, {1.8, 3.4}, {6.2, 3.4}, {7.8, 5.4}, {14.2, 5.4}, {14.2, 13}};
            p.drawPolygon(shape);
            break;
        }
        case Mark::file:
            p.drawPolygon(QPolygonF{{3.4, 14.2}, {3.4, 1.8}, {9, 1.8}, {12.6, 5.4}, {12.6, 14.2}});
            p.drawPolyline(QPolygonF{{9, 2}, {9, 5.4}, {12.4, 5.4}});
            break;
        case Mark::copy:
            p.drawRoundedRect(QRectF(5.6, 5.6, 8, 8.4), 1.4, 1.4);
            p.drawPolyline(QPolygonF{{3.4, 10.6}, {2.4, 10.6}, {2.4, 2.2}, {10.4, 2.2}, {10.4, 3.4}});
            break;
        case Mark::chevron:
            p.drawPolyline(QPolygonF{{6, 3.4}, {10.6, 8}, {6, 12.6}});
            break;
        case Mark::pin:
            p.drawLine(QPointF(8, 9.8), QPointF(8, 14.4));
            p.setBrush(color);
            p.drawPolygon(QPolygonF{{5.4, 1.8}, {10.6, 1.8}, {10, 6.2}, {12.2, 9.4}, {3.8, 9.4}, {6, 6.2}});
            break;
    }
}

}  // namespace

QIcon icon(Mark mark, const QPalette& palette, Role role) {
    QIcon result;
    const QColor ground = color(Role::ground, palette);
    const auto add = [&](const QColor& ink, QIcon::Mode mode) {
        for (const int scale : {1, 2, 3}) {
            QPixmap pixmap(16 * scale, 16 * scale);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(scale, scale);
            draw(painter, mark, ink, ground);
            painter.end();
            pixmap.setDevicePixelRatio(scale);
            result.addPixmap(pixmap, mode);
        }
    };
    add(color(role, palette), QIcon::Normal);
    add(palette.color(QPalette::Disabled, QPalette::WindowText), QIcon::Disabled);
    return result;
}

}  // namespace bitdistill::style
