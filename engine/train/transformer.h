// SPDX-License-Identifier: GPL-3.0-or-later
// A Llama, Qwen2 or Qwen3 decoder in LibTorch, as full-precision teacher or 1.58-bit student with SubLN. Parameters are
// FP32 tensors under their Hugging Face names; matrix products run in FP32 or BF16. Engine thread.
#pragma once

#include <torch/types.h>

#include <map>
#include <string>
#include <vector>

#include "engine/core/model_config.h"
#include "engine/train/bit_linear.h"

namespace bitdistill {

enum class Precision { fp32, bf16 };
const char* to_string(Precision precision);

struct Parameter {
    TensorSpec spec;
    at::Tensor value;       // FP32, requires_grad when trained
    WeightOperand operand;  // projections and head: what the products read; empty until the next forward
};

struct ForwardResult {
    at::Tensor hidden;   // [B, T, C] after the final norm
    at::Tensor q, k, v;  // [B, T, width] at the asked-for layer: Q and K after q/k-norm and RoPE, V as projected
};

class Transformer {
  public:
    // Values are not set: load_weights() or initialise fills them.
    Transformer(const ModelConfig& config, Precision precision, bool trainable);

    const ModelConfig& config() const { return config_; }
    Precision precision() const { return precision_; }
    std::vector<Parameter>& parameters() { return parameters_; }
    Parameter& at(const std::string& name);

    // ids [B, T] int64, padded on the right with any id: the causal mask keeps padding away from real positions.
    // capture_layer: 0-based layer whose Q, K, V are returned, -1 = none.
    ForwardResult forward(const at::Tensor& ids, std::int64_t capture_layer = -1);
    // hidden [N, C] -> [N, V] FP32.
    at::Tensor logits(const at::Tensor& hidden);

    // To be called when the values have changed (optimizer step, load): the operands are made anew.
    void weights_changed();
    // Quantization warm-up, 1 = fully ternary.
    void set_quantization_lambda(double lambda);

  private:
    at::Tensor project(const at::Tensor& x, const std::string& name);
    at::Tensor attention(const at::Tensor& x, int layer, ForwardResult* capture);
    at::Tensor feed_forward(const at::Tensor& x, int layer);
    void extend_rotary(std::int64_t tokens);

    ModelConfig config_;
    Precision precision_;
    std::vector<Parameter> parameters_;
    std::map<std::string, std::size_t> index_;
    at::Tensor cosine_, sine_, mask_;  // [T, D/2], [T, D/2], [T, T]
    double lambda_ = 1.0;
};

}  // namespace bitdistill
