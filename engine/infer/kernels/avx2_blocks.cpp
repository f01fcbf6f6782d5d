// SPDX-License-Identifier: GPL-3.0-or-later
// AVX2: products of blocks of 8 to 4 bits.
#include "engine/infer/kernels/avx2.h"
#include "engine/infer/kernels/avx2_block_codes.h"
#include "engine/infer/kernels/plane_product.h"
#include "engine/infer/kernels/screen.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill::avx2 {

void quantize_blocks(const float* x, i64 columns, i64 blocks, std::int8_t* q, float* scales, std::int32_t* sums) {
    const __m256 sign = _mm256_set1_ps(-0.0f), lowest = _mm256_set1_ps(-block8_steps),
                 highest = _mm256_set1_ps(block8_steps);
    for (i64 b = 0; b < blocks; ++b) {
        __m256 values[4], largest = _mm256_setzero_ps();
        UNROLL
        for (int k = 0; k < 4; ++k) {
            const i64 at = 32 * b + 8 * k, left = columns - at;
            values[k] = left > 0 ? _mm256_maskload_ps(x + at, mask_of(left)) : _mm256_setzero_ps();
            largest = _mm256_max_ps(_mm256_andnot_ps(sign, values[k]), largest);  // a NaN is passed over
        }
        const float scale = horizontal_max(largest) / block8_steps;
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

namespace {

inline __m256i four(const std::int8_t* q) {
    std::int32_t word;
    __builtin_memcpy(&word, q, sizeof word);
    return _mm256_set1_epi32(word);
}

// H times eight rows of a group, from `half` (0 or 8) on, for T tokens. vpmaddubsw takes bytes without sign on one side
// and keeps sums of two in 16 bits: 4-bit codes 0..15 leave room for the eight sums of a block; 8-bit codes trade signs
// and widen at once.
template <int Bits, int H, int T, typename Fetch>
void block_rows(const std::byte* group, i64 half, i64 blocks, const std::int8_t* q, const float* scales,
                const std::int32_t* sums, float* y, i64 y_stride, i64 rows_left) {
    constexpr i64 codes = Bits == 8 ? 512 : 256, pair = 64 + 2 * codes;
    const __m256i low = _mm256_set1_epi8(0x0f), ones = _mm256_set1_epi16(1), middle = _mm256_set1_epi8(-128);
    __m256 sum[H][T];
    UNROLL
    for (int h = 0; h < H; ++h) {
        UNROLL
        for (int t = 0; t < T; ++t) sum[h][t] = _mm256_setzero_ps();
    }
    for (i64 b = 0; b < blocks; ++b) {
        const std::byte* const at = group + b / 2 * pair;
        const std::byte* const line = at + 64 + b % 2 * codes + 4 * half;
        if (T == 1) Fetch::template lines<codes>(line);
        __m256i dot[H][T];
        UNROLL
        for (int h = 0; h < H; ++h) {
            UNROLL
            for (int t = 0; t < T; ++t) dot[h][t] = _mm256_setzero_si256();
        }
        UNROLL
        for (int i = 0; i < codes / 64; ++i) {
            UNROLL
            for (int h = 0; h < H; ++h) {
                const __m256i w = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(line + 64 * i + 32 * h));
                if (Bits == 8) {
                    const __m256i code = _mm256_xor_si256(w, middle), size = _mm256_abs_epi8(code);
                    UNROLL
                    for (int t = 0; t < T; ++t) {
                        const __m256i x = _mm256_sign_epi8(four(q + (t * blocks + b) * 32 + 4 * i), code);
                        dot[h][t] = _mm256_add_epi32(dot[h][t], _mm256_madd_epi16(_mm256_maddubs_epi16(size, x), ones));
                    }
                } else {
                    const __m256i w0 = _mm256_and_si256(w, low), w1 = _mm256_and_si256(_mm256_srli_epi16(w, 4), low);
                    UNROLL
                    for (int t = 0; t < T; ++t) {
                        const std::int8_t* const x = q + (t * blocks + b) * 32 + 8 * i;
                        add_pairs(dot[h][t], w0, four(x));
                        add_pairs(dot[h][t], w1, four(x + 4));
                    }
                }
            }
        }
        UNROLL
        for (int h = 0; h < H; ++h) {
            const __m256 weight_scale =
                _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at + b % 2 * 32 + 2 * half + 16 * h)));
            UNROLL
            for (int t = 0; t < T; ++t) {
                const i64 block = t * blocks + b;
                if (Bits == 4)
                    dot[h][t] =
                        _mm256_sub_epi32(_mm256_madd_epi16(dot[h][t], ones), _mm256_set1_epi32(8 * sums[block]));
                sum[h][t] = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dot[h][t]),
                                            _mm256_mul_ps(weight_scale, _mm256_set1_ps(scales[block])), sum[h][t]);
            }
        }
    }
    UNROLL
    for (int h = 0; h < H; ++h) {
        UNROLL
        for (int t = 0; t < T; ++t)
            _mm256_maskstore_ps(y + t * y_stride + 8 * h, mask_of(rows_left - 8 * h), sum[h][t]);
    }
}

// A single token takes whole groups: memory likes a single stream.
template <int Bits, typename Fetch>
void block_product(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                   const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    constexpr i64 pair = Bits == 8 ? 1088 : 576;
    for (i64 r = 0; r < rows; r += 16) {
        const std::byte* const group = weights + r / 16 * (blocks / 2 * pair);
        const i64 tiled = tokens / 4 * 4;
        for (i64 half = 0; half < 16 && half < rows - r; half += 8)
            for (i64 t = 0; t < tiled; t += 4)
                block_rows<Bits, 1, 4, Fetch>(group, half, blocks, q + t * blocks * 32, scales + t * blocks,
                                              sums + t * blocks, y + t * y_stride + r + half, y_stride,
                                              rows - r - half);
        for (i64 t = tiled; t < tokens; ++t)
            block_rows<Bits, 2, 1, Fetch>(group, 0, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                          y + t * y_stride + r, y_stride, rows - r);
    }
}

template <int Bits>
struct OwnBlocks {
    static constexpr BlockForm form = Bits == 8 ? BlockForm::q8_0 : BlockForm::q4_0;
    static constexpr Way of_token[] = {{"near", {.block = block_product<Bits, FetchNear>}},
                                       {"far", {.block = block_product<Bits, FetchFar>}},
                                       {"passing", {.block = block_product<Bits, FetchPassing>}},
                                       {"unasked", {.block = block_product<Bits, FetchNothing>}}};
    static constexpr Way of_prompt[] = {{"tiles-4", {.block = block_product<Bits, FetchNear>}}};
};

// For block_product.h. Sums of two products in 16 bits: at most 2 * 15 * 127 for each line half, so all of a block of 4
// bits, two lines of 5 bits (2 * 31 * 127) or one of 6 (2 * 63 * 127) stay below 32768.
struct BlockLanes : BlockCodes {
    using Narrow = __m256i;
    template <int bits>
    static constexpr int lines_before_widening() {
        return bits == 4 ? 4 : bits == 5 ? 2 : 1;
    }
    static void start(Wide& dot, Narrow& sum, std::int32_t first) {
        dot = _mm256_set1_epi32(first);
        sum = _mm256_setzero_si256();
    }
    static void add(Wide&, Narrow& sum, Codes codes, Codes x) { add_pairs(sum, codes, x); }
    static void widen(Wide& dot, Narrow& sum) {
        dot = _mm256_add_epi32(dot, _mm256_madd_epi16(sum, _mm256_set1_epi16(1)));
        sum = _mm256_setzero_si256();
    }
};

using Planes = HighPlaneWays<BlockLanes, FetchNear, FetchFar, FetchNothing>;
using Blocks = BlockTable<OwnBlocks<8>, OwnBlocks<4>, BlockLanes, AskedFor, Tiles<Tile<1, 4>>, Planes>;

}  // namespace

constinit const BlockProducts products = Blocks::products;
constinit const PlaneKernels plane_products = {Planes::product, low_plane_row, join_planes};
constinit const TunedList tuned_blocks = Blocks::tuned;

// Two blocks a register, four sums each.
float low_plane_row(const std::byte* weight_scales, const std::byte* codes, i64 blocks, const std::int8_t* q,
                    const float* scales, const float* offsets) {
    const __m256i low = _mm256_set1_epi8(0x0f), spread = _mm256_setr_epi32(0, 0, 0, 0, 1, 1, 1, 1);
    __m256 sum = _mm256_setzero_ps();
    __m128 offset_sum = _mm_setzero_ps();
    const auto load = [](const void* at) { return _mm256_loadu_si256(static_cast<const __m256i*>(at)); };
    const auto two = [](const float* at) { return _mm_castpd_ps(_mm_load_sd(reinterpret_cast<const double*>(at))); };
    for (i64 b = 0; b < blocks; b += 2) {
        const __m256i both = load(codes + plane_low_block * b), first = load(q + 32 * b),
                      second = load(q + 32 * b + 32);
        __m256i pairs =
            _mm256_maddubs_epi16(_mm256_and_si256(both, low), _mm256_permute2x128_si256(first, second, 0x20));
        add_pairs(pairs, _mm256_and_si256(_mm256_srli_epi16(both, 4), low),
                  _mm256_permute2x128_si256(first, second, 0x31));
        std::int32_t halves;
        __builtin_memcpy(&halves, weight_scales + 2 * b, sizeof halves);
        const __m128 weight_scale = _mm_cvtph_ps(_mm_cvtsi32_si128(halves));
        offset_sum = _mm_fmadd_ps(weight_scale, two(offsets + b), offset_sum);
        const __m128 scale = _mm_mul_ps(weight_scale, two(scales + b));
        sum = _mm256_fmadd_ps(_mm256_cvtepi32_ps(_mm256_madd_epi16(pairs, _mm256_set1_epi16(1))),
                              _mm256_permutevar8x32_ps(_mm256_castps128_ps256(scale), spread), sum);
    }
    return horizontal_sum(_mm256_add_ps(sum, _mm256_insertf128_ps(_mm256_setzero_ps(), offset_sum, 0)));
}

ScreenRow screen_row(float* row, float* copy, i64 columns, std::uint8_t* codes, std::uint16_t* scales,
                     std::uint8_t* fine) {
    return bitdistill::screen_row(row, copy, columns, codes, scales, fine);
}

}  // namespace bitdistill::avx2
