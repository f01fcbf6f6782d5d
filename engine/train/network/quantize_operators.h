// SPDX-License-Identifier: GPL-3.0-or-later
// The quantizers of BitLinear in LibTorch's operators: for the device, and for the plain model that the kernels are
// compared with. Written apart from the kernels, with the same constants: the one place of the operators for a rule of
// another kind (a transform, another number of bits, a mask of weights). Gradients pass the rounding straight through.
// Engine thread.
#pragma once

#include <torch/types.h>

#include "engine/model/quantizer.h"

namespace bitdistill {

struct ActivationCodes {
    at::Tensor codes, scale;  // FP32 [..., C], whole numbers; [..., 1]. x is about codes * scale
};
// x: FP32 [..., C], a token a row. The gradient of codes is that of x / scale.
ActivationCodes activation_codes(const at::Tensor& x, const Quantizer& quantizer);

// x and w with the values that quantizing leaves them, in their own type. stored: scales of a frozen model; null: what
// the quantizer finds.
at::Tensor rounded_activations(const at::Tensor& x, const Quantizer& quantizer);
at::Tensor rounded_weight(const at::Tensor& w, const Quantizer& quantizer, const WeightScales* stored);

}  // namespace bitdistill
