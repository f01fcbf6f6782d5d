// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/row_kernels.h"

namespace bitdistill {

// One namespace an instruction set, each from row_kernels_body.h.
#define DECLARE_ROW_KERNELS(isa)             \
    namespace isa {                          \
    extern const RowKernels<float> f32_rows; \
    extern const RowKernels<Bf16> bf16_rows; \
    }
DECLARE_ROW_KERNELS(rows_baseline)
#ifdef BITDISTILL_X86_ROWS
DECLARE_ROW_KERNELS(rows_avx2)
DECLARE_ROW_KERNELS(rows_avx512)
#endif

namespace {

enum class Isa { baseline, avx2, avx512 };

Isa widest() {
#ifdef BITDISTILL_X86_ROWS
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        return Isa::avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return Isa::avx2;
#endif
    return Isa::baseline;
}

}  // namespace

#ifdef BITDISTILL_X86_ROWS
#define CHOOSE_ROWS(table)                             \
    static const Isa isa = widest();                   \
    if (isa == Isa::avx512) return rows_avx512::table; \
    if (isa == Isa::avx2) return rows_avx2::table;     \
    return rows_baseline::table
#else
#define CHOOSE_ROWS(table) return rows_baseline::table
#endif

template <>
const RowKernels<float>& row_kernels() {
    CHOOSE_ROWS(f32_rows);
}
template <>
const RowKernels<Bf16>& row_kernels() {
    CHOOSE_ROWS(bf16_rows);
}

std::int64_t attention_scratch(std::int64_t tokens, std::int64_t width) {
    const auto padded = [](std::int64_t n) { return (n + 15) / 16 * 16; };
    constexpr std::int64_t block = 48;  // attention_body.h
    return 5 * padded(tokens) * padded(width) + 3 * block * padded(width) + 2 * block * padded(tokens);
}

}  // namespace bitdistill
