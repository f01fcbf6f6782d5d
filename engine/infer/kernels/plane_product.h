// SPDX-License-Identifier: GPL-3.0-or-later
// What reads the planes of planes.h, once for every instruction set. A file that includes it brings its registers as
// block_product.h says, and plane_dot, which is plane_unit * dot + a number.
//
// Everything here is in a nameless namespace, so what the compiler makes of it for one CPU is never picked by the
// linker for another.
#pragma once

#include "engine/infer/kernels/planes.h"
#include "engine/infer/kernels/ways.h"

namespace bitdistill {
namespace {

#define UNROLL_PLANES _Pragma("GCC unroll 16")

template <typename Vector>
inline Vector plane_vector(const void* at) {
    Vector values;
    __builtin_memcpy(&values, at, sizeof values);
    return values;
}

// Scales of eight blocks and eight rows, `stride` bytes from row to row, to [block][16 rows]: eight registers, halves
// of which are interleaved three times.
inline void turn_eight_scales(const std::byte* from, std::int64_t stride, std::uint16_t* to) {
    using Halves = std::uint16_t __attribute__((vector_size(16)));
    Halves now[8], next[8];
    UNROLL_PLANES
    for (int r = 0; r < 8; ++r) now[r] = plane_vector<Halves>(from + r * stride);
    UNROLL_PLANES
    for (int step = 0; step < 3; ++step) {
        UNROLL_PLANES
        for (int i = 0; i < 4; ++i) {
            next[2 * i] = __builtin_shufflevector(now[i], now[i + 4], 0, 8, 1, 9, 2, 10, 3, 11);
            next[2 * i + 1] = __builtin_shufflevector(now[i], now[i + 4], 4, 12, 5, 13, 6, 14, 7, 15);
        }
        UNROLL_PLANES
        for (int i = 0; i < 8; ++i) now[i] = next[i];
    }
    UNROLL_PLANES
    for (int b = 0; b < 8; ++b) __builtin_memcpy(to + 16 * b, &now[b], sizeof now[b]);
}

// Those of `count` blocks of a group of B blocks to [block][16 rows].
inline void turn_scales(const std::byte* from, std::int64_t B, std::int64_t count, std::uint16_t* to) {
    if (count < 8) {
        for (std::int64_t b = 0; b < count; ++b)
            for (std::int64_t r = 0; r < 16; ++r) __builtin_memcpy(to + 16 * b + r, from + 2 * (B * r + b), 2);
        return;
    }
    for (std::int64_t b = 0; b < count; b += 8) {
        const std::int64_t first = b + 8 <= count ? b : count - 8;  // the last eight may have some twice
        turn_eight_scales(from + 2 * first, 2 * B, to + 16 * first);
        turn_eight_scales(from + 2 * (8 * B + first), 2 * B, to + 16 * first + 8);
    }
}

constexpr std::int64_t scales_at_once = 32;  // blocks

// PlaneKernels::high
template <typename L, typename Fetch>
void high_plane_product(const std::byte* high, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                        const float* scales, const std::int32_t* sums, float* y) {
    constexpr int H = 16 / L::rows;
    const std::int64_t stride = plane_high_group * blocks;
    alignas(64) std::uint16_t turned[16 * scales_at_once];
    for (std::int64_t r = 0; r < rows; r += 16) {
        const std::byte* const group = high + r / 16 * stride;
        for (std::int64_t at = 0; at < plane_scales * blocks; at += 64) Fetch::line(group + at);
        typename L::Float sum[H];
        UNROLL_PLANES
        for (int h = 0; h < H; ++h) sum[h] = L::set(0);
        for (std::int64_t first = 0; first < blocks; first += scales_at_once) {
            const std::int64_t count = blocks - first < scales_at_once ? blocks - first : scales_at_once;
            turn_scales(group + 2 * first, blocks, count, turned);
            for (std::int64_t i = 0; i < count; ++i) {
                const std::int64_t b = first + i;
                const std::byte* const line = group + plane_scales * blocks + plane_high_block * b;
                Fetch::template lines<plane_high_block>(line);
                typename L::Wide dot[H];
                typename L::Narrow narrow[H];
                UNROLL_PLANES
                for (int h = 0; h < H; ++h) L::start(dot[h], narrow[h], 0);
                UNROLL_PLANES
                for (int part = 0; part < 4; ++part) {
                    const auto left = L::quad(q + 32 * b + 4 * part), right = L::quad(q + 32 * b + 16 + 4 * part);
                    UNROLL_PLANES
                    for (int h = 0; h < H; ++h) {
                        const auto both = L::load(line + 64 * part + 4 * L::rows * h);
                        L::add(dot[h], narrow[h], L::low(both), left);
                        L::add(dot[h], narrow[h], L::high(both), right);
                    }
                }
                UNROLL_PLANES
                for (int h = 0; h < H; ++h) {
                    L::widen(dot[h], narrow[h]);
                    const auto weight_scale =
                        L::half(reinterpret_cast<const std::byte*>(turned + 16 * i + L::rows * h));
                    sum[h] = L::fma(L::to_float(L::plane_dot(dot[h], -plane_zero * sums[b])),
                                    L::multiply(weight_scale, L::set(scales[b])), sum[h]);
                }
            }
        }
        UNROLL_PLANES
        for (int h = 0; h < H; ++h)
            if (rows - r > L::rows * h) L::store(y + r + L::rows * h, rows - r - L::rows * h, sum[h]);
    }
}

// The same with several ways, Fetches, of which the first serves most processors.
template <typename L, typename... Fetches>
struct HighPlaneWays {
    static constexpr Way of_token[] = {{Fetches::name, {.high = high_plane_product<L, Fetches>}}...};
    static inline int token = 0;
    static constexpr Tuned tuned = {Operand::high_plane, BlockForm::q8_0, false, of_token, sizeof...(Fetches), &token};
    static void product(const std::byte* high, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                        const float* scales, const std::int32_t* sums, float* y) {
        chosen_way(of_token, token).high(high, rows, blocks, q, scales, sums, y);
    }
};

// As many rows in a register as the instruction set holds, four in each 16 bytes.
#if defined(__AVX512F__)
constexpr int row_quads = 4;
#elif defined(__AVX2__)
constexpr int row_quads = 2;
#else
constexpr int row_quads = 1;
#endif
using RowWord = std::uint32_t __attribute__((vector_size(16)));
using RowWords = std::uint32_t __attribute__((vector_size(16 * row_quads)));

// The 16 bytes at `at`, and those a quarter of the group's rows further for each other part of the register.
inline RowWords row_words(const std::byte* at, std::int64_t quarter) {
#if defined(__AVX512F__)
    const auto two = [&](const std::byte* from) __attribute__((always_inline)) {
        return __builtin_shufflevector(plane_vector<RowWord>(from), plane_vector<RowWord>(from + quarter), 0, 1, 2, 3,
                                       4, 5, 6, 7);
    };
    return __builtin_shufflevector(two(at), two(at + 2 * quarter), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
                                   15);
#elif defined(__AVX2__)
    return __builtin_shufflevector(plane_vector<RowWord>(at), plane_vector<RowWord>(at + quarter), 0, 1, 2, 3, 4, 5, 6,
                                   7);
#else
    static_cast<void>(quarter);
    return plane_vector<RowWord>(at);
#endif
}
// Words 0, 1 (or 2, 3) of every 16 bytes of both, in turns.
template <bool upper>
inline RowWords interleaved(RowWords a, RowWords b) {
    constexpr int u = upper ? 2 : 0;
#if defined(__AVX512F__)
    return __builtin_shufflevector(a, b, u, 16 + u, u + 1, 17 + u, u + 4, 20 + u, u + 5, 21 + u, u + 8, 24 + u, u + 9,
                                   25 + u, u + 12, 28 + u, u + 13, 29 + u);
#elif defined(__AVX2__)
    return __builtin_shufflevector(a, b, u, 8 + u, u + 1, 9 + u, u + 4, 12 + u, u + 5, 13 + u);
#else
    return __builtin_shufflevector(a, b, u, 4 + u, u + 1, 5 + u);
#endif
}

// PlaneKernels::join
inline void join_planes(const std::byte* high, const std::byte* low, std::int64_t B, std::byte* whole) {
    constexpr std::int64_t pair = 1088;  // of Q8_0: two blocks
    const RowWords low_halves = RowWords{} + 0x0f0f0f0fu, high_halves = RowWords{} + 0xf0f0f0f0u;
    alignas(64) std::uint16_t turned[16 * scales_at_once];
    for (std::int64_t first = 0; first < B; first += scales_at_once) {
        const std::int64_t count = B - first < scales_at_once ? B - first : scales_at_once;
        turn_scales(high + 2 * first, B, count, turned);
        for (std::int64_t b = first; b < first + count; ++b)
            __builtin_memcpy(whole + b / 2 * pair + b % 2 * 32, turned + 16 * (b - first), 32);
    }
    for (std::int64_t b = 0; b < B; ++b) {
        const std::byte* const above = high + plane_scales * B + plane_high_block * b;
        const std::byte* const below = low + plane_low_block * b;
        std::byte* const to = whole + b / 2 * pair + 64 + b % 2 * 512;
        UNROLL_PLANES
        for (int at = 0; at < 256; at += 64) {  // of the next group
            __builtin_prefetch(above + plane_high_group * B + at, 0, 2);
            __builtin_prefetch(low + plane_low_group * (B + b) + at, 0, 2);
        }
        UNROLL_PLANES
        for (int part = 0; part < 4; part += row_quads) {  // of the rows, four each
            RowWords row[4], turned_once[4], line[4];
            UNROLL_PLANES
            for (int r = 0; r < 4; ++r)
                row[r] = row_words(below + plane_low_block * B * (4 * part + r), 4 * plane_low_block * B);
            turned_once[0] = interleaved<false>(row[0], row[2]);
            turned_once[1] = interleaved<true>(row[0], row[2]);
            turned_once[2] = interleaved<false>(row[1], row[3]);
            turned_once[3] = interleaved<true>(row[1], row[3]);
            line[0] = interleaved<false>(turned_once[0], turned_once[2]);
            line[1] = interleaved<true>(turned_once[0], turned_once[2]);
            line[2] = interleaved<false>(turned_once[1], turned_once[3]);
            line[3] = interleaved<true>(turned_once[1], turned_once[3]);
            UNROLL_PLANES
            for (int i = 0; i < 4; ++i) {
                const auto both = plane_vector<RowWords>(above + 64 * i + 16 * part);
                const RowWords left = (both & low_halves) << 4 | (line[i] & low_halves),
                               right = (both & high_halves) | (line[i] >> 4 & low_halves);
                __builtin_memcpy(to + 64 * i + 16 * part, &left, sizeof left);
                __builtin_memcpy(to + 64 * (4 + i) + 16 * part, &right, sizeof right);
            }
        }
    }
}

#undef UNROLL_PLANES

}  // namespace
}  // namespace bitdistill
