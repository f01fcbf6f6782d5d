// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2: products of floating-point weights, and the sums of attention.
#include "engine/infer/kernels/avx2.h"

namespace bitdistill::avx2 {
namespace {

// Fewer than eight 16-bit values, without touching what lies behind them.
inline __m128i load_halves(const std::byte* at, i64 left) {
    alignas(16) std::uint16_t values[8] = {};
    __builtin_memcpy(values, at, static_cast<std::size_t>(left) * 2);
    return _mm_load_si128(reinterpret_cast<const __m128i*>(values));
}
struct F32 {
    static constexpr i64 size = 4;
    static __m256 load(const std::byte* at) { return _mm256_loadu_ps(reinterpret_cast<const float*>(at)); }
    static __m256 load(const std::byte* at, i64 left) {
        alignas(32) float values[8] = {};
        __builtin_memcpy(values, at, static_cast<std::size_t>(left) * 4);
        return _mm256_load_ps(values);
    }
};
struct F16 {
    static constexpr i64 size = 2;
    static __m256 load(const std::byte* at) {
        return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
    }
    static __m256 load(const std::byte* at, i64 left) { return _mm256_cvtph_ps(load_halves(at, left)); }
};
struct BF16 {
    static constexpr i64 size = 2;
    static __m256 widen(__m128i halves) {
        return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(halves), 16));
    }
    static __m256 load(const std::byte* at) { return widen(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))); }
    static __m256 load(const std::byte* at, i64 left) { return widen(load_halves(at, left)); }
};

// One accumulator a row and token, columns in order: the sum is the same in every tile shape.
template <typename Weight, int R, int T>
void matmul_tile(const std::byte* w, i64 columns, const float* x, i64 x_stride, float* y, i64 y_stride) {
    const i64 row_bytes = columns * Weight::size;
    __m256 acc[R][T];
    UNROLL
    for (int r = 0; r < R; ++r) UNROLL
    for (int t = 0; t < T; ++t) acc[r][t] = _mm256_setzero_ps();
    i64 c = 0;
    for (; c + 8 <= columns; c += 8) {
        __m256 weights[R];
        UNROLL
        for (int r = 0; r < R; ++r) {
            const std::byte* const at = w + r * row_bytes + c * Weight::size;
            if (T == 1 && R > 1)  // the next rows; a row alone is often one that was picked, and has no next
                _mm_prefetch(reinterpret_cast<const char*>(at) + R * row_bytes, _MM_HINT_T0);
            weights[r] = Weight::load(at);
        }
        UNROLL
        for (int t = 0; t < T; ++t) {
            const __m256 values = _mm256_loadu_ps(x + t * x_stride + c);
            UNROLL
            for (int r = 0; r < R; ++r) acc[r][t] = _mm256_fmadd_ps(weights[r], values, acc[r][t]);
        }
    }
    if (c < columns) {
        const __m256i tail = mask_of(columns - c);
        UNROLL
        for (int t = 0; t < T; ++t) {
            const __m256 values = _mm256_maskload_ps(x + t * x_stride + c, tail);
            UNROLL
            for (int r = 0; r < R; ++r)
                acc[r][t] =
                    _mm256_fmadd_ps(Weight::load(w + r * row_bytes + c * Weight::size, columns - c), values, acc[r][t]);
        }
    }
    UNROLL
    for (int t = 0; t < T; ++t) UNROLL
    for (int r = 0; r < R; ++r) y[t * y_stride + r] = horizontal_sum(acc[r][t]);
}

// Batches take two rows by six tokens, one or two tokens four rows: what fits into sixteen registers.
template <typename Weight, int T>
void matmul_tokens(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, float* y, i64 y_stride) {
    constexpr int R = T <= 2 ? 4 : 2;
    const i64 row_bytes = columns * Weight::size;
    i64 r = 0;
    for (; r + R <= rows; r += R) matmul_tile<Weight, R, T>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
    for (; r < rows; ++r) matmul_tile<Weight, 1, T>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
}

// What is read again and again stays in the L1 cache: all activations where they are few (attention), else those of a
// tile, while the rows of a block, which stay in the L2 cache, pass by.
template <typename Weight>
void matmul(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y,
            i64 y_stride) {
    constexpr i64 few_bytes = 1 << 14, block_bytes = 1 << 17;
    const i64 row_bytes = columns * Weight::size;
    i64 block = tokens * columns * 4 <= few_bytes ? 4 : block_bytes / row_bytes / 4 * 4;
    if (block < 4) block = 4;
    for (i64 first = 0; first < rows; first += block) {
        const i64 count = rows - first < block ? rows - first : block;
        const std::byte* const at = w + first * row_bytes;
        i64 t = 0;
        for (; t + 6 <= tokens; t += 6)
            matmul_tokens<Weight, 6>(at, count, columns, x + t * x_stride, x_stride, y + t * y_stride + first,
                                     y_stride);
        for (; t + 4 <= tokens; t += 4)
            matmul_tokens<Weight, 4>(at, count, columns, x + t * x_stride, x_stride, y + t * y_stride + first,
                                     y_stride);
        for (; t + 2 <= tokens; t += 2)
            matmul_tokens<Weight, 2>(at, count, columns, x + t * x_stride, x_stride, y + t * y_stride + first,
                                     y_stride);
        for (; t < tokens; ++t)
            matmul_tokens<Weight, 1>(at, count, columns, x + t * x_stride, x_stride, y + t * y_stride + first,
                                     y_stride);
    }
}

// Q queries and 8 V columns of the output at a time; positions in order, so a masked (zero) weight changes nothing.
template <typename Value, int Q, int V>
void weighted_tile(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 row_bytes,
                   i64 left, float* out, i64 out_stride) {
    __m256 acc[Q][V];
    UNROLL
    for (int q = 0; q < Q; ++q) {
        UNROLL
        for (int v = 0; v < V; ++v) acc[q][v] = _mm256_setzero_ps();
    }
    for (i64 p = 0; p < positions; ++p) {
        __m256 values[V];
        UNROLL
        for (int v = 0; v < V; ++v) {
            const std::byte* const at = rows + p * row_bytes + 8 * v * Value::size;
            values[v] = V > 1 || left >= 8 ? Value::load(at) : Value::load(at, left);
        }
        UNROLL
        for (int q = 0; q < Q; ++q) {
            const __m256 weight = _mm256_broadcast_ss(weights + q * weight_stride + p);
            UNROLL
            for (int v = 0; v < V; ++v) acc[q][v] = _mm256_fmadd_ps(weight, values[v], acc[q][v]);
        }
    }
    UNROLL
    for (int q = 0; q < Q; ++q) {
        UNROLL
        for (int v = 0; v < V; ++v) {
            if (V > 1)
                _mm256_storeu_ps(out + q * out_stride + 8 * v, acc[q][v]);
            else
                _mm256_maskstore_ps(out + q * out_stride, mask_of(left), acc[q][v]);
        }
    }
}

template <typename Value, int Q>
void weighted_queries(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 width,
                      float* out, i64 out_stride) {
    const i64 row_bytes = width * Value::size;
    i64 d = 0;
    for (; d + 32 <= width; d += 32)
        weighted_tile<Value, Q, 4>(weights, weight_stride, rows + d * Value::size, positions, row_bytes, 8, out + d,
                                   out_stride);
    for (; d < width; d += 8)
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
    for (; q < queries; ++q)
        weighted_queries<Value, 1>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
}

}  // namespace

void to_f16(const float* x, i64 n, std::byte* y) {
    for (i64 i = 0; i < n; i += 8) {
        alignas(16) std::uint16_t halves[8];
        _mm_store_si128(
            reinterpret_cast<__m128i*>(halves),
            _mm256_cvtps_ph(_mm256_maskload_ps(x + i, mask_of(n - i)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
        __builtin_memcpy(y + 2 * i, halves, static_cast<std::size_t>(n - i < 8 ? n - i : 8) * 2);
    }
}

void f32(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, i64 y_stride) {
    matmul<F32>(w, rows, columns, x, x_stride, tokens, y, y_stride);
}

void f16(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, i64 y_stride) {
    matmul<F16>(w, rows, columns, x, x_stride, tokens, y, y_stride);
}

void bf16(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, i64 y_stride) {
    matmul<BF16>(w, rows, columns, x, x_stride, tokens, y, y_stride);
}

void weighted_f32(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions, i64 width,
                  float* out, i64 out_stride) {
    weighted_rows<F32>(weights, weight_stride, queries, rows, positions, width, out, out_stride);
}

void weighted_f16(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions, i64 width,
                  float* out, i64 out_stride) {
    weighted_rows<F16>(weights, weight_stride, queries, rows, positions, width, out, out_stride);
}

}  // namespace bitdistill::avx2
