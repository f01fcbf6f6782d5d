// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2: activation quantizer, transform, norms, softmax, activation function and rotation.
#include "engine/infer/kernels/activation_body.h"
#include "engine/infer/kernels/avx2.h"

namespace bitdistill::avx2 {

float quantize4(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    return quantize_by_mean<8>(x, columns, q, sum);
}

void hadamard(float* x, i64 columns, i64 block, float factor) { hadamard_rows<8>(x, columns, block, factor); }

void rms_norm(const float* x, const float* gain, i64 n, float eps, float* y) {
    __m256 sum = _mm256_setzero_ps();
    for (i64 i = 0; i < n; i += 8) {
        const __m256 v = _mm256_maskload_ps(x + i, mask_of(n - i));
        sum = _mm256_fmadd_ps(v, v, sum);
    }
    const float mean = horizontal_sum(sum) / static_cast<float>(n) + eps;
    const __m256 factor = _mm256_set1_ps(1.0f / _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(mean))));
    for (i64 i = 0; i < n; i += 8) {
        const __m256i mask = mask_of(n - i);
        const __m256 scaled = _mm256_mul_ps(_mm256_maskload_ps(x + i, mask), factor);
        _mm256_maskstore_ps(y + i, mask, _mm256_mul_ps(scaled, _mm256_maskload_ps(gain + i, mask)));
    }
}

namespace {

// e^x within 2 ulp: x = n ln 2 + r with |r| <= ln(2) / 2, e^r by its series to r^6 / 720. Below -87 the result is 0.
inline __m256 exponential(__m256 x) {
    const __m256 alive = _mm256_cmp_ps(x, _mm256_set1_ps(-87.0f), _CMP_GE_OQ);
    x = _mm256_min_ps(x, _mm256_set1_ps(88.0f));
    x = _mm256_max_ps(x, _mm256_set1_ps(-87.0f));
    const __m256 n =
        _mm256_round_ps(_mm256_mul_ps(x, _mm256_set1_ps(1.44269504f)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m256 r = _mm256_fnmadd_ps(n, _mm256_set1_ps(0.693359375f), x);
    r = _mm256_fnmadd_ps(n, _mm256_set1_ps(-2.12194440e-4f), r);
    __m256 p = _mm256_set1_ps(1.0f / 720);
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 120));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 24));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f / 6));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(0.5f));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f));
    p = _mm256_fmadd_ps(p, r, _mm256_set1_ps(1.0f));
    // 2^n by way of the exponent bits: n is between -126 and 127.
    const __m256i power = _mm256_slli_epi32(_mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127)), 23);
    return _mm256_and_ps(_mm256_mul_ps(p, _mm256_castsi256_ps(power)), alive);
}

}  // namespace

void softmax(float* x, i64 n) {
    const __m256 lowest = _mm256_set1_ps(-3.402823466e38f);
    __m256 largest = lowest;
    for (i64 i = 0; i < n; i += 8) {
        const __m256i mask = mask_of(n - i);
        largest = _mm256_max_ps(_mm256_blendv_ps(lowest, _mm256_maskload_ps(x + i, mask), _mm256_castsi256_ps(mask)),
                                largest);
    }
    const __m256 top = _mm256_set1_ps(horizontal_max(largest));
    __m256 sum = _mm256_setzero_ps();
    for (i64 i = 0; i < n; i += 8) {
        const __m256i mask = mask_of(n - i);
        const __m256 e =
            _mm256_and_ps(exponential(_mm256_sub_ps(_mm256_maskload_ps(x + i, mask), top)), _mm256_castsi256_ps(mask));
        sum = _mm256_add_ps(sum, e);
        _mm256_maskstore_ps(x + i, mask, e);
    }
    const __m256 factor = _mm256_set1_ps(1.0f / horizontal_sum(sum));
    for (i64 i = 0; i < n; i += 8) {
        const __m256i mask = mask_of(n - i);
        _mm256_maskstore_ps(x + i, mask, _mm256_mul_ps(_mm256_maskload_ps(x + i, mask), factor));
    }
}

void silu_mul(const float* gate, const float* up, i64 n, float* y) {
    const __m256 one = _mm256_set1_ps(1.0f);
    for (i64 i = 0; i < n; i += 8) {
        const __m256i mask = mask_of(n - i);
        const __m256 g = _mm256_maskload_ps(gate + i, mask), u = _mm256_maskload_ps(up + i, mask);
        const __m256 denominator = _mm256_add_ps(one, exponential(_mm256_sub_ps(_mm256_setzero_ps(), g)));
        _mm256_maskstore_ps(y + i, mask, _mm256_mul_ps(_mm256_div_ps(g, denominator), u));
    }
}

void rope(float* x, const float* cosines, const float* sines, i64 half) {
    for (i64 i = 0; i < half; i += 8) {
        const __m256i mask = mask_of(half - i);
        const __m256 a = _mm256_maskload_ps(x + i, mask), b = _mm256_maskload_ps(x + half + i, mask);
        const __m256 c = _mm256_maskload_ps(cosines + i, mask), s = _mm256_maskload_ps(sines + i, mask);
        _mm256_maskstore_ps(x + i, mask, _mm256_sub_ps(_mm256_mul_ps(a, c), _mm256_mul_ps(b, s)));
        _mm256_maskstore_ps(x + half + i, mask, _mm256_add_ps(_mm256_mul_ps(b, c), _mm256_mul_ps(a, s)));
    }
}

}  // namespace bitdistill::avx2
