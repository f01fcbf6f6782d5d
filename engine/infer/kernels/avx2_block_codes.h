// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks on registers of 256 bits, eight rows each: what AVX2 and AVX-VNNI share of block_product.h, and the products
// of 8 and 4 bits by a dot product that adds bytes to 32 bits at once (Lanes: load, quad and dot), which is AVX-VNNI's
// and a way of AVX-512's table.
#pragma once

#include "engine/infer/kernels/avx2.h"
#include "engine/infer/kernels/block_product.h"

namespace bitdistill::avx2 {

struct BlockCodes {
    static constexpr i64 rows = 8;
    using Codes = __m256i;
    using Wide = __m256i;
    using Float = __m256;
    static Codes load(const std::byte* at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }
    static Codes low(Codes both) { return _mm256_and_si256(both, _mm256_set1_epi8(0x0f)); }
    static Codes high(Codes both) { return low(_mm256_srli_epi16(both, 4)); }
    // Bits from `From` on to bit 4. Bits that cross into a neighbour's byte are masked away.
    template <int From>
    static Codes moved(Codes bits) {
        if constexpr (From < 4) return _mm256_slli_epi16(bits, 4 - From);
        return _mm256_srli_epi16(bits, From < 4 ? 0 : From - 4);
    }
    template <int J>
    static Codes fifth(Codes bits) {
        return _mm256_and_si256(moved<J>(bits), _mm256_set1_epi8(0x10));
    }
    template <int J>
    static Codes two(Codes bits) {
        return _mm256_and_si256(moved<2 * J>(bits), _mm256_set1_epi8(0x30));
    }
    static Codes combine(Codes a, Codes b) { return _mm256_or_si256(a, b); }
    static Codes quad(const std::int8_t* q) {
        std::int32_t word;
        __builtin_memcpy(&word, q, sizeof word);
        return _mm256_set1_epi32(word);
    }
    static Float half(const std::byte* at) {
        return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
    }
    static Float byte(const std::byte* at) {
        return _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(at))));
    }
    static Float signed_byte(const std::byte* at) {
        return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(at))));
    }
    static Float set(float value) { return _mm256_set1_ps(value); }
    static Float to_float(Wide value) { return _mm256_cvtepi32_ps(value); }
    static Float multiply(Float a, Float b) { return _mm256_mul_ps(a, b); }
    static Float fma(Float a, Float b, Float c) { return _mm256_fmadd_ps(a, b, c); }
    static Float fnma(Float a, Float b, Float c) { return _mm256_fnmadd_ps(a, b, c); }
    static void store(float* y, i64 rows_left, Float value) { _mm256_maskstore_ps(y, mask_of(rows_left), value); }
    static Wide plane_dot(Wide dot, std::int32_t more) {
        return _mm256_add_epi32(_mm256_slli_epi32(dot, 5), _mm256_set1_epi32(more));
    }
};

// Registers of 16 rows at a time have room for few tokens, so their prompts have one way.
using AskedFor = Fetches<FetchNear, FetchFar, FetchNothing>;

}  // namespace bitdistill::avx2

namespace bitdistill {
namespace {

using avx2::i64;

// H times eight rows of a group, from `half` (0 or 8) on, for T tokens. Codes are stored with an offset; offset * sum
// of the activations is taken off first.
template <typename Lanes, int Bits, int H, int T, typename Fetch>
void vnni_block_rows(const std::byte* group, i64 half, i64 blocks, const std::int8_t* q, const float* scales,
                     const std::int32_t* sums, float* y, i64 y_stride, i64 rows_left) {
    constexpr i64 codes = Bits == 8 ? 512 : 256, pair = 64 + 2 * codes, offset = Bits == 8 ? 128 : 8;
    const __m256i low = _mm256_set1_epi8(0x0f);
    __m256 sum[H][T];
    UNROLL
    for (int h = 0; h < H; ++h) {
        UNROLL
        for (int t = 0; t < T; ++t) sum[h][t] = _mm256_setzero_ps();
    }
    for (i64 b = 0; b < blocks; ++b) {
        const std::byte* const at = group + b / 2 * pair;
        const auto* const line = reinterpret_cast<const std::uint8_t*>(at + 64 + b % 2 * codes + 4 * half);
        if (T == 1) Fetch::template lines<codes>(line);
        __m256i dot[H][T];
        UNROLL
        for (int h = 0; h < H; ++h) {
            UNROLL
            for (int t = 0; t < T; ++t) dot[h][t] = _mm256_set1_epi32(static_cast<int>(-offset * sums[t * blocks + b]));
        }
        UNROLL
        for (int i = 0; i < codes / 64; ++i) {
            UNROLL
            for (int h = 0; h < H; ++h) {
                const __m256i w = Lanes::load(line + 64 * i + 32 * h);
                UNROLL
                for (int t = 0; t < T; ++t) {
                    const std::int8_t* const x = q + (t * blocks + b) * 32;
                    if (Bits == 8) {
                        Lanes::dot(dot[h][t], w, Lanes::quad(x + 4 * i));
                    } else {
                        Lanes::dot(dot[h][t], _mm256_and_si256(w, low), Lanes::quad(x + 8 * i));
                        Lanes::dot(dot[h][t], _mm256_and_si256(_mm256_srli_epi16(w, 4), low),
                                   Lanes::quad(x + 8 * i + 4));
                    }
                }
            }
        }
        UNROLL
        for (int h = 0; h < H; ++h) {
            const __m256 weight_scale =
                _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at + b % 2 * 32 + 2 * half + 16 * h)));
            UNROLL
            for (int t = 0; t < T; ++t)
                sum[h][t] =
                    _mm256_fmadd_ps(_mm256_cvtepi32_ps(dot[h][t]),
                                    _mm256_mul_ps(weight_scale, _mm256_set1_ps(scales[t * blocks + b])), sum[h][t]);
        }
    }
    UNROLL
    for (int h = 0; h < H; ++h) {
        UNROLL
        for (int t = 0; t < T; ++t)
            _mm256_maskstore_ps(y + t * y_stride + 8 * h, avx2::mask_of(rows_left - 8 * h), sum[h][t]);
    }
}

// As many tokens as `Tokens` take eight rows of a group; a single one takes whole groups: memory likes a single stream.
template <typename Lanes, int Bits, int Tokens, typename Fetch>
void vnni_block_product(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                        const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    constexpr i64 pair = Bits == 8 ? 1088 : 576;
    for (i64 r = 0; r < rows; r += 16) {
        const std::byte* const group = weights + r / 16 * (blocks / 2 * pair);
        i64 t = 0;
        if constexpr (Tokens > 1) {
            const i64 tiled = tokens / Tokens * Tokens;
            for (i64 half = 0; half < 16 && half < rows - r; half += 8)
                for (t = 0; t < tiled; t += Tokens)
                    vnni_block_rows<Lanes, Bits, 1, Tokens, Fetch>(
                        group, half, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                        y + t * y_stride + r + half, y_stride, rows - r - half);
        }
        for (; t < tokens; ++t)
            vnni_block_rows<Lanes, Bits, 2, 1, Fetch>(group, 0, blocks, q + t * blocks * 32, scales + t * blocks,
                                                      sums + t * blocks, y + t * y_stride + r, y_stride, rows - r);
    }
}

// For BlockTable, of AVX-VNNI.
template <typename Lanes, int Bits>
struct VnniBlocks {
    static constexpr BlockForm form = Bits == 8 ? BlockForm::q8_0 : BlockForm::q4_0;
    template <int tokens, typename Fetch>
    static constexpr WayFunction run = {.block = vnni_block_product<Lanes, Bits, tokens, Fetch>};
    static constexpr Way of_token[] = {{"near", run<1, FetchNear>},
                                       {"far", run<1, FetchFar>},
                                       {"passing", run<1, FetchPassing>},
                                       {"unasked", run<1, FetchNothing>}};
    static constexpr Way of_prompt[] = {{"tiles-5", run<5, FetchNear>}};
};

}  // namespace
}  // namespace bitdistill
