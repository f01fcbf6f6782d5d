// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/end_labels.h"

#include <algorithm>
#include <numeric>

namespace bitdistill {

namespace {
constexpr double veil = 0.8;
}  // namespace

// Labels that would touch are joined to a block around the mean of what they name, which joins its neighbours in turn.
std::vector<double> keptApart(const std::vector<double>& middles, double height, double top, double bottom) {
    struct Block {
        double sum = 0;  // of the middles wanted, each less the room of the labels above it
        std::size_t count = 0;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<std::size_t> order(middles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return middles[a] < middles[b]; });
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < order.size(); ++i) {
        blocks.push_back({middles[order[i]] - static_cast<double>(i) * height, 1});
        while (blocks.size() > 1 && blocks.back().mean() < blocks[blocks.size() - 2].mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    const double low = top + height / 2;
    const double high = std::max(low, bottom + height / 2 - static_cast<double>(middles.size()) * height);
    std::vector<double> placed(middles.size());
    std::size_t i = 0;
    for (const Block& block : blocks)
        for (std::size_t n = 0; n < block.count; ++n, ++i)
            placed[order[i]] = std::clamp(block.mean(), low, high) + static_cast<double>(i) * height;
    return placed;
}

namespace {
std::size_t endsInAColumn(double height, double top, double bottom) {
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::max(0.0, (bottom - top) / height)));
}
}  // namespace

int endColumns(std::size_t labels, double height, double top, double bottom) {
    const std::size_t each = endsInAColumn(height, top, bottom);
    return std::max(1, static_cast<int>((labels + each - 1) / each));
}

std::vector<EndPlace> endPlaces(const std::vector<double>& middles, double height, double top, double bottom,
                                int mostColumns) {
    std::vector<EndPlace> places(middles.size(), EndPlace{0, -1});
    const auto columns = static_cast<std::size_t>(
        std::clamp(endColumns(middles.size(), height, top, bottom), 1, std::max(1, mostColumns)));
    const std::size_t shown = std::min(middles.size(), columns * endsInAColumn(height, top, bottom));
    std::vector<std::size_t> order(shown);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return middles[a] < middles[b]; });
    for (std::size_t column = 0; column < columns; ++column) {
        std::vector<double> own;
        for (std::size_t i = column; i < shown; i += columns) own.push_back(middles[order[i]]);
        own = keptApart(own, height, top, bottom);
        for (std::size_t n = 0; n < own.size(); ++n)
            places[order[column + n * columns]] = {own[n], static_cast<int>(column)};
    }
    return places;
}

int endLabelWidth(const QString& name, const QString& value, const PlotType& type) {
    return type.smallSize.horizontalAdvance(name) + style::unit + type.boldSize.horizontalAdvance(value);
}

void paintVeil(const PlotCanvas& on, const QRectF& box) {
    on.fill(style::translucent(on.color(style::Role::ground), veil));
    on.painter.drawRect(box);
}

QRectF paintEndLabelInside(const PlotCanvas& on, double fromEdge, double middle, const QString& name,
                           const QString& value, style::Role role) {
    const int width = endLabelWidth(name, value, on.type);
    const double left = on.area.right() - fromEdge - width - style::unit;
    paintVeil(on, QRectF(left - 2, middle - on.type.height() / 2.0, width + 4, on.type.height()));
    return paintEndLabel(on, left, middle, name, value, role);
}

QRectF paintEndLabel(const PlotCanvas& on, double left, double middle, const QString& name, const QString& value,
                     style::Role role) {
    const double base = middle - on.type.height() / 2.0 + on.type.ascent();
    on.write(on.type.small, style::ink(role, on.palette));
    on.painter.drawText(QPointF(left, base), name);
    on.write(on.type.bold, on.color(style::Role::text));
    on.painter.drawText(QPointF(left + on.type.smallSize.horizontalAdvance(name) + style::unit, base), value);
    return {left, middle - on.type.height() / 2.0, static_cast<double>(endLabelWidth(name, value, on.type)),
            static_cast<double>(on.type.height())};
}

}  // namespace bitdistill
