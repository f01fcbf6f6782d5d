// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/small_histogram.h"

#include <QPolygonF>
#include <algorithm>

#include "engine/run/watch/weight_watch.h"
#include "widgets/plots/weight_lens.h"

namespace bitdistill {

namespace {

constexpr double tint = 0.09, barOpacity = 0.85;
constexpr std::array divisors{1, 2, 4, 5, 10, 20};
constexpr int shownBins = HistogramFrame::bins - 2;

double middleOf(int bin) { return HistogramFrame::lowest + (bin - 0.5) * HistogramFrame::width; }

std::size_t placeOf(int code) { return static_cast<std::size_t>(code + 1); }

}  // namespace

double CodedBars::highest() const {
    double most = 0;
    for (std::size_t bar = 0; bar < count(); ++bar) most = std::max(most, height(bar));
    return most;
}

double CodedBars::shown() const {
    double sum = 0;
    for (std::size_t bar = 0; bar < count(); ++bar) sum += height(bar);
    return count() == 0 ? 0 : sum * step();
}

double thresholdOf(const HistogramFrame& frame) {
    return frame.watch && frame.watch->pattern.exact ? 0 : static_cast<double>(frame.threshold);
}

std::array<double, 3> codesOf(const HistogramFrame& frame, int bin) {
    const auto place = static_cast<std::size_t>(bin);
    const auto all = static_cast<double>(frame.counts[place]);
    const bool masks = frame.watch && frame.watch->masked.size() == frame.counts.size();
    const double masked = masks ? static_cast<double>(frame.watch->masked[place]) : 0;
    const double middle = middleOf(bin), threshold = thresholdOf(frame);
    std::array<double, 3> codes{0, masked, 0};
    codes[placeOf(middle < -threshold ? -1 : middle > threshold ? 1 : 0)] += all - masked;
    return codes;
}

int barsTogether(double pixels) {
    for (const int together : divisors)
        if (shownBins / together <= pixels) return together;
    return divisors.back();
}

CodedBars barsOf(const HistogramFrame& frame, int together) {
    CodedBars bars{-lens::sight, lens::sight, {}};
    for (auto& code : bars.heights) code.assign(static_cast<std::size_t>(shownBins / together), 0);
    const double unit = lens::weights(frame) * together * HistogramFrame::width;
    if (unit <= 0) return bars;
    for (int bin = 1; bin <= shownBins; ++bin) {
        const std::array<double, 3> codes = codesOf(frame, bin);
        for (std::size_t code = 0; code < codes.size(); ++code)
            bars.heights[code][static_cast<std::size_t>((bin - 1) / together)] += codes[code] / unit;
    }
    return bars;
}

double BarPlot::x(double at) const {
    return box.left() + (std::clamp(at, from, to) - from) / (to - from) * box.width();
}

double BarPlot::y(double height) const {
    return box.bottom() - (top > 0 ? std::min(1.0, height / top) : 0.0) * box.height();
}

void paintRegions(const FigureCanvas& on, const BarPlot& plot, double threshold) {
    on.painter.save();
    on.painter.setRenderHint(QPainter::Antialiasing, on.vectors);
    for (const lens::Region& region : lens::regions(threshold)) {
        const double left = plot.x(region.code < 0 ? plot.from : region.from),
                     right = plot.x(region.code > 0 ? plot.to : region.to);
        if (right <= left) continue;
        // Mixed beforehand: blending every pixel would cost most of the time.
        on.fill(style::mixed(on.color(style::Role::ground), on.color(region.role), tint));
        on.painter.drawRect(QRectF(left, plot.box.top(), right - left, plot.box.height()));
    }
    on.painter.restore();
}

// Codes lie side by side, or one on the other where a mask or other tensors' thresholds mix them.
void paintBars(const FigureCanvas& on, const BarPlot& plot, const CodedBars& bars) {
    const std::size_t count = bars.count();
    std::vector<double> below(count, 0);
    on.painter.save();
    // Steps are upright: smoothing would only cost time.
    on.painter.setRenderHint(QPainter::Antialiasing, on.vectors);
    for (const lens::Region& region : lens::regions(1)) {
        const std::vector<double>& heights = bars.heights[placeOf(region.code)];
        on.fill(style::mixed(on.color(style::Role::ground), on.color(region.role), barOpacity));
        // One shape for each stretch of bars that are not empty.
        for (std::size_t first = 0; first < count;) {
            if (heights[first] <= 0) {
                ++first;
                continue;
            }
            QPolygonF shape;
            std::size_t end = first;
            for (; end < count && heights[end] > 0; ++end) {
                const double left = bars.from + static_cast<double>(end) * bars.step(),
                             y = plot.y(below[end] + heights[end]);
                shape << QPointF(plot.x(left), y) << QPointF(plot.x(left + bars.step()), y);
            }
            for (std::size_t i = end; i-- > first;) {
                const double left = bars.from + static_cast<double>(i) * bars.step(), y = plot.y(below[i]);
                shape << QPointF(plot.x(left + bars.step()), y) << QPointF(plot.x(left), y);
            }
            on.painter.drawPolygon(shape);
            first = end;
        }
        for (std::size_t i = 0; i < count; ++i) below[i] += heights[i];
    }
    on.painter.restore();
}

void paintOutline(const FigureCanvas& on, const BarPlot& plot, const CodedBars& bars, const QPen& pen) {
    QPolygonF line;
    for (std::size_t i = 0; i < bars.count(); ++i) {
        const double left = bars.from + static_cast<double>(i) * bars.step(), y = plot.y(bars.height(i));
        line << QPointF(plot.x(left), y) << QPointF(plot.x(left + bars.step()), y);
    }
    on.painter.save();
    on.painter.setRenderHint(QPainter::Antialiasing, on.vectors || pen.style() != Qt::SolidLine);
    on.painter.setPen(pen);
    on.painter.setBrush(Qt::NoBrush);
    on.painter.drawPolyline(line);
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
