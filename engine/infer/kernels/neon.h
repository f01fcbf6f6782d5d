// SPDX-License-Identifier: GPL-3.0-or-later
// The NEON tables, once over `Dot`: how four rows of four codes meet four activations. neon.cpp and
// neondot.cpp include it with theirs. Everything here is in a nameless namespace, so what the compiler makes of
// it for one CPU is never picked by the linker for another. Blocks with minima, a fifth or sixth bit or scales of
// scales are left to the definition.
#pragma once

#include <arm_neon.h>

#include "engine/infer/kernels/plane_product.h"
#include "engine/infer/kernels/screen.h"
#include "engine/infer/kernels/ternary.h"
#include "engine/infer/kernels/vector4_cache.h"
#include "engine/infer/kernels/vector4_float.h"
#include "engine/infer/kernels/vector4_quantize.h"
#include "engine/infer/kernels/vector4_sparse.h"
#include "engine/infer/kernels/vector4_vectors.h"

namespace bitdistill {
namespace {

// Dot:
//   Narrow, zero_narrow, dot, widen   as ternary.h says; codes are bytes with a sign
//   ternary_products                  so many products of a code 0 to 3 and an activation fit into a lane of a Narrow
//   byte_products                     and so many of a code of 8 bits and one of -127 to 127; 0 = any number, both
//   tokens, block_registers           tiles of batches: tokens of a ternary one, registers of rows of a block one
template <typename Dot>
struct Lanes : Dot {
    static constexpr i64 rows = 4, chunks_before_widening = Dot::ternary_products / 4,
                         planes_before_widening = Dot::ternary_products;
    static constexpr int planes = 4;
    using Register = int8x16_t;
    using Line = Register;
    using Sum = int32x4_t;
    static Register load_codes(const std::uint8_t* at) { return vreinterpretq_s8_u8(vld1q_u8(at)); }
    static Line load(const std::uint8_t* at) { return vreinterpretq_s8_u8(vld1q_u8(at)); }
    template <int J>
    static Register plane(Register w) {
        uint8x16_t bytes = vreinterpretq_u8_s8(w);
        if constexpr (J > 0) bytes = vshrq_n_u8(bytes, 2 * J);
        if constexpr (J < 3) bytes = vandq_u8(bytes, vdupq_n_u8(3));
        return vreinterpretq_s8_u8(bytes);
    }
    static Register quad(const std::int8_t* q) {
        std::int32_t word;
        __builtin_memcpy(&word, q, sizeof word);
        return vreinterpretq_s8_s32(vdupq_n_s32(word));
    }
    static Sum zero_sum() { return vdupq_n_s32(0); }
    static Sum add(Sum a, Sum b) { return vaddq_s32(a, b); }
    static void store(float* y, i64 rows_left, Sum total, std::int32_t sum, float token, const TernaryScale& scale) {
        store_product(y, rows_left, vcvtq_f32_s32(vsubq_s32(total, vdupq_n_s32(sum))), token, scale);
    }
};

template <typename Dot>
void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
             float* y, i64 y_stride) {
    ternary_tiles<Lanes<Dot>, Dot::tokens>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

// R registers of rows of a group for T tokens. Codes are stored with an offset, which is taken off before they are
// multiplied.
template <typename Dot, int Bits, int R, int T>
inline void block_tile(const std::byte* group, i64 rows_left, i64 blocks, i64 first_row, const std::int8_t* q,
                       const float* scales, float* y, i64 y_stride) {
    using L = Lanes<Dot>;
    constexpr i64 codes = Bits == 8 ? 512 : 256, pair = 64 + 2 * codes;
    // All of a block's products with codes of 4 bits fit into 16 bits: 32 / 4 * 8 * 127 = 8128 in a lane.
    constexpr int lines = codes / 64, step = Bits == 8 && Dot::byte_products > 0 ? Dot::byte_products : lines;
    const auto centred = [](uint8x16_t code, std::uint8_t offset) __attribute__((always_inline)) {
        return vreinterpretq_s8_u8(vsubq_u8(code, vdupq_n_u8(offset)));
    };
    float32x4_t sum[R][T];
    UNROLL_TILE
    for (int r = 0; r < R; ++r) {
        UNROLL_TILE
        for (int t = 0; t < T; ++t) sum[r][t] = vdupq_n_f32(0);
    }
    for (i64 b = 0; b < blocks; ++b) {
        const std::byte* const at = group + b / 2 * pair;
        const auto* const line = reinterpret_cast<const std::uint8_t*>(at + 64 + b % 2 * codes + 4 * first_row);
        int32x4_t dot[R][T];
        UNROLL_TILE
        for (int first = 0; first < lines; first += step) {
            typename L::Narrow narrow[R][T];
            UNROLL_TILE
            for (int i = first; i < first + step; ++i) {
                UNROLL_TILE
                for (int r = 0; r < R; ++r) {
                    const uint8x16_t w = vld1q_u8(line + 64 * i + 16 * r);
                    UNROLL_TILE
                    for (int t = 0; t < T; ++t) {
                        const std::int8_t* const x = q + (t * blocks + b) * 32;
                        if (i == first) narrow[r][t] = L::zero_narrow();
                        if constexpr (Bits == 8) {
                            L::dot(narrow[r][t], centred(w, 128), L::quad(x + 4 * i));
                        } else {
                            L::dot(narrow[r][t], centred(vandq_u8(w, vdupq_n_u8(15)), 8), L::quad(x + 8 * i));
                            L::dot(narrow[r][t], centred(vshrq_n_u8(w, 4), 8), L::quad(x + 8 * i + 4));
                        }
                    }
                }
            }
            UNROLL_TILE
            for (int r = 0; r < R; ++r) {
                UNROLL_TILE
                for (int t = 0; t < T; ++t)
                    dot[r][t] = first == 0 ? L::widen(narrow[r][t]) : L::add(dot[r][t], L::widen(narrow[r][t]));
            }
        }
        UNROLL_TILE
        for (int r = 0; r < R; ++r) {
            const float32x4_t weight_scale = F16::load(at + b % 2 * 32 + 2 * (first_row + 4 * r), 4);
            UNROLL_TILE
            for (int t = 0; t < T; ++t)
                sum[r][t] =
                    vfmaq_f32(sum[r][t], vcvtq_f32_s32(dot[r][t]), vmulq_n_f32(weight_scale, scales[t * blocks + b]));
        }
    }
    UNROLL_TILE
    for (int r = 0; r < R; ++r) {
        UNROLL_TILE
        for (int t = 0; t < T; ++t)
            if (4 * r < rows_left) store_some(y + t * y_stride + 4 * r, sum[r][t], rows_left - 4 * r);
    }
}

template <typename Dot, int Bits>
void block_product(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                   const std::int32_t* /*sums*/, i64 tokens, float* y, i64 y_stride) {
    constexpr i64 pair = Bits == 8 ? 1088 : 576, R = Dot::block_registers;
    i64 t = 0;
    for (; t + 4 <= tokens; t += 4)
        for (i64 r = 0; r < rows; r += 4 * R)
            block_tile<Dot, Bits, R, 4>(weights + r / 16 * (blocks / 2 * pair), rows - r, blocks, r % 16,
                                        q + t * blocks * 32, scales + t * blocks, y + t * y_stride + r, y_stride);
    for (; t < tokens; ++t)  // all rows of a group, so that memory is one stream
        for (i64 r = 0; r < rows; r += 16)
            block_tile<Dot, Bits, 4, 1>(weights + r / 16 * (blocks / 2 * pair), rows - r, blocks, 0,
                                        q + t * blocks * 32, scales + t * blocks, y + t * y_stride + r, y_stride);
}

// For plane_product.h.
template <typename Dot>
struct PlaneLanes {
    static constexpr i64 rows = 4;
    using Wide = int32x4_t;
    using Float = float32x4_t;
    using Narrow = typename Dot::Narrow;
    static int8x16_t load(const std::byte* at) { return vreinterpretq_s8_u8(vld1q_u8(bytes_of(at))); }
    static const std::uint8_t* bytes_of(const std::byte* at) { return reinterpret_cast<const std::uint8_t*>(at); }
    static int8x16_t low(int8x16_t both) { return vandq_s8(both, vdupq_n_s8(15)); }
    static int8x16_t high(int8x16_t both) { return vreinterpretq_s8_u8(vshrq_n_u8(vreinterpretq_u8_s8(both), 4)); }
    static int8x16_t quad(const std::int8_t* q) { return Lanes<Dot>::quad(q); }
    static void start(Wide& dot, Narrow& narrow, std::int32_t first) {
        dot = vdupq_n_s32(first);
        narrow = Dot::zero_narrow();
    }
    static void add(Wide&, Narrow& narrow, int8x16_t codes, int8x16_t x) { Dot::dot(narrow, codes, x); }
    // Eight products of at most 15 * 127 in a lane of 16 bits.
    static void widen(Wide& dot, Narrow& narrow) { dot = vaddq_s32(dot, Dot::widen(narrow)); }
    static Wide plane_dot(Wide dot, std::int32_t more) { return vaddq_s32(vshlq_n_s32(dot, 5), vdupq_n_s32(more)); }
    static Float half(const std::byte* at) { return F16::load(at, 4); }
    static Float set(float value) { return vdupq_n_f32(value); }
    static Float to_float(Wide value) { return vcvtq_f32_s32(value); }
    static Float multiply(Float a, Float b) { return vmulq_f32(a, b); }
    static Float fma(Float a, Float b, Float c) { return vfmaq_f32(c, a, b); }
    static void store(float* y, i64 rows_left, Float value) { store_some(y, value, rows_left); }
};

template <typename Dot>
float low_plane_row(const std::byte* weight_scales, const std::byte* codes, i64 blocks, const std::int8_t* q,
                    const float* scales, const float* offsets) {
    using L = PlaneLanes<Dot>;
    float32x4_t sum = vdupq_n_f32(0);
    float offset_sum = 0;
    for (i64 b = 0; b < blocks; b += 2) {
        const float32x4_t two = F16::load(weight_scales + 2 * b, 2);
        const float weight_scale[2] = {vgetq_lane_f32(two, 0), vgetq_lane_f32(two, 1)};
        UNROLL_TILE
        for (int i = 0; i < 2; ++i) {
            const int8x16_t both = L::load(codes + plane_low_block * (b + i));
            int32x4_t dot;
            typename L::Narrow narrow;
            L::start(dot, narrow, 0);
            L::add(dot, narrow, L::low(both), vld1q_s8(q + 32 * (b + i)));
            L::add(dot, narrow, L::high(both), vld1q_s8(q + 32 * (b + i) + 16));
            L::widen(dot, narrow);
            sum = vfmaq_n_f32(sum, vcvtq_f32_s32(dot), weight_scale[i] * scales[b + i]);
            offset_sum += weight_scale[i] * offsets[b + i];
        }
    }
    return vaddvq_f32(sum) + offset_sum;
}

// A sum for every plane: no addition waits for the one before.
template <typename Dot>
std::int32_t dot_2bit(const std::byte* codes, i64 lines, const std::int8_t* q, std::int32_t sum) {
    using L = Lanes<Dot>;
    const i64 most = L::chunks_before_widening > 0 ? L::chunks_before_widening : lines;
    int32x4_t total = vdupq_n_s32(0);
    for (i64 first = 0; first < lines; first += most) {
        const i64 end = lines - first < most ? lines : first + most;
        typename L::Narrow plane[4] = {L::zero_narrow(), L::zero_narrow(), L::zero_narrow(), L::zero_narrow()};
        for (i64 line = first; line < end; ++line) {
            UNROLL_TILE
            for (int k = 0; k < 64; k += 16) {
                const int8x16_t w = L::load(reinterpret_cast<const std::uint8_t*>(codes) + 64 * line + k);
                const std::int8_t* const x = q + 256 * line + k;
                L::dot(plane[0], L::template plane<0>(w), vld1q_s8(x));
                L::dot(plane[1], L::template plane<1>(w), vld1q_s8(x + 64));
                L::dot(plane[2], L::template plane<2>(w), vld1q_s8(x + 128));
                L::dot(plane[3], L::template plane<3>(w), vld1q_s8(x + 192));
            }
        }
        UNROLL_TILE
        for (int j = 0; j < 4; ++j) total = L::add(total, L::widen(plane[j]));
    }
    return 2 * vaddvq_s32(total) - 3 * sum;
}

void to_f16(const float* x, i64 n, std::byte* y) {
    for (i64 i = 0; i < n; i += 4)
        store_some(y + 2 * i, same_bits<Half4>(vcvt_f16_f32(load_some<Float4>(x + i, n - i))), n - i);
}

template <typename Dot>
i64 multiply_int8(i64 rounds) {
    constexpr int registers = 12;
    int8x16_t x = vdupq_n_s8(3);
    typename Dot::Narrow sums[registers];
    UNROLL_TILE
    for (int i = 0; i < registers; ++i) sums[i] = Dot::zero_narrow();
    for (i64 r = 0; r < rounds; ++r) {
        __asm__("" : "+w"(x));  // as if new in each round, or the products would be computed once
        UNROLL_TILE
        for (int i = 0; i < registers; ++i) Dot::dot(sums[i], x, x);
    }
    int32x4_t total = vdupq_n_s32(0);
    UNROLL_TILE
    for (int i = 0; i < registers; ++i) total = vaddq_s32(total, Dot::widen(sums[i]));
    volatile std::int32_t sink = vaddvq_s32(total);
    static_cast<void>(sink);
    return rounds * registers * 16 * 2;
}

// The definition's, whose address is no constant here.
template <BlockForm form>
void by_definition(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                   const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    scalar_block_products.of[static_cast<int>(form)](weights, rows, blocks, q, scales, sums, tokens, y, y_stride);
}

template <typename Dot>
constexpr BlockProducts products = {{block_product<Dot, 8>, block_product<Dot, 4>, by_definition<BlockForm::q4_1>,
                                     by_definition<BlockForm::q5_0>, by_definition<BlockForm::q5_1>,
                                     by_definition<BlockForm::q4_k>, by_definition<BlockForm::q5_k>,
                                     by_definition<BlockForm::q6_k>}};

template <typename Dot>
constexpr PlaneKernels plane_products = {high_plane_product<PlaneLanes<Dot>, FetchNothing>, low_plane_row<Dot>,
                                         join_planes};

template <typename Dot>
constexpr TernaryProducts ternary_products = {
    {{ternary<Dot>, nullptr, 0},
     {defined_fifths, nullptr, 0},
     {defined_three_words, nullptr, 0},
     {three_bytes<Lanes<Dot>, Dot::tokens / 2>, prepare_three_bytes, three_bytes_looked_up},
     {defined_four_words, nullptr, 0}}};

template <typename Dot>
constexpr Kernels neon_table(const char* name, const char* label) {
    return {name,
            label,
            TernaryPacking::quarters,
            TernaryPacking::three_bytes,
            TernaryPacking::quarters,
            quantize,
            quantize4,
            hadamard,
            &ternary_products<Dot>,
            pack_ternary,
            quantize_blocks,
            &products<Dot>,
            &plane_products<Dot>,
            dot_2bit<Dot>,
            screen_row,
            matmul<F32>,
            matmul<F16>,
            matmul<BF16>,
            weighted_rows<F32>,
            weighted_rows<F16>,
            to_f16,
            &cache8_of<CacheLanes>,
            &cache4_of<CacheLanes>,
            rms_norm,
            softmax,
            silu_mul,
            rope,
            read,
            multiply_int8<Dot>};
}

}  // namespace
}  // namespace bitdistill
