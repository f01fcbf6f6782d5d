// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/loss_plot.h"

#include <qcustomplot.h>

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/plot_style.h"
#include "widgets/plots/end_labels.h"
#include "widgets/plots/loss_axes.h"
#include "widgets/plots/loss_data.h"
#include "widgets/plots/loss_ghosts.h"
#include "widgets/plots/loss_header.h"
#include "widgets/plots/loss_hover.h"
#include "widgets/plots/loss_lines.h"
#include "widgets/plots/loss_paint.h"
#include "widgets/plots/stage_bands.h"

namespace bitdistill {

// What is shown, and what the last refresh() made of it.
struct LossPlot::Private {
    loss::Data data;
    loss::Header* header = nullptr;
    bool controls = true;
    bool raw = false;  // there are rows, and none is smoothed: the header says so
    loss::Panes panes;
    std::vector<loss::Line> lines;
    std::vector<loss::GhostLine> ghosts;
    loss::GhostLegend legend;
    std::vector<loss::LineEnd> ends;
    std::size_t drawn = 0;
    std::optional<loss::Hover> hover;
    std::vector<loss::Outlier> outliers;
    loss::ValueRange whole;   // of the value axis: nobody zooms out further
    bool endsInside = false;  // labels of lines within the data area, where there is no room beside it
    int endColumns = 1;
    std::vector<QRectF> endWords;  // where they were painted
    bool ownValues = false;        // somebody has zoomed the value axis
    bool fitting = false;          // it moves by itself

    void setLogarithmic(QCPAxis* y, bool on) {
        data.options.logY = on;
        fitting = true;
        y->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        fitting = false;
    }
    loss::Options shownOptions();
};

LossPlot::LossPlot(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>()) {
    d_->header = new loss::Header(this);
    d_->header->showOptions(d_->data.options);
    addHeader(d_->header);
    connect(d_->header, &loss::Header::stageChosen, this, &LossPlot::showStage);
    connect(d_->header, &loss::Header::axisChosen, this, &LossPlot::setXAxis);
    connect(d_->header, &loss::Header::logYChosen, this, &LossPlot::setLogY);
    connect(d_->header, &loss::Header::logXChosen, this, &LossPlot::setLogX);
    connect(d_->header, &loss::Header::smoothingChosen, this, &LossPlot::setSmoothing);
    plot_->xAxis->grid()->setVisible(false);
    plot_->xAxis->setRange(0, 1);
    plot_->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot_->installEventFilter(this);
    connect(plot_->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        if (d_->panes.axis.panes().empty()) return;
        if (const QCPRange kept = range.bounded(0, 1); kept != range) return plot_->xAxis->setRange(kept);
        setZoomed(d_->ownValues || !showsAllStages(plot_->xAxis));
        refreshLater();
        emit viewRangeChanged(range.lower, range.upper);
    });
    zoomValuesToo();
    connect(plot_->yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        if (d_->fitting || std::isnan(d_->whole.low)) return;
        const QCPRange kept = range.bounded(d_->whole.low, d_->whole.high);
        if (kept != range) return plot_->yAxis->setRange(kept);
        d_->ownValues = true;
        setZoomed(true);
        refreshLater();
    });
    setColumns({QStringLiteral("ce"), QStringLiteral("weighted_ld"), QStringLiteral("weighted_ad")});
    setTitle(tr("Losses"));
    setEmptyText(tr("The curves appear here step by step"), tr("Start a run, or open a run folder."));
    restyle();
}

LossPlot::~LossPlot() = default;

void LossPlot::setTitle(const QString& title) {
    d_->data.title = title;
    d_->header->setTitle(title);
    d_->header->setVisible(d_->controls || !title.isEmpty());
    setAccessibleName(title);
    refreshLater();
}

void LossPlot::setColumns(const QStringList& names) {
    d_->data.columns.clear();
    for (const QString& name : names)
        for (std::size_t c = 0; c < step_columns.size(); ++c)
            if (name == QLatin1String(step_columns[c].name)) d_->data.columns.push_back(c);
    makeLines();
    refreshLater();
}

void LossPlot::makeLines() {
    d_->lines = loss::makeLines(plot_, d_->data);  // which takes the others' lines away
    d_->ghosts = loss::makeGhostLines(plot_, d_->data);
    loss::styleLines(d_->lines, d_->data, palette());
    loss::styleGhostLines(d_->ghosts, d_->data, palette());
}

void LossPlot::setGhosts(std::vector<GhostRun> ghosts) {
    if (ghosts.empty() && d_->data.ghosts.empty()) return;
    d_->data.ghosts = std::move(ghosts);
    d_->panes.extents = {};
    makeLines();
    refreshLater();
}

QStringList LossPlot::ghostNames() const {
    QStringList names;
    for (const GhostRun& ghost : d_->data.ghosts) names << ghost.name;
    return names;
}

QStringList LossPlot::columns() const {
    QStringList names;
    for (const std::size_t column : d_->data.columns) names << QString::fromLatin1(loss::columnName(column));
    return names;
}

void LossPlot::append(std::span<const StepRow> rows) {
    if (rows.empty()) return;
    loss::append(d_->data, rows);
    refreshLater();
}

void LossPlot::clear() {
    loss::clear(d_->data);
    d_->panes.extents = {};
    d_->hover.reset();
    refreshLater();
}

void LossPlot::setStages(const std::array<StageProgress, stage_count>& stages) {
    bool changed = false;
    for (std::size_t s = 0; s < stages.size(); ++s)
        changed |= stages[s].state != d_->data.stages[s].state || stages[s].steps != d_->data.stages[s].steps;
    d_->data.stages = stages;
    if (!changed) return;
    loss::smooth(d_->data);
    refreshLater();
}

void LossPlot::markResume(Stage stage, std::int64_t step) {
    d_->data.resumes.emplace_back(stage, step);
    refreshLater();
}

void LossPlot::markStep(Stage stage, std::int64_t step, const QString& label) {
    d_->data.marks.push_back({stage, step, label});
    refreshLater();
}

void LossPlot::setReference(double value, const QString& label, bool teacher) {
    d_->data.reference = {value, label, teacher};
    refreshLater();
}

bool LossPlot::logY() const { return d_->data.options.logY; }
bool LossPlot::logX() const { return d_->data.options.logX; }
int LossPlot::smoothing() const { return d_->data.options.smoothing.value_or(loss::usualSmoothing); }
XAxis LossPlot::xAxis() const { return d_->data.options.xAxis; }
std::optional<Stage> LossPlot::stageShown() const { return d_->data.options.only; }
void LossPlot::setControlsVisible(bool visible) {
    d_->controls = visible;
    d_->header->setOptionsVisible(visible);
    d_->header->setVisible(visible || !d_->data.title.isEmpty());  // an empty row takes room from a small plot
}

// What holds now: where there are few rows the usual smoothing does nothing.
loss::Options LossPlot::Private::shownOptions() {
    loss::Options shown = data.options;
    const auto rows = [](const StepSeries& series) { return !series.empty(); };
    const auto smooth = [](const StepSeries& series) { return series.smoothing() > 0; };
    raw = std::ranges::any_of(data.series, rows) && std::ranges::none_of(data.series, smooth);
    if (raw) shown.smoothing = 0;
    return shown;
}

// An option: the header follows, listeners are told.
void LossPlot::changed() {
    d_->header->showOptions(d_->shownOptions());
    emit optionsChanged();
    refreshLater();
}

void LossPlot::setLogY(bool on) {
    d_->data.options.logYChosen = true;
    if (d_->data.options.logY == on) return;
    d_->ownValues = false;
    d_->setLogarithmic(plot_->yAxis, on);
    changed();
}

void LossPlot::setLogX(bool on) {
    if (std::exchange(d_->data.options.logX, on) != on) changed();
}

void LossPlot::setSmoothing(int percent) {
    percent = std::clamp(percent, 0, 100);
    if (std::exchange(d_->data.options.smoothing, percent) == percent) return;
    loss::smooth(d_->data);
    changed();
}

void LossPlot::setXAxis(XAxis axis) {
    if (std::exchange(d_->data.options.xAxis, axis) == axis) return;
    d_->panes.extents = {};
    changed();
}

void LossPlot::showStage(std::optional<Stage> stage) {
    if (std::exchange(d_->data.options.only, stage) == stage) return;
    d_->panes.extents = {};
    plot_->xAxis->setRange(0, 1);
    changed();
}

void LossPlot::resetView() {
    d_->ownValues = false;
    plot_->xAxis->setRange(0, 1);
    PlotPanel::resetView();
}

void LossPlot::setView(double from, double to) {
    if (to > from) plot_->xAxis->setRange(from, to);
}

bool LossPlot::isEmpty() const { return loss::isEmpty(d_->data); }
std::size_t LossPlot::rowCount() const { return loss::rowCount(d_->data); }
std::size_t LossPlot::drawnPoints() const { return d_->drawn; }

std::size_t LossPlot::ghostPoints() const {
    std::size_t points = 0;
    for (const loss::GhostLine& ghost : d_->ghosts) points += static_cast<std::size_t>(ghost.graph->dataCount());
    return points;
}

double LossPlot::highestDrawn(const QString& column) const {
    loss::ValueRange range;
    for (const loss::Line& line : d_->lines)
        if (column == QLatin1String(loss::columnName(line.column)) && !std::isnan(line.highest))
            range.take(line.highest);
    return range.high;
}

QStringList LossPlot::endLabels() const {
    QStringList labels;
    for (const loss::LineEnd& end : d_->ends) labels << end.name + QLatin1Char(' ') + end.value;
    return labels;
}

std::vector<double> LossPlot::outliers() const {
    std::vector<double> values;
    for (const loss::Outlier& outlier : d_->outliers) values.push_back(outlier.value);
    return values;
}

std::pair<double, double> LossPlot::valuesShown() const {
    return {plot_->yAxis->range().lower, plot_->yAxis->range().upper};
}

void LossPlot::restyle() {
    d_->header->restyle();
    loss::styleLines(d_->lines, d_->data, palette());
    loss::styleGhostLines(d_->ghosts, d_->data, palette());
}

void LossPlot::refresh() {
    loss::layOut(d_->panes, d_->data);
    const bool planned = !d_->panes.axis.panes().empty(), empty = isEmpty();
    plot_->xAxis->setVisible(planned);
    plot_->yAxis->setVisible(!empty);
    plot_->yAxis->grid()->setVisible(!empty);
    plot_->xAxis->setTickLabels(planned);

    // Room on the right for the names of the lines, above for the names of the stages.
    d_->ends = loss::lineEnds(d_->data, d_->panes.axis, plot_->xAxis);
    const PlotType type(font());
    const int labels = loss::widestLabel(d_->ends, type);
    const int left = std::max(type.smallSize.horizontalAdvance(QStringLiteral("0000")),
                              type.smallSize.horizontalAdvance(loss::unitOf(d_->data))) +
                     style::unit;
    d_->legend = loss::ghostLegend(d_->data, plot_->viewport().width() - 2 * style::unit - coveredCorner(), type);
    const int legend = d_->legend.lines * type.height() + (d_->legend.lines > 0 ? style::halfUnit : 0);
    const int above = type.height() + style::unit + style::halfUnit + legend, below = type.height() + style::unit;
    d_->endColumns =
        endColumns(d_->ends.size(), type.height(), above, plot_->viewport().height() - below - style::halfUnit);
    const int beside = labels ? d_->endColumns * (labels + betweenEndColumns) - betweenEndColumns + 3 * style::unit : 0;
    d_->endsInside = plot_->viewport().width() - left - beside < leastDataWidth;
    const int right = std::max(
        {PlotCanvas::roomForName(loss::axisName(d_->data), type), coveredCorner(), d_->endsInside ? 0 : beside});
    plot_->axisRect()->setMargins(planned ? QMargins(style::unit, above, right, 0)
                                          : QMargins(style::unit, style::unit, style::unit, style::unit));
    plot_->axisRect()->setMinimumMargins(QMargins(left, 0, 0, below));

    applyMargins();  // lines are reduced to the width that this leaves, and outliers looked for among what remains

    loss::styleLines(d_->lines, d_->data, palette());
    d_->drawn = loss::fillLines(d_->lines, d_->data, d_->panes.axis, plot_);
    loss::fillGhostLines(d_->ghosts, d_->data, d_->panes.axis, plot_);
    fitValues();
    const bool before = d_->raw;
    if (const loss::Options shown = d_->shownOptions(); before != d_->raw) d_->header->showOptions(shown);
    applyMargins();
    setTicks(plot_->yAxis, loss::valueTicks(plot_->yAxis, d_->data));
    setTicks(plot_->xAxis, loss::stageTicks(plot_->xAxis, d_->panes.axis, d_->data, type.smallSize));
}

// The value axis follows the data until somebody zooms it, and is logarithmic by itself where only that shows all
// curves.
void LossPlot::fitValues() {
    loss::VisibleValues values = loss::visibleValues(d_->lines, d_->ghosts, d_->data, plot_);
    const loss::Options& options = d_->data.options;
    if (!options.logYChosen && !d_->ownValues && !loss::onlyShares(d_->data) && values.wide != options.logY) {
        d_->setLogarithmic(plot_->yAxis, values.wide);
        d_->header->showOptions(d_->shownOptions());
        d_->drawn = loss::fillLines(d_->lines, d_->data, d_->panes.axis, plot_);
        loss::fillGhostLines(d_->ghosts, d_->data, d_->panes.axis, plot_);
        values = loss::visibleValues(d_->lines, d_->ghosts, d_->data, plot_);
    }
    d_->whole = loss::axisFor(values.all, d_->data);
    d_->outliers.clear();
    if (d_->ownValues) return;
    const loss::ValueRange usual = loss::axisFor(values.usual, d_->data);
    d_->fitting = true;
    plot_->yAxis->setRange(usual.low, usual.high);
    d_->fitting = false;
    d_->outliers = loss::outliers(d_->lines, plot_);
}

void LossPlot::zoomValues(double factor) {
    const QCPRange now = plot_->yAxis->range();
    plot_->yAxis->scaleRange(factor, d_->data.options.logY ? std::sqrt(now.lower * now.upper) : now.center());
}

void LossPlot::fillMenu(QMenu* menu) {
    QAction* logarithmic = menu->addAction(tr("Logarithmic value axis"));
    logarithmic->setCheckable(true);
    logarithmic->setChecked(logY());
    connect(logarithmic, &QAction::toggled, this, &LossPlot::setLogY);
    menu->addSeparator();
    PlotPanel::fillMenu(menu);
}

void LossPlot::paintBehind(const PlotCanvas& on) {
    if (isEmpty()) paintEmpty(on.painter, on.area);
    loss::paintStages(on, d_->data, d_->panes.axis);
    if (!isEmpty() && !d_->panes.axis.panes().empty()) loss::paintUnits(on, d_->data);
    loss::paintGhostLegend(on, d_->legend);
}

void LossPlot::paintOver(const PlotCanvas& on) {
    loss::paintGhostEnds(on, d_->ghosts);
    d_->endWords.clear();
    if (!d_->ends.empty()) {
        loss::paintReference(on, d_->data.reference);
        d_->endWords = loss::paintEnds(on, d_->ends, d_->endsInside, d_->endColumns);
    }
    const std::vector<QRectF> words = loss::paintMarkWords(on, d_->data, d_->panes.axis, d_->endWords);
    loss::paintOutliers(on, d_->outliers, words);
}

void LossPlot::paintHover(const PlotCanvas& on) {
    if (d_->hover) loss::paintHover(on, *d_->hover, d_->data, d_->panes.axis);
}

void LossPlot::moveHover(const QPoint& mouse) {
    const auto now = loss::hoverAt(mouse, d_->data, d_->panes.axis, plot_);
    if (!now && !d_->hover) return;
    d_->hover = now;
    replotHover();
}

bool LossPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched == plot_) {
        if (event->type() == QEvent::MouseMove) moveHover(static_cast<QMouseEvent*>(event)->pos());
        if (event->type() == QEvent::Leave && d_->hover) {
            d_->hover.reset();
            replotHover();
        }
    }
    return PlotPanel::eventFilter(watched, event);
}

std::vector<QRectF> LossPlot::endWords() const { return d_->endWords; }

QString LossPlot::summary() const { return loss::summary(d_->data); }
PlotTable LossPlot::dataTable() const { return loss::table(d_->data); }

}  // namespace bitdistill
