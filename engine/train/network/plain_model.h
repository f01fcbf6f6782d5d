// SPDX-License-Identifier: GPL-3.0-or-later
// The same decoder written plainly in LibTorch's operators, as a textbook has it: the reference that Transformer's
// values and gradients are tested against, and that `train-speed` measures beside it. BF16 as a user of LibTorch would
// take it: FP32 parameters are converted each step, activations are BF16, norms and softmax compute in FP32. Engine
// thread.
#pragma once

#include <torch/types.h>

#include <map>
#include <optional>
#include <vector>

#include "engine/train/network/operator_decoder.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// The quantizers are naive: w + (Q(w) - w).detach(), x + (Q(x) - x).detach().
class PlainModel : public OperatorDecoder {
  public:
    // Copies the values of `model` into leaves that require gradients, on this device.
    PlainModel(Transformer& model, Precision precision, at::Device device = at::kCPU);

    at::Tensor& at(TensorId id) { return values_.at(id); }
    std::vector<at::Tensor> leaves() const;
    // hidden [N, C] -> [N, V] FP32.
    at::Tensor logits(const at::Tensor& hidden) const;

  private:
    at::Tensor value(TensorId id) const override;
    at::Tensor matmul(const at::Tensor& x, TensorId linear) const override;

    std::map<TensorId, at::Tensor> values_;
    std::map<TensorId, WeightScales> stored_scales_;  // of a frozen student
    std::map<TensorId, std::optional<KeptType>> kept_;
};

}  // namespace bitdistill
