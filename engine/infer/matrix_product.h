// SPDX-License-Identifier: GPL-3.0-or-later
// The product of a block of tokens with a matrix, whatever type it is kept in: the one place where a session chooses
// the kernel. Internal to this folder.
#pragma once

#include <cstdint>

#include "engine/infer/cpu_weights.h"
#include "engine/infer/ternary_product.h"

namespace bitdistill {

struct Kernels;

// What T tokens are multiplied from: floats, [T][columns]; for ternary matrices and blocks, their codes.
struct ProductInputs {
    const float* values = nullptr;
    QuantizedTokens codes;
    const std::int32_t* half_sums = nullptr;  // of Q6_K
    const PanelTokens* panels = nullptr;
};

// out[t][first .. first + rows) of one matrix, its bias added; out is [T][matrix.rows]. first: a multiple of 16.
void matrix_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                    const ProductInputs& inputs, float* out);

}  // namespace bitdistill
