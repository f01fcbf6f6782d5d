// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/matrix_product.h"

#include <algorithm>
#include <vector>

#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/kernels.h"

namespace bitdistill {

namespace {

// Planes group by group, each first joined, which the processor's cache holds: the same sums as those of Q8_0.
void plane_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                   const QuantizedTokens& codes, float* y) {
    constexpr std::size_t line = 64;
    thread_local std::vector<std::byte> room;
    const std::int64_t blocks = block_count(m.columns);
    room.resize(static_cast<std::size_t>(group_bytes(BlockForm::q8_0, m.columns)) + line);
    std::byte* const whole = room.data() + (line - reinterpret_cast<std::uintptr_t>(room.data()) % line) % line;
    for (std::int64_t r = 0; r < rows; r += group_rows) {
        kernels.planes->join(m.high_plane(first + r), m.low_plane(first + r), blocks, whole);
        kernels.products->of[static_cast<int>(BlockForm::q8_0)](whole, std::min(group_rows, rows - r), blocks,
                                                                codes.codes, codes.scales, codes.sums, codes.count,
                                                                y + r, m.rows);
    }
}

// Rows group by group, each first read as floats, which the processor's cache holds. A row's sums do not depend on the
// rows beside it.
void row_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                 const ProductInputs& inputs, float* y) {
    constexpr std::size_t line = 16;  // kernels may read on to the end of a cache line
    thread_local std::vector<float> room;
    const auto columns = static_cast<std::size_t>(m.columns);
    room.resize(static_cast<std::size_t>(group_rows) * columns + line);
    for (std::int64_t r = 0; r < rows; r += group_rows) {
        const std::int64_t count = std::min(group_rows, rows - r);
        for (std::int64_t i = 0; i < count; ++i)
            m.source->read(first + r + i, std::span(room).subspan(static_cast<std::size_t>(i) * columns, columns));
        kernels.f32(reinterpret_cast<const std::byte*>(room.data()), count, m.columns, inputs.values, m.columns,
                    inputs.codes.count, y + r, m.rows);
    }
}

}  // namespace

void matrix_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                    const ProductInputs& inputs, float* out) {
    const std::byte* const data = m.type == WeightType::rows ? nullptr : m.row(first);
    const QuantizedTokens& codes = inputs.codes;
    const std::int64_t tokens = codes.count;
    float* const y = out + first;
    switch (m.type) {
        case WeightType::ternary:
            ternary_product(kernels, m, first, rows, codes, *inputs.panels, y);
            break;
        case WeightType::blocks:
            kernels.products->of[static_cast<int>(m.form)](
                data, rows, block_count(m.columns), codes.codes, codes.scales,
                m.form == BlockForm::q6_k ? inputs.half_sums : codes.sums, tokens, y, m.rows);
            break;
        case WeightType::planes:
            plane_product(kernels, m, first, rows, codes, y);
            break;
        case WeightType::rows:
            row_product(kernels, m, first, rows, inputs, y);
            break;
        case WeightType::f32:
            kernels.f32(data, rows, m.columns, inputs.values, m.columns, tokens, y, m.rows);
            break;
        case WeightType::f16:
            kernels.f16(data, rows, m.columns, inputs.values, m.columns, tokens, y, m.rows);
            break;
        case WeightType::bf16:
            kernels.bf16(data, rows, m.columns, inputs.values, m.columns, tokens, y, m.rows);
            break;
    }
    if (m.bias.empty()) return;
    for (std::int64_t t = 0; t < tokens; ++t)
        for (std::int64_t r = 0; r < rows; ++r) y[t * m.rows + r] += m.bias[static_cast<std::size_t>(first + r)];
}

}  // namespace bitdistill
