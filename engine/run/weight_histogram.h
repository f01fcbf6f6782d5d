// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a HistogramFrame weight by weight: the definition of what it counts. The Weights page counts a model folder
// with it; training counts with the row kernels (engine/train/rows/histogram_body.h), which give the same numbers. Any
// thread.
#pragma once

#include <span>

#include "engine/model/quantizer.h"
#include "engine/run/run_log.h"

namespace bitdistill {

// The frame's scale, the smallest and the largest of several, and the threshold that its codes go by.
void set_scales(HistogramFrame& frame, const WeightScales& scales, const Quantizer& quantizer);
// Adds weights that share a scale to the bins and codes of a frame that has its threshold. coded: what the codes are
// made of, the weights themselves or what apply_sparsity() has left of them.
void count_weights(HistogramFrame& frame, std::span<const float> weights, std::span<const float> coded, float scale);

}  // namespace bitdistill
