// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/weight_plot.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <array>

#include "widgets/plot_style.h"
#include "widgets/plots/plot_header.h"
#include "widgets/plots/weight_lens.h"
#include "widgets/plots/weight_paint.h"

namespace bitdistill {

namespace {

constexpr int roomForAllButtons = 68 * style::unit;
constexpr double narrowestView = 0.2;  // in units of Δ

QVector<QCPGraphData> points(const std::vector<lens::Edge>& edges) {
    QVector<QCPGraphData> out;
    out.reserve(static_cast<qsizetype>(edges.size()));
    for (const lens::Edge& edge : edges) out.append(QCPGraphData(edge.at, edge.share));
    return out;
}

}  // namespace

struct WeightPlot::Private {
    lens::Data data;
    double top = 0;                    // of the value axis, kept while one scrubs
    std::array<QCPGraph*, 3> fills{};  // one a region
    QCPGraph* masked = nullptr;        // what the mask zeros, in front of what it keeps
    QCPGraph* ghostLine = nullptr;
    PlotHeader* header = nullptr;
    QToolButton *logButton = nullptr, *effectiveButton = nullptr, *nearButton = nullptr, *pinButton = nullptr;
    bool controls = true;
    int hovered = -1;  // bin under the pointer
    QPoint mouse;

    bool hasThresholds() const { return !lens::isExact(data.frame.get()); }
    void offerNear() {
        nearButton->setEnabled(hasThresholds());
        nearButton->setToolTip(hasThresholds()
                                   ? WeightPlot::tr("Tints the weights within 0.05 Δ of a threshold and counts them")
                                   : WeightPlot::tr("No weight has a threshold here: of each group the smallest is 0"));
    }
    void showButtons(int width) {
        for (QToolButton* button : {effectiveButton, nearButton})
            button->setVisible(controls && width >= roomForAllButtons);
        for (QToolButton* button : {logButton, pinButton}) button->setVisible(controls);
    }
};

WeightPlot::WeightPlot(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>()) {
    d_->header = new PlotHeader(this);
    d_->effectiveButton =
        d_->header->addSwitch(tr("Ternary bars"), tr("Show the ternary weights"),
                              tr("Bars of the codes that the forward pass uses, beside the latent weights"), true);
    d_->nearButton = d_->header->addSwitch(tr("Near thresholds"), tr("Show the mass near the thresholds"),
                                           tr("Tints the weights within 0.05 Δ of a threshold and counts them"), true);
    d_->logButton = d_->header->addSwitch(tr("Log"), tr("Logarithmic value axis"), tr("Shows the tails"));
    d_->pinButton = d_->header->addSwitch(
        tr("Pin"), tr("Pin this distribution"),
        tr("Keeps the present distribution as an outline to compare with; press again to remove it"));
    d_->pinButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addHeader(d_->header);
    connect(d_->effectiveButton, &QToolButton::toggled, this, &WeightPlot::setEffectiveShown);
    connect(d_->nearButton, &QToolButton::toggled, this, &WeightPlot::setNearThresholdShown);
    connect(d_->logButton, &QToolButton::toggled, this, &WeightPlot::setLogY);
    connect(d_->pinButton, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            pin();
        else
            setGhost(nullptr);
    });

    plot_->installEventFilter(this);
    for (auto& graph : d_->fills) graph = plot_->addGraph();
    d_->masked = plot_->addGraph();
    d_->ghostLine = plot_->addGraph();
    for (int i = 0; i < plot_->graphCount(); ++i) plot_->graph(i)->setSelectable(QCP::stNone);
    plot_->xAxis->setRange(-lens::sight, lens::sight);
    plot_->xAxis->grid()->setVisible(false);
    plot_->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    connect(plot_->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        QCPRange kept = range.bounded(-lens::sight, lens::sight);
        if (kept.size() < narrowestView)
            kept = QCPRange(kept.center() - narrowestView / 2, kept.center() + narrowestView / 2);
        if (kept != range) {
            plot_->xAxis->setRange(kept);
            return;
        }
        setZoomed(kept.size() < 2 * lens::sight - 1e-9);
        refreshLater();
    });
    setAccessibleName(tr("Distribution of the weights"));
    setEmptyText(tr("The weights appear here in units of Δ, with the thresholds where rounding changes their code"),
                 tr("Start a run, or open a model or a run folder."));
    restyle();
}

WeightPlot::~WeightPlot() = default;

void WeightPlot::setFrame(FramePtr frame, const QString& title) {
    if (d_->data.frame == frame && d_->data.title == title) return;
    const bool exact = lens::isExact(d_->data.frame.get());
    lens::setFrame(d_->data, std::move(frame), title);
    if (lens::isExact(d_->data.frame.get()) != exact) {
        d_->offerNear();
        restyle();
    }
    refreshLater();
}

void WeightPlot::setGhost(FramePtr frame, const QString& label) {
    lens::setGhost(d_->data, std::move(frame), label);
    const QSignalBlocker quiet(d_->pinButton);
    d_->pinButton->setChecked(d_->data.ghost != nullptr);
    refreshLater();
}

FramePtr WeightPlot::frame() const { return d_->data.frame; }
FramePtr WeightPlot::ghost() const { return d_->data.ghost; }
bool WeightPlot::logY() const { return d_->data.logY; }
bool WeightPlot::isEmpty() const { return lens::isEmpty(d_->data); }

QString WeightPlot::shareText(int code) const {
    return d_->data.frame ? style::percent(lens::share(*d_->data.frame, code), 1) : QString();
}

void WeightPlot::setLogY(bool on) {
    if (std::exchange(d_->data.logY, on) == on) return;
    d_->top = 0;
    d_->logButton->setChecked(on);
    plot_->yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    emit optionsChanged();
    refreshLater();
}

void WeightPlot::setEffectiveShown(bool on) {
    if (std::exchange(d_->data.effective, on) == on) return;
    d_->effectiveButton->setChecked(on);
    emit optionsChanged();
    refreshLater();
}

void WeightPlot::setNearThresholdShown(bool on) {
    if (std::exchange(d_->data.nearShown, on) == on) return;
    d_->nearButton->setChecked(on);
    emit optionsChanged();
    refreshLater();
}

void WeightPlot::pin() { setGhost(d_->data.frame); }

void WeightPlot::setControlsVisible(bool visible) {
    d_->controls = visible;
    d_->showButtons(width());
}

void WeightPlot::resizeEvent(QResizeEvent* event) {
    PlotPanel::resizeEvent(event);
    d_->showButtons(width());
}

void WeightPlot::fillMenu(QMenu* menu) {
    const auto option = [&](const QString& text, bool on, void (WeightPlot::*set)(bool)) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, set);
        return action;
    };
    option(tr("Ternary bars"), d_->data.effective, &WeightPlot::setEffectiveShown);
    option(tr("Near thresholds"), d_->data.nearShown, &WeightPlot::setNearThresholdShown)
        ->setEnabled(d_->hasThresholds());
    option(tr("Logarithmic value axis"), d_->data.logY, &WeightPlot::setLogY);
    if (d_->data.ghost)
        menu->addAction(tr("Remove the pin"), this, [this] { setGhost(nullptr); });
    else if (!isEmpty())
        menu->addAction(tr("Pin this distribution"), this, &WeightPlot::pin);
    menu->addSeparator();
    PlotPanel::fillMenu(menu);
}

void WeightPlot::resetView() {
    plot_->xAxis->setRange(-lens::sight, lens::sight);
    PlotPanel::resetView();
}

void WeightPlot::restyle() {
    const QPalette p = palette();
    d_->header->restyle();
    d_->pinButton->setIcon(style::icon(style::Mark::pin, p));
    const auto paint = [&p](QCPGraph* graph, style::Role role, const QBrush& brush) {
        QPen pen(style::mixed(style::color(role, p), style::color(style::Role::text, p), 0.15), style::thinLine);
        pen.setJoinStyle(Qt::MiterJoin);
        graph->setPen(pen);
        graph->setBrush(brush);
    };
    const auto regions = lens::regions(d_->data);
    for (std::size_t i = 0; i < regions.size(); ++i)
        paint(d_->fills[i], regions[i].role, style::translucent(style::color(regions[i].role, p), 0.42));
    // Beside weights that are 0 by their threshold those of the mask are hatched.
    const QColor masked = style::color(style::Role::zero, p);
    if (lens::isExact(d_->data.frame.get()))
        paint(d_->masked, style::Role::zero, style::translucent(masked, 0.6));
    else
        paint(d_->masked, style::Role::zero,
              QBrush(style::mixed(masked, style::color(style::Role::text, p), 0.35), Qt::BDiagPattern));
    QPen outline(style::color(style::Role::text, p), style::thinLine, Qt::CustomDashLine);
    outline.setDashPattern({3, 2});
    d_->ghostLine->setPen(outline);
    d_->ghostLine->setBrush(Qt::NoBrush);
}

void WeightPlot::refresh() {
    const bool empty = isEmpty();
    d_->header->setTitle(empty ? tr("Weights") : d_->data.title);
    d_->pinButton->setEnabled(!empty);
    plot_->yAxis->setVisible(!empty);
    plot_->yAxis->grid()->setVisible(!empty);
    const PlotType type(font());
    plot_->axisRect()->setMargins(QMargins(0, lens::headHeight(type, font()), 2 * style::unit, 0));
    plot_->axisRect()->setMinimumMargins(QMargins(6 * style::unit, 0, 0, 2 * type.height() + style::unit));
    fillCurves();
    applyMargins();
    placeTicks();
}

void WeightPlot::fillCurves() {
    const lens::Data& shown = d_->data;
    const double floor = shown.logY && !isEmpty() ? 0.5 / lens::weights(*shown.frame) : 0;
    double highest = 0, lowest = 1;
    const auto regions = lens::regions(shown);
    const bool mask = lens::maskOf(shown.frame.get()) != nullptr;
    const lens::Which which = mask ? lens::Which::kept : lens::Which::all;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const lens::Region& region = regions[i];
        const auto edges =
            isEmpty() ? std::vector<lens::Edge>() : lens::outline(*shown.frame, region.from, region.to, floor, which);
        for (const lens::Edge& edge : edges) {
            highest = std::max(highest, edge.share);
            if (edge.share > floor) lowest = std::min(lowest, edge.share);
        }
        d_->fills[i]->data()->set(points(edges), true);
    }
    const auto masked = mask && !isEmpty()
                            ? lens::outline(*shown.frame, -lens::sight, lens::sight, floor, lens::Which::masked)
                            : std::vector<lens::Edge>();
    for (const lens::Edge& edge : masked) highest = std::max(highest, edge.share);
    d_->masked->data()->set(points(masked), true);
    const auto ghost =
        shown.ghost ? lens::outline(*shown.ghost, -lens::sight, lens::sight, floor) : std::vector<lens::Edge>();
    for (const lens::Edge& edge : ghost) highest = std::max(highest, edge.share);
    d_->ghostLine->data()->set(points(ghost), true);

    // The scale stays while one scrubs, unless the curve leaves it or shrinks to a part of it.
    if (highest <= 0) highest = 0.02;
    if (highest > 0.98 * d_->top || highest < 0.55 * d_->top || d_->top <= 0)
        d_->top = highest * (shown.logY ? 2.0 : 1.1);
    plot_->yAxis->setRange(shown.logY ? std::clamp(lowest * 0.5, d_->top * 1e-7, d_->top * 0.1) : 0, d_->top);
}

void WeightPlot::placeTicks() {
    const QRect a = area();
    const QCPRange x = plot_->xAxis->range(), y = plot_->yAxis->range();
    std::vector<Tick> shares;
    if (d_->data.logY) {
        shares = logTicks(y.lower, y.upper, std::max(3, a.height() / (5 * style::unit)));
        for (Tick& tick : shares) tick.label = style::number(100 * tick.at, 2) + QChar(0x00a0) + QLatin1Char('%');
    } else {
        shares = percentTicks(0, y.upper, std::max(2, a.height() / (6 * style::unit)));
    }
    setTicks(plot_->yAxis, shares);
    std::vector<Tick> units = linearTicks(x.lower, x.upper, std::max(2, std::min(13, a.width() / (6 * style::unit))));
    for (Tick& tick : units) tick.label.replace(QLatin1Char('-'), QStringLiteral("−"));
    setTicks(plot_->xAxis, units);
}

void WeightPlot::paintBehind(const PlotCanvas& on) { lens::paintRegions(on, d_->data); }

void WeightPlot::paintOver(const PlotCanvas& on) {
    lens::paintThresholds(on, d_->data);
    lens::paintAxisTitle(on, d_->data.frame.get());
    if (isEmpty()) return paintEmpty(on.painter, on.area.adjusted(0, -on.area.top() / 2, 0, 0));
    if (d_->data.effective) lens::paintBars(on, d_->data);
    lens::paintShares(on, d_->data, font());
    lens::paintNotes(on, d_->data, d_->ghostLine->pen());
}

void WeightPlot::moveHover(const QPoint& mouse) {
    const bool inside = area().contains(mouse);
    const int bin = inside ? lens::binAt(d_->data, plot_->xAxis->pixelToCoord(mouse.x())) : -1;
    if (bin < 0 && d_->hovered < 0) return;
    d_->hovered = bin;
    d_->mouse = mouse;
    replotHover();
}

bool WeightPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched == plot_) {
        if (event->type() == QEvent::MouseMove) moveHover(static_cast<QMouseEvent*>(event)->pos());
        if (event->type() == QEvent::Leave) moveHover({-1, -1});
    }
    return PlotPanel::eventFilter(watched, event);
}

void WeightPlot::paintHover(const PlotCanvas& on) {
    if (d_->hovered >= 0) lens::paintHover(on, d_->data, d_->hovered, d_->mouse);
}

QStringList WeightPlot::hoverText() const { return lens::hoverLines(d_->data, d_->hovered); }

QString WeightPlot::summary() const { return lens::summary(d_->data); }
PlotTable WeightPlot::dataTable() const { return lens::table(d_->data); }

}  // namespace bitdistill
