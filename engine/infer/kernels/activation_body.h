// SPDX-License-Identifier: GPL-3.0-or-later
// The activation quantizers beside absmax8 over registers of `width` floats: quantize_activations4() of
// engine/model/ternary.h and the Hadamard transform in front, bit by bit. Included by files compiled for other CPUs,
// hence nothing but what is local to the including file.
#pragma once

#include "engine/infer/kernels/kernels.h"
#include "engine/model/rounding/hadamard_body.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {
namespace {

// Where the zeros behind a quantized token end: padded_token() of engine/model/packing/packed_sizes.h.
constexpr std::int64_t zeros_until(std::int64_t columns) {
    const std::int64_t words = (columns + 63) / 64 * 64, fifths = (columns + 19) / 20 * 20;
    return ((words > fifths ? words : fifths) + 15) / 16 * 16;
}

template <int width>
struct ActivationRegister {
    // No `using`: gcc drops its attribute where the size depends on a parameter.
    typedef float Floats __attribute__((vector_size(4 * width)));
    typedef std::int32_t Integers __attribute__((vector_size(4 * width)));
    typedef std::int8_t Bytes __attribute__((vector_size(width)));

    [[gnu::always_inline]] static inline Floats all(float value) { return Floats{} + value; }
    // The first `left` values, zeros behind them.
    [[gnu::always_inline]] static inline Floats load(const float* x, std::int64_t left) {
        Floats v{};
        __builtin_memcpy(&v, x, static_cast<std::size_t>(left < width ? left : width) * sizeof(float));
        return v;
    }
    [[gnu::always_inline]] static inline Floats magnitude(Floats v) {
        return reinterpret_cast<Floats>(reinterpret_cast<Integers>(v) & 0x7fffffff);
    }
    // To nearest even, for whole numbers that a byte holds; what is no number becomes the lowest.
    [[gnu::always_inline]] static inline Integers code_of(Floats v, float lowest, float highest) {
        constexpr float whole = 0x1.8p23f;  // 1.5 * 2^23: the whole number stands in the low bits
        v = v > all(lowest) ? v : all(lowest);
        v = v < all(highest) ? v : all(highest);
        return reinterpret_cast<Integers>(v + whole) - reinterpret_cast<Integers>(all(whole));
    }
};

// q: zeros up to zeros_until(columns).
template <int width>
inline float quantize_by_mean(const float* x, std::int64_t columns, std::int8_t* q, std::int32_t* sum) {
    using Register = ActivationRegister<width>;
    constexpr int registers = 16 / width;  // the sum has sixteen parts
    typename Register::Floats parts[registers] = {};
    for (std::int64_t c = 0; c < columns; c += 16)
        for (int r = 0; r < registers; ++r)
            if (const std::int64_t at = c + r * width; at < columns)
                parts[r] += Register::magnitude(Register::load(x + at, columns - at));
    float sums[16];
    __builtin_memcpy(sums, parts, sizeof sums);
    for (int half = 8; half > 0; half /= 2)
        for (int i = 0; i < half; ++i) sums[i] += sums[i + half];
    const float mean = sums[0] / static_cast<float>(columns),
                scale = (mean > smallest_scale ? mean : smallest_scale) / absmean4_steps;
    typename Register::Integers total{};
    for (std::int64_t c = 0; c < columns; c += width) {
        const auto code = Register::code_of(Register::load(x + c, columns - c) / Register::all(scale), absmean4_lowest,
                                            absmean4_highest);
        total += code;
        const auto bytes = __builtin_convertvector(code, typename Register::Bytes);
        __builtin_memcpy(q + c, &bytes, static_cast<std::size_t>(columns - c < width ? columns - c : width));
    }
    for (std::int64_t c = columns; c < zeros_until(columns); ++c) q[c] = 0;
    std::int32_t all = 0;
    for (int i = 0; i < width; ++i) all += total[i];
    *sum = all;
    return scale;
}

}  // namespace
}  // namespace bitdistill
