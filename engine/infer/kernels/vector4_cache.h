// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of four floats: keys and values of a KV cache in 8 and 4 bits.
#pragma once

#include "engine/infer/kernels/cache_rows.h"
#include "engine/infer/kernels/vector4.h"

namespace bitdistill {
namespace {

struct CacheLanes {
    static constexpr int width = 4, score_queries = 2, sum_queries = 1;
    using Float = Float4;
    using Codes = std::int8_t __attribute__((vector_size(4)));
    static Float zero() { return Float{}; }
    static Float set(float value) { return all(value); }
    static Float load(const float* at) { return bitdistill::load<Float4>(at); }
    static void store(float* at, Float value) { __builtin_memcpy(at, &value, sizeof value); }
    static Float multiply(Float a, Float b) { return a * b; }
    static Float fma(Float a, Float b, Float c) { return multiply_add(a, b, c); }
    static float half(const std::byte* at) {
        std::uint16_t bits;
        __builtin_memcpy(&bits, at, sizeof bits);
        return f16_to_float(bits);
    }
    static Float floats(Int4 codes) { return __builtin_convertvector(codes, Float4); }
    static Int4 wide(const std::byte* at) { return __builtin_convertvector(bitdistill::load<Codes>(at), Int4); }
    static Float whole(const std::byte* at) { return floats(wide(at)); }
    static Float low(const std::byte* at) { return floats((wide(at) & 15) - 8); }
    static Float high(const std::byte* at) { return floats(((wide(at) >> 4) & 15) - 8); }
    static float sum(const Float (&parts)[4]) {
        const Float four = (parts[0] + parts[2]) + (parts[1] + parts[3]);
        return (four[0] + four[2]) + (four[1] + four[3]);
    }
};

}  // namespace
}  // namespace bitdistill
