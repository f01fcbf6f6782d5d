// SPDX-License-Identifier: GPL-3.0-or-later
// What the ternary products of AVX2 and of AVX-VNNI share: the registers of ternary.h but for the sums.
#pragma once

#include "engine/infer/kernels/avx2.h"

namespace bitdistill::avx2 {

struct Codes {
    static constexpr i64 rows = 8;
    static constexpr int planes = 4;
    using Register = __m256i;
    using Sum = __m256i;
    using Narrow = __m256i;
    static Register load_codes(const std::uint8_t* at) {
        return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    }
    static void store_codes(std::uint8_t* at, Register codes) {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(at), codes);
    }
    // Bits 2 J and 2 J + 1 of every byte.
    template <int J>
    static Register bits(Register w) {
        return _mm256_and_si256(w, _mm256_set1_epi8(static_cast<char>(3 << 2 * J)));
    }
    template <int J>
    static Register bits_moved(Register w) {
        return bits<0>(_mm256_srli_epi16(w, 2 * J));
    }
    static Register quad(const std::int8_t* q) {
        std::int32_t word;
        __builtin_memcpy(&word, q, sizeof word);
        return _mm256_set1_epi32(word);
    }
    static Narrow zero_narrow() { return _mm256_setzero_si256(); }
    static Sum zero_sum() { return _mm256_setzero_si256(); }
    static Sum add(Sum a, Sum b) { return _mm256_add_epi32(a, b); }
    static void store(float* y, i64 rows_left, Sum total, std::int32_t sum, float token, const TernaryScale& scale) {
        store_product(y, rows_left, total, sum, token, scale);
    }
};

}  // namespace bitdistill::avx2
