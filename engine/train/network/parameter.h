// SPDX-License-Identifier: GPL-3.0-or-later
// One tensor of a model: its FP32 value, its gradient, and what the matmuls read instead of it. All of it lies in the
// host's memory, or on the device that Transformer::compute_on() has sent it to. Engine thread.
#pragma once

#include <torch/types.h>

#include <optional>

#include "engine/model/tensor_roles.h"
#include "engine/train/network/bit_linear.h"

namespace bitdistill {

struct Parameter {
    TensorSpec spec;
    at::Tensor value;                                          // FP32
    QuantizedWeight quantized;                                 // projections, embedding of a tied head, head
    at::Tensor gradient;                                       // FP32; its memory stays, whatever it holds
    bool has_gradient = false;                                 // false: the next gradient is written, not added
    std::optional<WeightScales> stored_scales = std::nullopt;  // of a frozen student; none: computed
    std::optional<KeptType> kept = std::nullopt;  // whose values an embedding or head computes with; none: its own
    at::Tensor one_more = {};  // value + 1, of gains that a norm adds 1 to; after Transformer::prepare_weights()

    // What a norm multiplies by.
    const at::Tensor& factors() const { return spec.one_plus ? one_more : value; }
};

// gradient (+)= part * factor. part: `value`'s shape, FP32 or BF16, contiguous; on a device it becomes the gradient.
void add_gradient(Parameter& parameter, const at::Tensor& part, float factor);

}  // namespace bitdistill
