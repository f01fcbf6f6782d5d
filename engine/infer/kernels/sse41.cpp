// SPDX-License-Identifier: GPL-3.0-or-later
// SSE4.1, for processors without AVX2: ternary products sixteen bytes at a time. pmaddubsw gives int16 sums of two
// products, at most 2 * 2 * 128 in size; 15 chunks of four planes stay below 32768 and then widen. Exact. 8 and 4 bits
// are left to the definition: their sums want a fused multiply-add, which these processors lack, as they lack F16. Keys
// and values in 8 and 4 bits do without: they would take the definition too long.
#include <smmintrin.h>

#include "engine/infer/kernels/screen.h"
#include "engine/infer/kernels/ternary.h"
#include "engine/infer/kernels/vector4_cache.h"
#include "engine/infer/kernels/vector4_float.h"
#include "engine/infer/kernels/vector4_quantize.h"
#include "engine/infer/kernels/vector4_sparse.h"
#include "engine/infer/kernels/vector4_vectors.h"

namespace bitdistill {
namespace {

struct Lanes {
    static constexpr i64 rows = 4, chunks_before_widening = 15, planes_before_widening = 60;
    static constexpr int planes = 4;
    using Register = __m128i;
    using Line = Register;
    using Sum = __m128i;
    using Narrow = __m128i;
    static Register load_codes(const std::uint8_t* at) { return _mm_load_si128(reinterpret_cast<const __m128i*>(at)); }
    static Line load(const std::uint8_t* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
    template <int J>
    static Register plane(Register w) {
        if constexpr (J > 0) w = _mm_srli_epi16(w, 2 * J);
        return _mm_and_si128(w, _mm_set1_epi8(3));
    }
    static Register quad(const std::int8_t* q) {
        std::int32_t word;
        __builtin_memcpy(&word, q, sizeof word);
        return _mm_set1_epi32(word);
    }
    static void dot(Narrow& sum, Register codes, Register x) { sum = _mm_add_epi16(sum, _mm_maddubs_epi16(codes, x)); }
    static Sum widen(Narrow sum) { return _mm_madd_epi16(sum, _mm_set1_epi16(1)); }
    static Narrow zero_narrow() { return _mm_setzero_si128(); }
    static Sum zero_sum() { return _mm_setzero_si128(); }
    static Sum add(Sum a, Sum b) { return _mm_add_epi32(a, b); }
    static void store(float* y, i64 rows_left, Sum total, std::int32_t sum, float token, const TernaryScale& scale) {
        store_product(y, rows_left, _mm_cvtepi32_ps(_mm_sub_epi32(total, _mm_set1_epi32(sum))), token, scale);
    }
};

void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
             float* y, i64 y_stride) {
    ternary_tiles<Lanes, 4>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

// Sums of two products are at most 2 * 3 * 128 in size, so four of them stay within 16 bits.
std::int32_t dot_2bit(const std::byte* codes, i64 lines, const std::int8_t* q, std::int32_t sum) {
    const __m128i ones = _mm_set1_epi16(1);
    __m128i total = _mm_setzero_si128();
    for (i64 line = 0; line < lines; ++line) {
        for (i64 k = 0; k < 64; k += 16) {
            const __m128i w = Lanes::load(reinterpret_cast<const std::uint8_t*>(codes) + 64 * line + k);
            const auto x = [&](i64 plane) {
                return _mm_loadu_si128(reinterpret_cast<const __m128i*>(q + 256 * line + 64 * plane + k));
            };
            const __m128i low = _mm_add_epi16(_mm_maddubs_epi16(Lanes::plane<0>(w), x(0)),
                                              _mm_maddubs_epi16(Lanes::plane<1>(w), x(1))),
                          high = _mm_add_epi16(_mm_maddubs_epi16(Lanes::plane<2>(w), x(2)),
                                               _mm_maddubs_epi16(Lanes::plane<3>(w), x(3)));
            total = _mm_add_epi32(total, _mm_madd_epi16(_mm_add_epi16(low, high), ones));
        }
    }
    total = _mm_add_epi32(total, _mm_shuffle_epi32(total, 0x4e));
    return 2 * _mm_cvtsi128_si32(_mm_add_epi32(total, _mm_shuffle_epi32(total, 0xb1))) - 3 * sum;
}

i64 multiply_int8(i64 rounds) {
    const __m128i ones = _mm_set1_epi16(1), x = _mm_set1_epi8(3);
    __m128i acc[8];
    UNROLL_TILE
    for (int i = 0; i < 8; ++i) acc[i] = _mm_set1_epi32(i);
    for (i64 r = 0; r < rounds; ++r) {
        UNROLL_TILE
        for (int i = 0; i < 8; ++i) acc[i] = _mm_add_epi32(acc[i], _mm_madd_epi16(_mm_maddubs_epi16(x, acc[i]), ones));
    }
    UNROLL_TILE
    for (int i = 1; i < 8; ++i) acc[0] = _mm_add_epi32(acc[0], acc[i]);
    volatile int sink = _mm_cvtsi128_si32(acc[0]);
    static_cast<void>(sink);
    return rounds * 8 * 16 * 2;
}

void to_f16(const float* x, i64 n, std::byte* y) { scalar_kernels.to_f16(x, n, y); }

constexpr TernaryProducts ternary_products = {{{ternary, nullptr, 0},
                                               {defined_fifths, nullptr, 0},
                                               {defined_three_words, nullptr, 0},
                                               {three_bytes<Lanes, 2>, prepare_three_bytes, three_bytes_looked_up},
                                               {defined_four_words, nullptr, 0}}};

}  // namespace

const Kernels sse41_kernels = {"sse41",
                               "SSE4.1",
                               TernaryPacking::quarters,
                               TernaryPacking::three_bytes,
                               TernaryPacking::quarters,
                               quantize,
                               quantize4,
                               hadamard,
                               &ternary_products,
                               pack_ternary,
                               quantize_blocks,
                               &scalar_block_products,
                               &scalar_plane_products,
                               dot_2bit,
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
                               multiply_int8};

}  // namespace bitdistill
