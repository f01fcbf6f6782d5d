// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a KV cache in 8 and in 4 bits, and attention's products with them, once for every instruction set. A row is
// one head's key or value at one position: blocks of 32 columns, zeros behind the last column.
//
//   8 bits   codes -127 to 127, [blocks][32] bytes; then an F16 scale a block, absmax / 127 of its columns
//   4 bits   codes -7 to 7, stored with 8 added, two a byte: byte i of a block has column i in its low half and 16 + i
//            in its high half; then one F16 scale, absmax / 7 of all columns
//
// A code is round(x / scale), half to even, cut to its range. All tables give the same bits, but for SSE4.1, which has
// no fused multiply-add. With value = float(code) * scale, rounded once:
//   scores     sixteen sums s[l] of columns c = l (mod 16), in order: s = fma(value, x[c], s); then neighbours at a
//              distance of 8, 4, 2 and 1 are added: s[l] + s[l + 8] and so on
//   weighted   out[c] = fma(weights[p], value, out[c]) for p = 0, 1, ...
//
// A file that includes it brings its registers as `L`:
//   width                       floats of a register: 4, 8 or 16
//   score_queries, sum_queries  so many queries fit beside a row: their sums stay in registers
//   zero, set, load, store, multiply, fma
//   half                        an F16 number as a float
//   whole, low, high            `width` bytes with a sign; the low or high halves of `width` bytes, less 8: as floats
//   sum                         of 16 / width registers, in the order above
#pragma once

#include "engine/base/float16.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kernels/screen.h"

namespace bitdistill {
namespace {

constexpr std::int64_t cache_sums = 16;
constexpr std::int64_t cache_tile = 64;  // positions whose rows stay in the L1 cache while all queries pass

#define UNROLL_CACHE _Pragma("GCC unroll 16")

struct CacheRow8 {
    static constexpr std::int64_t block_bytes = 34, row_bytes = 0;
    static const std::byte* scale(const std::byte* row, std::int64_t blocks, std::int64_t b) {
        return row + cache_block * blocks + 2 * b;
    }
    // Columns c, c + 1, ... of block b.
    template <typename L>
    [[gnu::always_inline]] static typename L::Float codes(const std::byte* row, std::int64_t b, int c) {
        return L::whole(row + cache_block * b + c);
    }
};
struct CacheRow4 {
    static constexpr std::int64_t block_bytes = 16, row_bytes = 2;
    static const std::byte* scale(const std::byte* row, std::int64_t blocks, std::int64_t) {
        return row + block_bytes * blocks;
    }
    template <typename L>
    [[gnu::always_inline]] static typename L::Float codes(const std::byte* row, std::int64_t b, int c) {
        const std::byte* const at = row + block_bytes * b + c % 16;
        return c < 16 ? L::low(at) : L::high(at);
    }
};
template <typename Row>
constexpr std::int64_t cache_row_bytes(std::int64_t blocks) {
    return Row::row_bytes + Row::block_bytes * blocks;
}

// ---- to codes ----

// The columns of block b, zeros behind the last one; returns their largest magnitude. A NaN is passed over.
inline float cache_columns(const float* x, std::int64_t columns, std::int64_t b, float* values) {
    const std::int64_t left = columns - cache_block * b, count = left < cache_block ? left : cache_block;
    for (std::int64_t i = 0; i < cache_block; ++i) values[i] = i < count ? x[cache_block * b + i] : 0.0f;
    Floats largest = {};
    for (std::int64_t i = 0; i < cache_block; i += lanes) {
        const auto value = load_vector<Floats>(values + i);
        const Floats size = value < Floats{} ? -value : value;
        largest = size > largest ? size : largest;
    }
    float most = 0;
    for (int lane = 0; lane < lanes; ++lane) most = largest[lane] > most ? largest[lane] : most;
    return most;
}

// An F16 scale to `at`, and what values are divided by: values so small that the scale is 0 become 0.
inline float cache_scale(float most, float steps, std::byte* at) {
    const std::uint16_t half = float_to_f16(most / steps);
    __builtin_memcpy(at, &half, sizeof half);
    const float scale = f16_to_float(half);
    return scale != 0 ? scale : 1.0f;
}

// codes[i] = round(values[i] / divisor) + offset
inline void cache_codes(const float* values, float divisor, float steps, float offset, std::uint8_t* codes) {
    const Floats by = divisor - Floats{};
    for (std::int64_t i = 0; i < cache_block; i += lanes)
        store_bytes(rounded(load_vector<Floats>(values + i) / by, -steps, steps) + offset, codes + i);
}

inline void store_cache8(const float* x, std::int64_t columns, std::byte* row) {
    const std::int64_t blocks = cache_blocks(columns);
    float values[cache_block];
    for (std::int64_t b = 0; b < blocks; ++b) {
        const float most = cache_columns(x, columns, b, values);
        const float divisor = cache_scale(most, 127, row + cache_block * blocks + 2 * b);
        cache_codes(values, divisor, 127, 0, reinterpret_cast<std::uint8_t*>(row) + cache_block * b);
    }
}

inline void store_cache4(const float* x, std::int64_t columns, std::byte* row) {
    const std::int64_t blocks = cache_blocks(columns);
    float values[cache_block], most = 0;
    for (std::int64_t b = 0; b < blocks; ++b) {
        const float one = cache_columns(x, columns, b, values);
        most = one > most ? one : most;
    }
    const float divisor = cache_scale(most, 7, row + CacheRow4::block_bytes * blocks);
    for (std::int64_t b = 0; b < blocks; ++b) {
        std::uint8_t codes[cache_block];
        cache_columns(x, columns, b, values);
        cache_codes(values, divisor, 7, 8, codes);
        for (std::int64_t i = 0; i < 16; ++i)
            row[CacheRow4::block_bytes * b + i] = static_cast<std::byte>(codes[i] | codes[16 + i] << 4);
    }
}

// ---- products ----

template <typename L, typename Row, int Q>
inline void score_rows(const std::byte* rows, std::int64_t positions, std::int64_t blocks, const float* x, float* y,
                       std::int64_t y_stride) {
    constexpr int parts = cache_sums / L::width;
    for (std::int64_t p = 0; p < positions; ++p) {
        const std::byte* const row = rows + p * cache_row_bytes<Row>(blocks);
        typename L::Float sums[Q][parts];
        UNROLL_CACHE
        for (int q = 0; q < Q; ++q) {
            UNROLL_CACHE
            for (int part = 0; part < parts; ++part) sums[q][part] = L::zero();
        }
        for (std::int64_t b = 0; b < blocks; ++b) {
            const typename L::Float scale = L::set(L::half(Row::scale(row, blocks, b)));
            UNROLL_CACHE
            for (int c = 0; c < cache_block; c += L::width) {
                const typename L::Float values = L::multiply(Row::template codes<L>(row, b, c), scale);
                const float* const at = x + cache_block * b + c;
                UNROLL_CACHE
                for (int q = 0; q < Q; ++q) {
                    typename L::Float& sum = sums[q][c / L::width % parts];
                    sum = L::fma(values, L::load(at + q * cache_block * blocks), sum);
                }
            }
        }
        UNROLL_CACHE
        for (int q = 0; q < Q; ++q) y[q * y_stride + p] = L::sum(sums[q]);
    }
}

template <typename L, typename Row, int Q>
inline void add_rows(const float* weights, std::int64_t weight_stride, const std::byte* rows, std::int64_t positions,
                     std::int64_t blocks, float* out) {
    constexpr int parts = cache_block / L::width;
    for (std::int64_t b = 0; b < blocks; ++b) {
        float* const at = out + cache_block * b;
        typename L::Float sums[Q][parts];
        UNROLL_CACHE
        for (int q = 0; q < Q; ++q) {
            UNROLL_CACHE
            for (int part = 0; part < parts; ++part)
                sums[q][part] = L::load(at + q * cache_block * blocks + L::width * part);
        }
        for (std::int64_t p = 0; p < positions; ++p) {
            const std::byte* const row = rows + p * cache_row_bytes<Row>(blocks);
            const typename L::Float scale = L::set(L::half(Row::scale(row, blocks, b)));
            UNROLL_CACHE
            for (int part = 0; part < parts; ++part) {
                const typename L::Float values = L::multiply(Row::template codes<L>(row, b, L::width * part), scale);
                UNROLL_CACHE
                for (int q = 0; q < Q; ++q)
                    sums[q][part] = L::fma(L::set(weights[q * weight_stride + p]), values, sums[q][part]);
            }
        }
        UNROLL_CACHE
        for (int q = 0; q < Q; ++q) {
            UNROLL_CACHE
            for (int part = 0; part < parts; ++part)
                L::store(at + q * cache_block * blocks + L::width * part, sums[q][part]);
        }
    }
}

template <typename L, typename Row>
inline void cache_scores(const std::byte* rows, std::int64_t positions, std::int64_t blocks, const float* x,
                         std::int64_t queries, float* y, std::int64_t y_stride) {
    const std::int64_t columns = cache_block * blocks;
    for (std::int64_t first = 0; first < positions; first += cache_tile) {
        const std::int64_t left = positions - first, count = left < cache_tile ? left : cache_tile;
        const std::byte* const from = rows + first * cache_row_bytes<Row>(blocks);
        std::int64_t q = 0;
#define QUERIES(Q)                   \
    for (; q + Q <= queries; q += Q) \
        score_rows<L, Row, Q>(from, count, blocks, x + q * columns, y + q * y_stride + first, y_stride);
        if constexpr (L::score_queries > 2) QUERIES(L::score_queries)
        QUERIES(2)
        QUERIES(1)
#undef QUERIES
    }
}

template <typename L, typename Row>
inline void cache_weighted(const float* weights, std::int64_t weight_stride, std::int64_t queries,
                           const std::byte* rows, std::int64_t positions, std::int64_t blocks, float* out) {
    const std::int64_t columns = cache_block * blocks;
    for (std::int64_t first = 0; first < positions; first += cache_tile) {
        const std::int64_t left = positions - first, count = left < cache_tile ? left : cache_tile;
        const std::byte* const from = rows + first * cache_row_bytes<Row>(blocks);
        std::int64_t q = 0;
#define QUERIES(Q)                   \
    for (; q + Q <= queries; q += Q) \
        add_rows<L, Row, Q>(weights + q * weight_stride + first, weight_stride, from, count, blocks, out + q * columns);
        if constexpr (L::sum_queries > 2) QUERIES(L::sum_queries)
        if constexpr (L::sum_queries >= 2) QUERIES(2)
        QUERIES(1)
#undef QUERIES
    }
}

#undef UNROLL_CACHE

template <typename L>
constexpr CacheKernels cache8_of = {CacheRow8::row_bytes, CacheRow8::block_bytes, store_cache8,
                                    cache_scores<L, CacheRow8>, cache_weighted<L, CacheRow8>};
template <typename L>
constexpr CacheKernels cache4_of = {CacheRow4::row_bytes, CacheRow4::block_bytes, store_cache4,
                                    cache_scores<L, CacheRow4>, cache_weighted<L, CacheRow4>};

}  // namespace
}  // namespace bitdistill
