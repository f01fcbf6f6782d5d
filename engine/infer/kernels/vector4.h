// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of four floats in the compiler's own vector types, for the instruction sets whose registers have 128 bits:
// SSE4.1 and NEON. The vector4_*.h, one a theme, are written over them. Everything in them is in a nameless
// namespace, so what the compiler makes of it for one CPU is never picked by the linker for another.
#pragma once

#if defined(__aarch64__)
#include <arm_neon.h>
#endif

#include "engine/infer/kernels/kernels.h"

namespace bitdistill {
namespace {

using i64 = std::int64_t;

using Float4 = float __attribute__((vector_size(16)));
using Int4 = std::int32_t __attribute__((vector_size(16)));
using Word4 = std::uint32_t __attribute__((vector_size(16)));
using Half4 = std::uint16_t __attribute__((vector_size(8)));
using Byte16 = std::int8_t __attribute__((vector_size(16)));

#define UNROLL_VECTOR _Pragma("GCC unroll 16")

template <typename To, typename From>
inline To same_bits(From from) {
    static_assert(sizeof(To) == sizeof(From));
    To to;
    __builtin_memcpy(&to, &from, sizeof to);
    return to;
}

inline Float4 all(float value) { return Float4{value, value, value, value}; }

// a * b + c, with one rounding where the instruction set has that.
inline Float4 multiply_add(Float4 a, Float4 b, Float4 c) {
#if defined(__aarch64__)
    return vfmaq_f32(c, a, b);
#else
    return a * b + c;
#endif
}

template <typename Vector>
inline Vector load(const void* at) {
    Vector values;
    __builtin_memcpy(&values, at, sizeof values);
    return values;
}
// The first `left` of four values, zeros behind them; nothing behind them is read.
template <typename Vector>
inline Vector load_some(const void* at, i64 left) {
    if (left >= 4) return load<Vector>(at);
    Vector values = {};
    __builtin_memcpy(&values, at, static_cast<std::size_t>(left) * (sizeof values / 4));
    return values;
}
// The first `left` of four values; nothing behind them is written.
template <typename Vector>
inline void store_some(void* at, Vector values, i64 left) {
    if (left >= 4)
        __builtin_memcpy(at, &values, sizeof values);
    else
        __builtin_memcpy(at, &values, static_cast<std::size_t>(left) * (sizeof values / 4));
}

// As TernaryProduct says, for the first rows_left rows of four, of which dot has the integer sums. token: its scale
inline void store_product(float* y, i64 rows_left, Float4 dot, float token, const TernaryScale& scale) {
    Float4 product = dot * all(scale.weights * token);
    if (scale.rows) product = product * load_some<Float4>(scale.rows, rows_left);
    if (scale.adds) product = load_some<Float4>(y, rows_left) + product;
    store_some(y, product, rows_left);
}

inline Float4 magnitude(Float4 x) { return same_bits<Float4>(same_bits<Word4>(x) & 0x7fffffff); }
// A NaN in `x` is passed over, as by the scalar definition.
inline Float4 larger(Float4 x, Float4 than) { return x > than ? x : than; }
inline float largest_of(Float4 x) {
    const float a = x[0] > x[1] ? x[0] : x[1], b = x[2] > x[3] ? x[2] : x[3];
    return a > b ? a : b;
}
inline float sum_of(Float4 x) { return (x[0] + x[1]) + (x[2] + x[3]); }
inline std::int32_t sum_of(Int4 x) { return (x[0] + x[1]) + (x[2] + x[3]); }

// Adding and taking off 1.5 * 2^23 lets the processor round to a whole number, half to even, for |x| up to 2^22; the
// number then stands in the low bits.
constexpr float rounder = 0x1.8p23f;
inline Float4 nearest(Float4 x) { return x + all(rounder) - all(rounder); }
inline Int4 nearest_integer(Float4 x) { return same_bits<Int4>(x + all(rounder)) - same_bits<Int4>(all(rounder)); }

}  // namespace
}  // namespace bitdistill
