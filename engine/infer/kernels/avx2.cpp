// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2: the table, and the machine's limits by its means.
#include "engine/infer/kernels/avx2.h"

namespace bitdistill {
namespace avx2 {

// Four streams walked at once and fetched well ahead: a core waits for memory, so it must have many requests under way.
i64 read(const std::byte* data, i64 bytes) {
    __m256i sum = _mm256_setzero_si256();
    const i64 quarter = bytes / 4;
    for (i64 i = 0; i < quarter; i += 64) {
        UNROLL
        for (int s = 0; s < 4; ++s) {
            const std::byte* const at = data + s * quarter + i;
            _mm_prefetch(reinterpret_cast<const char*>(at + 1536), _MM_HINT_T0);
            sum = _mm256_xor_si256(sum, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)));
            sum = _mm256_xor_si256(sum, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 32)));
        }
    }
    return horizontal_sum(sum);
}

// As often widened to 32 bits as the products of ternary weights: after 64 additions.
i64 multiply_int8(i64 rounds) {
    const __m256i ones = _mm256_set1_epi16(1), x = _mm256_set1_epi8(1);
    __m256i total = _mm256_setzero_si256();
    for (i64 r = 0; r < rounds; r += 64) {
        __m256i sums[12];
        UNROLL
        for (int i = 0; i < 12; ++i) sums[i] = _mm256_setzero_si256();
        for (int add = 0; add < 64; ++add) {
            UNROLL
            for (int i = 0; i < 12; ++i) add_pairs(sums[i], x, sums[i]);
        }
        UNROLL
        for (int i = 0; i < 12; ++i) total = _mm256_add_epi32(total, _mm256_madd_epi16(sums[i], ones));
    }
    volatile int sink = horizontal_sum(total);
    static_cast<void>(sink);
    return (rounds + 63) / 64 * 64 * 12 * 32 * 2;
}

}  // namespace avx2

constexpr TernaryProducts ternary_products = {{{avx2::ternary, nullptr, 0},
                                               {defined_fifths, nullptr, 0},
                                               {defined_three_words, nullptr, 0},
                                               {avx2::three_bytes, avx2::prepare_three, avx2::three_bytes_prepared},
                                               {defined_four_words, nullptr, 0}}};

constinit const Kernels avx2_kernels =
    avx2::table("avx2", "AVX2", &ternary_products, &avx2::products, &avx2::plane_products, &avx2::tuned_ternary,
                &avx2::tuned_blocks, avx2::multiply_int8);

}  // namespace bitdistill
