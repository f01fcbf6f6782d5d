// SPDX-License-Identifier: GPL-3.0-or-later
// The product of packed ternary rows with the activations of several tokens by way of bytes: what unpacking costs would
// take much of the time of the products if every tile of tokens did it again; so the codes of 16 rows, or of two times
// 16, are unpacked once to bytes, which stay in the L1 cache while all tokens pass by. For dense rows on instruction
// sets with sixteen registers of 32 bytes, and for rows that keep a pattern on all.
//
// Lanes as in ternary.h, and of them here: rows, Register, Sum, Narrow, quad, dot, widen, zero_narrow, zero_sum, add,
// store, and
//   planes_before_widening  so many groups of four columns fit into a Narrow; 0 = any number
//   load_codes              a register of codes, bytes 0 to 2
// Packed, a packing:
//   columns, bytes          of a chunk
//   unpack                  chunks of a group to bytes of code + 1, 64 for four columns: row r and column 4 j + k go to
//                           byte j * plane_bytes + 4 r + k
#pragma once

#include "engine/infer/kernels/ternary.h"

namespace bitdistill {
namespace {

// Columns go through in panels: half an L1 cache of 32 KiB.
constexpr i64 panel_bytes = 16384;
// Tokens whose sums of one group of rows wait for the next panel.
constexpr i64 tokens_at_once = 96;

// The next tile of T tokens, R registers of rows: R T sums, R registers of codes, one of activations.
template <typename Lanes, int R, int T>
inline void byte_tile(const std::uint8_t* codes, i64 planes, const std::int8_t* q, i64 q_stride,
                      typename Lanes::Sum (*totals)[R]) {
    constexpr i64 register_bytes = 4 * Lanes::rows;
    const i64 most = Lanes::planes_before_widening > 0 ? Lanes::planes_before_widening : planes;
    for (i64 first = 0; first < planes; first += most) {
        const i64 end = planes - first < most ? planes : first + most;
        typename Lanes::Narrow sums[T][R];
        UNROLL_TILE
        for (int t = 0; t < T; ++t) {
            UNROLL_TILE
            for (int r = 0; r < R; ++r) sums[t][r] = Lanes::zero_narrow();
        }
        for (i64 plane = first; plane < end; ++plane) {
            typename Lanes::Register w[R];
            UNROLL_TILE
            for (int r = 0; r < R; ++r) w[r] = Lanes::load_codes(codes + (plane * R + r) * register_bytes);
            UNROLL_TILE
            for (int t = 0; t < T; ++t) {
                const typename Lanes::Register x = Lanes::quad(q + t * q_stride + 4 * plane);
                UNROLL_TILE
                for (int r = 0; r < R; ++r) Lanes::dot(sums[t][r], w[r], x);
            }
        }
        UNROLL_TILE
        for (int t = 0; t < T; ++t) {
            UNROLL_TILE
            for (int r = 0; r < R; ++r) totals[t][r] = Lanes::add(totals[t][r], Lanes::widen(sums[t][r]));
        }
    }
}

// TernaryKernels::product, R registers of rows at once, which hold one group of rows or two.
template <typename Lanes, typename Packed, int R, int T>
inline void ternary_product_by_bytes(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                                     const TernaryTokens& x, float* y, i64 y_stride) {
    constexpr i64 step = R * Lanes::rows, plane_bytes = 4 * step, chunk_planes = Packed::columns / 4,
                  panel_chunks = panel_bytes / (plane_bytes * chunk_planes);
    static_assert(step == 16 || step == 32);
    constexpr int few = T / 3;
    alignas(64) std::uint8_t codes[panel_bytes];
    typename Lanes::Sum totals[tokens_at_once][R];
    for (i64 r = 0; r < rows; r += step) {
        const std::uint8_t* const group = weights + r / 16 * chunks * Packed::bytes;
        for (i64 begin = 0; begin < x.count; begin += tokens_at_once) {
            const i64 count = x.count - begin < tokens_at_once ? x.count - begin : tokens_at_once;
            for (i64 t = 0; t < count; ++t)
                for (int i = 0; i < R; ++i) totals[t][i] = Lanes::zero_sum();
            for (i64 first = 0; first < chunks; first += panel_chunks) {
                const i64 width = chunks - first < panel_chunks ? chunks - first : panel_chunks;
                for (i64 half = 0; half < step; half += 16) {  // the second again, where there is none
                    const i64 at = half < rows - r ? half / 16 * chunks : 0;
                    Packed::unpack(group + (at + first) * Packed::bytes, width, codes + 4 * half, plane_bytes);
                }
                const std::int8_t* const q = x.q + begin * x.stride + first * Packed::columns;
                const i64 planes = width * chunk_planes;
                i64 t = 0;
                for (; t + T <= count; t += T)
                    byte_tile<Lanes, R, T>(codes, planes, q + t * x.stride, x.stride, totals + t);
                if constexpr (few > 1)
                    for (; t + few <= count; t += few)
                        byte_tile<Lanes, R, few>(codes, planes, q + t * x.stride, x.stride, totals + t);
                for (; t < count; ++t) byte_tile<Lanes, R, 1>(codes, planes, q + t * x.stride, x.stride, totals + t);
            }
            for (i64 t = 0; t < count; ++t)
                for (int i = 0; i < R; ++i)
                    if (i * Lanes::rows < rows - r)
                        Lanes::store(y + (begin + t) * y_stride + r + i * Lanes::rows, rows - r - i * Lanes::rows,
                                     totals[t][i], x.sums[begin + t], x.scales[begin + t],
                                     from_row(weight_scale, r + i * Lanes::rows));
        }
    }
}

// Dense codes, as Lanes unpack them: store_codes() takes a register.
template <typename Lanes>
struct DensePlanes {
    static constexpr i64 columns = 4 * Lanes::planes, bytes = chunk_bytes;
    template <int J>
    static void store_from(const typename Lanes::Line& w, std::uint8_t* codes, i64 plane_bytes) {
        Lanes::store_codes(codes + J * plane_bytes, Lanes::template plane<J>(w));
        if constexpr (J + 1 < Lanes::planes) store_from<J + 1>(w, codes, plane_bytes);
    }
    static void unpack(const std::uint8_t* packed, i64 chunks, std::uint8_t* codes, i64 plane_bytes) {
        for (i64 c = 0; c < chunks; ++c, packed += bytes, codes += Lanes::planes * plane_bytes) {
            UNROLL_TILE
            for (int part = 0; part < bytes; part += 4 * Lanes::rows)
                store_from<0>(Lanes::load(packed + part), codes + part, plane_bytes);
        }
    }
};

// Of Lanes with two registers for 16 rows. A single token reads the packed codes as they are.
template <typename Lanes, typename Fetch>
inline void dense_token(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                        const TernaryTokens& x, float* y, i64 y_stride) {
    for (i64 r = 0; r < rows; r += 16)
        product_tile<Lanes, 2, 1, Lanes::sums_of_token, Fetch>(weights + r / 16 * chunks * chunk_bytes, 32, 8, rows - r,
                                                               chunks, from_row(weight_scale, r), x.q, x.stride,
                                                               x.scales, x.sums, y + r, y_stride);
}

// TernaryKernels::product, with what the tuner knows of it.
template <typename Lanes>
struct DenseWays {
    template <typename Fetch>
    static constexpr Way way = {Fetch::name, {.ternary = dense_token<Lanes, Fetch>}};
    static constexpr Way of_token[] = {way<FetchFar>, way<FetchNear>, way<FetchPassing>, way<FetchNothing>};
    static inline int token = 0;
    static constexpr Tuned products[] = {{Operand::ternary, BlockForm::q8_0, false, of_token, 4, &token}};
    static constexpr TunedList tuned = {products, 1};

    static void product(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                        const TernaryTokens& x, float* y, i64 y_stride) {
        if (x.count == 1)
            return chosen_way(of_token, token).ternary(weights, rows, chunks, weight_scale, x, y, y_stride);
        ternary_product_by_bytes<Lanes, DensePlanes<Lanes>, 2, 6>(weights, rows, chunks, weight_scale, x, y, y_stride);
    }
};

}  // namespace
}  // namespace bitdistill
