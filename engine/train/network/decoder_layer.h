// SPDX-License-Identifier: GPL-3.0-or-later
// One decoder layer, forward and backward, as the matmuls it needs and single passes over memory between them
// (row_kernels.h). Y = X + o_proj(SubLN(attention(norm(X)))), X' = Y + down_proj(SubLN(silu(gate) * up)); a model
// without SubLN or without quantizers leaves those steps out, one with a norm before every linear layer has five more,
// and Gemma has a norm behind each of the two branches. Called by Transformer. Engine thread.
//
// Shapes: B sequences of up to T tokens, N rows in all (TokenRows); C hidden width, H query heads, K key and value
// heads of D elements each, F width of the MLP, V vocabulary. "compute type": float or BF16, what the matmuls read and
// give; all else FP32.
#pragma once

#include <torch/types.h>

#include <vector>

#include "engine/train/network/parameter.h"
#include "engine/train/network/token_rows.h"

namespace bitdistill {

// Milliseconds by kind of work.
struct PartTimes {
    double matmuls = 0, attention = 0, rows = 0, gradients = 0;
};

struct ForwardResult {
    at::Tensor hidden;  // [B, T, C] FP32 after the final norm
    // At the asked-for layer, FP32: Q [B, T, H D] and K [B, T, K D] after q/k-norm and RoPE; V [B, T, K D].
    at::Tensor q, k, v;
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
    Parameter *behind_attention, *behind_mlp;  // norms of what a branch adds to the stream
    // Weights that read the same input stand one below the other: one matmul for all, unless each has a norm of its
    // own before it.
    at::Tensor qkv;      // [(H + 2 K) D, C] compute type
    at::Tensor gate_up;  // [2 F, C] compute type
};

// The residual stream between layers: x, and the result of the last branch (attention or MLP), which the next norm adds
// to it on its way.
struct Residual {
    at::Tensor x;          // [N, C] FP32
    at::Tensor branch;     // [N, C] compute type, before its scales; undefined: nothing to add
    at::Tensor row_scale;  // [N] of the branch; undefined: 1
    float scale = 1.0f;
};

// What backward needs of the norm at a branch's beginning and of the matmuls behind it.
struct InputTape {
    at::Tensor x;           // [N, C] the residual stream there
    at::Tensor reciprocal;  // [N] 1 / rms(x)
    at::Tensor scale;       // [N] of the quantized norm(x); undefined: not quantized, or norms of their own
    // Of the norms that stand before single linear layers (SubNormPlacement::every_linear), in the order of these
    // layers; empty where one norm serves all.
    std::vector<at::Tensor> sub_reciprocal, sub_scale;  // [N] each
};

struct AttentionTape {
    at::Tensor qkv;               // [N, (H + 2 K) D] compute type, as projected; models with q/k-norm only
    at::Tensor q_reciprocal;      // [N, H] 1 / rms of each head; models with q/k-norm only
    at::Tensor k_reciprocal;      // [N, K]
    at::Tensor q;                 // [N, H D] compute type, after q/k-norm and RoPE
    at::Tensor k;                 // [N, K D] compute type, after q/k-norm and RoPE
    at::Tensor v;                 // [N, K D] compute type
    at::Tensor mixed;             // [N, H D] compute type: softmax(q k^T / sqrt(D)) v
    at::Tensor log_sum;           // [N H] log of the softmax's sum: of a sequence, head after head
    at::Tensor mixed_reciprocal;  // [N] 1 / rms(mixed), of the SubLN before o_proj
    at::Tensor mixed_scale;       // [N] of what o_proj reads; undefined: not quantized
};

struct MlpTape {
    at::Tensor gate_up;           // [N, 2 F] compute type, as projected
    at::Tensor inner_reciprocal;  // [N] 1 / rms(act(gate) up), of the SubLN before down_proj
    at::Tensor inner_scale;       // [N] of what down_proj reads; undefined: not quantized
};

// What backward needs of the norm behind a branch; undefined where there is none.
struct BranchTape {
    at::Tensor x;           // [N, C] FP32: what the branch gave
    at::Tensor reciprocal;  // [N] 1 / rms(x)
};

// What backward needs of one layer. The quantized activations are not among it: they follow from the inputs of the
// norms.
struct LayerTape {
    InputTape attention_input;  // at X
    AttentionTape attention;
    BranchTape behind_attention;
    InputTape mlp_input;  // at Y
    MlpTape mlp;
    BranchTape behind_mlp;
};

struct LayerRun {
    const ModelConfig& config;
    const TokenRows& rows;
    at::Tensor cosine, sine;  // [T or more, D/2], of the layer's RoPE
    PartTimes* times = nullptr;
    std::int64_t window = 0;  // of the layer
};

// T: float or Bf16, the type of the matmuls. tape null: nothing is kept, and residual.x is overwritten.
template <class T>
void layer_forward(const LayerRun& run, const LayerParameters& layer, Residual& residual, LayerTape* tape,
                   ForwardResult* capture);

// The gradient of the residual stream, and the same times the scale of the matmul that the branch ends with.
struct ResidualGradient {
    at::Tensor x;       // [N, C] FP32
    at::Tensor branch;  // [N, C] compute type
};
// below: scale of the matmul that X ends with (the down projection of the layer below); 0: there is no layer below.
template <class T>
void layer_backward(const LayerRun& run, const LayerParameters& layer, const LayerTape& tape,
                    ResidualGradient& gradient, const CapturedGradients* captured, float below);

// hidden [N, C] FP32 = norm(x + branch); residual.x becomes the sum. reciprocal: [N].
template <class T>
at::Tensor final_norm_forward(const LayerRun& run, const Parameter& gain, Residual& residual, at::Tensor* reciprocal);
// x [N, C], reciprocal [N], d_hidden [N, C] FP32 -> gradient of the stream; `above` is the scale of the last layer's
// down projection.
template <class T>
ResidualGradient final_norm_backward(const LayerRun& run, Parameter& gain, const at::Tensor& x,
                                     const at::Tensor& reciprocal, const at::Tensor& d_hidden, float above);

}  // namespace bitdistill
