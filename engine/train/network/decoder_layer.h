// SPDX-License-Identifier: GPL-3.0-or-later
// One decoder layer, forward and backward, as the matmuls it needs and single passes over memory between them
// (row_kernels.h). Y = X + o_proj(SubLN(attention(norm(X)))), X' = Y + down_proj(SubLN(silu(gate) * up)); a model
// without SubLN or without quantizers leaves those steps out, one with a norm before every linear layer has five more.
// Called by Transformer. Engine thread.
#pragma once

#include <torch/types.h>

#include <vector>

#include "engine/train/network/parameter.h"

namespace bitdistill {

// Milliseconds by kind of work.
struct PartTimes {
    double matmuls = 0, attention = 0, rows = 0, gradients = 0;
};

struct ForwardResult {
    at::Tensor hidden;   // [B, T, C] FP32 after the final norm
    at::Tensor q, k, v;  // [B, T, width] FP32 at the asked-for layer: Q and K after q/k-norm and RoPE, V as projected
};

// Gradients of ForwardResult's q, k, v; undefined: none.
struct CapturedGradients {
    at::Tensor q, k, v;
};

struct LayerParameters {
    Parameter *input_norm, *q, *k, *v, *o, *post_norm, *gate, *up, *down;
    // Null where the architecture has none.
    Parameter *q_bias, *k_bias, *v_bias, *o_bias, *q_norm, *k_norm, *attention_sub_norm, *ffn_sub_norm;
    Parameter *q_sub_norm, *k_sub_norm, *v_sub_norm, *gate_sub_norm, *up_sub_norm;
    // Weights that read the same input stand one below the other: one matmul for all, unless each has a norm of its
    // own before it.
    at::Tensor qkv, gate_up;
};

// The residual stream between layers: x, and the result of the last branch (attention or MLP), which the next norm adds
// to it on its way.
struct Residual {
    at::Tensor x;          // [N, C] FP32
    at::Tensor branch;     // [N, C], undefined: nothing to add
    at::Tensor row_scale;  // [N] of the branch, undefined: 1
    float scale = 1.0f;
};

// Of the norms that stand before single layers (SubNormPlacement::every_linear), in the order of these layers; empty
// where their input has one norm.
struct SubNormTape {
    std::vector<at::Tensor> reciprocal, scale;
};

// What backward needs of one layer. The quantized activations are not among it: they follow from the inputs of the
// norms.
struct LayerTape {
    at::Tensor x, input_reciprocal, input_scale;
    at::Tensor qkv, q_reciprocal, k_reciprocal;  // models with q/k-norm only
    at::Tensor q, k, v, mixed, log_sum, mixed_reciprocal, mixed_scale;
    at::Tensor middle, middle_reciprocal, middle_scale;
    at::Tensor gate_up, inner_reciprocal, inner_scale;
    SubNormTape input_sub, middle_sub;
};

struct LayerRun {
    const ModelConfig& config;
    std::int64_t batch = 0, tokens = 0;
    at::Tensor cosine, sine;  // [T or more, D/2]
    PartTimes* times = nullptr;
};

// T: float or Bf16, the type of the matmuls. tape null: nothing is kept, and residual.x is overwritten.
template <class T>
void layer_forward(const LayerRun& run, const LayerParameters& layer, Residual& residual, LayerTape* tape,
                   ForwardResult* capture);

// The gradient of the residual stream, and the same times the scale of the matmul that the branch ends with.
struct ResidualGradient {
    at::Tensor x;       // [N, C] FP32
    at::Tensor branch;  // [N, C]
};
// below: scale of the matmul that `tape.x` ends with (the down projection of the layer below).
template <class T>
void layer_backward(const LayerRun& run, const LayerParameters& layer, const LayerTape& tape,
                    ResidualGradient& gradient, const CapturedGradients* captured, float below);

// hidden [B, T, C] = norm(x + branch); residual.x becomes the sum.
template <class T>
at::Tensor final_norm_forward(const LayerRun& run, const Parameter& gain, Residual& residual, at::Tensor* reciprocal);
// d_hidden [N, C] FP32 -> gradient of the stream; `above` is the scale of the last layer's down projection.
template <class T>
ResidualGradient final_norm_backward(const LayerRun& run, Parameter& gain, const at::Tensor& x,
                                     const at::Tensor& reciprocal, const at::Tensor& d_hidden, float above);

}  // namespace bitdistill
