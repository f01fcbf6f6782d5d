// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/stage_axis.h"

#include <algorithm>
#include <cmath>

namespace bitdistill {

void StageAxis::set(const std::vector<Extent>& extents, bool log) {
    panes_.clear();
    if (extents.empty()) return;
    // Room grows with the square root of the steps: a stage ten times as long gets three times the width.
    double sum = 0;
    for (const Extent& extent : extents) sum += std::sqrt(std::max(1.0, extent.weight));
    const double room = 1.0 - gap * static_cast<double>(extents.size() - 1);
    double at = 0;
    for (const Extent& extent : extents) {
        const double width = room * std::sqrt(std::max(1.0, extent.weight)) / sum;
        Pane pane{extent.stage, at, at + width, extent.low, std::max(extent.high, extent.low + 1e-9), log};
        if (log) pane.low = std::max(pane.low, pane.high > 1 ? 1.0 : pane.high * 1e-3);
        if (pane.high <= pane.low) pane.high = pane.low * 2 + 1e-9;
        panes_.push_back(pane);
        at += width + gap;
    }
}

const StageAxis::Pane* StageAxis::pane(Stage stage) const {
    for (const Pane& pane : panes_)
        if (pane.stage == stage) return &pane;
    return nullptr;
}

const StageAxis::Pane* StageAxis::paneAt(double unit) const {
    const Pane* best = nullptr;
    double distance = 0;
    for (const Pane& pane : panes_) {
        const double d = unit < pane.from ? pane.from - unit : unit > pane.to ? unit - pane.to : 0;
        if (!best || d < distance) best = &pane, distance = d;
    }
    return best;
}

double StageAxis::toUnit(const Pane& pane, double x) {
    const double share = pane.log ? std::log(std::max(x, pane.low * 1e-3) / pane.low) / std::log(pane.high / pane.low)
                                  : (x - pane.low) / (pane.high - pane.low);
    return pane.from + (pane.to - pane.from) * share;
}

double StageAxis::fromUnit(const Pane& pane, double unit) {
    const double share = (unit - pane.from) / (pane.to - pane.from);
    return pane.log ? pane.low * std::pow(pane.high / pane.low, share) : pane.low + (pane.high - pane.low) * share;
}

}  // namespace bitdistill
