// SPDX-License-Identifier: GPL-3.0-or-later
// The product of packed ternary rows with the activations of several tokens, for instruction sets with sixteen
// registers of 32 bytes (Lanes as in ternary.h, eight rows a register). Shifts and masks would take a third of
// the time of the products if every tile of tokens did them again; so the codes of 16 rows are unpacked once to bytes,
// which stay in the L1 cache while all tokens pass by.
#pragma once

#include "engine/infer/kernels/ternary.h"

namespace bitdistill {
namespace {

// Columns go through in panels: so many chunks of 16 rows fit into half an L1 cache of 32 KiB.
constexpr i64 panel_chunks = 64;
// Tokens whose sums of one group of rows wait for the next panel.
constexpr i64 tokens_at_once = 96;

// The next tile of T tokens, 16 rows: 2 T sums, two registers of codes, one of activations and one of products.
template <typename Lanes, int T>
inline void byte_tile(const std::uint8_t* codes, i64 chunks, const std::int8_t* q, i64 q_stride,
                      typename Lanes::Sum (*totals)[2]) {
    const i64 planes = 4 * chunks, most = Lanes::planes_before_widening > 0 ? Lanes::planes_before_widening : planes;
    for (i64 first = 0; first < planes; first += most) {
        const i64 end = planes - first < most ? planes : first + most;
        typename Lanes::Narrow sums[T][2];
        UNROLL_TILE
        for (int t = 0; t < T; ++t) sums[t][0] = sums[t][1] = Lanes::zero_narrow();
        for (i64 plane = first; plane < end; ++plane) {
            const typename Lanes::Register low = Lanes::load_codes(codes + plane * 64),
                                           high = Lanes::load_codes(codes + plane * 64 + 32);
            UNROLL_TILE
            for (int t = 0; t < T; ++t) {
                const typename Lanes::Register x = Lanes::quad(q + t * q_stride + 4 * plane);
                Lanes::dot(sums[t][0], low, x);
                Lanes::dot(sums[t][1], high, x);
            }
        }
        UNROLL_TILE
        for (int t = 0; t < T; ++t) {
            totals[t][0] = Lanes::add(totals[t][0], Lanes::widen(sums[t][0]));
            totals[t][1] = Lanes::add(totals[t][1], Lanes::widen(sums[t][1]));
        }
    }
}

template <typename Lanes>
inline void unpack_panel(const std::uint8_t* packed, i64 chunks, std::uint8_t* codes) {
    for (i64 c = 0; c < chunks; ++c, packed += chunk_bytes, codes += 4 * chunk_bytes) {
        UNROLL_TILE
        for (int half = 0; half < 64; half += 32) {
            const typename Lanes::Line w = Lanes::load(packed + half);
            Lanes::store_codes(codes + half, Lanes::template plane<0>(w));
            Lanes::store_codes(codes + 64 + half, Lanes::template plane<1>(w));
            Lanes::store_codes(codes + 128 + half, Lanes::template plane<2>(w));
            Lanes::store_codes(codes + 192 + half, Lanes::template plane<3>(w));
        }
    }
}

// Kernels::ternary. A single token reads the packed codes as they are.
template <typename Lanes>
inline void ternary_product_by_bytes(const std::uint8_t* weights, i64 rows, i64 chunks, float weight_scale,
                                     const std::int8_t* q, const float* scales, const std::int32_t* sums, i64 tokens,
                                     float* y, i64 y_stride) {
    if (tokens == 1) {
        for (i64 r = 0; r < rows; r += 16)
            product_tile<Lanes, 2, 1, Lanes::sums_of_token>(weights + r / 16 * chunks * chunk_bytes, 32, 8, rows - r,
                                                            chunks, weight_scale, q, scales, sums, y + r, y_stride);
        return;
    }
    constexpr int T = 6;
    alignas(64) std::uint8_t codes[panel_chunks * 4 * chunk_bytes];
    typename Lanes::Sum totals[tokens_at_once][2];
    const i64 stride = chunks * 16;
    for (i64 r = 0; r < rows; r += 16) {
        const std::uint8_t* const group = weights + r / 16 * chunks * chunk_bytes;
        for (i64 begin = 0; begin < tokens; begin += tokens_at_once) {
            const i64 count = tokens - begin < tokens_at_once ? tokens - begin : tokens_at_once;
            for (i64 t = 0; t < count; ++t) totals[t][0] = totals[t][1] = Lanes::zero_sum();
            for (i64 first = 0; first < chunks; first += panel_chunks) {
                const i64 width = chunks - first < panel_chunks ? chunks - first : panel_chunks;
                unpack_panel<Lanes>(group + first * chunk_bytes, width, codes);
                const std::int8_t* const x = q + begin * stride + first * 16;
                i64 t = 0;
                for (; t + T <= count; t += T) byte_tile<Lanes, T>(codes, width, x + t * stride, stride, totals + t);
                for (; t + 2 <= count; t += 2) byte_tile<Lanes, 2>(codes, width, x + t * stride, stride, totals + t);
                for (; t < count; ++t) byte_tile<Lanes, 1>(codes, width, x + t * stride, stride, totals + t);
            }
            for (i64 t = 0; t < count; ++t)
                for (int half = 0; half < 2; ++half)
                    if (8 * half < rows - r)
                        Lanes::store(y + (begin + t) * y_stride + r + 8 * half, rows - r - 8 * half, totals[t][half],
                                     sums[begin + t], weight_scale * scales[begin + t]);
        }
    }
}

}  // namespace
}  // namespace bitdistill
