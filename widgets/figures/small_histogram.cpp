// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/small_histogram.h"

#include <QPolygonF>
#include <algorithm>
#include <array>

#include "widgets/plots/weight_lens.h"

namespace bitdistill {

namespace {

constexpr double tint = 0.09, barOpacity = 0.85;
constexpr std::array divisors{1, 2, 4, 5, 10, 20};
constexpr int shownBins = HistogramFrame::bins - 2;

}  // namespace

double Bars::highest() const { return heights.empty() ? 0 : *std::ranges::max_element(heights); }

int barsTogether(double pixels) {
    for (const int together : divisors)
        if (shownBins / together <= pixels) return together;
    return divisors.back();
}

Bars barsOf(const HistogramFrame& frame, int together) {
    Bars bars{-lens::sight, lens::sight, {}};
    const double total = lens::weights(frame), width = together * HistogramFrame::width;
    bars.heights.reserve(static_cast<std::size_t>(shownBins / together));
    for (int first = 1; first + together <= HistogramFrame::bins - 1; first += together) {
        std::uint64_t count = 0;
        for (int bin = first; bin < first + together; ++bin) count += frame.counts[static_cast<std::size_t>(bin)];
        bars.heights.push_back(total > 0 ? static_cast<double>(count) / total / width : 0);
    }
    return bars;
}

void paintHistogram(const FigureCanvas& on, const QRectF& box, const Bars& bars, double threshold, double top) {
    if (bars.heights.empty() || top <= 0) return;
    const double span = bars.to - bars.from, step = span / static_cast<double>(bars.heights.size());
    const auto x = [&](double at) {
        return box.left() + (std::clamp(at, bars.from, bars.to) - bars.from) / span * box.width();
    };
    // Mixed beforehand: blending every pixel would cost most of the time.
    const QColor ground = on.color(style::Role::ground);
    on.painter.save();
    // Steps are upright: smoothing would only cost time.
    on.painter.setRenderHint(QPainter::Antialiasing, on.vectors);
    for (const lens::Region& region : lens::regions(threshold)) {
        const double left = region.code < 0 ? bars.from : region.from, right = region.code > 0 ? bars.to : region.to;
        if (x(right) <= x(left)) continue;
        const QColor color = on.color(region.role);
        on.fill(style::mixed(ground, color, tint));
        on.painter.drawRect(QRectF(x(left), box.top(), x(right) - x(left), box.height()));
        QPolygonF outline;
        outline << QPointF(x(left), box.bottom());
        for (std::size_t i = 0; i < bars.heights.size(); ++i) {
            const double begin = bars.from + static_cast<double>(i) * step, middle = begin + step / 2;
            if (middle < left || middle > right) continue;
            const double y = box.bottom() - std::min(1.0, bars.heights[i] / top) * box.height();
            outline << QPointF(x(std::max(begin, left)), y) << QPointF(x(std::min(begin + step, right)), y);
        }
        outline << QPointF(x(right), box.bottom());
        on.fill(style::mixed(ground, color, barOpacity));
        on.painter.drawPolygon(outline);
    }
    on.painter.setPen(QPen(on.color(style::Role::threshold), style::hairline));
    for (const double at : {-threshold, threshold})
        if (at > bars.from && at < bars.to)
            on.painter.drawLine(QPointF(x(at), box.top()), QPointF(x(at), box.bottom()));
    on.painter.restore();
}

void paintShareStrip(const FigureCanvas& on, const QRectF& box, const HistogramFrame& frame) {
    double left = box.left();
    on.painter.save();
    on.painter.setRenderHint(QPainter::Antialiasing, on.vectors);
    for (const lens::Region& region : lens::regions(1)) {
        const double width = lens::share(frame, region.code) * box.width();
        if (!(width > 0)) continue;
        on.fill(on.color(region.role));
        on.painter.drawRect(QRectF(left, box.top(), width, box.height()));
        left += width;
    }
    on.painter.restore();
}

}  // namespace bitdistill
