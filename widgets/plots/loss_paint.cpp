// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_paint.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "widgets/plots/end_labels.h"
#include "widgets/plots/stage_bands.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill::loss {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossPlot)
};

constexpr int roomForWords = 25 * style::unit;
constexpr double dot = 3, leaderOpacity = 0.45, tieOpacity = 0.7;

// The end of one curve in view, not of the whole run. None where it has no value to end with.
std::optional<LineEnd> endOf(const Data& data, const StageAxis::Pane& pane, std::size_t column, const QCPRange& view) {
    const double right = std::min(view.upper, pane.to);
    if (right < pane.from) return {};
    const StepSeries& series = data.of(pane.stage);
    std::size_t row =
        std::min(series.newest(column), series.nearest(StageAxis::fromUnit(pane, right), data.options.xAxis));
    while (row > 0 && std::isnan(series.value(row, column))) --row;
    const double value = series.value(row, column);
    if (!std::isfinite(value) || (data.options.logY && value <= 0)) return {};
    const double unit = StageAxis::toUnit(pane, series.x(row, data.options.xAxis));
    if (unit < view.lower) return {};
    const double y = isRaw(data, pane.stage, column) ? value : series.smoothed(row, column);
    const QString name = isPerStage(column) && !data.options.only ? style::stageLabel(pane.stage)
                                                                  : style::columnLabel(columnName(column));
    return LineEnd{name, valueText(column, value), roleOf(pane.stage, column), unit, y};
}

// Calls `use` with the place and the word of each mark in view: where a run went on after a break, where a schedule
// changed what it computes, and where a guard spoke.
template <typename Use>
void eachMark(const PlotCanvas& on, const Data& data, const StageBand& band, Use use) {
    const Stage stage = band.pane->stage;
    const StepSeries& series = data.of(stage);
    std::set<std::pair<std::size_t, QString>> marks;  // each word once at a row, from left to right
    for (const std::size_t seam : seams(data, stage))
        if (seam < series.size()) marks.emplace(seam, Words::tr("resumed"));
    for (const Mark& mark : data.marks) {
        if (mark.stage != stage || series.empty()) continue;
        const std::size_t row = series.nearest(static_cast<double>(mark.step), XAxis::step);
        if (series.x(row, XAxis::step) == static_cast<double>(mark.step)) marks.emplace(row, mark.label);
    }
    for (const auto& [row, word] : marks) {
        const double unit = StageAxis::toUnit(*band.pane, series.x(row, data.options.xAxis));
        if (unit >= band.from && unit <= band.to) use(std::round(on.pixelX(unit)) + 0.5, word);
    }
}

// Beside a mark's line, in the first line of text that is free there, where no other mark's line runs through it if
// there is such a place; none is free: not at all.
void paintMarkWord(const PlotCanvas& on, const StageBand& band, double x, const QString& word,
                   const std::vector<double>& crossing, std::vector<QRectF>& taken) {
    const double width = on.type.smallSize.horizontalAdvance(word);
    const int lines = std::max(1, on.area.height() / (2 * on.type.height()));
    for (int place = 0; place < 2 * lines; ++place)
        for (const double left : {x + style::halfUnit, x - style::halfUnit - width}) {
            const bool crossed = std::ranges::any_of(
                crossing, [&](double other) { return left - 1 < other && other < left + width + 1; });
            if (crossed && place < lines) continue;
            const QRectF box(left, on.area.top() + 2 + place % lines * on.type.height(), width, on.type.height());
            const auto touches = [&](const QRectF& other) {
                return other.adjusted(-style::halfUnit, 0, style::halfUnit, 0).intersects(box);
            };
            if (box.left() < band.left || box.right() > band.right || std::ranges::any_of(taken, touches)) continue;
            taken.push_back(box);
            if (crossed) on.painter.fillRect(box, on.color(style::Role::ground));
            on.write(on.type.small, on.color(style::Role::muted));
            on.painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, word);
            return;
        }
}

}  // namespace

QString axisName(const Data& data) {
    return data.options.xAxis == XAxis::step     ? Words::tr("step")
           : data.options.xAxis == XAxis::tokens ? Words::tr("tokens")
                                                 : Words::tr("time");
}

QString unitOf(const Data& data) {
    QString unit;
    for (const std::size_t column : data.columns) {
        const QString own = style::columnUnit(columnName(column));
        if (!unit.isEmpty() && !own.isEmpty() && own != unit) return {};
        if (!own.isEmpty()) unit = own;
    }
    return unit;
}

std::vector<LineEnd> lineEnds(const Data& data, const StageAxis& axis, const QCPAxis* x) {
    std::vector<LineEnd> ends;
    for (const std::size_t column : data.columns)
        for (auto stage = stage_order.rbegin(); stage != stage_order.rend(); ++stage) {
            const StageAxis::Pane* pane = axis.pane(*stage);
            if (!pane || !isDrawn(data, *stage, column)) continue;
            const auto end = endOf(data, *pane, column, x->range());
            if (!end) continue;
            ends.push_back(*end);
            if (!isPerStage(column)) break;  // one label a column, at its newest end
        }
    const Reference& reference = data.reference;
    if (!std::isnan(reference.value) && !axis.panes().empty())
        ends.push_back({reference.label, valueText(data.columns.empty() ? 0 : data.columns.front(), reference.value),
                        reference.role(), x->range().upper, reference.value});
    return ends;
}

int widestLabel(const std::vector<LineEnd>& ends, const PlotType& type) {
    int width = 0;
    for (const LineEnd& end : ends) width = std::max(width, endLabelWidth(end.name, end.value, type));
    return width;
}

void paintStages(const PlotCanvas& on, const Data& data, const StageAxis& axis) {
    for (const StageBand& band : stageBands(axis, on.x)) {
        const Stage stage = band.pane->stage;
        const StageState state = data.progress(stage).state;
        const bool waiting = data.of(stage).empty() && !isGhostly(data, stage), running = state == StageState::running;
        if (axis.panes().size() > 1 || waiting) paintBand(on, band, waiting);
        QString name = style::stageLabel(stage);
        if (waiting && state == StageState::waiting) name = joinedByCommas({name, style::stageStateLabel(state)});
        nameBand(on, band, on.area.top() - on.type.height() - style::halfUnit, name,
                 running ? on.type.bold : on.type.small, on.color(running ? style::Role::text : style::Role::muted));
        on.painter.setPen(QPen(on.color(style::Role::muted), style::hairline, Qt::DashLine));
        eachMark(on, data, band, [&](double x, const QString&) {
            on.painter.drawLine(QPointF(x, on.area.top()), QPointF(x, on.area.bottom()));
        });
    }
}

std::vector<QRectF> paintMarkWords(const PlotCanvas& on, const Data& data, const StageAxis& axis,
                                   std::vector<QRectF> taken) {
    if (on.area.width() < roomForWords) return taken;
    for (const StageBand& band : stageBands(axis, on.x)) {
        std::vector<double> lines;
        eachMark(on, data, band, [&](double x, const QString&) { lines.push_back(x); });
        eachMark(on, data, band,
                 [&](double x, const QString& word) { paintMarkWord(on, band, x, word, lines, taken); });
    }
    return taken;
}

void paintUnits(const PlotCanvas& on, const Data& data) {
    on.nameAxis(axisName(data));
    // That of the values, over the left axis.
    on.painter.drawText(QRectF(0, on.area.top() - on.type.height() - style::halfUnit,
                               on.area.left() - style::halfUnit - 2, on.type.height()),
                        Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, unitOf(data));
}

void paintReference(const PlotCanvas& on, const Reference& reference) {
    if (std::isnan(reference.value)) return;
    const double y = on.pixelY(reference.value);
    if (y < on.area.top() || y > on.area.bottom()) return;
    on.painter.setPen(style::linePen(reference.role(), on.palette, style::thinLine, Qt::DashLine));
    on.painter.drawLine(QPointF(on.area.left(), y), QPointF(on.area.right(), y));
}

std::vector<QRectF> paintEnds(const PlotCanvas& on, const std::vector<LineEnd>& ends, bool inside, int columns) {
    const QRect& a = on.area;
    std::vector<QRectF> words;
    std::vector<double> middles;
    // Within the area a label stands above its line.
    for (const LineEnd& end : ends) middles.push_back(on.pixelY(end.y) - (inside ? on.type.height() / 2.0 + dot : 0));
    const int column = widestLabel(ends, on.type) + betweenEndColumns;
    const std::vector<EndPlace> places =
        endPlaces(middles, on.type.height(), a.top(), a.bottom(), inside ? a.width() / column : columns);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const LineEnd& end = ends[i];
        const auto& [middle, place] = places[i];
        const QColor color = on.color(end.role);
        const QPointF tip(on.pixelX(end.unit), on.pixelY(end.y));
        const double beside = a.right() + 2.0 * style::unit;
        if (tip.x() < a.right() - 1 && tip.y() > a.top() && tip.y() < a.bottom()) {
            // From the line's end to its name, so that an earlier stage's result can be compared with what comes after.
            QPen leader(style::translucent(color, leaderOpacity), style::hairline, Qt::CustomDashLine);
            leader.setDashPattern({1, 3});
            on.painter.setPen(leader);
            on.painter.drawLine(tip, QPointF(a.right(), tip.y()));
        }
        if (!inside && place == 0) {
            on.painter.setPen(QPen(style::translucent(color, tieOpacity), style::hairline));
            on.painter.drawLine(QPointF(a.right() + 2, tip.y()), QPointF(beside - style::halfUnit, middle));
        }
        on.fill(color);
        const bool comparison = end.role == style::Role::teacher && tip.x() >= a.right() - 0.5;
        if (tip.x() <= a.right() + 1 && tip.x() >= a.left() && !comparison) on.painter.drawEllipse(tip, dot, dot);
        if (place < 0) continue;
        words.push_back(inside ? paintEndLabelInside(on, place * column, middle, end.name, end.value, end.role)
                               : paintEndLabel(on, beside + place * column, middle, end.name, end.value, end.role));
    }
    return words;
}

void paintOutliers(const PlotCanvas& on, const std::vector<Outlier>& outliers, std::vector<QRectF> taken) {
    constexpr double half = 4, tall = 6;  // of an arrow
    constexpr int lines = 3;
    for (const Outlier& outlier : outliers) {
        const double x = on.pixelX(outlier.unit), edge = outlier.above ? on.area.top() : on.area.bottom();
        const double into = outlier.above ? 1 : -1;
        on.fill(on.color(outlier.role));
        on.painter.drawPolygon(QPolygonF(
            {QPointF(x, edge), QPointF(x - half, edge + into * tall), QPointF(x + half, edge + into * tall)}));
        const QString words = valueText(outlier.column, outlier.value);
        const double wide = on.type.smallSize.horizontalAdvance(words), high = on.type.height();
        QRectF box(x + half + 2, outlier.above ? edge + 2 : edge - high, wide, high);
        if (box.right() > on.area.right()) box.moveRight(x - half - 2);
        const auto covers = [&](const QRectF& other) { return other.adjusted(-half, 0, half, 0).intersects(box); };
        int line = 0;
        while (line < lines && std::ranges::any_of(taken, covers)) {
            box.translate(0, into * high);
            ++line;
        }
        if (box.left() < on.area.left() || line == lines) continue;
        taken.push_back(box);
        on.write(on.type.small, style::ink(outlier.role, on.palette));
        on.painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, words);
    }
}

}  // namespace bitdistill::loss
