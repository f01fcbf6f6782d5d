// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2: products of 2-bit weights and int8 activations. vpmaddubsw gives int16 sums of two products.
#include "engine/infer/kernels/activation_body.h"
#include "engine/infer/kernels/avx2.h"
#include "engine/infer/kernels/avx2_lanes.h"
#include "engine/infer/kernels/avx2_sparse.h"
#include "engine/infer/kernels/ternary_bytes.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {
namespace {

struct Lanes : avx2::Codes {
    // A sum of two products is at most 2 * 2 * 128 in size, four times that for codes in place. 64 planes, or the 16
    // planes in place of 8 chunks that share a sum, make 32768 at most: -32768 can be held, and 127 is the largest
    // activation. Exact.
    static constexpr i64 chunks_before_widening = 8, planes_before_widening = 64;
    static constexpr int sums_of_token = 2;  // one of planes 0 and 2, one of 1 and 3 in place
    struct Line {
        Register low, high;  // high: moved by 4 bits, for the planes 2 and 3
    };
    static Line load(const std::uint8_t* at) {
        const Register w = load_codes(at);
        return {w, _mm256_srli_epi16(w, 4)};
    }
    template <int J>
    static Register plane(const Line& w) {
        return bits_moved<J % 2>(J < 2 ? w.low : w.high);
    }
    template <int J>
    static Register plane_in_place(const Line& w) {
        return bits<J % 2>(J < 2 ? w.low : w.high);
    }
    template <int J>
    static Sum scaled_back(Narrow sum) {
        return _mm256_srai_epi32(widen(sum), 2 * J);
    }
    static void dot(Narrow& sum, Register codes, Register x) { avx2::add_pairs(sum, codes, x); }
    static Sum widen(Narrow sum) { return _mm256_madd_epi16(sum, _mm256_set1_epi16(1)); }
};

}  // namespace

namespace avx2 {

float quantize(const float* x, i64 columns, std::int8_t* q, std::int32_t* sum) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    __m256 largest = _mm256_setzero_ps();
    for (i64 c = 0; c < columns; c += 8)  // max(new, old): a NaN is passed over, as in the scalar definition
        largest = _mm256_max_ps(_mm256_andnot_ps(sign, _mm256_maskload_ps(x + c, mask_of(columns - c))), largest);
    float most = horizontal_max(largest);
    if (!(most > smallest_scale)) most = smallest_scale;
    const float scale = most / absmax8_steps;
    const __m256 divisor = _mm256_set1_ps(scale), lowest = _mm256_set1_ps(absmax8_lowest),
                 highest = _mm256_set1_ps(absmax8_highest);
    __m256i total = _mm256_setzero_si256();
    for (i64 c = 0; c < columns; c += 16) {
        __m256i code[2];
        UNROLL
        for (int k = 0; k < 2; ++k) {
            const i64 left = columns - c - 8 * k;
            code[k] = _mm256_setzero_si256();
            if (left > 0) {
                const __m256i mask = mask_of(left);
                __m256 r = _mm256_div_ps(_mm256_maskload_ps(x + c + 8 * k, mask), divisor);
                r = _mm256_round_ps(r, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
                r = _mm256_min_ps(_mm256_max_ps(r, lowest), highest);
                code[k] = _mm256_and_si256(_mm256_cvtps_epi32(r), mask);
                total = _mm256_add_epi32(total, code[k]);
            }
        }
        // Packing works within 128-bit lanes; the permutation puts the groups of four back into order.
        const __m256i words = _mm256_packs_epi32(code[0], code[1]), bytes = _mm256_packs_epi16(words, words);
        const __m256i ordered = _mm256_permutevar8x32_epi32(bytes, _mm256_setr_epi32(0, 4, 1, 5, 0, 4, 1, 5));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(q + c), _mm256_castsi256_si128(ordered));
    }
    const __m128i none = _mm_setzero_si128();
    for (i64 c = (columns + 15) / 16 * 16; c < zeros_until(columns); c += 16)
        _mm_storeu_si128(reinterpret_cast<__m128i*>(q + c), none);
    *sum = horizontal_sum(total);
    return scale;
}

void pack_ternary(const float* w, i64 columns, float threshold, i64 row, std::uint8_t* group) {
    const __m256 high = _mm256_set1_ps(threshold), low = _mm256_set1_ps(-threshold);
    const __m256i one = _mm256_set1_epi32(1);  // column 4 j + k of a chunk goes to bits 2 j of byte k
    const __m128i first_bytes = _mm_set1_epi32(0x0c080400);
    std::uint8_t* to = group + 4 * row;
    for (i64 c = 0; c < columns; c += 16, to += chunk_bytes) {
        __m256i planes = _mm256_setzero_si256();
        UNROLL
        for (int k = 0; k < 2; ++k) {
            const i64 left = columns - c - 8 * k;
            const __m256 v = left > 0 ? _mm256_maskload_ps(w + c + 8 * k, mask_of(left)) : _mm256_setzero_ps();
            const __m256i positive = _mm256_castps_si256(_mm256_cmp_ps(v, high, _CMP_GE_OQ)),
                          negative = _mm256_castps_si256(_mm256_cmp_ps(v, low, _CMP_LE_OQ));
            const __m256i code = _mm256_add_epi32(_mm256_sub_epi32(one, positive), negative);
            const __m256i shifts =
                _mm256_setr_epi32(4 * k, 4 * k, 4 * k, 4 * k, 4 * k + 2, 4 * k + 2, 4 * k + 2, 4 * k + 2);
            planes = _mm256_or_si256(planes, _mm256_sllv_epi32(code, shifts));
        }
        const __m128i quarter = _mm_or_si128(_mm256_castsi256_si128(planes), _mm256_extracti128_si256(planes, 1));
        const int word = _mm_cvtsi128_si32(_mm_shuffle_epi8(quarter, first_bytes));
        __builtin_memcpy(to, &word, sizeof word);
    }
}

void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
             float* y, i64 y_stride) {
    DenseWays<Lanes>::product(weights, rows, chunks, weight_scale, x, y, y_stride);
}
constinit const TunedList tuned_ternary = DenseWays<Lanes>::tuned;

void three_bytes(const std::uint8_t* weights, i64 rows, i64 chunks, TernaryScale weight_scale, const TernaryTokens& x,
                 float* y, i64 y_stride) {
    bitdistill::three_bytes<Lanes>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

void prepare_three(const std::int8_t* q, i64 chunks, std::byte* looked_up) {
    static_assert(three_bytes_prepared == three_bytes_looked_up);
    prepare_three_bytes(q, chunks, looked_up);
}

// Sums of two products are at most 2 * 3 * 128 in size, so eight of them stay within 16 bits.
std::int32_t dot_2bit(const std::byte* codes, i64 lines, const std::int8_t* q, std::int32_t sum) {
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i total = _mm256_setzero_si256();
    for (i64 line = 0; line < lines; ++line) {
        __m256i narrow = _mm256_setzero_si256();
        UNROLL
        for (int k = 0; k < 64; k += 32) {
            const Lanes::Line w = Lanes::load(reinterpret_cast<const std::uint8_t*>(codes) + 64 * line + k);
            const auto* const x = reinterpret_cast<const __m256i*>(q + 256 * line + k);
            Lanes::dot(narrow, Lanes::plane<0>(w), _mm256_loadu_si256(x));
            Lanes::dot(narrow, Lanes::plane<1>(w), _mm256_loadu_si256(x + 2));
            Lanes::dot(narrow, Lanes::plane<2>(w), _mm256_loadu_si256(x + 4));
            Lanes::dot(narrow, Lanes::plane<3>(w), _mm256_loadu_si256(x + 6));
        }
        total = _mm256_add_epi32(total, _mm256_madd_epi16(narrow, ones));
    }
    return 2 * horizontal_sum(total) - 3 * sum;
}

}  // namespace avx2
}  // namespace bitdistill
