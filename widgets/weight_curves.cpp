// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_curves.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/stage_axis.h"

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

    double pixelX(double unit) const { return rects[2]->axis(QCPAxis::atBottom)->coordToPixel(unit); }
    QString valueText(double value) const { return style::percent(value, value < 0.001 ? 4 : value < 0.01 ? 3 : 2); }
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
                    setZoomed(std::abs(range.lower) > 1e-9 || std::abs(range.upper - 1) > 1e-9);
                    refreshLater();
                });
    }
    plot_->xAxis->setRange(0, 1);
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || d_->points.empty()) return;
        const double unit = d_->rects[2]->axis(QCPAxis::atBottom)->pixelToCoord(event->pos().x());
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

    const auto wanted = curves.size() * extents.size();
    if (d_->lines.size() != wanted) {
        plot_->clearGraphs();
        d_->lines.clear();
        for (const auto& extent : extents)
            for (std::size_t c = 0; c < curves.size(); ++c) {
                QCPAxisRect* rect = d_->rects[static_cast<std::size_t>(curves[c].plot)];
                auto* graph = plot_->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
                graph->setSelectable(QCP::stNone);
                d_->lines.push_back({c, extent.stage, graph});
            }
        restyle();
    }
    std::array<double, plots> high{}, low;
    low.fill(not_measured);
    std::size_t n = 0;
    for (const auto& extent : extents)
        for (std::size_t c = 0; c < curves.size(); ++c) {
            auto& line = d_->lines[n++];
            line.stage = extent.stage;
            const StageAxis::Pane* pane = d_->axis.pane(extent.stage);
            QVector<QCPGraphData> samples;
            for (const auto& point : d_->points) {
                const double value = point.*curves[c].member;
                if (point.position.stage != extent.stage || std::isnan(value)) continue;
                samples.append(QCPGraphData(StageAxis::toUnit(*pane, static_cast<double>(point.position.step)), value));
                auto& top = high[static_cast<std::size_t>(curves[c].plot)];
                auto& bottom = low[static_cast<std::size_t>(curves[c].plot)];
                top = std::max(top, value);
                bottom = std::isnan(bottom) ? value : std::min(bottom, value);
            }
            line.graph->data()->set(samples, true);
        }

    const QFontMetrics small(style::font(style::Text::small, font())),
        bold(style::font(style::Text::small, font(), true));
    int names = 0;
    for (const QString& name : d_->names) names = std::max(names, small.horizontalAdvance(name));
    const int right = isEmpty()
                          ? 2 * style::unit
                          : names + style::unit + bold.horizontalAdvance(QStringLiteral("00.00 %")) + 3 * style::unit;
    for (int i = 0; i < plots; ++i) {
        QCPAxisRect* rect = d_->rects[static_cast<std::size_t>(i)];
        rect->setMargins(QMargins(
            0, small.height() + style::unit + (i ? style::halfUnit : small.height() + style::halfUnit), right, 0));
        rect->setMinimumMargins(
            QMargins(7 * style::unit, 0, 0, i == plots - 1 ? small.height() + style::unit : style::halfUnit));
        rect->axis(QCPAxis::atLeft)->setVisible(!isEmpty());
        rect->axis(QCPAxis::atLeft)->grid()->setVisible(!isEmpty());
        const auto k = static_cast<std::size_t>(i);
        double top = high[k], bottom = std::isnan(low[k]) ? 0 : low[k];
        if (top <= 0) top = 1;
        if (bottom < 0.5 * top) bottom = 0;
        const double pad = std::max((top - bottom) * 0.08, top * 0.01);
        rect->axis(QCPAxis::atLeft)->setRange(bottom == 0 ? 0 : bottom - pad, top + pad);
    }
    plot_->plotLayout()->update(QCPLayoutElement::upMargins);
    plot_->plotLayout()->update(QCPLayoutElement::upLayout);
    const QCPRange view = d_->rects[2]->axis(QCPAxis::atBottom)->range();
    std::vector<Tick> ticks;
    for (const StageAxis::Pane& pane : d_->axis.panes()) {
        const double from = std::max(view.lower, pane.from), to = std::min(view.upper, pane.to);
        if (to <= from) continue;
        const int pixels = static_cast<int>(area().width() * (to - from) / view.size());
        double last = -1e9;
        for (Tick tick : linearTicks(StageAxis::fromUnit(pane, from), StageAxis::fromUnit(pane, to),
                                     std::max(2, pixels / (8 * style::unit)), true)) {
            if (tick.at == 0 && d_->axis.panes().size() > 1) continue;
            tick.at = StageAxis::toUnit(pane, tick.at);
            const double half = small.horizontalAdvance(tick.label) / 2.0, at = d_->pixelX(tick.at);
            if (at - half < last + style::unit || at + half > d_->pixelX(pane.to) + style::unit) continue;
            last = at + half;
            ticks.push_back(tick);
        }
    }
    for (QCPAxisRect* rect : d_->rects) {
        setTicks(rect->axis(QCPAxis::atBottom), ticks);
        const QCPRange y = rect->axis(QCPAxis::atLeft)->range();
        setTicks(rect->axis(QCPAxis::atLeft),
                 percentTicks(y.lower, y.upper, std::max(3, rect->rect().height() / (3 * style::unit))));
    }
}

void WeightCurves::paintBehind(QPainter& painter) {
    const QPalette p = palette();
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics metrics(small);
    const QColor muted = style::color(style::Role::muted, p);
    for (std::size_t i = 0; i < d_->rects.size(); ++i) {
        const QRect a = d_->rects[i]->rect();
        painter.setFont(bold);
        painter.setPen(isEmpty() ? muted : style::color(style::Role::text, p));
        painter.drawText(QRectF(a.left(), a.top() - metrics.height() - style::halfUnit, a.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, d_->titles[i]);
        for (const StageAxis::Pane& pane : d_->axis.panes()) {
            const double left = std::max<double>(a.left(), d_->pixelX(pane.from)),
                         right = std::min<double>(a.right() + 1, d_->pixelX(pane.to));
            if (right <= left) continue;
            if (d_->axis.panes().size() > 1) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(style::translucent(muted, 0.035));
                painter.drawRect(QRectF(left, a.top(), right - left, a.height()));
            }
            if (i == 0) {
                painter.setFont(small);
                painter.setPen(muted);
                painter.drawText(
                    QRectF(left, a.top() - 2 * metrics.height() - style::unit, right - left, metrics.height()),
                    Qt::AlignLeft | Qt::AlignVCenter,
                    metrics.elidedText(style::stageLabel(pane.stage), Qt::ElideRight, static_cast<int>(right - left)));
            }
        }
    }
    if (isEmpty()) {
        paintEmpty(painter, plot_->rect());
        return;
    }
    painter.setFont(small);
    painter.setPen(muted);
    const QRect last = d_->rects[2]->rect();
    painter.drawText(QRectF(last.right() + style::unit, last.bottom() + style::halfUnit + 1, 200, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("step"));
}

void WeightCurves::paintOver(QPainter& painter) {
    if (isEmpty()) return;
    const QPalette p = palette();
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics metrics(small);
    const QColor text = style::color(style::Role::text, p);
    if (d_->hasCurrent) {
        if (const StageAxis::Pane* pane = d_->axis.pane(d_->current.stage)) {
            const double x =
                std::round(d_->pixelX(StageAxis::toUnit(*pane, static_cast<double>(d_->current.step)))) + 0.5;
            painter.setPen(QPen(style::color(style::Role::accent, p), style::thinLine));
            for (const QCPAxisRect* rect : d_->rects)
                if (x >= rect->left() && x <= rect->right() + 1)
                    painter.drawLine(QPointF(x, rect->top()), QPointF(x, rect->bottom()));
        }
    }
    // Line ends: the newest value, or that under the cursor.
    const FrameHistory::Point* shown = &d_->points.back();
    if (d_->hasCurrent)
        for (const auto& point : d_->points)
            if (point.position <= d_->current) shown = &point;
    for (int plot = 0; plot < plots; ++plot) {
        const QCPAxisRect* rect = d_->rects[static_cast<std::size_t>(plot)];
        struct Label {
            std::size_t curve;
            double place, value;
        };
        std::vector<Label> labels;
        const double height = metrics.height();
        for (std::size_t c = 0; c < curves.size(); ++c)
            if (curves[c].plot == plot) {
                const double value = shown->*curves[c].member;
                if (std::isnan(value)) continue;
                labels.push_back({c,
                                  std::clamp(rect->axis(QCPAxis::atLeft)->coordToPixel(value), rect->top() + height / 2,
                                             rect->bottom() - height / 2),
                                  value});
            }
        std::sort(labels.begin(), labels.end(), [](const Label& x, const Label& y) { return x.place < y.place; });
        for (std::size_t i = 1; i < labels.size(); ++i) {
            const double lap = height - (labels[i].place - labels[i - 1].place);
            if (lap > 0) labels[i - 1].place -= lap / 2, labels[i].place += lap / 2;
        }
        for (const Label& label : labels) {
            const QString& name = d_->names[label.curve];
            const double x = rect->right() + style::unit;
            const QColor ink = style::ink(curves[label.curve].role, p);
            painter.setFont(small);
            painter.setPen(ink);
            const double base = label.place - height / 2 + metrics.ascent();
            painter.drawText(QPointF(x, base), name);
            painter.setFont(bold);
            painter.setPen(text);
            painter.drawText(QPointF(x + metrics.horizontalAdvance(name) + style::unit, base),
                             d_->valueText(label.value));
        }
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
        .arg(d_->valueText(last.flipRate));
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
