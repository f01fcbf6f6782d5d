// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_plot.h"

#include <qcustomplot.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

constexpr double threshold = 0.5, nearDistance = 0.05, wideDistance = 0.1, sight = 3.0, barHalf = 0.055;
struct Region {
    int code;
    double from, to;
    style::Role role;
};
constexpr std::array<Region, 3> regions{{{-1, -sight, -threshold, style::Role::minus},
                                         {0, -threshold, threshold, style::Role::zero},
                                         {1, threshold, sight, style::Role::plus}}};
QString codeText(int code) {
    return code < 0 ? QStringLiteral("−1") : code > 0 ? QStringLiteral("+1") : QStringLiteral("0");
}

double totalOf(const HistogramFrame& f) { return static_cast<double>(f.minus + f.zero + f.plus); }
double shareOf(const HistogramFrame& f, int code) {
    const double total = totalOf(f);
    return total > 0 ? static_cast<double>(code < 0 ? f.minus : code > 0 ? f.plus : f.zero) / total : not_measured;
}
double edgeOf(int bin) { return HistogramFrame::lowest + (bin - 1) * HistogramFrame::width; }

// The outline of the bins within [from, to]: two points a bin, so that a line draws steps.
QVector<QCPGraphData> steps(const HistogramFrame& frame, double from, double to, double floor) {
    QVector<QCPGraphData> out;
    double total = 0;
    for (const auto count : frame.counts) total += static_cast<double>(count);
    if (total <= 0) return out;
    for (int bin = 1; bin < HistogramFrame::bins - 1; ++bin) {
        const double left = edgeOf(bin), middle = left + HistogramFrame::width / 2;
        if (middle < from || middle > to) continue;
        const double share = std::max(floor, static_cast<double>(frame.counts[static_cast<std::size_t>(bin)]) / total);
        out.append(QCPGraphData(left, share));
        out.append(QCPGraphData(left + HistogramFrame::width, share));
    }
    return out;
}

}  // namespace

namespace {

// A heading that ends in an ellipsis instead of pushing the buttons out.
class Heading : public QLabel {
  public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {8 * style::unit, QLabel::minimumSizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

constexpr int roomForAllButtons = 68 * style::unit;

}  // namespace

struct WeightPlot::Private {
    explicit Private(WeightPlot* owner) : q(owner) {}
    WeightPlot* q;
    FramePtr frame, ghost;
    QString title, ghostLabel;
    bool logY = false, effective = true, nearShown = true;
    double top = 0, ghostDistance = not_measured;
    std::array<QCPGraph*, 3> fills{};
    QCPGraph* ghostLine = nullptr;
    QLabel* titleLabel = nullptr;
    QToolButton *logButton = nullptr, *effectiveButton = nullptr, *nearButton = nullptr, *pinButton = nullptr;
    bool controls = true;

    double pixelX(double value) const { return q->plot_->xAxis->coordToPixel(value); }
    void showButtons() {
        const bool room = q->width() >= roomForAllButtons;
        for (QToolButton* b : {effectiveButton, nearButton}) b->setVisible(controls && room);
        for (QToolButton* b : {logButton, pinButton}) b->setVisible(controls);
    }
    QToolButton* button(QWidget* parent, const QString& text, const QString& name, const QString& description,
                        bool on) {
        auto* b = new QToolButton(parent);
        b->setText(text);
        b->setCheckable(true);
        b->setChecked(on);
        b->setAccessibleName(name);
        b->setAccessibleDescription(description);
        b->setToolTip(description);
        return b;
    }
};

WeightPlot::WeightPlot(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>(this)) {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(style::unit, style::halfUnit, style::unit, 0);
    row->setSpacing(style::unit);
    d_->titleLabel = new Heading(tr("Weights"), header);
    d_->titleLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    d_->effectiveButton =
        d_->button(header, tr("Ternary bars"), tr("Show the ternary weights"),
                   tr("Bars of the codes that the forward pass uses, beside the latent weights"), true);
    d_->nearButton = d_->button(header, tr("Near thresholds"), tr("Show the mass near the thresholds"),
                                tr("Tints the weights within 0.05 Δ of a threshold and counts them"), true);
    d_->logButton = d_->button(header, tr("Log"), tr("Logarithmic value axis"), tr("Shows the tails"), false);
    d_->pinButton = new QToolButton(header);
    d_->pinButton->setText(tr("Pin"));
    d_->pinButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    d_->pinButton->setCheckable(true);
    d_->pinButton->setAccessibleName(tr("Pin this distribution"));
    d_->pinButton->setAccessibleDescription(
        tr("Keeps the present distribution as an outline to compare with; press again to remove it"));
    d_->pinButton->setToolTip(d_->pinButton->accessibleDescription());
    row->addWidget(d_->titleLabel, 1);
    for (QToolButton* b : {d_->effectiveButton, d_->nearButton, d_->logButton, d_->pinButton}) row->addWidget(b);
    addHeader(header);
    connect(d_->effectiveButton, &QToolButton::toggled, this, &WeightPlot::setEffectiveShown);
    connect(d_->nearButton, &QToolButton::toggled, this, &WeightPlot::setNearThresholdShown);
    connect(d_->logButton, &QToolButton::toggled, this, &WeightPlot::setLogY);
    connect(d_->pinButton, &QToolButton::toggled, this, [this](bool on) {
        if (on)
            pin();
        else
            setGhost(nullptr);
    });

    for (auto& graph : d_->fills) graph = plot_->addGraph();
    d_->ghostLine = plot_->addGraph();
    for (int i = 0; i < plot_->graphCount(); ++i) plot_->graph(i)->setSelectable(QCP::stNone);
    plot_->xAxis->setRange(-sight, sight);
    plot_->xAxis->grid()->setVisible(false);
    plot_->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    connect(plot_->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        QCPRange kept = range.bounded(-sight, sight);
        if (kept.size() < 0.2) kept = QCPRange(kept.center() - 0.1, kept.center() + 0.1);
        if (kept != range) {
            plot_->xAxis->setRange(kept);
            return;
        }
        setZoomed(kept.size() < 2 * sight - 1e-9);
        refreshLater();
    });
    setAccessibleName(tr("Distribution of the weights"));
    setEmptyText(tr("The weights appear here in units of Δ, with the thresholds where rounding changes their code"),
                 tr("Start a run, or open a model or a run folder."));
    restyle();
}

WeightPlot::~WeightPlot() = default;

void WeightPlot::setFrame(FramePtr frame, const QString& title) {
    const bool same = d_->frame == frame && d_->title == title;
    d_->frame = std::move(frame);
    d_->title = title;
    if (same) return;
    if (d_->frame && d_->title.isEmpty())
        d_->title = tr("%1, %2 step %3")
                        .arg(QString::fromStdString(d_->frame->tensor), style::stageLabel(d_->frame->stage),
                             style::integer(d_->frame->step));
    d_->ghostDistance = d_->frame && d_->ghost ? frameDistance(*d_->frame, *d_->ghost) : not_measured;
    refreshLater();
}

FramePtr WeightPlot::frame() const { return d_->frame; }

void WeightPlot::setGhost(FramePtr frame, const QString& label) {
    d_->ghost = std::move(frame);
    d_->ghostLabel = label;
    if (d_->ghost && label.isEmpty())
        d_->ghostLabel = tr("%1 step %2").arg(style::stageLabel(d_->ghost->stage), style::integer(d_->ghost->step));
    d_->ghostDistance = d_->frame && d_->ghost ? frameDistance(*d_->frame, *d_->ghost) : not_measured;
    const QSignalBlocker quiet(d_->pinButton);
    d_->pinButton->setChecked(d_->ghost != nullptr);
    refreshLater();
}

FramePtr WeightPlot::ghost() const { return d_->ghost; }
bool WeightPlot::logY() const { return d_->logY; }
bool WeightPlot::effectiveShown() const { return d_->effective; }
bool WeightPlot::nearThresholdShown() const { return d_->nearShown; }
bool WeightPlot::isEmpty() const { return !d_->frame || totalOf(*d_->frame) <= 0; }

QString WeightPlot::shareText(int code) const {
    return d_->frame ? style::percent(shareOf(*d_->frame, code), 1) : QString();
}

void WeightPlot::setLogY(bool on) {
    if (d_->logY == on) return;
    d_->logY = on;
    d_->top = 0;
    d_->logButton->setChecked(on);
    plot_->yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    emit optionsChanged();
    refreshLater();
}

void WeightPlot::setEffectiveShown(bool on) {
    if (d_->effective == on) return;
    d_->effective = on;
    d_->effectiveButton->setChecked(on);
    emit optionsChanged();
    refreshLater();
}

void WeightPlot::setNearThresholdShown(bool on) {
    if (d_->nearShown == on) return;
    d_->nearShown = on;
    d_->nearButton->setChecked(on);
    emit optionsChanged();
    refreshLater();
}

void WeightPlot::pin() {
    if (!d_->frame) return setGhost(nullptr);
    setGhost(d_->frame);
    emit pinned();
}

void WeightPlot::setControlsVisible(bool visible) {
    d_->controls = visible;
    d_->showButtons();
}

void WeightPlot::resizeEvent(QResizeEvent* event) {
    PlotPanel::resizeEvent(event);
    d_->showButtons();
}

void WeightPlot::fillMenu(QMenu* menu) {
    const auto option = [&](const QString& text, bool on, void (WeightPlot::*set)(bool)) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, set);
    };
    option(tr("Ternary bars"), d_->effective, &WeightPlot::setEffectiveShown);
    option(tr("Near thresholds"), d_->nearShown, &WeightPlot::setNearThresholdShown);
    option(tr("Logarithmic value axis"), d_->logY, &WeightPlot::setLogY);
    if (d_->ghost)
        menu->addAction(tr("Remove the pin"), this, [this] { setGhost(nullptr); });
    else if (!isEmpty())
        menu->addAction(tr("Pin this distribution"), this, &WeightPlot::pin);
    menu->addSeparator();
    PlotPanel::fillMenu(menu);
}

void WeightPlot::resetView() {
    plot_->xAxis->setRange(-sight, sight);
    PlotPanel::resetView();
}

void WeightPlot::restyle() {
    const QPalette p = palette();
    d_->titleLabel->setFont(style::font(style::Text::body, font(), true));
    d_->pinButton->setIcon(style::icon(style::Mark::pin, p));
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const QColor color = style::color(regions[i].role, p);
        QPen pen(style::mixed(color, style::color(style::Role::text, p), 0.15), style::thinLine);
        pen.setJoinStyle(Qt::MiterJoin);
        d_->fills[i]->setPen(pen);
        d_->fills[i]->setBrush(style::translucent(color, 0.42));
    }
    QPen outline(style::color(style::Role::text, p), style::thinLine, Qt::CustomDashLine);
    outline.setDashPattern({3, 2});
    d_->ghostLine->setPen(outline);
    d_->ghostLine->setBrush(Qt::NoBrush);
}

void WeightPlot::refresh() {
    const bool empty = isEmpty();
    d_->titleLabel->setText(empty ? tr("Weights") : d_->title);
    d_->titleLabel->setToolTip(d_->titleLabel->text());
    d_->pinButton->setEnabled(!empty);
    plot_->yAxis->setVisible(!empty);
    plot_->yAxis->grid()->setVisible(!empty);
    const QFontMetrics small(style::font(style::Text::small, font())),
        large(style::font(style::Text::large, font(), true));
    plot_->axisRect()->setMargins(
        QMargins(0, style::unit + large.height() + small.height() + style::unit, 2 * style::unit, 0));
    plot_->axisRect()->setMinimumMargins(QMargins(6 * style::unit, 0, 0, 2 * small.height() + style::unit));

    const double floor = d_->logY && !empty ? 0.5 / totalOf(*d_->frame) : 0;
    double highest = 0, lowest = 1;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const auto samples = empty ? QVector<QCPGraphData>() : steps(*d_->frame, regions[i].from, regions[i].to, floor);
        for (const QCPGraphData& point : samples) {
            highest = std::max(highest, point.value);
            if (point.value > floor) lowest = std::min(lowest, point.value);
        }
        d_->fills[i]->data()->set(samples, true);
    }
    const auto outline = d_->ghost ? steps(*d_->ghost, -sight, sight, floor) : QVector<QCPGraphData>();
    for (const QCPGraphData& point : outline) highest = std::max(highest, point.value);
    d_->ghostLine->data()->set(outline, true);

    // The scale stays while one scrubs, unless the curve leaves it or shrinks to a part of it.
    if (highest <= 0) highest = 0.02;
    if (highest > 0.98 * d_->top || highest < 0.55 * d_->top || d_->top <= 0)
        d_->top = highest * (d_->logY ? 2.0 : 1.1);
    if (d_->logY)
        plot_->yAxis->setRange(std::clamp(lowest * 0.5, d_->top * 1e-7, d_->top * 0.1), d_->top);
    else
        plot_->yAxis->setRange(0, d_->top);
    plot_->plotLayout()->update(QCPLayoutElement::upMargins);
    plot_->plotLayout()->update(QCPLayoutElement::upLayout);
    const QRect a = area();
    std::vector<Tick> y;
    if (d_->logY) {
        y = logTicks(plot_->yAxis->range().lower, plot_->yAxis->range().upper,
                     std::max(3, a.height() / (5 * style::unit)));
        for (Tick& tick : y) tick.label = style::number(100 * tick.at, 2) + QChar(0x00a0) + QLatin1Char('%');
    } else {
        y = percentTicks(0, d_->top, std::max(2, a.height() / (6 * style::unit)));
    }
    setTicks(plot_->yAxis, y);
    const QCPRange x = plot_->xAxis->range();
    std::vector<Tick> ticks = linearTicks(x.lower, x.upper, std::max(2, std::min(13, a.width() / (6 * style::unit))));
    for (Tick& tick : ticks) tick.label.replace(QLatin1Char('-'), QStringLiteral("−"));
    setTicks(plot_->xAxis, ticks);
}

void WeightPlot::paintBehind(QPainter& painter) {
    const QPalette p = palette();
    const QRect a = area();
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics smallSize(small);
    const bool empty = isEmpty();
    const double bandTop = style::halfUnit;
    const QCPRange view = plot_->xAxis->range();
    // Three regions from the numbers down to the axis.
    for (const Region& region : regions) {
        const double left = d_->pixelX(std::max(region.from, view.lower)),
                     right = d_->pixelX(std::min(region.to, view.upper));
        if (right - left < 2) continue;
        const QColor color = style::color(region.role, p);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style::translucent(color, empty ? 0.05 : 0.10));
        painter.drawRect(QRectF(left, bandTop, right - left, a.bottom() - bandTop + 1));
    }
    if (d_->nearShown && !empty) {
        painter.setBrush(style::translucent(style::color(style::Role::threshold, p), 0.22));
        for (const double at : {-threshold, threshold}) {
            const double left = std::max<double>(a.left(), d_->pixelX(at - nearDistance)),
                         right = std::min<double>(a.right(), d_->pixelX(at + nearDistance));
            if (right > left) painter.drawRect(QRectF(left, a.top(), right - left, a.height()));
        }
    }
}

void WeightPlot::paintOver(QPainter& painter) {
    const QPalette p = palette();
    const QRect a = area();
    const QFont small = style::font(style::Text::small, font()), bold = style::font(style::Text::small, font(), true);
    const QFontMetrics smallSize(small), boldSize(bold);
    const QCPRange view = plot_->xAxis->range();
    const bool empty = isEmpty();
    const QColor muted = style::color(style::Role::muted, p), text = style::color(style::Role::text, p);

    // Thresholds: amber lines from top to bottom, named where they end.
    const QColor amber = style::color(style::Role::threshold, p);
    for (const double at : {-threshold, threshold}) {
        if (at < view.lower || at > view.upper) continue;
        const double x = d_->pixelX(at);
        painter.setPen(QPen(empty ? style::translucent(amber, 0.5) : amber, style::line));
        painter.drawLine(QPointF(x, style::halfUnit), QPointF(x, a.bottom()));
    }
    painter.setFont(small);
    painter.setPen(muted);
    painter.drawText(QRectF(a.left(), a.bottom() + style::unit + smallSize.height(), a.width(), smallSize.height()),
                     Qt::AlignCenter, tr("latent weight w / Δ"));
    if (empty) return paintEmpty(painter, a.adjusted(0, -a.top() / 2, 0, 0));

    if (d_->effective) {
        // The codes that the forward pass uses: three bars, as high as their shares of the plot's height.
        for (const Region& region : regions) {
            if (region.code < view.lower || region.code > view.upper) continue;
            const double share = shareOf(*d_->frame, region.code);
            const double left = d_->pixelX(region.code - barHalf), right = d_->pixelX(region.code + barHalf);
            const double height = share * a.height();
            const QColor color = style::color(region.role, p);
            painter.setPen(Qt::NoPen);
            painter.setBrush(style::translucent(color, 0.9));
            painter.drawRoundedRect(QRectF(left, a.bottom() + 1 - height, right - left, height), 2, 2);
        }
    }
    // The three shares, the largest thing here. A region too narrow for its number lends room from its neighbours.
    QFont large = style::font(style::Text::large, font(), true);
    const double narrow = d_->pixelX(std::min(threshold, view.upper)) - d_->pixelX(std::max(-threshold, view.lower));
    while (large.pointSizeF() > small.pointSizeF() &&
           QFontMetrics(large).horizontalAdvance(QStringLiteral("00.0 %")) > narrow - style::unit && narrow > 0)
        large.setPointSizeF(large.pointSizeF() - 1);
    const QFontMetrics largeSize(large);
    const double bandHeight = a.top() - style::halfUnit;
    for (const Region& region : regions) {
        const double left = d_->pixelX(std::max(region.from, view.lower)),
                     right = d_->pixelX(std::min(region.to, view.upper));
        if (right - left < smallSize.horizontalAdvance(QStringLiteral("00.0 %"))) continue;
        const QString caption = tr("code %1").arg(codeText(region.code));
        double y = style::halfUnit + (bandHeight - smallSize.height() - largeSize.height()) / 2;
        painter.setFont(bold);
        const QColor ink = style::ink(region.role, p);
        painter.setPen(ink);
        painter.drawText(QRectF(left, y, right - left, smallSize.height()), Qt::AlignCenter, caption);
        y += smallSize.height();
        painter.setFont(large);
        painter.setPen(text);
        painter.drawText(QRectF(left, y, right - left, largeSize.height()), Qt::AlignCenter, shareText(region.code));
    }

    // What the plot's ends hide, what lies near the thresholds, what is pinned: small notes in free corners.
    painter.setFont(small);
    painter.setPen(muted);
    const double total = totalOf(*d_->frame);
    const double below = static_cast<double>(d_->frame->counts.front()) / total,
                 above = static_cast<double>(d_->frame->counts.back()) / total;
    double leftY = a.top() + style::halfUnit, rightY = leftY;
    const double leftX = a.left() + style::unit, rightX = a.right() - style::unit;
    const auto note = [&](bool left, const QString& words, const QColor& ink, const QFont& face) {
        painter.setFont(face);
        painter.setPen(ink);
        double& y = left ? leftY : rightY;
        const QRectF box(left ? leftX : a.center().x(), y,
                         (left ? a.center().x() : rightX) - (left ? leftX : a.center().x()), smallSize.height());
        if (d_->logY) {  // the curve fills this corner
            const int width = QFontMetrics(face).horizontalAdvance(words) + style::unit;
            painter.fillRect(QRectF(left ? box.left() - style::halfUnit : box.right() + style::halfUnit - width, y,
                                    width, smallSize.height() + 2),
                             style::translucent(style::color(style::Role::ground, p), 0.72));
        }
        painter.drawText(box, (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextDontClip, words);
        y += smallSize.height() + 2;
    };
    if (d_->nearShown) {
        note(false,
             tr("%1 within 0.05 Δ of a threshold").arg(style::percent(near_threshold_share(*d_->frame, nearDistance))),
             text, small);
        note(false, tr("%1 within 0.1 Δ").arg(style::percent(near_threshold_share(*d_->frame, wideDistance))), muted,
             small);
    }
    note(true, tr("Δ = %1").arg(style::number(static_cast<double>(d_->frame->scale))), text, small);
    note(true, tr("%1 weights").arg(style::integer(static_cast<qint64>(total))), muted, small);
    if (d_->frame->steps_since > 0)
        note(true, tr("%1 flips per step").arg(style::percent(measure(*d_->frame, Measure::flipRate), 3)), muted,
             small);
    if (below + above > 0) note(true, tr("%1 beyond ±3").arg(style::percent(below + above, 3)), muted, small);
    if (d_->effective && !d_->logY) {
        // What the bars are: a key in their colours.
        const double y = leftY + 2, bottom = leftY + smallSize.height() - 2;
        double x = leftX;
        for (const Region& region : regions) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(style::color(region.role, p));
            painter.drawRoundedRect(QRectF(x, region.code == 0 ? y : y + 3, 3, bottom - (region.code == 0 ? y : y + 3)),
                                    1, 1);
            x += 5;
        }
        painter.setFont(small);
        painter.setPen(muted);
        painter.drawText(QRectF(x + style::halfUnit, leftY, 400, smallSize.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("ternary weights, by share"));
        leftY += smallSize.height() + 2;
    }
    if (d_->ghost) {
        rightY += style::halfUnit;
        const double y = rightY + smallSize.height() / 2.0;
        const QString words = tr("pinned: %1").arg(d_->ghostLabel);
        painter.setPen(d_->ghostLine->pen());
        const double end = rightX - smallSize.horizontalAdvance(words) - style::unit;
        painter.drawLine(QPointF(end - 3 * style::unit, y), QPointF(end, y));
        note(false, words, text, small);
        if (!std::isnan(d_->ghostDistance))
            note(false, tr("distance %1 Δ").arg(style::number(d_->ghostDistance, 3)), muted, small);
    }
}

QString WeightPlot::summary() const {
    if (isEmpty()) return tr("No distribution yet.");
    QString text = tr("%1: %2 of the weights are −1, %3 are 0 and %4 are +1; %5 lie within 0.05 Δ of a threshold.")
                       .arg(d_->title, shareText(-1), shareText(0), shareText(1),
                            style::percent(near_threshold_share(*d_->frame, nearDistance)));
    if (d_->ghost && !std::isnan(d_->ghostDistance))
        text += QLatin1Char(' ') +
                tr("Distance from the pinned %1: %2 Δ.").arg(d_->ghostLabel, style::number(d_->ghostDistance, 3));
    return text;
}

PlotTable WeightPlot::dataTable() const {
    PlotTable table;
    table.headings << tr("From w/Δ") << tr("To w/Δ") << tr("Weights");
    if (d_->ghost) table.headings << tr("Pinned");
    table.values.resize(d_->ghost ? 4 : 3);
    if (!d_->frame) return table;
    for (int bin = 0; bin < HistogramFrame::bins; ++bin) {
        const auto b = static_cast<std::size_t>(bin);
        table.values[0].push_back(bin == 0 ? -std::numeric_limits<double>::infinity() : edgeOf(bin));
        table.values[1].push_back(bin == HistogramFrame::bins - 1 ? std::numeric_limits<double>::infinity()
                                                                  : edgeOf(bin + 1));
        table.values[2].push_back(static_cast<double>(d_->frame->counts[b]));
        if (d_->ghost) table.values[3].push_back(static_cast<double>(d_->ghost->counts[b]));
    }
    return table;
}

}  // namespace bitdistill
