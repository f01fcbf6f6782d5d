// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/rows/row_kernels.h"

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/instruction_set.h"
#include "engine/base/list_text.h"
#include "engine/train/rows/attention_shape.h"

namespace bitdistill {

// One namespace an instruction set, each from row_kernels_body.h.
#define DECLARE_ROW_KERNELS(isa)             \
    namespace isa {                          \
    extern const RowKernels<float> f32_rows; \
    extern const RowKernels<Bf16> bf16_rows; \
    }
DECLARE_ROW_KERNELS(rows_scalar)
#ifdef BITDISTILL_X86_ROWS
DECLARE_ROW_KERNELS(rows_avx2)
DECLARE_ROW_KERNELS(rows_avxvnni)
DECLARE_ROW_KERNELS(rows_avx512)
DECLARE_ROW_KERNELS(rows_avx512bf16)
#endif

namespace {

// Narrowest first.
template <class T>
std::vector<const RowKernels<T>*> tables_of_this_cpu() {
    const auto of = [](const RowKernels<float>& f32, const RowKernels<Bf16>& bf16) {
        if constexpr (std::is_same_v<T, float>)
            return &f32;
        else
            return &bf16;
    };
    std::vector<const RowKernels<T>*> there;
    for (const RowKernels<T>* one : {
             of(rows_scalar::f32_rows, rows_scalar::bf16_rows),
#ifdef BITDISTILL_X86_ROWS
             of(rows_avx2::f32_rows, rows_avx2::bf16_rows),
             of(rows_avxvnni::f32_rows, rows_avxvnni::bf16_rows),
             of(rows_avx512::f32_rows, rows_avx512::bf16_rows),
             of(rows_avx512bf16::f32_rows, rows_avx512bf16::bf16_rows),
#endif
         })
        if (has_instruction_set(one->name)) there.push_back(one);
    return there;
}

template <class T>
const RowKernels<T>& chosen() {
    static const RowKernels<T>* const table = [] {
        const auto& all = row_kernels_of_this_cpu<T>();
        const char* wish = std::getenv("BITDISTILL_ROW_KERNELS");
        std::vector<std::string_view> names;
        for (const RowKernels<T>* one : all) names.emplace_back(one->name);
        if (const std::optional<std::size_t> widest = widest_of(names, wish ? wish : "")) return all[*widest];
        throw Error(std::string("this CPU has no row kernels \"") + wish + "\"", "BITDISTILL_ROW_KERNELS",
                    "Leave it unset, or set one of " + joined(names) + ".");
    }();
    return *table;
}

}  // namespace

template <>
const std::vector<const RowKernels<float>*>& row_kernels_of_this_cpu() {
    static const auto all = tables_of_this_cpu<float>();
    return all;
}
template <>
const std::vector<const RowKernels<Bf16>*>& row_kernels_of_this_cpu() {
    static const auto all = tables_of_this_cpu<Bf16>();
    return all;
}
template <>
const RowKernels<float>& row_kernels() {
    return chosen<float>();
}
template <>
const RowKernels<Bf16>& row_kernels() {
    return chosen<Bf16>();
}

std::int64_t attention_scratch(std::int64_t tokens, std::int64_t width) {
    return std::max(attention_shape::forward_floats(tokens, width), attention_shape::backward_floats(tokens, width));
}
std::int64_t relation_scratch(std::int64_t tokens, std::int64_t teacher_width, std::int64_t student_width) {
    return attention_shape::relation_floats(tokens, teacher_width, student_width);
}

}  // namespace bitdistill
