// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of four floats: activations to int8, and weights to 2-bit codes. All of it to the bit as the definition.
#pragma once

#include "engine/infer/kernels/activation_body.h"
#include "engine/infer/kernels/vector4.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {
namespace {

// Rounded half to even between the bounds, which are whole numbers; NaN becomes the lower one.
inline Int4 code_of(Float4 x, float lowest, float highest) {
    x = x > all(lowest) ? x : all(lowest);
    x = x < all(highest) ? x : all(highest);
    return nearest_integer(x);
}

// The low bytes of four integers, codes of any sign.
inline void store_bytes(void* to, Int4 codes) {
    const auto bytes = same_bits<Byte16>(codes);
    const auto low =
        same_bits<Int4>(__builtin_shufflevector(bytes, bytes, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12));
    const std::int32_t word = low[0];
    __builtin_memcpy(to, &word, sizeof word);
}

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    Float4 largest = {};
    for (i64 c = 0; c < columns; c += 4) largest = larger(magnitude(load_some<Float4>(x + c, columns - c)), largest);
    float most = largest_of(largest);
    if (!(most > smallest_scale)) most = smallest_scale;
    const float scale = most / absmax8_steps;
    const Float4 divisor = all(scale);
    Int4 total = {};
    for (i64 c = 0; c < zeros_until(columns); c += 4) {
        Int4 code = {};
        if (c < columns)
            code = code_of(load_some<Float4>(x + c, columns - c) / divisor, absmax8_lowest, absmax8_highest);
        total += code;
        store_bytes(q + c, code);
    }
    *sum = sum_of(total);
    return scale;
}

float quantize4(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    return quantize_by_mean<4>(x, columns, q, sum);
}

void hadamard(float* x, i64 columns, i64 block, float factor) { hadamard_rows<4>(x, columns, block, factor); }

void quantize_blocks(const float* x, i64 columns, i64 blocks, std::int8_t* q, float* scales, std::int32_t* sums) {
    for (i64 b = 0; b < blocks; ++b) {
        Float4 values[8], largest = {};
        UNROLL_VECTOR
        for (int k = 0; k < 8; ++k) {
            const i64 at = 32 * b + 4 * k;
            values[k] = at < columns ? load_some<Float4>(x + at, columns - at) : Float4{};
            largest = larger(magnitude(values[k]), largest);
        }
        scales[b] = largest_of(largest) / block8_steps;
        const Float4 divisor = all(scales[b]);
        Int4 total = {};
        UNROLL_VECTOR
        for (int k = 0; k < 8; ++k) {
            const Int4 code = scales[b] > 0 ? code_of(values[k] / divisor, -block8_steps, block8_steps) : Int4{};
            total += code;
            store_bytes(q + 32 * b + 4 * k, code);
        }
        sums[b] = sum_of(total);
    }
}

// Column 4 j + k of a chunk goes to bits 2 j of byte k.
void pack_ternary(const float* w, i64 columns, float threshold, i64 row, std::uint8_t* group) {
    std::uint8_t* to = group + 4 * row;
    for (i64 c = 0; c < columns; c += 16, to += 64) {
        Int4 planes = {};
        UNROLL_VECTOR
        for (int j = 0; j < 4; ++j) {
            const i64 at = c + 4 * j;
            const Float4 v = at < columns ? load_some<Float4>(w + at, columns - at) : Float4{};
            planes |= (1 - (v >= all(threshold)) + (v <= all(-threshold))) << 2 * j;  // true is -1
        }
        store_bytes(to, planes);
    }
}

}  // namespace
}  // namespace bitdistill
