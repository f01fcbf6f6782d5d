// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of four floats: norms, softmax, activation function and rotation.
#pragma once

#include "engine/infer/kernels/vector4.h"

namespace bitdistill {
namespace {

void rms_norm(const float* x, const float* gain, i64 n, float eps, float* y) {
    Float4 sum = {};
    for (i64 i = 0; i < n; i += 4) {
        const Float4 v = load_some<Float4>(x + i, n - i);
        sum = multiply_add(v, v, sum);
    }
    const float factor = 1.0f / __builtin_sqrtf(sum_of(sum) / static_cast<float>(n) + eps);
    for (i64 i = 0; i < n; i += 4)
        store_some(y + i, load_some<Float4>(x + i, n - i) * factor * load_some<Float4>(gain + i, n - i), n - i);
}

// e^x: x = n ln 2 + r with |r| <= ln(2) / 2, e^r by its series to r^6 / 720. Below -87 the result is 0.
inline Float4 exponential(Float4 x) {
    const Int4 alive = x >= all(-87.0f);
    x = x > all(-87.0f) ? x : all(-87.0f);
    x = x < all(88.0f) ? x : all(88.0f);
    const Float4 whole = x * 1.44269504f, n = nearest(whole);
    Float4 r = multiply_add(n, all(-0.693359375f), x);
    r = multiply_add(n, all(2.12194440e-4f), r);
    Float4 p = all(1.0f / 720);
    p = multiply_add(p, r, all(1.0f / 120));
    p = multiply_add(p, r, all(1.0f / 24));
    p = multiply_add(p, r, all(1.0f / 6));
    p = multiply_add(p, r, all(0.5f));
    p = multiply_add(p, r, all(1.0f));
    p = multiply_add(p, r, all(1.0f));
    // 2^n by way of the exponent bits: n is between -126 and 127.
    const Float4 power = same_bits<Float4>((nearest_integer(whole) + 127) << 23);
    return same_bits<Float4>(same_bits<Int4>(p * power) & alive);
}

// All bits of the first `left` lanes.
inline Int4 first_lanes(i64 left) {
    const auto count = static_cast<std::int32_t>(left < 4 ? left : 4);
    return Int4{0, 1, 2, 3} < Int4{count, count, count, count};
}

void softmax(float* x, i64 n) {
    const Float4 lowest = all(-3.402823466e38f);
    Float4 largest = lowest;
    for (i64 i = 0; i < n; i += 4)
        largest = larger(first_lanes(n - i) ? load_some<Float4>(x + i, n - i) : lowest, largest);
    const Float4 top = all(largest_of(largest));
    Float4 sum = {};
    for (i64 i = 0; i < n; i += 4) {
        const Float4 e = exponential(load_some<Float4>(x + i, n - i) - top);
        sum += same_bits<Float4>(same_bits<Int4>(e) & first_lanes(n - i));
        store_some(x + i, e, n - i);
    }
    const float factor = 1.0f / sum_of(sum);
    for (i64 i = 0; i < n; i += 4) store_some(x + i, load_some<Float4>(x + i, n - i) * factor, n - i);
}

void silu_mul(const float* gate, const float* up, i64 n, float* y) {
    for (i64 i = 0; i < n; i += 4) {
        const Float4 g = load_some<Float4>(gate + i, n - i), u = load_some<Float4>(up + i, n - i);
        store_some(y + i, g / (all(1.0f) + exponential(-g)) * u, n - i);
    }
}

void rope(float* x, const float* cosines, const float* sines, i64 half) {
    for (i64 i = 0; i < half; i += 4) {
        const Float4 a = load_some<Float4>(x + i, half - i), b = load_some<Float4>(x + half + i, half - i);
        const Float4 c = load_some<Float4>(cosines + i, half - i), s = load_some<Float4>(sines + i, half - i);
        store_some(x + i, a * c - b * s, half - i);
        store_some(x + half + i, b * c + a * s, half - i);
    }
}

}  // namespace
}  // namespace bitdistill
