// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/operator_decoder.h"

#include <torch/torch.h>

#include <cmath>
#include <limits>

namespace bitdistill {
namespace {

at::Tensor rotated(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine) {
    const auto halves = x.chunk(2, -1);
    return x * cosine + at::cat({-halves[1], halves[0]}, -1) * sine;
}

}  // namespace

at::Tensor OperatorDecoder::norm(const at::Tensor& x, const std::string& name) const {
    const at::Tensor wide = x.to(at::kFloat);
    return (wide * (wide.square().mean(-1, true) + config_.rms_norm_eps).rsqrt() * value(name + ".weight")).to(type_);
}

// "...q_proj" has "...q_sub_norm" before it where every linear layer has a norm.
at::Tensor OperatorDecoder::behind_sub_norm(const at::Tensor& x, const std::string& name) const {
    return config_.norm_before_every_linear() ? norm(x, name.substr(0, name.size() - 4) + "sub_norm") : x;
}

at::Tensor OperatorDecoder::project(const at::Tensor& x, const std::string& name) const {
    const at::Tensor y = matmul(x, name), bias = value(name + ".bias");
    return bias.defined() ? y + bias.to(type_) : y;
}

at::Tensor OperatorDecoder::attention(const at::Tensor& x, const std::string& prefix, ForwardResult* capture) const {
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
        at::full({tokens, tokens}, -std::numeric_limits<float>::infinity(), x.options().dtype(at::kFloat))
            .triu(1)
            .to(type_);
    const at::Tensor scores = at::matmul(q, k.transpose(-1, -2)) / std::sqrt(static_cast<double>(width)) + mask;
    at::Tensor mixed = joined(at::matmul(at::softmax(scores, -1, at::kFloat).to(type_), v));
    if (config_.sub_norm) mixed = norm(mixed, prefix + "attn_sub_norm");
    return project(mixed, prefix + "o_proj");
}

at::Tensor OperatorDecoder::feed_forward(const at::Tensor& x, const std::string& prefix) const {
    at::Tensor inner = at::silu(project(behind_sub_norm(x, prefix + "gate_proj"), prefix + "gate_proj")) *
                       project(behind_sub_norm(x, prefix + "up_proj"), prefix + "up_proj");
    if (config_.sub_norm) inner = norm(inner, prefix + "ffn_sub_norm");
    return project(inner, prefix + "down_proj");
}

ForwardResult OperatorDecoder::forward(const at::Tensor& ids, std::int64_t capture_layer) {
    const at::TensorOptions floats = ids.options().dtype(at::kFloat);
    const at::Tensor frequency = at::tensor(rotary_frequencies(config_)).to(floats),
                     angle = at::outer(at::arange(ids.size(1), floats), frequency), twice = at::cat({angle, angle}, -1);
    cosine_ = twice.cos().to(type_);
    sine_ = twice.sin().to(type_);
    ForwardResult result;
    at::Tensor x = at::embedding(value("model.embed_tokens.weight"), ids).to(stream_);
    for (int layer = 0; layer < config_.layers; ++layer) {
        const std::string prefix = "model.layers." + std::to_string(layer) + ".";
        x = x + attention(norm(x, prefix + "input_layernorm"), prefix + "self_attn.",
                          layer == capture_layer ? &result : nullptr);
        x = x + feed_forward(norm(x, prefix + "post_attention_layernorm"), prefix + "mlp.");
    }
    result.hidden = norm(x, "model.norm").to(at::kFloat);
    return result;
}

}  // namespace bitdistill
