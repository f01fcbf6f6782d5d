// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 VNNI: activation quantizer, transform, norms, softmax, activation function and rotation.
#include "engine/infer/kernels/activation_body.h"
#include "engine/infer/kernels/avx512.h"

namespace bitdistill::avx512 {

float quantize4(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    return quantize_by_mean<16>(x, columns, q, sum);
}

void hadamard(float* x, i64 columns, i64 block, float factor) { hadamard_rows<16>(x, columns, block, factor); }

void rms_norm(const float* x, const float* gain, i64 n, float eps, float* y) {
    __m512 sum = _mm512_setzero_ps();
    for (i64 i = 0; i < n; i += 16) {
        const __m512 v = _mm512_maskz_loadu_ps(mask_of(n - i), x + i);
        sum = _mm512_fmadd_ps(v, v, sum);
    }
    const float mean = _mm512_reduce_add_ps(sum) / static_cast<float>(n) + eps;
    const __m512 factor = _mm512_set1_ps(1.0f / _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(mean))));
    for (i64 i = 0; i < n; i += 16) {
        const __mmask16 mask = mask_of(n - i);
        const __m512 scaled = _mm512_mul_ps(_mm512_maskz_loadu_ps(mask, x + i), factor);
        _mm512_mask_storeu_ps(y + i, mask, _mm512_mul_ps(scaled, _mm512_maskz_loadu_ps(mask, gain + i)));
    }
}

namespace {

// e^x within 2 ulp: x = n ln 2 + r with |r| <= ln(2) / 2, e^r by its series to r^6 / 720. Below -87 the result is 0.
inline __m512 exponential(__m512 x) {
    const __mmask16 alive = _mm512_cmp_ps_mask(x, _mm512_set1_ps(-87.0f), _CMP_GE_OQ);
    x = _mm512_min_ps(x, _mm512_set1_ps(88.0f));
    const __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(x, _mm512_set1_ps(1.44269504f)),
                                          _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m512 r = _mm512_fnmadd_ps(n, _mm512_set1_ps(0.693359375f), x);
    r = _mm512_fnmadd_ps(n, _mm512_set1_ps(-2.12194440e-4f), r);
    __m512 p = _mm512_set1_ps(1.0f / 720);
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 120));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 24));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f / 6));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(0.5f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
    return _mm512_maskz_scalef_ps(alive, p, n);
}

}  // namespace

void softmax(float* x, i64 n) {
    const __m512 lowest = _mm512_set1_ps(-3.402823466e38f);
    __m512 largest = lowest;
    for (i64 i = 0; i < n; i += 16)
        largest = _mm512_max_ps(_mm512_mask_loadu_ps(lowest, mask_of(n - i), x + i), largest);
    const __m512 top = _mm512_set1_ps(_mm512_reduce_max_ps(largest));
    __m512 sum = _mm512_setzero_ps();
    for (i64 i = 0; i < n; i += 16) {
        const __mmask16 mask = mask_of(n - i);
        const __m512 e = _mm512_maskz_mov_ps(mask, exponential(_mm512_sub_ps(_mm512_maskz_loadu_ps(mask, x + i), top)));
        sum = _mm512_add_ps(sum, e);
        _mm512_mask_storeu_ps(x + i, mask, e);
    }
    const __m512 factor = _mm512_set1_ps(1.0f / _mm512_reduce_add_ps(sum));
    for (i64 i = 0; i < n; i += 16) {
        const __mmask16 mask = mask_of(n - i);
        _mm512_mask_storeu_ps(x + i, mask, _mm512_mul_ps(_mm512_maskz_loadu_ps(mask, x + i), factor));
    }
}

void silu_mul(const float* gate, const float* up, i64 n, float* y) {
    const __m512 one = _mm512_set1_ps(1.0f);
    for (i64 i = 0; i < n; i += 16) {
        const __mmask16 mask = mask_of(n - i);
        const __m512 g = _mm512_maskz_loadu_ps(mask, gate + i), u = _mm512_maskz_loadu_ps(mask, up + i);
        const __m512 denominator = _mm512_add_ps(one, exponential(_mm512_sub_ps(_mm512_setzero_ps(), g)));
        _mm512_mask_storeu_ps(y + i, mask, _mm512_mul_ps(_mm512_div_ps(g, denominator), u));
    }
}

void rope(float* x, const float* cosines, const float* sines, i64 half) {
    for (i64 i = 0; i < half; i += 16) {
        const __mmask16 mask = mask_of(half - i);
        const __m512 a = _mm512_maskz_loadu_ps(mask, x + i), b = _mm512_maskz_loadu_ps(mask, x + half + i);
        const __m512 c = _mm512_maskz_loadu_ps(mask, cosines + i), s = _mm512_maskz_loadu_ps(mask, sines + i);
        _mm512_mask_storeu_ps(x + i, mask, _mm512_sub_ps(_mm512_mul_ps(a, c), _mm512_mul_ps(b, s)));
        _mm512_mask_storeu_ps(x + half + i, mask, _mm512_add_ps(_mm512_mul_ps(b, c), _mm512_mul_ps(a, s)));
    }
}

}  // namespace bitdistill::avx512
