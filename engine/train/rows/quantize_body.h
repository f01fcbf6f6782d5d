// SPDX-License-Identifier: GPL-3.0-or-later
// The quantizers of BitLinear for row_kernels_body.h, weights and activations: the one place of the row kernels for a
// rule of another kind. A transform in front of the activation quantizer goes into write_quantized(), before the scale,
// and its transpose behind requantized() where gradients come back; another number of bits is another requantized().
#pragma once

#include "engine/model/quantizer_constants.h"
#include "engine/train/rows/row_lanes.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

// +1 above the threshold, -1 below its negative (ternary_code()).
LANE_INLINE Integers ternary_of(Register w_over_scale, float threshold) {
    return (w_over_scale < -threshold) - (w_over_scale > threshold);
}

template <class T>
void ternary(const float* w, float delta, float threshold, T* codes, int64_t count) {
    for_lanes(count, [&](int64_t i, auto part) {
        float ratio[lanes], code[lanes];
        store(ratio, load(w + i, part) / delta);
        for (int64_t j = 0; j < lanes; j += native)
            store_register(code + j,
                           __builtin_convertvector(ternary_of(load_register(ratio + j), threshold), Register));
        store(codes + i, load(code), part);
    });
}

// absmax8: codes of activations h under the token's scale s.
LANE_INLINE F codes_of(F h, float s) { return clamp(round_half_even(h / s), absmax8_lowest, absmax8_highest); }
// h rounded to the quantizer's steps: what the gradient of a weight sees.
LANE_INLINE F requantized(F h, float s) { return codes_of(h, s) * s; }

// One token h, in scratch, -> what the matmul reads: codes and their scale if that is asked for, else h itself.
template <class T>
LANE_INLINE void write_quantized(const float* h, F largest, int64_t columns, T* out, float* row_scale) {
    if (!row_scale) {
        for_lanes(columns, [&](int64_t i, auto w) { store(out + i, load(h + i, w), w); });
        return;
    }
    const float top = largest_of(largest), s = (top > smallest_scale ? top : smallest_scale) / absmax8_steps;
    *row_scale = s;
    for_lanes(columns, [&](int64_t i, auto w) { store(out + i, codes_of(load(h + i, w), s), w); });
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
