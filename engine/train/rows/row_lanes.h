// SPDX-License-Identifier: GPL-3.0-or-later
// Sixteen floats at a time, in as many registers as the instruction set needs for them, written in the compiler's
// vector types: the vocabulary of row_kernels_body.h, included by nothing else. Everything is local to the including
// file, because the same function compiled for two instruction sets must not be merged by the linker.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>

#include "engine/train/rows/row_kernels.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

using std::int64_t;

#define LANE_INLINE inline __attribute__((always_inline))

constexpr int64_t lanes = 16;
// Floats of one register. The compiler takes a vector that is wider than its registers apart into single numbers, so
// sixteen floats are as many registers as it takes.
#if defined(__AVX512F__)
constexpr int64_t native = 16;
#elif defined(__AVX2__)
constexpr int64_t native = 8;
#else
constexpr int64_t native = 4;
#endif
using Register = float __attribute__((vector_size(4 * native)));
using Integers = std::int32_t __attribute__((vector_size(4 * native)));
using Bits = std::uint32_t __attribute__((vector_size(4 * native)));
using Halves = std::uint16_t __attribute__((vector_size(2 * native)));

LANE_INLINE Register load_register(const float* p) {
    Register v;
    std::memcpy(&v, p, sizeof v);
    return v;
}
LANE_INLINE Register load_register(const Bf16* p) {
    Halves h;
    std::memcpy(&h, p, sizeof h);
    return reinterpret_cast<Register>(__builtin_convertvector(h, Bits) << 16);
}
LANE_INLINE void store_register(float* p, Register v) { std::memcpy(p, &v, sizeof v); }
// Round to nearest even.
LANE_INLINE void store_register(Bf16* p, Register v) {
    Bits u = reinterpret_cast<Bits>(v);
    u += 0x7fff + ((u >> 16) & 1);
    const Halves h = __builtin_convertvector(u >> 16, Halves);
    std::memcpy(p, &h, sizeof h);
}

LANE_INLINE Register absolute(Register v) {
    return reinterpret_cast<Register>(reinterpret_cast<Bits>(v) & 0x7fffffffu);
}
LANE_INLINE Register larger(Register a, Register b) { return a > b ? a : b; }
LANE_INLINE Register smaller(Register a, Register b) { return a < b ? a : b; }
// 2^n for whole n.
LANE_INLINE Register whole_power(Register n) {
    return reinterpret_cast<Register>((__builtin_convertvector(n, Integers) + 127) << 23);
}

#if defined(__AVX512F__)
using F = Register;
using U = Bits;

template <class X>
LANE_INLINE F load_lanes(const X* p) {
    return load_register(p);
}
template <class X>
LANE_INLINE void store_lanes(X* p, F v) {
    store_register(p, v);
}
#else
constexpr int64_t parts = lanes / native;
struct F {
    Register part[parts];
    float operator[](int64_t i) const { return part[i / native][i % native]; }
};
// op on each register of its arguments.
template <class Op, std::size_t... p, class... A>
LANE_INLINE F each(std::index_sequence<p...>, const Op& op, const A&... a) {
    return {{op(std::integral_constant<std::size_t, p>(), a...)...}};
}
using AllParts = std::make_index_sequence<parts>;

template <class X>
LANE_INLINE F load_lanes(const X* x) {
    return each(
        AllParts(), [x](auto p) __attribute__((always_inline)) { return load_register(x + p * native); });
}
template <class X>
LANE_INLINE void store_lanes(X* x, const F& v) {
    for (int64_t p = 0; p < parts; ++p) store_register(x + p * native, v.part[p]);
}
#define LANE_OPERATOR(op)                                                                                            \
    LANE_INLINE F operator op(const F& a, const F& b) {                                                              \
        return each(                                                                                                 \
            AllParts(),                                                                                              \
            [](auto p, const F& x, const F& y) __attribute__((always_inline)) { return x.part[p] op y.part[p]; }, a, \
            b);                                                                                                      \
    }                                                                                                                \
    LANE_INLINE F operator op(const F& a, float b) {                                                                 \
        return each(                                                                                                 \
            AllParts(), [b](auto p, const F& x) __attribute__((always_inline)) { return x.part[p] op b; }, a);       \
    }                                                                                                                \
    LANE_INLINE F operator op(float a, const F& b) {                                                                 \
        return each(                                                                                                 \
            AllParts(), [a](auto p, const F& y) __attribute__((always_inline)) { return a op y.part[p]; }, b);       \
    }                                                                                                                \
    template <class B>                                                                                               \
    LANE_INLINE F& operator op##=(F& a, const B& b) {                                                                \
        return a = a op b;                                                                                           \
    }
LANE_OPERATOR(+)
LANE_OPERATOR(-)
LANE_OPERATOR(*)
LANE_OPERATOR(/)
#undef LANE_OPERATOR
LANE_INLINE F operator-(const F& a) {
    return each(
        AllParts(), [](auto p, const F& x) __attribute__((always_inline)) { return -x.part[p]; }, a);
}
LANE_INLINE F absolute(const F& a) {
    return each(
        AllParts(), [](auto p, const F& x) __attribute__((always_inline)) { return absolute(x.part[p]); }, a);
}
LANE_INLINE F larger(const F& a, const F& b) {
    return each(
        AllParts(),
        [](auto p, const F& x, const F& y) __attribute__((always_inline)) { return larger(x.part[p], y.part[p]); }, a,
        b);
}
LANE_INLINE F smaller(const F& a, const F& b) {
    return each(
        AllParts(),
        [](auto p, const F& x, const F& y) __attribute__((always_inline)) { return smaller(x.part[p], y.part[p]); }, a,
        b);
}
LANE_INLINE F whole_power(const F& a) {
    return each(
        AllParts(), [](auto p, const F& x) __attribute__((always_inline)) { return whole_power(x.part[p]); }, a);
}
#endif

// How many of the sixteen lie inside the row: all of them, known to the compiler, or `count`.
struct Whole {};
struct Part {
    int64_t count;
};

LANE_INLINE F splat(float value) { return F{} + value; }

template <class X>
LANE_INLINE F load(const X* p, Whole = {}) {
    return load_lanes(p);
}
template <class X>
LANE_INLINE void store(X* p, F v, Whole = {}) {
    store_lanes(p, v);
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
    store(x, v);
    for (int64_t half = lanes / 2; half > 0; half /= 2)
        for (int64_t i = 0; i < half; ++i) x[i] += x[i + half];
    return x[0];
}
LANE_INLINE float largest_of(F v) {
    float x[lanes];
    store(x, v);
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
    return p * whole_power(n);
}
LANE_INLINE F logistic(F v) { return 1.0f / (1.0f + exponential(-v)); }

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
