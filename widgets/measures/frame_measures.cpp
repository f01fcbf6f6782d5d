// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/measures/frame_measures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

// The translators' context of this file and of frame_history.cpp.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FrameHistory)
};

double count(std::uint64_t number) { return static_cast<double>(number); }
bool between(Measure what, Measure first, std::size_t number) { return what >= first && what < first + number; }

}  // namespace

double FrameSums::of(Measure what) const {
    const auto place = static_cast<std::size_t>(what);
    if (what != Measure::entropy) return all[place] > 0 ? std::max(0.0, part[place] / all[place]) : not_measured;
    const double total = minus + zero + plus;
    if (total <= 0) return not_measured;
    double bits = 0;
    for (const double codes : {minus, zero, plus})
        if (codes > 0) bits -= codes / total * std::log2(codes / total);
    return bits;
}

void FrameSums::add(const FrameSums& other, double sign) {
    for (std::size_t i = 0; i < measureCount; ++i) {
        part[i] += sign * other.part[i];
        all[i] += sign * other.all[i];
    }
    minus += sign * other.minus;
    zero += sign * other.zero;
    plus += sign * other.plus;
}

FrameSums sumsOf(const HistogramFrame& frame) {
    FrameSums sums;
    const auto set = [&](Measure what, double part, double all) {
        sums.part[static_cast<std::size_t>(what)] = part;
        sums.all[static_cast<std::size_t>(what)] = all;
    };
    sums.minus = count(frame.minus);
    sums.zero = count(frame.zero);
    sums.plus = count(frame.plus);
    const double weights = sums.minus + sums.zero + sums.plus, steps = static_cast<double>(frame.steps_since);
    if (weights <= 0) return sums;
    const auto per_step = [&](Measure what, std::uint64_t changes, double all) {
        if (frame.steps_since > 0) set(what, count(changes) / steps, all);
    };
    set(Measure::zeroShare, sums.zero, weights);
    if (const double near = near_threshold_share(frame, 0.05); !std::isnan(near)) {
        set(Measure::nearThreshold, weights * near, weights);
        set(Measure::nearThresholdWide, weights * near_threshold_share(frame, 0.1), weights);
    }
    per_step(Measure::flipRate, frame.flips, weights);
    if (!frame.watch) return sums;
    const WeightWatch& watch = *frame.watch;
    if (watch.compares()) {
        const MagnitudeCounts total = all_magnitudes(watch);
        set(Measure::signAgreement, count(total.same_sign), count(total.weights));
        set(Measure::codedSigns, count(total.same_coded_sign), count(total.coded));
        set(Measure::scaleOverAbsmean, weights * static_cast<double>(watch.scale_over_absmean), weights);
        set(Measure::flipped, count(total.weights - total.same_code), count(total.weights));
        for (std::size_t i = 0; i < magnitude_parts; ++i) {
            const MagnitudeCounts& part = watch.magnitudes[i];
            set(flippedIn(i), count(part.weights - part.same_code), count(part.weights));
            per_step(changedIn(i), part.changed, count(part.weights));
        }
    }
    if (!watch.has_mask()) return sums;
    per_step(Measure::maskChanges, watch.mask_changes, weights);
    for (std::size_t i = 0; i < std::min(mostPositions, watch.positions.size()); ++i)
        set(keptAt(i), count(watch.positions[i].kept), count(watch.positions[i].weights));
    return sums;
}

double measure(const HistogramFrame& frame, Measure what) { return sumsOf(frame).of(what); }

bool isShare(Measure what) { return what != Measure::entropy && what != Measure::scaleOverAbsmean; }

bool isChange(Measure what) {
    return what == Measure::flipRate || what == Measure::flipped || what == Measure::maskChanges ||
           between(what, Measure::flippedFirst, 2 * magnitude_parts);
}

QString measureText(Measure what, double value) {
    return isShare(what) ? style::finePercent(value, 1) : style::number(value, 4);
}

QString partLabel(std::size_t part) {
    const auto edge = [](std::size_t i) { return style::number(static_cast<double>(magnitude_edges[i])); };
    if (part == 0) return Words::tr("below %1").arg(edge(0));
    if (part == magnitude_parts - 1) return Words::tr("above %1").arg(edge(part - 1));
    return Words::tr("%1 to %2").arg(edge(part - 1), edge(part));
}

QString measureLabel(Measure what, Reference reference) {
    const bool teacher = reference != Reference::student;
    if (between(what, Measure::flippedFirst, magnitude_parts))
        return (teacher ? Words::tr("Codes other than the teacher's, its weight %1 of the mean")
                        : Words::tr("Codes other than at the beginning, the weight then %1 of the mean"))
            .arg(partLabel(static_cast<std::size_t>(what) - static_cast<std::size_t>(Measure::flippedFirst)));
    if (between(what, Measure::changedFirst, magnitude_parts))
        return (teacher ? Words::tr("Flips per step, the teacher's weight %1 of the mean")
                        : Words::tr("Flips per step, the weight at the beginning %1 of the mean"))
            .arg(partLabel(static_cast<std::size_t>(what) - static_cast<std::size_t>(Measure::changedFirst)));
    if (between(what, Measure::keptFirst, mostPositions))
        return Words::tr("Kept at place %1 of a group")
            .arg(static_cast<std::size_t>(what) - static_cast<std::size_t>(Measure::keptFirst) + 1);
    switch (what) {
        case Measure::nearThreshold:
            return Words::tr("Mass within 0.05 Δ of the thresholds");
        case Measure::nearThresholdWide:
            return Words::tr("Mass within 0.1 Δ of the thresholds");
        case Measure::flipRate:
            return Words::tr("Flips per step");
        case Measure::entropy:
            return Words::tr("Entropy of the codes, bits");
        case Measure::signAgreement:
            return teacher ? Words::tr("Signs as the teacher's") : Words::tr("Signs as at the beginning");
        case Measure::codedSigns:
            return teacher ? Words::tr("Signs as the teacher's, of codes that are not 0")
                           : Words::tr("Signs as at the beginning, of codes that are not 0");
        case Measure::scaleOverAbsmean:
            return teacher ? Words::tr("Scale over the teacher's mean magnitude")
                           : Words::tr("Scale over the mean magnitude at the beginning");
        case Measure::flipped:
            return teacher ? Words::tr("Codes other than the teacher's")
                           : Words::tr("Codes other than at the beginning");
        case Measure::maskChanges:
            return Words::tr("Mask changes per step");
        default:
            return Words::tr("Zero share");
    }
}

std::shared_ptr<const WeightWatch> mergeWatches(std::span<const std::shared_ptr<const HistogramFrame>> frames,
                                                const HistogramFrame& sum) {
    std::shared_ptr<WeightWatch> merged;
    double scales = 0, compared = 0, mask_changes = 0;
    std::array<double, magnitude_parts> changed{};
    for (const auto& frame : frames) {
        if (!frame || !frame->watch) continue;
        const WeightWatch& watch = *frame->watch;
        if (!merged) {
            merged = std::make_shared<WeightWatch>();
            merged->reference = watch.reference;
            merged->pattern = watch.pattern;
            merged->positions.resize(watch.positions.size());
            merged->masked.resize(watch.masked.size());
        }
        const double steps = frame->steps_since > 0 ? static_cast<double>(frame->steps_since) : 1;
        if (watch.compares()) {
            const auto weights = count(all_magnitudes(watch).weights);
            scales += weights * static_cast<double>(watch.scale_over_absmean);
            compared += weights;
        }
        for (std::size_t part = 0; part < magnitude_parts; ++part) {
            add(merged->magnitudes[part], watch.magnitudes[part]);
            changed[part] += count(watch.magnitudes[part].changed) / steps;
        }
        mask_changes += count(watch.mask_changes) / steps;
        for (std::size_t p = 0; p < std::min(merged->positions.size(), watch.positions.size()); ++p) {
            merged->positions[p].weights += watch.positions[p].weights;
            merged->positions[p].kept += watch.positions[p].kept;
        }
        for (std::size_t bin = 0; bin < std::min(merged->masked.size(), watch.masked.size()); ++bin)
            merged->masked[bin] += watch.masked[bin];
    }
    if (!merged) return nullptr;
    if (compared > 0) merged->scale_over_absmean = static_cast<float>(scales / compared);
    // As for flips: tensors are visited over spans of different length.
    const auto span = static_cast<double>(sum.steps_since);
    for (std::size_t part = 0; part < magnitude_parts; ++part)
        merged->magnitudes[part].changed = static_cast<std::uint64_t>(std::llround(changed[part] * span));
    merged->mask_changes = static_cast<std::uint64_t>(std::llround(mask_changes * span));
    return merged;
}

}  // namespace bitdistill
