// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/operator_decoder.h"

#include <torch/torch.h>
#include <torch/version.h>

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

// [T, S] of 0 and -infinity, S - T tokens before the first query: who sees whom.
at::Tensor causal_mask(std::int64_t tokens, std::int64_t seen, std::int64_t window, const at::TensorOptions& options) {
    const at::Tensor none =
        at::full({tokens, seen}, -std::numeric_limits<float>::infinity(), options.dtype(at::kFloat));
    const at::Tensor mask = none.triu(seen - tokens + 1);
    return window > 0 && window < seen ? mask + none.tril(seen - tokens - window) : mask;
}

// q [B, H, T, D], k and v [B, K, S, D] -> [B, H, T, D], S - T tokens before the first query. The queries that share
// keys are rows of one matrix, so that a long cache is not copied for each of them. Scores are divided by `root`.
at::Tensor attended_to_cache(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, double root,
                             std::int64_t window) {
    const std::int64_t batch = q.size(0), heads = q.size(1), tokens = q.size(2), width = q.size(3), kv = k.size(1),
                       seen = k.size(2);
    at::Tensor scores = at::matmul(q.reshape({batch, kv, heads / kv * tokens, width}), k.transpose(-1, -2))
                            .to(at::kFloat)
                            .div_(root)
                            .view({batch, heads, tokens, seen});
    if (tokens > 1 || (window > 0 && window < seen))
        scores = scores + causal_mask(tokens, seen, window, scores.options());
    const at::Tensor shares = at::softmax(scores, -1).to(v.scalar_type());
    return at::matmul(shares.view({batch, kv, heads / kv * tokens, seen}), v).view({batch, heads, tokens, width});
}

// q, k and v [B, H, T, D] of one type -> [B, H, T, D]. LibTorch's own attention needs no T x T matrix a head.
at::Tensor attended(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, double root, std::int64_t window) {
    const std::int64_t tokens = q.size(2);
    const auto mask = [&] { return causal_mask(tokens, tokens, window, q.options()).to(q.scalar_type()); };
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 1)
    if (window > 0 && window < tokens)
        return at::scaled_dot_product_attention(q, k, v, mask(), 0.0, /*is_causal=*/false, 1 / root);
    return at::scaled_dot_product_attention(q, k, v, {}, 0.0, /*is_causal=*/true, 1 / root);
#else
    const at::Tensor scores = at::matmul(q, k.transpose(-1, -2)) / root + mask();
    return at::matmul(at::softmax(scores, -1, at::kFloat).to(q.scalar_type()), v);
#endif
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
        case Activation::gelu_tanh:
            return at::gelu(gate, "tanh");
    }
    return gate;
}

OperatorDecoder::OperatorDecoder(const ModelConfig& config, at::ScalarType type, at::ScalarType stream)
    : config_(config), type_(type), stream_(stream), kinds_(rotary_kinds(config)), rotary_(kinds_.kinds.size()) {
    require(config, ForwardPass::operators, "model");
}

at::Tensor OperatorDecoder::norm(const at::Tensor& x, TensorId gain) const {
    const at::Tensor wide = x.to(at::kFloat);
    const bool one_plus = config_.layer(gain.layer).norm_offset && !is_sub_norm(gain.role);
    const at::Tensor factors = one_plus ? value(gain) + 1 : value(gain);
    return (wide * (wide.square().mean(-1, true) + config_.rms_norm_eps).rsqrt() * factors).to(type_);
}

at::Tensor OperatorDecoder::behind(const at::Tensor& branch, TensorId gain) const {
    return config_.layer(gain.layer).post_norms ? norm(branch, gain) : branch;
}

at::Tensor OperatorDecoder::scaled(const at::Tensor& rows) const {
    const at::Tensor stream = rows.to(stream_);
    return config_.embedding_scale == 1 ? stream : stream * config_.embedding_scale;
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
    const RotaryTable& rotary = rotary_of(layer);
    q = rotated(q.transpose(1, 2), rotary.cosine, rotary.sine);
    k = rotated(k.transpose(1, 2), rotary.cosine, rotary.sine);
    v = v.transpose(1, 2);
    const auto joined = [&](const at::Tensor& t) { return t.transpose(1, 2).reshape({batch, tokens, -1}); };
    if (capture) {
        capture->q = joined(q).to(at::kFloat);
        capture->k = joined(k).to(at::kFloat);
        capture->v = joined(v).to(at::kFloat);
    }
    const double root = std::sqrt(config_.scores_over());
    const std::int64_t window = config_.layer(layer).window;
    const auto branch = [&](const at::Tensor& mixed) {
        return behind(project(mixed, {TensorRole::o, layer}), {TensorRole::attention_post_norm, layer});
    };
    if (cache) {
        const auto kept = [&](const at::Tensor& all, const at::Tensor& more) {
            all.narrow(2, cache->position, tokens).copy_(more);
            return all.narrow(2, 0, cache->position + tokens);
        };
        const auto i = static_cast<std::size_t>(layer);
        return branch(joined(attended_to_cache(q, kept(cache->keys[i], k), kept(cache->values[i], v), root, window)));
    }
    const std::int64_t group = config_.heads / config_.kv_heads;
    k = k.repeat_interleave(group, 1);
    v = v.repeat_interleave(group, 1);
    return branch(joined(attended(q, k, v, root, window)));
}

at::Tensor OperatorDecoder::feed_forward(const at::Tensor& x, int layer) const {
    const at::Tensor gate = project(x, {TensorRole::gate, layer}), up = project(x, {TensorRole::up, layer});
    return behind(project(activated(gate, config_.layer(layer).activation) * up, {TensorRole::down, layer}),
                  {TensorRole::feed_forward_post_norm, layer});
}

// Of positions from `first` on.
void OperatorDecoder::make_rotary(const at::Tensor& ids, std::int64_t first) {
    const std::int64_t tokens = ids.size(1), half = config_.head_dim / 2;
    std::vector<float> cosines(static_cast<std::size_t>(tokens * half)), sines(cosines.size());
    const auto both_halves = [&](std::vector<float>& values) {
        const at::Tensor table = at::from_blob(values.data(), {tokens, half}, at::kFloat);
        return at::cat({table, table}, -1).to(ids.device(), type_);
    };
    for (std::size_t i = 0; i < rotary_.size(); ++i) {
        fill_rotary_table(kinds_.kinds[i], config_.head_dim, first, cosines, sines);
        rotary_[i] = {both_halves(cosines), both_halves(sines)};
    }
}

const OperatorDecoder::RotaryTable& OperatorDecoder::rotary_of(int layer) const {
    return rotary_[kinds_.of_layer[static_cast<std::size_t>(layer)]];
}

ForwardResult OperatorDecoder::forward(const at::Tensor& ids, std::int64_t capture_layer, KvCache* cache) {
    if (cache && cache->position + ids.size(1) > cache->length)
        throw Error("the cache holds " + std::to_string(cache->length) + " tokens, all are used", "KvCache");
    make_rotary(ids, cache ? cache->position : 0);
    ForwardResult result;
    at::Tensor x = embedded(ids);
    for (int layer = 0; layer < config_.layers; ++layer)
        x = through_layer(x, layer, layer == capture_layer ? &result : nullptr, cache);
    if (cache) cache->position += ids.size(1);
    result.hidden = final_states(x);
    return result;
}

at::Tensor OperatorDecoder::embedded(const at::Tensor& ids) const {
    return scaled(at::embedding(value({TensorRole::embedding}), ids));
}

at::Tensor OperatorDecoder::through_layer(const at::Tensor& x, int layer, ForwardResult* capture,
                                          KvCache* cache) const {
    const at::Tensor y = x + attention(norm(x, {TensorRole::attention_norm, layer}), layer, capture, cache);
    return y + feed_forward(norm(y, {TensorRole::feed_forward_norm, layer}), layer);
}

at::Tensor OperatorDecoder::final_states(const at::Tensor& x) const {
    return norm(x, {TensorRole::final_norm}).to(at::kFloat);
}

}  // namespace bitdistill
