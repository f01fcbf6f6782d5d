// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the AVX-512 with VNNI table, one file a theme, and what they share. Nothing of the standard library
// is instantiated in these files and everything here is static: an inline function compiled for this CPU must never be
// picked by the linker for another.
#pragma once

#include <immintrin.h>

#include "engine/infer/kernels/kernels.h"

namespace bitdistill::avx512 {

using i64 = std::int64_t;

// Loops over a tile must vanish, or its accumulators live in memory instead of registers.
#define UNROLL _Pragma("GCC unroll 16")

static inline __mmask16 mask_of(i64 left) {
    return left >= 16 ? static_cast<__mmask16>(0xffff) : static_cast<__mmask16>((1u << left) - 1);
}
static inline __m512i absolute(__m512i x) { return _mm512_and_si512(x, _mm512_set1_epi32(0x7fffffff)); }

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum);
float quantize4(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum);
void hadamard(float* x, i64 columns, i64 block, float factor);
void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
             float* y, i64 y_stride);
extern const TunedList tuned_ternary, tuned_blocks, tuned_floats;
// Of rows that keep a pattern, avx512_sparse.cpp.
TernaryProduct three_words, four_words;
void prepare_three_words(const std::int8_t* q, i64 chunks, std::byte* looked_up);
void prepare_four_words(const std::int8_t* q, i64 chunks, std::byte* looked_up);
constexpr i64 three_words_bytes = 1024, four_words_bytes = 2560;  // of what is looked up, a chunk
void pack_ternary(const float* w, i64 columns, float threshold, i64 row, std::uint8_t* group);
void quantize_blocks(const float* x, i64 columns, i64 blocks, std::int8_t* q, float* scales, std::int32_t* sums);
extern const BlockProducts products;
extern const PlaneKernels plane_products;
ScreenRow screen_row(float* row, float* copy, i64 columns, std::uint8_t* codes, std::uint16_t* scales,
                     std::uint8_t* fine);
std::int32_t dot_2bit(const std::byte* codes, i64 lines, const std::int8_t* q, std::int32_t sum);
void f32(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, i64 y_stride);
void f16(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, i64 y_stride);
void bf16(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, i64 y_stride);
void weighted_f32(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions, i64 width,
                  float* out, i64 out_stride);
void weighted_f16(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions, i64 width,
                  float* out, i64 out_stride);
void to_f16(const float* x, i64 n, std::byte* y);
extern const CacheKernels cache8, cache4;
void rms_norm(const float* x, const float* gain, i64 n, float eps, float* y);
void softmax(float* x, i64 n);
void silu_mul(const float* gate, const float* up, i64 n, float* y);
void rope(float* x, const float* cosines, const float* sines, i64 half);
i64 read(const std::byte* data, i64 bytes);
i64 multiply_int8(i64 rounds);

// The table, but for what the way of packing ternary weights decides.
static constexpr Kernels table(const char* name, const char* label, TernaryPacking packing,
                               const TernaryProducts* ternary_products, const TunedList* tuned_products,
                               decltype(Kernels::pack_ternary) pack_row) {
    return {name,
            label,
            packing,
            TernaryPacking::three_words,
            TernaryPacking::four_words,
            quantize,
            quantize4,
            hadamard,
            ternary_products,
            pack_row,
            quantize_blocks,
            &products,
            &plane_products,
            dot_2bit,
            screen_row,
            f32,
            f16,
            bf16,
            weighted_f32,
            weighted_f16,
            to_f16,
            &cache8,
            &cache4,
            rms_norm,
            softmax,
            silu_mul,
            rope,
            read,
            multiply_int8,
            {tuned_products, &tuned_blocks, &tuned_floats}};
}

}  // namespace bitdistill::avx512
