// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of four floats: products of floating-point weights, the sums of attention, and reading as fast as can be.
#pragma once

#include "engine/infer/kernels/vector4.h"

namespace bitdistill {
namespace {

struct F32 {
    static constexpr i64 size = 4;
    static Float4 load(const std::byte* at, i64 left) { return load_some<Float4>(at, left); }
};
struct BF16 {
    static constexpr i64 size = 2;
    static Float4 load(const std::byte* at, i64 left) {
        return same_bits<Float4>(__builtin_convertvector(load_some<Half4>(at, left), Word4) << 16);
    }
};
struct F16 {
    static constexpr i64 size = 2;
    static Float4 load(const std::byte* at, i64 left) {
        const Half4 halves = load_some<Half4>(at, left);
#if defined(__aarch64__)
        return vcvt_f32_f16(same_bits<float16x4_t>(halves));
#else
        // The exponent's offset differs by 112; a product with 2^112 adds that and makes subnormals right as well.
        // Infinity and NaN, which then are 65536 or more, take the largest exponent.
        const Word4 half = __builtin_convertvector(halves, Word4), size = (half & 0x7fff) << 13;
        const Word4 value = same_bits<Word4>(same_bits<Float4>(size) * 0x1p112f);
        const Word4 special = same_bits<Word4>(size >= 0x7c00u << 13);
        return same_bits<Float4>(value | (special & 0x7f800000u) | (half & 0x8000) << 16);
#endif
    }
};

template <typename Weight, int R, int T>
[[gnu::always_inline]] inline void add_columns(const std::byte* w, i64 row_bytes, const float* x, i64 x_stride,
                                               i64 left, Float4 (&sums)[R][T]) {
    Float4 weights[R];
    UNROLL_VECTOR
    for (int r = 0; r < R; ++r) weights[r] = Weight::load(w + r * row_bytes, left);
    UNROLL_VECTOR
    for (int t = 0; t < T; ++t) {
        const Float4 values = load_some<Float4>(x + t * x_stride, left);
        UNROLL_VECTOR
        for (int r = 0; r < R; ++r) sums[r][t] = multiply_add(weights[r], values, sums[r][t]);
    }
}

// One accumulator a row and token, columns in order: the sum is the same in every tile shape.
template <typename Weight, int R, int T>
inline void matmul_tile(const std::byte* w, i64 columns, const float* x, i64 x_stride, float* y, i64 y_stride) {
    const i64 row_bytes = columns * Weight::size;
    Float4 sums[R][T] = {};
    i64 c = 0;
    for (; c + 4 <= columns; c += 4)
        add_columns<Weight, R, T>(w + c * Weight::size, row_bytes, x + c, x_stride, 4, sums);
    if (c < columns) add_columns<Weight, R, T>(w + c * Weight::size, row_bytes, x + c, x_stride, columns - c, sums);
    UNROLL_VECTOR
    for (int t = 0; t < T; ++t) {
        UNROLL_VECTOR
        for (int r = 0; r < R; ++r) y[t * y_stride + r] = sum_of(sums[r][t]);
    }
}

// Batches take two rows by four tokens, single tokens four rows: eight or four sums beside what is loaded.
template <typename Weight, int T>
inline void matmul_tokens(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, float* y,
                          i64 y_stride) {
    constexpr int R = T == 1 ? 4 : 2;
    const i64 row_bytes = columns * Weight::size;
    i64 r = 0;
    for (; r + R <= rows; r += R) matmul_tile<Weight, R, T>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
    for (; r < rows; ++r) matmul_tile<Weight, 1, T>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
}

// A block of rows stays in the L2 cache while the tokens pass by.
template <typename Weight>
void matmul(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y,
            i64 y_stride) {
    constexpr i64 block_bytes = 1 << 17;
    const i64 row_bytes = columns * Weight::size, fitting = block_bytes / (row_bytes > 0 ? row_bytes : 1) / 4 * 4;
    const i64 block = fitting > 4 ? fitting : 4;
    for (i64 first = 0; first < rows; first += block) {
        const i64 count = rows - first < block ? rows - first : block;
        const std::byte* const at = w + first * row_bytes;
        i64 t = 0;
        for (; t + 4 <= tokens; t += 4)
            matmul_tokens<Weight, 4>(at, count, columns, x + t * x_stride, x_stride, y + t * y_stride + first,
                                     y_stride);
        for (; t < tokens; ++t)
            matmul_tokens<Weight, 1>(at, count, columns, x + t * x_stride, x_stride, y + t * y_stride + first,
                                     y_stride);
    }
}

// Q queries and 4 V columns of the output at a time; positions in order, so a masked (zero) weight changes nothing.
template <typename Value, int Q, int V>
inline void weighted_tile(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 row_bytes,
                          i64 left, float* out, i64 out_stride) {
    Float4 sums[Q][V] = {};
    for (i64 p = 0; p < positions; ++p) {
        Float4 values[V];
        UNROLL_VECTOR
        for (int v = 0; v < V; ++v)
            values[v] = Value::load(rows + p * row_bytes + 4 * v * Value::size, V > 1 ? 4 : left);
        UNROLL_VECTOR
        for (int q = 0; q < Q; ++q) {
            const Float4 weight = all(weights[q * weight_stride + p]);
            UNROLL_VECTOR
            for (int v = 0; v < V; ++v) sums[q][v] = multiply_add(weight, values[v], sums[q][v]);
        }
    }
    UNROLL_VECTOR
    for (int q = 0; q < Q; ++q) {
        UNROLL_VECTOR
        for (int v = 0; v < V; ++v) store_some(out + q * out_stride + 4 * v, sums[q][v], V > 1 ? 4 : left);
    }
}

template <typename Value, int Q>
inline void weighted_queries(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 width,
                             float* out, i64 out_stride) {
    const i64 row_bytes = width * Value::size;
    i64 d = 0;
    for (; d + 16 <= width; d += 16)
        weighted_tile<Value, Q, 4>(weights, weight_stride, rows + d * Value::size, positions, row_bytes, 4, out + d,
                                   out_stride);
    for (; d < width; d += 4)
        weighted_tile<Value, Q, 1>(weights, weight_stride, rows + d * Value::size, positions, row_bytes, width - d,
                                   out + d, out_stride);
}

template <typename Value>
void weighted_rows(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions,
                   i64 width, float* out, i64 out_stride) {
    i64 q = 0;
    for (; q + 2 <= queries; q += 2)
        weighted_queries<Value, 2>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
    if (q < queries)
        weighted_queries<Value, 1>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
}

// Four streams walked at once: a core waits for memory, so it must have many requests under way.
i64 read(const std::byte* data, i64 bytes) {
    Word4 sums[4] = {};
    const i64 quarter = bytes / 4;
    for (i64 i = 0; i < quarter; i += 64) {
        for (i64 s = 0; s < 4; ++s) {
            const std::byte* const at = data + s * quarter + i;
            __builtin_prefetch(at + 1536);
            UNROLL_VECTOR
            for (int part = 0; part < 4; ++part) sums[part] ^= load<Word4>(at + 16 * part);
        }
    }
    const Word4 sum = sums[0] ^ sums[1] ^ sums[2] ^ sums[3];
    return static_cast<i64>(sum[0] ^ sum[1] ^ sum[2] ^ sum[3]);
}

}  // namespace
}  // namespace bitdistill
