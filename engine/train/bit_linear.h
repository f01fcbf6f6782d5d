// SPDX-License-Identifier: GPL-3.0-or-later
// The linear layer of teacher and student. BitLinear: ternary weights, 8-bit activations, straight-through gradients;
// the latent weight stays FP32. A plain layer is the same without quantizers. The matrix that enters the product is
// made once per optimizer step and shared by all micro-batches. Engine thread.
#pragma once

#include <torch/types.h>

#include <span>

namespace bitdistill {

// What the matrix products read instead of the latent weight.
struct WeightOperand {
    at::Tensor matrix;            // [out, in] in the compute type: ternary codes, or the weight itself
    float scale = 1.0f;           // effective weight = scale * matrix
    bool quantize_input = false;  // BitLinear: activations go through quantize_rows()
};

// latent: FP32 [out, in]. Ternary: codes and absmean scale (arXiv 2510.13998, eq. 1-2). lambda below 1 blends
// w + lambda (Q(w) - w) (quantization warm-up). dtype: FP32 or BF16.
WeightOperand make_operand(const at::Tensor& latent, bool ternary, double lambda, at::ScalarType dtype);

// x [..., in] FP32 -> [..., out] FP32. Gradients reach x through the effective weight and `latent` through the
// quantized input, roundings passed straight through (STE). bias may be undefined.
at::Tensor linear(const at::Tensor& x, const at::Tensor& latent, const WeightOperand& operand, const at::Tensor& bias);

}  // namespace bitdistill
