// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512: products of rows that keep a pattern of zeros (engine/model/packing/ternary_packing.h), with a single token
// by looking up sums. For every number that neighbouring codes may have, prepare() computes what they and the token's
// activations come to; that table is a register or two, and vpermw takes 32 rows' sums out of it in one step. So a
// weight costs neither unpacking nor a multiplication, only its number's way to the low bits of a word. Sums are of
// code + 1 and 16 bits wide: 128 columns come to at most 2 * 128 * 128 - 32 * 128 in size, where at least one code of
// four is 0, and then widen. Exact. More tokens go by bytes (ternary_bytes.h).
#include <array>

#include "engine/infer/kernels/avx512.h"
#include "engine/infer/kernels/avx512_sums.h"
#include "engine/model/packing/sparse_patterns.h"

namespace bitdistill {
namespace {

constexpr i64 columns_of_chunk = 64, three_bytes_of_chunk = 160, four_bytes_of_chunk = 176, line_bytes = 32;

// Pairs of codes + 1, the form that vpmaddubsw multiplies by a pair of activations: of numbers 0 to 31.
struct alignas(64) Pairs {
    std::uint8_t of[2][64];  // columns 0 and 1, columns 2 and 3
};
constexpr Pairs pairs_of(const FourCodes& codes) {
    Pairs pairs{};
    for (int number = 0; number < 32; ++number)
        for (int c = 0; c < 4; ++c)
            pairs.of[c / 2][2 * number + c % 2] = static_cast<std::uint8_t>(codes.at[number].of[c] + 1);
    return pairs;
}
// Of b of a number of eight codes with bit m: what it adds to the first or the second half.
constexpr Pairs correcting_pairs(int half) {
    FourCodes codes{};
    for (int b = 0; b < 32; ++b) codes.at[b] = b % 2 == half ? corrections[b / 2].own : corrections[b / 2].other;
    return pairs_of(codes);
}
constexpr Pairs three_pairs = pairs_of(three_nonzero), light_pairs = pairs_of(one_or_two_nonzero),
                corrections_of_first = correcting_pairs(0), corrections_of_second = correcting_pairs(1);

// Codes + 1 of numbers 0 to 31, a row's four in a lane.
struct alignas(64) Quads {
    std::uint8_t of[128];
};
constexpr Quads quads_of(const FourCodes& codes) {
    Quads quads{};
    for (int i = 0; i < 128; ++i) quads.of[i] = static_cast<std::uint8_t>(codes.at[i / 4].of[i % 4] + 1);
    return quads;
}
constexpr Quads three_quads = quads_of(three_nonzero), light_quads = quads_of(one_or_two_nonzero);

// The own half's corrections as they are, then the other half's codes + 1.
constexpr Quads make_correction_quads() {
    Quads quads{};
    for (int i = 0; i < 64; ++i) {
        quads.of[i] = static_cast<std::uint8_t>(corrections[i / 4].own.of[i % 4]);
        quads.of[64 + i] = static_cast<std::uint8_t>(corrections[i / 4].other.of[i % 4] + 1);
    }
    return quads;
}
constexpr Quads correction_quads = make_correction_quads();

// Two activations in every word.
inline __m512i pair(const std::int8_t* q) {
    std::int16_t word;
    __builtin_memcpy(&word, q, sizeof word);
    return _mm512_set1_epi16(word);
}
// The sums of four activations with the codes + 1 of all numbers.
inline __m512i sums_of(const Pairs& codes, __m512i first, __m512i second) {
    return _mm512_add_epi16(_mm512_maddubs_epi16(_mm512_load_si512(codes.of[0]), first),
                            _mm512_maddubs_epi16(_mm512_load_si512(codes.of[1]), second));
}

// A line of two groups of 16 rows, one in each half of a register: a word a row.
inline __m512i two_groups(const std::uint8_t* low, const std::uint8_t* high) {
    return _mm512_inserti64x4(_mm512_castsi256_si512(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(low))),
                              _mm256_loadu_si256(reinterpret_cast<const __m256i*>(high)), 1);
}
// a, with the bits of `mask` taken from b.
template <int Mask>
inline __m512i with_bits(__m512i a, __m512i b) {
    return _mm512_ternarylogic_epi32(a, b, _mm512_set1_epi16(Mask), 0xd8);
}
// sum += what. gcc would gather what is added in more registers than there are.
inline void add_in_order(__m512i& sum, __m512i what) {
    sum = _mm512_add_epi16(sum, what);
    asm("" : "+v"(sum));
}
inline __m512i table_at(const std::byte* looked_up, i64 index) { return _mm512_loadu_si512(looked_up + 64 * index); }

// add_chunk() serves Z pairs of groups; a single pair is quickest where the weights come from memory, because every
// group more is another stream. groups_ahead: how far behind those that are read the next are fetched.
struct ThreeWords {
    static constexpr i64 columns = columns_of_chunk, bytes = three_bytes_of_chunk, panel_chunks = 16, groups_ahead = 2;

    // Number 15, from bit 15 of every line.
    static __m512i last_of(const __m512i (&line)[5]) {
        __m512i number = _mm512_srli_epi16(line[0], 15);
        number = with_bits<2>(number, _mm512_srli_epi16(line[1], 14));
        number = with_bits<4>(number, _mm512_srli_epi16(line[2], 13));
        number = with_bits<8>(number, _mm512_srli_epi16(line[3], 12));
        return with_bits<16>(number, _mm512_srli_epi16(line[4], 11));
    }

    // Adds a chunk of Z pairs of groups to their sums.
    template <int Z>
    static void add_chunk(const std::uint8_t* const (&groups)[2 * Z], i64 chunk, const std::byte* looked_up,
                          __m512i (&sums)[Z]) {
        __m512i line[Z][5];
        const std::byte* const tables = looked_up + chunk * avx512::three_words_bytes;
        UNROLL
        for (int i = 0; i < 5; ++i) {
            UNROLL
            for (int z = 0; z < Z; ++z)
                line[z][i] = two_groups(groups[2 * z] + chunk * bytes + i * line_bytes,
                                        groups[2 * z + 1] + chunk * bytes + i * line_bytes);
            const __m512i first = table_at(tables, 3 * i), second = table_at(tables, 3 * i + 1),
                          third = table_at(tables, 3 * i + 2);
            UNROLL
            for (int z = 0; z < Z; ++z) {
                const __m512i two =
                    _mm512_add_epi16(_mm512_permutexvar_epi16(line[z][i], first),
                                     _mm512_permutexvar_epi16(_mm512_srli_epi16(line[z][i], 5), second));
                add_in_order(sums[z],
                             _mm512_add_epi16(two, _mm512_permutexvar_epi16(_mm512_srli_epi16(line[z][i], 10), third)));
            }
        }
        const __m512i table = table_at(tables, 15);
        UNROLL
        for (int z = 0; z < Z; ++z) add_in_order(sums[z], _mm512_permutexvar_epi16(last_of(line[z]), table));
    }

    static void unpack(const std::uint8_t* packed, i64 chunks, std::uint8_t* codes, i64 plane_bytes) {
        const __m512i low = _mm512_load_si512(three_quads.of), high = _mm512_load_si512(three_quads.of + 64);
        const auto put = [&](i64 plane, __m512i numbers) __attribute__((always_inline)) {
            _mm512_store_si512(codes + plane * plane_bytes, _mm512_permutex2var_epi32(low, numbers, high));
        };
        for (i64 c = 0; c < chunks; ++c, packed += bytes, codes += 16 * plane_bytes) {
            __m512i line[5];
            UNROLL
            for (int i = 0; i < 5; ++i) {
                line[i] = _mm512_cvtepu16_epi32(
                    _mm256_loadu_si256(reinterpret_cast<const __m256i*>(packed + i * line_bytes)));
                put(3 * i, line[i]);
                put(3 * i + 1, _mm512_srli_epi32(line[i], 5));
                put(3 * i + 2, _mm512_srli_epi32(line[i], 10));
            }
            put(15, last_of(line));
        }
    }
};

// Five tables and about ten instructions for 8 columns of 32 rows: from the L2 cache a Zen 5 core takes about 190
// weights a nanosecond this way, 430 in ThreeWords and 210 in dense fifths. So what is saved here is memory, not time.
struct FourWords {
    static constexpr i64 columns = columns_of_chunk, bytes = four_bytes_of_chunk, panel_chunks = 8, groups_ahead = 6;

    // b of number j of 5, 6 and 7, which stands in several lines.
    static __m512i second_of(const __m512i (&line)[5], int j) {
        const __m512i half = _mm512_srli_epi16(line[j - 5], 15);
        if (j < 7) return with_bits<0x1e>(half, _mm512_srli_epi16(line[j - 2], 9));
        return with_bits<0x18>(with_bits<6>(half, _mm512_srli_epi16(line[3], 13)), _mm512_srli_epi16(line[4], 11));
    }

    template <int Z>
    static void add_chunk(const std::uint8_t* const (&groups)[2 * Z], i64 chunk, const std::byte* looked_up,
                          __m512i (&sums)[Z]) {
        __m512i line[Z][5], modes[Z];
        UNROLL
        for (int z = 0; z < Z; ++z) {
            const std::uint8_t *const low = groups[2 * z] + chunk * bytes, *const high =
                                                                               groups[2 * z + 1] + chunk * bytes;
            UNROLL
            for (int i = 0; i < 5; ++i) line[z][i] = two_groups(low + i * line_bytes, high + i * line_bytes);
            modes[z] = _mm512_cvtepu8_epi16(_mm256_inserti128_si256(
                _mm256_castsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(low + 5 * line_bytes))),
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(high + 5 * line_bytes)), 1));
        }
        const std::byte* tables = looked_up + chunk * avx512::four_words_bytes;
        UNROLL
        for (int j = 0; j < 8; ++j, tables += 320) {
            const __m512i light = table_at(tables, 0), first = table_at(tables, 1), second = table_at(tables, 2),
                          light_second = table_at(tables, 3), correcting = table_at(tables, 4);
            UNROLL
            for (int z = 0; z < Z; ++z) {
                // Bit 5, the lowest of b, says which half has three.
                const __m512i a = j < 5 ? line[z][j] : _mm512_srli_epi16(line[z][j - 5], 10),
                              b = j < 5 ? _mm512_srli_epi16(line[z][j], 5) : second_of(line[z], j);
                const __mmask32 none_has_three =
                    _mm512_testn_epi16_mask(modes[z], _mm512_set1_epi16(static_cast<short>(1 << j)));
                const __m512i heavy = _mm512_mask_permutexvar_epi16(_mm512_permutex2var_epi16(first, a, second),
                                                                    none_has_three, a, light),
                              rest = _mm512_mask_permutexvar_epi16(_mm512_permutexvar_epi16(b, correcting),
                                                                   none_has_three, b, light_second);
                add_in_order(sums[z], _mm512_add_epi16(heavy, rest));
            }
        }
    }

    static void unpack(const std::uint8_t* packed, i64 chunks, std::uint8_t* codes, i64 plane_bytes) {
        const __m512i three_low = _mm512_load_si512(three_quads.of),
                      three_high = _mm512_load_si512(three_quads.of + 64),
                      light_low = _mm512_load_si512(light_quads.of),
                      light_high = _mm512_load_si512(light_quads.of + 64), own = _mm512_load_si512(correction_quads.of),
                      other = _mm512_load_si512(correction_quads.of + 64);
        for (i64 c = 0; c < chunks; ++c, packed += bytes) {
            __m512i line[5];
            UNROLL
            for (int i = 0; i < 5; ++i)
                line[i] = _mm512_cvtepu16_epi32(
                    _mm256_loadu_si256(reinterpret_cast<const __m256i*>(packed + i * line_bytes)));
            const __m512i modes =
                _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(packed + 5 * line_bytes)));
            UNROLL
            for (int j = 0; j < 8; ++j, codes += 2 * plane_bytes) {
                const __m512i a = j < 5 ? line[j] : _mm512_srli_epi32(line[j - 5], 10),
                              b = j < 5 ? _mm512_srli_epi32(line[j], 5) : second_of(line, j);
                const __m512i correction = _mm512_srli_epi32(b, 1);
                const __mmask16 three = _mm512_test_epi32_mask(modes, _mm512_set1_epi32(1 << j)),
                                three_in_second = _mm512_mask_test_epi32_mask(three, b, _mm512_set1_epi32(1)),
                                three_in_first = static_cast<__mmask16>(three & ~three_in_second);
                const __m512i heavy = _mm512_add_epi8(_mm512_permutex2var_epi32(three_low, a, three_high),
                                                      _mm512_permutexvar_epi32(correction, own)),
                              rest = _mm512_permutexvar_epi32(correction, other);
                __m512i first = _mm512_permutex2var_epi32(light_low, a, light_high),
                        second = _mm512_permutex2var_epi32(light_low, b, light_high);
                first = _mm512_mask_mov_epi32(first, three_in_first, heavy);
                first = _mm512_mask_mov_epi32(first, three_in_second, rest);
                second = _mm512_mask_mov_epi32(second, three_in_second, heavy);
                second = _mm512_mask_mov_epi32(second, three_in_first, rest);
                _mm512_store_si512(codes, first);
                _mm512_store_si512(codes + plane_bytes, second);
            }
        }
    }
};

// Chunks of columns go through in panels, so that what is looked up for them stays in the L1 cache while a block of
// rows passes by.
constexpr i64 block_groups = 64;

// Chunks `first` to `end`, an even number before the last one, of 2 Z groups of 16 rows with one token. ahead: the
// groups that come next, for as many chunks; into the L1 cache, because from the L2 cache the many small loads of a
// chunk come too late.
template <typename Packed, int Z>
inline void add_panel(const std::uint8_t* const (&groups)[2 * Z], i64 first, i64 end, const std::byte* looked_up,
                      const std::uint8_t* ahead, i64 group_bytes, __m512i* totals) {
    __m512i total[2 * Z];
    UNROLL
    for (int g = 0; g < 2 * Z; ++g) total[g] = totals[g];
    for (i64 c = first; c < end; c += 2, ahead += 2 * Packed::bytes) {  // two chunks between widenings
        __m512i sums[Z];
        UNROLL
        for (int z = 0; z < Z; ++z) sums[z] = _mm512_setzero_si512();
        UNROLL
        for (int g = 0; g < 2 * Z; ++g) {
            UNROLL
            for (i64 line = 0; line < 2 * Packed::bytes; line += 64)
                __builtin_prefetch(ahead + g * group_bytes + line, 0, 3);
        }
        Packed::template add_chunk<Z>(groups, c, looked_up, sums);
        if (c + 1 < end) Packed::template add_chunk<Z>(groups, c + 1, looked_up, sums);
        UNROLL
        for (int z = 0; z < Z; ++z) {
            total[2 * z] = _mm512_add_epi32(total[2 * z], _mm512_cvtepi16_epi32(_mm512_castsi512_si256(sums[z])));
            total[2 * z + 1] =
                _mm512_add_epi32(total[2 * z + 1], _mm512_cvtepi16_epi32(_mm512_extracti64x4_epi64(sums[z], 1)));
        }
    }
    UNROLL
    for (int g = 0; g < 2 * Z; ++g) totals[g] = total[g];
}

template <typename Packed>
inline void looked_up_product(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                              const TernaryTokens& x, float* y) {
    const i64 group_bytes = chunks * Packed::bytes;
    for (i64 r = 0; r < rows; r += 16 * block_groups) {
        const std::uint8_t* const block = weights + r / 16 * group_bytes;
        const i64 left = (rows - r + 15) / 16, count = left < block_groups ? left : block_groups;
        __m512i totals[block_groups];
        for (i64 g = 0; g < (count + 3) / 4 * 4; ++g) totals[g] = _mm512_setzero_si512();
        for (i64 first = 0; first < chunks; first += Packed::panel_chunks) {
            const i64 end = chunks - first < Packed::panel_chunks ? chunks : first + Packed::panel_chunks;
            const std::uint8_t* const next_panel =
                end < chunks ? block + end * Packed::bytes : block + count * group_bytes;
            const auto group = [&](i64 g) { return block + (g < count ? g : 0) * group_bytes; };  // or the first again
            const auto after = [&](i64 g) { return g < count ? group(g) + first * Packed::bytes : next_panel; };
            for (i64 g = 0; g < count; g += 2)
                add_panel<Packed, 1>({group(g), group(g + 1)}, first, end, x.looked_up, after(g + Packed::groups_ahead),
                                     group_bytes, totals + g);
        }
        for (i64 g = 0; g < count; ++g)
            avx512::Sums::store(y + r + 16 * g, rows - r - 16 * g, totals[g], x.sums[0], x.scales[0],
                                from_row(weight_scale, r + 16 * g));
    }
}

template <typename Packed>
inline void sparse_product(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale,
                           const TernaryTokens& x, float* y, i64 y_stride) {
    if (x.count != 1 || !x.looked_up)
        return ternary_product_by_bytes<avx512::ByteSums, Packed, 2, 12>(weights, rows, chunks, weight_scale, x, y,
                                                                         y_stride);
    looked_up_product<Packed>(weights, rows, chunks, weight_scale, x, y);
}

}  // namespace

namespace avx512 {

void three_words(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
                 float* y, i64 y_stride) {
    sparse_product<ThreeWords>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

void four_words(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
                float* y, i64 y_stride) {
    sparse_product<FourWords>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

void prepare_three_words(const std::int8_t* q, i64 chunks, std::byte* looked_up) {
    for (i64 four = 0; four < 16 * chunks; ++four)
        _mm512_storeu_si512(looked_up + 64 * four, sums_of(three_pairs, pair(q + 4 * four), pair(q + 4 * four + 2)));
}

// For eight columns: one or two in the first half; three in the first, three in the second; one or two in the second;
// the corrections of both, which count the other half's codes + 1 alone.
void prepare_four_words(const std::int8_t* q, i64 chunks, std::byte* looked_up) {
    const __m512i ones = _mm512_set1_epi8(1);
    for (i64 eight = 0; eight < 8 * chunks; ++eight, q += 8, looked_up += 320) {
        const __m512i a = pair(q), b = pair(q + 2), c = pair(q + 4), d = pair(q + 6);
        const __m512i first = _mm512_add_epi16(_mm512_maddubs_epi16(ones, a), _mm512_maddubs_epi16(ones, b)),
                      second = _mm512_add_epi16(_mm512_maddubs_epi16(ones, c), _mm512_maddubs_epi16(ones, d));
        const __m512i both =
            _mm512_add_epi16(sums_of(corrections_of_first, a, b), sums_of(corrections_of_second, c, d));
        _mm512_storeu_si512(looked_up, sums_of(light_pairs, a, b));
        _mm512_storeu_si512(looked_up + 64, sums_of(three_pairs, a, b));
        _mm512_storeu_si512(looked_up + 128, sums_of(three_pairs, c, d));
        _mm512_storeu_si512(looked_up + 192, sums_of(light_pairs, c, d));
        _mm512_storeu_si512(looked_up + 256, _mm512_sub_epi16(both, _mm512_mask_mov_epi16(first, 0xaaaaaaaa, second)));
    }
}

}  // namespace avx512
}  // namespace bitdistill
