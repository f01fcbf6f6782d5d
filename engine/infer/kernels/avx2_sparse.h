// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of 256 bits: products of rows that keep exactly one zero in 4 columns (TernaryPacking::three_bytes), for
// AVX2 and AVX-VNNI, which share all but the dot product of bytes. A single token looks sums up: two pshufb, one for
// either digit of a sum to the base of 31, give those of two numbers in 16 rows; the sign bits then turn them. 3 * 128
// in size at most, 8 of them a chunk in a lane of 16 bits: 10 chunks stay below 32768. Exact.
#pragma once

#include "engine/infer/kernels/avx2.h"
#include "engine/infer/kernels/sparse_codes.h"
#include "engine/infer/kernels/ternary_bytes.h"

namespace bitdistill {
namespace {

constexpr short three_byte_step = 31;

struct ThreeBytes {
    static constexpr i64 columns = 64, bytes = three_bytes_chunk;

    struct Signs {
        __m256i low, high;  // of rows 0 to 7 and 8 to 15, a word a row, in both halves
    };
    static Signs signs_of(const std::uint8_t* chunk) {
        const auto half = [&](i64 at) {
            return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(chunk + at)));
        };
        return {half(128), half(144)};
    }
    // Words that are negative where number `first`, or first + 1 in the upper half, has its sign set, and never 0.
    static __m256i turned(__m256i signs, int first) {
        const auto low = static_cast<short>(1 << (15 - first)), high = static_cast<short>(1 << (14 - first));
        const __m256i to_the_top =
            _mm256_setr_epi16(low, low, low, low, low, low, low, low, high, high, high, high, high, high, high, high);
        return _mm256_or_si256(_mm256_mullo_epi16(signs, to_the_top), _mm256_set1_epi16(1));
    }
    // Numbers J and J + 1 (J even) of 16 rows, one in each half, as bytes 0 to 15.
    static __m256i numbers(const std::uint8_t* chunk, int j) {
        const __m256i lines = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(chunk + 16 * (j % 8)));
        return _mm256_and_si256(j < 8 ? lines : _mm256_srli_epi16(lines, 4), _mm256_set1_epi8(15));
    }

    static void unpack(const std::uint8_t* packed, i64 chunks, std::uint8_t* codes, i64 plane_bytes) {
        __m256i table[4];
        UNROLL
        for (int c = 0; c < 4; ++c)
            table[c] = _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(three_codes.of[c])));
        for (i64 chunk = 0; chunk < chunks; ++chunk, packed += bytes) {
            const Signs signs = signs_of(packed);
            UNROLL
            for (int j = 0; j < 16; j += 2, codes += 2 * plane_bytes) {
                const __m256i n = numbers(packed, j);
                const __m256i sign = _mm256_packs_epi16(turned(signs.low, j), turned(signs.high, j));
                __m256i column[4];
                UNROLL
                for (int c = 0; c < 4; ++c)
                    column[c] =
                        _mm256_add_epi8(_mm256_sign_epi8(_mm256_shuffle_epi8(table[c], n), sign), _mm256_set1_epi8(1));
                const __m256i first = _mm256_unpacklo_epi8(column[0], column[1]),
                              second = _mm256_unpacklo_epi8(column[2], column[3]),
                              third = _mm256_unpackhi_epi8(column[0], column[1]),
                              fourth = _mm256_unpackhi_epi8(column[2], column[3]);
                const __m256i quads[4] = {_mm256_unpacklo_epi16(first, second), _mm256_unpackhi_epi16(first, second),
                                          _mm256_unpacklo_epi16(third, fourth), _mm256_unpackhi_epi16(third, fourth)};
                UNROLL
                for (int i = 0; i < 4; ++i) {
                    _mm_storeu_si128(reinterpret_cast<__m128i*>(codes + 16 * i), _mm256_castsi256_si128(quads[i]));
                    _mm_storeu_si128(reinterpret_cast<__m128i*>(codes + plane_bytes + 16 * i),
                                     _mm256_extracti128_si256(quads[i], 1));
                }
            }
        }
    }
};

// A sum T of three activations is 31 H + E with |E| <= 15 and |H| <= 12 (|T| <= 384): eight of either stay bytes, and
// only then, once a chunk, do they become words. Returns the E of numbers 0 to 15 with the activations of four columns
// in the lower half, their H in the upper one.
inline __m256i looked_up_for(const std::int8_t* q) {
    __m256i sums = _mm256_setzero_si256();
    UNROLL
    for (int c = 0; c < 4; ++c)
        sums = _mm256_add_epi16(
            sums, _mm256_mullo_epi16(_mm256_load_si256(reinterpret_cast<const __m256i*>(three_word_codes.of[c])),
                                     _mm256_set1_epi16(q[c])));
    const __m256i high = _mm256_mulhrs_epi16(sums, _mm256_set1_epi16(1057));  // 32768 / 31, rounded
    const __m256i low = _mm256_sub_epi16(sums, _mm256_mullo_epi16(high, _mm256_set1_epi16(three_byte_step)));
    return _mm256_permute4x64_epi64(_mm256_packs_epi16(low, high), 0xd8);
}
// Of two numbers, for the two halves of registers: the E of both, then the H.
[[maybe_unused]] void prepare_three_bytes(const std::int8_t* q, i64 chunks, std::byte* looked_up) {
    for (i64 pair = 0; pair < 8 * chunks; ++pair, q += 8, looked_up += 64) {
        const __m256i first = looked_up_for(q), second = looked_up_for(q + 4);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(looked_up), _mm256_permute2x128_si256(first, second, 0x20));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(looked_up + 32), _mm256_permute2x128_si256(first, second, 0x31));
    }
}

inline __m256i widened(__m256i sums) {
    return _mm256_add_epi32(_mm256_cvtepi16_epi32(_mm256_castsi256_si128(sums)),
                            _mm256_cvtepi16_epi32(_mm256_extracti128_si256(sums, 1)));
}
// sum += what. gcc would gather what is added in more registers than there are.
inline void add_bytes_in_order(__m256i& sum, __m256i what) { asm("vpaddb %1, %0, %0" : "+x"(sum) : "x"(what)); }
inline __m256i loaded(const std::byte* at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }

// Bytes that are negative where a number has its sign set, and never 0: of 16 rows, of numbers J (even) in the lower
// half and J + 1 in the upper one, once shifted to the left by 6 - J; low for J < 8, high for J - 8.
struct SignBytes {
    __m256i low, high;
};
inline SignBytes sign_bytes_of(const std::uint8_t* chunk) {
    const __m256i low_bytes_first =
        _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15));
    const __m256i words = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(chunk + 128)),
                  bytes = _mm256_shuffle_epi8(words, low_bytes_first);
    // The bit below is free in each half: it belongs to the other.
    const auto placed = [](__m256i both) __attribute__((always_inline)) {
        return _mm256_or_si256(_mm256_blend_epi32(_mm256_add_epi8(both, both), both, 0xf0), _mm256_set1_epi8(1));
    };
    return {placed(_mm256_permute4x64_epi64(bytes, 0x88)), placed(_mm256_permute4x64_epi64(bytes, 0xdd))};
}

inline void looked_up_three(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                            const TernaryTokens& x, float* y) {
    constexpr i64 before_widening = 10;
    const __m256i factors = _mm256_set1_epi16(three_byte_step << 8 | 1);
    for (i64 r = 0; r < rows; r += 16) {
        __m256i total_low = _mm256_setzero_si256(), total_high = total_low;
        const std::byte* table = x.looked_up;
        for (i64 first = 0; first < chunks; first += before_widening) {
            const i64 end = chunks - first < before_widening ? chunks : first + before_widening;
            __m256i low = _mm256_setzero_si256(), high = low;
            for (i64 c = first; c < end; ++c, weights += ThreeBytes::bytes) {
                UNROLL
                for (i64 line = 0; line < ThreeBytes::bytes; line += 64)
                    __builtin_prefetch(weights + 2048 + line, 0, 3);
                const SignBytes signs = sign_bytes_of(weights);
                __m256i units = _mm256_setzero_si256(), steps = units;
                UNROLL
                for (int j = 0; j < 16; j += 2, table += 64) {
                    const __m256i n = ThreeBytes::numbers(weights, j);
                    const __m256i sign = _mm256_slli_epi16(j < 8 ? signs.low : signs.high, 6 - j % 8);
                    add_bytes_in_order(units, _mm256_sign_epi8(_mm256_shuffle_epi8(loaded(table), n), sign));
                    add_bytes_in_order(steps, _mm256_sign_epi8(_mm256_shuffle_epi8(loaded(table + 32), n), sign));
                }
                low = _mm256_add_epi16(low, _mm256_maddubs_epi16(factors, _mm256_unpacklo_epi8(units, steps)));
                high = _mm256_add_epi16(high, _mm256_maddubs_epi16(factors, _mm256_unpackhi_epi8(units, steps)));
            }
            total_low = _mm256_add_epi32(total_low, widened(low));
            total_high = _mm256_add_epi32(total_high, widened(high));
        }
        avx2::store_product(y + r, rows - r, total_low, 0, x.scales[0], from_row(weight_scale, r));
        if (rows - r > 8)
            avx2::store_product(y + r + 8, rows - r - 8, total_high, 0, x.scales[0], from_row(weight_scale, r + 8));
    }
}

// Lanes: those of the instruction set, for more than one token.
template <typename Lanes>
void three_bytes(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
                 float* y, i64 y_stride) {
    if (x.count == 1 && x.looked_up) return looked_up_three(weights, rows, chunks, weight_scale, x, y);
    ternary_product_by_bytes<Lanes, ThreeBytes, 2, 6>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

}  // namespace
}  // namespace bitdistill
