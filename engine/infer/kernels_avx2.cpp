// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels for AVX2 with FMA and F16C. Everything in here is internal and nothing of the standard library is
// instantiated: an inline function compiled for this CPU must never be picked by the linker for another.
#include <immintrin.h>

#include "engine/infer/kernels.h"

namespace bitdistill {
namespace {

using i64 = std::int64_t;

// Loops over a tile must vanish, or its accumulators live in memory instead of registers.
#define UNROLL _Pragma("GCC unroll 16")

// Loads and stores of the first `left` (1 to 7) floats.
inline __m256i mask_of(i64 left) {
    const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(left >= 8 ? 8 : static_cast<int>(left)), lanes);
}
inline float horizontal_sum(__m256 v) {
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_movehdup_ps(s)));
}
inline float horizontal_max(__m256 v) {
    __m128 s = _mm_max_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_movehdup_ps(s)));
}
inline std::int32_t horizontal_sum(__m256i v) {
    __m128i s = _mm_add_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1)));
}

// ---- 1.58-bit ----
// A block is 128 weights in 32 bytes; plane j holds the weights j, 4 + j, 8 + j, ... (bits 2j of every byte), and the
// activations are stored plane by plane to match. vpmaddubsw gives int16 sums of two products, at most 2 * 2 * 128 in
// size; the four planes of a block make 2048, so 15 blocks stay below 32768 and then widen to int32. Exact.

constexpr i64 block_weights = 128, block_bytes = 32, plane = 32, blocks_in_int16 = 15;

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

// ---- 8 and 4 bits ----

void quantize_blocks(const float* x, i64 columns, i64 blocks, std::int8_t* q, float* scales, std::int32_t* sums) {
    const __m256 sign = _mm256_set1_ps(-0.0f), lowest = _mm256_set1_ps(-127.0f), highest = _mm256_set1_ps(127.0f);
    for (i64 b = 0; b < blocks; ++b) {
        __m256 values[4], largest = _mm256_setzero_ps();
        UNROLL
        for (int k = 0; k < 4; ++k) {
            const i64 at = 32 * b + 8 * k, left = columns - at;
            values[k] = left > 0 ? _mm256_maskload_ps(x + at, mask_of(left)) : _mm256_setzero_ps();
            largest = _mm256_max_ps(_mm256_andnot_ps(sign, values[k]), largest);  // a NaN is passed over
        }
        const float scale = horizontal_max(largest) / 127.0f;
        scales[b] = scale;
        __m256i code[4], total = _mm256_setzero_si256();
        const __m256 divisor = _mm256_set1_ps(scale);
        UNROLL
        for (int k = 0; k < 4; ++k) {
            const __m256 r =
                _mm256_round_ps(_mm256_div_ps(values[k], divisor), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
            code[k] = scale > 0 ? _mm256_cvtps_epi32(_mm256_min_ps(_mm256_max_ps(r, lowest), highest))
                                : _mm256_setzero_si256();
            total = _mm256_add_epi32(total, code[k]);
        }
        sums[b] = horizontal_sum(total);
        // Packing works within 128-bit lanes; the permutation puts the groups of four back into order.
        const __m256i bytes =
            _mm256_packs_epi16(_mm256_packs_epi32(code[0], code[1]), _mm256_packs_epi32(code[2], code[3]));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(q + 32 * b),
                            _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)));
    }
}

inline __m256i four(const std::int8_t* q) {
    std::int32_t word;
    __builtin_memcpy(&word, q, sizeof word);
    return _mm256_set1_epi32(word);
}

// Eight rows of a group, from `half` (0 or 8) on, for T tokens. vpmaddubsw takes bytes without sign on one side and
// keeps sums of two in 16 bits: 4-bit codes 0..15 leave room for the eight sums of a block; 8-bit codes trade signs and
// widen at once.
template <int Bits, int T>
void block_half(const std::byte* group, i64 half, i64 blocks, const std::int8_t* q, const float* scales,
                const std::int32_t* sums, float* y, i64 y_stride, __m256i mask) {
    constexpr i64 codes = Bits == 8 ? 512 : 256, pair = 64 + 2 * codes;
    const __m256i low = _mm256_set1_epi8(0x0f), ones = _mm256_set1_epi16(1), middle = _mm256_set1_epi8(-128);
    __m256 sum[T];
    UNROLL
    for (int t = 0; t < T; ++t) sum[t] = _mm256_setzero_ps();
    for (i64 b = 0; b < blocks; ++b) {
        const std::byte* const at = group + b / 2 * pair;
        const std::byte* const line = at + 64 + b % 2 * codes + 4 * half;
        if (T == 1) {
            UNROLL
            for (int i = 0; i < codes; i += 64)
                _mm_prefetch(reinterpret_cast<const char*>(line + i + 4096), _MM_HINT_T0);
        }
        const __m256 weight_scale =
            _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at + b % 2 * 32 + 2 * half)));
        __m256i dot[T];
        if (Bits == 8) {
            UNROLL
            for (int t = 0; t < T; ++t) dot[t] = _mm256_setzero_si256();
            UNROLL
            for (int i = 0; i < 8; ++i) {
                const __m256i w =
                    _mm256_xor_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(line + 64 * i)), middle);
                const __m256i size = _mm256_abs_epi8(w);
                UNROLL
                for (int t = 0; t < T; ++t) {
                    const __m256i x = _mm256_sign_epi8(four(q + (t * blocks + b) * 32 + 4 * i), w);
                    dot[t] = _mm256_add_epi32(dot[t], _mm256_madd_epi16(_mm256_maddubs_epi16(size, x), ones));
                }
            }
        } else {
            UNROLL
            for (int t = 0; t < T; ++t) dot[t] = _mm256_setzero_si256();
            UNROLL
            for (int i = 0; i < 4; ++i) {
                const __m256i w = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(line + 64 * i));
                const __m256i w0 = _mm256_and_si256(w, low), w1 = _mm256_and_si256(_mm256_srli_epi16(w, 4), low);
                UNROLL
                for (int t = 0; t < T; ++t) {
                    const std::int8_t* const x = q + (t * blocks + b) * 32 + 8 * i;
                    dot[t] = _mm256_add_epi16(dot[t], _mm256_add_epi16(_mm256_maddubs_epi16(w0, four(x)),
                                                                       _mm256_maddubs_epi16(w1, four(x + 4))));
                }
            }
            UNROLL
            for (int t = 0; t < T; ++t)
                dot[t] = _mm256_sub_epi32(_mm256_madd_epi16(dot[t], ones), _mm256_set1_epi32(8 * sums[t * blocks + b]));
        }
        UNROLL
        for (int t = 0; t < T; ++t)
            sum[t] = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dot[t]),
                                     _mm256_mul_ps(weight_scale, _mm256_set1_ps(scales[t * blocks + b])), sum[t]);
    }
    UNROLL
    for (int t = 0; t < T; ++t) _mm256_maskstore_ps(y + t * y_stride, mask, sum[t]);
}

template <int Bits>
void block_product(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                   const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    constexpr i64 pair = Bits == 8 ? 1088 : 576;
    for (i64 r = 0; r < rows; r += 8) {
        const std::byte* const group = weights + r / 16 * (blocks / 2 * pair);
        const __m256i mask = mask_of(rows - r);
        i64 t = 0;
        for (; t + 4 <= tokens; t += 4)
            block_half<Bits, 4>(group, r % 16, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                y + t * y_stride + r, y_stride, mask);
        for (; t < tokens; ++t)
            block_half<Bits, 1>(group, r % 16, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                y + t * y_stride + r, y_stride, mask);
    }
}

// ---- floating point ----

// Fewer than eight 16-bit values, without touching what lies behind them.
inline __m128i load_halves(const std::byte* at, i64 left) {
    alignas(16) std::uint16_t values[8] = {};
    __builtin_memcpy(values, at, static_cast<std::size_t>(left) * 2);
    return _mm_load_si128(reinterpret_cast<const __m128i*>(values));
}
struct F32 {
    static constexpr i64 size = 4;
    static __m256 load(const std::byte* at) { return _mm256_loadu_ps(reinterpret_cast<const float*>(at)); }
    static __m256 load(const std::byte* at, i64 left) {
        alignas(32) float values[8] = {};
        __builtin_memcpy(values, at, static_cast<std::size_t>(left) * 4);
        return _mm256_load_ps(values);
    }
};
struct F16 {
    static constexpr i64 size = 2;
    static __m256 load(const std::byte* at) {
        return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
    }
    static __m256 load(const std::byte* at, i64 left) { return _mm256_cvtph_ps(load_halves(at, left)); }
};
struct BF16 {
    static constexpr i64 size = 2;
    static __m256 widen(__m128i halves) {
        return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(halves), 16));
    }
    static __m256 load(const std::byte* at) { return widen(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))); }
    static __m256 load(const std::byte* at, i64 left) { return widen(load_halves(at, left)); }
};

// One accumulator a row and token, columns in order: the sum is the same in every tile shape.
template <typename Weight, int R, int T>
void matmul_tile(const std::byte* w, i64 columns, const float* x, i64 x_stride, float* y, i64 y_stride) {
    const i64 row_bytes = columns * Weight::size;
    __m256 acc[R][T];
    UNROLL
    for (int r = 0; r < R; ++r) UNROLL
    for (int t = 0; t < T; ++t) acc[r][t] = _mm256_setzero_ps();
    i64 c = 0;
    for (; c + 8 <= columns; c += 8) {
        __m256 weights[R];
        UNROLL
        for (int r = 0; r < R; ++r) {
            const std::byte* const at = w + r * row_bytes + c * Weight::size;
            if (T == 1) _mm_prefetch(reinterpret_cast<const char*>(at) + R * row_bytes, _MM_HINT_T0);  // the next rows
            weights[r] = Weight::load(at);
        }
        UNROLL
        for (int t = 0; t < T; ++t) {
            const __m256 values = _mm256_loadu_ps(x + t * x_stride + c);
            UNROLL
            for (int r = 0; r < R; ++r) acc[r][t] = _mm256_fmadd_ps(weights[r], values, acc[r][t]);
        }
    }
    if (c < columns) {
        const __m256i tail = mask_of(columns - c);
        UNROLL
        for (int t = 0; t < T; ++t) {
            const __m256 values = _mm256_maskload_ps(x + t * x_stride + c, tail);
            UNROLL
            for (int r = 0; r < R; ++r)
                acc[r][t] =
                    _mm256_fmadd_ps(Weight::load(w + r * row_bytes + c * Weight::size, columns - c), values, acc[r][t]);
        }
    }
    UNROLL
    for (int t = 0; t < T; ++t) UNROLL
    for (int r = 0; r < R; ++r) y[t * y_stride + r] = horizontal_sum(acc[r][t]);
}

// Batches take two rows by six tokens, single tokens four rows: what fits into sixteen registers.
template <typename Weight, int R>
void matmul_rows(const std::byte* w, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, i64 y_stride) {
    i64 t = 0;
    for (; t + 6 <= tokens; t += 6)
        matmul_tile<Weight, R, 6>(w, columns, x + t * x_stride, x_stride, y + t * y_stride, y_stride);
    for (; t + 2 <= tokens; t += 2)
        matmul_tile<Weight, R, 2>(w, columns, x + t * x_stride, x_stride, y + t * y_stride, y_stride);
    for (; t < tokens; ++t)
        matmul_tile<Weight, R, 1>(w, columns, x + t * x_stride, x_stride, y + t * y_stride, y_stride);
}

template <typename Weight>
void matmul(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y,
            i64 y_stride) {
    const i64 row_bytes = columns * Weight::size;
    i64 r = 0;
    if (tokens == 1)
        for (; r + 4 <= rows; r += 4)
            matmul_tile<Weight, 4, 1>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
    for (; r + 2 <= rows; r += 2)
        matmul_rows<Weight, 2>(w + r * row_bytes, columns, x, x_stride, tokens, y + r, y_stride);
    for (; r < rows; ++r) matmul_rows<Weight, 1>(w + r * row_bytes, columns, x, x_stride, tokens, y + r, y_stride);
}

// Q queries and 8 V columns of the output at a time; positions in order, so a masked (zero) weight changes nothing.
template <typename Value, int Q, int V>
void weighted_tile(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 row_bytes,
                   i64 left, float* out, i64 out_stride) {
    __m256 acc[Q][V];
    UNROLL
    for (int q = 0; q < Q; ++q) {
        UNROLL
        for (int v = 0; v < V; ++v) acc[q][v] = _mm256_setzero_ps();
    }
    for (i64 p = 0; p < positions; ++p) {
        __m256 values[V];
        UNROLL
        for (int v = 0; v < V; ++v) {
            const std::byte* const at = rows + p * row_bytes + 8 * v * Value::size;
            values[v] = V > 1 || left >= 8 ? Value::load(at) : Value::load(at, left);
        }
        UNROLL
        for (int q = 0; q < Q; ++q) {
            const __m256 weight = _mm256_broadcast_ss(weights + q * weight_stride + p);
            UNROLL
            for (int v = 0; v < V; ++v) acc[q][v] = _mm256_fmadd_ps(weight, values[v], acc[q][v]);
        }
    }
    UNROLL
    for (int q = 0; q < Q; ++q) {
        UNROLL
        for (int v = 0; v < V; ++v) {
            if (V > 1)
                _mm256_storeu_ps(out + q * out_stride + 8 * v, acc[q][v]);
            else
                _mm256_maskstore_ps(out + q * out_stride, mask_of(left), acc[q][v]);
        }
    }
}

template <typename Value, int Q>
void weighted_queries(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 width,
                      float* out, i64 out_stride) {
    const i64 row_bytes = width * Value::size;
    i64 d = 0;
    for (; d + 32 <= width; d += 32)
        weighted_tile<Value, Q, 4>(weights, weight_stride, rows + d * Value::size, positions, row_bytes, 8, out + d,
                                   out_stride);
    for (; d < width; d += 8)
        weighted_tile<Value, Q, 1>(weights, weight_stride, rows + d * Value::size, positions, row_bytes, width - d,
                                   out + d, out_stride);
}

template <typename Value>
void weighted_rows(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions,
                   i64 width, float* out, i64 out_stride) {
    i64 q = 0;
    for (; q + 2 <= queries; q += 2)
        weighted_queries<Value, 2>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
    for (; q < queries; ++q)
        weighted_queries<Value, 1>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
}

void to_f16(const float* x, i64 n, std::byte* y) {
    for (i64 i = 0; i < n; i += 8) {
        alignas(16) std::uint16_t halves[8];
        _mm_store_si128(
            reinterpret_cast<__m128i*>(halves),
            _mm256_cvtps_ph(_mm256_maskload_ps(x + i, mask_of(n - i)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
        __builtin_memcpy(y + 2 * i, halves, static_cast<std::size_t>(n - i < 8 ? n - i : 8) * 2);
    }
}

// ---- vectors ----

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

// ---- limits ----

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

i64 multiply_int8(i64 rounds) {
    const __m256i ones = _mm256_set1_epi16(1), x = _mm256_set1_epi8(3);
    __m256i acc[8];
    UNROLL
    for (int i = 0; i < 8; ++i) acc[i] = _mm256_set1_epi32(i);
    for (i64 r = 0; r < rounds; ++r) {
        UNROLL
        for (int i = 0; i < 8; ++i)
            acc[i] = _mm256_add_epi32(acc[i], _mm256_madd_epi16(_mm256_maddubs_epi16(x, acc[i]), ones));
    }
    UNROLL
    for (int i = 1; i < 8; ++i) acc[0] = _mm256_add_epi32(acc[0], acc[i]);
    volatile int sink = horizontal_sum(acc[0]);
    static_cast<void>(sink);
    return rounds * 8 * 32 * 2;
}

}  // namespace

const Kernels avx2_kernels = {"avx2",
                              "AVX2",
                              block_weights,
                              quantize,
                              ternary,
                              quantize_blocks,
                              block_product<8>,
                              block_product<4>,
                              matmul<F32>,
                              matmul<F16>,
                              matmul<BF16>,
                              weighted_rows<F32>,
                              weighted_rows<F16>,
                              to_f16,
                              rms_norm,
                              softmax,
                              silu_mul,
                              rope,
                              read,
                              multiply_int8};

}  // namespace bitdistill
