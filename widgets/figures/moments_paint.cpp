// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/moments_paint.h"

#include <QCoreApplication>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

#include "widgets/figures/small_histogram.h"
#include "widgets/plots/axis_tickers.h"
#include "widgets/plots/weight_lens.h"

namespace bitdistill::moments {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MomentsFigure)
};

constexpr int strip = 2 * style::unit, leastPlot = 4 * style::unit;
constexpr double tint = 0.09, barOpacity = 0.85, band = 0.18;
constexpr int wordLines = 3;

// From the axes to pixels.
struct Plot {
    const FigureCanvas& on;
    QRectF box;
    double reach, top;
    double x(double at) const {
        return box.left() + (std::clamp(at, -reach, reach) + reach) / (2 * reach) * box.width();
    }
    double y(double height) const { return box.bottom() - std::min(1.0, height / top) * box.height(); }
};

// The smallest and the largest threshold of the moment's tensors, on the axis that is shown.
std::pair<double, double> thresholds(const Moment& moment, bool raw) {
    double least = 1e30, most = 0;
    for (const FramePtr& frame : moment.frames) {
        const auto threshold = static_cast<double>(frame->threshold);
        const auto low = static_cast<double>(frame->scale_high > 0 ? frame->scale_low : frame->scale),
                   high = static_cast<double>(frame->scale_high > 0 ? frame->scale_high : frame->scale);
        least = std::min(least, raw ? threshold * low : threshold);
        most = std::max(most, raw ? threshold * high : threshold);
    }
    return {least, most};
}

void paintGround(const Plot& plot, const std::pair<double, double>& threshold) {
    const double middle = (threshold.first + threshold.second) / 2;
    for (const lens::Region& region : lens::regions(middle)) {
        const double left = plot.x(region.code < 0 ? -plot.reach : region.from),
                     right = plot.x(region.code > 0 ? plot.reach : region.to);
        plot.on.fill(style::translucent(plot.on.color(region.role), tint));
        plot.on.painter.drawRect(QRectF(left, plot.box.top(), right - left, plot.box.height()));
    }
}

// The codes' bars one on the other: in units of Δ they lie side by side, as raw values of many tensors they overlap.
void paintBars(const Plot& plot, const CodedBars& bars) {
    const auto count = bars.heights[0].size();
    const double step = (bars.to - bars.from) / static_cast<double>(count);
    std::vector<double> below(count, 0);
    plot.on.painter.save();
    plot.on.painter.setRenderHint(QPainter::Antialiasing, plot.on.vectors);
    for (const lens::Region& region : lens::regions(1)) {
        const auto& heights = bars.heights[static_cast<std::size_t>(region.code + 1)];
        // One shape for each stretch of bars that are not empty.
        plot.on.fill(style::translucent(plot.on.color(region.role), barOpacity));
        for (std::size_t first = 0; first < count;) {
            if (heights[first] <= 0) {
                ++first;
                continue;
            }
            std::size_t end = first;
            QPolygonF shape;
            for (; end < count && heights[end] > 0; ++end) {
                const double left = bars.from + static_cast<double>(end) * step;
                shape << QPointF(plot.x(left), plot.y(below[end] + heights[end]))
                      << QPointF(plot.x(left + step), plot.y(below[end] + heights[end]));
            }
            for (std::size_t i = end; i-- > first;) {
                const double left = bars.from + static_cast<double>(i) * step;
                shape << QPointF(plot.x(left + step), plot.y(below[i])) << QPointF(plot.x(left), plot.y(below[i]));
            }
            plot.on.painter.drawPolygon(shape);
            first = end;
        }
        for (std::size_t i = 0; i < count; ++i) below[i] += heights[i];
    }
    plot.on.painter.restore();
}

void paintOutline(const Plot& plot, const CodedBars& bars) {
    const auto count = bars.heights[0].size();
    const double step = (bars.to - bars.from) / static_cast<double>(std::max<std::size_t>(1, count));
    QPolygonF line;
    for (std::size_t i = 0; i < count; ++i) {
        const double left = bars.from + static_cast<double>(i) * step,
                     y = plot.y(bars.heights[0][i] + bars.heights[1][i] + bars.heights[2][i]);
        line << QPointF(plot.x(left), y) << QPointF(plot.x(left + step), y);
    }
    QPen pen(plot.on.color(style::Role::text), style::thinLine, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    plot.on.painter.setPen(pen);
    plot.on.painter.setBrush(Qt::NoBrush);
    plot.on.painter.drawPolyline(line);
}

// A line where all tensors have one threshold, a band where they have several.
void paintThresholds(const Plot& plot, const std::pair<double, double>& threshold) {
    for (const double sign : {-1.0, 1.0}) {
        const double near = plot.x(sign * threshold.first), far = plot.x(sign * threshold.second);
        if (std::abs(far - near) > 1) {
            plot.on.fill(style::translucent(plot.on.color(style::Role::threshold), band));
            plot.on.painter.drawRect(
                QRectF(std::min(near, far), plot.box.top(), std::abs(far - near), plot.box.height()));
        }
        if (threshold.first > 0 && threshold.first >= plot.reach) continue;
        plot.on.painter.setPen(QPen(plot.on.color(style::Role::threshold), style::line));
        const double at = (near + far) / 2;
        if (std::abs(far - near) <= 1)
            plot.on.painter.drawLine(QPointF(at, plot.box.top()), QPointF(at, plot.box.bottom()));
    }
}

void paintAxes(const Plot& plot, const Data& data, bool heights) {
    const FigureCanvas& on = plot.on;
    const double line = on.type.height();
    on.painter.setPen(QPen(style::mixed(on.color(style::Role::faint), on.color(style::Role::muted), 0.4), 1));
    on.painter.drawLine(plot.box.bottomLeft(), plot.box.bottomRight());
    on.write(on.type.small, on.color(style::Role::muted));
    const int most = std::max(2, std::min(7, static_cast<int>(plot.box.width() / (4 * style::unit))));
    for (Tick& tick : linearTicks(-plot.reach, plot.reach, most)) {
        tick.label.replace(QLatin1Char('-'), QStringLiteral("−"));
        const double half = on.type.smallSize.horizontalAdvance(tick.label) / 2.0 + 1;
        const double x = std::clamp(plot.x(tick.at), plot.box.left() + half, plot.box.right() - half);
        on.painter.drawText(QRectF(x - half, plot.box.bottom() + 2, 2 * half, line), Qt::AlignCenter, tick.label);
    }
    on.painter.drawText(QRectF(plot.box.left(), plot.box.bottom() + 2 + line, plot.box.width(), line), Qt::AlignCenter,
                        data.raw ? Words::tr("latent weight w") : Words::tr("latent weight w / Δ"));
    if (!heights || plot.top <= 0) return;
    on.painter.drawText(QRectF(plot.box.left() + style::halfUnit, plot.box.top() + 2, plot.box.width(), line),
                        Qt::AlignLeft | Qt::AlignVCenter, Words::tr("density"));
    const auto ticks = linearTicks(0, plot.top, std::max(2, static_cast<int>(plot.box.height() / (5 * style::unit))));
    for (const Tick& tick : ticks)
        on.painter.drawText(QRectF(plot.box.left() - 20 * style::unit, plot.y(tick.at) - line / 2,
                                   20 * style::unit - style::halfUnit, line),
                            Qt::AlignRight | Qt::AlignVCenter, tick.label);
}

void paintGrid(const Plot& plot) {
    plot.on.painter.setPen(QPen(plot.on.color(style::Role::faint), style::hairline));
    const int most = std::max(2, static_cast<int>(plot.box.height() / (5 * style::unit)));
    for (const Tick& tick : linearTicks(0, plot.top, most))
        plot.on.painter.drawLine(QPointF(plot.box.left(), plot.y(tick.at)), QPointF(plot.box.right(), plot.y(tick.at)));
}

void paintMissing(const FigureCanvas& on, const QRectF& plot, const QString& why) {
    QPen pen(on.color(style::Role::faint), style::line, Qt::DashLine);
    on.painter.setPen(pen);
    on.painter.setBrush(Qt::NoBrush);
    on.painter.drawRoundedRect(plot.adjusted(1, 1, -1, -1), style::corner, style::corner);
    on.write(on.type.small, on.color(style::Role::muted));
    on.painter.drawText(plot.adjusted(style::unit, 0, -style::unit, 0), Qt::AlignCenter | Qt::TextWordWrap, why);
}

// The codes' shares, as long as they are, with their numbers where there is room.
void paintStrip(const FigureCanvas& on, const QRectF& box, const HistogramFrame& frame) {
    paintShareStrip(on, box, frame);
    double left = box.left();
    for (const lens::Region& region : lens::regions(1)) {
        const double share = lens::share(frame, region.code), width = share * box.width();
        const QString full = QStringLiteral("%1: %2").arg(region.code < 0   ? QStringLiteral("−1")
                                                          : region.code > 0 ? QStringLiteral("+1")
                                                                            : QStringLiteral("0"),
                                                          style::percent(share, 1));
        const QString words =
            on.type.smallSize.horizontalAdvance(full) < width - style::halfUnit ? full : style::percent(share, 0);
        if (on.type.smallSize.horizontalAdvance(words) < width - 2) {
            on.write(on.type.small, style::onTop(on.color(region.role)));
            on.painter.drawText(QRectF(left, box.top(), width, box.height()), Qt::AlignCenter, words);
        }
        left += width;
    }
}

void paintWords(const FigureCanvas& on, const QRectF& box, const Data& data, const Moment& moment,
                const CodedBars& bars) {
    const HistogramFrame& frame = *moment.all;
    paintStrip(on, QRectF(box.left(), box.top(), box.width(), strip), frame);
    const QString near = style::percent(near_threshold_share(frame, lens::nearDistance));
    QStringList lines[wordLines];
    lines[0] << Words::tr("%1 within 0.05 Δ of a threshold").arg(near);
    lines[1] << (frame.scale_high > 0 ? Words::tr("Δ from %1 to %2")
                                            .arg(style::number(static_cast<double>(frame.scale_low), 3),
                                                 style::number(static_cast<double>(frame.scale_high), 3))
                 : moment.frames.size() > 1
                     ? Words::tr("mean Δ %1").arg(style::number(static_cast<double>(frame.scale), 3))
                     : Words::tr("Δ %1").arg(style::number(static_cast<double>(frame.scale), 3)));
    lines[1] << Words::tr("%1 weights").arg(style::integer(static_cast<qint64>(lens::weights(frame))));
    if (const QString distance = distanceText(data, moment); !distance.isEmpty()) lines[2] << distance;
    const double beyond = 1 - bars.shown();
    if (beyond > 5e-6) lines[2] << Words::tr("%1 outside").arg(style::finePercent(beyond, 1));
    double y = box.top() + strip + style::halfUnit;
    for (int i = 0; i < wordLines; ++i) {
        on.write(on.type.small, on.color(i == 0 ? style::Role::text : style::Role::muted));
        on.painter.drawText(QRectF(box.left(), y, box.width(), on.type.height()), Qt::AlignLeft | Qt::AlignVCenter,
                            on.type.smallSize.elidedText(lines[i].join(QStringLiteral(" · ")), Qt::ElideRight,
                                                         static_cast<int>(box.width())));
        y += on.type.height();
    }
}

}  // namespace

Measures measures(const Data& data, double pixels) {
    Measures all;
    all.reach = data.raw ? rawReach(data) : lens::sight;
    const int together = std::max(2, barsTogether(pixels));
    for (const Moment& moment : data.moments) {
        if (!moment.all)
            all.bars.emplace_back();
        else if (data.raw)
            all.bars.push_back(rawBars(moment.frames, all.reach, (HistogramFrame::bins - 2) / together));
        else
            all.bars.push_back(barsInScales(moment.frames, together));
        all.top = std::max(all.top, all.bars.back().highest() * 1.06);
    }
    return all;
}

double wordsHeight(const PlotType& type) { return (2 + wordLines) * type.height() + strip + 2 * style::unit; }

QString sharesText(const HistogramFrame& frame) {
    return Words::tr("−1: %1, 0: %2, +1: %3")
        .arg(style::percent(lens::share(frame, -1)), style::percent(lens::share(frame, 0)),
             style::percent(lens::share(frame, 1)));
}

void paintPanel(const FigureCanvas& on, const PanelPlace& place, const Data& data, std::size_t at,
                const Measures& all) {
    const Moment& moment = data.moments[at];
    const QRectF& box = place.box;
    const double line = on.type.height();
    const auto heading = [&](double y, const QFont& face, const QFontMetrics& size, style::Role role,
                             const QString& words, Qt::TextElideMode elide) {
        on.write(face, on.color(role));
        on.painter.drawText(QRectF(box.left(), y, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                            size.elidedText(words, elide, static_cast<int>(box.width())));
    };
    heading(box.top(), on.type.bold, on.type.boldSize, style::Role::text, moment.title, Qt::ElideRight);
    heading(box.top() + line, on.type.small, on.type.smallSize, style::Role::muted, moment.source, Qt::ElideMiddle);
    const double top = box.top() + 2 * line + style::halfUnit;
    const double bottom = std::max(top + leastPlot, box.bottom() - wordsHeight(on.type));
    const Plot plot{on, QRectF(box.left(), top, box.width(), bottom - top), all.reach, all.top};
    if (!moment.all) {
        paintMissing(on, plot.box, moment.missing);
        return;
    }
    const auto threshold = thresholds(moment, data.raw);
    paintGround(plot, threshold);
    paintGrid(plot);
    paintBars(plot, all.bars[at]);
    paintThresholds(plot, threshold);
    const Moment* const first = data.first();
    if (&moment != first) paintOutline(plot, all.bars[static_cast<std::size_t>(first - data.moments.data())]);
    paintAxes(plot, data, place.heights);
    paintWords(on, QRectF(box.left(), bottom + 2 * line + style::unit, box.width(), box.height()), data, moment,
               all.bars[at]);
}

}  // namespace bitdistill::moments
