// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2: products of 2-bit weights and int8 activations.
#include "engine/infer/kernels_avx2.h"

namespace bitdistill::avx2 {
namespace {

// A block is 128 weights in 32 bytes; plane j holds the weights j, 4 + j, 8 + j, ... (bits 2j of every byte), and the
// activations are stored plane by plane to match. vpmaddubsw gives int16 sums of two products, at most 2 * 2 * 128 in
// size; the four planes of a block make 2048, so 15 blocks stay below 32768 and then widen to int32. Exact.

constexpr i64 block_bytes = 32, plane = 32, blocks_in_int16 = 15;

}  // namespace

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    __m256 largest = _mm256_setzero_ps();
    for (i64 c = 0; c < columns; c += 8)  // max(new, old): a NaN is passed over, as in the scalar definition
        largest = _mm256_max_ps(_mm256_andnot_ps(sign, _mm256_maskload_ps(x + c, mask_of(columns - c))), largest);
    float most = horizontal_max(largest);
    if (!(most > 1e-5f)) most = 1e-5f;
    const float scale = most / 127.0f;
    const __m256 divisor = _mm256_set1_ps(scale), lowest = _mm256_set1_ps(-128.0f), highest = _mm256_set1_ps(127.0f);
    const __m256i planes_in_lane = _mm256_setr_epi8(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15,  //
                                                    0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    __m256i total = _mm256_setzero_si256();
    for (i64 b = 0; b < columns; b += block_weights) {
        for (i64 i = 0; i < block_weights; i += 32) {  // 32 activations: 8 bytes of each plane
            __m256i code[4];
            for (int k = 0; k < 4; ++k) {
                const i64 at = b + i + 8 * k, left = columns - at;
                code[k] = _mm256_setzero_si256();
                if (left > 0) {
                    const __m256i mask = mask_of(left);
                    __m256 r = _mm256_div_ps(_mm256_maskload_ps(x + at, mask), divisor);
                    r = _mm256_round_ps(r, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
                    r = _mm256_min_ps(_mm256_max_ps(r, lowest), highest);
                    code[k] = _mm256_and_si256(_mm256_cvtps_epi32(r), mask);
                    total = _mm256_add_epi32(total, code[k]);
                }
            }
            // Packing works within 128-bit lanes; the permutation puts the groups of four back into order.
            const __m256i words0 = _mm256_packs_epi32(code[0], code[1]), words1 = _mm256_packs_epi32(code[2], code[3]);
            __m256i bytes = _mm256_packs_epi16(words0, words1);
            bytes = _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7));
            bytes = _mm256_shuffle_epi8(bytes, planes_in_lane);
            bytes = _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7));
            const __m128i planes01 = _mm256_castsi256_si128(bytes), planes23 = _mm256_extracti128_si256(bytes, 1);
            std::int8_t* const to = q + b + i / 4;
            _mm_storel_epi64(reinterpret_cast<__m128i*>(to), planes01);
            _mm_storel_epi64(reinterpret_cast<__m128i*>(to + plane), _mm_unpackhi_epi64(planes01, planes01));
            _mm_storel_epi64(reinterpret_cast<__m128i*>(to + 2 * plane), planes23);
            _mm_storel_epi64(reinterpret_cast<__m128i*>(to + 3 * plane), _mm_unpackhi_epi64(planes23, planes23));
        }
    }
    *sum = horizontal_sum(total);
    return scale;
}

namespace {

template <int R, int T>
void ternary_tile(const std::uint8_t* weights, i64 row_bytes, i64 columns, float weight_scale, const std::int8_t* q,
                  i64 q_stride, const float* scales, const std::int32_t* sums, float* y, i64 y_stride) {
    const __m256i mask = _mm256_set1_epi8(0x03), ones = _mm256_set1_epi16(1);
    __m256i wide[R][T];
    UNROLL
    for (int r = 0; r < R; ++r) UNROLL
    for (int t = 0; t < T; ++t) wide[r][t] = _mm256_setzero_si256();
    const i64 blocks = (columns + block_weights - 1) / block_weights;
    for (i64 first = 0; first < blocks; first += blocks_in_int16) {
        const i64 end = first + blocks_in_int16 < blocks ? first + blocks_in_int16 : blocks;
        __m256i acc[R][T];
        UNROLL
        for (int r = 0; r < R; ++r) UNROLL
        for (int t = 0; t < T; ++t) acc[r][t] = _mm256_setzero_si256();
        for (i64 b = first; b < end; ++b) {
            UNROLL
            for (int r = 0; r < R; ++r) {
                const std::uint8_t* const at = weights + r * row_bytes + b * block_bytes;
                if (T == 1)
                    _mm_prefetch(reinterpret_cast<const char*>(at) + R * row_bytes, _MM_HINT_T0);  // the next rows
                const __m256i w = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
                const __m256i w0 = _mm256_and_si256(w, mask), w1 = _mm256_and_si256(_mm256_srli_epi16(w, 2), mask),
                              w2 = _mm256_and_si256(_mm256_srli_epi16(w, 4), mask),
                              w3 = _mm256_and_si256(_mm256_srli_epi16(w, 6), mask);
                UNROLL
                for (int t = 0; t < T; ++t) {
                    const __m256i* const x = reinterpret_cast<const __m256i*>(q + t * q_stride + b * block_weights);
                    const __m256i low = _mm256_add_epi16(_mm256_maddubs_epi16(w0, _mm256_loadu_si256(x)),
                                                         _mm256_maddubs_epi16(w1, _mm256_loadu_si256(x + 1)));
                    const __m256i high = _mm256_add_epi16(_mm256_maddubs_epi16(w2, _mm256_loadu_si256(x + 2)),
                                                          _mm256_maddubs_epi16(w3, _mm256_loadu_si256(x + 3)));
                    acc[r][t] = _mm256_add_epi16(acc[r][t], _mm256_add_epi16(low, high));
                }
            }
        }
        UNROLL
        for (int r = 0; r < R; ++r) UNROLL
        for (int t = 0; t < T; ++t) wide[r][t] = _mm256_add_epi32(wide[r][t], _mm256_madd_epi16(acc[r][t], ones));
    }
    UNROLL
    for (int t = 0; t < T; ++t) UNROLL
    for (int r = 0; r < R; ++r)
        y[t * y_stride + r] = static_cast<float>(horizontal_sum(wide[r][t]) - sums[t]) * (weight_scale * scales[t]);
}

template <int R>
void ternary_rows(const std::uint8_t* weights, i64 row_bytes, i64 columns, float weight_scale, const std::int8_t* q,
                  i64 q_stride, const float* scales, const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    i64 t = 0;
    for (; t + 4 <= tokens; t += 4)
        ternary_tile<R, 4>(weights, row_bytes, columns, weight_scale, q + t * q_stride, q_stride, scales + t, sums + t,
                           y + t * y_stride, y_stride);
    for (; t < tokens; ++t)
        ternary_tile<R, 1>(weights, row_bytes, columns, weight_scale, q + t * q_stride, q_stride, scales + t, sums + t,
                           y + t * y_stride, y_stride);
}

}  // namespace

void ternary(const std::uint8_t* weights, i64 row_bytes, i64 rows, i64 columns, float weight_scale,
             const std::int8_t* q, i64 q_stride, const float* scales, const std::int32_t* sums, i64 tokens, float* y,
             i64 y_stride) {
    i64 r = 0;
    if (tokens < 4)
        for (; r + 4 <= rows; r += 4)
            ternary_rows<4>(weights + r * row_bytes, row_bytes, columns, weight_scale, q, q_stride, scales, sums,
                            tokens, y + r, y_stride);
    for (; r + 2 <= rows; r += 2)
        ternary_rows<2>(weights + r * row_bytes, row_bytes, columns, weight_scale, q, q_stride, scales, sums, tokens,
                        y + r, y_stride);
    for (; r < rows; ++r)
        ternary_rows<1>(weights + r * row_bytes, row_bytes, columns, weight_scale, q, q_stride, scales, sums, tokens,
                        y + r, y_stride);
}

}  // namespace bitdistill::avx2
