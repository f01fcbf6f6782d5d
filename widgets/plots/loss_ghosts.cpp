// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_ghosts.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "widgets/plot_style_runs.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill::loss {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossPlot)
};

constexpr double markSize = 4, opacity = 0.85;
constexpr int longestName = 28, mostLines = 3;
constexpr int swatch = 3 * style::unit;

bool isSparse(const StepSeries& series, std::size_t column) {
    const std::size_t measured = series.measured(column);
    return measured == 1 || measured * 4 < series.size();
}

QString shortened(const QString& name) {
    return name.size() <= longestName ? name : name.left(longestName - 1) + QChar(0x2026);
}

QString numbered(std::size_t ghost, const QString& name) {
    return QStringLiteral("%1 %2").arg(ghost + 1).arg(shortened(name));
}

}  // namespace

std::vector<GhostLine> makeGhostLines(QCustomPlot* canvas, const Data& data) {
    std::vector<GhostLine> lines;
    for (std::size_t ghost = 0; ghost < data.ghosts.size(); ++ghost)
        for (const Stage stage : stage_order)
            for (const std::size_t column : data.columns) {
                if (!isDrawn(data, data.ghosts[ghost].of(stage), column)) continue;
                auto* graph = new QCPGraph(canvas->xAxis, canvas->yAxis);
                graph->setAdaptiveSampling(false);
                graph->setSelectable(QCP::stNone);
                graph->removeFromLegend();
                graph->setLayer(QStringLiteral("grid"));  // above the grid, below the run's own lines
                lines.push_back({ghost, stage, column, graph});
            }
    return lines;
}

void styleGhostLines(const std::vector<GhostLine>& lines, const Data& data, const QPalette& palette) {
    for (const GhostLine& line : lines) {
        const StepSeries& series = data.ghosts[line.ghost].of(line.stage);
        const QColor color = style::translucent(style::runColor(line.ghost, palette), opacity);
        const bool sparse = isSparse(series, line.column);
        line.graph->setPen(QPen(color, style::thinLine, dashOf(line.column)));
        line.graph->setScatterStyle(sparse ? QCPScatterStyle(QCPScatterStyle::ssCircle, color, markSize)
                                           : QCPScatterStyle(QCPScatterStyle::ssNone));
    }
}

void fillGhostLines(std::vector<GhostLine>& lines, const Data& data, const StageAxis& axis, const QCustomPlot* canvas) {
    const QCPRange view = canvas->xAxis->range();
    const double width = std::max(1, canvas->axisRect()->width());
    for (GhostLine& line : lines) {
        QVector<QCPGraphData> points;
        const StageAxis::Pane* const pane = axis.pane(line.stage);
        const StageAxis::Pane place = pane ? *pane : StageAxis::Pane{line.stage, 0, 0, 0, 0, false};
        const double kind =
            4 * static_cast<double>(data.options.xAxis) + (place.log ? 2 : 0) + (data.options.logY ? 1 : 0);
        const std::array<double, 9> wanted{view.lower, view.upper, width, place.from, place.to,
                                           place.low,  place.high, kind,  1};  // 1: drawn at all
        if (std::exchange(line.drawn, wanted) == wanted) continue;
        const double from = pane ? std::max(view.lower, pane->from) : 0, to = pane ? std::min(view.upper, pane->to) : 0;
        if (to > from) {
            const StepSeries& series = data.ghosts[line.ghost].of(line.stage);
            const bool smooth =
                series.smoothing() > 0 && !step_columns[line.column].is_metric() && !isSparse(series, line.column);
            const int pixels = std::max(1, static_cast<int>(std::ceil(width * (to - from) / view.size()))) *
                               (pane->log ? 16 : 1);  // as for the run's own lines
            for (const PlotPoint& point :
                 series.reduced(line.column, data.options.xAxis, StageAxis::fromUnit(*pane, from),
                                StageAxis::fromUnit(*pane, to), pixels, smooth))
                if (std::isfinite(point.y) && !(data.options.logY && point.y <= 0))
                    points.append(QCPGraphData(StageAxis::toUnit(*pane, point.x), point.y));
        }
        line.graph->data()->set(points, true);
    }
}

namespace {

GhostLegend laidOut(const Data& data, int width, const PlotType& type, bool names) {
    GhostLegend legend;
    int left = 0;
    for (std::size_t ghost = 0; ghost < data.ghosts.size(); ++ghost) {
        const QString text = names ? numbered(ghost, data.ghosts[ghost].name) : QString::number(ghost + 1);
        const int wide = swatch + type.smallSize.horizontalAdvance(text) + 2 * style::unit;
        if (legend.lines == 0 || (left > 0 && left + wide > width)) {
            ++legend.lines;
            left = 0;
        }
        legend.items.push_back({ghost, text, legend.lines - 1, left});
        left += wide;
    }
    return legend;
}

}  // namespace

// Where there is no room for names the numbers alone stand there: a larger plot and the table name them.
GhostLegend ghostLegend(const Data& data, int width, const PlotType& type) {
    GhostLegend legend = laidOut(data, width, type, true);
    return legend.lines > mostLines ? laidOut(data, width, type, false) : legend;
}

void paintGhostLegend(const PlotCanvas& on, const GhostLegend& legend) {
    for (const GhostLegend::Item& item : legend.items) {
        const double middle = style::halfUnit + (item.line + 0.5) * on.type.height(), left = style::unit + item.left;
        on.painter.setPen(QPen(style::runColor(item.ghost, on.palette), style::line));
        on.painter.drawLine(QPointF(left, middle), QPointF(left + swatch - style::unit, middle));
        on.write(on.type.small, style::runInk(item.ghost, on.palette));
        on.painter.drawText(QRectF(left + swatch, middle - on.type.height() / 2.0, 1, on.type.height()),
                            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, item.text);
    }
}

void paintGhostEnds(const PlotCanvas& on, const std::vector<GhostLine>& lines) {
    for (const GhostLine& line : lines) {
        const auto data = line.graph->data();
        if (data->isEmpty()) continue;
        const QCPGraphData& last = *std::prev(data->constEnd());
        const QPointF tip(on.pixelX(last.key), on.pixelY(last.value));
        if (!QRectF(on.area).adjusted(-1, -1, 1, 1).contains(tip)) continue;
        const QString number = QString::number(line.ghost + 1);
        const double wide = on.type.boldSize.horizontalAdvance(number);
        on.write(on.type.bold, style::runInk(line.ghost, on.palette));
        on.painter.drawText(QRectF(tip.x() - wide, tip.y() - on.type.height(), wide, on.type.height()),
                            Qt::AlignRight | Qt::AlignBottom | Qt::TextDontClip, number);
    }
}

QString ghostSentence(const Data& data) {
    if (data.ghosts.empty()) return {};
    QStringList names;
    for (const GhostRun& ghost : data.ghosts) names << ghost.name;
    return Words::tr("Other runs, drawn behind: %1.").arg(joinedByCommas(names));
}

}  // namespace bitdistill::loss
