// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_lines.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace bitdistill::loss {

namespace {

constexpr double rawOpacity = 0.28, rawOpacityHighContrast = 0.5, markSize = 5;

// Draws long lines in short pieces: a raster path of thousands of crossing segments costs seconds, its pieces
// milliseconds. Dashed lines stay whole (their dashes would start anew) and are given few points.
class PiecewiseGraph : public QCPGraph {
  public:
    using QCPGraph::QCPGraph;

  protected:
    // A value that stands alone at the end of the axis is a whole dot.
    QRect clipRect() const override {
        const int beyond = data()->size() == 1 ? static_cast<int>(markSize) : 0;
        return QCPGraph::clipRect().adjusted(-beyond, 0, beyond, 0);
    }
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override {
        constexpr qsizetype piece = 24;
        if (painter->pen().style() != Qt::SolidLine || painter->modes().testFlag(QCPPainter::pmVectorized) ||
            lines.size() <= piece)
            return QCPGraph::drawLinePlot(painter, lines);
        applyDefaultAntialiasingHint(painter);
        for (qsizetype at = 0; at + 1 < lines.size(); at += piece - 1)
            painter->drawPolyline(lines.constData() + at, static_cast<int>(std::min(piece, lines.size() - at)));
    }
};

// The points of one line within the view, in plot units.
QVector<QCPGraphData> visiblePoints(const Line& line, bool smooth, const Data& data, const StageAxis& axis,
                                    const QCustomPlot* canvas) {
    QVector<QCPGraphData> out;
    const StageAxis::Pane* pane = axis.pane(line.stage);
    if (!pane || !isDrawn(data, line.stage, line.column)) return out;
    const QCPRange view = canvas->xAxis->range();
    const double from = std::max(view.lower, pane->from), to = std::min(view.upper, pane->to);
    if (to <= from) return out;
    const double width = std::max(1, canvas->axisRect()->width());
    int pixels = std::max(1, static_cast<int>(std::ceil(width * (to - from) / view.size())));
    if (pane->log) pixels *= 16;  // they are not evenly spaced in x: reduce less
    for (const PlotPoint& point : data.of(line.stage)
                                      .reduced(line.column, data.options.xAxis, StageAxis::fromUnit(*pane, from),
                                               StageAxis::fromUnit(*pane, to), pixels, smooth)) {
        if (!std::isfinite(point.y) || (data.options.logY && point.y <= 0)) continue;
        out.append(QCPGraphData(StageAxis::toUnit(*pane, point.x), point.y));
    }
    return out;
}

}  // namespace

std::vector<Line> makeLines(QCustomPlot* canvas, const Data& data) {
    canvas->clearGraphs();
    std::vector<Line> lines;
    for (const Stage stage : stage_order)
        for (const std::size_t column : data.columns) {
            QCPAxis *x = canvas->xAxis, *y = canvas->yAxis;
            const Line line{stage, column, new PiecewiseGraph(x, y), new PiecewiseGraph(x, y)};
            for (QCPGraph* graph : {line.raw, line.smooth}) {
                graph->setAdaptiveSampling(false);
                graph->setSelectable(QCP::stNone);
                graph->removeFromLegend();
            }
            lines.push_back(line);
        }
    return lines;
}

void styleLines(const std::vector<Line>& lines, const Data& data, const QPalette& palette) {
    for (const Line& line : lines) {
        const style::Role role = roleOf(line.stage, line.column);
        const bool sparse = isSparse(data, line.stage, line.column), alone = isRaw(data, line.stage, line.column);
        const Qt::PenStyle dash = dashOf(line.column);
        const double width = !alone ? style::hairline : sparse ? style::line : style::thinLine;
        // Dense dashes are slow and look solid anyway.
        QPen raw = style::linePen(role, palette, width, sparse ? dash : Qt::SolidLine);
        if (!alone)
            raw.setColor(
                style::translucent(raw.color(), style::isHighContrast(palette) ? rawOpacityHighContrast : rawOpacity));
        line.raw->setPen(raw);
        line.raw->setScatterStyle(sparse ? QCPScatterStyle(QCPScatterStyle::ssDisc, raw.color(), raw.color(), markSize)
                                         : QCPScatterStyle(QCPScatterStyle::ssNone));
        line.smooth->setPen(style::linePen(role, palette, style::line, dash));
        line.smooth->setVisible(!alone);
    }
}

std::size_t fillLines(std::vector<Line>& lines, const Data& data, const StageAxis& axis, const QCustomPlot* canvas) {
    std::size_t drawn = 0;
    for (Line& line : lines) {
        const QVector<QCPGraphData> raw = visiblePoints(line, false, data, axis, canvas);
        const QVector<QCPGraphData> smooth =
            line.smooth->visible() ? visiblePoints(line, true, data, axis, canvas) : QVector<QCPGraphData>();
        const auto highest =
            std::max_element(raw.begin(), raw.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
        line.highest = highest == raw.end() ? not_measured : highest->value;
        drawn += static_cast<std::size_t>(raw.size() + smooth.size());
        line.raw->data()->set(raw, true);
        line.smooth->data()->set(smooth, true);
    }
    return drawn;
}

void ValueRange::take(double value) {
    low = std::isnan(low) ? value : std::min(low, value);
    high = std::isnan(high) ? value : std::max(high, value);
}

namespace {

constexpr std::size_t fewValues = 40;        // of which none is an outlier
constexpr double tail = 0.02, farOut = 5;    // an outlier lies so many spans of the values between the tails away
constexpr double wideRatio = 1000;           // of the highest curve to the lowest
constexpr double stillWide = wideRatio / 2;  // so that an axis does not change to and fro
constexpr double leastSpan = 0.02;           // of values that hardly move, as a part of themselves

double sortedAt(const std::vector<double>& sorted, double share) {
    return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
}

// What the axis has to show of a curve.
ValueRange usualOf(const std::vector<double>& sorted, bool logarithmic) {
    if (sorted.size() < fewValues) return {sorted.front(), sorted.back()};
    const auto scaled = [logarithmic](double value) { return logarithmic ? std::log(value) : value; };
    const double low = scaled(sortedAt(sorted, tail)), high = scaled(sortedAt(sorted, 1 - tail));
    const double least = logarithmic ? leastSpan : leastSpan * std::max(std::abs(low), std::abs(high));
    const double away = farOut * std::max(high - low, least);
    ValueRange out;
    for (const double value : sorted)
        if (scaled(value) >= low - away && scaled(value) <= high + away) out.take(value);
    return out;
}

std::vector<double> sortedValues(std::initializer_list<const QCPGraph*> graphs, const Data& data,
                                 const QCPRange& view) {
    std::vector<double> values;
    for (const QCPGraph* graph : graphs)
        for (const QCPGraphData& point : *graph->data())
            if (view.contains(point.key) && std::isfinite(point.value) && !(data.options.logY && point.value <= 0))
                values.push_back(point.value);
    std::sort(values.begin(), values.end());
    return values;
}

}  // namespace

VisibleValues visibleValues(const std::vector<Line>& lines, const std::vector<GhostLine>& ghosts, const Data& data,
                            const QCustomPlot* canvas) {
    VisibleValues out;
    ValueRange middle;  // of the curves without their tails
    const auto take = [&](const std::vector<double>& values) {
        if (values.empty()) return;
        const ValueRange usual = usualOf(values, data.options.logY);
        out.all.take(values.front());
        out.all.take(values.back());
        out.usual.take(usual.low);
        out.usual.take(usual.high);
        middle.take(sortedAt(values, tail));
        middle.take(sortedAt(values, 1 - tail));
    };
    const QCPRange view = canvas->xAxis->range();
    for (const Line& line : lines) take(sortedValues({line.raw, line.smooth}, data, view));
    for (const GhostLine& ghost : ghosts) take(sortedValues({ghost.graph}, data, view));
    out.wide = middle.low > 0 && middle.high / middle.low >= (data.options.logY ? stillWide : wideRatio);
    return out;
}

std::vector<Outlier> outliers(const std::vector<Line>& lines, const QCustomPlot* canvas) {
    constexpr double together = 1.5 * style::unit;  // pixels
    const QCPRange view = canvas->xAxis->range(), shown = canvas->yAxis->range();
    std::vector<Outlier> out;
    for (const Line& line : lines) {
        const std::size_t first = out.size();  // of this line
        for (const QCPGraphData& point : *line.raw->data()) {
            const bool above = point.value > shown.upper;
            if (!view.contains(point.key) || (!above && !(point.value < shown.lower))) continue;
            const bool begun =
                out.size() > first && out.back().above == above &&
                canvas->xAxis->coordToPixel(point.key) - canvas->xAxis->coordToPixel(out.back().unit) < together;
            if (!begun)
                out.push_back({point.key, point.value, line.column, roleOf(line.stage, line.column), above});
            else if (above ? point.value > out.back().value : point.value < out.back().value)
                out.back().value = point.value;
        }
    }
    return out;
}

}  // namespace bitdistill::loss
