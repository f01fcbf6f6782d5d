// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-512 VNNI: products of blocks of 8 to 4 bits.
#include "engine/infer/kernels/avx2_block_codes.h"
#include "engine/infer/kernels/avx2_lanes.h"
#include "engine/infer/kernels/avx512.h"
#include "engine/infer/kernels/block_product.h"
#include "engine/infer/kernels/plane_product.h"
#include "engine/infer/kernels/screen.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill::avx512 {

void quantize_blocks(const float* x, i64 columns, i64 blocks, std::int8_t* q, float* scales, std::int32_t* sums) {
    const __m512 lowest = _mm512_set1_ps(-block8_steps), highest = _mm512_set1_ps(block8_steps);
    for (i64 b = 0; b < blocks; ++b) {
        const i64 first = 32 * b, left = columns - first;
        const __mmask16 low = left > 0 ? mask_of(left) : 0, high = left > 16 ? mask_of(left - 16) : 0;
        const __m512 x0 = _mm512_maskz_loadu_ps(low, x + first), x1 = _mm512_maskz_loadu_ps(high, x + first + 16);
        const __m512 zero = _mm512_setzero_ps();  // max(new, old): a NaN is passed over, as in the scalar definition
        const __m512 a0 = _mm512_max_ps(_mm512_castsi512_ps(absolute(_mm512_castps_si512(x0))), zero);
        const __m512 a1 = _mm512_max_ps(_mm512_castsi512_ps(absolute(_mm512_castps_si512(x1))), zero);
        const float scale = _mm512_reduce_max_ps(_mm512_max_ps(a0, a1)) / block8_steps;
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

namespace {

inline __m512i four(const std::int8_t* q) {
    std::int32_t word;
    __builtin_memcpy(&word, q, sizeof word);
    return _mm512_set1_epi32(word);
}

// G groups of sixteen rows, `step` bytes from one to the next, for T tokens. Codes are stored with an offset; offset *
// sum of the activations is taken off first.
template <int Bits, int G, int T, typename Fetch>
void block_tile(const std::byte* group, i64 step, i64 blocks, const std::int8_t* q, const float* scales,
                const std::int32_t* sums, float* y, i64 y_stride, i64 rows_left) {
    constexpr i64 codes = Bits == 8 ? 512 : 256, pair = 64 + 2 * codes, offset = Bits == 8 ? 128 : 8;
    const __m512i low = _mm512_set1_epi8(0x0f);
    __m512 sum[G][T];
    UNROLL
    for (int g = 0; g < G; ++g) {
        UNROLL
        for (int t = 0; t < T; ++t) sum[g][t] = _mm512_setzero_ps();
    }
    for (i64 b = 0; b < blocks; ++b) {
        const std::byte* const at = group + b / 2 * pair;
        const std::byte* const line = at + 64 + b % 2 * codes;
        if (T == 1) {  // a stream of its own per thread; the hardware alone stays too close behind
            UNROLL
            for (int g = 0; g < G; ++g) Fetch::template lines<codes>(line + g * step);
        }
        __m512i dot[G][T];
        UNROLL
        for (int t = 0; t < T; ++t) {
            UNROLL
            for (int g = 0; g < G; ++g) dot[g][t] = _mm512_set1_epi32(static_cast<int>(-offset * sums[t * blocks + b]));
        }
        UNROLL
        for (int i = 0; i < codes / 64; ++i) {
            __m512i w[G][2];
            UNROLL
            for (int g = 0; g < G; ++g) {
                w[g][0] = _mm512_loadu_si512(line + g * step + 64 * i);
                if (Bits == 8) continue;
                w[g][1] = _mm512_and_si512(_mm512_srli_epi16(w[g][0], 4), low);
                w[g][0] = _mm512_and_si512(w[g][0], low);
            }
            UNROLL
            for (int t = 0; t < T; ++t) {
                const std::int8_t* const x = q + (t * blocks + b) * 32 + (Bits == 8 ? 4 : 8) * i;
                UNROLL
                for (int g = 0; g < G; ++g) {
                    dot[g][t] = _mm512_dpbusd_epi32(dot[g][t], w[g][0], four(x));
                    if (Bits == 4) dot[g][t] = _mm512_dpbusd_epi32(dot[g][t], w[g][1], four(x + 4));
                }
            }
        }
        UNROLL
        for (int g = 0; g < G; ++g) {
            const __m512 weight_scale =
                _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + g * step + b % 2 * 32)));
            UNROLL
            for (int t = 0; t < T; ++t)
                sum[g][t] =
                    _mm512_fmadd_ps(_mm512_cvtepi32_ps(dot[g][t]),
                                    _mm512_mul_ps(weight_scale, _mm512_set1_ps(scales[t * blocks + b])), sum[g][t]);
        }
    }
    UNROLL
    for (int g = 0; g < G; ++g) {
        UNROLL
        for (int t = 0; t < T; ++t)
            _mm512_mask_storeu_ps(y + t * y_stride + 16 * g, mask_of(rows_left - 16 * g), sum[g][t]);
    }
}

// G groups at once, T tokens together.
template <int Bits, int G, int T, typename Fetch>
void block_product(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                   const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    constexpr i64 pair = Bits == 8 ? 1088 : 576;
    const i64 step = blocks / 2 * pair;
    const auto tiles = [&]<int Groups>(i64 r) {
        const std::byte* const group = weights + r / 16 * step;
        i64 t = 0;
        const auto tile = [&]<int Tokens>() {
            for (; t + Tokens <= tokens; t += Tokens)
                block_tile<Bits, Groups, Tokens, Fetch>(group, step, blocks, q + t * blocks * 32, scales + t * blocks,
                                                        sums + t * blocks, y + t * y_stride + r, y_stride, rows - r);
        };
        tile.template operator()<T>();
        if constexpr (T > 2) tile.template operator()<2>();
        if constexpr (T > 1) tile.template operator()<1>();
    };
    i64 r = 0;
    for (; rows - r > 16 * (G - 1); r += 16 * G) tiles.template operator()<G>(r);
    if constexpr (G > 1)
        for (; r < rows; r += 16) tiles.template operator()<1>(r);
}

// The dot product of AVX-VNNI in the encoding of AVX-512.
struct HalfLanes : avx2::Codes {
    static Register load(const std::uint8_t* at) { return load_codes(at); }
    static void dot(Narrow& sum, Register codes, Register x) {
        sum = _mm256_dpbusd_epi32(sum, codes, x);
        asm("" : "+v"(sum));  // keeps the order, or gcc runs out of registers
    }
};

template <int Bits>
struct OwnBlocks {
    static constexpr BlockForm form = Bits == 8 ? BlockForm::q8_0 : BlockForm::q4_0;
    template <int groups, int tokens, typename Fetch>
    static constexpr WayFunction run = {.block = block_product<Bits, groups, tokens, Fetch>};
    static constexpr Way of_token[] = {{"far", run<1, 1, FetchFar>},
                                       {"near", run<1, 1, FetchNear>},
                                       {"passing", run<1, 1, FetchPassing>},
                                       {"unasked", run<1, 1, FetchNothing>},
                                       {"2-groups-far", run<2, 1, FetchFar>},
                                       {"256-bits-far", VnniBlocks<HalfLanes, Bits>::template run<1, FetchFar>}};
    // More sums under way than a product takes steps, or less loaded for each.
    static constexpr Way of_prompt[] = {
        {"tiles-8", run<1, 8, FetchFar>}, {"tiles-12", run<1, 12, FetchFar>}, {"2-groups-6", run<2, 6, FetchFar>}};
};

// For block_product.h.
struct BlockLanes {
    static constexpr i64 rows = 16;
    using Codes = __m512i;
    using Wide = __m512i;
    using Float = __m512;
    struct Narrow {};
    template <int>
    static constexpr int lines_before_widening() {
        return 4;
    }
    static Codes load(const std::byte* at) { return _mm512_loadu_si512(at); }
    static Codes low(Codes both) { return _mm512_and_si512(both, _mm512_set1_epi8(0x0f)); }
    static Codes high(Codes both) { return low(_mm512_srli_epi16(both, 4)); }
    // Bits from `From` on to bit 4. Bits that cross into a neighbour's byte are masked away.
    template <int From>
    static Codes moved(Codes bits) {
        if constexpr (From < 4) return _mm512_slli_epi16(bits, 4 - From);
        return _mm512_srli_epi16(bits, From < 4 ? 0 : From - 4);
    }
    template <int J>
    static Codes fifth(Codes bits) {
        return _mm512_and_si512(moved<J>(bits), _mm512_set1_epi8(0x10));
    }
    template <int J>
    static Codes two(Codes bits) {
        return _mm512_and_si512(moved<2 * J>(bits), _mm512_set1_epi8(0x30));
    }
    static Codes combine(Codes a, Codes b) { return _mm512_or_si512(a, b); }
    static Codes quad(const std::int8_t* q) { return four(q); }
    static void start(Wide& dot, Narrow&, std::int32_t first) { dot = _mm512_set1_epi32(first); }
    static void add(Wide& dot, Narrow&, Codes codes, Codes x) { dot = _mm512_dpbusd_epi32(dot, codes, x); }
    static void widen(Wide&, Narrow&) {}
    static Wide plane_dot(Wide dot, std::int32_t more) {
        return _mm512_add_epi32(_mm512_slli_epi32(dot, 5), _mm512_set1_epi32(more));
    }
    static Float half(const std::byte* at) {
        return _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)));
    }
    static Float byte(const std::byte* at) {
        return _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))));
    }
    static Float signed_byte(const std::byte* at) {
        return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))));
    }
    static Float set(float value) { return _mm512_set1_ps(value); }
    static Float to_float(Wide value) { return _mm512_cvtepi32_ps(value); }
    static Float multiply(Float a, Float b) { return _mm512_mul_ps(a, b); }
    static Float fma(Float a, Float b, Float c) { return _mm512_fmadd_ps(a, b, c); }
    static Float fnma(Float a, Float b, Float c) { return _mm512_fnmadd_ps(a, b, c); }
    static void store(float* y, i64 rows_left, Float value) { _mm512_mask_storeu_ps(y, mask_of(rows_left), value); }
};

// Two blocks a register, four sums each: half a register, but no masks for what four blocks leave over.
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
        __m256i dot = _mm256_dpbusd_epi32(_mm256_setzero_si256(), _mm256_and_si256(both, low),
                                          _mm256_permute2x128_si256(first, second, 0x20));
        dot = _mm256_dpbusd_epi32(dot, _mm256_and_si256(_mm256_srli_epi16(both, 4), low),
                                  _mm256_permute2x128_si256(first, second, 0x31));
        std::int32_t halves;
        __builtin_memcpy(&halves, weight_scales + 2 * b, sizeof halves);
        const __m128 weight_scale = _mm_cvtph_ps(_mm_cvtsi32_si128(halves));
        offset_sum = _mm_fmadd_ps(weight_scale, two(offsets + b), offset_sum);
        const __m128 scale = _mm_mul_ps(weight_scale, two(scales + b));
        sum = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dot), _mm256_permutevar8x32_ps(_mm256_castps128_ps256(scale), spread),
                              sum);
    }
    __m128 total = _mm_add_ps(_mm256_castps256_ps128(sum), _mm256_extractf128_ps(sum, 1));
    total = _mm_add_ps(total, offset_sum);
    total = _mm_add_ps(total, _mm_movehl_ps(total, total));
    return _mm_cvtss_f32(_mm_add_ss(total, _mm_movehdup_ps(total)));
}

using Planes = HighPlaneWays<BlockLanes, FetchFar, FetchNear, FetchNothing>;
using Blocks = BlockTable<OwnBlocks<8>, OwnBlocks<4>, BlockLanes, Fetches<FetchFar, FetchNear, FetchNothing>,
                          Tiles<Tile<1, 8>, Tile<1, 12>, Tile<2, 6>>, Planes>;

}  // namespace

constinit const BlockProducts products = Blocks::products;
constinit const PlaneKernels plane_products = {Planes::product, low_plane_row, join_planes};
constinit const TunedList tuned_blocks = Blocks::tuned;

ScreenRow screen_row(float* row, float* copy, i64 columns, std::uint8_t* codes, std::uint16_t* scales,
                     std::uint8_t* fine) {
    return bitdistill::screen_row(row, copy, columns, codes, scales, fine);
}

}  // namespace bitdistill::avx512
