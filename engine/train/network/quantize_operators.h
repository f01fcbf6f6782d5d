// SPDX-License-Identifier: GPL-3.0-or-later
// The quantizers of BitLinear in LibTorch's operators: for the device, and for the plain model that the kernels are
// compared with. Written apart from the kernels, with the same constants: the one place of the operators for a rule of
// another kind. Gradients pass rounding and mask straight through. Engine thread.
#pragma once

#include <torch/types.h>

#include <optional>

#include "engine/model/quantizer.h"
#include "engine/model/tensor_roles.h"
#include "engine/train/network/bit_linear.h"

namespace bitdistill {

struct ActivationCodes {
    at::Tensor codes, scale;  // FP32 [..., C], whole numbers; [..., 1]. x is about codes * scale
};
// x: FP32 [..., C], a token a row: the input of this projection, which is turned first where the quantizer says so. The
// gradient of codes is that of x / scale.
ActivationCodes activation_codes(const at::Tensor& x, const Quantizer& quantizer, TensorRole projection);

// What quantize_weight() of bit_linear.h makes of latent weights [out, in], found where they lie.
QuantizedWeight weight_by_operators(const at::Tensor& latent, const std::optional<Quantizer>& quantizer,
                                    const Blend& blend, at::ScalarType dtype);
// Sums over inputs' codes times weight.matrix, FP32 [..., out], times the scales of both: inputs' [..., 1].
at::Tensor scaled_sums(const at::Tensor& sums, const at::Tensor& input_scale, const QuantizedWeight& weight);

// x, turned where the quantizer says so, and w with the values that quantizing leaves them, in their own type. stored:
// scales of a frozen model; null: what the quantizer finds.
at::Tensor rounded_activations(const at::Tensor& x, const Quantizer& quantizer, TensorRole projection);
at::Tensor rounded_weight(const at::Tensor& w, const Quantizer& quantizer, const WeightScales* stored);
// codes times scales and nothing else: rounded_weight() adds w and takes it away again, for the gradient's sake.
at::Tensor ternary_weight(const at::Tensor& w, const Quantizer& quantizer, const WeightScales* stored);
// An embedding or head [V, C] FP32 with the values that its type leaves it, those of round_rows() but without a
// gradient; nothing leaves all. rounded_table: with the gradient of w.
at::Tensor kept_values(const at::Tensor& w, std::optional<KeptType> kept);
at::Tensor rounded_table(const at::Tensor& w, std::optional<KeptType> kept);

}  // namespace bitdistill
