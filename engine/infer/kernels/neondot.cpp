// SPDX-License-Identifier: GPL-3.0-or-later
// NEON with the dot product of ARMv8.2: sdot adds four products of bytes to an int32 exactly.
#include "engine/infer/kernels/neon.h"

namespace bitdistill {
namespace {

struct Dot {
    using Narrow = int32x4_t;
    static constexpr int ternary_products = 0, byte_products = 0, tokens = 8, block_registers = 2;
    static Narrow zero_narrow() { return vdupq_n_s32(0); }
    static void dot(Narrow& sum, int8x16_t codes, int8x16_t x) { sum = vdotq_s32(sum, codes, x); }
    static int32x4_t widen(Narrow sum) { return sum; }
};

}  // namespace

constinit const Kernels neondot_kernels = neon_table<Dot>("neondot", "NEON dot product");

}  // namespace bitdistill
