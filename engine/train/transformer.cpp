// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/transformer.h"

#include <torch/torch.h>

#include <cmath>
#include <limits>

#include "engine/core/error.h"
#include "engine/train/fused_ops.h"

namespace bitdistill {
namespace {

std::string layer_name(int layer, const char* rest) { return "model.layers." + std::to_string(layer) + "." + rest; }

}  // namespace

const char* to_string(Precision precision) { return precision == Precision::bf16 ? "bf16" : "fp32"; }

Transformer::Transformer(const ModelConfig& config, Precision precision, bool trainable)
    : config_(config), precision_(precision) {
    for (TensorSpec& spec : tensor_specs(config)) {
        index_[spec.name] = parameters_.size();
        const auto options = at::TensorOptions().dtype(at::kFloat).requires_grad(trainable);
        parameters_.push_back({spec, torch::empty(spec.shape, options), {}});
    }
}

Parameter& Transformer::at(const std::string& name) {
    const auto found = index_.find(name);
    if (found == index_.end()) throw Error("a model of this architecture has no such tensor", name);
    return parameters_[found->second];
}

void Transformer::weights_changed() {
    for (Parameter& parameter : parameters_) parameter.operand = {};
}

void Transformer::set_quantization_lambda(double lambda) {
    if (lambda != lambda_) weights_changed();
    lambda_ = lambda;
}

void Transformer::extend_rotary(std::int64_t tokens) {
    if (cosine_.defined() && cosine_.size(0) >= tokens) return;
    const std::int64_t half = config_.head_dim / 2;
    cosine_ = at::empty({tokens, half}, at::kFloat);
    sine_ = at::empty({tokens, half}, at::kFloat);
    float *c = cosine_.data_ptr<float>(), *s = sine_.data_ptr<float>();
    for (std::int64_t i = 0; i < half; ++i) {
        const double frequency =
            std::pow(config_.rope_theta, -2.0 * static_cast<double>(i) / static_cast<double>(config_.head_dim));
        for (std::int64_t t = 0; t < tokens; ++t) {
            // Hugging Face computes the angle in FP32; the product of float factors keeps our tables equal to its.
            const float angle = static_cast<float>(t) * static_cast<float>(frequency);
            c[t * half + i] = std::cos(angle);
            s[t * half + i] = std::sin(angle);
        }
    }
    mask_ = at::full({tokens, tokens}, -std::numeric_limits<float>::infinity(), at::kFloat).triu(1);
}

at::Tensor Transformer::project(const at::Tensor& x, const std::string& name) {
    Parameter& weight = at(name + ".weight");
    if (!weight.operand.matrix.defined()) {
        const bool ternary = config_.ternary && weight.spec.projection;
        const auto dtype = precision_ == Precision::bf16 ? at::kBFloat16 : at::kFloat;
        weight.operand = make_operand(weight.value, ternary, lambda_, dtype);
    }
    const auto bias = index_.find(name + ".bias");
    return linear(x, weight.value, weight.operand,
                  bias == index_.end() ? at::Tensor() : parameters_[bias->second].value);
}

at::Tensor Transformer::attention(const at::Tensor& x, int layer, ForwardResult* capture) {
    const std::int64_t batch = x.size(0), tokens = x.size(1);
    const std::int64_t heads = config_.heads, kv_heads = config_.kv_heads, width = config_.head_dim,
                       group = heads / kv_heads;
    at::Tensor q = project(x, layer_name(layer, "self_attn.q_proj")).view({batch, tokens, heads, width});
    at::Tensor k = project(x, layer_name(layer, "self_attn.k_proj")).view({batch, tokens, kv_heads, width});
    const at::Tensor v = project(x, layer_name(layer, "self_attn.v_proj")).view({batch, tokens, kv_heads, width});
    if (config_.qk_norm) {
        q = rms_norm(q, at(layer_name(layer, "self_attn.q_norm.weight")).value, config_.rms_norm_eps);
        k = rms_norm(k, at(layer_name(layer, "self_attn.k_norm.weight")).value, config_.rms_norm_eps);
    }
    const at::Tensor cosine = cosine_.narrow(0, 0, tokens), sine = sine_.narrow(0, 0, tokens);
    q = rotary(q, cosine, sine);
    k = rotary(k, cosine, sine);
    if (capture) {
        capture->q = q.reshape({batch, tokens, heads * width});
        capture->k = k.reshape({batch, tokens, kv_heads * width});
        capture->v = v.reshape({batch, tokens, kv_heads * width});
    }
    // The query heads that share a key head lie one after another: [B KV, G T, D], so keys are never copied per head.
    const at::Tensor queries = q.view({batch, tokens, kv_heads, group, width})
                                   .permute({0, 2, 3, 1, 4})
                                   .reshape({batch * kv_heads, group * tokens, width});
    const at::Tensor keys = k.permute({0, 2, 3, 1}).reshape({batch * kv_heads, width, tokens});
    const at::Tensor values = v.permute({0, 2, 1, 3}).reshape({batch * kv_heads, tokens, width});
    at::Tensor scores = at::bmm(queries, keys).mul(1.0 / std::sqrt(static_cast<double>(width)));
    scores = scores.view({batch * kv_heads, group, tokens, tokens}) + mask_.narrow(0, 0, tokens).narrow(1, 0, tokens);
    const at::Tensor shares = at::softmax(scores, -1).view({batch * kv_heads, group * tokens, tokens});
    at::Tensor mixed = at::bmm(shares, values)
                           .view({batch, kv_heads, group, tokens, width})
                           .permute({0, 3, 1, 2, 4})
                           .reshape({batch, tokens, heads * width});
    if (config_.sub_norm)
        mixed = rms_norm(mixed, at(layer_name(layer, "self_attn.attn_sub_norm.weight")).value, config_.rms_norm_eps);
    return project(mixed, layer_name(layer, "self_attn.o_proj"));
}

at::Tensor Transformer::feed_forward(const at::Tensor& x, int layer) {
    at::Tensor inner =
        swiglu(project(x, layer_name(layer, "mlp.gate_proj")), project(x, layer_name(layer, "mlp.up_proj")));
    if (config_.sub_norm)
        inner = rms_norm(inner, at(layer_name(layer, "mlp.ffn_sub_norm.weight")).value, config_.rms_norm_eps);
    return project(inner, layer_name(layer, "mlp.down_proj"));
}

ForwardResult Transformer::forward(const at::Tensor& ids, std::int64_t capture_layer) {
    extend_rotary(ids.size(1));
    ForwardResult result;
    at::Tensor x = at::embedding(at("model.embed_tokens.weight").value, ids);
    for (int layer = 0; layer < config_.layers; ++layer) {
        const auto norm = [&](const char* name) {
            return rms_norm(x, at(layer_name(layer, name)).value, config_.rms_norm_eps);
        };
        x = x + attention(norm("input_layernorm.weight"), layer, layer == capture_layer ? &result : nullptr);
        x = x + feed_forward(norm("post_attention_layernorm.weight"), layer);
    }
    result.hidden = rms_norm(x, at("model.norm.weight").value, config_.rms_norm_eps);
    return result;
}

at::Tensor Transformer::logits(const at::Tensor& hidden) {
    return project(hidden, config_.tie_embeddings ? "model.embed_tokens" : "lm_head");
}

}  // namespace bitdistill
