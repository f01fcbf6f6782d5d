// SPDX-License-Identifier: GPL-3.0-or-later
// Causal attention of one head, forward and backward, for row_kernels_body.h: a block of queries against all keys
// before it, so that half of the square is never computed and none of it is kept. Products in FP32, register tile by
// register tile, on copies that are padded to whole lanes.
#pragma once

#include "engine/train/row_lanes.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

// Rows and lanes of the register tile: 24 sums of sixteen floats fit AVX-512's registers.
#if defined(__AVX512F__)
constexpr int tile_rows = 6, tile_lanes = 4;
#elif defined(__AVX2__)
constexpr int tile_rows = 6, tile_lanes = 1;
#else
constexpr int tile_rows = 3, tile_lanes = 1;
#endif
constexpr int64_t block = 48;  // queries at a time: whole tiles

LANE_INLINE int64_t padded(int64_t n) { return (n + lanes - 1) / lanes * lanes; }

// a(i, p) = a[i * row + p * step]
struct Strided {
    const float* a;
    int64_t row, step;
};

template <int rows, int wide>
LANE_INLINE void tile(int64_t depth, Strided a, const float* b, int64_t ldb, float* c, int64_t ldc, bool add) {
    F sum[rows][wide];
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < wide; ++j) sum[i][j] = add ? load(c + i * ldc + j * lanes) : F{};
    for (int64_t p = 0; p < depth; ++p) {
        F right[wide];
        for (int j = 0; j < wide; ++j) right[j] = load(b + p * ldb + j * lanes);
        for (int i = 0; i < rows; ++i) {
            const F left = splat(a.a[i * a.row + p * a.step]);
            for (int j = 0; j < wide; ++j) sum[i][j] += left * right[j];
        }
    }
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < wide; ++j) store(c + i * ldc + j * lanes, sum[i][j]);
}

template <int wide>
void column_of_tiles(int64_t m, int64_t depth, Strided a, const float* b, int64_t ldb, float* c, int64_t ldc,
                     bool add) {
    int64_t i = 0;
    for (; i + tile_rows <= m; i += tile_rows)
        tile<tile_rows, wide>(depth, {a.a + i * a.row, a.row, a.step}, b, ldb, c + i * ldc, ldc, add);
    for (; i < m; ++i) tile<1, wide>(depth, {a.a + i * a.row, a.row, a.step}, b, ldb, c + i * ldc, ldc, add);
}

// c [m, n] (+)= a [m, depth] b [depth, n]; n a multiple of the lanes.
void multiply(int64_t m, int64_t n, int64_t depth, Strided a, const float* b, int64_t ldb, float* c, int64_t ldc,
              bool add) {
    int64_t j = 0;
    for (; j + tile_lanes * lanes <= n; j += tile_lanes * lanes)
        column_of_tiles<tile_lanes>(m, depth, a, b + j, ldb, c + j, ldc, add);
    for (; j < n; j += lanes) column_of_tiles<1>(m, depth, a, b + j, ldb, c + j, ldc, add);
}

// Rows [0, count) of a head -> FP32 rows of `wide` floats, times factor; padding is zero.
template <class T>
void copy_rows(const T* in, int64_t stride, int64_t count, int64_t width, float factor, float* out, int64_t wide) {
    for (int64_t t = 0; t < count; ++t) {
        for (int64_t i = width / lanes * lanes; i < wide; i += lanes) store(out + t * wide + i, F{});
        for_lanes(width,
                  [&](int64_t i, auto w) { store(out + t * wide + i, load(in + t * stride + i, w) * factor, w); });
    }
}

// -> [width, wide], tokens along the row.
template <class T>
void copy_transposed(const T* in, int64_t stride, int64_t count, int64_t width, float* out, int64_t wide) {
    for (int64_t t = 0; t < wide; t += lanes)
        for (int64_t i = 0; i < width; i += lanes) {
            float square[lanes][lanes] = {};
            const int64_t columns = width - i < lanes ? width - i : lanes;
            for (int64_t row = 0; row < lanes && t + row < count; ++row)
                store(square[row], columns == lanes ? load(in + (t + row) * stride + i)
                                                    : load(in + (t + row) * stride + i, Part{columns}));
            for (int64_t column = 0; column < columns; ++column) {
                F v;
                for (int64_t row = 0; row < lanes; ++row) v[row] = square[row][column];
                store(out + (i + column) * wide + t, v);
            }
        }
}

// Keeps the first `count` of `columns` entries of a row and zeroes the rest.
LANE_INLINE void cut_row(float* row, int64_t count, int64_t columns) {
    for (int64_t i = count; i < columns; ++i) row[i] = 0.0f;
}

template <class T>
void attention_forward(const Attention<T>& a, float* scratch) {
    const int64_t tokens = padded(a.tokens), width = padded(a.width);
    float *const keys = scratch, *const values = keys + a.width * tokens, *const queries = values + tokens * width,
                 *const shares = queries + block * width, *const mixed = shares + block * tokens;
    copy_transposed(a.k, a.kv_stride, a.tokens, a.width, keys, tokens);
    copy_rows(a.v, a.kv_stride, a.tokens, a.width, 1.0f, values, width);
    const float factor = 1.0f / std::sqrt(static_cast<float>(a.width));
    for (int64_t first = 0; first < a.tokens; first += block) {
        const int64_t rows = a.tokens - first < block ? a.tokens - first : block, seen = first + rows,
                      columns = padded(seen);
        copy_rows(a.q + first * a.q_stride, a.q_stride, rows, a.width, factor, queries, width);
        multiply(rows, columns, a.width, {queries, width, 1}, keys, tokens, shares, tokens, false);
        float inverse[block];
        for (int64_t i = 0; i < rows; ++i) {
            float* row = shares + i * tokens;
            const int64_t count = first + i + 1;
            F most = splat(-3.0e38f);
            int64_t j = 0;
            for (; j + lanes <= count; j += lanes) most = larger(most, load(row + j));
            for (; j < count; ++j) most = larger(most, splat(row[j]));
            const float top = largest_of(most);
            F sum = {};
            for_lanes(count, [&](int64_t k, auto) { store(row + k, exponential(load(row + k) - top)); });
            cut_row(row, count, columns);
            for (int64_t k = 0; k < columns; k += lanes) sum += load(row + k);
            const float total = sum_of(sum);
            inverse[i] = 1.0f / total;
            if (a.log_sum) a.log_sum[first + i] = top + std::log(total);
        }
        multiply(rows, width, seen, {shares, tokens, 1}, values, width, mixed, width, false);
        for (int64_t i = 0; i < rows; ++i)
            for_lanes(a.width, [&](int64_t j, auto w) {
                store(a.out + (first + i) * a.q_stride + j, load(mixed + i * width + j) * inverse[i], w);
            });
    }
}

template <class T>
void attention_backward(const Attention<T>& a, float* scratch) {
    const int64_t tokens = padded(a.tokens), width = padded(a.width);
    float* next = scratch;
    const auto take = [&](int64_t floats) {
        float* const start = next;
        next += floats;
        return start;
    };
    float *const keys = take(tokens * width), *const keys_across = take(a.width * tokens),
                 *const values_across = take(a.width * tokens), *const dk = take(tokens * width),
                 *const dv = take(tokens * width), *const queries = take(block * width),
                 *const gradient = take(block * width), *const dq = take(block * width),
                 *const shares = take(block * tokens), *const slopes = take(block * tokens);
    copy_rows(a.k, a.kv_stride, a.tokens, a.width, 1.0f, keys, width);
    copy_transposed(a.k, a.kv_stride, a.tokens, a.width, keys_across, tokens);
    copy_transposed(a.v, a.kv_stride, a.tokens, a.width, values_across, tokens);
    for (int64_t i = 0; i < tokens * width; i += lanes) {
        store(dk + i, F{});
        store(dv + i, F{});
    }
    const float factor = 1.0f / std::sqrt(static_cast<float>(a.width));
    for (int64_t first = 0; first < a.tokens; first += block) {
        const int64_t rows = a.tokens - first < block ? a.tokens - first : block, seen = first + rows,
                      columns = padded(seen);
        copy_rows(a.q + first * a.q_stride, a.q_stride, rows, a.width, factor, queries, width);
        copy_rows(a.d_out + first * a.q_stride, a.q_stride, rows, a.width, 1.0f, gradient, width);
        multiply(rows, columns, a.width, {queries, width, 1}, keys_across, tokens, shares, tokens, false);
        multiply(rows, columns, a.width, {gradient, width, 1}, values_across, tokens, slopes, tokens, false);
        for (int64_t i = 0; i < rows; ++i) {
            float *share = shares + i * tokens, *slope = slopes + i * tokens;
            const int64_t count = first + i + 1;
            const float log_sum = a.log_sum[first + i];
            F along = {};  // sum over keys of share * slope = gradient . out
            for_lanes(a.width, [&](int64_t j, auto w) {
                along += load(gradient + i * width + j, w) * load(a.out + (first + i) * a.q_stride + j, w);
            });
            const float mean = sum_of(along);
            for_lanes(count, [&](int64_t k, auto) {
                const F p = exponential(load(share + k) - log_sum);
                store(share + k, p);
                store(slope + k, p * (load(slope + k) - mean));
            });
            cut_row(share, count, columns);
            cut_row(slope, count, columns);
        }
        multiply(seen, width, rows, {shares, 1, tokens}, gradient, width, dv, width, true);
        multiply(seen, width, rows, {slopes, 1, tokens}, queries, width, dk, width, true);
        multiply(rows, width, seen, {slopes, tokens, 1}, keys, width, dq, width, false);
        for (int64_t i = 0; i < rows; ++i)
            for_lanes(a.width, [&](int64_t j, auto w) {
                store(a.dq + (first + i) * a.q_stride + j, load(dq + i * width + j) * factor, w);
            });
    }
    for (int64_t t = 0; t < a.tokens; ++t)
        for_lanes(a.width, [&](int64_t j, auto w) {
            store(a.dk + t * a.q_stride + j, load(dk + t * width + j), w);
            store(a.dv + t * a.q_stride + j, load(dv + t * width + j), w);
        });
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
