// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels for AVX-512 with VNNI. Everything in here is internal and nothing of the standard library is instantiated: an
// inline function compiled for this CPU must never be picked by the linker for another.
#include <immintrin.h>

#include "engine/infer/kernels.h"

namespace bitdistill {
namespace {

using i64 = std::int64_t;

// Loops over a tile must vanish, or its accumulators live in memory instead of registers.
#define UNROLL _Pragma("GCC unroll 16")

inline __mmask16 mask_of(i64 left) {
    return left >= 16 ? static_cast<__mmask16>(0xffff) : static_cast<__mmask16>((1u << left) - 1);
}

// ---- 1.58-bit ----
// A block is 256 weights in 64 bytes. Bits 2j of byte i hold weight 4i + j, so masking with 3 << 2j gives plane j, the
// weights j, 4 + j, 8 + j, ... as unsigned bytes times 4^j. The activations are stored plane by plane to match.
// vpdpbusd adds four products to an int32 exactly; code + 1 is what is stored, so sum(q) is taken off at the end.

constexpr i64 block_weights = 256, block_bytes = 64, plane = 64;

inline __m512i absolute(__m512i x) { return _mm512_and_si512(x, _mm512_set1_epi32(0x7fffffff)); }

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

// ---- 8 and 4 bits ----

void quantize_blocks(const float* x, i64 columns, i64 blocks, std::int8_t* q, float* scales, std::int32_t* sums) {
    const __m512 lowest = _mm512_set1_ps(-127.0f), highest = _mm512_set1_ps(127.0f);
    for (i64 b = 0; b < blocks; ++b) {
        const i64 first = 32 * b, left = columns - first;
        const __mmask16 low = left > 0 ? mask_of(left) : 0, high = left > 16 ? mask_of(left - 16) : 0;
        const __m512 x0 = _mm512_maskz_loadu_ps(low, x + first), x1 = _mm512_maskz_loadu_ps(high, x + first + 16);
        const __m512 zero = _mm512_setzero_ps();  // max(new, old): a NaN is passed over, as in the scalar definition
        const __m512 a0 = _mm512_max_ps(_mm512_castsi512_ps(absolute(_mm512_castps_si512(x0))), zero);
        const __m512 a1 = _mm512_max_ps(_mm512_castsi512_ps(absolute(_mm512_castps_si512(x1))), zero);
        const float scale = _mm512_reduce_max_ps(_mm512_max_ps(a0, a1)) / 127.0f;
        scales[b] = scale;
        __m512i c0 = _mm512_setzero_si512(), c1 = c0;
        if (scale > 0) {
            const __m512 divisor = _mm512_set1_ps(scale);
            const auto code = [&](__m512 v) __attribute__((always_inline)) {
                const __m512 r =
                    _mm512_roundscale_ps(_mm512_div_ps(v, divisor), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
                return _mm512_cvtps_epi32(_mm512_min_ps(_mm512_max_ps(r, lowest), highest));
            };
            c0 = code(x0);
            c1 = code(x1);
        }
        sums[b] = _mm512_reduce_add_epi32(_mm512_add_epi32(c0, c1));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(q + first), _mm512_cvtepi32_epi8(c0));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(q + first + 16), _mm512_cvtepi32_epi8(c1));
    }
}

inline __m512i four(const std::int8_t* q) {
    std::int32_t word;
    __builtin_memcpy(&word, q, sizeof word);
    return _mm512_set1_epi32(word);
}

// Sixteen rows for T tokens. Codes are stored with an offset; offset * sum of the activations is taken off first.
template <int Bits, int T>
void block_tile(const std::byte* group, i64 blocks, const std::int8_t* q, const float* scales, const std::int32_t* sums,
                float* y, i64 y_stride, __mmask16 mask) {
    constexpr i64 codes = Bits == 8 ? 512 : 256, pair = 64 + 2 * codes, offset = Bits == 8 ? 128 : 8;
    const __m512i low = _mm512_set1_epi8(0x0f);
    __m512 sum[T];
    UNROLL
    for (int t = 0; t < T; ++t) sum[t] = _mm512_setzero_ps();
    for (i64 b = 0; b < blocks; ++b) {
        const std::byte* const at = group + b / 2 * pair;
        const std::byte* const line = at + 64 + b % 2 * codes;
        if (T == 1) {  // a stream of its own per thread; the hardware alone stays too close behind
            UNROLL
            for (int i = 0; i < codes; i += 64)
                _mm_prefetch(reinterpret_cast<const char*>(line + i + 4096), _MM_HINT_T0);
        }
        const __m512 weight_scale =
            _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + b % 2 * 32)));
        __m512i dot[T];
        UNROLL
        for (int t = 0; t < T; ++t) dot[t] = _mm512_set1_epi32(static_cast<int>(-offset * sums[t * blocks + b]));
        if (Bits == 8) {
            UNROLL
            for (int i = 0; i < 8; ++i) {
                const __m512i w = _mm512_loadu_si512(line + 64 * i);
                UNROLL
                for (int t = 0; t < T; ++t)
                    dot[t] = _mm512_dpbusd_epi32(dot[t], w, four(q + (t * blocks + b) * 32 + 4 * i));
            }
        } else {
            UNROLL
            for (int i = 0; i < 4; ++i) {
                const __m512i w = _mm512_loadu_si512(line + 64 * i);
                const __m512i w0 = _mm512_and_si512(w, low), w1 = _mm512_and_si512(_mm512_srli_epi16(w, 4), low);
                UNROLL
                for (int t = 0; t < T; ++t) {
                    const std::int8_t* const x = q + (t * blocks + b) * 32 + 8 * i;
                    dot[t] = _mm512_dpbusd_epi32(_mm512_dpbusd_epi32(dot[t], w0, four(x)), w1, four(x + 4));
                }
            }
        }
        UNROLL
        for (int t = 0; t < T; ++t)
            sum[t] = _mm512_fmadd_ps(_mm512_cvtepi32_ps(dot[t]),
                                     _mm512_mul_ps(weight_scale, _mm512_set1_ps(scales[t * blocks + b])), sum[t]);
    }
    UNROLL
    for (int t = 0; t < T; ++t) _mm512_mask_storeu_ps(y + t * y_stride, mask, sum[t]);
}

template <int Bits>
void block_product(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                   const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    constexpr i64 pair = Bits == 8 ? 1088 : 576;
    for (i64 r = 0; r < rows; r += 16) {
        const std::byte* const group = weights + r / 16 * (blocks / 2 * pair);
        const __mmask16 mask = mask_of(rows - r);
        i64 t = 0;
        for (; t + 8 <= tokens; t += 8)
            block_tile<Bits, 8>(group, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                y + t * y_stride + r, y_stride, mask);
        for (; t + 2 <= tokens; t += 2)
            block_tile<Bits, 2>(group, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                y + t * y_stride + r, y_stride, mask);
        for (; t < tokens; ++t)
            block_tile<Bits, 1>(group, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                y + t * y_stride + r, y_stride, mask);
    }
}

// ---- floating point ----

struct F32 {
    static constexpr i64 size = 4;
    static __m512 load(const std::byte* at) { return _mm512_loadu_ps(at); }
    static __m512 load(const std::byte* at, __mmask16 mask) { return _mm512_maskz_loadu_ps(mask, at); }
};
struct F16 {
    static constexpr i64 size = 2;
    static __m512 load(const std::byte* at) {
        return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)));
    }
    static __m512 load(const std::byte* at, __mmask16 mask) {
        return _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(mask, at));
    }
};
struct BF16 {
    static constexpr i64 size = 2;
    static __m512 widen(__m256i halves) {
        return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(halves), 16));
    }
    static __m512 load(const std::byte* at) { return widen(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))); }
    static __m512 load(const std::byte* at, __mmask16 mask) { return widen(_mm256_maskz_loadu_epi16(mask, at)); }
};

// One accumulator a row and token, columns in order: the sum is the same in every tile shape.
template <typename Weight, int R, int T>
void matmul_tile(const std::byte* w, i64 columns, const float* x, i64 x_stride, float* y, i64 y_stride) {
    const i64 row_bytes = columns * Weight::size;
    __m512 acc[R][T];
    UNROLL
    for (int r = 0; r < R; ++r) UNROLL
    for (int t = 0; t < T; ++t) acc[r][t] = _mm512_setzero_ps();
    i64 c = 0;
    for (; c + 16 <= columns; c += 16) {
        __m512 weights[R];
        UNROLL
        for (int r = 0; r < R; ++r) {
            const std::byte* const at = w + r * row_bytes + c * Weight::size;
            if (T == 1) _mm_prefetch(reinterpret_cast<const char*>(at) + R * row_bytes, _MM_HINT_T0);  // the next rows
            weights[r] = Weight::load(at);
        }
        UNROLL
        for (int t = 0; t < T; ++t) {
            const __m512 values = _mm512_loadu_ps(x + t * x_stride + c);
            UNROLL
            for (int r = 0; r < R; ++r) acc[r][t] = _mm512_fmadd_ps(weights[r], values, acc[r][t]);
        }
    }
    if (c < columns) {
        const __mmask16 tail = static_cast<__mmask16>((1u << (columns - c)) - 1);
        UNROLL
        for (int t = 0; t < T; ++t) {
            const __m512 values = _mm512_maskz_loadu_ps(tail, x + t * x_stride + c);
            UNROLL
            for (int r = 0; r < R; ++r)
                acc[r][t] =
                    _mm512_fmadd_ps(Weight::load(w + r * row_bytes + c * Weight::size, tail), values, acc[r][t]);
        }
    }
    UNROLL
    for (int t = 0; t < T; ++t) UNROLL
    for (int r = 0; r < R; ++r) y[t * y_stride + r] = _mm512_reduce_add_ps(acc[r][t]);
}

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
    for (; r + 4 <= rows; r += 4)
        matmul_rows<Weight, 4>(w + r * row_bytes, columns, x, x_stride, tokens, y + r, y_stride);
    for (; r < rows; ++r) matmul_rows<Weight, 1>(w + r * row_bytes, columns, x, x_stride, tokens, y + r, y_stride);
}

// Q queries and 16 V columns of the output at a time; positions in order, so a masked (zero) weight changes nothing.
template <typename Value, int Q, int V>
void weighted_tile(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 row_bytes,
                   __mmask16 last, float* out, i64 out_stride) {
    __m512 acc[Q][V];
    UNROLL
    for (int q = 0; q < Q; ++q) {
        UNROLL
        for (int v = 0; v < V; ++v) acc[q][v] = _mm512_setzero_ps();
    }
    for (i64 p = 0; p < positions; ++p) {
        __m512 values[V];
        UNROLL
        for (int v = 0; v < V; ++v) {
            const std::byte* const at = rows + p * row_bytes + 16 * v * Value::size;
            values[v] = V > 1 ? Value::load(at) : Value::load(at, last);
        }
        UNROLL
        for (int q = 0; q < Q; ++q) {
            const __m512 weight = _mm512_set1_ps(weights[q * weight_stride + p]);
            UNROLL
            for (int v = 0; v < V; ++v) acc[q][v] = _mm512_fmadd_ps(weight, values[v], acc[q][v]);
        }
    }
    UNROLL
    for (int q = 0; q < Q; ++q) {
        UNROLL
        for (int v = 0; v < V; ++v)
            _mm512_mask_storeu_ps(out + q * out_stride + 16 * v, V > 1 ? static_cast<__mmask16>(0xffff) : last,
                                  acc[q][v]);
    }
}

template <typename Value, int Q>
void weighted_queries(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 width,
                      float* out, i64 out_stride) {
    const i64 row_bytes = width * Value::size;
    i64 d = 0;
    for (; d + 64 <= width; d += 64)
        weighted_tile<Value, Q, 4>(weights, weight_stride, rows + d * Value::size, positions, row_bytes, 0xffff,
                                   out + d, out_stride);
    for (; d < width; d += 16)
        weighted_tile<Value, Q, 1>(weights, weight_stride, rows + d * Value::size, positions, row_bytes,
                                   mask_of(width - d), out + d, out_stride);
}

template <typename Value>
void weighted_rows(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions,
                   i64 width, float* out, i64 out_stride) {
    i64 q = 0;
    for (; q + 4 <= queries; q += 4)
        weighted_queries<Value, 4>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
    for (; q + 2 <= queries; q += 2)
        weighted_queries<Value, 2>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
    for (; q < queries; ++q)
        weighted_queries<Value, 1>(weights + q * weight_stride, weight_stride, rows, positions, width,
                                   out + q * out_stride, out_stride);
}

void to_f16(const float* x, i64 n, std::byte* y) {
    for (i64 i = 0; i < n; i += 16) {
        const __mmask16 mask = mask_of(n - i);
        const __m256i halves =
            _mm512_cvtps_ph(_mm512_maskz_loadu_ps(mask, x + i), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
        _mm256_mask_storeu_epi16(y + 2 * i, mask, halves);
    }
}

// ---- vectors ----

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

// ---- limits ----

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

}  // namespace

const Kernels avx512vnni_kernels = {"avx512vnni",
                                    "AVX-512 VNNI",
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
