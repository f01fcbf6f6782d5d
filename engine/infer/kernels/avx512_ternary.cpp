// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 VNNI: products of 2-bit weights and int8 activations. vpdpbusd adds four products to an int32 exactly.
#include "engine/infer/kernels/activation_body.h"
#include "engine/infer/kernels/avx512.h"
#include "engine/infer/kernels/avx512_sums.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {
namespace {

struct Lanes : avx512::Sums {
    static constexpr int planes = 4;
    using Line = __m512i;
    static Line load(const std::uint8_t* at) { return _mm512_loadu_si512(at); }
    template <int J>
    static Register plane(Line w) {
        if constexpr (J > 0) w = _mm512_srli_epi16(w, 2 * J);
        return _mm512_and_si512(w, _mm512_set1_epi8(3));
    }
    template <int J>
    static Register plane_in_place(Line w) {
        return _mm512_and_si512(w, _mm512_set1_epi8(static_cast<char>(3 << 2 * J)));
    }
    template <int J>
    static Sum scaled_back(Sum sum) {
        return _mm512_srai_epi32(sum, 2 * J);
    }
};

}  // namespace

namespace avx512 {

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    __m512 largest = _mm512_setzero_ps();
    for (i64 c = 0; c < columns; c += 16) {  // max(new, old): a NaN is passed over, as in the scalar definition
        const __m512i v = _mm512_castps_si512(_mm512_maskz_loadu_ps(mask_of(columns - c), x + c));
        largest = _mm512_max_ps(_mm512_castsi512_ps(absolute(v)), largest);
    }
    float most = _mm512_reduce_max_ps(largest);
    if (!(most > smallest_scale)) most = smallest_scale;
    const float scale = most / absmax8_steps;
    const __m512 divisor = _mm512_set1_ps(scale), lowest = _mm512_set1_ps(absmax8_lowest),
                 highest = _mm512_set1_ps(absmax8_highest);
    __m512i total = _mm512_setzero_si512();
    for (i64 c = 0; c < columns; c += 16) {
        const __mmask16 mask = mask_of(columns - c);
        __m512 r = _mm512_div_ps(_mm512_maskz_loadu_ps(mask, x + c), divisor);
        r = _mm512_roundscale_ps(r, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
        r = _mm512_min_ps(_mm512_max_ps(r, lowest), highest);
        const __m512i code = _mm512_maskz_cvtps_epi32(mask, r);
        total = _mm512_add_epi32(total, code);
        _mm_mask_storeu_epi8(q + c, mask, _mm512_cvtepi32_epi8(code));
    }
    const i64 end = zeros_until(columns);
    for (i64 c = columns; c < end; c += 64)
        _mm512_mask_storeu_epi8(q + c, end - c >= 64 ? ~__mmask64{0} : (__mmask64{1} << (end - c)) - 1,
                                _mm512_setzero_si512());
    *sum = _mm512_reduce_add_epi32(total);
    return scale;
}

void pack_ternary(const float* w, i64 columns, float threshold, i64 row, std::uint8_t* group) {
    // column 4 j + k of a chunk goes to bits 2 j of byte k
    const __m512i shifts = _mm512_setr_epi32(0, 0, 0, 0, 2, 2, 2, 2, 4, 4, 4, 4, 6, 6, 6, 6);
    std::uint8_t* to = group + 4 * row;
    for (i64 c = 0; c < columns; c += 16, to += chunk_bytes) {
        const __m512i codes = codes_of_16(_mm512_maskz_loadu_ps(mask_of(columns - c), w + c), threshold);
        const std::int32_t word = four_bytes(_mm512_sllv_epi32(codes, shifts));
        __builtin_memcpy(to, &word, sizeof word);
    }
}

void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
             float* y, i64 y_stride) {
    DenseProduct<Lanes>::product(weights, rows, chunks, weight_scale, x, y, y_stride);
}
constinit const TunedList tuned_ternary = DenseProduct<Lanes>::tuned;

std::int32_t dot_2bit(const std::byte* codes, i64 lines, const std::int8_t* q, std::int32_t sum) {
    __m512i total[4];
    UNROLL
    for (int j = 0; j < 4; ++j) total[j] = _mm512_setzero_si512();
    for (i64 line = 0; line < lines; ++line) {
        const __m512i w = _mm512_loadu_si512(codes + 64 * line);
        const std::int8_t* const x = q + 256 * line;
        Lanes::dot(total[0], Lanes::plane<0>(w), _mm512_loadu_si512(x));
        Lanes::dot(total[1], Lanes::plane<1>(w), _mm512_loadu_si512(x + 64));
        Lanes::dot(total[2], Lanes::plane<2>(w), _mm512_loadu_si512(x + 128));
        Lanes::dot(total[3], Lanes::plane<3>(w), _mm512_loadu_si512(x + 192));
    }
    const __m512i all = _mm512_add_epi32(_mm512_add_epi32(total[0], total[1]), _mm512_add_epi32(total[2], total[3]));
    return 2 * _mm512_reduce_add_epi32(all) - 3 * sum;
}

}  // namespace avx512
}  // namespace bitdistill
