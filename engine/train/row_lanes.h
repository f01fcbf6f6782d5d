// SPDX-License-Identifier: GPL-3.0-or-later
// Sixteen floats at a time in the compiler's vector types, which it maps to whatever registers the instruction set has:
// the vocabulary of row_kernels_body.h, included by nothing else. Everything is local to the including file, because
// the same function compiled for two instruction sets must not be merged by the linker.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

#include "engine/train/row_kernels.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

using std::int64_t;

constexpr int64_t lanes = 16;
using F = float __attribute__((vector_size(64)));
using I = std::int32_t __attribute__((vector_size(64)));
using U = std::uint32_t __attribute__((vector_size(64)));
using H = std::uint16_t __attribute__((vector_size(32)));

#define LANE_INLINE inline __attribute__((always_inline))

// How many of the sixteen lie inside the row: all of them, known to the compiler, or `count`.
struct Whole {};
struct Part {
    int64_t count;
};

LANE_INLINE F splat(float value) { return F{} + value; }

LANE_INLINE F load(const float* p, Whole = {}) {
    F v;
    std::memcpy(&v, p, sizeof v);
    return v;
}
LANE_INLINE F load(const Bf16* p, Whole = {}) {
    H h;
    std::memcpy(&h, p, sizeof h);
    return reinterpret_cast<F>(__builtin_convertvector(h, U) << 16);
}
LANE_INLINE void store(float* p, F v, Whole = {}) { std::memcpy(p, &v, sizeof v); }
// Round to nearest even.
LANE_INLINE void store(Bf16* p, F v, Whole = {}) {
    U u = reinterpret_cast<U>(v);
    u += 0x7fff + ((u >> 16) & 1);
    const H h = __builtin_convertvector(u >> 16, H);
    std::memcpy(p, &h, sizeof h);
}
template <class X>
LANE_INLINE F load(const X* p, Part part) {
    X padded[lanes] = {};
    for (int64_t i = 0; i < part.count; ++i) padded[i] = p[i];
    return load(padded);
}
template <class X>
LANE_INLINE void store(X* p, F v, Part part) {
    X padded[lanes];
    store(padded, v);
    for (int64_t i = 0; i < part.count; ++i) p[i] = padded[i];
}

// body(i, Whole or Part) for every sixteen columns.
template <class Body>
LANE_INLINE void for_lanes(int64_t columns, const Body& body) {
    int64_t i = 0;
    for (; i + lanes <= columns; i += lanes) body(i, Whole{});
    if (i < columns) body(i, Part{columns - i});
}

LANE_INLINE F absolute(F v) { return reinterpret_cast<F>(reinterpret_cast<U>(v) & 0x7fffffffu); }
LANE_INLINE F larger(F a, F b) { return a > b ? a : b; }
LANE_INLINE F smaller(F a, F b) { return a < b ? a : b; }
// A NaN stays one: a loss that is not finite must be seen.
LANE_INLINE F clamp(F v, float low, float high) { return smaller(splat(high), larger(splat(low), v)); }

// To nearest even, for abs(v) < 2^22.
LANE_INLINE F round_half_even(F v) {
    const F magic = splat(12582912.0f);  // 1.5 * 2^23
    return (v + magic) - magic;
}

// The order of additions is the same on every instruction set.
LANE_INLINE float sum_of(F v) {
    float x[lanes];
    std::memcpy(x, &v, sizeof v);
    for (int64_t half = lanes / 2; half > 0; half /= 2)
        for (int64_t i = 0; i < half; ++i) x[i] += x[i + half];
    return x[0];
}
LANE_INLINE float largest_of(F v) {
    float x[lanes];
    std::memcpy(x, &v, sizeof v);
    float result = x[0];
    for (int64_t i = 1; i < lanes; ++i) result = result < x[i] ? x[i] : result;
    return result;
}

// e^v within 2 units in the last place for -87 <= v <= 88; smaller and larger arguments are taken as those. Cephes'
// polynomial after reduction by log 2 in two parts.
LANE_INLINE F exponential(F v) {
    v = clamp(v, -87.0f, 88.0f);
    const F n = round_half_even(v * 1.44269504f);
    F r = v - n * 0.693359375f;
    r = r + n * 2.12194440e-4f;
    F p = splat(1.9875691500e-4f);
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const I power = (__builtin_convertvector(n, I) + 127) << 23;
    return p * reinterpret_cast<F>(power);
}
LANE_INLINE F logistic(F v) { return 1.0f / (1.0f + exponential(-v)); }

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
