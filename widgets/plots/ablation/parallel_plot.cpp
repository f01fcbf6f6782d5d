// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/ablation/parallel_plot.h"

#include <qcustomplot.h>

#include <QKeyEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/plot_style.h"
#include "widgets/plots/plot_canvas.h"

namespace bitdistill {

namespace {

constexpr double nearby = 12;       // pixels from a line that still are on it
constexpr double plain = 0.75;      // opacity of a line that is not picked out
constexpr double brightest = 0.85;  // of the colours: the last ones cannot be seen on white
constexpr int tickLength = 3;

QString text(const std::string& words) { return QString::fromStdString(words); }

double distance(const QPointF& point, const QPointF& from, const QPointF& to) {
    const QPointF along = to - from, away = point - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(along, away) / length, 0.0, 1.0) : 0.0;
    const QPointF rest = away - share * along;
    return std::hypot(rest.x(), rest.y());
}

}  // namespace

struct ParallelPlot::Private {
    Ablation ablation;
    ParallelAxes data;
    int picked = -1;  // place among the lines

    double xOf(std::size_t axis) const {
        return data.axes.size() > 1 ? static_cast<double>(axis) / static_cast<double>(data.axes.size() - 1) : 0.5;
    }
    const AblationRow& rowOf(const ParallelAxes::Line& line) const {
        return ablation.rows[static_cast<std::size_t>(line.row)];
    }
    // The line's points on the canvas; it ends where it has no figure.
    QPolygonF polygon(const ParallelAxes::Line& line, const QCPAxis* x, const QCPAxis* y) const {
        QPolygonF points;
        for (std::size_t axis = 0; axis < line.at.size() && std::isfinite(line.at[axis]); ++axis)
            points << QPointF(x->coordToPixel(xOf(axis)), y->coordToPixel(line.at[axis]));
        return points;
    }
    int lineAt(const QPointF& mouse, const QCPAxis* x, const QCPAxis* y) const {
        int nearest = -1;
        double least = nearby;
        for (std::size_t i = 0; i < data.lines.size(); ++i) {
            const QPolygonF points = polygon(data.lines[i], x, y);
            for (qsizetype at = 0; at + 1 < points.size(); ++at)
                if (const double away = distance(mouse, points[at], points[at + 1]); away < least) {
                    least = away;
                    nearest = static_cast<int>(i);
                }
        }
        return nearest;
    }
    void paintLine(const PlotCanvas& on, int at, double width) const {
        const ParallelAxes::Line& line = data.lines[static_cast<std::size_t>(at)];
        const double share = line.at.empty() ? not_measured : line.at.back();
        const QColor color = std::isfinite(share) ? style::heat(brightest * share) : on.color(style::Role::faint);
        on.painter.setBrush(Qt::NoBrush);
        on.painter.setPen(QPen(width > style::thinLine ? color : style::translucent(color, plain), width,
                               std::isfinite(share) ? Qt::SolidLine : Qt::DotLine));
        on.painter.drawPolyline(polygon(line, on.x, on.y));
    }
    // The line's name and figure beside its right end.
    void paintName(const PlotCanvas& on, int at, const QString& before) const {
        const ParallelAxes::Line& line = data.lines[static_cast<std::size_t>(at)];
        if (line.at.empty() || !std::isfinite(line.at.back())) return;
        const double y = on.pixelY(line.at.back());
        const QString words =
            before + text(rowOf(line).label) + QLatin1Char(' ') + style::metricText(ablation.metric, line.value);
        const double wide = on.type.boldSize.horizontalAdvance(words);
        const QRectF box(on.area.right() - wide - style::unit, y - on.type.height() - 2, wide, on.type.height());
        on.fill(style::translucent(on.color(style::Role::ground), 0.9));
        on.painter.drawRect(box.adjusted(-style::halfUnit, 0, style::halfUnit, 0));
        on.write(on.type.bold, on.color(style::Role::text));
        on.painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, words);
    }
};

ParallelPlot::ParallelPlot(QWidget* parent) : PlotPanel(parent), d_(std::make_unique<Private>()) {
    plot_->axisRect()->setAutoMargins(QCP::msNone);
    plot_->setInteractions({});
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    connect(plot_, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { pick(d_->lineAt(event->pos(), plot_->xAxis, plot_->yAxis)); });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton) return;
        pick(d_->lineAt(event->pos(), plot_->xAxis, plot_->yAxis));
        choose();
    });
    setAccessibleName(tr("Points over the parameters"));
    setEmptyText(tr("A line for each point over the parameters that a sweep varies"),
                 tr("bitdistill sweep makes a sweep; open its folder."));
}

ParallelPlot::~ParallelPlot() = default;

void ParallelPlot::setAblation(Ablation ablation) {
    d_->ablation = std::move(ablation);
    d_->data = parallelAxes(d_->ablation);
    d_->picked = -1;
    refreshLater();
}

int ParallelPlot::varied() const { return d_->data.varied(); }

int ParallelPlot::current() const {
    return d_->picked < 0 ? -1 : d_->data.lines[static_cast<std::size_t>(d_->picked)].row;
}

bool ParallelPlot::isEmpty() const { return d_->data.axes.empty(); }

QPoint ParallelPlot::placeOf(int row, int axis) const {
    const double at = d_->data.lines[static_cast<std::size_t>(row)].at[static_cast<std::size_t>(axis)];
    return {static_cast<int>(plot_->xAxis->coordToPixel(d_->xOf(static_cast<std::size_t>(axis)))),
            static_cast<int>(plot_->yAxis->coordToPixel(at))};
}

void ParallelPlot::resetView() { refreshLater(); }

void ParallelPlot::refresh() {
    const PlotType type(font());
    int left = 0, right = 0;
    if (!isEmpty()) {
        left = type.smallSize.horizontalAdvance(d_->data.axes.front().label) / 2;
        for (const QString& tick : d_->data.axes.back().ticks)
            right = std::max(right, type.smallSize.horizontalAdvance(tick));
        right = std::max(right, type.smallSize.horizontalAdvance(d_->data.axes.back().label) / 2);
    }
    plot_->axisRect()->setMargins(QMargins(left + 2 * style::unit, type.height() + 2 * style::unit,
                                           right + 3 * style::unit + coveredCorner(), 2 * style::unit));
    plot_->xAxis->setRange(0, 1);
    plot_->yAxis->setRange(-0.04, 1.04);
    applyMargins();
}

void ParallelPlot::paintBehind(const PlotCanvas& on) {
    if (isEmpty()) return paintEmpty(on.painter, plot_->rect());
    for (std::size_t i = 0; i < d_->data.axes.size(); ++i) {
        const ParallelAxes::Axis& axis = d_->data.axes[i];
        const double x = std::round(on.pixelX(d_->xOf(i))) + 0.5;
        on.painter.setPen(QPen(on.color(style::Role::muted), style::hairline));
        on.painter.drawLine(QPointF(x, on.area.top()), QPointF(x, on.area.bottom()));
        for (std::size_t t = 0; t < axis.places.size(); ++t) {
            const double y = on.pixelY(axis.places[t]);
            on.painter.setPen(QPen(on.color(style::Role::muted), style::hairline));
            on.painter.drawLine(QPointF(x, y), QPointF(x + tickLength, y));
            on.write(on.type.small, on.color(style::Role::muted));
            on.painter.drawText(QRectF(x + style::unit, y - on.type.height() / 2.0, 1, on.type.height()),
                                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                                axis.ticks[static_cast<qsizetype>(t)]);
        }
        on.write(on.type.bold, on.color(style::Role::text));
        on.painter.drawText(QRectF(x, on.area.top() - on.type.height() - style::unit, 0, on.type.height()),
                            Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, axis.label);
    }
}

void ParallelPlot::paintOver(const PlotCanvas& on) {
    for (int i = 0; i < static_cast<int>(d_->data.lines.size()); ++i)
        if (i != d_->data.best) d_->paintLine(on, i, style::thinLine);
    if (d_->data.best < 0) return;
    d_->paintLine(on, d_->data.best, 2 * style::line);
    d_->paintName(on, d_->data.best, QStringLiteral("★ "));
}

void ParallelPlot::paintHover(const PlotCanvas& on) {
    if (d_->picked < 0) return;
    d_->paintLine(on, d_->picked, style::boldLine);
    d_->paintName(on, d_->picked, d_->picked == d_->data.best ? QStringLiteral("★ ") : QString());
}

void ParallelPlot::pick(int line) {
    if (line == d_->picked) return;
    d_->picked = line;
    plot_->setCursor(line >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    replotHover();
}

void ParallelPlot::choose() {
    if (d_->picked < 0) return;
    for (const AblationOutcome& run : d_->rowOf(d_->data.lines[static_cast<std::size_t>(d_->picked)]).runs)
        if (run.state != "waiting") {
            emit runChosen(text(run.folder));
            return;
        }
}

void ParallelPlot::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(d_->data.lines.size()) - 1;
    switch (event->key()) {
        case Qt::Key_Down:
            return pick(std::min(last, d_->picked + 1));
        case Qt::Key_Up:
            return pick(std::max(std::min(0, last), d_->picked - 1));
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose();
        default:
            return PlotPanel::keyPressEvent(event);
    }
}

QString ParallelPlot::summary() const {
    const int points = static_cast<int>(d_->data.lines.size());
    if (d_->data.best < 0) return tr("%n point(s), none of them finished.", nullptr, points);
    const ParallelAxes::Line& best = d_->data.lines[static_cast<std::size_t>(d_->data.best)];
    return tr("%n point(s); the best is %1 with %2.", nullptr, points)
        .arg(text(d_->rowOf(best).label), style::metricText(d_->ablation.metric, best.value));
}

PlotTable ParallelPlot::dataTable() const {
    PlotTable table;
    table.textHeadings << tr("Point") << tr("Settings");
    table.headings << style::metricLabel(d_->ablation.metric);
    table.texts.resize(2);
    table.values.resize(1);
    for (const AblationRow& row : d_->ablation.rows) {
        QStringList settings;
        for (const std::string& setting : row.settings) settings << text(setting);
        table.texts[0] << text(row.label);
        table.texts[1] << settings.join(QStringLiteral(", "));
        table.values[0].push_back(row.mean);
    }
    return table;
}

}  // namespace bitdistill
