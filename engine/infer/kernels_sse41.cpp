// SPDX-License-Identifier: GPL-3.0-or-later
// SSE4.1, for processors without AVX2: ternary products sixteen bytes at a time. pmaddubsw gives int16 sums of two
// products, at most 2 * 2 * 128 in size; 15 chunks of four planes stay below 32768 and then widen. Exact. 8 and 4 bits
// are left to the definition: their sums want a fused multiply-add, which these processors lack.
#include <smmintrin.h>

#include "engine/infer/kernels_screen.h"
#include "engine/infer/kernels_ternary.h"
#include "engine/infer/kernels_vector4.h"

namespace bitdistill {
namespace {

struct Lanes {
    static constexpr i64 rows = 4, chunks_before_widening = 15;
    static constexpr int planes = 4;
    using Register = __m128i;
    using Line = Register;
    using Sum = __m128i;
    using Narrow = __m128i;
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
    static void store(float* y, i64 rows_left, Sum total, std::int32_t sum, float scale) {
        alignas(16) float values[4];
        const __m128 dot = _mm_cvtepi32_ps(_mm_sub_epi32(total, _mm_set1_epi32(sum)));
        _mm_store_ps(values, _mm_mul_ps(dot, _mm_set1_ps(scale)));
        __builtin_memcpy(y, values, static_cast<std::size_t>(rows_left < 4 ? rows_left : 4) * sizeof(float));
    }
};

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    const __m128 size_bits = _mm_castsi128_ps(_mm_set1_epi32(0x7fffffff));
    __m128 largest = _mm_setzero_ps();
    for (i64 c = 0; c < columns; c += 4)  // max(new, old): a NaN is passed over, as in the scalar definition
        largest = _mm_max_ps(_mm_and_ps(size_bits, load_some<Float4>(x + c, columns - c)), largest);
    largest = _mm_max_ps(largest, _mm_movehl_ps(largest, largest));
    float most = _mm_cvtss_f32(_mm_max_ss(largest, _mm_shuffle_ps(largest, largest, 1)));
    if (!(most > 1e-5f)) most = 1e-5f;
    const float scale = most / 127.0f;
    const __m128 divisor = _mm_set1_ps(scale), lowest = _mm_set1_ps(-128.0f), highest = _mm_set1_ps(127.0f);
    __m128i total = _mm_setzero_si128();
    for (i64 c = 0; c < (columns + 15) / 16 * 16; c += 4) {
        __m128i code = _mm_setzero_si128();
        if (c < columns) {
            __m128 r = _mm_div_ps(load_some<Float4>(x + c, columns - c), divisor);
            r = _mm_round_ps(r, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
            code = _mm_cvtps_epi32(_mm_min_ps(_mm_max_ps(r, lowest), highest));
        }
        total = _mm_add_epi32(total, code);
        const int bytes = _mm_cvtsi128_si32(_mm_packs_epi16(_mm_packs_epi32(code, code), code));
        __builtin_memcpy(q + c, &bytes, sizeof bytes);
    }
    total = _mm_add_epi32(total, _mm_shuffle_epi32(total, 0x4e));
    *sum = _mm_cvtsi128_si32(_mm_add_epi32(total, _mm_shuffle_epi32(total, 0xb1)));
    return scale;
}

void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, float weight_scale, const std::int8_t* q,
             const float* scales, const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    ternary_product<Lanes, 4>(weights, rows, chunks, weight_scale, q, scales, sums, tokens, y, y_stride);
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

}  // namespace

const Kernels sse41_kernels = {"sse41",
                               "SSE4.1",
                               TernaryPacking::quarters,
                               quantize,
                               ternary,
                               defined::pack_ternary,
                               defined::quantize_blocks,
                               defined::q8,
                               defined::q4,
                               dot_2bit,
                               screen_row,
                               matmul<F32>,
                               matmul<F16>,
                               matmul<BF16>,
                               weighted_rows<F32>,
                               weighted_rows<F16>,
                               defined::to_f16,
                               defined::rms_norm,
                               defined::softmax,
                               defined::silu_mul,
                               defined::rope,
                               read,
                               multiply_int8};

}  // namespace bitdistill
