// SPDX-License-Identifier: GPL-3.0-or-later
// Products of blocks with minima, with a fifth or sixth bit, or with scales of scales (Q4_1, Q5_0, Q5_1, Q4_K, Q5_K,
// Q6_K), once for every instruction set. A file that includes it brings its registers as `L`:
//
//   rows                    rows of a register: a 32-bit lane each, or four bytes of codes
//   Codes, Wide, Float      registers of codes, int32, float;  Narrow: sums before they are widened (empty where
//   products
//                           are added to 32 bits at once)
//   lines_before_widening<bits>()   lines of eight columns that a Narrow holds
//   load, low, high, fifth<J>, two<J>   codes of a line; low and high halves of bytes; bit J, or bits 2 J and 2 J + 1,
//   of
//                           every byte as bits 4 (and 5)
//   quad                    four activations in every row
//   start, add, widen       Wide = first, Narrow = 0; += codes * activations, in either; Wide += Narrow, Narrow = 0
//   half, byte, signed_byte   16-bit floats and bytes of `rows` rows as floats
//   multiply, fma, fnma, to_float, set, store, prefetch
//
// Every float operation is one rounding, and for each block of 32 columns (Q6_K: 16) they are, in this order:
//   sum = fma(float(dot), weight scale * scales[t][b], sum);  sum = fma(minimum, scales[t][b] * float(sums[t][b]), sum)
// with weight scale and minimum as dequantizing makes them, exact in FP32. Q6_K takes two sums for each block.
#pragma once

#include "engine/infer/kernels/kernels.h"
#include "engine/model/blocks/block_forms.h"

namespace bitdistill {
namespace {

#define UNROLL_BLOCKS _Pragma("GCC unroll 16")

// H registers of rows from row `first` of a group on, for T tokens.
template <typename L, BlockForm form, int H, int T>
struct BlockTile {
    using i64 = std::int64_t;
    static constexpr BlockLayout layout = block_layout<form>;
    static constexpr bool k = layout.unit == 8, six = layout.bits == 6;
    static constexpr int parts = six ? 2 : 1, lines = 4 / parts;

    typename L::Wide dot[H][T];
    typename L::Narrow narrow[H][T];
    typename L::Float sum[H][T];

    // Columns 8 I to 8 I + 7 of a block.
    template <int I>
    __attribute__((always_inline)) void line(const std::byte* codes, const std::int8_t* q, i64 token_stride) {
        UNROLL_BLOCKS
        for (int h = 0; h < H; ++h) {
            const auto both = L::load(codes + 64 * I + 4 * L::rows * h);
            auto w0 = L::low(both), w1 = L::high(both);
            if constexpr (layout.bits == 5) {
                const auto more = L::load(codes + 256 + 4 * L::rows * h);
                w0 = L::combine(w0, L::template fifth<2 * I>(more));
                w1 = L::combine(w1, L::template fifth<2 * I + 1>(more));
            }
            if constexpr (six) {
                const auto more = L::load(codes + 256 + 64 * (I / 2) + 4 * L::rows * h);
                w0 = L::combine(w0, L::template two<2 * (I % 2)>(more));
                w1 = L::combine(w1, L::template two<2 * (I % 2) + 1>(more));
            }
            UNROLL_BLOCKS
            for (int t = 0; t < T; ++t) {
                const std::int8_t* const x = q + t * token_stride + 8 * I;
                L::add(dot[h][t], narrow[h][t], w0, L::quad(x));
                L::add(dot[h][t], narrow[h][t], w1, L::quad(x + 4));
            }
        }
        constexpr int most = L::template lines_before_widening<layout.bits>();
        if constexpr ((I + 1) % most == 0 || (I + 1) % lines == 0) {
            UNROLL_BLOCKS
            for (int h = 0; h < H; ++h) {
                UNROLL_BLOCKS
                for (int t = 0; t < T; ++t) L::widen(dot[h][t], narrow[h][t]);
            }
        }
    }

    template <int Part>
    __attribute__((always_inline)) void begin(i64 b, i64 blocks, const std::int32_t* sums) {
        UNROLL_BLOCKS
        for (int t = 0; t < T; ++t) {
            const std::int32_t off =
                layout.zero == 0 ? 0 : -layout.zero * sums[six ? 2 * (t * blocks + b) + Part : t * blocks + b];
            UNROLL_BLOCKS
            for (int h = 0; h < H; ++h) L::start(dot[h][t], narrow[h][t], off);
        }
    }

    __attribute__((always_inline)) void add_dots(int h, typename L::Float weight_scale, i64 b, i64 blocks,
                                                 const float* scales) {
        UNROLL_BLOCKS
        for (int t = 0; t < T; ++t)
            sum[h][t] =
                L::fma(L::to_float(dot[h][t]), L::multiply(weight_scale, L::set(scales[t * blocks + b])), sum[h][t]);
    }

    void run(const std::byte* group, i64 first, i64 blocks, const std::int8_t* q, const float* scales,
             const std::int32_t* sums, float* y, i64 y_stride, i64 rows_left) {
        UNROLL_BLOCKS
        for (int h = 0; h < H; ++h) {
            UNROLL_BLOCKS
            for (int t = 0; t < T; ++t) sum[h][t] = L::set(0);
        }
        constexpr i64 unit_bytes = layout.header + layout.unit * layout.codes;
        for (i64 unit = 0; unit < blocks / layout.unit; ++unit) {
            const std::byte* const header = group + unit * unit_bytes;
            if (T == 1) L::template prefetch<layout.header>(header);
            typename L::Float d[H], dmin[H];
            if constexpr (k) {
                UNROLL_BLOCKS
                for (int h = 0; h < H; ++h) {
                    d[h] = L::half(header + 2 * (first + L::rows * h));
                    if constexpr (layout.minima) dmin[h] = L::half(header + 32 + 2 * (first + L::rows * h));
                }
            }
            for (i64 i = 0; i < layout.unit; ++i) {
                const i64 b = unit * layout.unit + i;
                const std::byte* const codes = header + layout.header + i * layout.codes + 4 * first;
                const std::int8_t* const x = q + 32 * b;
                if (T == 1) L::template prefetch<layout.codes>(codes);
                if constexpr (six) {
                    half_block<0>(header, codes, x, d, first, i, b, blocks, scales, sums);
                    half_block<1>(header, codes, x, d, first, i, b, blocks, scales, sums);
                    continue;
                } else {
                    begin<0>(b, blocks, sums);
                    line<0>(codes, x, 32 * blocks);
                    line<1>(codes, x, 32 * blocks);
                    line<2>(codes, x, 32 * blocks);
                    line<3>(codes, x, 32 * blocks);
                    UNROLL_BLOCKS
                    for (int h = 0; h < H; ++h) {
                        const i64 row = first + L::rows * h;
                        if constexpr (k)
                            add_dots(h, L::multiply(d[h], L::byte(header + k_scales + 16 * i + row)), b, blocks,
                                     scales);
                        else
                            add_dots(h, L::half(header + 32 * i + 2 * row), b, blocks, scales);
                        if constexpr (layout.minima) {
                            const auto minimum = k ? L::multiply(dmin[h], L::byte(header + k_minima + 16 * i + row))
                                                   : L::half(header + pair_minima + 32 * i + 2 * row);
                            UNROLL_BLOCKS
                            for (int t = 0; t < T; ++t) {
                                const auto of_input =
                                    L::set(scales[t * blocks + b] * static_cast<float>(sums[t * blocks + b]));
                                sum[h][t] =
                                    k ? L::fnma(minimum, of_input, sum[h][t]) : L::fma(minimum, of_input, sum[h][t]);
                            }
                        }
                    }
                }
            }
        }
        UNROLL_BLOCKS
        for (int h = 0; h < H; ++h) {
            UNROLL_BLOCKS
            for (int t = 0; t < T; ++t) L::store(y + t * y_stride + L::rows * h, rows_left - L::rows * h, sum[h][t]);
        }
    }

    template <int Part>
    __attribute__((always_inline)) void half_block(const std::byte* header, const std::byte* codes,
                                                   const std::int8_t* x, const typename L::Float* d, i64 first, i64 i,
                                                   i64 b, i64 blocks, const float* scales, const std::int32_t* sums) {
        begin<Part>(b, blocks, sums);
        line<2 * Part>(codes, x, 32 * blocks);
        line<2 * Part + 1>(codes, x, 32 * blocks);
        UNROLL_BLOCKS
        for (int h = 0; h < H; ++h)
            add_dots(h,
                     L::multiply(d[h], L::signed_byte(header + k_scales + 16 * (2 * i + Part) + first + L::rows * h)),
                     b, blocks, scales);
    }
};

// Many tokens go through one register of rows at a time, `Tokens` together; a single one through whole groups, because
// memory likes a single stream.
template <typename L, BlockForm form, int Tokens>
void block_rows_product(const std::byte* weights, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                        const float* scales, const std::int32_t* sums, std::int64_t tokens, float* y,
                        std::int64_t y_stride) {
    using i64 = std::int64_t;
    constexpr BlockLayout layout = block_layout<form>;
    constexpr i64 sums_of_block = layout.bits == 6 ? 2 : 1;
    for (i64 r = 0; r < rows; r += 16) {
        const std::byte* const group =
            weights + r / 16 * (blocks / layout.unit * (layout.header + layout.unit * layout.codes));
        const i64 tiled = tokens / Tokens * Tokens;
        for (i64 first = 0; first < 16 && first < rows - r; first += L::rows)
            for (i64 t = 0; t < tiled; t += Tokens)
                BlockTile<L, form, 1, Tokens>().run(group, first, blocks, q + t * blocks * 32, scales + t * blocks,
                                                    sums + t * blocks * sums_of_block, y + t * y_stride + r + first,
                                                    y_stride, rows - r - first);
        for (i64 t = tiled; t < tokens; ++t)
            BlockTile<L, form, 16 / L::rows, 1>().run(group, 0, blocks, q + t * blocks * 32, scales + t * blocks,
                                                      sums + t * blocks * sums_of_block, y + t * y_stride + r, y_stride,
                                                      rows - r);
    }
}

// The products of Q8_0 and Q4_0 are each instruction set's own.
template <typename L, int Tokens>
constexpr BlockProducts block_products(BlockProduct q8_0, BlockProduct q4_0) {
    return {{q8_0, q4_0, block_rows_product<L, BlockForm::q4_1, Tokens>, block_rows_product<L, BlockForm::q5_0, Tokens>,
             block_rows_product<L, BlockForm::q5_1, Tokens>, block_rows_product<L, BlockForm::q4_k, Tokens>,
             block_rows_product<L, BlockForm::q5_k, Tokens>, block_rows_product<L, BlockForm::q6_k, Tokens>}};
}

#undef UNROLL_BLOCKS

}  // namespace
}  // namespace bitdistill
