// SPDX-License-Identifier: GPL-3.0-or-later
// Floating point over registers of four floats, in the compiler's own vector types, for the instruction sets whose
// registers have 128 bits. Each of their files includes it; everything here is in a nameless
// namespace, so what the compiler makes of it for one CPU is never picked by the linker for another. `defined` hands
// what is seldom called to the definition.
#pragma once

#include "engine/infer/kernels.h"

namespace bitdistill {
namespace {

using Float4 = float __attribute__((vector_size(16)));
using Half4 = std::uint16_t __attribute__((vector_size(8)));
using Word4 = std::uint32_t __attribute__((vector_size(16)));

#define UNROLL_VECTOR _Pragma("GCC unroll 16")

template <typename To, typename From>
inline To same_bits(From from) {
    static_assert(sizeof(To) == sizeof(From));
    To to;
    __builtin_memcpy(&to, &from, sizeof to);
    return to;
}

// The first `left` of four values, zeros behind them; nothing behind them is read.
template <typename Vector>
inline Vector load_some(const void* at, std::int64_t left) {
    Vector values = {};
    if (left >= 4)
        __builtin_memcpy(&values, at, sizeof values);
    else
        __builtin_memcpy(&values, at, static_cast<std::size_t>(left) * (sizeof values / 4));
    return values;
}

struct F32 {
    static constexpr std::int64_t size = 4;
    static Float4 load(const std::byte* at, std::int64_t left) { return load_some<Float4>(at, left); }
};
struct Halves {
    static constexpr std::int64_t size = 2;
    static Word4 words(const std::byte* at, std::int64_t left) {
        return __builtin_convertvector(load_some<Half4>(at, left), Word4);
    }
};
struct BF16 : Halves {
    static Float4 load(const std::byte* at, std::int64_t left) { return same_bits<Float4>(words(at, left) << 16); }
};
struct F16 : Halves {
    // The exponent's offset differs by 112; a product with 2^112 adds that and makes subnormals right as well. Infinity
    // and NaN, which then are 65536 or more, take the largest exponent.
    static Float4 load(const std::byte* at, std::int64_t left) {
        const Word4 half = words(at, left), size = (half & 0x7fff) << 13;
        const Word4 value = same_bits<Word4>(same_bits<Float4>(size) * 0x1p112f);
        const Word4 special = same_bits<Word4>(size >= 0x7c00u << 13);
        return same_bits<Float4>(value | (special & 0x7f800000u) | (half & 0x8000) << 16);
    }
};

// One accumulator a row and token, columns in order: the sum is the same in every tile shape.
template <typename Weight, int R, int T>
inline void matmul_tile(const std::byte* w, std::int64_t columns, const float* x, std::int64_t x_stride, float* y,
                        std::int64_t y_stride) {
    Float4 sums[R][T] = {};
    for (std::int64_t c = 0; c < columns; c += 4) {
        Float4 weights[R];
        UNROLL_VECTOR
        for (int r = 0; r < R; ++r) weights[r] = Weight::load(w + (r * columns + c) * Weight::size, columns - c);
        UNROLL_VECTOR
        for (int t = 0; t < T; ++t) {
            const Float4 values = load_some<Float4>(x + t * x_stride + c, columns - c);
            UNROLL_VECTOR
            for (int r = 0; r < R; ++r) sums[r][t] += weights[r] * values;
        }
    }
    for (int t = 0; t < T; ++t) {
        for (int r = 0; r < R; ++r) {
            const Float4 s = sums[r][t];
            y[t * y_stride + r] = (s[0] + s[1]) + (s[2] + s[3]);
        }
    }
}

template <typename Weight>
void matmul(const std::byte* w, std::int64_t rows, std::int64_t columns, const float* x, std::int64_t x_stride,
            std::int64_t tokens, float* y, std::int64_t y_stride) {
    std::int64_t r = 0;
    for (; r + 2 <= rows; r += 2) {
        const std::byte* const at = w + r * columns * Weight::size;
        std::int64_t t = 0;
        for (; t + 4 <= tokens; t += 4)
            matmul_tile<Weight, 2, 4>(at, columns, x + t * x_stride, x_stride, y + t * y_stride + r, y_stride);
        for (; t < tokens; ++t)
            matmul_tile<Weight, 2, 1>(at, columns, x + t * x_stride, x_stride, y + t * y_stride + r, y_stride);
    }
    if (r < rows)
        for (std::int64_t t = 0; t < tokens; ++t)
            matmul_tile<Weight, 1, 1>(w + r * columns * Weight::size, columns, x + t * x_stride, x_stride,
                                      y + t * y_stride + r, y_stride);
}

// Positions in order, so a masked (zero) weight changes nothing.
template <typename Value>
void weighted_rows(const float* weights, std::int64_t weight_stride, std::int64_t queries, const std::byte* rows,
                   std::int64_t positions, std::int64_t width, float* out, std::int64_t out_stride) {
    for (std::int64_t q = 0; q < queries; ++q) {
        for (std::int64_t d = 0; d < width; d += 4) {
            Float4 sum = {};
            for (std::int64_t p = 0; p < positions; ++p)
                sum += weights[q * weight_stride + p] * Value::load(rows + (p * width + d) * Value::size, width - d);
            __builtin_memcpy(out + q * out_stride + d, &sum,
                             static_cast<std::size_t>(width - d < 4 ? width - d : 4) * sizeof(float));
        }
    }
}

// Four streams walked at once: a core waits for memory, so it must have many requests under way.
std::int64_t read(const std::byte* data, std::int64_t bytes) {
    Word4 sums[4] = {};
    const std::int64_t quarter = bytes / 4;
    for (std::int64_t i = 0; i < quarter; i += 64) {
        for (std::int64_t s = 0; s < 4; ++s) {
            const std::byte* const at = data + s * quarter + i;
            __builtin_prefetch(at + 1536);
            UNROLL_VECTOR
            for (int part = 0; part < 4; ++part) {
                Word4 value;
                __builtin_memcpy(&value, at + 16 * part, sizeof value);
                sums[part] ^= value;
            }
        }
    }
    const Word4 sum = sums[0] ^ sums[1] ^ sums[2] ^ sums[3];
    return static_cast<std::int64_t>(sum[0] ^ sum[1] ^ sum[2] ^ sum[3]);
}

namespace defined {

void pack_ternary(const float* w, std::int64_t columns, float threshold, std::int64_t row, std::uint8_t* group) {
    scalar_kernels.pack_ternary(w, columns, threshold, row, group);
}
void quantize_blocks(const float* x, std::int64_t columns, std::int64_t blocks, std::int8_t* q, float* scales,
                     std::int32_t* sums) {
    scalar_kernels.quantize_blocks(x, columns, blocks, q, scales, sums);
}
void q8(const std::byte* weights, std::int64_t rows, std::int64_t blocks, const std::int8_t* q, const float* scales,
        const std::int32_t* sums, std::int64_t tokens, float* y, std::int64_t y_stride) {
    scalar_kernels.q8(weights, rows, blocks, q, scales, sums, tokens, y, y_stride);
}
void q4(const std::byte* weights, std::int64_t rows, std::int64_t blocks, const std::int8_t* q, const float* scales,
        const std::int32_t* sums, std::int64_t tokens, float* y, std::int64_t y_stride) {
    scalar_kernels.q4(weights, rows, blocks, q, scales, sums, tokens, y, y_stride);
}
void to_f16(const float* x, std::int64_t n, std::byte* y) { scalar_kernels.to_f16(x, n, y); }
void rms_norm(const float* x, const float* gain, std::int64_t n, float eps, float* y) {
    scalar_kernels.rms_norm(x, gain, n, eps, y);
}
void softmax(float* x, std::int64_t n) { scalar_kernels.softmax(x, n); }
void silu_mul(const float* gate, const float* up, std::int64_t n, float* y) { scalar_kernels.silu_mul(gate, up, n, y); }
void rope(float* x, const float* cosines, const float* sines, std::int64_t half) {
    scalar_kernels.rope(x, cosines, sines, half);
}

}  // namespace defined
}  // namespace
}  // namespace bitdistill
