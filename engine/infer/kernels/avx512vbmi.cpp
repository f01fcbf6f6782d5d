// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 with VBMI: ternary weights five to a byte. A byte's first four digits to the base of 3 are looked up as four
// 2-bit codes (vpermi2b); the fifth stays where it is, 81 times as large, because no lookup is as cheap. A fifth fewer
// bytes than 2 bits a weight, for a few more instructions: decoding waits for memory, not for them.
#include <array>

#include "engine/infer/kernels/avx512.h"
#include "engine/infer/kernels/avx512_sums.h"

namespace bitdistill {
namespace {

// Entry d0 + 3 d1 + 9 d2 + 27 d3 holds d0 | d1 << 2 | d2 << 4 | d3 << 6.
constexpr std::array<std::uint8_t, 128> make_quarters() {
    std::array<std::uint8_t, 128> table{};
    for (unsigned i = 0; i < 81; ++i)
        table[i] = static_cast<std::uint8_t>(i % 3 | i / 3 % 3 << 2 | i / 9 % 3 << 4 | i / 27 << 6);
    return table;
}
alignas(64) constexpr std::array<std::uint8_t, 128> quarters = make_quarters();

struct Lanes : avx512::Sums {
    static constexpr int planes = 5;
    struct Line {
        Register four, fifth;  // 2-bit codes of planes 0 to 3; 81 times those of plane 4
    };
    static Line load(const std::uint8_t* at) {
        const Register bytes = _mm512_loadu_si512(at), step = _mm512_set1_epi8(81);
        // The remainder of division by 81, for bytes below 243: what wraps around is larger.
        const Register once = _mm512_min_epu8(bytes, _mm512_sub_epi8(bytes, step)),
                       rest = _mm512_min_epu8(once, _mm512_sub_epi8(once, step));
        return {
            _mm512_permutex2var_epi8(_mm512_load_si512(quarters.data()), rest, _mm512_load_si512(quarters.data() + 64)),
            _mm512_sub_epi8(bytes, rest)};
    }
    template <int J>
    static Register plane(const Line& w) {
        if constexpr (J == 4) {  // 0, 81 and 162, of which only 81 is odd and only 162 has its second bit
            return _mm512_and_si512(w.fifth, _mm512_set1_epi8(3));
        } else {
            const Register moved = J > 0 ? _mm512_srli_epi16(w.four, 2 * J) : w.four;
            return _mm512_and_si512(moved, _mm512_set1_epi8(3));
        }
    }
    template <int J>
    static Register plane_in_place(const Line& w) {
        if constexpr (J == 4)
            return w.fifth;
        else
            return _mm512_and_si512(w.four, _mm512_set1_epi8(static_cast<char>(3 << 2 * J)));
    }
    template <int J>
    static Sum scaled_back(Sum sum) {
        if constexpr (J == 4)  // a multiple of 81: times its inverse, modulo 2^32
            return _mm512_mullo_epi32(sum, _mm512_set1_epi32(0x781948b1));
        else
            return _mm512_srai_epi32(sum, 2 * J);
    }
};

using Dense = avx512::DenseProduct<Lanes>;
constexpr i64 chunk_columns = 20;

void pack_ternary(const float* w, i64 columns, float threshold, i64 row, std::uint8_t* group) {
    const __m512i worth = _mm512_setr_epi32(1, 1, 1, 1, 3, 3, 3, 3, 9, 9, 9, 9, 27, 27, 27, 27);
    std::uint8_t* to = group + 4 * row;
    for (i64 c = 0; c < columns; c += chunk_columns, to += chunk_bytes) {
        const auto codes = [&](i64 first, __mmask16 most) {
            const i64 left = columns - first;
            const __mmask16 mask = left > 0 ? avx512::mask_of(left) & most : 0;
            return avx512::codes_of_16(_mm512_maskz_loadu_ps(mask, w + first), threshold);
        };
        const __m512i fifths = _mm512_maskz_mullo_epi32(0xf, codes(c + 16, 0xf), _mm512_set1_epi32(81));
        const std::int32_t word =
            avx512::four_bytes(_mm512_add_epi32(_mm512_mullo_epi32(codes(c, 0xffff), worth), fifths));
        __builtin_memcpy(to, &word, sizeof word);
    }
}

constexpr TernaryProducts ternary_products = {
    {{avx512::ternary, nullptr, 0},
     {Dense::product, nullptr, 0},
     {avx512::three_words, avx512::prepare_three_words, avx512::three_words_bytes},
     {defined_three_bytes, nullptr, 0},
     {avx512::four_words, avx512::prepare_four_words, avx512::four_words_bytes}}};

}  // namespace

constinit const Kernels avx512vbmi_kernels =
    avx512::table("avx512vbmi", "AVX-512 VBMI", TernaryPacking::fifths, &ternary_products, &Dense::tuned, pack_ternary);

}  // namespace bitdistill
