// SPDX-License-Identifier: GPL-3.0-or-later
// The same decoder written plainly in LibTorch's operators, as a textbook has it: the reference that Transformer's
// values and gradients are tested against, and that `train-speed` measures beside it. BF16 as a user of LibTorch would
// take it: FP32 parameters are converted each step, activations are BF16, norms and softmax compute in FP32. Engine
// thread.
#pragma once

#include <torch/types.h>

#include <map>
#include <string>

#include "engine/train/transformer.h"

namespace bitdistill {

class PlainModel {
  public:
    // Copies the values of `model` into leaves that require gradients.
    PlainModel(Transformer& model, Precision precision);

    at::Tensor& at(const std::string& name) { return values_.at(name); }
    std::vector<at::Tensor> leaves() const;
    // ids [B, T]. The quantizers are naive: w + (Q(w) - w).detach(), x + (Q(x) - x).detach().
    ForwardResult forward(const at::Tensor& ids, std::int64_t capture_layer = -1);
    // hidden [N, C] -> [N, V] FP32.
    at::Tensor logits(const at::Tensor& hidden);

  private:
    at::Tensor norm(const at::Tensor& x, const std::string& name);
    at::Tensor behind_sub_norm(const at::Tensor& x, const std::string& name);
    at::Tensor project(const at::Tensor& x, const std::string& name);
    at::Tensor attention(const at::Tensor& x, const std::string& prefix, ForwardResult* capture);
    at::Tensor feed_forward(const at::Tensor& x, const std::string& prefix);

    ModelConfig config_;
    at::ScalarType type_;
    std::map<std::string, at::Tensor> values_;
    at::Tensor cosine_, sine_;  // [T, D]
};

}  // namespace bitdistill
