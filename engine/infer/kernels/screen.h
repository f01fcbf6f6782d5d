// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels::screen_row: the two copies of a row of the head (head_screen.h), in the compiler's own vector types, for the
// instruction set whose file includes this. Everything here is in a nameless namespace, so what the
// compiler makes of it for one CPU is never picked by the linker for another.
#pragma once

#include "engine/base/float16.h"
#include "engine/infer/kernels/kernels.h"

namespace bitdistill {
namespace {

constexpr std::int64_t screen_block = 32, screen_line = 256;
constexpr float half_step = 0.5f;  // of u, in root mean squares of what is left: near the best for normal weights

// As many values as a register of the instruction set holds.
#if defined(__AVX512F__)
constexpr int lanes = 16;
#elif defined(__AVX__)
constexpr int lanes = 8;
#else
constexpr int lanes = 4;
#endif
using Floats = float __attribute__((vector_size(4 * lanes)));
using Words = std::int32_t __attribute__((vector_size(4 * lanes)));
using Bytes = std::uint8_t __attribute__((vector_size(lanes)));
using HalfFloats = float __attribute__((vector_size(2 * lanes)));
using Doubles = double __attribute__((vector_size(4 * lanes)));

template <typename Vector>
inline Vector load_vector(const void* at) {
    Vector values;
    __builtin_memcpy(&values, at, sizeof values);
    return values;
}
// Whole numbers between low and high, a NaN as low; the addition leaves no room for a fraction.
inline Floats rounded(Floats values, float low, float high) {
    const Floats least = low - Floats{}, most = high - Floats{};
    values = values > least ? values : least;
    values = values < most ? values : most;
    return values + 12582912.0f - 12582912.0f;
}
inline void store_bytes(Floats whole, std::uint8_t* at) {
    const Bytes bytes = __builtin_convertvector(__builtin_convertvector(whole, Words), Bytes);
    __builtin_memcpy(at, &bytes, sizeof bytes);
}

inline double screen_norm(const float* values, std::int64_t count) {
    Doubles sums[4] = {};
    for (std::int64_t i = 0; i < count; i += 2 * lanes) {
#pragma GCC unroll 4
        for (int part = 0; part < 4; ++part) {
            const auto wide = __builtin_convertvector(load_vector<HalfFloats>(values + i + part * lanes / 2), Doubles);
            sums[part] += wide * wide;
        }
    }
    const Doubles all = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    double sum = 0;
    for (int lane = 0; lane < lanes / 2; ++lane) sum += all[lane];
    return __builtin_sqrt(sum);
}

// v of one block: codes of four bits and the scale, such that the value of the largest magnitude is -8, as in Q4_0;
// values become what is left of them, copies v.
inline bool screen_block_of(float* values, float* copies, std::uint8_t* codes, std::uint16_t& half) {
    Floats high = {}, low = {};
    for (int i = 0; i < screen_block; i += lanes) {
        const auto value = load_vector<Floats>(values + i);
        high = value > high ? value : high;
        low = value < low ? value : low;
    }
    float most = 0, least = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        most = high[lane] > most ? high[lane] : most;
        least = low[lane] < least ? low[lane] : least;
    }
    half = float_to_f16((most > -least ? most : least) / -8);
    const float scale = f16_to_float(half), inverse = scale != 0 ? 1 / scale : 0;
    for (int i = 0; i < screen_block; i += lanes) {
        const auto value = load_vector<Floats>(values + i);
        const Floats code = rounded(value * inverse, -8, 7), copy = scale * code, rest = value - copy;
        store_bytes(code + 8, codes + i);
        __builtin_memcpy(copies + i, &copy, sizeof copy);
        __builtin_memcpy(values + i, &rest, sizeof rest);
    }
    return __builtin_isfinite(scale);
}

// u of a line: codes[i] for the nearest of (2 code - 3) * scale; values become what is left of them.
inline void screen_line_of(float* values, float scale, std::uint8_t* packed) {
    const float inverse = scale != 0 ? 0.5f / scale : 0;
    std::uint8_t codes[screen_line];
    for (int i = 0; i < screen_line; i += lanes) {
        const auto value = load_vector<Floats>(values + i);
        const Floats code = rounded(value * inverse + 1.5f, 0, 3), rest = value - scale * (2 * code - 3);
        store_bytes(code, codes + i);
        __builtin_memcpy(values + i, &rest, sizeof rest);
    }
    for (int k = 0; k < 64; k += lanes) {
        const Bytes line = load_vector<Bytes>(codes + k) | load_vector<Bytes>(codes + 64 + k) << 2 |
                           load_vector<Bytes>(codes + 128 + k) << 4 | load_vector<Bytes>(codes + 192 + k) << 6;
        __builtin_memcpy(packed + k, &line, sizeof line);
    }
}

inline ScreenRow screen_row(float* row, float* copy, std::int64_t columns, std::uint8_t* codes, std::uint16_t* scales,
                            std::uint8_t* fine) {
    const std::int64_t lines = (columns + screen_line - 1) / screen_line, padded = lines * screen_line;
    bool held = true;
    for (std::int64_t b = 0; b < padded / screen_block; ++b)
        held &= screen_block_of(row + b * screen_block, copy + b * screen_block, codes + b * screen_block, scales[b]);
    ScreenRow result;
    result.norm = held ? float_above(screen_norm(copy, padded)) : __builtin_huge_valf();
    result.residual = float_above(screen_norm(row, padded) * (1 + 1e-6));
    // Steps that fit what is left of most columns; few are beyond three of them.
    result.fine_scale = held ? half_step * result.residual / __builtin_sqrtf(static_cast<float>(columns)) : 0;
    for (std::int64_t line = 0; line < lines; ++line)
        screen_line_of(row + line * screen_line, result.fine_scale, fine + line * 64);
    // The padding, whose values are 0, has u too; its activations are 0.
    for (std::int64_t c = columns; c < padded; ++c) row[c] = 0;
    result.fine_residual = held ? float_above(screen_norm(row, padded) * (1 + 1e-6)) : __builtin_huge_valf();
    return result;
}

}  // namespace
}  // namespace bitdistill
