// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of the AVX2 with FMA and F16C table, one file a theme, and what they share. Nothing of the standard
// library is instantiated in these files and everything here is static: an inline function compiled for this CPU must
// never be picked by the linker for another.
#pragma once

#include <immintrin.h>

#include "engine/infer/kernels/kernels.h"

namespace bitdistill::avx2 {

using i64 = std::int64_t;

// Loops over a tile must vanish, or its accumulators live in memory instead of registers.
#define UNROLL _Pragma("GCC unroll 16")

// Loads and stores of the first `left` (1 to 7) floats.
static inline __m256i mask_of(i64 left) {
    const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(left >= 8 ? 8 : static_cast<int>(left)), lanes);
}
static inline float horizontal_sum(__m256 v) {
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_movehdup_ps(s)));
}
static inline float horizontal_max(__m256 v) {
    __m128 s = _mm_max_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_movehdup_ps(s)));
}
static inline std::int32_t horizontal_sum(__m256i v) {
    __m128i s = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1)));
}

// sum += codes * x in pairs, 16 bits each. The addition is spelt out: gcc would gather many products before it adds
// them, in more registers than there are.
static inline void add_pairs(__m256i& sum, __m256i codes, __m256i x) {
    asm("vpaddw %1, %0, %0" : "+x"(sum) : "x"(_mm256_maddubs_epi16(codes, x)));
}

// As TernaryProduct says, for the first rows_left rows of eight. token: its scale
static inline void store_product(float* y, i64 rows_left, __m256i total, std::int32_t sum, float token,
                                 const TernaryScale& scale) {
    const __m256i mask = mask_of(rows_left);
    __m256 product = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_sub_epi32(total, _mm256_set1_epi32(sum))),
                                   _mm256_set1_ps(scale.weights * token));
    if (scale.rows) product = _mm256_mul_ps(product, _mm256_maskload_ps(scale.rows, mask));
    if (scale.adds) product = _mm256_add_ps(_mm256_maskload_ps(y, mask), product);
    _mm256_maskstore_ps(y, mask, product);
}

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum);
float quantize4(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum);
void hadamard(float* x, i64 columns, i64 block, float factor);
void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
             float* y, i64 y_stride);
extern const TunedList tuned_ternary, tuned_blocks, tuned_floats;
TernaryProduct three_bytes;  // and what goes before it, avx2_sparse.h
void prepare_three(const std::int8_t* q, i64 chunks, std::byte* looked_up);
constexpr i64 three_bytes_prepared = 512;  // bytes a chunk
void pack_ternary(const float* w, i64 columns, float threshold, i64 row, std::uint8_t* group);
void quantize_blocks(const float* x, i64 columns, i64 blocks, std::int8_t* q, float* scales, std::int32_t* sums);
extern const BlockProducts products;
extern const PlaneKernels plane_products;
float low_plane_row(const std::byte* weight_scales, const std::byte* codes, i64 blocks, const std::int8_t* q,
                    const float* scales, const float* offsets);
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

// The table, but for the integer products.
static constexpr Kernels table(const char* name, const char* label, const TernaryProducts* ternary_products,
                               const BlockProducts* block_products, const PlaneKernels* of_planes,
                               const TunedList* of_ternary, const TunedList* of_blocks,
                               decltype(Kernels::multiply_int8) multiply) {
    return {name,
            label,
            TernaryPacking::quarters,
            TernaryPacking::three_bytes,
            TernaryPacking::quarters,  // unpacking 11 bits takes longer than memory for 16
            quantize,
            quantize4,
            hadamard,
            ternary_products,
            pack_ternary,
            quantize_blocks,
            block_products,
            of_planes,
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
            multiply,
            {of_ternary, of_blocks, &tuned_floats}};
}

}  // namespace bitdistill::avx2
