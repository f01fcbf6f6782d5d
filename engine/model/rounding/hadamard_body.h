// SPDX-License-Identifier: GPL-3.0-or-later
// hadamard() of hadamard.h, the same bits, over registers of `width` floats: included by files compiled for other CPUs,
// hence nothing but what is local to the including file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace bitdistill {
namespace {

template <int width>
struct HadamardRegister {
    // No `using`: gcc drops its attribute where the size depends on a parameter.
    typedef float Floats __attribute__((vector_size(4 * width)));
    typedef std::int32_t Integers __attribute__((vector_size(4 * width)));

    template <int half, std::size_t... i>
    [[gnu::always_inline]] static inline Floats swapped(Floats v, std::index_sequence<i...>) {
        return __builtin_shufflevector(v, v, static_cast<int>(i ^ half)...);
    }
    template <int half, std::size_t... i>
    static constexpr Integers signs(std::index_sequence<i...>) {
        return Integers{(i & half ? INT32_MIN : 0)...};
    }
    // Neighbours `half` apart within a register: the lower gets a + b, the upper a - b.
    template <int half>
    [[gnu::always_inline]] static inline Floats butterfly(Floats v) {
        using Places = std::make_index_sequence<static_cast<std::size_t>(width)>;
        const Floats own = reinterpret_cast<Floats>(reinterpret_cast<Integers>(v) ^ signs<half>(Places()));
        return swapped<half>(v, Places()) + own;
    }
    [[gnu::always_inline]] static inline Floats all(Floats v) {
        v = butterfly<1>(v);
        if constexpr (width > 2) v = butterfly<2>(v);
        if constexpr (width > 4) v = butterfly<4>(v);
        if constexpr (width > 8) v = butterfly<8>(v);
        return v;
    }
};

// block: a power of two that divides columns. factor: hadamard_factor(block).
template <int width>
inline void hadamard_rows(float* x, std::int64_t columns, std::int64_t block, float factor) {
    using Register = HadamardRegister<width>;
    const auto load = [](const float* p) {
        typename Register::Floats v;
        __builtin_memcpy(&v, p, sizeof v);
        return v;
    };
    const auto store = [](float* p, typename Register::Floats v) { __builtin_memcpy(p, &v, sizeof v); };
    if (block < width) {
        for (std::int64_t half = 1; half < block; half *= 2)
            for (std::int64_t from = 0; from < columns; from += 2 * half)
                for (std::int64_t i = from; i < from + half; ++i) {
                    const float a = x[i], b = x[i + half];
                    x[i] = a + b;
                    x[i + half] = a - b;
                }
        for (std::int64_t i = 0; i < columns; ++i) x[i] *= factor;
        return;
    }
    for (std::int64_t first = 0; first < columns; first += block) {
        float* const part = x + first;
        const bool single = block == width;  // the factor goes with the last pass
        for (std::int64_t i = 0; i < block; i += width) {
            const auto v = Register::all(load(part + i));
            store(part + i, single ? v * factor : v);
        }
        // Two stages a pass, as long as there are two: the order of the operations on a number stays.
        std::int64_t half = width;
        for (; 4 * half <= block; half *= 4) {
            const float scale = 4 * half == block ? factor : 1.0f;
            for (std::int64_t from = 0; from < block; from += 4 * half)
                for (std::int64_t i = from; i < from + half; i += width) {
                    const auto a = load(part + i), b = load(part + i + half), c = load(part + i + 2 * half),
                               d = load(part + i + 3 * half);
                    const auto e = a + b, f = a - b, g = c + d, h = c - d;
                    store(part + i, (e + g) * scale);
                    store(part + i + half, (f + h) * scale);
                    store(part + i + 2 * half, (e - g) * scale);
                    store(part + i + 3 * half, (f - h) * scale);
                }
        }
        if (2 * half <= block)
            for (std::int64_t i = 0; i < half; i += width) {
                const auto a = load(part + i), b = load(part + i + half);
                store(part + i, (a + b) * factor);
                store(part + i + half, (a - b) * factor);
            }
    }
}

}  // namespace
}  // namespace bitdistill
