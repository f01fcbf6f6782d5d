// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 VNNI: keys and values in 8 and 4 bits.
#include "engine/infer/kernels/avx512.h"
#include "engine/infer/kernels/cache_rows.h"

namespace bitdistill {
namespace {

struct CacheLanes {
    static constexpr int width = 16, score_queries = 4, sum_queries = 4;
    using Float = __m512;
    static Float zero() { return _mm512_setzero_ps(); }
    static Float set(float value) { return _mm512_set1_ps(value); }
    static Float load(const float* at) { return _mm512_loadu_ps(at); }
    static void store(float* at, Float value) { _mm512_storeu_ps(at, value); }
    static Float multiply(Float a, Float b) { return _mm512_mul_ps(a, b); }
    static Float fma(Float a, Float b, Float c) { return _mm512_fmadd_ps(a, b, c); }
    static float half(const std::byte* at) {
        std::uint16_t bits;
        __builtin_memcpy(&bits, at, sizeof bits);
        return _cvtsh_ss(bits);
    }
    static __m128i bytes(const std::byte* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
    static Float floats(__m128i codes) { return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(codes)); }
    static Float whole(const std::byte* at) { return floats(bytes(at)); }
    static Float nibbles(__m128i codes) {
        return floats(_mm_sub_epi8(_mm_and_si128(codes, _mm_set1_epi8(15)), _mm_set1_epi8(8)));
    }
    static Float low(const std::byte* at) { return nibbles(bytes(at)); }
    static Float high(const std::byte* at) { return nibbles(_mm_srli_epi16(bytes(at), 4)); }
    static float sum(const Float (&parts)[1]) {
        const __m256 eight = _mm256_add_ps(_mm512_castps512_ps256(parts[0]), _mm512_extractf32x8_ps(parts[0], 1));
        __m128 four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
        four = _mm_add_ps(four, _mm_movehl_ps(four, four));
        return _mm_cvtss_f32(_mm_add_ss(four, _mm_movehdup_ps(four)));
    }
};

}  // namespace

namespace avx512 {

constinit const CacheKernels cache8 = cache8_of<CacheLanes>, cache4 = cache4_of<CacheLanes>;

}  // namespace avx512
}  // namespace bitdistill
