// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loss_plot.h"

#include <qcustomplot.h>

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "widgets/axis_tickers.h"
#include "widgets/plot_style.h"
#include "widgets/stage_axis.h"

namespace bitdistill {

namespace {

constexpr std::array<Stage, stage_count> stageOrder{Stage::teacher,  Stage::bitnet_sft, Stage::refine,
                                                    Stage::pretrain, Stage::distill,    Stage::evaluate};
constexpr std::size_t index(Stage stage) { return static_cast<std::size_t>(stage); }

// The smoothing slider: few rows finely, many coarsely.
constexpr std::array smoothingSteps{0, 2, 5, 10, 20, 35, 50, 100, 200, 500};

const char* columnName(std::size_t column) { return step_columns[column].name; }
bool isShare(std::size_t column) {
    const std::string_view name = columnName(column);
    return name == "accuracy" || name == "zero_share" || name == "near_threshold" || name == "flip_rate";
}

// Draws long lines in short pieces: a raster path of thousands of crossing segments costs seconds, its pieces
// milliseconds. Dashed lines stay whole (their dashes would start anew) and are given few points.
class PiecewiseGraph : public QCPGraph {
  public:
    using QCPGraph::QCPGraph;

  protected:
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

}  // namespace

struct LossPlot::Private {
    explicit Private(LossPlot* owner) : q(owner) {}
    LossPlot* q;

    std::vector<std::size_t> columns;
    std::array<StepSeries, stage_count> series;
    std::array<StageProgress, stage_count> stages{};
    bool logY = false, logX = false, seamNext = false;
    int smoothing = 20;
    XAxis xAxis = XAxis::step;
    std::optional<Stage> only;
    QString title;
    double reference = not_measured;
    QString referenceLabel;
    bool referenceTeacher = true;

    StageAxis axis;
    std::array<double, stage_count> extents{};  // kept so that an estimate does not tremble
    struct Line {
        Stage stage;
        std::size_t column;
        QCPGraph* raw;
        QCPGraph* smooth;
        double highest = not_measured;
    };
    std::vector<Line> lines;
    std::size_t drawn = 0;
    QString xUnit;
    struct EndLabel {
        QString name, value;
        style::Role role;
        Qt::PenStyle dash;
        double unit, y;  // plot coordinates of the line's end
        double place = 0;
    };
    std::vector<EndLabel> labels;
    struct Hover {
        Stage stage;
        std::size_t row;
        QPoint mouse;
    };
    std::optional<Hover> hover;

    QWidget* header = nullptr;
    QLabel* titleLabel = nullptr;
    QComboBox *stageBox = nullptr, *axisBox = nullptr;
    QSlider* smoothSlider = nullptr;
    QLabel* smoothLabel = nullptr;
    QToolButton* logButton = nullptr;
    QAction* logXAction = nullptr;

    bool sparse(const StepSeries& s, std::size_t column) const { return s.measured(column) * 4 < s.size(); }
    // Where a stage has no other term, the total is CE: one line says it.
    bool sameAsCe(const StepSeries& s, std::size_t column) const {
        const auto at = [](std::string_view name) {
            return static_cast<std::size_t>(std::find_if(step_columns.begin(), step_columns.end(),
                                                         [&](const StepColumn& c) { return c.name == name; }) -
                                            step_columns.begin());
        };
        return column == at("loss") && std::find(columns.begin(), columns.end(), at("ce")) != columns.end() &&
               s.has(at("ce")) && !s.has(at("weighted_ld")) && !s.has(at("weighted_ad"));
    }
    bool perStageColor(std::size_t column) const { return std::string_view(columnName(column)) == "accuracy"; }
    style::Role role(Stage stage, std::size_t column) const {
        if (perStageColor(column)) return style::roleOf(stage);
        return style::roleOfColumn(columnName(column));
    }
    QString valueText(std::size_t column, double value) const {
        return isShare(column) ? style::percent(value, 1) : style::number(value);
    }

    void buildHeader();
    void changed();  // an option: the header follows, listeners are told
    void layoutPanes();
    void rebuildLines();
    void restyleLines();
    void fillLines();
    void fitY();
    void makeTicks();
    void placeLabels();
    std::vector<Stage> stagesShown() const;
    QCPRange visibleUnits() const { return q->plot_->xAxis->range(); }
    double pixelX(double unit) const { return q->plot_->xAxis->coordToPixel(unit); }
    double pixelY(double value) const { return q->plot_->yAxis->coordToPixel(value); }
    void moveHover(const QPoint& mouse);
};

LossPlot::LossPlot(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>(this)) {
    d_->buildHeader();
    plot_->xAxis->grid()->setVisible(false);
    plot_->xAxis->setRange(0, 1);
    plot_->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot_->installEventFilter(this);
    for (StepSeries& series : d_->series) series.setSmoothing(d_->smoothing);
    connect(plot_->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        if (d_->axis.panes().empty()) return;
        const bool zoomed = std::abs(range.lower) > 1e-9 || std::abs(range.upper - 1.0) > 1e-9;
        setZoomed(zoomed);
        refreshLater();
        emit viewRangeChanged(range.lower, range.upper);
    });
    setColumns({QStringLiteral("ce"), QStringLiteral("weighted_ld"), QStringLiteral("weighted_ad")});
    setTitle(tr("Losses"));
    setEmptyText(tr("The curves appear here step by step"), tr("Start a run, or open a run folder."));
    restyle();
}

LossPlot::~LossPlot() = default;

void LossPlot::Private::buildHeader() {
    header = new QWidget(q);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(style::unit, style::halfUnit, style::unit, 0);
    row->setSpacing(style::unit);
    titleLabel = new QLabel(header);
    row->addWidget(titleLabel);
    row->addStretch(1);
    stageBox = new QComboBox(header);
    stageBox->setAccessibleName(LossPlot::tr("Stage shown"));
    stageBox->setAccessibleDescription(LossPlot::tr("All stages side by side, or one stage alone"));
    stageBox->addItem(LossPlot::tr("All stages"), -1);
    for (const Stage stage : {Stage::teacher, Stage::bitnet_sft, Stage::pretrain, Stage::distill})
        stageBox->addItem(style::stageLabel(stage), static_cast<int>(stage));
    row->addWidget(stageBox);
    axisBox = new QComboBox(header);
    axisBox->setAccessibleName(LossPlot::tr("Horizontal axis"));
    axisBox->setAccessibleDescription(LossPlot::tr("Steps, tokens read or time trained"));
    axisBox->addItem(LossPlot::tr("Step"), static_cast<int>(XAxis::step));
    axisBox->addItem(LossPlot::tr("Tokens"), static_cast<int>(XAxis::tokens));
    axisBox->addItem(LossPlot::tr("Time"), static_cast<int>(XAxis::time));
    row->addWidget(axisBox);
    logButton = new QToolButton(header);
    logButton->setText(LossPlot::tr("Log"));
    logButton->setToolTip(LossPlot::tr("Logarithmic value axis; the menu has the horizontal one"));
    logButton->setAccessibleName(LossPlot::tr("Logarithmic value axis"));
    logButton->setAccessibleDescription(logButton->toolTip());
    logButton->setCheckable(true);
    logButton->setPopupMode(QToolButton::MenuButtonPopup);
    logXAction = new QAction(LossPlot::tr("Logarithmic horizontal axis"), logButton);
    logXAction->setCheckable(true);
    logButton->addAction(logXAction);
    row->addWidget(logButton);
    smoothLabel = new QLabel(header);
    row->addWidget(smoothLabel);
    smoothSlider = new QSlider(Qt::Horizontal, header);
    smoothSlider->setRange(0, static_cast<int>(smoothingSteps.size()) - 1);
    smoothSlider->setPageStep(1);
    smoothSlider->setFixedWidth(12 * style::unit);
    smoothSlider->setAccessibleName(LossPlot::tr("Smoothing"));
    smoothSlider->setAccessibleDescription(
        LossPlot::tr("Steps that the smoothed line averages over; the raw values stay visible under it"));
    smoothSlider->setToolTip(smoothSlider->accessibleDescription());
    row->addWidget(smoothSlider);
    q->addHeader(header);

    QObject::connect(stageBox, &QComboBox::activated, q, [this](int at) {
        const int stage = stageBox->itemData(at).toInt();
        q->showStage(stage < 0 ? std::nullopt : std::optional(static_cast<Stage>(stage)));
    });
    QObject::connect(axisBox, &QComboBox::activated, q,
                     [this](int at) { q->setXAxis(static_cast<XAxis>(axisBox->itemData(at).toInt())); });
    QObject::connect(logButton, &QToolButton::toggled, q, &LossPlot::setLogY);
    QObject::connect(logXAction, &QAction::toggled, q, &LossPlot::setLogX);
    QObject::connect(smoothSlider, &QSlider::valueChanged, q,
                     [this](int at) { q->setSmoothing(smoothingSteps.at(static_cast<std::size_t>(at))); });
    changed();
}

void LossPlot::Private::changed() {
    const QSignalBlocker a(stageBox), b(axisBox), c(logButton), e(smoothSlider), f(logXAction);
    stageBox->setCurrentIndex(stageBox->findData(only ? static_cast<int>(*only) : -1));
    axisBox->setCurrentIndex(static_cast<int>(xAxis));
    logButton->setChecked(logY);
    logXAction->setChecked(logX);
    const auto at = std::lower_bound(smoothingSteps.begin(), smoothingSteps.end(), smoothing);
    smoothSlider->setValue(
        static_cast<int>(std::min<std::ptrdiff_t>(at - smoothingSteps.begin(), std::ssize(smoothingSteps) - 1)));
    smoothLabel->setText(smoothing ? LossPlot::tr("Smooth %1").arg(smoothing) : LossPlot::tr("Raw"));
    emit q->optionsChanged();
}

void LossPlot::setTitle(const QString& title) {
    d_->title = title;
    d_->titleLabel->setText(title);
    setAccessibleName(title);
    refreshLater();
}

void LossPlot::setColumns(const QStringList& names) {
    d_->columns.clear();
    for (const QString& name : names)
        for (std::size_t c = 0; c < step_columns.size(); ++c)
            if (name == QLatin1String(step_columns[c].name)) d_->columns.push_back(c);
    d_->rebuildLines();
    refreshLater();
}

QStringList LossPlot::columns() const {
    QStringList names;
    for (const std::size_t c : d_->columns) names << QString::fromLatin1(columnName(c));
    return names;
}

void LossPlot::append(std::span<const StepRow> rows) {
    if (rows.empty()) return;
    for (const StepRow& row : rows) {
        StepSeries& series = d_->series[index(row.stage)];
        if (d_->seamNext) series.addSeam(series.size());
        d_->seamNext = false;
        series.append(row);
    }
    refreshLater();
}

void LossPlot::clear() {
    for (StepSeries& series : d_->series) series.clear();
    d_->extents = {};
    d_->seamNext = false;
    d_->hover.reset();
    refreshLater();
}

void LossPlot::setStages(const std::array<StageProgress, stage_count>& stages) {
    bool changed = false;
    for (std::size_t s = 0; s < stages.size(); ++s)
        changed |= stages[s].state != d_->stages[s].state || stages[s].steps != d_->stages[s].steps;
    d_->stages = stages;
    if (changed) refreshLater();
}

void LossPlot::markSeam() { d_->seamNext = true; }

void LossPlot::setReference(double value, const QString& label, bool teacher) {
    d_->reference = value;
    d_->referenceLabel = label;
    d_->referenceTeacher = teacher;
    refreshLater();
}

bool LossPlot::logY() const { return d_->logY; }
bool LossPlot::logX() const { return d_->logX; }
int LossPlot::smoothing() const { return d_->smoothing; }
XAxis LossPlot::xAxis() const { return d_->xAxis; }
std::optional<Stage> LossPlot::stageShown() const { return d_->only; }
void LossPlot::setControlsVisible(bool visible) {
    for (QWidget* control :
         std::initializer_list<QWidget*>{d_->stageBox, d_->axisBox, d_->logButton, d_->smoothSlider, d_->smoothLabel})
        control->setVisible(visible);
}

void LossPlot::setLogY(bool on) {
    if (d_->logY == on) return;
    d_->logY = on;
    plot_->yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    d_->changed();
    refreshLater();
}

void LossPlot::setLogX(bool on) {
    if (d_->logX == on) return;
    d_->logX = on;
    d_->changed();
    refreshLater();
}

void LossPlot::setSmoothing(int rows) {
    rows = std::max(0, rows);
    if (d_->smoothing == rows) return;
    d_->smoothing = rows;
    for (StepSeries& series : d_->series) series.setSmoothing(rows);
    d_->restyleLines();
    d_->changed();
    refreshLater();
}

void LossPlot::setXAxis(XAxis axis) {
    if (d_->xAxis == axis) return;
    d_->xAxis = axis;
    d_->extents = {};
    d_->changed();
    refreshLater();
}

void LossPlot::showStage(std::optional<Stage> stage) {
    if (d_->only == stage) return;
    d_->only = stage;
    d_->extents = {};
    plot_->xAxis->setRange(0, 1);
    d_->changed();
    refreshLater();
}

void LossPlot::resetView() {
    plot_->xAxis->setRange(0, 1);
    PlotPanel::resetView();
}

void LossPlot::setView(double from, double to) {
    if (to > from) plot_->xAxis->setRange(from, to);
}

bool LossPlot::isEmpty() const {
    return std::all_of(d_->series.begin(), d_->series.end(), [this](const StepSeries& s) {
        return std::none_of(d_->columns.begin(), d_->columns.end(), [&](std::size_t c) { return s.has(c); });
    });
}

std::size_t LossPlot::rowCount() const {
    std::size_t count = 0;
    for (const StepSeries& series : d_->series) count += series.size();
    return count;
}

std::size_t LossPlot::drawnPoints() const { return d_->drawn; }

double LossPlot::highestDrawn(const QString& column) const {
    double highest = not_measured;
    for (const Private::Line& line : d_->lines)
        if (column == QLatin1String(columnName(line.column)) && !std::isnan(line.highest))
            highest = std::isnan(highest) ? line.highest : std::max(highest, line.highest);
    return highest;
}

// Stages that train and are planned or have rows; a finished stage without a value in any shown column is left out.
std::vector<Stage> LossPlot::Private::stagesShown() const {
    std::vector<Stage> out;
    for (const Stage stage : stageOrder) {
        if (stage == Stage::refine || stage == Stage::evaluate) continue;
        if (only && *only != stage) continue;
        const StepSeries& s = series[index(stage)];
        const StageProgress& progress = stages[index(stage)];
        const bool has = std::any_of(columns.begin(), columns.end(), [&](std::size_t c) { return s.has(c); });
        const bool ahead = progress.state == StageState::waiting || progress.state == StageState::running;
        if (has || (ahead && (s.size() < 50 || only)) || (only && *only == stage)) out.push_back(stage);
    }
    return out;
}

void LossPlot::Private::layoutPanes() {
    std::vector<StageAxis::Extent> wanted;
    for (const Stage stage : stagesShown()) {
        const StepSeries& s = series[index(stage)];
        const StageProgress& progress = stages[index(stage)];
        const double last = s.empty() ? 0 : s.x(s.size() - 1, XAxis::step);
        const double steps = std::max({last, static_cast<double>(progress.steps), 1.0});
        double& high = extents[index(stage)];
        const bool running = progress.state == StageState::running || progress.state == StageState::waiting;
        if (s.empty() || xAxis == XAxis::step) {
            high = steps;
            if (xAxis != XAxis::step) high = 1;
            // Without a plan the axis grows in jumps, so that it does not creep at every step.
            if (progress.steps == 0 && !s.empty() && last > 20) high = std::max(last, high);
        } else {
            const double now = s.x(s.size() - 1, xAxis);
            const double planned = running && last > 0 ? now * steps / last : now;
            if (!running)
                high = now;
            else if (high < now || planned < 0.8 * high || planned > 1.02 * high)
                high = planned;
        }
        wanted.push_back({stage, high, steps, 0.0});
    }
    axis.set(wanted, logX);
}

void LossPlot::Private::rebuildLines() {
    q->plot_->clearGraphs();
    lines.clear();
    for (const Stage stage : stageOrder)
        for (const std::size_t column : columns) {
            QCPAxis *x = q->plot_->xAxis, *y = q->plot_->yAxis;
            Line line{stage, column, new PiecewiseGraph(x, y), new PiecewiseGraph(x, y),
                      not_measured};  // owned by the plot
            for (QCPGraph* graph : {line.raw, line.smooth}) {
                graph->setAdaptiveSampling(false);
                graph->setSelectable(QCP::stNone);
                graph->removeFromLegend();
            }
            lines.push_back(line);
        }
    restyleLines();
}

void LossPlot::Private::restyleLines() {
    const QPalette p = q->palette();
    for (Line& line : lines) {
        const style::Role r = role(line.stage, line.column);
        const bool fewPoints = sparse(series[index(line.stage)], line.column);
        const Qt::PenStyle dash =
            perStageColor(line.column) ? Qt::SolidLine : style::dashOfColumn(columnName(line.column));
        const bool alone = smoothing == 0 || fewPoints;
        QPen raw = style::linePen(r, p, alone ? (fewPoints ? style::line : style::thinLine) : style::hairline,
                                  fewPoints ? dash : Qt::SolidLine);  // dense dashes are slow and look solid anyway
        if (!alone) raw.setColor(style::translucent(raw.color(), style::isHighContrast(p) ? 0.5 : 0.28));
        line.raw->setPen(raw);
        line.raw->setScatterStyle(fewPoints ? QCPScatterStyle(QCPScatterStyle::ssDisc, raw.color(), raw.color(), 5)
                                            : QCPScatterStyle(QCPScatterStyle::ssNone));
        line.smooth->setPen(style::linePen(r, p, style::line, dash));
        line.smooth->setVisible(!alone);
    }
}

void LossPlot::Private::fillLines() {
    drawn = 0;
    const QCPRange view = visibleUnits();
    const double width = std::max(1, q->area().width());
    for (Line& line : lines) {
        const StepSeries& s = series[index(line.stage)];
        const StageAxis::Pane* pane = axis.pane(line.stage);
        line.highest = not_measured;
        const auto fill = [&](QCPGraph* graph, bool smooth) {
            QVector<QCPGraphData> data;
            if (pane && s.has(line.column) && !sameAsCe(s, line.column) && (!smooth || graph->visible())) {
                const double from = std::max(view.lower, pane->from), to = std::min(view.upper, pane->to);
                if (to > from) {
                    const int pixels = std::max(1, static_cast<int>(std::ceil(width * (to - from) / view.size())));
                    double low = StageAxis::fromUnit(*pane, from), high = StageAxis::fromUnit(*pane, to);
                    const bool finer = pane->log;  // pixels are not evenly spaced in x: reduce less
                    for (const PlotPoint& point :
                         s.reduced(line.column, xAxis, low, high, finer ? 16 * pixels : pixels, smooth)) {
                        if (logY && !(point.y > 0)) continue;
                        if (!std::isfinite(point.y)) continue;
                        data.append(QCPGraphData(StageAxis::toUnit(*pane, point.x), point.y));
                        if (!smooth)
                            line.highest = std::isnan(line.highest) ? point.y : std::max(line.highest, point.y);
                    }
                }
            }
            drawn += static_cast<std::size_t>(data.size());
            graph->data()->set(data, true);
        };
        fill(line.raw, false);
        fill(line.smooth, true);
    }
}

// The whole height for what is visible, spikes included.
void LossPlot::Private::fitY() {
    double low = not_measured, high = not_measured;
    const QCPRange view = visibleUnits();
    const auto take = [&](double value) {
        if (!std::isfinite(value) || (logY && value <= 0)) return;
        low = std::isnan(low) ? value : std::min(low, value);
        high = std::isnan(high) ? value : std::max(high, value);
    };
    for (const Line& line : lines) {
        for (const QCPGraph* graph : {line.raw, line.smooth})
            for (const QCPGraphData& point : *graph->data())
                if (point.key >= view.lower && point.key <= view.upper) take(point.value);
    }
    if (!std::isnan(low) && !std::isnan(reference)) take(reference);
    if (std::isnan(low)) {
        low = logY ? 0.1 : 0;
        high = logY ? 10 : 1;
    }
    const bool shares = !columns.empty() && std::all_of(columns.begin(), columns.end(), isShare);
    if (logY) {
        if (high / low < 1.5) low /= 1.25, high *= 1.25;
        const double pad = std::pow(high / low, 0.05);
        q->plot_->yAxis->setRange(low / pad, high * pad);
        return;
    }
    if (low > 0 && low < 0.35 * high) low = 0;  // near enough to zero that zero tells more
    if (high - low < 1e-12) {
        const double pad = high == 0 ? 1 : std::abs(high) * 0.05;
        low -= pad;
        high += pad;
    }
    const double pad = (high - low) * 0.05;
    q->plot_->yAxis->setRange(low == 0 ? 0 : low - pad, shares ? std::min(high + pad, 1.0 + pad) : high + pad);
}

void LossPlot::Private::makeTicks() {
    const QRect area = q->area();
    const QFontMetrics metrics(style::font(style::Text::small, q->font()));
    const QCPRange y = q->plot_->yAxis->range();
    const int most = std::max(2, area.height() / ((logY ? 4 : 6) * style::unit));
    const bool shares = !columns.empty() && std::all_of(columns.begin(), columns.end(), isShare);
    setTicks(q->plot_->yAxis, logY     ? logTicks(y.lower, y.upper, most)
                              : shares ? percentTicks(y.lower, y.upper, most)
                                       : linearTicks(y.lower, y.upper, most));
    std::vector<Tick> xTicks;
    xUnit.clear();
    const QCPRange view = visibleUnits();
    for (const StageAxis::Pane& pane : axis.panes()) {
        const double from = std::max(view.lower, pane.from), to = std::min(view.upper, pane.to);
        if (to <= from) continue;
        if (xAxis != XAxis::step && series[index(pane.stage)].empty()) continue;  // nothing known of its scale
        const double low = StageAxis::fromUnit(pane, from), high = StageAxis::fromUnit(pane, to);
        const double pixels = area.width() * (to - from) / view.size();
        const int count = std::max(
            1, static_cast<int>(pixels / (metrics.horizontalAdvance(QStringLiteral("0,000,0")) + 3 * style::unit)));
        // A narrow pane may lose its only tick to its edge: then one more is tried.
        const std::size_t before = xTicks.size();
        for (int more = 0; more < 4 && xTicks.size() == before; ++more) {
            QString unit;
            std::vector<Tick> ticks = pane.log ? logTicks(low, high, count + more)
                                      : xAxis == XAxis::time
                                          ? timeTicks(low, high, count + more, &unit)
                                          : linearTicks(low, high, count + more, xAxis == XAxis::step);
            double last = pixelX(from) - style::unit;
            for (Tick& tick : ticks) {
                if (tick.at == 0 && axis.panes().size() > 1) continue;  // the pane's edge says so
                if (!unit.isEmpty()) tick.label += QChar(0x00a0) + unit;
                tick.at = StageAxis::toUnit(pane, tick.at);
                // A label must not run into its neighbour's, nor into the next pane's.
                const double half = metrics.horizontalAdvance(tick.label) / 2.0, px = pixelX(tick.at);
                if (px - half < last + style::unit && xTicks.size() > before) continue;
                if (px + half > pixelX(pane.to) + style::unit) continue;
                last = px + half;
                xTicks.push_back(tick);
            }
        }
    }
    setTicks(q->plot_->xAxis, xTicks);
}

void LossPlot::Private::placeLabels() {
    labels.clear();
    const QCPRange view = visibleUnits();
    for (const std::size_t column : columns) {
        for (std::size_t n = stageOrder.size(); n-- > 0;) {
            const Stage stage = stageOrder[n];
            const StageAxis::Pane* pane = axis.pane(stage);
            const StepSeries& s = series[index(stage)];
            if (!pane || !s.has(column) || sameAsCe(s, column)) continue;
            // The end of the line in view, not of the whole run.
            const double right = std::min(view.upper, pane->to);
            if (right < pane->from) continue;
            std::size_t row = std::min(s.newest(column), s.nearest(StageAxis::fromUnit(*pane, right), xAxis));
            while (row > 0 && std::isnan(s.value(row, column))) --row;
            const double value = s.value(row, column);
            if (!std::isfinite(value) || (logY && value <= 0)) continue;
            const double unit = StageAxis::toUnit(*pane, s.x(row, xAxis));
            if (unit < view.lower) continue;
            const bool alone = smoothing == 0 || sparse(s, column);
            const double y = alone ? value : s.smoothed(row, column);
            const QString name =
                perStageColor(column) && !only ? style::stageLabel(stage) : style::columnLabel(columnName(column));
            labels.push_back({name, valueText(column, y), role(stage, column),
                              perStageColor(column) ? Qt::SolidLine : style::dashOfColumn(columnName(column)), unit,
                              y});
            if (!perStageColor(column)) break;  // one label a column, at its newest end
        }
    }
    if (!std::isnan(reference) && !axis.panes().empty()) {
        const std::size_t column = columns.empty() ? 0 : columns.front();
        labels.push_back({referenceLabel, valueText(column, reference),
                          referenceTeacher ? style::Role::teacher : style::Role::muted, Qt::DashLine, view.upper,
                          reference});
    }
}

void LossPlot::restyle() {
    d_->titleLabel->setFont(style::font(style::Text::body, font(), true));
    d_->smoothLabel->setFont(style::font(style::Text::small, font()));
    // Wide enough for every text it takes, so that the slider does not move under the mouse.
    d_->smoothLabel->setFixedWidth(d_->smoothLabel->fontMetrics().horizontalAdvance(tr("Smooth %1").arg(500)) + 2);
    d_->smoothLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    d_->restyleLines();
}

void LossPlot::refresh() {
    d_->layoutPanes();
    const bool planned = !d_->axis.panes().empty();
    const bool empty = isEmpty();
    plot_->xAxis->setVisible(planned);
    plot_->yAxis->setVisible(!empty);
    plot_->yAxis->grid()->setVisible(!empty);
    plot_->xAxis->setTickLabels(planned);

    // Room on the right for the names of the lines, above for the names of the stages.
    d_->placeLabels();
    const QFontMetrics small(style::font(style::Text::small, font())),
        bold(style::font(style::Text::small, font(), true));
    int width = 0;
    for (const auto& label : d_->labels)
        width =
            std::max(width, small.horizontalAdvance(label.name) + bold.horizontalAdvance(label.value) + style::unit);
    plot_->axisRect()->setMargins(QMargins(style::unit, small.height() + style::unit + style::halfUnit,
                                           width ? width + 3 * style::unit : 2 * style::unit, 0));
    if (!planned) plot_->axisRect()->setMargins(QMargins(style::unit, style::unit, style::unit, style::unit));
    const int minimumLeft = small.horizontalAdvance(QStringLiteral("0000")) + style::unit;
    plot_->axisRect()->setMinimumMargins(QMargins(minimumLeft, 0, 0, small.height() + style::unit));
    d_->restyleLines();
    d_->fillLines();
    d_->fitY();
    plot_->plotLayout()->update(QCPLayoutElement::upMargins);
    plot_->plotLayout()->update(QCPLayoutElement::upLayout);
    d_->makeTicks();
}

void LossPlot::paintBehind(QPainter& painter) {
    const QPalette p = palette();
    const QRect a = area();
    if (isEmpty()) {
        paintEmpty(painter, a);
    }
    const QCPRange view = d_->visibleUnits();
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics metrics(small);
    for (const StageAxis::Pane& pane : d_->axis.panes()) {
        const double from = std::max(view.lower, pane.from), to = std::min(view.upper, pane.to);
        if (to <= from) continue;
        const double left = d_->pixelX(from), right = d_->pixelX(to);
        const StageProgress& progress = d_->stages[index(pane.stage)];
        const bool waiting = d_->series[index(pane.stage)].empty();
        if (d_->axis.panes().size() > 1 || waiting) {
            // A pane of its own: the faintest tint tells it from the gap; a waiting one is a little darker.
            painter.setPen(Qt::NoPen);
            painter.setBrush(style::translucent(style::color(style::Role::muted, p), waiting ? 0.075 : 0.035));
            painter.drawRect(QRectF(left, a.top(), right - left, a.height()));
        }
        QString text = style::stageLabel(pane.stage);
        const bool running = progress.state == StageState::running;
        if (waiting && progress.state == StageState::waiting)
            text += QStringLiteral(", ") + style::stageStateLabel(progress.state);
        painter.setFont(running ? bold : small);
        painter.setPen(style::color(running ? style::Role::text : style::Role::muted, p));
        painter.drawText(QRectF(left, a.top() - metrics.height() - style::halfUnit, right - left, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, static_cast<int>(right - left)));
        // Seams of resumes.
        const StepSeries& s = d_->series[index(pane.stage)];
        for (const std::size_t seam : s.seams()) {
            if (seam >= s.size()) continue;
            const double unit = StageAxis::toUnit(pane, s.x(seam, d_->xAxis));
            if (unit < from || unit > to) continue;
            const double x = std::round(d_->pixelX(unit)) + 0.5;
            painter.setPen(QPen(style::color(style::Role::muted, p), style::hairline, Qt::DashLine));
            painter.drawLine(QPointF(x, a.top()), QPointF(x, a.bottom()));
            painter.setFont(small);
            painter.setPen(style::color(style::Role::muted, p));
            const QString mark = tr("resumed");
            const bool fits = x + style::halfUnit + metrics.horizontalAdvance(mark) < right;
            painter.drawText(
                QRectF(fits ? x + style::halfUnit : x - style::halfUnit - 200, a.top() + 2, 200, metrics.height()),
                (fits ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, mark);
        }
    }
    if (!d_->axis.panes().empty() && !isEmpty()) {
        // The axis' name, under its right end.
        painter.setFont(small);
        painter.setPen(style::color(style::Role::muted, p));
        const QString name = d_->xAxis == XAxis::step     ? tr("step")
                             : d_->xAxis == XAxis::tokens ? tr("tokens")
                                                          : tr("time");
        painter.drawText(QRectF(a.right() + style::unit, a.bottom() + style::halfUnit + 1, 200, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        // The values' unit, over the left axis.
        QString unit;
        bool same = !d_->columns.empty();
        for (const std::size_t c : d_->columns) {
            const QString own = style::columnUnit(columnName(c));
            same = same && (unit.isEmpty() || own.isEmpty() || own == unit);
            if (!own.isEmpty()) unit = own;
        }
        if (same && !unit.isEmpty())
            painter.drawText(QRectF(0, a.top() - metrics.height() - style::halfUnit, a.left() - style::halfUnit - 2,
                                    metrics.height()),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, unit);
    }
}

void LossPlot::paintOver(QPainter& painter) {
    if (d_->labels.empty()) return;
    const QPalette p = palette();
    const QRect a = area();
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics metrics(small), boldMetrics(bold);
    const double height = metrics.height();

    if (!std::isnan(d_->reference)) {
        QPen pen = style::linePen(d_->referenceTeacher ? style::Role::teacher : style::Role::muted, p, style::thinLine,
                                  Qt::DashLine);
        painter.setPen(pen);
        const double y = d_->pixelY(d_->reference);
        if (y >= a.top() && y <= a.bottom()) painter.drawLine(QPointF(a.left(), y), QPointF(a.right(), y));
    }

    // Labels keep their order and a line's distance from each other.
    auto labels = d_->labels;
    for (auto& label : labels)
        label.place = std::clamp(d_->pixelY(label.y), a.top() + height / 2, a.bottom() - height / 2);
    std::stable_sort(labels.begin(), labels.end(), [](const auto& x, const auto& y) { return x.place < y.place; });
    for (int pass = 0; pass < 40; ++pass) {
        bool moved = false;
        for (std::size_t i = 1; i < labels.size(); ++i) {
            const double lap = height - (labels[i].place - labels[i - 1].place);
            if (lap <= 0.1) continue;
            labels[i - 1].place = std::max(labels[i - 1].place - lap / 2, a.top() + height / 2 - 2);
            labels[i].place = std::min(labels[i].place + lap / 2, a.bottom() - height / 2 + 2);
            moved = true;
        }
        if (!moved) break;
    }
    for (const auto& label : labels) {
        const QColor color = style::color(label.role, p);
        const double end_x = d_->pixelX(label.unit), end_y = d_->pixelY(label.y);
        const double text_x = a.right() + 2.0 * style::unit;
        if (end_x < a.right() - 1 && end_y > a.top() && end_y < a.bottom()) {
            // From the line's end to its name, so that an earlier stage's result can be compared with what comes after.
            QPen leader(style::translucent(color, 0.45), style::hairline, Qt::CustomDashLine);
            leader.setDashPattern({1, 3});
            painter.setPen(leader);
            painter.drawLine(QPointF(end_x, end_y), QPointF(a.right(), end_y));
        }
        painter.setPen(QPen(style::translucent(color, 0.7), style::hairline));
        painter.drawLine(QPointF(a.right() + 2, end_y), QPointF(text_x - style::halfUnit, label.place));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (end_x <= a.right() + 1 && end_x >= a.left() && label.dash != Qt::NoPen &&
            !(label.role == style::Role::teacher && end_x >= a.right() - 0.5))
            painter.drawEllipse(QPointF(end_x, end_y), 3, 3);
        painter.setFont(small);
        painter.setPen(style::ink(label.role, p));
        const double top = label.place - height / 2;
        painter.drawText(QPointF(text_x, top + metrics.ascent()), label.name);
        painter.setFont(bold);
        painter.setPen(style::color(style::Role::text, p));
        painter.drawText(QPointF(text_x + metrics.horizontalAdvance(label.name) + style::unit, top + metrics.ascent()),
                         label.value);
    }
}

void LossPlot::Private::moveHover(const QPoint& mouse) {
    const QRect a = q->area();
    std::optional<Hover> now;
    if (!q->isEmpty() && a.adjusted(-style::unit, 0, style::unit, 0).contains(mouse)) {
        const double unit = q->plot_->xAxis->pixelToCoord(mouse.x());
        if (const StageAxis::Pane* pane = axis.paneAt(unit)) {
            const StepSeries& s = series[index(pane->stage)];
            const std::size_t row = s.nearest(StageAxis::fromUnit(*pane, unit), xAxis);
            if (row < s.size()) now = Hover{pane->stage, row, mouse};
        }
    }
    if (!now && !hover) return;
    hover = now;
    q->replotHover();
    if (hover)
        emit q->stepHovered(hover->stage, static_cast<qint64>(series[index(hover->stage)].x(hover->row, XAxis::step)));
}

void LossPlot::paintHover(QPainter& painter) {
    if (!d_->hover) return;
    const StepSeries& s = d_->series[index(d_->hover->stage)];
    const StageAxis::Pane* pane = d_->axis.pane(d_->hover->stage);
    const std::size_t row = d_->hover->row;
    if (!pane || row >= s.size()) return;
    const QPalette p = palette();
    const QRect a = area();
    const double x = d_->pixelX(StageAxis::toUnit(*pane, s.x(row, d_->xAxis)));
    painter.setPen(QPen(style::translucent(style::color(style::Role::muted, p), 0.7), style::hairline));
    painter.drawLine(QPointF(x, a.top()), QPointF(x, a.bottom()));

    struct Entry {
        QString name, value;
        QColor color;
    };
    std::vector<Entry> entries;
    for (const std::size_t column : d_->columns) {
        if (!s.has(column)) continue;
        std::size_t at = row;
        while (at > 0 && std::isnan(s.value(at, column))) --at;
        const double value = s.value(at, column);
        if (std::isnan(value)) continue;
        const QColor color = style::color(d_->role(d_->hover->stage, column), p);
        if (at == row) {
            painter.setPen(QPen(style::color(style::Role::ground, p), 1.5));
            painter.setBrush(color);
            const double y = d_->pixelY(value);
            if (y > a.top() - 3 && y < a.bottom() + 3) painter.drawEllipse(QPointF(x, y), 3.5, 3.5);
        }
        QString text = d_->valueText(column, value);
        if (at != row) text += QStringLiteral(" (%1)").arg(style::integer(static_cast<qint64>(s.x(at, XAxis::step))));
        entries.push_back({style::columnLabel(columnName(column)), text, color});
    }
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics metrics(small), boldMetrics(bold);
    const QString head =
        tr("%1, step %2")
            .arg(style::stageLabel(d_->hover->stage), style::integer(static_cast<qint64>(s.x(row, XAxis::step))));
    const QString foot =
        tr("%1 tokens, %2").arg(style::compact(s.x(row, XAxis::tokens)), style::duration(s.x(row, XAxis::time)));
    int names = 0, values = 0;
    for (const Entry& entry : entries) {
        names = std::max(names, metrics.horizontalAdvance(entry.name));
        values = std::max(values, boldMetrics.horizontalAdvance(entry.value));
    }
    const int pad = style::unit, swatch = 2 * style::unit, lineHeight = metrics.height() + 1;
    const int width = 2 * pad + std::max({swatch + names + 2 * style::unit + values,
                                          boldMetrics.horizontalAdvance(head), metrics.horizontalAdvance(foot)});
    const int height = 2 * pad + lineHeight * (static_cast<int>(entries.size()) + 2);
    QRectF box(x + 1.5 * style::unit, d_->hover->mouse.y() - height / 2.0, width, height);
    if (box.right() > a.right()) box.moveRight(x - 1.5 * style::unit);
    if (box.left() < a.left()) box.moveLeft(std::max<double>(a.left(), x + 1.5 * style::unit));
    box.moveTop(std::clamp<double>(box.top(), a.top(), std::max<double>(a.top(), a.bottom() - height)));
    painter.setPen(QPen(style::color(style::Role::faint, p), 1));
    painter.setBrush(style::translucent(style::color(style::Role::ground, p), 0.95));
    painter.drawRoundedRect(box, style::corner, style::corner);
    double y = box.top() + pad + metrics.ascent();
    painter.setFont(bold);
    painter.setPen(style::color(style::Role::text, p));
    painter.drawText(QPointF(box.left() + pad, y), head);
    for (const Entry& entry : entries) {
        y += lineHeight;
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.color);
        painter.drawEllipse(QPointF(box.left() + pad + 4, y - metrics.ascent() / 2.0 + 1), 3.5, 3.5);
        painter.setFont(small);
        painter.setPen(style::color(style::Role::muted, p));
        painter.drawText(QPointF(box.left() + pad + swatch, y), entry.name);
        painter.setFont(bold);
        painter.setPen(style::color(style::Role::text, p));
        painter.drawText(QPointF(box.right() - pad - boldMetrics.horizontalAdvance(entry.value), y), entry.value);
    }
    y += lineHeight;
    painter.setFont(small);
    painter.setPen(style::color(style::Role::muted, p));
    painter.drawText(QPointF(box.left() + pad, y), foot);
}

bool LossPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched == plot_) {
        if (event->type() == QEvent::MouseMove) d_->moveHover(static_cast<QMouseEvent*>(event)->pos());
        if (event->type() == QEvent::Leave && d_->hover) {
            d_->hover.reset();
            replotHover();
        }
        if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton &&
            d_->hover && (static_cast<QMouseEvent*>(event)->modifiers() & Qt::ControlModifier))
            emit stepActivated(d_->hover->stage,
                               static_cast<qint64>(d_->series[index(d_->hover->stage)].x(d_->hover->row, XAxis::step)));
    }
    return PlotPanel::eventFilter(watched, event);
}

QString LossPlot::summary() const {
    if (isEmpty()) return tr("%1: no values yet.").arg(d_->title);
    QStringList parts;
    // The newest stage that has values tells the present state.
    for (std::size_t n = stageOrder.size(); n-- > 0;) {
        const StepSeries& s = d_->series[n];
        if (s.empty() || (d_->only && *d_->only != stageOrder[n])) continue;
        for (const std::size_t column : d_->columns) {
            if (!s.has(column)) continue;
            std::size_t first = 0;
            while (std::isnan(s.value(first, column))) ++first;
            const std::size_t last = s.newest(column);
            const double from = s.smoothed(first, column), to = s.smoothed(last, column);
            const QString name = style::columnLabel(columnName(column));
            if (first == last)
                parts << tr("%1 is %2").arg(name, d_->valueText(column, to));
            else if (to < from)
                parts << tr("%1 fell from %2 to %3").arg(name, d_->valueText(column, from), d_->valueText(column, to));
            else
                parts << tr("%1 rose from %2 to %3").arg(name, d_->valueText(column, from), d_->valueText(column, to));
        }
        if (parts.isEmpty()) continue;
        return tr("%1 at step %2: %3.")
            .arg(style::stageLabel(stageOrder[n]), style::integer(static_cast<qint64>(s.x(s.size() - 1, XAxis::step))),
                 parts.join(QStringLiteral("; ")));
    }
    return {};
}

PlotTable LossPlot::dataTable() const {
    PlotTable table;
    table.textHeadings << tr("Stage");
    table.headings << tr("Step") << tr("Tokens") << tr("Seconds");
    for (const std::size_t column : d_->columns) table.headings << style::columnLabel(columnName(column));
    table.texts.resize(1);
    table.values.resize(3 + d_->columns.size());
    for (const Stage stage : stageOrder) {
        if (d_->only && *d_->only != stage) continue;
        const StepSeries& s = d_->series[index(stage)];
        const QString name = style::stageLabel(stage);
        for (std::size_t row = 0; row < s.size(); ++row) {
            table.texts[0] << name;
            table.values[0].push_back(s.x(row, XAxis::step));
            table.values[1].push_back(s.x(row, XAxis::tokens));
            table.values[2].push_back(s.x(row, XAxis::time));
            for (std::size_t c = 0; c < d_->columns.size(); ++c)
                table.values[3 + c].push_back(s.value(row, d_->columns[c]));
        }
    }
    return table;
}

}  // namespace bitdistill
