// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/end_labels.h"

#include <algorithm>
#include <numeric>

namespace bitdistill {

namespace {
constexpr int passes = 40;  // enough for more labels than a plot can hold
constexpr double veil = 0.8;
constexpr double touching = 0.1;      // an overlap that no eye sees
constexpr double outOfTheArea = 2.0;  // what a crowded label may leave the data area by
}  // namespace

std::vector<double> keptApart(std::vector<double> middles, double height, double top, double bottom) {
    const double low = top + height / 2, high = std::max(low, bottom - height / 2);
    for (double& middle : middles) middle = std::clamp(middle, low, high);
    std::vector<std::size_t> order(middles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return middles[a] < middles[b]; });
    for (int pass = 0; pass < passes; ++pass) {
        bool moved = false;
        for (std::size_t i = 1; i < order.size(); ++i) {
            double &upper = middles[order[i - 1]], &lower = middles[order[i]];
            const double lap = height - (lower - upper);
            if (lap <= touching) continue;
            upper = std::max(upper - lap / 2, low - outOfTheArea);
            lower = std::min(lower + lap / 2, high + outOfTheArea);
            moved = true;
        }
        if (!moved) break;
    }
    return middles;
}

int endLabelWidth(const QString& name, const QString& value, const PlotType& type) {
    return type.smallSize.horizontalAdvance(name) + style::unit + type.boldSize.horizontalAdvance(value);
}

void paintVeil(const PlotCanvas& on, const QRectF& box) {
    on.fill(style::translucent(on.color(style::Role::ground), veil));
    on.painter.drawRect(box);
}

void paintEndLabelInside(const PlotCanvas& on, double middle, const QString& name, const QString& value,
                         style::Role role) {
    const int width = endLabelWidth(name, value, on.type);
    const double left = on.area.right() - width - style::unit;
    paintVeil(on, QRectF(left - 2, middle - on.type.height() / 2.0, width + 4, on.type.height()));
    paintEndLabel(on, left, middle, name, value, role);
}

void paintEndLabel(const PlotCanvas& on, double left, double middle, const QString& name, const QString& value,
                   style::Role role) {
    const double base = middle - on.type.height() / 2.0 + on.type.ascent();
    on.write(on.type.small, style::ink(role, on.palette));
    on.painter.drawText(QPointF(left, base), name);
    on.write(on.type.bold, on.color(style::Role::text));
    on.painter.drawText(QPointF(left + on.type.smallSize.horizontalAdvance(name) + style::unit, base), value);
}

}  // namespace bitdistill
