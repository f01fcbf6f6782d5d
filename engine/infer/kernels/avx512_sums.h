// SPDX-License-Identifier: GPL-3.0-or-later
// What the ternary products of AVX-512 have in common (Lanes of ternary.h and ternary_bytes.h), however the weights are
// packed: vpdpbusd adds four products to an int32 exactly.
#pragma once

#include "engine/infer/kernels/avx512.h"
#include "engine/infer/kernels/ternary_bytes.h"

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
    static void store_codes(std::uint8_t* at, Register codes) { _mm512_store_si512(at, codes); }
    static Narrow zero_narrow() { return _mm512_setzero_si512(); }
    static Sum zero_sum() { return _mm512_setzero_si512(); }
    static Sum add(Sum a, Sum b) { return _mm512_add_epi32(a, b); }
    static void store(float* y, i64 rows_left, Sum total, std::int32_t sum, float token, const TernaryScale& scale) {
        const __mmask16 mask = mask_of(rows_left);
        __m512 product = _mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_sub_epi32(total, _mm512_set1_epi32(sum))),
                                       _mm512_set1_ps(scale.weights * token));
        if (scale.rows) product = _mm512_mul_ps(product, _mm512_maskz_loadu_ps(mask, scale.rows));
        if (scale.adds) product = _mm512_add_ps(_mm512_maskz_loadu_ps(mask, y), product);
        _mm512_mask_storeu_ps(y, mask, product);
    }
};

// Of ternary_bytes.h.
struct ByteSums : Sums {
    static constexpr i64 planes_before_widening = 0;
    static Register load_codes(const std::uint8_t* at) { return _mm512_load_si512(at); }
    static void dot(Narrow& sum, Register codes, Register x) {
        sum = _mm512_dpbusd_epi32(sum, codes, x);
        asm("" : "+v"(sum));  // or gcc keeps a copy of every sum in memory
    }
};

// TernaryKernels::product of dense codes that Lanes unpack, with what the tuner knows of it.
template <typename Lanes>
struct DenseProduct {
    static void by_bytes(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                         const TernaryTokens& x, float* y, i64 y_stride) {
        ternary_product_by_bytes<ByteSums, DensePlanes<Lanes>, 2, 12>(weights, rows, chunks, weight_scale, x, y,
                                                                      y_stride);
    }
    static constexpr Way of_token[] = {{"far", {.ternary = ternary_token<Lanes, 1, FetchFar>}},
                                       {"near", {.ternary = ternary_token<Lanes, 1, FetchNear>}},
                                       {"passing", {.ternary = ternary_token<Lanes, 1, FetchPassing>}},
                                       {"unasked", {.ternary = ternary_token<Lanes, 1, FetchNothing>}},
                                       {"2-groups-far", {.ternary = ternary_token<Lanes, 2, FetchFar>}}};
    // Unpacked anew for every 12 or 8 tokens, or once to bytes.
    static constexpr Way of_prompt[] = {{"tiles-12", {.ternary = ternary_tiles<Lanes, 12>}},
                                        {"tiles-8", {.ternary = ternary_tiles<Lanes, 8>}},
                                        {"bytes-12", {.ternary = by_bytes}}};

    static void product(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                        const TernaryTokens& x, float* y, i64 y_stride) {
        (x.count == 1 ? chosen_way(of_token, token) : chosen_way(of_prompt, prompt))
            .ternary(weights, rows, chunks, weight_scale, x, y, y_stride);
    }

    // By PatternWay. Where memory is quick, unpacking 11 bits takes longer than fewer bytes save.
    static constexpr Way of_pattern[] = {{"any-codes", {.ternary = product}}, {"11-bits", {.ternary = four_words}}};
    static inline int token = 0, prompt = 0, pattern = 0;
    static constexpr Tuned products[] = {{Operand::ternary, BlockForm::q8_0, false, of_token, 5, &token},
                                         {Operand::ternary, BlockForm::q8_0, true, of_prompt, 3, &prompt},
                                         {Operand::four_of_eight, BlockForm::q8_0, false, of_pattern, 2, &pattern}};
    static constexpr TunedList tuned = {products, 3};
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
