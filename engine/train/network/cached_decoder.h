// SPDX-License-Identifier: GPL-3.0-or-later
// A full-precision model that writes: many rows at once, one token a step, keys and values of earlier tokens kept. What
// Transformer::forward() computes for whole sequences, for sampling. Engine thread.
#pragma once

#include <vector>

#include "engine/train/network/transformer.h"

namespace bitdistill {

class CachedDecoder {
  public:
    // Keeps `model` (not a 1.58-bit one) and a copy of its matrices in the compute type. Room for `rows` sequences of
    // at most `length` tokens.
    CachedDecoder(Transformer& model, std::int64_t rows, std::int64_t length);

    void restart() { position_ = 0; }
    // ids [rows] int64, the next token of every row -> logits [rows, V] FP32 of the token after it.
    at::Tensor step(const at::Tensor& ids);

  private:
    struct Matrix {
        at::Tensor weight, bias;
    };
    struct Layer {
        Matrix q, k, v, o, gate, up, down;
        at::Tensor q_norm, k_norm, attention_norm, feed_norm;
        at::Tensor keys, values;  // [rows, KV, length, D]
    };
    Matrix matrix(TensorId id);
    at::Tensor matmul(const at::Tensor& x, const Matrix& matrix) const;
    at::Tensor attention(const at::Tensor& x, Layer& layer);

    Transformer& model_;
    const ModelConfig config_;
    std::int64_t rows_, length_, position_ = 0;
    at::Tensor embedding_, norm_, cosine_, sine_;  // [V, C], [C], [length, D/2] twice
    Matrix head_;
    std::vector<Layer> layers_;
};

}  // namespace bitdistill
