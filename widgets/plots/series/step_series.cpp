// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/series/step_series.h"

#include <algorithm>
#include <cmath>

namespace bitdistill {

void StepSeries::append(const StepRow& row) {
    if (!steps_.empty() && row.step <= steps_.back()) {
        // A resume from an earlier checkpoint: what follows it is written again.
        const auto keep =
            static_cast<std::size_t>(std::lower_bound(steps_.begin(), steps_.end(), row.step) - steps_.begin());
        steps_.resize(keep);
        for (std::size_t c = 0; c < columns; ++c) {
            values_[c].resize(keep);
            smooth_[c].resize(keep);
            measured_[c] = static_cast<std::size_t>(
                std::count_if(values_[c].begin(), values_[c].end(), [](double v) { return !std::isnan(v); }));
            newest_[c] = keep;
            for (std::size_t r = keep; r-- > 0;)
                if (!std::isnan(values_[c][r])) {
                    newest_[c] = r;
                    break;
                }
            smoothFrom(c, 0);
        }
        std::erase_if(seams_, [keep](std::size_t seam) { return seam >= keep; });
        seams_.push_back(keep);
    }
    const std::size_t at = steps_.size();
    steps_.push_back(row.step);
    for (std::size_t c = 0; c < columns; ++c) {
        const double value = step_columns[c].of(row);
        values_[c].push_back(value);
        smooth_[c].push_back(value);
        if (!std::isnan(value)) {
            ++measured_[c];
            newest_[c] = at;
        }
        smoothFrom(c, at);
    }
}

void StepSeries::clear() {
    const double keep = smoothing_;
    *this = StepSeries();
    smoothing_ = keep;
}

double StepSeries::x(std::size_t row, XAxis axis) const {
    switch (axis) {
        case XAxis::tokens:
            return values_[0][row];
        case XAxis::time:
            return values_[1][row];
        case XAxis::step:
            break;
    }
    return static_cast<double>(steps_[row]);
}

std::size_t StepSeries::newest(std::size_t column) const { return measured_[column] ? newest_[column] : size(); }

std::size_t StepSeries::nearest(double at, XAxis axis) const {
    if (empty()) return size();
    std::size_t low = 0, high = size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (x(middle, axis) < at)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == size()) return size() - 1;
    if (low > 0 && at - x(low - 1, axis) < x(low, axis) - at) return low - 1;
    return low;
}

void StepSeries::setSmoothing(double steps) {
    if (steps == smoothing_) return;
    smoothing_ = steps;
    for (std::size_t c = 0; c < columns; ++c) smoothFrom(c, 0);
}

// mean = sum of a^(n-i) v_i / sum of a^(n-i): an exponential mean without the pull of its start.
void StepSeries::smoothFrom(std::size_t column, std::size_t row) {
    const auto& values = values_[column];
    auto& smooth = smooth_[column];
    if (row == 0) mean_[column] = weight_[column] = 0;
    const double keep = smoothing_ > 0 ? 1.0 - 1.0 / (smoothing_ + 1.0) : 0.0;
    for (; row < values.size(); ++row) {
        const double value = values[row];
        if (!std::isfinite(value)) {
            smooth[row] = value;
            continue;
        }
        weight_[column] = keep * weight_[column] + 1.0;
        mean_[column] += (value - mean_[column]) / weight_[column];
        smooth[row] = mean_[column];
    }
}

std::vector<PlotPoint> StepSeries::reduced(std::size_t column, XAxis axis, double from, double to, int pixels,
                                           bool smooth) const {
    std::vector<PlotPoint> out;
    if (empty() || !(to > from) || pixels < 1) return out;
    const auto& values = smooth ? smooth_[column] : values_[column];
    const auto first_at = [&](double bound, bool after) {
        std::size_t low = 0, high = size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (x(middle, axis) < bound || (after && x(middle, axis) == bound))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    std::size_t begin = first_at(from, false), end = first_at(to, true);
    // One measured neighbour on each side, so that lines leave the view instead of ending in it.
    for (std::size_t r = begin; r-- > 0;)
        if (!std::isnan(values[r])) {
            begin = r;
            break;
        }
    for (std::size_t r = end; r < size(); ++r)
        if (!std::isnan(values[r])) {
            end = r + 1;
            break;
        }
    const double per_pixel = (to - from) / pixels;
    if (end - begin <= (smooth ? 1u : 4u) * static_cast<std::size_t>(pixels)) {
        out.reserve(end - begin);
        for (std::size_t r = begin; r < end; ++r)
            if (!std::isnan(values[r])) out.push_back({x(r, axis), values[r]});
        return out;
    }
    out.reserve(4 * static_cast<std::size_t>(pixels) + 8);
    std::size_t r = begin;
    while (r < end) {
        const double bucket = std::floor((x(r, axis) - from) / per_pixel);
        if (smooth) {
            // The smoothed line is there to be read: one mean point a pixel. (Dashed pens also cost by the point.)
            double x_sum = 0, y_sum = 0;
            std::size_t count = 0;
            for (; r < end && std::floor((x(r, axis) - from) / per_pixel) == bucket; ++r) {
                if (std::isnan(values[r])) continue;
                x_sum += x(r, axis);
                y_sum += values[r];
                ++count;
            }
            if (count > 0) out.push_back({x_sum / static_cast<double>(count), y_sum / static_cast<double>(count)});
            continue;
        }
        std::size_t first = end, last = end, low = end, high = end;
        for (; r < end && std::floor((x(r, axis) - from) / per_pixel) == bucket; ++r) {
            const double value = values[r];
            if (std::isnan(value)) continue;
            if (first == end) first = low = high = r;
            if (value < values[low]) low = r;
            if (value > values[high]) high = r;
            last = r;
        }
        if (first == end) continue;
        const std::size_t inner_a = std::min(low, high), inner_b = std::max(low, high);
        std::size_t previous = end;
        for (const std::size_t pick : {first, inner_a, inner_b, last}) {
            if (pick == previous) continue;
            out.push_back({x(pick, axis), values[pick]});
            previous = pick;
        }
    }
    return out;
}

}  // namespace bitdistill
