// SPDX-License-Identifier: GPL-3.0-or-later
// What the ternary products of AVX-512 have in common (Lanes of ternary.h), however the weights are packed:
// vpdpbusd adds four products to an int32 exactly.
#pragma once

#include "engine/infer/kernels/avx512.h"

namespace bitdistill::avx512 {
namespace {

struct Sums {
    static constexpr i64 rows = 16, chunks_before_widening = 0;
    using Register = __m512i;
    using Sum = __m512i;
    using Narrow = __m512i;
    static Register quad(const std::int8_t* q) {
        std::int32_t word;
        __builtin_memcpy(&word, q, sizeof word);
        return _mm512_set1_epi32(word);
    }
    static void dot(Narrow& sum, Register codes, Register x) { sum = _mm512_dpbusd_epi32(sum, codes, x); }
    static Sum widen(Narrow sum) { return sum; }
    static Narrow zero_narrow() { return _mm512_setzero_si512(); }
    static Sum zero_sum() { return _mm512_setzero_si512(); }
    static Sum add(Sum a, Sum b) { return _mm512_add_epi32(a, b); }
    static void store(float* y, i64 rows_left, Sum total, std::int32_t sum, float scale) {
        const __m512 dot = _mm512_cvtepi32_ps(_mm512_sub_epi32(total, _mm512_set1_epi32(sum)));
        _mm512_mask_storeu_ps(y, mask_of(rows_left), _mm512_mul_ps(dot, _mm512_set1_ps(scale)));
    }
};

// Of 16 weights: 2 from the threshold on, 0 from its negative on, else 1.
inline __m512i codes_of_16(__m512 weights, float threshold) {
    const __m512i code = _mm512_mask_set1_epi32(_mm512_set1_epi32(1),
                                                _mm512_cmp_ps_mask(weights, _mm512_set1_ps(threshold), _CMP_GE_OQ), 2);
    return _mm512_mask_set1_epi32(code, _mm512_cmp_ps_mask(weights, _mm512_set1_ps(-threshold), _CMP_LE_OQ), 0);
}
// Bytes 0 to 3: the sum of the four quarters, which holds four values below 256.
inline std::int32_t four_bytes(__m512i codes) {
    const __m256i half = _mm256_add_epi32(_mm512_castsi512_si256(codes), _mm512_extracti64x4_epi64(codes, 1));
    const __m128i quarter = _mm_add_epi32(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1));
    return _mm_cvtsi128_si32(_mm_cvtepi32_epi8(quarter));
}

}  // namespace
}  // namespace bitdistill::avx512
