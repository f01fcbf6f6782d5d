// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weight_curves.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/plots/end_labels.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/plots/stage_axis.h"
#include "widgets/plots/stage_bands.h"
#include "widgets/plots/weight_drawings.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

using drawings::Curve;
using drawings::Drawing;
using drawings::drawingOf;
using drawings::mostPlots;

namespace {

constexpr double dotSize = 5;
constexpr int leftMargin = 7 * style::unit;
constexpr int roomForTitles = 5;  // lines of text a plot must be high to bear its title

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeightCurves)
};

// A dot at the end of the axis is not cut in half.
class WholeDots : public QCPGraph {
  public:
    using QCPGraph::QCPGraph;

  protected:
    QRect clipRect() const override {
        const int beyond = scatterStyle().isNone() ? 0 : static_cast<int>(dotSize);
        return QCPGraph::clipRect().adjusted(-beyond, 0, beyond, 0);
    }
};

}  // namespace

QString curveSetLabel(CurveSet set, Reference reference) {
    switch (set) {
        case CurveSet::reference:
            return reference == Reference::student ? Words::tr("Against the beginning")
                                                   : Words::tr("Against the teacher");
        case CurveSet::sizes:
            return Words::tr("Flips by size");
        case CurveSet::mask:
            return Words::tr("Mask");
        case CurveSet::codes:
            break;
    }
    return Words::tr("Codes");
}

std::vector<CurveSet> curveSetsOf(const FrameHistory& history) {
    std::vector<CurveSet> sets{CurveSet::codes};
    if (history.reference() != Reference::nothing) sets.insert(sets.end(), {CurveSet::reference, CurveSet::sizes});
    if (history.pattern().of > 1) sets.push_back(CurveSet::mask);
    return sets;
}

struct WeightCurves::Private {
    explicit Private(WeightCurves* owner) : q(owner) {}
    WeightCurves* q;
    std::vector<FrameHistory::Point> points;
    QString selection;
    FramePosition current;
    bool hasCurrent = false;
    StageAxis axis;
    std::array<QCPAxisRect*, mostPlots> rects{};
    CurveSet set = CurveSet::codes;
    Reference reference = Reference::teacher;
    SparsityPattern pattern;
    Drawing drawing;
    struct Line {
        std::size_t curve;
        Stage stage;
        QCPGraph* graph;
    };
    std::vector<Line> lines;
    QPen base;            // of the lowest plot's axis
    bool inside = false;  // labels of lines within the data area, where there is no room beside it
    int labelWidth = 0, labelColumns = 1;
    bool titled = true;  // in a low window the curves' own names must do

    // Of the values in each plot.
    struct Ranges {
        std::array<double, mostPlots> high{}, low{};
    };
    void draw(const Drawing& what);
    void makeLines(const std::vector<StageAxis::Extent>& extents);
    Ranges fillLines(const std::vector<StageAxis::Extent>& extents);
    void placeAxes(const Ranges& ranges);
    void placeTicks();

    std::size_t plots() const { return static_cast<std::size_t>(drawing.titles.size()); }
    const std::vector<Curve>& curves() const { return drawing.curves; }
    bool shares(std::size_t plot) const {  // in per cent
        return std::ranges::all_of(curves(), [&](const Curve& c) { return c.plot != plot || isShare(c.what); });
    }
    const QCPAxis* x() const { return rects[0]->axis(QCPAxis::atBottom); }  // all share its range and place
    PlotCanvas on(std::size_t plot, const PlotCanvas& first) const {
        return {first.painter, rects[plot]->rect(), first.palette, first.type, x(), rects[plot]->axis(QCPAxis::atLeft)};
    }
};

WeightCurves::WeightCurves(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>(this)) {
    d_->rects[0] = plot_->axisRect();
    for (std::size_t i = 1; i < mostPlots; ++i) {
        d_->rects[i] = new QCPAxisRect(plot_, true);
        plot_->plotLayout()->addElement(static_cast<int>(i), 0, d_->rects[i]);
    }
    plot_->plotLayout()->setRowSpacing(0);
    auto* group = new QCPMarginGroup(plot_);
    for (QCPAxisRect* rect : d_->rects) {
        rect->setMarginGroup(QCP::msLeft, group);
        rect->setRangeDrag(Qt::Horizontal);
        rect->setRangeZoom(Qt::Horizontal);
        rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
        rect->axis(QCPAxis::atTop)->setVisible(false);
        rect->axis(QCPAxis::atRight)->setVisible(false);
        // One x view for all.
        connect(rect->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
                [this, rect](const QCPRange& range) {
                    if (const QCPRange kept = range.bounded(0, 1); kept != range)
                        return rect->axis(QCPAxis::atBottom)->setRange(kept);
                    for (QCPAxisRect* other : d_->rects) other->axis(QCPAxis::atBottom)->setRange(range);
                    setZoomed(!showsAllStages(plot_->xAxis));
                    refreshLater();
                });
    }
    d_->draw(drawingOf(CurveSet::codes, {}, {}));
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

void WeightCurves::setCurves(CurveSet set, Reference reference, const SparsityPattern& pattern) {
    if (set == d_->set && reference == d_->reference && pattern.of == d_->pattern.of &&
        pattern.kept == d_->pattern.kept && pattern.exact == d_->pattern.exact)
        return;
    d_->set = set;
    d_->reference = reference;
    d_->pattern = pattern;
    d_->draw(drawingOf(set, reference, pattern));
    restyle();
    refreshLater();
}

CurveSet WeightCurves::curves() const { return d_->set; }

bool WeightCurves::isEmpty() const { return d_->points.empty(); }

// Its plots one below the other; those that are left over take no room.
void WeightCurves::Private::draw(const Drawing& what) {
    drawing = what;
    lines.clear();
    q->plot_->clearGraphs();
    for (std::size_t i = 0; i < mostPlots; ++i) {
        QCPAxisRect* rect = rects[i];
        const bool shown = i < plots();
        rect->setVisible(shown);
        for (QCPAxis* line : {rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft)}) line->setVisible(shown);
        rect->axis(QCPAxis::atBottom)->setTickLabels(i + 1 == plots());
        rect->setAutoMargins(shown ? QCP::msLeft | QCP::msBottom : QCP::MarginSides(QCP::msNone));
        rect->setMinimumSize(shown ? QSize(50, 50) : QSize(0, 0));
        rect->setMaximumSize(QWIDGETSIZE_MAX, shown ? QWIDGETSIZE_MAX : 1);
        q->plot_->plotLayout()->setRowStretchFactor(static_cast<int>(i), shown ? 1 : 0.001);
        if (shown) continue;
        rect->setMinimumMargins({});
        rect->setMargins({});
    }
    // An axis whose labels come into the picture has none until its ticks are made; margins are reckoned before that.
    q->plot_->plotLayout()->update(QCPLayoutElement::upPreparation);
}

void WeightCurves::resetView() {
    plot_->xAxis->setRange(0, 1);
    PlotPanel::resetView();
}

void WeightCurves::restyle() {
    const QPalette p = palette();
    d_->base = QPen(style::mixed(style::color(style::Role::faint, p), style::color(style::Role::muted, p), 0.4), 1.0);
    for (std::size_t i = 0; i < mostPlots; ++i) {
        const bool last = i + 1 == d_->plots();
        d_->rects[i]->axis(QCPAxis::atBottom)->setBasePen(last ? d_->base : QPen(Qt::NoPen));
    }
    for (const auto& line : d_->lines) {
        const Curve& curve = d_->curves()[line.curve];
        line.graph->setPen(style::linePen(curve.role, p, style::line, curve.dash));
    }
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
    if (d_->lines.size() != d_->curves().size() * extents.size()) d_->makeLines(extents);
    d_->placeAxes(d_->fillLines(extents));
    applyMargins();
    d_->placeTicks();
}

// A line for each curve in each stage.
void WeightCurves::Private::makeLines(const std::vector<StageAxis::Extent>& extents) {
    q->plot_->clearGraphs();
    lines.clear();
    for (const auto& extent : extents)
        for (std::size_t c = 0; c < curves().size(); ++c) {
            QCPAxisRect* rect = rects[curves()[c].plot];
            auto* graph = new WholeDots(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
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
        for (std::size_t c = 0; c < curves().size(); ++c) {
            auto& line = lines[n++];
            line.stage = extent.stage;
            const StageAxis::Pane* pane = axis.pane(extent.stage);
            double& top = ranges.high[curves()[c].plot];
            double& bottom = ranges.low[curves()[c].plot];
            QVector<QCPGraphData> samples;
            for (const auto& point : points) {
                const double value = point.of(curves()[c].what);
                if (point.position.stage != extent.stage || std::isnan(value)) continue;
                samples.append(QCPGraphData(StageAxis::toUnit(*pane, static_cast<double>(point.position.step)), value));
                top = std::max(top, value);
                bottom = std::isnan(bottom) ? value : std::min(bottom, value);
            }
            // What was measured once in a stage is no line.
            line.graph->setScatterStyle(samples.size() == 1 ? QCPScatterStyle(QCPScatterStyle::ssDisc, dotSize)
                                                            : QCPScatterStyle(QCPScatterStyle::ssNone));
            line.graph->data()->set(samples, true);
        }
    return ranges;
}

void WeightCurves::Private::placeAxes(const Ranges& ranges) {
    const PlotType type(q->font());
    labelWidth = 0;
    for (const Curve& curve : curves())
        labelWidth = std::max(labelWidth, endLabelWidth(curve.name, QStringLiteral("00.00 %"), type));
    titled = q->plot_->viewport().height() >= static_cast<int>(plots()) * roomForTitles * type.height();
    labelColumns = 1;
    const int each = q->plot_->viewport().height() / std::max(1, static_cast<int>(plots())) - 2 * type.height();
    for (std::size_t plot = 0; plot < plots(); ++plot) {
        const auto own = std::ranges::count(curves(), plot, &Curve::plot);
        labelColumns = std::max(labelColumns, endColumns(static_cast<std::size_t>(own), type.height(), 0, each));
    }
    const int beside =
        q->isEmpty() ? 0 : labelColumns * (labelWidth + betweenEndColumns) - betweenEndColumns + 3 * style::unit;
    inside = q->plot_->viewport().width() - leftMargin - beside < leastDataWidth;
    const int right =
        std::max({PlotCanvas::roomForName(WeightCurves::tr("step"), type), q->coveredCorner(), inside ? 0 : beside});
    for (std::size_t i = 0; i < plots(); ++i) {
        QCPAxisRect* rect = rects[i];
        const int title = titled ? type.height() + style::unit : style::halfUnit;
        rect->setMargins(QMargins(0, title + (i ? style::halfUnit : type.height() + style::halfUnit), right, 0));
        rect->setMinimumMargins(
            QMargins(leftMargin, 0, 0, i + 1 == plots() ? type.height() + style::unit : style::halfUnit));
        rect->axis(QCPAxis::atLeft)->setVisible(!q->isEmpty());
        rect->axis(QCPAxis::atLeft)->grid()->setVisible(!q->isEmpty());
        double top = ranges.high[i], bottom = std::isnan(ranges.low[i]) ? 0 : ranges.low[i];
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
    for (std::size_t i = 0; i < plots(); ++i) {
        QCPAxisRect* rect = rects[i];
        q->setTicks(rect->axis(QCPAxis::atBottom), ticks);
        const QCPRange y = rect->axis(QCPAxis::atLeft)->range();
        const int most = std::max(1, static_cast<int>(rect->rect().height() / (1.5 * type.height())));
        std::vector<Tick> values =
            shares(i) ? percentTicks(y.lower, y.upper, most) : linearTicks(y.lower, y.upper, most);
        // In a low plot the upper of two labels that would touch tells more.
        while (values.size() > 1 && rect->rect().height() * (values.back().at - values.front().at) <
                                        y.size() * type.height() * static_cast<double>(values.size() - 1))
            values.erase(values.begin());
        q->setTicks(rect->axis(QCPAxis::atLeft), values);
    }
}

void WeightCurves::paintBehind(const PlotCanvas& first) {
    if (isEmpty()) return paintEmpty(first.painter, plot_->rect());  // its sentence names the three curves
    const std::vector<StageBand> bands = stageBands(d_->axis, d_->x());
    const QColor muted = first.color(style::Role::muted);
    for (std::size_t i = 0; i < d_->plots(); ++i) {
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
                            Qt::AlignLeft | Qt::AlignVCenter, d_->drawing.titles[static_cast<int>(i)]);
    }
    d_->on(d_->plots() - 1, first).nameAxis(tr("step"));
}

void WeightCurves::paintOver(const PlotCanvas& first) {
    if (isEmpty()) return;
    const StageAxis::Pane* pane = d_->hasCurrent ? d_->axis.pane(d_->current.stage) : nullptr;
    // Line ends: the newest value, or that under the cursor.
    const FrameHistory::Point* shown = &d_->points.back();
    if (d_->hasCurrent)
        for (const auto& point : d_->points)
            if (point.position <= d_->current) shown = &point;
    for (std::size_t plot = 0; plot < d_->plots(); ++plot) {
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
        for (std::size_t c = 0; c < d_->curves().size(); ++c) {
            const double value = shown->of(d_->curves()[c].what);
            if (d_->curves()[c].plot != plot || std::isnan(value)) continue;
            named.push_back(c);
            middles.push_back(on.pixelY(value));
        }
        // The labels stand beside the data, where no title is: its line is theirs as well.
        const int above = d_->titled ? on.type.height() + style::halfUnit : style::halfUnit;
        const int column = d_->labelWidth + betweenEndColumns;
        const std::vector<EndPlace> places =
            endPlaces(middles, on.type.height(), on.area.top() - above, on.area.bottom() + style::halfUnit,
                      d_->inside ? on.area.width() / column : d_->labelColumns);
        for (std::size_t i = 0; i < named.size(); ++i) {
            const Curve& curve = d_->curves()[named[i]];
            const double value = shown->of(curve.what);
            const QString words = isShare(curve.what) ? style::finePercent(value, 2) : style::number(value, 4);
            const auto& [middle, place] = places[i];
            if (place < 0) continue;
            if (d_->inside)
                paintEndLabelInside(on, place * column, middle, curve.name, words, curve.role);
            else
                paintEndLabel(on, on.area.right() + style::unit + place * column, middle, curve.name, words,
                              curve.role);
        }
    }
}

QString WeightCurves::summary() const {
    if (isEmpty()) return tr("No histograms yet.");
    const auto& first = d_->points.front();
    const auto& last = d_->points.back();
    QStringList parts;
    for (const Curve& curve : d_->curves()) {
        const double from = first.of(curve.what), to = last.of(curve.what);
        const QString name = measureLabel(curve.what, d_->reference);
        if (std::isnan(to)) continue;
        parts
            << (std::isnan(from)
                    ? tr("%1 is %2").arg(name, measureText(curve.what, to))
                    : tr("%1 is %2 (first %3)").arg(name, measureText(curve.what, to), measureText(curve.what, from)));
    }
    return tr("%1 at %2 step %3: %4.")
        .arg(d_->selection.isEmpty() ? tr("All layers") : d_->selection, style::stageLabel(last.position.stage),
             style::integer(last.position.step), joinedBySemicolons(parts));
}

PlotTable WeightCurves::dataTable() const {
    PlotTable table;
    table.textHeadings << tr("Stage");
    table.headings << tr("Step");
    std::vector<Measure> columns;
    for (const Curve& curve : d_->curves()) columns.push_back(curve.what);
    if (d_->set == CurveSet::codes) columns.push_back(Measure::entropy);
    for (const Measure what : columns) table.headings << measureLabel(what, d_->reference);
    table.texts.resize(1);
    table.values.resize(1 + columns.size());
    for (const auto& point : d_->points) {
        table.texts[0] << style::stageLabel(point.position.stage);
        table.values[0].push_back(static_cast<double>(point.position.step));
        for (std::size_t c = 0; c < columns.size(); ++c) table.values[1 + c].push_back(point.of(columns[c]));
    }
    return table;
}

}  // namespace bitdistill
