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
//   multiply, fma, fnma, to_float, set, store
//
// Every float operation is one rounding, and for each block of 32 columns (Q6_K: 16) they are, in this order:
//   sum = fma(float(dot), weight scale * scales[t][b], sum);  sum = fma(minimum, scales[t][b] * float(sums[t][b]), sum)
// with weight scale and minimum as dequantizing makes them, exact in FP32. Q6_K takes two sums for each block.
#pragma once

#include "engine/infer/kernels/ways.h"
#include "engine/model/blocks/block_forms.h"

namespace bitdistill {
namespace {

#define UNROLL_BLOCKS _Pragma("GCC unroll 16")

// H registers of rows from row `first` of a group on, or of a whole group each, for T tokens. Fetch: how the weights of
// one token are asked for.
template <typename L, BlockForm form, int H, int T, typename Fetch>
struct BlockTile {
    using i64 = std::int64_t;
    static constexpr BlockLayout layout = block_layout<form>;
    static constexpr bool k = layout.unit == 8, six = layout.bits == 6;
    static constexpr int parts = six ? 2 : 1, lines = 4 / parts;

    typename L::Wide dot[H][T];
    typename L::Narrow narrow[H][T];
    typename L::Float sum[H][T];
    i64 step = 0;  // from one group to the next

    // Where register h stands, with so many bytes a row: in the group of the first, or in one of its own.
    i64 at(i64 bytes, int h) const { return L::rows == 16 ? h * step : bytes * L::rows * h; }

    // Columns 8 I to 8 I + 7 of a block.
    template <int I>
    __attribute__((always_inline)) void line(const std::byte* codes, const std::int8_t* q, i64 token_stride) {
        typename L::Codes w0[H], w1[H];
        UNROLL_BLOCKS
        for (int h = 0; h < H; ++h) {
            const auto both = L::load(codes + 64 * I + at(4, h));
            w0[h] = L::low(both);
            w1[h] = L::high(both);
            if constexpr (layout.bits == 5) {
                const auto more = L::load(codes + 256 + at(4, h));
                w0[h] = L::combine(w0[h], L::template fifth<2 * I>(more));
                w1[h] = L::combine(w1[h], L::template fifth<2 * I + 1>(more));
            }
            if constexpr (six) {
                const auto more = L::load(codes + 256 + 64 * (I / 2) + at(4, h));
                w0[h] = L::combine(w0[h], L::template two<2 * (I % 2)>(more));
                w1[h] = L::combine(w1[h], L::template two<2 * (I % 2) + 1>(more));
            }
        }
        UNROLL_BLOCKS
        for (int t = 0; t < T; ++t) {
            const auto x0 = L::quad(q + t * token_stride + 8 * I), x1 = L::quad(q + t * token_stride + 8 * I + 4);
            UNROLL_BLOCKS
            for (int h = 0; h < H; ++h) {
                L::add(dot[h][t], narrow[h][t], w0[h], x0);
                L::add(dot[h][t], narrow[h][t], w1[h], x1);
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
            if (T == 1) Fetch::template lines<layout.header>(header);
            typename L::Float d[H], dmin[H];
            if constexpr (k) {
                UNROLL_BLOCKS
                for (int h = 0; h < H; ++h) {
                    d[h] = L::half(header + 2 * first + at(2, h));
                    if constexpr (layout.minima) dmin[h] = L::half(header + 32 + 2 * first + at(2, h));
                }
            }
            for (i64 i = 0; i < layout.unit; ++i) {
                const i64 b = unit * layout.unit + i;
                const std::byte* const codes = header + layout.header + i * layout.codes + 4 * first;
                const std::int8_t* const x = q + 32 * b;
                if (T == 1) Fetch::template lines<layout.codes>(codes);
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
                        const i64 row = first + at(1, h), half = 2 * first + at(2, h);
                        if constexpr (k)
                            add_dots(h, L::multiply(d[h], L::byte(header + k_scales + 16 * i + row)), b, blocks,
                                     scales);
                        else
                            add_dots(h, L::half(header + 32 * i + half), b, blocks, scales);
                        if constexpr (layout.minima) {
                            const auto minimum = k ? L::multiply(dmin[h], L::byte(header + k_minima + 16 * i + row))
                                                   : L::half(header + pair_minima + 32 * i + half);
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
            add_dots(h, L::multiply(d[h], L::signed_byte(header + k_scales + 16 * (2 * i + Part) + first + at(1, h))),
                     b, blocks, scales);
    }
};

// Many tokens go through one register of rows at a time, or one of each of `groups`, `together` of them; a single one
// through whole groups, because memory likes a single stream.
template <typename L, BlockForm form, int groups, int together, typename Fetch>
void block_rows_product(const std::byte* weights, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                        const float* scales, const std::int32_t* sums, std::int64_t tokens, float* y,
                        std::int64_t y_stride) {
    using i64 = std::int64_t;
    constexpr BlockLayout layout = block_layout<form>;
    constexpr i64 sums_of_block = layout.bits == 6 ? 2 : 1;
    static_assert(groups == 1 || L::rows == 16);
    const i64 step = blocks / layout.unit * (layout.header + layout.unit * layout.codes);
    const auto run = [&]<int H, int T>(i64 r, i64 first, i64 t) {
        BlockTile<L, form, H, T, Fetch> tile;
        tile.step = step;
        tile.run(weights + r / 16 * step, first, blocks, q + t * blocks * 32, scales + t * blocks,
                 sums + t * blocks * sums_of_block, y + t * y_stride + r + first, y_stride, rows - r - first);
    };
    const i64 tiled = together > 1 ? tokens / together * together : 0;
    for (i64 r = 0; r < rows; r += 16 * groups) {
        for (i64 first = 0; together > 1 && first < 16 && first < rows - r; first += L::rows)
            for (i64 t = 0; t < tiled; t += together) {
                if (groups > 1 && rows - r > 16 * (groups - 1))
                    run.template operator()<groups, together>(r, first, t);
                else
                    for (i64 g = 0; g < groups && rows - r > 16 * g; ++g)
                        run.template operator()<1, together>(r + 16 * g, first, t);
            }
        for (i64 t = tiled; t < tokens; ++t)
            for (i64 g = 0; g < groups && rows - r > 16 * g; ++g)
                run.template operator()<16 / L::rows, 1>(r + 16 * g, 0, t);
    }
}

// The ways of one form, for one token and for many.
template <typename L, BlockForm of, typename Asking, typename Sizes>
struct BlockWays;
template <typename L, BlockForm of, typename First, typename... More, typename... Sizes>
struct BlockWays<L, of, Fetches<First, More...>, Tiles<Sizes...>> {
    static constexpr BlockForm form = of;
    static constexpr Way of_token[] = {{First::name, {.block = block_rows_product<L, of, 1, 1, First>}},
                                       {More::name, {.block = block_rows_product<L, of, 1, 1, More>}}...};
    static constexpr Way of_prompt[] = {
        {Sizes::name, {.block = block_rows_product<L, of, Sizes::groups, Sizes::tokens, First>}}...};
};

// A product of such ways, and what the tuner knows of it.
template <typename Ways>
struct BlockChoice {
    static inline int token = 0, prompt = 0;
    template <std::size_t count>
    static constexpr Tuned tuned(const Way (&ways)[count], bool of_prompt, int& chosen) {
        return {Operand::blocks, Ways::form, of_prompt, ways, static_cast<int>(count), &chosen};
    }
    static constexpr Tuned of_token = tuned(Ways::of_token, false, token),
                           of_prompt = tuned(Ways::of_prompt, true, prompt);
    static void product(const std::byte* weights, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                        const float* scales, const std::int32_t* sums, std::int64_t tokens, float* y,
                        std::int64_t y_stride) {
        (tokens == 1 ? chosen_way(Ways::of_token, token) : chosen_way(Ways::of_prompt, prompt))
            .block(weights, rows, blocks, q, scales, sums, tokens, y, y_stride);
    }
};

// All products of a table. The ways of Q8_0 and Q4_0 are each instruction set's own.
template <typename Q8, typename Q4, typename L, typename Asking, typename Sizes, typename Planes>
struct BlockTable {
    template <BlockForm form>
    using Of = BlockChoice<BlockWays<L, form, Asking, Sizes>>;
    using Q8_0 = BlockChoice<Q8>;
    using Q4_0 = BlockChoice<Q4>;
    using Q4_1 = Of<BlockForm::q4_1>;
    using Q5_0 = Of<BlockForm::q5_0>;
    using Q5_1 = Of<BlockForm::q5_1>;
    using Q4_K = Of<BlockForm::q4_k>;
    using Q5_K = Of<BlockForm::q5_k>;
    using Q6_K = Of<BlockForm::q6_k>;
    static constexpr BlockProducts products = {{Q8_0::product, Q4_0::product, Q4_1::product, Q5_0::product,
                                                Q5_1::product, Q4_K::product, Q5_K::product, Q6_K::product}};
    static constexpr Tuned all[] = {Q8_0::of_token,  Q4_0::of_token,  Q4_1::of_token,  Q5_0::of_token,  Q5_1::of_token,
                                    Q4_K::of_token,  Q5_K::of_token,  Q6_K::of_token,  Q8_0::of_prompt, Q4_0::of_prompt,
                                    Q4_1::of_prompt, Q5_0::of_prompt, Q5_1::of_prompt, Q4_K::of_prompt, Q5_K::of_prompt,
                                    Q6_K::of_prompt, Planes::tuned};
    static constexpr TunedList tuned = {all, sizeof all / sizeof all[0]};
};

#undef UNROLL_BLOCKS

}  // namespace
}  // namespace bitdistill
