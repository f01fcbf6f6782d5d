// SPDX-License-Identifier: GPL-3.0-or-later
// Products of whole numbers for row_kernels_body.h: activation codes of 8 bits times ternary codes, by the integer
// instructions that take four of each at once. Ternary codes are read as 0, 1, 2, so that their bytes are unsigned as
// these instructions want one side; the sum of a row's activation codes is taken off again. Sums are exact.
#pragma once

#if defined(__AVX2__)
#include <immintrin.h>
#endif

#include "engine/train/rows/row_lanes.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

#if defined(__AVX2__)

using Bytes = std::int8_t __attribute__((vector_size(native)));
constexpr int64_t panel_columns = 2 * native;  // weights' rows side by side: two registers of sums

#if defined(__AVX512F__)
using WholeRegister = __m512i;
constexpr int code_rows = 12;  // of the register tile
LANE_INLINE WholeRegister load_whole(const std::uint8_t* p) { return _mm512_loadu_si512(p); }
LANE_INLINE WholeRegister four_to_all(std::int32_t four) { return _mm512_set1_epi32(four); }
LANE_INLINE WholeRegister pairs(WholeRegister u, WholeRegister s) { return _mm512_maddubs_epi16(u, s); }
LANE_INLINE WholeRegister add_pairs(WholeRegister a, WholeRegister b) { return _mm512_add_epi16(a, b); }
LANE_INLINE WholeRegister widened(WholeRegister sums, WholeRegister a) {
    return _mm512_add_epi32(sums, _mm512_madd_epi16(a, _mm512_set1_epi16(1)));
}
LANE_INLINE WholeRegister no_sums() { return _mm512_setzero_si512(); }
#else
using WholeRegister = __m256i;
#if defined(__AVXVNNI__)
constexpr int code_rows = 6;
#else
constexpr int code_rows = 4;
#endif
LANE_INLINE WholeRegister load_whole(const std::uint8_t* p) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
}
LANE_INLINE WholeRegister four_to_all(std::int32_t four) { return _mm256_set1_epi32(four); }
LANE_INLINE WholeRegister pairs(WholeRegister u, WholeRegister s) { return _mm256_maddubs_epi16(u, s); }
LANE_INLINE WholeRegister add_pairs(WholeRegister a, WholeRegister b) { return _mm256_add_epi16(a, b); }
LANE_INLINE WholeRegister widened(WholeRegister sums, WholeRegister a) {
    return _mm256_add_epi32(sums, _mm256_madd_epi16(a, _mm256_set1_epi16(1)));
}
LANE_INLINE WholeRegister no_sums() { return _mm256_setzero_si256(); }
#endif
#if defined(__AVX512VNNI__)
constexpr bool takes_fours = true;  // one instruction: four products of a lane of 32 bits, added to it
LANE_INLINE WholeRegister with_fours(WholeRegister sums, WholeRegister u, WholeRegister s) {
    return _mm512_dpbusd_epi32(sums, u, s);
}
#elif defined(__AVXVNNI__)
constexpr bool takes_fours = true;
LANE_INLINE WholeRegister with_fours(WholeRegister sums, WholeRegister u, WholeRegister s) {
    return _mm256_dpbusd_avx_epi32(sums, u, s);
}
#else
constexpr bool takes_fours = false;
LANE_INLINE WholeRegister with_fours(WholeRegister sums, WholeRegister, WholeRegister) { return sums; }
#endif

// Floats that are whole numbers -> bytes, plus `more`.
template <class T>
LANE_INLINE Bytes bytes_of(const T* in, std::int32_t more) {
    return __builtin_convertvector(__builtin_convertvector(load_register(in), Integers) + more, Bytes);
}

template <class T>
void read_bytes(const T* in, int64_t count, std::int32_t more, std::int8_t* out) {
    int64_t i = 0;
    for (; i + native <= count; i += native) {
        const Bytes bytes = bytes_of(in + i, more);
        std::memcpy(out + i, &bytes, sizeof bytes);
    }
    if (i == count) return;
    T last[native] = {};
    std::memcpy(last, in + i, static_cast<std::size_t>(count - i) * sizeof(T));
    const Bytes bytes = bytes_of(last, more);
    std::memcpy(out + i, &bytes, static_cast<std::size_t>(count - i));
}

// The codes of rows [begin, end) as bytes, zeros behind each row, and their sums.
template <class T>
void read_codes(const CodeProduct<T>& a, int64_t begin, int64_t end) {
    const int64_t stride = code_stride(a.depth);
    for (int64_t row = begin; row < end; ++row) {
        std::int8_t* const codes = a.codes + row * stride;
        read_bytes(a.a + row * a.depth, a.depth, 0, codes);
        std::memset(codes + a.depth, 0, static_cast<std::size_t>(stride - a.depth));
        std::int32_t sum = 0;
        for (int64_t i = 0; i < stride; ++i) sum += codes[i];
        a.sums[row] = sum;
        F poison = {};
        for_lanes(a.depth, [&](int64_t i, auto w) { poison += load(a.a + row * a.depth + i, w) * 0.0f; });
        a.poison[row] = sum_of(poison);
    }
}

// Rows of codes times a panel: sums[row][column].
template <int rows>
LANE_INLINE void code_tile(const std::int8_t* codes, int64_t stride, const std::uint8_t* panel,
                           std::int32_t (*out)[panel_columns]) {
    const auto four_at = [&](int row, int64_t k) {
        std::int32_t four;
        std::memcpy(&four, codes + row * stride + k, 4);
        return four_to_all(four);
    };
    WholeRegister sums[rows][2];
    for (auto& row : sums) row[0] = row[1] = no_sums();
    constexpr int64_t step = 4 * panel_columns;  // bytes of the panel for four codes of each column
    if constexpr (takes_fours) {
        for (int64_t k = 0; k < stride; k += 4) {
            const WholeRegister left = load_whole(panel + k / 4 * step),
                                right = load_whole(panel + k / 4 * step + step / 2);
            for (int row = 0; row < rows; ++row) {
                const WholeRegister four = four_at(row, k);
                sums[row][0] = with_fours(sums[row][0], left, four);
                sums[row][1] = with_fours(sums[row][1], right, four);
            }
        }
    } else {
        // Two products of at most 2 x 128 a lane of 16 bits: 32 of them stay below 2^14.
        constexpr int64_t stretch = 4 * 32;
        for (int64_t from = 0; from < stride; from += stretch) {
            const int64_t until = from + stretch < stride ? from + stretch : stride;
            WholeRegister part[rows][2];
            for (auto& row : part) row[0] = row[1] = no_sums();
            for (int64_t k = from; k < until; k += 4) {
                const WholeRegister left = load_whole(panel + k / 4 * step),
                                    right = load_whole(panel + k / 4 * step + step / 2);
                for (int row = 0; row < rows; ++row) {
                    const WholeRegister four = four_at(row, k);
                    part[row][0] = add_pairs(part[row][0], pairs(left, four));
                    part[row][1] = add_pairs(part[row][1], pairs(right, four));
                }
            }
            for (int row = 0; row < rows; ++row)
                for (int side = 0; side < 2; ++side) sums[row][side] = widened(sums[row][side], part[row][side]);
        }
    }
    std::memcpy(out, sums, sizeof sums);
}

template <int rows, class T>
void code_rows_of(const CodeProduct<T>& a, int64_t row, int64_t left, const std::uint8_t* panel, int64_t first,
                  int64_t columns) {
    if constexpr (rows > 0) {
        if (left < rows) return code_rows_of<rows - 1>(a, row, left, panel, first, columns);
        const int64_t stride = code_stride(a.depth);
        std::int32_t sums[rows][panel_columns];
        code_tile<rows>(a.codes + row * stride, stride, panel, sums);
        for (int i = 0; i < rows; ++i) {
            T* const out = a.y + (row + i) * a.columns + first;
            T whole[panel_columns];
            T* const to = columns == panel_columns ? out : whole;
            for (int64_t j = 0; j < panel_columns; j += native) {
                Integers v;
                std::memcpy(&v, sums[i] + j, sizeof v);
                store_register(to + j, __builtin_convertvector(v - a.sums[row + i], Register) + a.poison[row + i]);
            }
            if (to == whole) std::memcpy(out, whole, static_cast<std::size_t>(columns) * sizeof(T));
        }
    }
}

// Panels [begin, end) of the result's columns; scratch: code_scratch(depth) bytes.
template <class T>
void code_product(const CodeProduct<T>& a, int64_t begin, int64_t end, std::uint8_t* scratch) {
    const int64_t stride = code_stride(a.depth);
    std::uint8_t* const panel = scratch;
    auto* const line = reinterpret_cast<std::int8_t*>(scratch + stride * panel_columns);
    std::memset(line, 0, static_cast<std::size_t>(stride));
    for (int64_t one = begin; one < end; ++one) {
        const int64_t first = one * panel_columns,
                      columns = a.columns - first < panel_columns ? a.columns - first : panel_columns;
        if (columns < panel_columns) std::memset(panel, 0, static_cast<std::size_t>(stride * panel_columns));
        for (int64_t column = 0; column < columns; ++column) {
            read_bytes(a.w + (first + column) * a.depth, a.depth, 1, line);
            for (int64_t k = 0; k < stride; k += 4) std::memcpy(panel + k * panel_columns + 4 * column, line + k, 4);
        }
        int64_t row = 0;
        for (; row + code_rows <= a.rows; row += code_rows)
            code_rows_of<code_rows>(a, row, code_rows, panel, first, columns);
        if (row < a.rows) code_rows_of<code_rows - 1>(a, row, a.rows - row, panel, first, columns);
    }
}

template <class T>
constexpr CodeProducts<T> code_products = {read_codes<T>, code_product<T>, panel_columns};

#else

template <class T>
constexpr CodeProducts<T> code_products = {};

#endif

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
