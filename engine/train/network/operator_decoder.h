// SPDX-License-Identifier: GPL-3.0-or-later
// A Llama, Qwen2, Qwen3 or Gemma 3 decoder in LibTorch's operators, which autograd differentiates, on any device. What
// a linear layer multiplies by is up to who derives from it. Engine thread.
#pragma once

#include <torch/types.h>

#include <vector>

#include "engine/model/tensor_roles.h"
#include "engine/train/network/decoder_layer.h"

namespace bitdistill {

// What the MLP makes of its gate before it meets `up`.
at::Tensor activated(const at::Tensor& gate, Activation activation);

// Keys and values of the tokens that a text has so far, for writing it token by token.
struct KvCache {
    // Room for `rows` texts of `length` tokens each.
    KvCache(const ModelConfig& config, std::int64_t rows, std::int64_t length, at::ScalarType type, at::Device device);
    void restart() { position = 0; }

    std::int64_t length, position = 0;     // tokens that have room, and that are there
    std::vector<at::Tensor> keys, values;  // of each layer: [B, K, length, D], K after q/k-norm and RoPE
};

class OperatorDecoder {
  public:
    virtual ~OperatorDecoder() = default;
    // ids [B, T], on the device of the values. cache: ids go on after the tokens that are there, and are added; without
    // gradients. Throws Error when it is full.
    ForwardResult forward(const at::Tensor& ids, std::int64_t capture_layer = -1, KvCache* cache = nullptr);
    void set_activation(ActivationRule rule) { config_.quantizer.activation = rule; }

  protected:
    // type: of matmuls and what lies between them; stream: of the sum that runs through the layers. Norms and softmax
    // compute in FP32.
    OperatorDecoder(const ModelConfig& config, at::ScalarType type, at::ScalarType stream);
    // Embedding, norm or bias; undefined: this model has none.
    virtual at::Tensor value(TensorId id) const = 0;
    // x [..., in] -> [..., out] in `type` by the weight of a linear layer; without its bias.
    virtual at::Tensor matmul(const at::Tensor& x, TensorId linear) const = 0;

    const ModelConfig& config() const { return config_; }
    at::ScalarType type() const { return type_; }

    // The parts of a layer, for who goes through one by one. x [B, T, C] behind the block's norm -> what the block adds
    // to the stream; after make_rotary() for these ids.
    at::Tensor norm(const at::Tensor& x, TensorId gain) const;
    // Rows of the embedding [..., C] as the first layer reads them.
    at::Tensor scaled(const at::Tensor& rows) const;
    // The whole linear layer: SubLN before it and bias, where the model has them.
    at::Tensor project(const at::Tensor& x, TensorId linear) const;
    at::Tensor attention(const at::Tensor& x, int layer, ForwardResult* capture, KvCache* cache) const;
    at::Tensor feed_forward(const at::Tensor& x, int layer) const;
    // A forward pass in its three parts: ids [B, T] -> x [B, T, C] -> x, layer by layer -> hidden [B, T, C] FP32.
    at::Tensor embedded(const at::Tensor& ids) const;
    at::Tensor through_layer(const at::Tensor& x, int layer, ForwardResult* capture, KvCache* cache) const;
    at::Tensor final_states(const at::Tensor& x) const;
    void make_rotary(const at::Tensor& ids, std::int64_t first);

  private:
    // Where the family has a norm behind its branches.
    at::Tensor behind(const at::Tensor& branch, TensorId gain) const;
    struct RotaryTable {
        at::Tensor cosine, sine;  // [T, D]
    };
    const RotaryTable& rotary_of(int layer) const;

    ModelConfig config_;
    at::ScalarType type_, stream_;
    RotaryKinds kinds_;
    std::vector<RotaryTable> rotary_;  // of each kind
};

}  // namespace bitdistill
