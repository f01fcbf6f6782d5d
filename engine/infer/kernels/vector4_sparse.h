// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of 128 bits: products of rows that keep exactly one zero in 4 columns (TernaryPacking::three_bytes), for
// SSE4.1 and NEON. A single token looks sums up: their low and high bytes for 16 rows come out of tables of 16 bytes,
// and the sign bits then turn them. At most 3 * 128 in size each, 16 of them a chunk in a lane of 16 bits: 5 chunks
// stay below 32768. Exact. More tokens go by bytes (ternary_bytes.h).
#pragma once

#if defined(__x86_64__)
#include <tmmintrin.h>
#endif

#include "engine/infer/kernels/sparse_codes.h"
#include "engine/infer/kernels/ternary_bytes.h"
#include "engine/infer/kernels/vector4.h"

namespace bitdistill {
namespace {

using Short8 = std::int16_t __attribute__((vector_size(16)));
using Short4 = std::int16_t __attribute__((vector_size(8)));
using Code16 = std::uint8_t __attribute__((vector_size(16)));

// table[index], indices 0 to 15.
inline Byte16 looked_up(Byte16 table, Code16 index) {
#if defined(__aarch64__)
    return same_bits<Byte16>(vqtbl1q_u8(same_bits<uint8x16_t>(table), same_bits<uint8x16_t>(index)));
#else
    return same_bits<Byte16>(_mm_shuffle_epi8(same_bits<__m128i>(table), same_bits<__m128i>(index)));
#endif
}
template <typename Vector>
inline Vector zip_low(Vector a, Vector b) {
    if constexpr (sizeof(a[0]) == 1)
        return __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    else
        return __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
}
template <typename Vector>
inline Vector zip_high(Vector a, Vector b) {
    if constexpr (sizeof(a[0]) == 1)
        return __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    else
        return __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
}
// values, negated where bit j of its word is set.
inline Short8 turned(Short8 values, Short8 signs, int j) {
    const Short8 negative = (signs << (15 - j)) >> 15;
    return (values ^ negative) - negative;
}
inline Int4 low_words(Short8 x) { return __builtin_convertvector(__builtin_shufflevector(x, x, 0, 1, 2, 3), Int4); }
inline Int4 high_words(Short8 x) { return __builtin_convertvector(__builtin_shufflevector(x, x, 4, 5, 6, 7), Int4); }

struct ThreeBytes {
    static constexpr i64 columns = 64, bytes = three_bytes_chunk;

    // Number j of 16 rows, without its sign.
    static Code16 numbers(const std::uint8_t* chunk, int j) {
        const auto line = load<Code16>(chunk + 16 * (j % 8));
        return j < 8 ? line & 15 : line >> 4;
    }

    static void unpack(const std::uint8_t* packed, i64 chunks, std::uint8_t* codes, i64 plane_bytes) {
        Byte16 table[4];
        UNROLL_TILE
        for (int c = 0; c < 4; ++c) table[c] = load<Byte16>(three_codes.of[c]);
        for (i64 chunk = 0; chunk < chunks; ++chunk, packed += bytes) {
            const auto low = load<Short8>(packed + 128), high = load<Short8>(packed + 144);
            for (int j = 0; j < 16; ++j, codes += plane_bytes) {
                const Code16 n = numbers(packed, j);
                const Byte16 first = looked_up(table[0], n), second = looked_up(table[1], n),
                             third = looked_up(table[2], n), fourth = looked_up(table[3], n);
                const auto put = [&](int at, Short8 a, Short8 b, Short8 signs) {
                    const auto quads = [&](Short8 rows, int half) {
                        const Int4 negative = ((half ? high_words(signs) : low_words(signs)) << (31 - j)) >> 31;
                        const auto turn = same_bits<Byte16>(negative), values = same_bits<Byte16>(rows);
                        const Byte16 code = ((values ^ turn) - turn) + 1;
                        __builtin_memcpy(codes + at + 16 * half, &code, sizeof code);
                    };
                    quads(zip_low(a, b), 0);
                    quads(zip_high(a, b), 1);
                };
                put(0, same_bits<Short8>(zip_low(first, second)), same_bits<Short8>(zip_low(third, fourth)), low);
                put(32, same_bits<Short8>(zip_high(first, second)), same_bits<Short8>(zip_high(third, fourth)), high);
            }
        }
    }
};

void prepare_three_bytes(const std::int8_t* q, i64 chunks, std::byte* to) {
    for (i64 number = 0; number < 16 * chunks; ++number, q += 4, to += 32) {
        Short8 sums[2] = {};
        UNROLL_TILE
        for (int c = 0; c < 4; ++c) {
            sums[0] += load<Short8>(three_word_codes.of[c]) * static_cast<std::int16_t>(q[c]);
            sums[1] += load<Short8>(three_word_codes.of[c] + 8) * static_cast<std::int16_t>(q[c]);
        }
        const auto first = same_bits<Byte16>(sums[0]), second = same_bits<Byte16>(sums[1]);
        const Byte16 low = __builtin_shufflevector(first, second, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28,
                                                   30),
                     high = __builtin_shufflevector(first, second, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27,
                                                    29, 31);
        __builtin_memcpy(to, &low, sizeof low);
        __builtin_memcpy(to + 16, &high, sizeof high);
    }
}

inline void looked_up_three(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                            const TernaryTokens& x, float* y) {
    constexpr i64 before_widening = 5;
    for (i64 r = 0; r < rows; r += 16) {
        Int4 totals[4] = {};
        const std::byte* table = x.looked_up;
        for (i64 first = 0; first < chunks; first += before_widening) {
            const i64 end = chunks - first < before_widening ? chunks : first + before_widening;
            Short8 low = {}, high = {};
            for (i64 c = first; c < end; ++c, weights += ThreeBytes::bytes) {
                UNROLL_TILE
                for (i64 line = 0; line < ThreeBytes::bytes; line += 64)
                    __builtin_prefetch(weights + 2048 + line, 0, 3);
                const auto low_signs = load<Short8>(weights + 128), high_signs = load<Short8>(weights + 144);
                UNROLL_TILE
                for (int j = 0; j < 16; ++j, table += 32) {
                    const Code16 n = ThreeBytes::numbers(weights, j);
                    const Byte16 low_bytes = looked_up(load<Byte16>(table), n),
                                 high_bytes = looked_up(load<Byte16>(table + 16), n);
                    low += turned(same_bits<Short8>(zip_low(low_bytes, high_bytes)), low_signs, j);
                    high += turned(same_bits<Short8>(zip_high(low_bytes, high_bytes)), high_signs, j);
                }
            }
            totals[0] += low_words(low);
            totals[1] += high_words(low);
            totals[2] += low_words(high);
            totals[3] += high_words(high);
        }
        for (i64 i = 0; i < 4 && 4 * i < rows - r; ++i)
            store_product(y + r + 4 * i, rows - r - 4 * i, __builtin_convertvector(totals[i], Float4), x.scales[0],
                          from_row(weight_scale, r + 4 * i));
    }
}

// Lanes: those of the instruction set, for more than one token; T of them share a register of codes.
template <typename Lanes, int T>
void three_bytes(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
                 float* y, i64 y_stride) {
    if (x.count == 1 && x.looked_up) return looked_up_three(weights, rows, chunks, weight_scale, x, y);
    ternary_product_by_bytes<Lanes, ThreeBytes, 4, T>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

}  // namespace
}  // namespace bitdistill
