// SPDX-License-Identifier: GPL-3.0-or-later
// The registers of block_product.h that AVX2 and AVX-VNNI share: eight rows each.
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
