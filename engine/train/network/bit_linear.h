// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of a linear layer as its matmuls read them. BitLinear: ternary codes and their scales, while the
// latent weight stays FP32; a plain layer: the weight itself. Made once per optimizer step and shared by all
// micro-batches; the gradient passes the rounding straight through (STE) to the latent weight. Engine thread.
#pragma once

#include <torch/types.h>

#include <optional>

#include "engine/model/quantizer.h"

namespace bitdistill {

// What the matmuls read instead of the latent weight.
struct QuantizedWeight {
    // [out, in] in the compute type. One scale for the matrix: ternary codes, and `scale` goes to their matmul, which
    // keeps the sums exact. Scales of rows or blocks: each code times its scale, rounded to the compute type, because a
    // matmul's sum runs over several of them. Else a blend (warm-up), or the weight itself.
    at::Tensor matrix;
    float scale = 1.0f;   // effective weight = scale * matrix
    WeightScales scales;  // of a ternary layer's latent weight, whatever `matrix` holds; a plain layer: none
    bool quantize_activations = false;  // BitLinear: activations are quantized per token
    bool codes = false;                 // `matrix` holds ternary codes, and nothing of a scale or a blend
    // Of weights that lie on a device (quantize_operators.h), which nobody waits for: FP32, there, in place of `scale`
    // and of the values of `scales`. Undefined: those hold.
    at::Tensor scale_there = {}, scales_there = {};
};

// What a linear layer computes with on the way to Q(w): w + quantized (Q(w) - w) (quantization warm-up), plus latent w
// (arXiv 2601.07892, Arenas). Gradients pass all of it straight through.
struct Blend {
    double quantized = 1.0, latent = 0.0;
    bool none() const { return quantized >= 1.0 && latent == 0.0; }
};

// latent: FP32 [out, in]. quantizer: of a ternary layer; none: a plain layer. dtype: FP32 or BF16. destination: where
// `matrix` shall lie, of that type and shape; undefined: new memory, or the latent weight itself where nothing is to be
// converted. stored: scales of a frozen model; null: what the quantizer finds.
QuantizedWeight quantize_weight(const at::Tensor& latent, const std::optional<Quantizer>& quantizer, const Blend& blend,
                                at::ScalarType dtype, const at::Tensor& destination = {},
                                const WeightScales* stored = nullptr);

// The scales of a ternary layer's latent weight, brought here from the device where they lie on one.
WeightScales scales_of(const QuantizedWeight& weight);

// Rows [..., C] of an embedding or head, contiguous FP32 on the host, to what their type keeps of them, in place;
// nothing leaves them as they are. Beyond F16's largest number, 65,504, finite values end there. Gradients pass the
// rounding straight through.
void round_rows(std::optional<KeptType> kept, const at::Tensor& rows);

}  // namespace bitdistill
