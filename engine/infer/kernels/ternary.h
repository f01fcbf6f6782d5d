// SPDX-License-Identifier: GPL-3.0-or-later
// The product of dense packed ternary rows (engine/model/packing/ternary_packing.h) with int8 activations, written once
// over the registers of an instruction set. Each kernels_*_ternary.cpp includes it after its registers; everything here
// is in a nameless namespace, so what the compiler makes of it for one CPU is never picked by the linker for another.
//
// Lanes, the registers of an instruction set:
//   rows                    rows of a group that a register serves, 4, 8 or 16: one 32-bit lane each
//   Register, Sum, Narrow   bytes; 32-bit sums of the rows; what dot() adds into, Sum itself where nothing is narrower
//   chunks_before_widening  so many chunks of 16 columns fit into a Narrow; 0 = any number
//   planes                  groups of four columns in a chunk
//   Line, load              a chunk's bytes of the rows, unpacked as far as its planes share it
//   plane<J>                the codes of plane J
//   plane_in_place<J>       optional: the codes where they lie, some times as large
//   scaled_back<J>          with it: the 32-bit sums of such codes, divided by that
//   quad                    four activations in every lane
//   dot                     narrow += four codes times four activations, lane by lane
//   widen, zero_narrow, zero_sum, add
//   store                   y = float(total - sum) * (weights * token) * rows, as TernaryProduct says, for rows_left
//   rows
#pragma once

#include "engine/infer/kernels/ways.h"

namespace bitdistill {
namespace {

using i64 = std::int64_t;

constexpr i64 chunk_bytes = 64;

inline TernaryScale from_row(TernaryScale scale, i64 row) {
    if (scale.rows) scale.rows += row;
    return scale;
}

#define UNROLL_TILE _Pragma("GCC unroll 16")

// A single token's sums are kept by plane, so its codes need not be moved to the low bits first.
template <typename Lanes>
constexpr bool keeps_places = requires(const typename Lanes::Line& w) {
    Lanes::template plane_in_place<0>(w);
};

template <typename Lanes, int J, int P>
[[gnu::always_inline]] inline typename Lanes::Register codes_of(const typename Lanes::Line& w) {
    if constexpr (P > 1 && keeps_places<Lanes>)
        return Lanes::template plane_in_place<J>(w);
    else
        return Lanes::template plane<J>(w);
}

template <typename Lanes, int R, int T, int P, int J>
[[gnu::always_inline]] inline void add_plane(const typename Lanes::Line (&w)[R], const std::int8_t* q, i64 q_stride,
                                             typename Lanes::Narrow (&sums)[R][T][P]) {
    typename Lanes::Register codes[R];
    UNROLL_TILE
    for (int r = 0; r < R; ++r) codes[r] = codes_of<Lanes, J, P>(w[r]);
    UNROLL_TILE
    for (int t = 0; t < T; ++t) {
        const typename Lanes::Register x = Lanes::quad(q + t * q_stride + 4 * J);
        UNROLL_TILE
        for (int r = 0; r < R; ++r) Lanes::dot(sums[r][t][J % P], codes[r], x);
    }
}

template <typename Lanes, int J, int P>
[[gnu::always_inline]] inline void add_scaled_back(typename Lanes::Sum& total,
                                                   const typename Lanes::Narrow (&sums)[P]) {
    total = Lanes::add(total, Lanes::template scaled_back<J>(sums[J]));
    if constexpr (J + 1 < P) add_scaled_back<Lanes, J + 1>(total, sums);
}

// R registers of rows, `step` bytes from one to the next, for T tokens. A single token has a sum for every plane (P),
// so that no addition waits for the one before. Fetch: how its weights are asked for; registers of one group share
// their cache lines.
template <typename Lanes, int R, int T, int P, typename Fetch>
inline void tile(const std::uint8_t* weights, i64 step, i64 chunks, const std::int8_t* q, i64 q_stride,
                 typename Lanes::Sum (&total)[R][T]) {
    UNROLL_TILE
    for (int r = 0; r < R; ++r) {
        UNROLL_TILE
        for (int t = 0; t < T; ++t) total[r][t] = Lanes::zero_sum();
    }
    const i64 most = Lanes::chunks_before_widening > 0 ? Lanes::chunks_before_widening : chunks;
    for (i64 first = 0; first < chunks; first += most) {
        const i64 end = chunks - first < most ? chunks : first + most;
        typename Lanes::Narrow sums[R][T][P];
        UNROLL_TILE
        for (int r = 0; r < R; ++r) {
            UNROLL_TILE
            for (int t = 0; t < T; ++t) {
                UNROLL_TILE
                for (int p = 0; p < P; ++p) sums[r][t][p] = Lanes::zero_narrow();
            }
        }
        for (i64 c = first; c < end; ++c) {
            typename Lanes::Line w[R];
            UNROLL_TILE
            for (int r = 0; r < R; ++r) {
                const std::uint8_t* const at = weights + r * step + c * chunk_bytes;
                if (T == 1 && (r == 0 || Lanes::rows == 16)) Fetch::line(at);
                w[r] = Lanes::load(at);
            }
            const std::int8_t* const x = q + c * 4 * Lanes::planes;
            add_plane<Lanes, R, T, P, 0>(w, x, q_stride, sums);
            add_plane<Lanes, R, T, P, 1>(w, x, q_stride, sums);
            add_plane<Lanes, R, T, P, 2>(w, x, q_stride, sums);
            add_plane<Lanes, R, T, P, 3>(w, x, q_stride, sums);
            if constexpr (Lanes::planes == 5) add_plane<Lanes, R, T, P, 4>(w, x, q_stride, sums);
        }
        UNROLL_TILE
        for (int r = 0; r < R; ++r) {
            UNROLL_TILE
            for (int t = 0; t < T; ++t) {
                if constexpr (P > 1 && keeps_places<Lanes>) {
                    add_scaled_back<Lanes, 0>(total[r][t], sums[r][t]);
                } else {
                    UNROLL_TILE
                    for (int p = 0; p < P; ++p) total[r][t] = Lanes::add(total[r][t], Lanes::widen(sums[r][t][p]));
                }
            }
        }
    }
}

template <typename Lanes, int R, int T, int P, typename Fetch = FetchFar>
inline void product_tile(const std::uint8_t* weights, i64 step, i64 rows_step, i64 rows, i64 chunks,
                         TernaryScale weight_scale, const std::int8_t* q, i64 q_stride, const float* scales,
                         const std::int32_t* sums, float* y, i64 y_stride) {
    typename Lanes::Sum total[R][T];
    tile<Lanes, R, T, P, Fetch>(weights, step, chunks, q, q_stride, total);
    UNROLL_TILE
    for (int t = 0; t < T; ++t) {
        UNROLL_TILE
        for (int r = 0; r < R; ++r)
            if (r * rows_step < rows)
                Lanes::store(y + t * y_stride + r * rows_step, rows - r * rows_step, total[r][t], sums[t], scales[t],
                             from_row(weight_scale, r * rows_step));
    }
}

// R registers for all tokens, in tiles of T.
template <typename Lanes, int R, int T>
inline void product_rows(const std::uint8_t* weights, i64 step, i64 rows, i64 chunks, TernaryScale weight_scale,
                         const TernaryTokens& x, float* y, i64 y_stride) {
    i64 t = 0;
    for (; t + T <= x.count; t += T)
        product_tile<Lanes, R, T, 1>(weights, step, Lanes::rows, rows, chunks, weight_scale, x.q + t * x.stride,
                                     x.stride, x.scales + t, x.sums + t, y + t * y_stride, y_stride);
    for (; t + 4 <= x.count; t += 4)
        product_tile<Lanes, R, 4, 1>(weights, step, Lanes::rows, rows, chunks, weight_scale, x.q + t * x.stride,
                                     x.stride, x.scales + t, x.sums + t, y + t * y_stride, y_stride);
    for (; t < x.count; ++t)
        product_tile<Lanes, R, 1, Lanes::planes>(weights, step, Lanes::rows, rows, chunks, weight_scale,
                                                 x.q + t * x.stride, x.stride, x.scales + t, x.sums + t,
                                                 y + t * y_stride, y_stride);
}

// TernaryKernels::product of one token, for registers of a whole group, of which it takes G at once: memory likes few
// streams.
template <typename Lanes, int G, typename Fetch>
inline void ternary_token(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                          const TernaryTokens& x, float* y, i64 /* y_stride */) {
    static_assert(Lanes::rows == 16);
    const i64 group = chunks * chunk_bytes;
    i64 r = 0;
    for (; rows - r > 16 * (G - 1); r += 16 * G)
        product_tile<Lanes, G, 1, Lanes::planes, Fetch>(weights + r / 16 * group, group, 16, rows - r, chunks,
                                                        from_row(weight_scale, r), x.q, x.stride, x.scales, x.sums,
                                                        y + r, 0);
    for (; r < rows; r += 16)
        product_tile<Lanes, 1, 1, Lanes::planes, Fetch>(weights + r / 16 * group, group, 16, rows - r, chunks,
                                                        from_row(weight_scale, r), x.q, x.stride, x.scales, x.sums,
                                                        y + r, 0);
}

// The same of any number of tokens, in tiles. T: the tokens that share one unpacking; with two registers of rows, 2 T
// sums should fit into registers.
template <typename Lanes, int T>
inline void ternary_tiles(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                          const TernaryTokens& x, float* y, i64 y_stride) {
    const i64 group = chunks * chunk_bytes;
    if constexpr (Lanes::rows == 16) {  // two groups at once
        i64 r = 0;
        for (; rows - r > 16; r += 32)
            product_rows<Lanes, 2, T>(weights + r / 16 * group, group, rows - r, chunks, from_row(weight_scale, r), x,
                                      y + r, y_stride);
        if (r < rows)
            product_rows<Lanes, 1, T>(weights + r / 16 * group, group, rows - r, chunks, from_row(weight_scale, r), x,
                                      y + r, y_stride);
    } else {  // two registers of a group at once
        for (i64 r = 0; r < rows; r += 2 * Lanes::rows)
            product_rows<Lanes, 2, T>(weights + r / 16 * group + r % 16 * 4, 4 * Lanes::rows, rows - r, chunks,
                                      from_row(weight_scale, r), x, y + r, y_stride);
    }
}

}  // namespace
}  // namespace bitdistill
