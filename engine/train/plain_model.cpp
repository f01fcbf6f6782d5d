// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/plain_model.h"

#include <torch/torch.h>

#include <cmath>
#include <limits>

namespace bitdistill {
namespace {

// scale = max(mean(abs(part)), 1e-5), q = clip(round(w / scale), -1, 1), for every part of w that has a scale.
at::Tensor quantized_weight(const at::Tensor& w, ScaleGranularity granularity) {
    const at::Tensor magnitude = w.abs();
    at::Tensor scale = magnitude.mean();
    if (granularity != ScaleGranularity::tensor) {
        std::vector<at::Tensor> blocks;
        for (const at::Tensor& block : magnitude.split(scale_columns(granularity, w.size(1)), 1))
            blocks.push_back(block.mean(1, true).expand_as(block));
        scale = at::cat(blocks, 1);
    }
    scale = scale.clamp_min(1e-5);
    return w + ((w / scale).round().clamp(-1, 1) * scale - w).detach();
}

at::Tensor quantized_input(const at::Tensor& x) {
    const at::Tensor wide = x.to(at::kFloat), scale = wide.abs().amax(-1, true).clamp_min(1e-5) / 127;
    return x + ((wide / scale).round().clamp(-128, 127) * scale - wide).detach().to(x.scalar_type());
}

at::Tensor rotated(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine) {
    const auto halves = x.chunk(2, -1);
    return x * cosine + at::cat({-halves[1], halves[0]}, -1) * sine;
}

}  // namespace

PlainModel::PlainModel(Transformer& model, Precision precision)
    : config_(model.config()), type_(precision == Precision::bf16 ? at::kBFloat16 : at::kFloat) {
    for (const Parameter& parameter : model.parameters())
        values_[parameter.spec.name] = parameter.value.detach().clone().requires_grad_(true);
}

std::vector<at::Tensor> PlainModel::leaves() const {
    std::vector<at::Tensor> all;
    for (const auto& [name, value] : values_) all.push_back(value);
    return all;
}

at::Tensor PlainModel::norm(const at::Tensor& x, const std::string& name) {
    const at::Tensor wide = x.to(at::kFloat);
    return (wide * (wide.square().mean(-1, true) + config_.rms_norm_eps).rsqrt() * at(name + ".weight")).to(type_);
}

// "...q_proj" has "...q_sub_norm" before it where every linear layer has a norm.
at::Tensor PlainModel::behind_sub_norm(const at::Tensor& x, const std::string& name) {
    return config_.norm_before_every_linear() ? norm(x, name.substr(0, name.size() - 4) + "sub_norm") : x;
}

at::Tensor PlainModel::project(const at::Tensor& x, const std::string& name) {
    const at::Tensor& w = at(name + ".weight");
    const auto bias = values_.find(name + ".bias");
    const at::Tensor y = config_.ternary
                             ? at::linear(quantized_input(x), quantized_weight(w, config_.weight_scale).to(type_))
                             : at::linear(x, w.to(type_));
    return bias == values_.end() ? y : y + bias->second.to(type_);
}

at::Tensor PlainModel::attention(const at::Tensor& x, const std::string& prefix, ForwardResult* capture) {
    const std::int64_t batch = x.size(0), tokens = x.size(1), width = config_.head_dim;
    const auto heads = [&](const char* name, std::int64_t count) {
        return project(behind_sub_norm(x, prefix + name), prefix + name).view({batch, tokens, count, width});
    };
    at::Tensor q = heads("q_proj", config_.heads), k = heads("k_proj", config_.kv_heads),
               v = heads("v_proj", config_.kv_heads);
    if (config_.qk_norm) {
        q = norm(q, prefix + "q_norm");
        k = norm(k, prefix + "k_norm");
    }
    q = rotated(q.transpose(1, 2), cosine_, sine_);
    k = rotated(k.transpose(1, 2), cosine_, sine_);
    v = v.transpose(1, 2);
    const auto joined = [&](const at::Tensor& t) { return t.transpose(1, 2).reshape({batch, tokens, -1}); };
    if (capture) {
        capture->q = joined(q).to(at::kFloat);
        capture->k = joined(k).to(at::kFloat);
        capture->v = joined(v).to(at::kFloat);
    }
    const std::int64_t group = config_.heads / config_.kv_heads;
    k = k.repeat_interleave(group, 1);
    v = v.repeat_interleave(group, 1);
    const at::Tensor mask =
        at::full({tokens, tokens}, -std::numeric_limits<float>::infinity(), at::kFloat).triu(1).to(type_);
    const at::Tensor scores = at::matmul(q, k.transpose(-1, -2)) / std::sqrt(static_cast<double>(width)) + mask;
    at::Tensor mixed = joined(at::matmul(at::softmax(scores, -1, at::kFloat).to(type_), v));
    if (config_.sub_norm) mixed = norm(mixed, prefix + "attn_sub_norm");
    return project(mixed, prefix + "o_proj");
}

at::Tensor PlainModel::feed_forward(const at::Tensor& x, const std::string& prefix) {
    at::Tensor inner = at::silu(project(behind_sub_norm(x, prefix + "gate_proj"), prefix + "gate_proj")) *
                       project(behind_sub_norm(x, prefix + "up_proj"), prefix + "up_proj");
    if (config_.sub_norm) inner = norm(inner, prefix + "ffn_sub_norm");
    return project(inner, prefix + "down_proj");
}

ForwardResult PlainModel::forward(const at::Tensor& ids, std::int64_t capture_layer) {
    const std::int64_t tokens = ids.size(1);
    const at::Tensor frequency = at::tensor(rotary_frequencies(config_)).to(at::kFloat);
    const at::Tensor angle = at::outer(at::arange(tokens, at::kFloat), frequency), twice = at::cat({angle, angle}, -1);
    cosine_ = twice.cos().to(type_);
    sine_ = twice.sin().to(type_);
    ForwardResult result;
    at::Tensor x = at::embedding(at("model.embed_tokens.weight"), ids).to(type_);
    for (int layer = 0; layer < config_.layers; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        x = x + attention(norm(x, prefix + "input_layernorm"), prefix + "self_attn.",
                          layer == capture_layer ? &result : nullptr);
        x = x + feed_forward(norm(x, prefix + "post_attention_layernorm"), prefix + "mlp.");
    }
    result.hidden = norm(x, "model.norm").to(at::kFloat);
    return result;
}

at::Tensor PlainModel::logits(const at::Tensor& hidden) {
    const at::Tensor& table = at(config_.tie_embeddings ? "model.embed_tokens.weight" : "lm_head.weight");
    return at::linear(hidden.to(type_), table.to(type_)).to(at::kFloat);
}

}  // namespace bitdistill
