// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/moments_paint.h"

#include <QCoreApplication>
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
constexpr double band = 0.18;
constexpr int wordLines = 3;
const QString between = QStringLiteral(" · ");

struct Plot : BarPlot {
    const FigureCanvas& on;
    Plot(const FigureCanvas& canvas, const QRectF& where, const Measures& all)
        : BarPlot{where, -all.reach, all.reach, all.top}, on(canvas) {}
};

// The smallest and the largest threshold of the moment's tensors, on the axis that is shown.
std::pair<double, double> thresholds(const Moment& moment, bool raw) {
    double least = 1e30, most = 0;
    for (const FramePtr& frame : moment.frames) {
        const double threshold = thresholdOf(*frame);
        const auto low = static_cast<double>(frame->scale_high > 0 ? frame->scale_low : frame->scale),
                   high = static_cast<double>(frame->scale_high > 0 ? frame->scale_high : frame->scale);
        least = std::min(least, raw ? threshold * low : threshold);
        most = std::max(most, raw ? threshold * high : threshold);
    }
    return {least, most};
}

// A line where all tensors have one threshold, a band where they have several.
void paintThresholds(const Plot& plot, const std::pair<double, double>& threshold) {
    if (threshold.second <= 0 || threshold.first >= plot.to) return;
    for (const double sign : {-1.0, 1.0}) {
        const double near = plot.x(sign * threshold.first), far = plot.x(sign * threshold.second);
        if (std::abs(far - near) > 1) {
            plot.on.fill(style::translucent(plot.on.color(style::Role::threshold), band));
            plot.on.painter.drawRect(
                QRectF(std::min(near, far), plot.box.top(), std::abs(far - near), plot.box.height()));
        }
        plot.on.painter.setPen(QPen(plot.on.color(style::Role::threshold), style::line));
        const double at = (near + far) / 2;
        if (std::abs(far - near) <= 1)
            plot.on.painter.drawLine(QPointF(at, plot.box.top()), QPointF(at, plot.box.bottom()));
    }
}

// As many as do not touch each other.
std::vector<Tick> ticksThatFit(const Plot& plot) {
    for (int most = 7;; --most) {
        std::vector<Tick> ticks = linearTicks(plot.from, plot.to, most);
        double width = 0;
        for (Tick& tick : ticks) {
            tick.label.replace(QLatin1Char('-'), QStringLiteral("−"));
            width = std::max<double>(width, plot.on.type.smallSize.horizontalAdvance(tick.label) + style::unit);
        }
        const double apart = ticks.size() > 1 ? plot.x(ticks[1].at) - plot.x(ticks[0].at) : width;
        if (apart >= width || most <= 2) return ticks;
    }
}

void paintAxes(const Plot& plot, const Data& data, bool heights) {
    const FigureCanvas& on = plot.on;
    const double line = on.type.height();
    on.painter.setPen(QPen(style::mixed(on.color(style::Role::faint), on.color(style::Role::muted), 0.4), 1));
    on.painter.drawLine(plot.box.bottomLeft(), plot.box.bottomRight());
    on.write(on.type.small, on.color(style::Role::muted));
    for (const Tick& tick : ticksThatFit(plot)) {
        const double half = on.type.smallSize.horizontalAdvance(tick.label) / 2.0 + 1;
        on.painter.drawText(QRectF(plot.x(tick.at) - half, plot.box.bottom() + 2, 2 * half, line), Qt::AlignCenter,
                            tick.label);
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

QString shortNearText(const HistogramFrame& frame) {
    const double near = near_threshold_share(frame, lens::nearDistance);
    return std::isnan(near) ? Words::tr("no threshold") : Words::tr("%1 within 0.05 Δ").arg(style::percent(near));
}

QString scaleText(const Moment& moment) {
    const HistogramFrame& frame = *moment.all;
    const auto number = [](float scale) { return style::number(static_cast<double>(scale), 3); };
    if (frame.scale_high > 0)
        return Words::tr("Δ from %1 to %2").arg(number(frame.scale_low), number(frame.scale_high));
    return (moment.frames.size() > 1 ? Words::tr("mean Δ %1") : Words::tr("Δ %1")).arg(number(frame.scale));
}

void paintWords(const FigureCanvas& on, const QRectF& box, const Data& data, const Moment& moment,
                const CodedBars& bars) {
    const HistogramFrame& frame = *moment.all;
    paintStrip(on, QRectF(box.left(), box.top(), box.width(), strip), frame);
    const auto fits = [&](const QString& words) { return on.type.smallSize.horizontalAdvance(words) <= box.width(); };
    const double weights = lens::weights(frame), beyond = 1 - bars.shown();
    const QString full = nearText(frame);
    QStringList facts{fits(full) ? full : shortNearText(frame), scaleText(moment)};
    const QString counted = Words::tr("%1 weights").arg(style::integer(static_cast<qint64>(weights)));
    facts << (fits(facts.back() + between + counted) ? counted : Words::tr("%1 weights").arg(style::compact(weights)));
    if (const QString distance = distanceText(data, moment); !distance.isEmpty()) facts << distance;
    if (beyond > 5e-6) facts << Words::tr("%1 outside").arg(style::finePercent(beyond, 1));
    // The first fact has its line; of the others as many stand in one as fit.
    QStringList lines{facts.takeFirst()};
    for (const QString& fact : facts) {
        if (lines.size() > 1 && fits(lines.back() + between + fact))
            lines.back() += between + fact;
        else
            lines << fact;
    }
    double y = box.top() + strip + style::halfUnit;
    for (qsizetype i = 0; i < std::min<qsizetype>(wordLines, lines.size()); ++i) {
        on.write(on.type.small, on.color(i == 0 ? style::Role::text : style::Role::muted));
        on.painter.drawText(QRectF(box.left(), y, box.width(), on.type.height()), Qt::AlignLeft | Qt::AlignVCenter,
                            on.type.smallSize.elidedText(lines[i], Qt::ElideRight, static_cast<int>(box.width()) + 1));
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

QString nearText(const HistogramFrame& frame) {
    const double near = near_threshold_share(frame, lens::nearDistance);
    return std::isnan(near) ? Words::tr("no threshold: the smallest of each %1 is 0").arg(frame.watch->pattern.of)
                            : Words::tr("%1 within 0.05 Δ of a threshold").arg(style::percent(near));
}

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
    heading(box.top() + line, on.type.small, on.type.smallSize, style::Role::muted,
            sourceThatFits(moment, on.type.smallSize, box.width()), Qt::ElideMiddle);
    const double top = box.top() + 2 * line + style::halfUnit;
    const double bottom = std::max(top + leastPlot, box.bottom() - wordsHeight(on.type));
    const Plot plot(on, QRectF(box.left(), top, box.width(), bottom - top), all);
    if (!moment.all) {
        paintMissing(on, plot.box, moment.missing);
        return;
    }
    const auto threshold = thresholds(moment, data.raw);
    paintRegions(on, plot, (threshold.first + threshold.second) / 2);
    paintGrid(plot);
    paintBars(on, plot, all.bars[at]);
    paintThresholds(plot, threshold);
    const Moment* const first = data.first();
    if (&moment != first) {
        QPen dashed(on.color(style::Role::text), style::thinLine, Qt::CustomDashLine);
        dashed.setDashPattern({3, 2});
        paintOutline(on, plot, all.bars[static_cast<std::size_t>(first - data.moments.data())], dashed);
    }
    paintAxes(plot, data, place.heights);
    paintWords(on, QRectF(box.left(), bottom + 2 * line + style::unit, box.width(), box.height()), data, moment,
               all.bars[at]);
}

}  // namespace bitdistill::moments
