// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/sample_preview.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

using style::color;
using style::Role;

// y of 0..1 upwards over x of 0..1, on a rectangle.
template <class Function>
QPainterPath curve(const QRectF& area, Function y, double from = 0, double to = 1) {
    QPainterPath path;
    constexpr int points = 120;
    for (int i = 0; i <= points; ++i) {
        const double x = from + (to - from) * i / points;
        const QPointF point(area.left() + x * area.width(), area.bottom() - y(x) * area.height());
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    return path;
}

// A little unrest, the same at every paint.
double unrest(double x) {
    return 0.012 * std::sin(57 * x) + 0.010 * std::sin(131 * x + 1) + 0.008 * std::sin(211 * x + 2);
}

void drawLosses(QPainter& painter, const QRectF& area, const QPalette& palette) {
    painter.setPen(QPen(color(Role::faint, palette), style::hairline));
    for (const double level : {0.0, 0.33, 0.66, 1.0})
        painter.drawLine(QPointF(area.left(), area.bottom() - level * area.height()),
                         QPointF(area.right(), area.bottom() - level * area.height()));
    painter.setPen(style::linePen(Role::teacher, palette, style::thinLine, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), area.bottom() - 0.86 * area.height()),
                     QPointF(area.right(), area.bottom() - 0.86 * area.height()));
    painter.setPen(style::linePen(Role::student, palette));
    painter.drawPath(curve(area, [](double x) { return 0.84 - 0.55 * std::exp(-4.5 * x) + 0.4 * unrest(x); }));
    painter.setPen(style::linePen(Role::ce, palette));
    painter.drawPath(curve(area, [](double x) { return 0.14 + 0.72 * std::exp(-5 * x) + unrest(x); }));
    painter.setPen(style::linePen(Role::ld, palette, style::line, Qt::DashLine));
    painter.drawPath(curve(area, [](double x) { return 0.09 + 0.42 * std::exp(-3.4 * x) + 0.7 * unrest(x + 0.3); }));
    painter.setPen(style::linePen(Role::ad, palette, style::line, Qt::DotLine));
    painter.drawPath(curve(area, [](double x) { return 0.05 + 0.25 * std::exp(-2.6 * x) + 0.5 * unrest(x + 0.6); }));
}

void drawWeights(QPainter& painter, const QRectF& area, const QPalette& palette) {
    // A bell whose mass has gathered at both thresholds.
    const auto density = [](double x) {
        const double w = 6 * (x - 0.5);
        return 0.62 * std::exp(-0.32 * w * w) + 0.30 * std::exp(-90 * (std::abs(w) - 0.5) * (std::abs(w) - 0.5));
    };
    const double low = 0.5 - 0.5 / 6, high = 0.5 + 0.5 / 6;
    const auto region = [&](double from, double to, Role role) {
        QPainterPath path = curve(area, density, from, to);
        path.lineTo(area.left() + to * area.width(), area.bottom());
        path.lineTo(area.left() + from * area.width(), area.bottom());
        path.closeSubpath();
        painter.fillPath(path, style::translucent(color(role, palette), 0.45));
    };
    region(0, low, Role::minus);
    region(low, high, Role::zero);
    region(high, 1, Role::plus);
    painter.setPen(QPen(color(Role::text, palette), style::thinLine));
    painter.drawPath(curve(area, density));
    painter.setPen(style::linePen(Role::threshold, palette, style::line));
    for (const double x : {low, high})
        painter.drawLine(QPointF(area.left() + x * area.width(), area.top()),
                         QPointF(area.left() + x * area.width(), area.bottom()));
    painter.setPen(QPen(color(Role::faint, palette), style::hairline));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void drawComparison(QPainter& painter, const QRectF& area, const QPalette& palette) {
    const double gap = 2 * style::unit, width = (area.width() - gap) / 2;
    struct Side {
        Role role;
        int lines;
    };
    const Side sides[]{{Role::teacher, 2}, {Role::student, 6}};
    for (int side = 0; side < 2; ++side) {
        const QRectF pane(area.left() + side * (width + gap), area.top(), width, area.height());
        const QColor ink = color(sides[side].role, palette);
        painter.setPen(QPen(style::translucent(ink, 0.7), style::thinLine));
        painter.setBrush(style::translucent(ink, 0.06));
        painter.drawRoundedRect(pane, style::corner, style::corner);
        painter.setPen(Qt::NoPen);
        const double step = (pane.height() - style::unit) / 7;
        for (int line = 0; line < 7; ++line) {
            const double length = (line % 3 == 2 ? 0.62 : line % 2 ? 0.94 : 0.86) * (pane.width() - 2 * style::unit);
            painter.setBrush(line < sides[side].lines ? style::translucent(ink, 0.75) : color(Role::faint, palette));
            painter.drawRoundedRect(
                QRectF(pane.left() + style::unit, pane.top() + style::unit + line * step, length, step * 0.42), 2, 2);
        }
    }
}

}  // namespace

SamplePreview::SamplePreview(Scene scene, QWidget* parent) : QWidget(parent), scene_(scene) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(scene == Scene::losses    ? tr("Drawing: falling losses")
                      : scene == Scene::weights ? tr("Drawing: weights that gather at the thresholds")
                                                : tr("Drawing: two models write, one faster"));
}

QSize SamplePreview::sizeHint() const { return {36 * style::unit, 17 * style::unit}; }
QSize SamplePreview::minimumSizeHint() const { return {16 * style::unit, 10 * style::unit}; }

void SamplePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (scene_ == Scene::losses) drawLosses(painter, area, palette());
    if (scene_ == Scene::weights) drawWeights(painter, area, palette());
    if (scene_ == Scene::comparison) drawComparison(painter, area, palette());
}

}  // namespace bitdistill
