// SPDX-License-Identifier: GPL-3.0-or-later
// attention_body.h's two functions for BF16 on a CPU that multiplies it: each of the instruction's sums takes two
// neighbours of the inner dimension, so the right-hand side lies in pairs. Scores, softmax and all sums are FP32; the
// shares and their gradients are rounded to BF16 as inputs of matmuls only. Head widths are even.
#pragma once

#include <immintrin.h>

#include "engine/train/rows/attention_body.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

using Pair = std::uint32_t;  // of BF16, the earlier one in the low half

LANE_INLINE U load_pairs(const Pair* p) {
    U v;
    std::memcpy(&v, p, sizeof v);
    return v;
}
LANE_INLINE void store_pairs(Pair* p, U v) { std::memcpy(p, &v, sizeof v); }
LANE_INLINE U pairs_at(const Bf16* p) {  // sixteen pairs
    U v;
    std::memcpy(&v, p, sizeof v);
    return v;
}

// a(i, p) = the pair at a + i * row + p * step.
struct StridedPairs {
    const Bf16* a;
    int64_t row, step;
    StridedPairs from_row(int64_t i) const { return {a + i * row, row, step}; }
};

template <int rows, int wide>
LANE_INLINE void tile(int64_t depth, StridedPairs a, const Pair* b, int64_t ldb, float* c, int64_t ldc, bool add) {
    F sum[rows][wide];
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < wide; ++j) sum[i][j] = add ? load(c + i * ldc + j * lanes) : F{};
    for (int64_t p = 0; p < depth; ++p) {
        U right[wide];
        for (int j = 0; j < wide; ++j) right[j] = load_pairs(b + p * ldb + j * lanes);
        for (int i = 0; i < rows; ++i) {
            int pair;
            std::memcpy(&pair, a.a + i * a.row + p * a.step, sizeof pair);
            const auto left = reinterpret_cast<__m512bh>(_mm512_set1_epi32(pair));
            for (int j = 0; j < wide; ++j)
                sum[i][j] = _mm512_dpbf16_ps(sum[i][j], left, reinterpret_cast<__m512bh>(right[j]));
        }
    }
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < wide; ++j) store(c + i * ldc + j * lanes, sum[i][j]);
}

// Two rows of BF16 [count, width] -> one of pairs, all the way: [(count + 1) / 2, wide]; padding is zero.
void copy_pairs_of_rows(const Bf16* in, int64_t stride, int64_t count, int64_t width, Pair* out, int64_t wide) {
    for (int64_t t = 0; t < count; t += 2, out += wide) {
        const Bf16 *first = in + t * stride, *second = first + stride;
        const bool both = t + 1 < count;
        for (int64_t i = width / lanes * lanes; i < wide; i += lanes) store_pairs(out + i, U{});
        for_lanes(width, [&](int64_t i, auto w) {
            U v = reinterpret_cast<U>(load(first + i, w)) >> 16;
            if (both) v |= reinterpret_cast<U>(load(second + i, w));
            store_pairs(out + i, v);
        });
    }
}

// Exchanges lanes and vectors.
LANE_INLINE void transpose(U (&v)[lanes]) {
    const U lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
#pragma GCC unroll 4
    for (std::uint32_t s = 8; s > 0; s /= 2) {
        const U high = (lane & s) != 0, low_index = high ? lane - s + 16 : lane,
                high_index = high ? lane + 16 : lane + s;
#pragma GCC unroll 16
        for (std::uint32_t i = 0; i < 16; ++i) {
            if (i & s) continue;
            const U a = v[i], b = v[i + s];
            v[i] = __builtin_shuffle(a, b, low_index);
            v[i + s] = __builtin_shuffle(a, b, high_index);
        }
    }
}

// Rows of BF16 [count, width] -> pairs along the width, tokens along the row: [width / 2, lead].
void copy_pairs_across(const Bf16* in, int64_t stride, int64_t count, int64_t width, Pair* out, int64_t lead) {
    for (int64_t t = 0; t < count; t += lanes)
        for (int64_t i = 0; i < width; i += 2 * lanes) {
            U v[lanes];
            const int64_t elements = width - i < 2 * lanes ? width - i : 2 * lanes;
            for (int64_t row = 0; row < lanes; ++row) {
                v[row] = U{};
                if (t + row >= count) continue;
                const Bf16* from = in + (t + row) * stride + i;
                if (elements == 2 * lanes)
                    v[row] = pairs_at(from);
                else
                    std::memcpy(&v[row], from, static_cast<std::size_t>(elements) * sizeof(Bf16));
            }
            transpose(v);
            for (int64_t pair = 0; pair < elements / 2; ++pair) store_pairs(out + (i / 2 + pair) * lead + t, v[pair]);
        }
}

// 2^v within 3e-6 for v <= 127, zero far below.
LANE_INLINE F power_of_two(F v) {
    const F r = _mm512_reduce_ps(v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    F p = splat(1.3333558e-3f);  // (log 2)^5 / 5!, and so on down
    p = p * r + 9.6181291e-3f;
    p = p * r + 5.5504109e-2f;
    p = p * r + 2.4022651e-1f;
    p = p * r + 6.9314718e-1f;
    p = p * r + 1.0f;
    return _mm512_scalef_ps(p, v - r);
}

constexpr float log2_of_e = 1.44269504f;

// Lanes below count of those from k on.
LANE_INLINE __mmask16 lanes_below(int64_t count, int64_t k) {
    const int64_t some = count - k;
    return some >= lanes ? 0xffff : some <= 0 ? 0 : static_cast<__mmask16>((1u << some) - 1);
}

// Lanes from `begin` up to `count` of those from k on.
LANE_INLINE __mmask16 lanes_between(int64_t begin, int64_t count, int64_t k) {
    return static_cast<__mmask16>(lanes_below(count, k) & ~lanes_below(begin, k));
}

template <>
void attention_forward<Bf16>(const Attention<Bf16>& a, float* scratch) {
    const int64_t tokens = padded(a.tokens), lead = leading(tokens), width = padded(a.width);
    Pair *const keys = reinterpret_cast<Pair*>(scratch), *const values = keys + a.width / 2 * lead;
    float *const shares = reinterpret_cast<float*>(values + tokens / 2 * width), *const mixed = shares + block * lead;
    copy_pairs_across(a.k, a.kv_stride, a.tokens, a.width, keys, lead);
    copy_pairs_of_rows(a.v, a.kv_stride, a.tokens, a.width, values, width);
    const float factor = log2_of_e / root_of(a);
    for (int64_t first = 0; first < a.tokens; first += block) {
        const int64_t rows = a.tokens - first < block ? a.tokens - first : block,
                      from = first_seen(a, first) / lanes * lanes, seen = first + rows - from, columns = padded(seen);
        multiply(rows, columns, a.width / 2, StridedPairs{a.q + first * a.q_stride, a.q_stride, 2}, keys + from, lead,
                 shares, lead, false);
        float inverse[block];
        for (int64_t i = 0; i < rows; ++i) {
            float* row = shares + i * lead;
            Bf16* const rounded = reinterpret_cast<Bf16*>(row);  // in its place: never ahead of what is still to read
            const int64_t begin = first_seen(a, first + i) - from, count = first + i + 1 - from;
            F most = splat(-3.0e38f);
            for (int64_t k = 0; k < count; k += lanes)
                most = _mm512_mask_max_ps(most, lanes_between(begin, count, k), most, load(row + k));
            const float top = largest_of(most) * factor;
            F sum = {};
            for (int64_t k = 0; k < columns; k += lanes) {
                const F p =
                    _mm512_maskz_mov_ps(lanes_between(begin, count, k), power_of_two(load(row + k) * factor - top));
                sum += p;
                const auto half = _mm512_cvtneps_pbh(p);
                std::memcpy(rounded + k, &half, sizeof half);
            }
            const float total = sum_of(sum);
            inverse[i] = 1.0f / total;
            if (a.log_sum) a.log_sum[first + i] = top / log2_of_e + std::log(total);
        }
        multiply(rows, width, (seen + 1) / 2, StridedPairs{reinterpret_cast<const Bf16*>(shares), 2 * lead, 2},
                 values + from / 2 * width, width, mixed, width, false);
        for (int64_t i = 0; i < rows; ++i)
            for_lanes(a.width, [&](int64_t j, auto w) {
                store(a.out + (first + i) * a.q_stride + j, load(mixed + i * width + j) * inverse[i], w);
            });
    }
}

// Rows 0 to 15 and 16 to 31 of a register -> pairs.
LANE_INLINE __m512i pairing_order() {
    alignas(64) std::uint16_t order[32];
    for (std::uint16_t i = 0; i < 32; ++i) order[i] = static_cast<std::uint16_t>(i / 2 + i % 2 * 16);
    return _mm512_load_si512(order);
}

// Shares p and slopes d = p (dp - mean) of a block of queries, rows first to first + rows, with the keys from `from`
// on. Two queries at a time, in their place: the pair of shares on the first row's, and the slopes also as pairs of
// queries.
LANE_INLINE void shares_and_slopes(const Attention<Bf16>& a, int64_t first, int64_t rows, int64_t from, int64_t columns,
                                   float factor, const float* means, int64_t lead, __m512i zip, float* shares,
                                   float* slopes, Pair* slope_pairs) {
    for (int64_t i = 0; i < rows; i += 2) {
        float *const share = shares + i * lead, *const slope = slopes + i * lead;
        const auto of_row = [&](int64_t row, int64_t k, F& p, F& d) {
            const int64_t query = first + i + row;
            const __mmask16 inside =
                i + row < rows ? lanes_between(first_seen(a, query) - from, query + 1 - from, k) : __mmask16{0};
            const int64_t known = i + row < rows ? query : first;
            p = _mm512_maskz_mov_ps(inside,
                                    power_of_two(load(share + row * lead + k) * factor - a.log_sum[known] * log2_of_e));
            d = _mm512_maskz_mov_ps(inside, p * (load(slope + row * lead + k) - means[known]));
        };
        for (int64_t k = 0; k < columns; k += lanes) {
            F p, d, p_below, d_below;
            of_row(0, k, p, d);
            of_row(1, k, p_below, d_below);
            const auto both = reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(p_below, p)),
                       slopes_of_both = reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(d_below, d));
            _mm512_storeu_si512(share + k, _mm512_permutexvar_epi16(zip, both));
            _mm512_storeu_si512(slope_pairs + i / 2 * lead + k, _mm512_permutexvar_epi16(zip, slopes_of_both));
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(reinterpret_cast<Bf16*>(slope) + k),
                                _mm512_castsi512_si256(slopes_of_both));
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(reinterpret_cast<Bf16*>(slope + lead) + k),
                                _mm512_extracti64x4_epi64(slopes_of_both, 1));
        }
    }
}

template <>
void attention_backward<Bf16>(const Attention<Bf16>& a, float* scratch) {
    const int64_t tokens = padded(a.tokens), width = padded(a.width), lead = leading(key_block);
    float* next = scratch;
    const auto take = [&](int64_t words) {
        float* const start = next;
        next += words;
        return start;
    };
    const auto take_pairs = [&](int64_t pairs) { return reinterpret_cast<Pair*>(take(pairs)); };
    Pair *const queries = take_pairs(tokens / 2 * width), *const gradient = take_pairs(tokens / 2 * width),
                *const keys = take_pairs(key_block / 2 * width), *const keys_across = take_pairs(a.width / 2 * lead),
                *const values_across = take_pairs(a.width / 2 * lead);
    float *const dq = take(tokens * width), *const dk = take(key_block * width), *const dv = take(key_block * width),
                 *const shares = take(block * lead), *const slopes = take(block * lead), *const means = take(tokens);
    Pair* const slope_pairs = take_pairs(block / 2 * lead);
    copy_pairs_of_rows(a.q, a.q_stride, a.tokens, a.width, queries, width);
    copy_pairs_of_rows(a.d_out, a.q_stride, a.tokens, a.width, gradient, width);
    for (int64_t t = 0; t < a.tokens; ++t) {
        F along = {};  // sum over keys of share * slope = gradient . out
        for_lanes(a.width, [&](int64_t j, auto w) {
            along += load(a.d_out + t * a.q_stride + j, w) * load(a.out + t * a.q_stride + j, w);
        });
        means[t] = sum_of(along);
    }
    const float scale = 1.0f / root_of(a), factor = log2_of_e * scale;
    const __m512i zip = pairing_order();
    if (a.window > 0)
        for (int64_t i = 0; i < a.tokens * width; i += lanes) store(dq + i, F{});
    for (int64_t from = 0; from < a.tokens; from += key_block) {
        const int64_t some = a.tokens - from < key_block ? a.tokens - from : key_block;
        copy_pairs_across(a.k + from * a.kv_stride, a.kv_stride, some, a.width, keys_across, lead);
        copy_pairs_across(a.v + from * a.kv_stride, a.kv_stride, some, a.width, values_across, lead);
        copy_pairs_of_rows(a.k + from * a.kv_stride, a.kv_stride, some, a.width, keys, width);
        for (int64_t i = 0; i < some * width; i += lanes) {
            store(dk + i, F{});
            store(dv + i, F{});
        }
        for (int64_t first = from; first < a.tokens && first_seen(a, first) < from + some; first += block) {
            const int64_t rows = a.tokens - first < block ? a.tokens - first : block,
                          seen = first + rows - from < some ? first + rows - from : some, columns = padded(seen);
            const Bf16 *const q = a.q + first * a.q_stride, *const d_out = a.d_out + first * a.q_stride;
            multiply(rows, columns, a.width / 2, StridedPairs{q, a.q_stride, 2}, keys_across, lead, shares, lead,
                     false);
            multiply(rows, columns, a.width / 2, StridedPairs{d_out, a.q_stride, 2}, values_across, lead, slopes, lead,
                     false);
            shares_and_slopes(a, first, rows, from, columns, factor, means, lead, zip, shares, slopes, slope_pairs);
            const int64_t pairs = (rows + 1) / 2;
            multiply(seen, width, pairs, StridedPairs{reinterpret_cast<const Bf16*>(shares), 2, 4 * lead},
                     gradient + first / 2 * width, width, dv, width, true);
            multiply(seen, width, pairs, StridedPairs{reinterpret_cast<const Bf16*>(slope_pairs), 2, 2 * lead},
                     queries + first / 2 * width, width, dk, width, true);
            multiply(rows, width, (seen + 1) / 2, StridedPairs{reinterpret_cast<const Bf16*>(slopes), 2 * lead, 2},
                     keys, width, dq + first * width, width, from > 0 || a.window > 0);
        }
        for (int64_t t = 0; t < some; ++t)
            for_lanes(a.width, [&](int64_t j, auto w) {
                store(a.dk + (from + t) * a.q_stride + j, load(dk + t * width + j) * scale, w);
                store(a.dv + (from + t) * a.q_stride + j, load(dv + t * width + j), w);
            });
    }
    for (int64_t t = 0; t < a.tokens; ++t)
        for_lanes(a.width,
                  [&](int64_t j, auto w) { store(a.dq + t * a.q_stride + j, load(dq + t * width + j) * scale, w); });
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
