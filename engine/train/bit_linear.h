// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of a linear layer as its products read them. BitLinear: ternary codes and one scale, while the latent
// weight stays FP32; a plain layer: the weight itself. Made once per optimizer step and shared by all micro-batches;
// the gradient passes the rounding straight through (STE) to the latent weight. Engine thread.
#pragma once

#include <torch/types.h>

namespace bitdistill {

// What the matrix products read instead of the latent weight.
struct WeightOperand {
    at::Tensor matrix;            // [out, in] in the compute type: ternary codes, or the weight itself
    float scale = 1.0f;           // effective weight = scale * matrix
    float absmean = 0.0f;         // of a ternary layer's latent weight, also while `matrix` is a blend
    bool quantize_input = false;  // BitLinear: activations are quantized per token
};

// latent: FP32 [out, in]. Ternary: codes and absmean scale (arXiv 2510.13998, eq. 1-2). lambda below 1 blends
// w + lambda (Q(w) - w) (quantization warm-up). dtype: FP32 or BF16. destination: where `matrix` shall lie, of that
// type and shape; undefined: new memory, or the latent weight itself where nothing is to be converted.
WeightOperand make_operand(const at::Tensor& latent, bool ternary, double lambda, at::ScalarType dtype,
                           const at::Tensor& destination = {});

}  // namespace bitdistill
