// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/matrix_product.h"

#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/kernels.h"

namespace bitdistill {

void matrix_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                    const ProductInputs& inputs, float* out) {
    const std::byte* const data = m.row(first);
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
