// SPDX-License-Identifier: GPL-3.0-or-later
// From codes and scales that something else than rounding has found to latent weights that train: a student computes
// both anew from its latent weights, so these must give them back. Used by the starts of a student (engine/train/start)
// and for ternary checkpoints that keep codes alone. Plain data: any thread.
#pragma once

#include <cstdint>
#include <span>

#include "engine/model/rounding/weight_scales.h"

namespace bitdistill {

// In place: w, [rows][columns], become latent weights whose absmean scales are `scales` (within a few 1e-7) and whose
// codes are `codes`. Each u = w / scale is brought into its code's interval, at least 2^-10 from its end at 1/2, and
// what is not 0 is then moved away from 1/2 by one factor, until the mean of abs(u) is 1. Parts that are all zero
// become 0. w: the weights that belong to the codes, for instance as error compensation has left them.
void hand_over(std::span<float> w, std::span<const std::int8_t> codes, const WeightScales& scales);

// The scale and codes of least squared error: code of the sign where abs(w) > scale / 2, scale = sum(w code) /
// sum(abs(code)), by turns until the codes stay. For a Gaussian 1.53 times the absmean.
void least_squares(std::span<const float> w, std::span<std::int8_t> codes, WeightScales& scales);

}  // namespace bitdistill
