// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/activation_history.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"
#include "widgets/texts/joined_text.h"

namespace bitdistill {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivationHistory)
};

double onScale(ActivationMeasure what, double value) {
    if (!isLogarithmic(what)) return value;
    return value > 0 ? std::log10(value) : not_measured;
}

FramePosition positionOf(const ActivationPtr& frame) { return {frame->stage, frame->step}; }

void setScale(MapGrid& grid) {
    double low = not_measured, high = not_measured;
    for (const double value : grid.values) {
        if (std::isnan(value)) continue;
        low = std::isnan(low) ? value : std::min(low, value);
        high = std::isnan(high) ? value : std::max(high, value);
    }
    if (std::isnan(low)) low = 0, high = 1;
    if (high - low < 1e-9) high = low + (low > 0 ? 0.05 * low : 1.0);
    grid.low = low;
    grid.high = high;
}

}  // namespace

QString measureLabel(ActivationMeasure what) {
    switch (what) {
        case ActivationMeasure::gain:
            return Words::tr("Times less error with the transform");
        case ActivationMeasure::errorBefore:
            return Words::tr("Rounding error as it comes");
        case ActivationMeasure::errorAfter:
            return Words::tr("Rounding error with the transform");
        case ActivationMeasure::peakBefore:
            return Words::tr("Largest over rms as it comes");
        case ActivationMeasure::peakAfter:
            return Words::tr("Largest over rms with the transform");
        case ActivationMeasure::clippedBefore:
            return Words::tr("Clipped as it comes");
        case ActivationMeasure::clippedAfter:
            return Words::tr("Clipped with the transform");
        case ActivationMeasure::beyondBefore:
            return Words::tr("Beyond 6 rms as it comes");
        case ActivationMeasure::kurtosisBefore:
            return Words::tr("Kurtosis as it comes");
    }
    return {};
}

double measure(const ActivationProfile& profile, ActivationMeasure what, int bits) {
    const ProfileFigures before = figures_of(profile, false, bits), after = figures_of(profile, true, bits);
    switch (what) {
        case ActivationMeasure::gain:
            return after.error > 0 ? before.error / after.error : not_measured;
        case ActivationMeasure::errorBefore:
            return before.error;
        case ActivationMeasure::errorAfter:
            return after.error;
        case ActivationMeasure::peakBefore:
            return before.peak;
        case ActivationMeasure::peakAfter:
            return after.peak;
        case ActivationMeasure::clippedBefore:
            return before.clipped;
        case ActivationMeasure::clippedAfter:
            return after.clipped;
        case ActivationMeasure::beyondBefore:
            return before.beyond;
        case ActivationMeasure::kurtosisBefore:
            return before.kurtosis;
    }
    return not_measured;
}

bool isLogarithmic(ActivationMeasure what) {
    switch (what) {
        case ActivationMeasure::clippedBefore:
        case ActivationMeasure::clippedAfter:
        case ActivationMeasure::beyondBefore:
            return false;
        default:
            return true;
    }
}

QString measureText(ActivationMeasure what, double value) {
    switch (what) {
        case ActivationMeasure::gain:
            return style::multiple(value);
        case ActivationMeasure::peakBefore:
        case ActivationMeasure::peakAfter:
        case ActivationMeasure::kurtosisBefore:
            return style::number(value, 3);
        default:
            return style::finePercent(value, 2);
    }
}

QString inputLabel(const std::string& readers) {
    QStringList names = QString::fromStdString(readers).split(QLatin1Char(','));
    for (QString& name : names)
        if (name.endsWith(QLatin1String("_proj"))) name.chop(5);
    return joinedByCommas(names);
}

void ActivationHistory::append(std::span<const ActivationPtr> frames) {
    for (const ActivationPtr& frame : frames) {
        if (!frame) continue;
        const FramePosition position = positionOf(frame);
        auto input = std::ranges::find_if(
            all_, [&](const Input& one) { return one.layer == frame->layer && one.readers == frame->readers; });
        if (input == all_.end()) input = all_.insert(input, {frame->layer, frame->readers, {}});
        // Nearly always at the end; a resume or a second reader may bring an older or the same one.
        const auto place = std::ranges::lower_bound(input->frames, position, {}, positionOf);
        if (place != input->frames.end() && positionOf(*place) == position)
            *place = frame;
        else
            input->frames.insert(place, frame);
        if (std::ranges::find(inputs_, frame->readers) == inputs_.end()) inputs_.push_back(frame->readers);
        const auto spot = std::ranges::lower_bound(positions_, position);
        if (spot == positions_.end() || *spot != position) positions_.insert(spot, position);
    }
}

void ActivationHistory::clear() {
    all_.clear();
    inputs_.clear();
    positions_.clear();
}

std::vector<int> ActivationHistory::layers() const {
    std::vector<int> out;
    for (const Input& input : all_) out.push_back(input.layer);
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

ActivationPtr ActivationHistory::newestUpTo(const Input& input, const FramePosition& position) const {
    const auto place = std::ranges::upper_bound(input.frames, position, {}, positionOf);
    if (place == input.frames.begin()) return nullptr;
    const ActivationPtr& frame = *std::prev(place);
    return frame->stage == position.stage ? frame : nullptr;
}

FramePosition ActivationHistory::nearest(const FramePosition& position) const {
    const auto place = std::ranges::upper_bound(positions_, position);
    return place == positions_.begin() || std::prev(place)->stage != position.stage ? position : *std::prev(place);
}

ActivationLook ActivationHistory::at(const FrameSelection& selection, const FramePosition& position) const {
    ActivationLook look;
    std::vector<ActivationPtr> found;
    for (const Input& input : all_) {
        if (selection.layer >= 0 && input.layer != selection.layer) continue;
        ActivationPtr frame = newestUpTo(input, position);
        if (!frame || (!selection.kind.empty() && !is_read_by(*frame, selection.kind))) continue;
        ++look.inputs;
        look.turned += frame->turned;
        found.push_back(std::move(frame));
    }
    if (found.empty()) return look;
    look.frame = found.front();
    if (found.size() == 1) return look;
    ActivationFrame merged = *found.front();
    for (std::size_t i = 1; i < found.size(); ++i) {
        add_profile(merged.profile, found[i]->profile);
        if (found[i]->readers != merged.readers) merged.readers.clear();
        merged.step = std::max(merged.step, found[i]->step);
    }
    merged.layer = selection.layer;
    merged.turned = look.turned == look.inputs;
    look.frame = std::make_shared<const ActivationFrame>(std::move(merged));
    return look;
}

MapGrid ActivationHistory::emptyGrid() const {
    MapGrid grid;
    grid.layers = layers();
    for (const int layer : grid.layers) grid.rowLabels << QString::number(layer);
    return grid;
}

MapGrid ActivationHistory::layersByInput(ActivationMeasure what, int bits, const FramePosition& position) const {
    MapGrid grid = emptyGrid();
    for (const std::string& readers : inputs_) {
        grid.columnLabels << inputLabel(readers);
        grid.kinds.push_back(readers.substr(0, readers.find(',')));
    }
    grid.values.assign(grid.layers.size() * inputs_.size(), not_measured);
    for (const Input& input : all_) {
        const ActivationPtr frame = newestUpTo(input, position);
        if (!frame) continue;
        const auto row = static_cast<std::size_t>(std::ranges::find(grid.layers, input.layer) - grid.layers.begin()),
                   column = static_cast<std::size_t>(std::ranges::find(inputs_, input.readers) - inputs_.begin());
        const double value = measure(frame->profile, what, bits);
        grid.values[row * inputs_.size() + column] = onScale(what, value);
    }
    setScale(grid);
    return grid;
}

MapGrid ActivationHistory::layersOverTime(ActivationMeasure what, int bits, const std::string& kind,
                                          int max_columns) const {
    MapGrid grid = emptyGrid();
    const std::size_t count = positions_.size(), columns = std::min(count, static_cast<std::size_t>(max_columns));
    for (std::size_t c = 0; c < columns; ++c)  // evenly, ending with the newest
        grid.positions.push_back(positions_[(c + 1) * count / columns - 1]);
    for (const FramePosition& p : grid.positions)
        grid.columnLabels << QStringLiteral("%1 %2").arg(style::stageLabel(p.stage), style::integer(p.step));
    grid.values.assign(grid.layers.size() * columns, 0.0);
    std::vector<int> inputs(grid.values.size(), 0);
    for (const Input& input : all_) {
        const auto row = static_cast<std::size_t>(std::ranges::find(grid.layers, input.layer) - grid.layers.begin());
        for (std::size_t c = 0; c < columns; ++c) {
            const ActivationPtr frame = newestUpTo(input, grid.positions[c]);
            if (!frame || (!kind.empty() && !is_read_by(*frame, kind))) continue;
            const double value = measure(frame->profile, what, bits);
            if (std::isnan(value)) continue;
            grid.values[row * columns + c] += value;
            ++inputs[row * columns + c];
        }
    }
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        double& value = grid.values[i];
        value = inputs[i] > 0 ? onScale(what, value / inputs[i]) : not_measured;
    }
    setScale(grid);
    return grid;
}

}  // namespace bitdistill
