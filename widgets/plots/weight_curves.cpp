// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weight_curves.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/plots/end_labels.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/stage_axis.h"
#include "widgets/plots/stage_bands.h"

namespace bitdistill {

namespace {

struct Curve {
    int plot;  // which of the three
    double FrameHistory::Point::*member;
    style::Role role;
    Qt::PenStyle dash;
};
constexpr std::array<Curve, 4> curves{
    {{0, &FrameHistory::Point::zeroShare, style::Role::zero, Qt::SolidLine},
     {1, &FrameHistory::Point::nearThreshold, style::Role::threshold, Qt::SolidLine},
     {1, &FrameHistory::Point::nearThresholdWide, style::Role::threshold, Qt::DashLine},
     {2, &FrameHistory::Point::flipRate, style::Role::student, Qt::SolidLine}}};
constexpr int plots = 3;
constexpr int roomForTitles = 5;  // lines of text a plot must be high to bear its title

}  // namespace

struct WeightCurves::Private {
    explicit Private(WeightCurves* owner) : q(owner) {}
    WeightCurves* q;
    std::vector<FrameHistory::Point> points;
    QString selection;
    FramePosition current;
    bool hasCurrent = false;
    StageAxis axis;
    std::array<QCPAxisRect*, plots> rects{};
    struct Line {
        std::size_t curve;
        Stage stage;
        QCPGraph* graph;
    };
    std::vector<Line> lines;
    std::array<QString, plots> titles;
    std::array<QString, 4> names;
    bool titled = true;  // in a low window the curves' own names must do

    // Of the values in each plot.
    struct Ranges {
        std::array<double, plots> high{}, low{};
    };
    void makeLines(const std::vector<StageAxis::Extent>& extents);
    Ranges fillLines(const std::vector<StageAxis::Extent>& extents);
    void placeAxes(const Ranges& ranges);
    void placeTicks();

    const QCPAxis* x() const { return rects[0]->axis(QCPAxis::atBottom); }  // the three share its range and place
    PlotCanvas on(std::size_t plot, const PlotCanvas& first) const {
        return {first.painter, rects[plot]->rect(), first.palette, first.type, x(), rects[plot]->axis(QCPAxis::atLeft)};
    }
};

WeightCurves::WeightCurves(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>(this)) {
    d_->titles = {tr("Zero share"), tr("Near the thresholds"), tr("Flips per step")};
    d_->names = {tr("zeros"), tr("within 0.05 Δ"), tr("within 0.1 Δ"), tr("flips")};
    d_->rects[0] = plot_->axisRect();
    for (int i = 1; i < plots; ++i) {
        d_->rects[static_cast<std::size_t>(i)] = new QCPAxisRect(plot_, true);
        plot_->plotLayout()->addElement(i, 0, d_->rects[static_cast<std::size_t>(i)]);
    }
    plot_->plotLayout()->setRowSpacing(0);
    auto* group = new QCPMarginGroup(plot_);
    for (QCPAxisRect* rect : d_->rects) {
        rect->setMarginGroup(QCP::msLeft, group);
        rect->setAutoMargins(QCP::msLeft | QCP::msBottom);
        rect->setRangeDrag(Qt::Horizontal);
        rect->setRangeZoom(Qt::Horizontal);
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
        rect->axis(QCPAxis::atBottom)->setTickLabels(rect == d_->rects[2]);
        rect->axis(QCPAxis::atTop)->setVisible(false);
        rect->axis(QCPAxis::atRight)->setVisible(false);
        // One x view for all three.
        connect(rect->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
                [this](const QCPRange& range) {
                    for (QCPAxisRect* other : d_->rects) other->axis(QCPAxis::atBottom)->setRange(range);
                    setZoomed(!showsAllStages(plot_->xAxis));
                    refreshLater();
                });
    }
    plot_->xAxis->setRange(0, 1);
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || d_->points.empty()) return;
        const double unit = d_->x()->pixelToCoord(event->pos().x());
        const StageAxis::Pane* pane = d_->axis.paneAt(unit);
        if (!pane) return;
        const double step = StageAxis::fromUnit(*pane, unit);
        const FrameHistory::Point* best = nullptr;
        for (const auto& point : d_->points)
            if (point.position.stage == pane->stage &&
                (!best || std::abs(static_cast<double>(point.position.step) - step) <
                              std::abs(static_cast<double>(best->position.step) - step)))
                best = &point;
        if (best) emit positionClicked(best->position);
    });
    setAccessibleName(tr("Weights over time"));
    setEmptyText(tr("Share of zeros, mass near the thresholds and flips appear here"),
                 tr("Start a run with histograms, or open a run folder."));
}

WeightCurves::~WeightCurves() = default;

void WeightCurves::setPoints(std::vector<FrameHistory::Point> points, const QString& selection_label) {
    d_->points = std::move(points);
    d_->selection = selection_label;
    refreshLater();
}

void WeightCurves::setCurrent(const FramePosition& position) {
    d_->current = position;
    d_->hasCurrent = true;
    refreshLater();
}

bool WeightCurves::isEmpty() const { return d_->points.empty(); }

void WeightCurves::resetView() {
    plot_->xAxis->setRange(0, 1);
    PlotPanel::resetView();
}

void WeightCurves::restyle() {
    const QPalette p = palette();
    for (QCPAxisRect* rect : d_->rects)
        if (rect != d_->rects.back()) rect->axis(QCPAxis::atBottom)->setBasePen(Qt::NoPen);
    for (const auto& line : d_->lines)
        line.graph->setPen(style::linePen(curves[line.curve].role, p, style::line, curves[line.curve].dash));
}

void WeightCurves::refresh() {
    // Panes: one per stage that has points.
    std::vector<StageAxis::Extent> extents;
    for (const auto& point : d_->points) {
        const auto step = static_cast<double>(point.position.step);
        if (extents.empty() || extents.back().stage != point.position.stage)
            extents.push_back({point.position.stage, step, step, 0.0});
        extents.back().high = extents.back().weight = std::max(extents.back().high, step);
    }
    d_->axis.set(extents, false);
    if (d_->lines.size() != curves.size() * extents.size()) d_->makeLines(extents);
    d_->placeAxes(d_->fillLines(extents));
    applyMargins();
    d_->placeTicks();
}

// A line for each curve in each stage.
void WeightCurves::Private::makeLines(const std::vector<StageAxis::Extent>& extents) {
    q->plot_->clearGraphs();
    lines.clear();
    for (const auto& extent : extents)
        for (std::size_t c = 0; c < curves.size(); ++c) {
            QCPAxisRect* rect = rects[static_cast<std::size_t>(curves[c].plot)];
            auto* graph = q->plot_->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            graph->setSelectable(QCP::stNone);
            lines.push_back({c, extent.stage, graph});
        }
    q->restyle();
}

WeightCurves::Private::Ranges WeightCurves::Private::fillLines(const std::vector<StageAxis::Extent>& extents) {
    Ranges ranges;
    ranges.low.fill(not_measured);
    std::size_t n = 0;
    for (const auto& extent : extents)
        for (std::size_t c = 0; c < curves.size(); ++c) {
            auto& line = lines[n++];
            line.stage = extent.stage;
            const StageAxis::Pane* pane = axis.pane(extent.stage);
            double& top = ranges.high[static_cast<std::size_t>(curves[c].plot)];
            double& bottom = ranges.low[static_cast<std::size_t>(curves[c].plot)];
            QVector<QCPGraphData> samples;
            for (const auto& point : points) {
                const double value = point.*curves[c].member;
                if (point.position.stage != extent.stage || std::isnan(value)) continue;
                samples.append(QCPGraphData(StageAxis::toUnit(*pane, static_cast<double>(point.position.step)), value));
                top = std::max(top, value);
                bottom = std::isnan(bottom) ? value : std::min(bottom, value);
            }
            line.graph->data()->set(samples, true);
        }
    return ranges;
}

void WeightCurves::Private::placeAxes(const Ranges& ranges) {
    const PlotType type(q->font());
    int labels = 0;
    for (const QString& name : names) labels = std::max(labels, endLabelWidth(name, QStringLiteral("00.00 %"), type));
    titled = q->plot_->viewport().height() >= plots * roomForTitles * type.height();
    const int right = q->isEmpty() ? 2 * style::unit : labels + 3 * style::unit;
    for (int i = 0; i < plots; ++i) {
        QCPAxisRect* rect = rects[static_cast<std::size_t>(i)];
        const int title = titled ? type.height() + style::unit : style::halfUnit;
        rect->setMargins(QMargins(0, title + (i ? style::halfUnit : type.height() + style::halfUnit), right, 0));
        rect->setMinimumMargins(
            QMargins(7 * style::unit, 0, 0, i == plots - 1 ? type.height() + style::unit : style::halfUnit));
        rect->axis(QCPAxis::atLeft)->setVisible(!q->isEmpty());
        rect->axis(QCPAxis::atLeft)->grid()->setVisible(!q->isEmpty());
        const auto k = static_cast<std::size_t>(i);
        double top = ranges.high[k], bottom = std::isnan(ranges.low[k]) ? 0 : ranges.low[k];
        if (top <= 0) top = 1;
        if (bottom < 0.5 * top) bottom = 0;
        const double pad = std::max((top - bottom) * 0.08, top * 0.01);
        rect->axis(QCPAxis::atLeft)->setRange(bottom == 0 ? 0 : bottom - pad, top + pad);
    }
}

void WeightCurves::Private::placeTicks() {
    const PlotType type(q->font());
    std::vector<Tick> ticks;
    for (const StageBand& band : stageBands(axis, x())) {
        const int most = std::max(2, static_cast<int>((band.right - band.left) / (8 * style::unit)));
        const std::vector<Tick> own = ticksOf(band, linearTicks(band.low(), band.high(), most, true), x(),
                                              type.smallSize, axis.panes().size() == 1);
        ticks.insert(ticks.end(), own.begin(), own.end());
    }
    for (QCPAxisRect* rect : rects) {
        q->setTicks(rect->axis(QCPAxis::atBottom), ticks);
        const QCPRange y = rect->axis(QCPAxis::atLeft)->range();
        std::vector<Tick> shares = percentTicks(
            y.lower, y.upper, std::max(1, static_cast<int>(rect->rect().height() / (1.5 * type.height()))));
        // In a low plot the upper of two labels that would touch tells more.
        while (shares.size() > 1 && rect->rect().height() * (shares.back().at - shares.front().at) <
                                        y.size() * type.height() * static_cast<double>(shares.size() - 1))
            shares.erase(shares.begin());
        q->setTicks(rect->axis(QCPAxis::atLeft), shares);
    }
}

void WeightCurves::paintBehind(const PlotCanvas& first) {
    if (isEmpty()) return paintEmpty(first.painter, plot_->rect());  // its sentence names the three curves
    const std::vector<StageBand> bands = stageBands(d_->axis, d_->x());
    const QColor muted = first.color(style::Role::muted);
    for (std::size_t i = 0; i < d_->rects.size(); ++i) {
        const PlotCanvas on = d_->on(i, first);
        for (const StageBand& band : bands) {
            if (bands.size() > 1) paintBand(on, band);
            if (i == 0)
                nameBand(on, band,
                         on.area.top() -
                             (d_->titled ? 2 * on.type.height() + style::unit : on.type.height() + style::halfUnit),
                         style::stageLabel(band.pane->stage), on.type.small, muted);
        }
        if (!d_->titled) continue;
        on.write(on.type.bold, on.color(style::Role::text));
        on.painter.drawText(QRectF(on.area.left(), on.area.top() - on.type.height() - style::halfUnit, on.area.width(),
                                   on.type.height()),
                            Qt::AlignLeft | Qt::AlignVCenter, d_->titles[i]);
    }
    d_->on(plots - 1, first).nameAxis(tr("step"));
}

void WeightCurves::paintOver(const PlotCanvas& first) {
    if (isEmpty()) return;
    const StageAxis::Pane* pane = d_->hasCurrent ? d_->axis.pane(d_->current.stage) : nullptr;
    // Line ends: the newest value, or that under the cursor.
    const FrameHistory::Point* shown = &d_->points.back();
    if (d_->hasCurrent)
        for (const auto& point : d_->points)
            if (point.position <= d_->current) shown = &point;
    for (std::size_t plot = 0; plot < d_->rects.size(); ++plot) {
        const PlotCanvas on = d_->on(plot, first);
        if (pane) {
            const double x =
                std::round(on.pixelX(StageAxis::toUnit(*pane, static_cast<double>(d_->current.step)))) + 0.5;
            on.painter.setPen(QPen(on.color(style::Role::accent), style::thinLine));
            if (x >= on.area.left() && x <= on.area.right() + 1)
                on.painter.drawLine(QPointF(x, on.area.top()), QPointF(x, on.area.bottom()));
        }
        std::vector<std::size_t> named;
        std::vector<double> middles;
        for (std::size_t c = 0; c < curves.size(); ++c) {
            const double value = shown->*curves[c].member;
            if (curves[c].plot != static_cast<int>(plot) || std::isnan(value)) continue;
            named.push_back(c);
            middles.push_back(on.pixelY(value));
        }
        // The labels stand beside the data, where no title is: its line is theirs as well.
        const int above = d_->titled ? on.type.height() + style::halfUnit : style::halfUnit;
        middles =
            keptApart(std::move(middles), on.type.height(), on.area.top() - above, on.area.bottom() + style::halfUnit);
        for (std::size_t i = 0; i < named.size(); ++i)
            paintEndLabel(on, on.area.right() + style::unit, middles[i], d_->names[named[i]],
                          style::finePercent(shown->*curves[named[i]].member, 2), curves[named[i]].role);
    }
}

QString WeightCurves::summary() const {
    if (isEmpty()) return tr("No histograms yet.");
    const auto& first = d_->points.front();
    const auto& last = d_->points.back();
    return tr("%1 at %2 step %3: zero share %4 (first %5), mass within 0.05 Δ of the thresholds %6 (first %7), flips "
              "per step %8.")
        .arg(d_->selection.isEmpty() ? tr("All layers") : d_->selection, style::stageLabel(last.position.stage),
             style::integer(last.position.step), style::percent(last.zeroShare), style::percent(first.zeroShare),
             style::percent(last.nearThreshold), style::percent(first.nearThreshold))
        .arg(style::finePercent(last.flipRate, 2));
}

PlotTable WeightCurves::dataTable() const {
    PlotTable table;
    table.textHeadings << tr("Stage");
    table.headings << tr("Step") << d_->titles[0] << d_->names[1] << d_->names[2] << d_->titles[2]
                   << tr("Entropy, bits");
    table.texts.resize(1);
    table.values.resize(6);
    for (const auto& point : d_->points) {
        table.texts[0] << style::stageLabel(point.position.stage);
        table.values[0].push_back(static_cast<double>(point.position.step));
        table.values[1].push_back(point.zeroShare);
        table.values[2].push_back(point.nearThreshold);
        table.values[3].push_back(point.nearThresholdWide);
        table.values[4].push_back(point.flipRate);
        table.values[5].push_back(point.entropy);
    }
    return table;
}

}  // namespace bitdistill
