// SPDX-License-Identifier: GPL-3.0-or-later
// Causal attention of one head, forward and backward, for row_kernels_body.h: a block of queries against all keys
// before it, so that half of the square is never computed and none of it is kept. Matmuls in FP32, register tile by
// register tile, on copies that are padded to whole lanes.
#pragma once

#include "engine/train/rows/attention_shape.h"
#include "engine/train/rows/row_lanes.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

// The register tile: rows times registers, as many sums as the instruction set has registers for.
#if defined(__AVX512F__)
constexpr int tile_rows = 6, tile_registers = 4;
#else
constexpr int tile_rows = 6, tile_registers = 2;
#endif
using attention_shape::block, attention_shape::key_block, attention_shape::leading, attention_shape::padded;

// a(i, p) = a[i * row + p * step]
struct Strided {
    const float* a;
    int64_t row, step;
    Strided from_row(int64_t i) const { return {a + i * row, row, step}; }
};

template <int rows, int wide>
LANE_INLINE void tile(int64_t depth, Strided a, const float* b, int64_t ldb, float* c, int64_t ldc, bool add) {
    Register sum[rows][wide] = {};
    if (add)
        for (int i = 0; i < rows; ++i)
            for (int j = 0; j < wide; ++j) sum[i][j] = load_register(c + i * ldc + j * native);
    for (int64_t p = 0; p < depth; ++p) {
        Register right[wide];
        for (int j = 0; j < wide; ++j) right[j] = load_register(b + p * ldb + j * native);
        for (int i = 0; i < rows; ++i) {
            const Register left = Register{} + a.a[i * a.row + p * a.step];
            for (int j = 0; j < wide; ++j) sum[i][j] += left * right[j];
        }
    }
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < wide; ++j) store_register(c + i * ldc + j * native, sum[i][j]);
}

// The rows that no whole tile takes.
template <int rows, int wide, class A, class B>
void last_tile(int64_t left, int64_t depth, A a, const B* b, int64_t ldb, float* c, int64_t ldc, bool add) {
    if constexpr (rows > 0) {
        if (left == rows)
            tile<rows, wide>(depth, a, b, ldb, c, ldc, add);
        else
            last_tile<rows - 1, wide>(left, depth, a, b, ldb, c, ldc, add);
    }
}

template <int wide, class A, class B>
void column_of_tiles(int64_t m, int64_t depth, A a, const B* b, int64_t ldb, float* c, int64_t ldc, bool add) {
    int64_t i = 0;
    for (; i + tile_rows <= m; i += tile_rows)
        tile<tile_rows, wide>(depth, a.from_row(i), b, ldb, c + i * ldc, ldc, add);
    last_tile<tile_rows - 1, wide>(m - i, depth, a.from_row(i), b, ldb, c + i * ldc, ldc, add);
}

// c [m, n] (+)= a [m, depth] b [depth, n]; n a multiple of the lanes.
template <class A, class B>
void multiply(int64_t m, int64_t n, int64_t depth, A a, const B* b, int64_t ldb, float* c, int64_t ldc, bool add) {
    int64_t j = 0;
    for (; j + tile_registers * native <= n; j += tile_registers * native)
        column_of_tiles<tile_registers>(m, depth, a, b + j, ldb, c + j, ldc, add);
    if constexpr (tile_registers > 2)
        for (; j + 2 * native <= n; j += 2 * native) column_of_tiles<2>(m, depth, a, b + j, ldb, c + j, ldc, add);
    for (; j < n; j += native) column_of_tiles<1>(m, depth, a, b + j, ldb, c + j, ldc, add);
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

// -> [width, lead], tokens along the row, padding as far as the last lanes with a token.
template <class T>
void copy_transposed(const T* in, int64_t stride, int64_t count, int64_t width, float* out, int64_t lead) {
    for (int64_t t = 0; t < count; t += lanes)
        for (int64_t i = 0; i < width; i += lanes) {
            float square[lanes][lanes] = {};
            const int64_t columns = width - i < lanes ? width - i : lanes;
            for (int64_t row = 0; row < lanes && t + row < count; ++row)
                store(square[row], columns == lanes ? load(in + (t + row) * stride + i)
                                                    : load(in + (t + row) * stride + i, Part{columns}));
            for (int64_t column = 0; column < columns; ++column) {
                float across[lanes];
                for (int64_t row = 0; row < lanes; ++row) across[row] = square[row][column];
                store(out + (i + column) * lead + t, load(across));
            }
        }
}

// Keeps the entries of a row from `begin` up to `count` and zeroes the others of `columns`.
LANE_INLINE void cut_row(float* row, int64_t begin, int64_t count, int64_t columns) {
    for (int64_t i = 0; i < begin; ++i) row[i] = 0.0f;
    for (int64_t i = count; i < columns; ++i) row[i] = 0.0f;
}

// The first key that a query sees.
template <class T>
LANE_INLINE int64_t first_seen(const Attention<T>& a, int64_t query) {
    return a.window > 0 && query >= a.window ? query + 1 - a.window : 0;
}
template <class T>
LANE_INLINE float root_of(const Attention<T>& a) {
    return std::sqrt(a.divisor > 0 ? a.divisor : static_cast<float>(a.width));
}

template <class T>
void attention_forward(const Attention<T>& a, float* scratch) {
    const int64_t tokens = padded(a.tokens), lead = leading(tokens), width = padded(a.width);
    float *const keys = scratch, *const values = keys + a.width * lead, *const queries = values + tokens * width,
                 *const shares = queries + block * width, *const mixed = shares + block * lead;
    copy_transposed(a.k, a.kv_stride, a.tokens, a.width, keys, lead);
    copy_rows(a.v, a.kv_stride, a.tokens, a.width, 1.0f, values, width);
    const float factor = 1.0f / root_of(a);
    for (int64_t first = 0; first < a.tokens; first += block) {
        // Keys from `from` on are looked at, whole lanes of them.
        const int64_t rows = a.tokens - first < block ? a.tokens - first : block,
                      from = first_seen(a, first) / lanes * lanes, seen = first + rows - from, columns = padded(seen);
        copy_rows(a.q + first * a.q_stride, a.q_stride, rows, a.width, factor, queries, width);
        multiply(rows, columns, a.width, Strided{queries, width, 1}, keys + from, lead, shares, lead, false);
        float inverse[block];
        for (int64_t i = 0; i < rows; ++i) {
            float* row = shares + i * lead;
            const int64_t begin = first_seen(a, first + i) - from, count = first + i + 1 - from;
            for (int64_t k = 0; k < begin; ++k) row[k] = -3.0e38f;
            F most = splat(-3.0e38f);
            int64_t j = 0;
            for (; j + lanes <= count; j += lanes) most = larger(most, load(row + j));
            for (; j < count; ++j) most = larger(most, splat(row[j]));
            const float top = largest_of(most);
            F sum = {};
            for_lanes(count, [&](int64_t k, auto) { store(row + k, exponential(load(row + k) - top)); });
            cut_row(row, begin, count, columns);
            for (int64_t k = 0; k < columns; k += lanes) sum += load(row + k);
            const float total = sum_of(sum);
            inverse[i] = 1.0f / total;
            if (a.log_sum) a.log_sum[first + i] = top + std::log(total);
        }
        multiply(rows, width, seen, Strided{shares, lead, 1}, values + from * width, width, mixed, width, false);
        for (int64_t i = 0; i < rows; ++i)
            for_lanes(a.width, [&](int64_t j, auto w) {
                store(a.out + (first + i) * a.q_stride + j, load(mixed + i * width + j) * inverse[i], w);
            });
    }
}

// A block of keys after another, and for each the queries that see it: its gradients and the block's shares stay near.
template <class T>
void attention_backward(const Attention<T>& a, float* scratch) {
    const int64_t tokens = padded(a.tokens), width = padded(a.width), lead = leading(key_block);
    float* next = scratch;
    const auto take = [&](int64_t floats) {
        float* const start = next;
        next += floats;
        return start;
    };
    float *const queries = take(tokens * width), *const gradient = take(tokens * width),
                 *const dq = take(tokens * width), *const keys = take(key_block * width),
                 *const keys_across = take(a.width * lead), *const values_across = take(a.width * lead),
                 *const dk = take(key_block * width), *const dv = take(key_block * width),
                 *const shares = take(block * lead), *const slopes = take(block * lead), *const means = take(tokens);
    const float factor = 1.0f / root_of(a);
    copy_rows(a.q, a.q_stride, a.tokens, a.width, factor, queries, width);
    copy_rows(a.d_out, a.q_stride, a.tokens, a.width, 1.0f, gradient, width);
    for (int64_t t = 0; t < a.tokens; ++t) {
        F along = {};  // sum over keys of share * slope = gradient . out
        for_lanes(a.width, [&](int64_t j, auto w) {
            along += load(gradient + t * width + j, w) * load(a.out + t * a.q_stride + j, w);
        });
        means[t] = sum_of(along);
    }
    if (a.window > 0)  // which blocks of keys a query meets, and so which is its first, differs
        for (int64_t i = 0; i < a.tokens * width; i += lanes) store(dq + i, F{});
    for (int64_t from = 0; from < a.tokens; from += key_block) {
        const int64_t some = a.tokens - from < key_block ? a.tokens - from : key_block;
        copy_rows(a.k + from * a.kv_stride, a.kv_stride, some, a.width, 1.0f, keys, width);
        copy_transposed(a.k + from * a.kv_stride, a.kv_stride, some, a.width, keys_across, lead);
        copy_transposed(a.v + from * a.kv_stride, a.kv_stride, some, a.width, values_across, lead);
        for (int64_t i = 0; i < some * width; i += lanes) {
            store(dk + i, F{});
            store(dv + i, F{});
        }
        for (int64_t first = from; first < a.tokens && first_seen(a, first) < from + some; first += block) {
            const int64_t rows = a.tokens - first < block ? a.tokens - first : block,
                          seen = first + rows - from < some ? first + rows - from : some, columns = padded(seen);
            multiply(rows, columns, a.width, Strided{queries + first * width, width, 1}, keys_across, lead, shares,
                     lead, false);
            multiply(rows, columns, a.width, Strided{gradient + first * width, width, 1}, values_across, lead, slopes,
                     lead, false);
            for (int64_t i = 0; i < rows; ++i) {
                float *share = shares + i * lead, *slope = slopes + i * lead;
                const int64_t until = first + i + 1 - from, count = until < columns ? until : columns,
                              start = first_seen(a, first + i) - from, begin = start < columns ? start : columns;
                const float log_sum = a.log_sum[first + i], mean = means[first + i];
                for_lanes(count, [&](int64_t k, auto) {
                    const F p = exponential(load(share + k) - log_sum);
                    store(share + k, p);
                    store(slope + k, p * (load(slope + k) - mean));
                });
                cut_row(share, begin, count, columns);
                cut_row(slope, begin, count, columns);
            }
            multiply(seen, width, rows, Strided{shares, 1, lead}, gradient + first * width, width, dv, width, true);
            multiply(seen, width, rows, Strided{slopes, 1, lead}, queries + first * width, width, dk, width, true);
            multiply(rows, width, seen, Strided{slopes, lead, 1}, keys, width, dq + first * width, width,
                     from > 0 || a.window > 0);
        }
        for (int64_t t = 0; t < some; ++t)
            for_lanes(a.width, [&](int64_t j, auto w) {
                store(a.dk + (from + t) * a.q_stride + j, load(dk + t * width + j), w);
                store(a.dv + (from + t) * a.q_stride + j, load(dv + t * width + j), w);
            });
    }
    for (int64_t t = 0; t < a.tokens; ++t)
        for_lanes(a.width,
                  [&](int64_t j, auto w) { store(a.dq + t * a.q_stride + j, load(dq + t * width + j) * factor, w); });
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
