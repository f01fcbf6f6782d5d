// SPDX-License-Identifier: GPL-3.0-or-later
// AVX-VNNI: AVX2's table with vpdpbusd of 256 bits, which adds four products to an int32 exactly, for the integer
// products.
#include "engine/infer/kernels/avx2.h"
#include "engine/infer/kernels/avx2_block_codes.h"
#include "engine/infer/kernels/avx2_lanes.h"
#include "engine/infer/kernels/avx2_sparse.h"
#include "engine/infer/kernels/plane_product.h"
#include "engine/infer/kernels/ternary_bytes.h"

namespace bitdistill {
namespace {

struct Lanes : avx2::Codes {
    static constexpr i64 chunks_before_widening = 0, planes_before_widening = 0;
    static constexpr int sums_of_token = 4;
    using Line = Register;
    static Line load(const std::uint8_t* at) { return load_codes(at); }
    template <int J>
    static Register plane(Line w) {
        return bits_moved<J>(w);
    }
    template <int J>
    static Register plane_in_place(Line w) {
        return bits<J>(w);
    }
    template <int J>
    static Sum scaled_back(Narrow sum) {
        return _mm256_srai_epi32(sum, 2 * J);
    }
    static void dot(Narrow& sum, Register codes, Register x) {
        sum = _mm256_dpbusd_avx_epi32(sum, codes, x);
        asm("" : "+x"(sum));  // keeps the order, or gcc runs out of registers
    }
    static Sum widen(Narrow sum) { return sum; }
};

void ternary(const std::uint8_t* weights, i64 rows, i64 chunks, float weight_scale, const TernaryTokens& x, float* y,
             i64 y_stride) {
    dense_product_by_bytes<Lanes>(weights, rows, chunks, weight_scale, x, y, y_stride);
}

// H times eight rows of a group, from `half` (0 or 8) on, for T tokens. Codes are stored with an offset; offset * sum
// of the activations is taken off first.
template <int Bits, int H, int T>
void block_rows(const std::byte* group, i64 half, i64 blocks, const std::int8_t* q, const float* scales,
                const std::int32_t* sums, float* y, i64 y_stride, i64 rows_left) {
    constexpr i64 codes = Bits == 8 ? 512 : 256, pair = 64 + 2 * codes, offset = Bits == 8 ? 128 : 8;
    const __m256i low = _mm256_set1_epi8(0x0f);
    __m256 sum[H][T];
    UNROLL
    for (int h = 0; h < H; ++h) {
        UNROLL
        for (int t = 0; t < T; ++t) sum[h][t] = _mm256_setzero_ps();
    }
    for (i64 b = 0; b < blocks; ++b) {
        const std::byte* const at = group + b / 2 * pair;
        const auto* const line = reinterpret_cast<const std::uint8_t*>(at + 64 + b % 2 * codes + 4 * half);
        if (T == 1) {
            UNROLL
            for (int i = 0; i < codes; i += 64)
                _mm_prefetch(reinterpret_cast<const char*>(line + i + 4096), _MM_HINT_T0);
        }
        __m256i dot[H][T];
        UNROLL
        for (int h = 0; h < H; ++h) {
            UNROLL
            for (int t = 0; t < T; ++t) dot[h][t] = _mm256_set1_epi32(static_cast<int>(-offset * sums[t * blocks + b]));
        }
        UNROLL
        for (int i = 0; i < codes / 64; ++i) {
            UNROLL
            for (int h = 0; h < H; ++h) {
                const __m256i w = Lanes::load(line + 64 * i + 32 * h);
                UNROLL
                for (int t = 0; t < T; ++t) {
                    const std::int8_t* const x = q + (t * blocks + b) * 32;
                    if (Bits == 8) {
                        Lanes::dot(dot[h][t], w, Lanes::quad(x + 4 * i));
                    } else {
                        Lanes::dot(dot[h][t], _mm256_and_si256(w, low), Lanes::quad(x + 8 * i));
                        Lanes::dot(dot[h][t], _mm256_and_si256(_mm256_srli_epi16(w, 4), low),
                                   Lanes::quad(x + 8 * i + 4));
                    }
                }
            }
        }
        UNROLL
        for (int h = 0; h < H; ++h) {
            const __m256 weight_scale =
                _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at + b % 2 * 32 + 2 * half + 16 * h)));
            UNROLL
            for (int t = 0; t < T; ++t)
                sum[h][t] =
                    _mm256_fmadd_ps(_mm256_cvtepi32_ps(dot[h][t]),
                                    _mm256_mul_ps(weight_scale, _mm256_set1_ps(scales[t * blocks + b])), sum[h][t]);
        }
    }
    UNROLL
    for (int h = 0; h < H; ++h) {
        UNROLL
        for (int t = 0; t < T; ++t)
            _mm256_maskstore_ps(y + t * y_stride + 8 * h, avx2::mask_of(rows_left - 8 * h), sum[h][t]);
    }
}

// A single token takes whole groups: memory likes a single stream.
template <int Bits>
void block_product(const std::byte* weights, i64 rows, i64 blocks, const std::int8_t* q, const float* scales,
                   const std::int32_t* sums, i64 tokens, float* y, i64 y_stride) {
    constexpr i64 pair = Bits == 8 ? 1088 : 576;
    for (i64 r = 0; r < rows; r += 16) {
        const std::byte* const group = weights + r / 16 * (blocks / 2 * pair);
        const i64 tiled = tokens / 5 * 5;
        for (i64 half = 0; half < 16 && half < rows - r; half += 8)
            for (i64 t = 0; t < tiled; t += 5)
                block_rows<Bits, 1, 5>(group, half, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                       y + t * y_stride + r + half, y_stride, rows - r - half);
        for (i64 t = tiled; t < tokens; ++t)
            block_rows<Bits, 2, 1>(group, 0, blocks, q + t * blocks * 32, scales + t * blocks, sums + t * blocks,
                                   y + t * y_stride + r, y_stride, rows - r);
    }
}

// For block_product.h.
struct BlockLanes : avx2::BlockCodes {
    struct Narrow {};
    template <int>
    static constexpr int lines_before_widening() {
        return 4;
    }
    static void start(Wide& dot, Narrow&, std::int32_t first) { dot = _mm256_set1_epi32(first); }
    static void add(Wide& dot, Narrow&, Codes codes, Codes x) { Lanes::dot(dot, codes, x); }
    static void widen(Wide&, Narrow&) {}
};

constexpr BlockProducts products = block_products<BlockLanes, 5>(block_product<8>, block_product<4>);
constexpr PlaneKernels plane_products = {high_plane_product<BlockLanes>, avx2::low_plane_row, join_planes};

i64 multiply_int8(i64 rounds) {
    __m256i acc[12];
    UNROLL
    for (int i = 0; i < 12; ++i) acc[i] = _mm256_set1_epi32(i);
    const __m256i x = _mm256_set1_epi8(3);
    for (i64 r = 0; r < rounds; ++r) {
        UNROLL
        for (int i = 0; i < 12; ++i) Lanes::dot(acc[i], x, acc[i]);
    }
    UNROLL
    for (int i = 1; i < 12; ++i) acc[0] = _mm256_add_epi32(acc[0], acc[i]);
    volatile int sink = avx2::horizontal_sum(acc[0]);
    static_cast<void>(sink);
    return rounds * 12 * 32 * 2;
}

constexpr TernaryProducts ternary_products = {{{ternary, nullptr, 0},
                                               {defined_fifths, nullptr, 0},
                                               {defined_three_words, nullptr, 0},
                                               {three_bytes<Lanes>, avx2::prepare_three, avx2::three_bytes_prepared},
                                               {defined_four_words, nullptr, 0}}};

}  // namespace

constinit const Kernels avxvnni_kernels =
    avx2::table("avxvnni", "AVX-VNNI", &ternary_products, &products, &plane_products, multiply_int8);

}  // namespace bitdistill
