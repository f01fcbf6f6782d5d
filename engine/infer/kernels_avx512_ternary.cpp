// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 VNNI: products of 2-bit weights and int8 activations.
#include "engine/infer/kernels_avx512.h"

namespace bitdistill::avx512 {
namespace {

// A block is 256 weights in 64 bytes. Bits 2j of byte i hold weight 4i + j, so masking with 3 << 2j gives plane j, the
// weights j, 4 + j, 8 + j, ... as unsigned bytes times 4^j. The activations are stored plane by plane to match.
// vpdpbusd adds four products to an int32 exactly; code + 1 is what is stored, so sum(q) is taken off at the end.

constexpr i64 block_bytes = 64, plane = 64;

}  // namespace

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    __m512 largest = _mm512_setzero_ps();
    i64 c = 0;
    for (; c + 16 <= columns; c += 16)  // max(new, old): a NaN is passed over, as in the scalar definition
        largest = _mm512_max_ps(_mm512_castsi512_ps(absolute(_mm512_loadu_si512(x + c))), largest);
    if (c < columns) {
        const __mmask16 tail = static_cast<__mmask16>((1u << (columns - c)) - 1);
        largest = _mm512_max_ps(_mm512_castsi512_ps(absolute(_mm512_maskz_loadu_epi32(tail, x + c))), largest);
    }
    float most = _mm512_reduce_max_ps(largest);
    if (!(most > 1e-5f)) most = 1e-5f;
    const float scale = most / 127.0f;
    const __m512 divisor = _mm512_set1_ps(scale), lowest = _mm512_set1_ps(-128.0f), highest = _mm512_set1_ps(127.0f);
    __m512i total = _mm512_setzero_si512();
    for (i64 b = 0; b < columns; b += block_weights) {
        alignas(64) std::int8_t natural[block_weights];
        for (i64 i = 0; i < block_weights; i += 16) {
            const i64 left = columns - (b + i);
            __m512i code = _mm512_setzero_si512();
            if (left > 0) {
                const __mmask16 mask = left >= 16 ? 0xffff : static_cast<__mmask16>((1u << left) - 1);
                __m512 r = _mm512_div_ps(_mm512_maskz_loadu_ps(mask, x + b + i), divisor);
                r = _mm512_roundscale_ps(r, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
                r = _mm512_min_ps(_mm512_max_ps(r, lowest), highest);
                code = _mm512_maskz_cvtps_epi32(mask, r);
            }
            total = _mm512_add_epi32(total, code);
            _mm_store_si128(reinterpret_cast<__m128i*>(natural + i), _mm512_cvtepi32_epi8(code));
        }
        for (int part = 0; part < 4; ++part) {
            const __m512i quads = _mm512_load_si512(natural + 64 * part);
            UNROLL
            for (int j = 0; j < 4; ++j)
                _mm_storeu_si128(reinterpret_cast<__m128i*>(q + b + plane * j + 16 * part),
                                 _mm512_cvtepi32_epi8(_mm512_srli_epi32(quads, static_cast<unsigned>(8 * j))));
        }
    }
    *sum = _mm512_reduce_add_epi32(total);
    return scale;
}

namespace {

// Rows r .. r + R - 1 for one token. No shifts: plane j counts 4^j times as much, every lane is a multiple of that.
template <int R>
void ternary_one(const std::uint8_t* weights, i64 row_bytes, i64 columns, float scale, const std::int8_t* q,
                 std::int32_t sum, float* y) {
    const __m512i m0 = _mm512_set1_epi8(0x03), m1 = _mm512_set1_epi8(0x0c), m2 = _mm512_set1_epi8(0x30),
                  m3 = _mm512_set1_epi8(static_cast<char>(0xc0));
    __m512i acc[R][4];
    UNROLL
    for (int r = 0; r < R; ++r) UNROLL
    for (int j = 0; j < 4; ++j) acc[r][j] = _mm512_setzero_si512();
    const i64 blocks = (columns + block_weights - 1) / block_weights;
    for (i64 b = 0; b < blocks; ++b) {
        const __m512i q0 = _mm512_loadu_si512(q + b * block_weights),
                      q1 = _mm512_loadu_si512(q + b * block_weights + plane),
                      q2 = _mm512_loadu_si512(q + b * block_weights + 2 * plane),
                      q3 = _mm512_loadu_si512(q + b * block_weights + 3 * plane);
        UNROLL
        for (int r = 0; r < R; ++r) {
            const std::uint8_t* const at = weights + r * row_bytes + b * block_bytes;
            _mm_prefetch(reinterpret_cast<const char*>(at) + R * row_bytes, _MM_HINT_T0);  // the next rows
            const __m512i w = _mm512_loadu_si512(at);
            acc[r][0] = _mm512_dpbusd_epi32(acc[r][0], _mm512_and_si512(w, m0), q0);
            acc[r][1] = _mm512_dpbusd_epi32(acc[r][1], _mm512_and_si512(w, m1), q1);
            acc[r][2] = _mm512_dpbusd_epi32(acc[r][2], _mm512_and_si512(w, m2), q2);
            acc[r][3] = _mm512_dpbusd_epi32(acc[r][3], _mm512_and_si512(w, m3), q3);
        }
    }
    UNROLL
    for (int r = 0; r < R; ++r) {
        const __m512i low = _mm512_add_epi32(acc[r][0], _mm512_srai_epi32(acc[r][1], 2));
        const __m512i high = _mm512_add_epi32(_mm512_srai_epi32(acc[r][2], 4), _mm512_srai_epi32(acc[r][3], 6));
        y[r] = static_cast<float>(_mm512_reduce_add_epi32(_mm512_add_epi32(low, high)) - sum) * scale;
    }
}

// R rows for T tokens: a plane is unpacked once and meets all T tokens.
template <int R, int T>
void ternary_tile(const std::uint8_t* weights, i64 row_bytes, i64 columns, float weight_scale, const std::int8_t* q,
                  i64 q_stride, const float* scales, const std::int32_t* sums, float* y, i64 y_stride) {
    const __m512i mask = _mm512_set1_epi8(0x03);
    __m512i acc[R][T];
    UNROLL
    for (int r = 0; r < R; ++r) UNROLL
    for (int t = 0; t < T; ++t) acc[r][t] = _mm512_setzero_si512();
    const i64 blocks = (columns + block_weights - 1) / block_weights;
    for (i64 b = 0; b < blocks; ++b) {
        UNROLL
        for (int j = 0; j < 4; ++j) {
            __m512i codes[R];
            UNROLL
            for (int r = 0; r < R; ++r) {
                const __m512i w = _mm512_loadu_si512(weights + r * row_bytes + b * block_bytes);
                codes[r] = _mm512_and_si512(_mm512_srl_epi16(w, _mm_cvtsi32_si128(2 * j)), mask);
            }
            UNROLL
            for (int t = 0; t < T; ++t) {
                const __m512i x = _mm512_loadu_si512(q + t * q_stride + b * block_weights + j * plane);
                UNROLL
                for (int r = 0; r < R; ++r) acc[r][t] = _mm512_dpbusd_epi32(acc[r][t], codes[r], x);
            }
        }
    }
    UNROLL
    for (int t = 0; t < T; ++t) UNROLL
    for (int r = 0; r < R; ++r)
        y[t * y_stride + r] =
            static_cast<float>(_mm512_reduce_add_epi32(acc[r][t]) - sums[t]) * (weight_scale * scales[t]);
}

template <int R>
void ternary_rows(const std::uint8_t* weights, i64 row_bytes, i64 columns, float weight_scale, const std::int8_t* q,
                  i64 q_stride, const float* scales, const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    i64 t = 0;
    for (; t + 6 <= tokens; t += 6)
        ternary_tile<R, 6>(weights, row_bytes, columns, weight_scale, q + t * q_stride, q_stride, scales + t, sums + t,
                           y + t * y_stride, y_stride);
    for (; t + 2 <= tokens; t += 2)
        ternary_tile<R, 2>(weights, row_bytes, columns, weight_scale, q + t * q_stride, q_stride, scales + t, sums + t,
                           y + t * y_stride, y_stride);
    for (; t < tokens; ++t)
        ternary_one<R>(weights, row_bytes, columns, weight_scale * scales[t], q + t * q_stride, sums[t],
                       y + t * y_stride);
}

}  // namespace

void ternary(const std::uint8_t* weights, i64 row_bytes, i64 rows, i64 columns, float weight_scale,
             const std::int8_t* q, i64 q_stride, const float* scales, const std::int32_t* sums, i64 tokens, float* y,
             i64 y_stride) {
    i64 r = 0;
    for (; r + 4 <= rows; r += 4)
        ternary_rows<4>(weights + r * row_bytes, row_bytes, columns, weight_scale, q, q_stride, scales, sums, tokens,
                        y + r, y_stride);
    for (; r < rows; ++r)
        ternary_rows<1>(weights + r * row_bytes, row_bytes, columns, weight_scale, q, q_stride, scales, sums, tokens,
                        y + r, y_stride);
}

}  // namespace bitdistill::avx512
