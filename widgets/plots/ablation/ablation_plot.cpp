// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/ablation/ablation_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/plots/plot_canvas.h"
#include "widgets/texts/engine_text.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

constexpr double dotRadius = 5, seedRadius = 2.5, capHeight = 4;
constexpr int leastRow = 4 * style::unit;

QString text(const std::string& words) { return QString::fromStdString(words); }

// Of shares in points, of scores of texts as it is.
QString signedDifference(const PairedDifference& difference) {
    const bool score = is_score(difference.metric);
    const QString size =
        score ? style::metricDifference(difference.metric, difference.value) : style::points(difference.value);
    const double nothing = score ? 0.005 : 0.00005;
    return (difference.value < -nothing  ? QStringLiteral("−")
            : difference.value > nothing ? QStringLiteral("+")
                                         : QString()) +
           size;
}

}  // namespace

struct AblationPlot::Private {
    explicit Private(AblationPlot* owner) : q(owner) {}
    AblationPlot* q;
    Ablation ablation;
    int current = -1;
    int labels = 0, figures = 0;  // widths left and right of the data

    int rows() const { return static_cast<int>(ablation.rows.size()); }
    const AblationRow& row(int at) const { return ablation.rows[static_cast<std::size_t>(at)]; }
    bool share() const { return style::isShare(ablation.metric); }
    QString valueText(double value) const { return style::metricText(ablation.metric, value); }
    QString differenceText(const AblationRow& row) const {
        if (row.reference) return AblationPlot::tr("reference");
        if (!row.to_reference) return {};
        return signedDifference(*row.to_reference) + (row.distinguishable() ? QString() : QStringLiteral(" ≈"));
    }
    QString labelText(const AblationRow& row) const {
        return ablation.best() == &row ? QStringLiteral("★ ") + text(row.label) : text(row.label);
    }
    // What stands in place of a figure.
    QString stateText(const AblationRow& row) const {
        for (const AblationOutcome& run : row.runs)
            if (run.state == "failed") return AblationPlot::tr("failed");
        for (const AblationOutcome& run : row.runs)
            if (run.state == "stopped") return AblationPlot::tr("stopped");
        return AblationPlot::tr("waiting");
    }
    int rowAt(double y) const {
        const int at = static_cast<int>(std::lround(y));
        return at >= 0 && at < rows() ? at : -1;
    }
    QString details(const AblationRow& row) const;
    void paintRow(const PlotCanvas& on, int at) const;
};

AblationPlot::AblationPlot(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>(this)) {
    plot_->axisRect()->setAutoMargins(QCP::msNone);
    plot_->yAxis->setRangeReversed(true);
    plot_->yAxis->setTickLabels(false);
    plot_->yAxis->grid()->setVisible(false);
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || isEmpty()) return;
        const int row = d_->rowAt(plot_->yAxis->pixelToCoord(event->pos().y()));
        setCurrent(row);
        choose(row, plot_->xAxis->pixelToCoord(event->pos().x()));
    });
    connect(plot_, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { setCurrent(d_->rowAt(plot_->yAxis->pixelToCoord(event->pos().y()))); });
    setAccessibleName(tr("Points of the ablation"));
    setEmptyText(tr("Each point's figure with its interval appears here"),
                 tr("bitdistill ablate makes an ablation; open its folder."));
}

AblationPlot::~AblationPlot() = default;

void AblationPlot::setAblation(Ablation ablation) {
    d_->ablation = std::move(ablation);
    d_->current = -1;
    setMinimumHeight(std::max(minimumSizeHint().height(), d_->rows() * leastRow + 7 * style::unit));
    setZoomed(false);
    refreshLater();
}

int AblationPlot::currentRow() const { return d_->current; }

QPoint AblationPlot::rowPlace(int row) const {
    return {static_cast<int>(plot_->xAxis->coordToPixel(d_->row(row).mean)),
            static_cast<int>(plot_->yAxis->coordToPixel(row))};
}

bool AblationPlot::isEmpty() const { return d_->ablation.rows.empty(); }

void AblationPlot::setCurrent(int row) {
    if (row == d_->current) return;
    d_->current = row;
    plot_->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    replotHover();
}

// The run whose figure is nearest.
void AblationPlot::choose(int row, double value) {
    if (row < 0) return;
    const AblationOutcome* nearest = nullptr;
    const auto distance = [&](const AblationOutcome& run) {
        return std::isfinite(run.figure.value) ? std::abs(run.figure.value - value) : 1e300;
    };
    for (const AblationOutcome& run : d_->row(row).runs)
        if (run.state != "waiting" && (!nearest || distance(run) < distance(*nearest))) nearest = &run;
    if (nearest) emit runChosen(text(nearest->folder));
}

void AblationPlot::keyPressEvent(QKeyEvent* event) {
    if (isEmpty()) return PlotPanel::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Up:
            return setCurrent(d_->current < 0 ? d_->rows() - 1 : std::max(0, d_->current - 1));
        case Qt::Key_Down:
            return setCurrent(std::min(d_->rows() - 1, d_->current + 1));
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (d_->current >= 0) choose(d_->current, d_->row(d_->current).mean);
            return;
        default:
            return PlotPanel::keyPressEvent(event);
    }
}

bool AblationPlot::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = isEmpty() ? -1 : d_->rowAt(plot_->yAxis->pixelToCoord(plot_->mapFrom(this, help->pos()).y()));
        if (row >= 0)
            QToolTip::showText(help->globalPos(), d_->details(d_->row(row)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return PlotPanel::event(event);
}

void AblationPlot::refresh() {
    const PlotType type(font());
    double low = 1e300, high = -1e300;
    const auto take = [&](double value) {
        if (!std::isfinite(value)) return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    d_->labels = d_->figures = 0;
    for (const AblationRow& row : d_->ablation.rows) {
        for (const double value : {row.mean, row.low, row.high}) take(value);
        for (const AblationOutcome& run : row.runs) take(run.figure.value);
        d_->labels = std::max(d_->labels, type.boldSize.horizontalAdvance(d_->labelText(row)));
        d_->figures = std::max(d_->figures, type.smallSize.horizontalAdvance(d_->differenceText(row)));
    }
    for (const AblationBaseline& one : d_->ablation.baselines) take(one.mean);
    if (low > high) {
        low = 0;
        high = 1;
    }
    const double pad = std::max((high - low) * 0.06, d_->share() ? 0.005 : 1e-9);
    if (!isZoomed())
        plot_->xAxis->setRange(d_->share() ? std::max(0.0, low - pad) : low - pad,
                               d_->share() ? std::min(1.0, high + pad) : high + pad);
    plot_->yAxis->setRange(-0.6, d_->rows() - 0.4);
    plot_->xAxis->setVisible(!isEmpty());
    plot_->xAxis->grid()->setVisible(!isEmpty());
    const int value = type.boldSize.horizontalAdvance(d_->valueText(d_->share() ? 1.0 : high)) + style::unit;
    d_->labels = std::min(d_->labels, width() / 3);
    plot_->axisRect()->setMargins(QMargins(d_->labels + 3 * style::unit, type.height() + style::unit,
                                           value + d_->figures + 4 * style::unit, 2 * type.height() + style::unit));
    applyMargins();
    const QCPRange range = plot_->xAxis->range();
    const int most = std::max(2, area().width() / (9 * style::unit));
    setTicks(plot_->xAxis,
             d_->share() ? percentTicks(range.lower, range.upper, most) : linearTicks(range.lower, range.upper, most));
}

void AblationPlot::paintBehind(const PlotCanvas& on) {
    if (isEmpty()) return paintEmpty(on.painter, plot_->rect());
    on.nameAxis(style::metricLabel(d_->ablation.metric), d_->share() ? style::percent(1, 0) : QString());
    // Where models stand that every point shares, named above.
    const auto line = [&](double value, const QColor& color, Qt::PenStyle dash) {
        const double x = std::round(on.pixelX(value)) + 0.5;
        if (x < on.area.left() || x > on.area.right()) return not_measured;
        on.painter.setPen(QPen(color, style::thinLine, dash));
        on.painter.drawLine(QPointF(x, on.area.top()), QPointF(x, on.area.bottom()));
        return x;
    };
    if (const AblationRow* reference = d_->ablation.reference(); reference && std::isfinite(reference->mean))
        line(reference->mean, on.color(style::Role::student), Qt::DashLine);
    struct Name {
        double left, width;
        QString text;
        style::Role role;
    };
    std::vector<Name> names;
    for (const AblationBaseline& one : d_->ablation.baselines) {
        const style::Role role =
            one.row == stage_info(Stage::teacher).row ? style::Role::teacher : style::Role::bitnetSft;
        const double x = line(one.mean, on.color(role), Qt::DotLine);
        if (std::isnan(x)) continue;
        const QString name = text(one.row) + QLatin1Char(' ') + d_->valueText(one.mean);
        const double width = on.type.smallSize.horizontalAdvance(name);
        names.push_back(
            {std::max(on.area.left() + 0.0, std::min(x - width / 2, on.area.right() - width)), width, name, role});
    }
    // From left to right, beside each other where they would touch.
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.left < b.left; });
    double taken = on.area.left();
    for (const Name& name : names) {
        const double left = std::max(name.left, taken);
        taken = left + name.width + style::unit;
        on.write(on.type.small, style::ink(name.role, on.palette));
        on.painter.drawText(QPointF(left, on.area.top() - style::halfUnit), name.text);
    }
    on.painter.setPen(QPen(on.color(style::Role::faint), style::hairline));
    for (int at = 0; at + 1 < d_->rows(); ++at) {
        const double y = std::round(on.pixelY(at + 0.5)) + 0.5;
        on.painter.drawLine(QPointF(0, y), QPointF(plot_->viewport().right(), y));
    }
}

void AblationPlot::Private::paintRow(const PlotCanvas& on, int at) const {
    const AblationRow& one = row(at);
    const double y = on.pixelY(at);
    const QRectF name(style::unit, y - on.type.height() / 2.0, labels + style::unit, on.type.height());
    const QString label = labelText(one);
    on.write(one.reference ? on.type.bold : on.type.small, on.color(style::Role::text));
    on.painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                        (one.reference ? on.type.boldSize : on.type.smallSize)
                            .elidedText(label, Qt::ElideMiddle, static_cast<int>(name.width())));
    const double right = on.area.right() + style::unit;
    if (!std::isfinite(one.mean)) {
        on.write(on.type.small, on.color(style::Role::muted));
        on.painter.drawText(QRectF(right, name.top(), labels + 100, name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                            stateText(one));
        return;
    }
    const QColor color = on.color(style::Role::student);
    on.painter.save();
    on.painter.setClipRect(on.area.adjusted(-static_cast<int>(dotRadius), 0, static_cast<int>(dotRadius), 0));
    if (std::isfinite(one.low) && std::isfinite(one.high)) {
        on.painter.setPen(QPen(on.color(style::Role::text), style::thinLine));
        on.painter.drawLine(QPointF(on.pixelX(one.low), y), QPointF(on.pixelX(one.high), y));
        for (const double end : {one.low, one.high})
            on.painter.drawLine(QPointF(on.pixelX(end), y - capHeight), QPointF(on.pixelX(end), y + capHeight));
    }
    if (one.finished > 1)
        for (const AblationOutcome& run : one.runs) {
            if (!std::isfinite(run.figure.value)) continue;
            on.fill(style::translucent(on.color(style::Role::text), 0.45));
            on.painter.drawEllipse(QPointF(on.pixelX(run.figure.value), y + dotRadius + seedRadius + 1), seedRadius,
                                   seedRadius);
        }
    const bool filled = one.reference || one.distinguishable() || !one.to_reference;
    on.painter.setPen(QPen(color, style::line));
    on.painter.setBrush(filled ? color : on.color(style::Role::ground));
    const QPointF centre(on.pixelX(one.mean), y);
    if (one.reference) {
        const double side = dotRadius + 1;
        on.painter.drawPolygon(QPolygonF({centre + QPointF(0, -side), centre + QPointF(side, 0),
                                          centre + QPointF(0, side), centre + QPointF(-side, 0)}));
    } else {
        on.painter.drawEllipse(centre, dotRadius, dotRadius);
    }
    on.painter.restore();
    const int value = on.type.boldSize.horizontalAdvance(valueText(share() ? 1.0 : one.mean)) + style::unit;
    on.write(on.type.bold, on.color(style::Role::text));
    on.painter.drawText(QRectF(right, name.top(), value, name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                        valueText(one.mean));
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(QRectF(right + value, name.top(), figures + style::unit, name.height()),
                        Qt::AlignRight | Qt::AlignVCenter, differenceText(one));
}

void AblationPlot::paintOver(const PlotCanvas& on) {
    for (int at = 0; at < d_->rows(); ++at) d_->paintRow(on, at);
}

void AblationPlot::paintHover(const PlotCanvas& on) {
    if (d_->current < 0 || d_->current >= d_->rows()) return;
    const double top = on.pixelY(d_->current - 0.5), bottom = on.pixelY(d_->current + 0.5);
    on.fill(style::translucent(on.color(style::Role::accent), 0.10));
    on.painter.drawRect(QRectF(0, top, plot_->viewport().width(), bottom - top));
}

QString AblationPlot::Private::details(const AblationRow& one) const {
    QStringList lines{text(one.label)};
    if (!one.settings.empty()) {
        QStringList settings;
        for (const std::string& setting : one.settings) settings << text(setting);
        lines << settings.join(QStringLiteral(", "));
    }
    if (std::isfinite(one.mean)) {
        Metric figure;
        figure.name = ablation.metric;
        figure.low = one.low;
        figure.high = one.high;
        const QString interval = style::intervalText(figure);
        lines << (interval.isEmpty() ? valueText(one.mean)
                                     : AblationPlot::tr("%1, 95 % interval %2").arg(valueText(one.mean), interval));
    } else {
        lines << stateText(one);
    }
    if (one.to_reference && ablation.reference())
        lines << (is_score(one.to_reference->metric) ? AblationPlot::tr("%1 to %2 (%3), p %4")
                                                     : AblationPlot::tr("%1 points to %2 (%3), p %4"))
                     .arg(signedDifference(*one.to_reference), text(ablation.reference()->label),
                          style::intervalText(*one.to_reference), style::number(one.adjusted_p, 2))
              << (one.distinguishable() ? AblationPlot::tr("distinguishable")
                                        : AblationPlot::tr("≈: not distinguishable"));
    if (one.paper) lines << AblationPlot::tr("the paper: %1").arg(style::percent(*one.paper, 2));
    for (const AblationOutcome& run : one.runs)
        lines << (std::isfinite(run.figure.value)
                      ? AblationPlot::tr("seed %1: %2").arg(run.seed).arg(valueText(run.figure.value))
                      : AblationPlot::tr("seed %1: %2")
                            .arg(run.seed)
                            .arg(run.note.empty() ? stateText(one) : spoken(run.note)));
    return lines.join(QLatin1Char('\n'));
}

QString AblationPlot::summary() const {
    const AblationRow* const reference = d_->ablation.reference();
    QStringList better, worse, level;
    for (const AblationRow& row : d_->ablation.rows) {
        if (!row.to_reference) continue;
        const bool higher = row.to_reference->value > 0;
        (row.distinguishable() ? (higher ? better : worse) : level) << text(row.label);
    }
    if (!reference || !std::isfinite(reference->mean)) return tr("%n point(s).", nullptr, d_->rows());
    QString sentence = tr("%1, the reference, reaches %2.").arg(text(reference->label), d_->valueText(reference->mean));
    if (!better.isEmpty()) sentence += QLatin1Char(' ') + tr("Above it: %1.").arg(joinedByCommas(better));
    if (!worse.isEmpty()) sentence += QLatin1Char(' ') + tr("Below it: %1.").arg(joinedByCommas(worse));
    if (!level.isEmpty())
        sentence += QLatin1Char(' ') + tr("Not distinguishable from it: %1.").arg(joinedByCommas(level));
    return sentence;
}

PlotTable AblationPlot::dataTable() const {
    PlotTable table;
    table.textHeadings << tr("Point");
    table.headings << style::metricLabel(d_->ablation.metric) << tr("Low") << tr("High") << tr("Spread over seeds")
                   << tr("To the reference") << tr("p") << tr("Paper") << tr("Runs");
    table.texts.resize(1);
    table.values.resize(8);
    for (const AblationRow& row : d_->ablation.rows) {
        table.texts[0] << text(row.label);
        const double values[] = {row.mean,
                                 row.low,
                                 row.high,
                                 row.spread,
                                 row.to_reference ? row.to_reference->value : not_measured,
                                 row.adjusted_p,
                                 row.paper.value_or(not_measured),
                                 static_cast<double>(row.finished)};
        for (std::size_t i = 0; i < table.values.size(); ++i) table.values[i].push_back(values[i]);
    }
    return table;
}

}  // namespace bitdistill
