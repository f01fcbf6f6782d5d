// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that maps, curves and tiles show of histogram frames, each a share that adds up over tensors: what counts
// over what it is counted of. engine/run/watch/weight_watch.h defines those against the teacher and of a mask. No
// widgets in it; GUI thread.
#pragma once

#include <QString>
#include <array>
#include <cstddef>

#include "engine/run/run_log.h"
#include "engine/run/watch/weight_watch.h"

namespace bitdistill {

enum class Measure {
    zeroShare,
    nearThreshold,
    nearThresholdWide,
    flipRate,
    entropy,
    signAgreement,
    codedSigns,
    scaleOverAbsmean,
    flipped,
    maskChanges,
    // Of weights by the size of what they are compared with: see flippedIn(), changedIn().
    flippedFirst,
    changedFirst = flippedFirst + magnitude_parts,
    // By the place in a group of the mask: see keptAt().
    keptFirst = changedFirst + magnitude_parts,
};
inline constexpr std::size_t mostPositions = 8;  // of a pattern
inline constexpr std::size_t measureCount = static_cast<std::size_t>(Measure::keptFirst) + mostPositions;
constexpr Measure operator+(Measure first, std::size_t more) {
    return static_cast<Measure>(static_cast<std::size_t>(first) + more);
}
constexpr Measure flippedIn(std::size_t part) { return Measure::flippedFirst + part; }
constexpr Measure changedIn(std::size_t part) { return Measure::changedFirst + part; }  // codes per step
constexpr Measure keptAt(std::size_t position) { return Measure::keptFirst + position; }

// By `what`: sums that may be added up over tensors, entropy's excepted.
struct FrameSums {
    std::array<double, measureCount> part{}, all{};
    double minus = 0, zero = 0, plus = 0;

    double of(Measure what) const;  // NaN = not measured; shares 0..1; entropy in bits, at most log2(3)
    void add(const FrameSums& other, double sign);
};
FrameSums sumsOf(const HistogramFrame& frame);
double measure(const HistogramFrame& frame, Measure what);

bool isShare(Measure what);   // else a plain number
bool isChange(Measure what);  // it may be 0, and a scale of colours begins there
QString measureText(Measure what, double value);
QString measureLabel(Measure what, Reference reference = Reference::teacher);
QString partLabel(std::size_t part);  // "0.5 to 1", of the size of what weights are compared with

// Sums frames' watches into that of `sum`; changes become those of its span of steps. Null where none of them has one.
std::shared_ptr<const WeightWatch> mergeWatches(std::span<const std::shared_ptr<const HistogramFrame>> frames,
                                                const HistogramFrame& sum);

}  // namespace bitdistill
