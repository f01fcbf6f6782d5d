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

using Planes = HighPlaneWays<BlockLanes, FetchNear, FetchFar, FetchNothing>;
using Blocks =
    BlockTable<VnniBlocks<Lanes, 8>, VnniBlocks<Lanes, 4>, BlockLanes, avx2::AskedFor, Tiles<Tile<1, 5>>, Planes>;
constexpr PlaneKernels plane_products = {Planes::product, avx2::low_plane_row, join_planes};

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

constexpr TernaryProducts ternary_products = {{{DenseWays<Lanes>::product, nullptr, 0},
                                               {defined_fifths, nullptr, 0},
                                               {defined_three_words, nullptr, 0},
                                               {three_bytes<Lanes>, avx2::prepare_three, avx2::three_bytes_prepared},
                                               {defined_four_words, nullptr, 0}}};

}  // namespace

constinit const Kernels avxvnni_kernels =
    avx2::table("avxvnni", "AVX-VNNI", &ternary_products, &Blocks::products, &plane_products, &DenseWays<Lanes>::tuned,
                &Blocks::tuned, multiply_int8);

}  // namespace bitdistill
