// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a HistogramFrame weight by weight: the definition of what it counts. The Weights page counts a model folder
// with it; training counts with the row kernels (engine/train/rows/histogram_body.h), which give the same numbers. Any
// thread.
#pragma once

#include <span>

#include "engine/model/quantizer.h"
#include "engine/run/run_log.h"
#include "engine/run/watch/weight_watch.h"

namespace bitdistill {

// The frame's scale, the smallest and the largest of several, and the threshold that its codes go by.
void set_scales(HistogramFrame& frame, const WeightScales& scales, const Quantizer& quantizer);

// Weights that share a scale.
struct CountedWeights {
    std::span<const float> weights;
    float scale = 1;
    std::span<const std::uint8_t> kept = {};  // by the pattern's mask, 1 a weight; empty: all
    std::span<std::uint8_t> states = {};      // empty: nothing is compared
};
// Adds them to the bins and codes of a frame that has its threshold, and to a watch that has its pattern: to the masked
// weights' bins, and where states are given to the figures since they were made, which become those of now. Returns the
// codes that differ from then.
std::uint64_t count_weights(HistogramFrame& frame, WeightWatch& watch, const CountedWeights& counted);
// A watch of this pattern, with nothing counted.
WeightWatch watch_of(const SparsityPattern& pattern);

}  // namespace bitdistill
