// SPDX-License-Identifier: GPL-3.0-or-later
// The small icons of style::icon(): outlines on a 16 x 16 grid, painted in the palette's colours at any scale.
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <algorithm>
#include <optional>

#include "widgets/plot_style.h"

namespace bitdistill::style {

namespace {

// Draws in one colour; what stands on a filled ground is drawn in the colour of the ground below.
struct Pencil {
    QPainter& p;
    QColor color, ground;

    void outline() const {
        QPen pen(color, 1.6);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
    }
    void fill() const {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
    }
    void onFilled() const { p.setPen(QPen(ground, 1.8, Qt::SolidLine, Qt::RoundCap)); }
    // A line and a dot: the letter i, or an exclamation mark.
    void letter(double top, double bottom, double dot) const {
        onFilled();
        p.drawLine(QPointF(8, top), QPointF(8, bottom));
        p.setPen(Qt::NoPen);
        p.setBrush(ground);
        p.drawEllipse(QPointF(8, dot), 1.05, 1.05);
    }
    void polygon(const QPolygonF& points, bool filled = false) const {
        if (filled) p.setBrush(color);
        p.drawPolygon(points);
    }
    void line(const QPolygonF& points) const { p.drawPolyline(points); }
    void bar(double x, double y, double width, double height, double corner) const {
        p.drawRoundedRect(QRectF(x, y, width, height), corner, corner);
    }
    void circle(double x, double y, double radius) const { p.drawEllipse(QPointF(x, y), radius, radius); }
};

void drawError(const Pencil& pencil) {
    pencil.fill();
    pencil.polygon({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}});
    pencil.onFilled();
    pencil.line({{5.4, 5.4}, {10.6, 10.6}});
    pencil.line({{10.6, 5.4}, {5.4, 10.6}});
}

void drawRevert(const Pencil& pencil) {
    QPainterPath path;
    path.moveTo(3.2, 6.2);
    path.lineTo(9.6, 6.2);
    path.cubicTo(14, 6.2, 14, 12.6, 9.6, 12.6);
    path.lineTo(6.4, 12.6);
    pencil.p.drawPath(path);
    pencil.line({{6, 3.2}, {3, 6.2}, {6, 9.2}});
}

void draw(const Pencil& pencil, Mark mark) {
    pencil.outline();
    switch (mark) {
        case Mark::info:
            pencil.fill();
            pencil.circle(8, 8, 6.5);
            return pencil.letter(7.8, 11, 4.9);
        case Mark::warning:
            pencil.polygon({{8, 1.8}, {15, 14}, {1, 14}}, true);
            return pencil.letter(6.2, 9.4, 12);
        case Mark::error:
            return drawError(pencil);
        case Mark::check:
            return pencil.line({{3, 8.5}, {6.5, 12}, {13, 4.5}});
        case Mark::open:
            return pencil.circle(8, 8, 4.6);
        case Mark::play:
            return pencil.polygon({{4.5, 3}, {12.5, 8}, {4.5, 13}}, true);
        case Mark::pause:
            pencil.fill();
            pencil.bar(3.6, 2.8, 3.2, 10.4, 0.8);
            return pencil.bar(9.2, 2.8, 3.2, 10.4, 0.8);
        case Mark::stop:
            pencil.fill();
            return pencil.bar(3.2, 3.2, 9.6, 9.6, 1.2);
        case Mark::step:
            pencil.polygon({{3.2, 3.4}, {9.6, 8}, {3.2, 12.6}}, true);
            return pencil.line({{12.4, 3.4}, {12.4, 12.6}});
        case Mark::revert:
            return drawRevert(pencil);
        case Mark::search:
            pencil.circle(6.8, 6.8, 4.2);
            return pencil.line({{10, 10}, {13.6, 13.6}});
        case Mark::folder:
            return pencil.polygon({{1.8, 13}, {1.8, 3.4}, {6.2, 3.4}, {7.8, 5.4}, {14.2, 5.4}, {14.2, 13}});
        case Mark::file:
            pencil.polygon({{3.4, 14.2}, {3.4, 1.8}, {9, 1.8}, {12.6, 5.4}, {12.6, 14.2}});
            return pencil.line({{9, 2}, {9, 5.4}, {12.4, 5.4}});
        case Mark::copy:
            pencil.bar(5.6, 5.6, 8, 8.4, 1.4);
            return pencil.line({{3.4, 10.6}, {2.4, 10.6}, {2.4, 2.2}, {10.4, 2.2}, {10.4, 3.4}});
        case Mark::chevron:
            return pencil.line({{6, 3.4}, {10.6, 8}, {6, 12.6}});
        case Mark::pin:
            pencil.line({{8, 9.8}, {8, 14.4}});
            return pencil.polygon({{5.4, 1.8}, {10.6, 1.8}, {10, 6.2}, {12.2, 9.4}, {3.8, 9.4}, {6, 6.2}}, true);
        case Mark::clear:
            pencil.line({{4, 4}, {12, 12}});
            return pencil.line({{12, 4}, {4, 12}});
        case Mark::more:
            pencil.fill();
            for (const double x : {3.2, 8.0, 12.8}) pencil.circle(x, 8, 1.5);
            return;
    }
}

// Paints in the colours of the moment: a button that got its icon once follows every change of the theme.
class MarkEngine : public QIconEngine {
  public:
    MarkEngine(Mark mark, const QPalette& palette, Role role) : mark_(mark), role_(role) {
        if (palette.color(QPalette::Window) != QGuiApplication::palette().color(QPalette::Window)) own_ = palette;
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        constexpr double grid = 16;
        const QPalette palette = own_.value_or(QGuiApplication::palette());
        const QColor ink =
            mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::WindowText) : color(role_, palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / grid, side / grid);
        draw({*painter, ink, color(Role::ground, palette)}, mark_);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new MarkEngine(*this); }

  private:
    Mark mark_;
    Role role_;
    std::optional<QPalette> own_;  // of a ground that is not the program's
};

}  // namespace

QIcon icon(Mark mark, const QPalette& palette, Role role) { return QIcon(new MarkEngine(mark, palette, role)); }

}  // namespace bitdistill::style
