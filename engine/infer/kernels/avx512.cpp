// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 VNNI: the table, and the machine's limits by its means.
#include "engine/infer/kernels/avx512.h"

namespace bitdistill {
namespace avx512 {

// Four streams walked at once and fetched well ahead: a core waits for memory, so it must have many requests under way.
i64 read(const std::byte* data, i64 bytes) {
    __m512i sum = _mm512_setzero_si512();
    const i64 quarter = bytes / 4;
    for (i64 i = 0; i < quarter; i += 64) {
        UNROLL
        for (int s = 0; s < 4; ++s) {
            const std::byte* const at = data + s * quarter + i;
            _mm_prefetch(reinterpret_cast<const char*>(at + 1536), _MM_HINT_T0);
            sum = _mm512_xor_si512(sum, _mm512_loadu_si512(at));
        }
    }
    return _mm512_reduce_add_epi64(sum);
}

i64 multiply_int8(i64 rounds) {
    __m512i acc[12];
    UNROLL
    for (int i = 0; i < 12; ++i) acc[i] = _mm512_set1_epi32(i);
    __m512i x = _mm512_set1_epi8(3);
    for (i64 r = 0; r < rounds; ++r) {
        UNROLL
        for (int i = 0; i < 12; ++i) acc[i] = _mm512_dpbusd_epi32(acc[i], x, acc[i]);
    }
    UNROLL
    for (int i = 1; i < 12; ++i) acc[0] = _mm512_add_epi32(acc[0], acc[i]);
    volatile int sink = _mm512_reduce_add_epi32(acc[0]);
    static_cast<void>(sink);
    return rounds * 12 * 64 * 2;
}

}  // namespace avx512

constexpr TernaryProducts ternary_products = {
    {{avx512::ternary, nullptr, 0},
     {defined_fifths, nullptr, 0},
     {avx512::three_words, avx512::prepare_three_words, avx512::three_words_bytes},
     {defined_three_bytes, nullptr, 0},
     {avx512::four_words, avx512::prepare_four_words, avx512::four_words_bytes}}};

constinit const Kernels avx512vnni_kernels =
    avx512::table("avx512vnni", "AVX-512 VNNI", TernaryPacking::quarters, &ternary_products, &avx512::tuned_ternary,
                  avx512::pack_ternary);

}  // namespace bitdistill
