// SPDX-License-Identifier: GPL-3.0-or-later
// The quantizers of BitLinear for row_kernels_body.h, weights and activations: the one place of the row kernels for a
// rule of another kind.
#pragma once

#include "engine/model/rounding/hadamard_body.h"
#include "engine/model/rounding/quantizer_constants.h"
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

// Codes of activations h under the token's scale s.
LANE_INLINE F codes_of(F h, float s, const ActivationForm& form) {
    return form.bits == 4 ? clamp(round_half_even(h / s), absmean4_lowest, absmean4_highest)
                          : clamp(round_half_even(h / s), absmax8_lowest, absmax8_highest);
}
// h rounded to the quantizer's steps: what the gradient of a weight sees.
LANE_INLINE F requantized(F h, float s, const ActivationForm& form) { return codes_of(h, s, form) * s; }

LANE_INLINE void turn(float* h, int64_t columns, const ActivationForm& form) {
    hadamard_rows<native>(h, columns, form.block, form.factor);
}

// s of a token; largest: its largest magnitude, lane by lane, unless a transform has changed it.
LANE_INLINE float step_of(const float* h, F largest, int64_t columns, const ActivationForm& form) {
    if (form.bits == 4) {
        F sum = {};
        for_lanes(columns, [&](int64_t i, auto w) { sum += absolute(load(h + i, w)); });
        const float mean = sum_of(sum) / static_cast<float>(columns);
        return (mean > smallest_scale ? mean : smallest_scale) / absmean4_steps;
    }
    if (form.block > 0) {
        largest = splat(0.0f);
        for_lanes(columns, [&](int64_t i, auto w) { largest = larger(largest, absolute(load(h + i, w))); });
    }
    const float top = largest_of(largest);
    return (top > smallest_scale ? top : smallest_scale) / absmax8_steps;
}

// One token h, in scratch, -> what the matmul reads: codes and their scale if that is asked for, else h itself.
template <class T>
LANE_INLINE void write_quantized(float* h, F largest, int64_t columns, T* out, float* row_scale,
                                 const ActivationForm& form) {
    if (!row_scale) {
        for_lanes(columns, [&](int64_t i, auto w) { store(out + i, load(h + i, w), w); });
        return;
    }
    if (form.block > 0) turn(h, columns, form);
    const float s = step_of(h, largest, columns, form);
    *row_scale = s;
    for_lanes(columns, [&](int64_t i, auto w) { store(out + i, codes_of(load(h + i, w), s, form), w); });
}

// The way back through a transform, of one token: the gradient of its input, d_quantized turned, into d.
template <class T>
LANE_INLINE void turn_back(const T* d_quantized, int64_t columns, const ActivationForm& form, float* d) {
    for_lanes(columns, [&](int64_t i, auto w) { store(d + i, load(d_quantized + i, w), w); });
    turn(d, columns, form);
}
// What the matmul had read, of one token whose input h is: turned and rounded to the quantizer's steps.
template <class T>
LANE_INLINE void requantize_turned(float* h, float s, int64_t columns, const ActivationForm& form, T* out) {
    turn(h, columns, form);
    for_lanes(columns, [&](int64_t i, auto w) { store(out + i, requantized(load(h + i, w), s, form), w); });
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
