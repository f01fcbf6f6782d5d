// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_hover.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/plot_style_runs.h"

namespace bitdistill::loss {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossPlot)
};

constexpr double ring = 1.5, dot = 3.5, lineOpacity = 0.7, boxOpacity = 0.95;

// One column in the box. Where the row itself has no value, the last one before it stands with its step.
struct Reading {
    QString name, value;
    QColor color;
    double y;  // of this very row; NaN = from an earlier one
};

// What other runs had there, by the first of the columns that they have.
void addGhosts(std::vector<Reading>& out, const PlotCanvas& on, const Hover& hover, const Data& data) {
    const XAxis axis = data.options.xAxis;
    const double x = data.of(hover.stage).x(hover.row, axis);
    for (std::size_t ghost = 0; ghost < data.ghosts.size(); ++ghost) {
        const StepSeries& series = data.ghosts[ghost].of(hover.stage);
        const auto column = std::ranges::find_if(data.columns, [&](std::size_t c) { return series.has(c); });
        if (column == data.columns.end() || x > series.x(series.size() - 1, axis)) continue;
        std::size_t at = series.nearest(x, axis);
        while (at > 0 && std::isnan(series.value(at, *column))) --at;
        const double value = series.value(at, *column);
        if (std::isnan(value)) continue;
        out.push_back({QStringLiteral("%1 %2, %3")
                           .arg(ghost + 1)
                           .arg(data.ghosts[ghost].name, style::columnLabel(columnName(*column))),
                       valueText(*column, value), style::runColor(ghost, on.palette), not_measured});
    }
}

std::vector<Reading> readings(const PlotCanvas& on, const Hover& hover, const Data& data) {
    std::vector<Reading> out;
    const StepSeries& series = data.of(hover.stage);
    for (const std::size_t column : data.columns) {
        if (!series.has(column)) continue;
        std::size_t at = hover.row;
        while (at > 0 && std::isnan(series.value(at, column))) --at;
        const double value = series.value(at, column);
        if (std::isnan(value)) continue;
        QString text = valueText(column, value);
        if (at != hover.row)
            text += QStringLiteral(" (%1)").arg(style::integer(static_cast<qint64>(series.x(at, XAxis::step))));
        out.push_back({style::columnLabel(columnName(column)), text, on.color(roleOf(hover.stage, column)),
                       at == hover.row ? value : not_measured});
    }
    addGhosts(out, on, hover, data);
    return out;
}

// Beside the line at x, on the side that has room, and within the data area.
QRectF boxAt(const QRect& area, double x, int mouseY, int width, int height) {
    constexpr double away = 1.5 * style::unit;
    QRectF box(x + away, mouseY - height / 2.0, width, height);
    if (box.right() > area.right()) box.moveRight(x - away);
    if (box.left() < area.left()) box.moveLeft(std::max<double>(area.left(), x + away));
    box.moveTop(std::clamp<double>(box.top(), area.top(), std::max<double>(area.top(), area.bottom() - height)));
    return box;
}

void paintBox(const PlotCanvas& on, const Hover& hover, double x, const QString& head,
              const std::vector<Reading>& values, const QString& foot) {
    int names = 0, numbers = 0;
    for (const Reading& reading : values) {
        names = std::max(names, on.type.smallSize.horizontalAdvance(reading.name));
        numbers = std::max(numbers, on.type.boldSize.horizontalAdvance(reading.value));
    }
    constexpr int pad = style::unit, swatch = 2 * style::unit;
    const int lineHeight = on.type.height() + 1;
    const int width =
        2 * pad + std::max({swatch + names + 2 * style::unit + numbers, on.type.boldSize.horizontalAdvance(head),
                            on.type.smallSize.horizontalAdvance(foot)});
    const int height = 2 * pad + lineHeight * (static_cast<int>(values.size()) + 2);
    const QRectF box = boxAt(on.area, x, hover.mouse.y(), width, height);
    on.painter.setPen(QPen(on.color(style::Role::faint), 1));
    on.painter.setBrush(style::translucent(on.color(style::Role::ground), boxOpacity));
    on.painter.drawRoundedRect(box, style::corner, style::corner);

    double y = box.top() + pad + on.type.ascent();
    const double left = box.left() + pad;
    on.write(on.type.bold, on.color(style::Role::text));
    on.painter.drawText(QPointF(left, y), head);
    for (const Reading& reading : values) {
        y += lineHeight;
        on.fill(reading.color);
        on.painter.drawEllipse(QPointF(left + style::halfUnit, y - on.type.ascent() / 2.0 + 1), dot, dot);
        on.write(on.type.small, on.color(style::Role::muted));
        on.painter.drawText(QPointF(left + swatch, y), reading.name);
        on.write(on.type.bold, on.color(style::Role::text));
        on.painter.drawText(QPointF(box.right() - pad - on.type.boldSize.horizontalAdvance(reading.value), y),
                            reading.value);
    }
    y += lineHeight;
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(QPointF(left, y), foot);
}

}  // namespace

std::optional<Hover> hoverAt(const QPoint& mouse, const Data& data, const StageAxis& axis, const QCustomPlot* canvas) {
    const QRect area = canvas->axisRect()->rect();
    if (isEmpty(data) || !area.adjusted(-style::unit, 0, style::unit, 0).contains(mouse)) return {};
    const double unit = canvas->xAxis->pixelToCoord(mouse.x());
    const StageAxis::Pane* pane = axis.paneAt(unit);
    if (!pane) return {};
    const StepSeries& series = data.of(pane->stage);
    const std::size_t row = series.nearest(StageAxis::fromUnit(*pane, unit), data.options.xAxis);
    if (row >= series.size()) return {};
    return Hover{pane->stage, row, mouse};
}

qint64 stepOf(const Hover& hover, const Data& data) {
    return static_cast<qint64>(data.of(hover.stage).x(hover.row, XAxis::step));
}

void paintHover(const PlotCanvas& on, const Hover& hover, const Data& data, const StageAxis& axis) {
    const StepSeries& series = data.of(hover.stage);
    const StageAxis::Pane* pane = axis.pane(hover.stage);
    if (!pane || hover.row >= series.size()) return;
    const double x = on.pixelX(StageAxis::toUnit(*pane, series.x(hover.row, data.options.xAxis)));
    const double tokens = series.x(hover.row, XAxis::tokens), most = std::numeric_limits<int>::max();
    on.painter.setPen(QPen(style::translucent(on.color(style::Role::muted), lineOpacity), style::hairline));
    on.painter.drawLine(QPointF(x, on.area.top()), QPointF(x, on.area.bottom()));

    const std::vector<Reading> values = readings(on, hover, data);
    for (const Reading& reading : values) {
        const double y = on.pixelY(reading.y);
        if (std::isnan(reading.y) || y <= on.area.top() - 3 || y >= on.area.bottom() + 3) continue;
        on.painter.setPen(QPen(on.color(style::Role::ground), ring));
        on.painter.setBrush(reading.color);
        on.painter.drawEllipse(QPointF(x, y), dot, dot);
    }
    paintBox(on, hover, x,
             Words::tr("%1, step %2").arg(style::stageLabel(hover.stage), style::integer(stepOf(hover, data))), values,
             Words::tr("%1 token(s), %2", nullptr, static_cast<int>(std::min(tokens, most)))
                 .arg(style::compact(tokens), style::duration(series.x(hover.row, XAxis::time))));
}

}  // namespace bitdistill::loss
