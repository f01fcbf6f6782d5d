// SPDX-License-Identifier: GPL-3.0-or-later
// NEON as every 64-bit ARM processor has it: smlal adds products of bytes to sums of 16 bits, each lane for itself, and
// four lanes make a row when they are widened.
#include "engine/infer/kernels/neon.h"

namespace bitdistill {
namespace {

struct Dot {
    struct Narrow {
        int16x8_t low, high;  // two rows each
    };
    // 85 * 3 * 128 = 32640 and 2 * 128 * 127 = 32512 stay below 32768.
    static constexpr int ternary_products = 85, byte_products = 2, tokens = 4, block_registers = 1;
    static Narrow zero_narrow() { return {vdupq_n_s16(0), vdupq_n_s16(0)}; }
    static void dot(Narrow& sum, int8x16_t codes, int8x16_t x) {
        sum.low = vmlal_s8(sum.low, vget_low_s8(codes), vget_low_s8(x));
        sum.high = vmlal_s8(sum.high, vget_high_s8(codes), vget_high_s8(x));
    }
    static int32x4_t widen(Narrow sum) { return vpaddq_s32(vpaddlq_s16(sum.low), vpaddlq_s16(sum.high)); }
};

}  // namespace

constinit const Kernels neon_kernels = neon_table<Dot>("neon", "NEON");

}  // namespace bitdistill
