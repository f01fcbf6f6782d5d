// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/operator_decoder.h"

#include <torch/torch.h>

#include <cmath>
#include <limits>
#include <vector>

#include "engine/base/error.h"
#include "engine/model/forward_pass.h"

namespace bitdistill {
namespace {

at::Tensor rotated(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine) {
    const auto halves = x.chunk(2, -1);
    return x * cosine + at::cat({-halves[1], halves[0]}, -1) * sine;
}

// q [B, H, T, D], k and v [B, K, S, D] -> [B, H, T, D], S - T tokens before the first query. The queries that share
// keys are rows of one matrix, so that a long cache is not copied for each of them.
at::Tensor attended_to_cache(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v) {
    const std::int64_t batch = q.size(0), heads = q.size(1), tokens = q.size(2), width = q.size(3), kv = k.size(1),
                       seen = k.size(2);
    at::Tensor scores = at::matmul(q.reshape({batch, kv, heads / kv * tokens, width}), k.transpose(-1, -2))
                            .to(at::kFloat)
                            .div_(std::sqrt(static_cast<double>(width)))
                            .view({batch, heads, tokens, seen});
    if (tokens > 1)
        scores =
            scores +
            at::full({tokens, seen}, -std::numeric_limits<float>::infinity(), scores.options()).triu(seen - tokens + 1);
    const at::Tensor shares = at::softmax(scores, -1).to(v.scalar_type());
    return at::matmul(shares.view({batch, kv, heads / kv * tokens, seen}), v).view({batch, heads, tokens, width});
}

}  // namespace

KvCache::KvCache(const ModelConfig& config, std::int64_t rows, std::int64_t room, at::ScalarType type,
                 at::Device device)
    : length(room) {
    const at::TensorOptions options = at::TensorOptions().dtype(type).device(device);
    for (std::int64_t layer = 0; layer < config.layers; ++layer)
        for (auto* states : {&keys, &values})
            states->push_back(at::empty({rows, config.kv_heads, room, config.head_dim}, options));
}

at::Tensor activated(const at::Tensor& gate, Activation activation) {
    switch (activation) {
        case Activation::silu:
            return at::silu(gate);
        case Activation::squared_relu:
            return at::relu(gate).square();
    }
    return gate;
}

OperatorDecoder::OperatorDecoder(const ModelConfig& config, at::ScalarType type, at::ScalarType stream)
    : config_(config), type_(type), stream_(stream) {
    require(config, ForwardPass::operators, "model");
}

at::Tensor OperatorDecoder::norm(const at::Tensor& x, TensorId gain) const {
    const at::Tensor wide = x.to(at::kFloat);
    return (wide * (wide.square().mean(-1, true) + config_.rms_norm_eps).rsqrt() * value(gain)).to(type_);
}

at::Tensor OperatorDecoder::project(const at::Tensor& x, TensorId linear) const {
    at::Tensor input = x;
    if (const auto gain = sub_norm_of(linear.role); gain && value({*gain, linear.layer}).defined())
        input = norm(x, {*gain, linear.layer});
    const at::Tensor y = matmul(input, linear);
    const auto role = bias_of(linear.role);
    const at::Tensor bias = role ? value({*role, linear.layer}) : at::Tensor();
    return bias.defined() ? y + bias.to(type_) : y;
}

// x [B, T, C] -> [B, T, C].
at::Tensor OperatorDecoder::attention(const at::Tensor& x, int layer, ForwardResult* capture, KvCache* cache) const {
    const std::int64_t batch = x.size(0), tokens = x.size(1), width = config_.head_dim;
    const auto heads = [&](TensorRole role, std::int64_t count) {
        return project(x, {role, layer}).view({batch, tokens, count, width});
    };
    at::Tensor q = heads(TensorRole::q, config_.heads), k = heads(TensorRole::k, config_.kv_heads),
               v = heads(TensorRole::v, config_.kv_heads);
    if (config_.layer(layer).qk_norm) {
        q = norm(q, {TensorRole::q_norm, layer});
        k = norm(k, {TensorRole::k_norm, layer});
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
    if (cache) {
        const auto kept = [&](const at::Tensor& all, const at::Tensor& more) {
            all.narrow(2, cache->position, tokens).copy_(more);
            return all.narrow(2, 0, cache->position + tokens);
        };
        const auto i = static_cast<std::size_t>(layer);
        return project(joined(attended_to_cache(q, kept(cache->keys[i], k), kept(cache->values[i], v))),
                       {TensorRole::o, layer});
    }
    const std::int64_t group = config_.heads / config_.kv_heads;
    k = k.repeat_interleave(group, 1);
    v = v.repeat_interleave(group, 1);
    const at::Tensor mask =
        at::full({tokens, tokens}, -std::numeric_limits<float>::infinity(), x.options().dtype(at::kFloat))
            .triu(1)
            .to(type_);
    const at::Tensor scores = at::matmul(q, k.transpose(-1, -2)) / std::sqrt(static_cast<double>(width)) + mask;
    const at::Tensor mixed = joined(at::matmul(at::softmax(scores, -1, at::kFloat).to(type_), v));
    return project(mixed, {TensorRole::o, layer});
}

at::Tensor OperatorDecoder::feed_forward(const at::Tensor& x, int layer) const {
    const at::Tensor gate = project(x, {TensorRole::gate, layer}), up = project(x, {TensorRole::up, layer});
    return project(activated(gate, config_.layer(layer).activation) * up, {TensorRole::down, layer});
}

// Of positions from `first` on. One table: the layers do not differ in RoPE.
void OperatorDecoder::make_rotary(const at::Tensor& ids, std::int64_t first) {
    const std::int64_t tokens = ids.size(1), half = config_.head_dim / 2;
    std::vector<float> cosines(static_cast<std::size_t>(tokens * half)), sines(cosines.size());
    fill_rotary_table(config_.every_layer.rotary, config_.head_dim, first, cosines, sines);
    const auto both_halves = [&](std::vector<float>& values) {
        const at::Tensor table = at::from_blob(values.data(), {tokens, half}, at::kFloat);
        return at::cat({table, table}, -1).to(ids.device(), type_);
    };
    cosine_ = both_halves(cosines);
    sine_ = both_halves(sines);
}

ForwardResult OperatorDecoder::forward(const at::Tensor& ids, std::int64_t capture_layer, KvCache* cache) {
    if (cache && cache->position + ids.size(1) > cache->length)
        throw Error("the cache holds " + std::to_string(cache->length) + " tokens, all are used", "KvCache");
    make_rotary(ids, cache ? cache->position : 0);
    ForwardResult result;
    at::Tensor x = at::embedding(value({TensorRole::embedding}), ids).to(stream_);
    for (int layer = 0; layer < config_.layers; ++layer) {
        x = x + attention(norm(x, {TensorRole::attention_norm, layer}), layer,
                          layer == capture_layer ? &result : nullptr, cache);
        x = x + feed_forward(norm(x, {TensorRole::feed_forward_norm, layer}), layer);
    }
    if (cache) cache->position += ids.size(1);
    result.hidden = norm(x, {TensorRole::final_norm}).to(at::kFloat);
    return result;
}

}  // namespace bitdistill
