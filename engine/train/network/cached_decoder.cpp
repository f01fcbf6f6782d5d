// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/cached_decoder.h"

#include <torch/torch.h>

#include <cmath>

#include "engine/base/error.h"

namespace bitdistill {
namespace {

at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& gain, double eps) {
    return x * (x.square().mean(-1, true) + eps).rsqrt() * gain;
}

// x [rows, 1, H, D]; cosine, sine [1, D/2].
at::Tensor rotary(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine) {
    const auto halves = x.chunk(2, -1);
    return at::cat({halves[0] * cosine - halves[1] * sine, halves[1] * cosine + halves[0] * sine}, -1);
}

at::Tensor swiglu(const at::Tensor& gate, const at::Tensor& up) { return at::silu(gate).mul_(up); }

}  // namespace

CachedDecoder::CachedDecoder(Transformer& model, std::int64_t rows, std::int64_t length)
    : model_(model), config_(model.config()), rows_(rows), length_(length) {
    if (config_.ternary) throw Error("a 1.58-bit model does not write training text", "teacher");
    torch::NoGradGuard no_grad;
    embedding_ = model.at({TensorRole::embedding}).value;
    norm_ = model.at({TensorRole::final_norm}).value;
    head_ = matrix({config_.tie_embeddings ? TensorRole::embedding : TensorRole::head});
    const auto value = [&](TensorId id) { return model.at(id).value; };
    for (std::int64_t l = 0; l < config_.layers; ++l) {
        Layer layer;
        layer.q = matrix({TensorRole::q, int(l)});
        layer.k = matrix({TensorRole::k, int(l)});
        layer.v = matrix({TensorRole::v, int(l)});
        layer.o = matrix({TensorRole::o, int(l)});
        layer.gate = matrix({TensorRole::gate, int(l)});
        layer.up = matrix({TensorRole::up, int(l)});
        layer.down = matrix({TensorRole::down, int(l)});
        if (config_.every_layer.qk_norm) {
            layer.q_norm = value({TensorRole::q_norm, int(l)});
            layer.k_norm = value({TensorRole::k_norm, int(l)});
        }
        layer.attention_norm = value({TensorRole::attention_norm, int(l)});
        layer.feed_norm = value({TensorRole::feed_forward_norm, int(l)});
        layer.keys = at::empty({rows, config_.kv_heads, length, config_.head_dim}, at::kFloat);
        layer.values = at::empty_like(layer.keys);
        layers_.push_back(std::move(layer));
    }
    // The angles as Transformer::extend_rotary() has them: the product of float factors.
    const at::Tensor frequency =
        at::tensor(rotary_frequencies(config_.every_layer.rotary, config_.head_dim)).to(at::kFloat);
    const at::Tensor angle = at::arange(length, at::kFloat).unsqueeze(1) * frequency.unsqueeze(0);
    cosine_ = angle.cos();
    sine_ = angle.sin();
}

CachedDecoder::Matrix CachedDecoder::matrix(TensorId id) {
    const auto dtype = model_.precision() == Precision::bf16 ? at::kBFloat16 : at::kFloat;
    Matrix result{model_.at(id).value.detach().to(dtype), {}};
    if (const auto role = bias_of(id.role))
        if (const Parameter* bias = model_.find({*role, id.layer})) result.bias = bias->value.detach();
    return result;
}

at::Tensor CachedDecoder::matmul(const at::Tensor& x, const Matrix& matrix) const {
    const at::Tensor y = at::matmul(x.to(matrix.weight.scalar_type()), matrix.weight.t()).to(at::kFloat);
    return matrix.bias.defined() ? y + matrix.bias : y;
}

at::Tensor CachedDecoder::attention(const at::Tensor& x, Layer& layer) {
    const std::int64_t kv = config_.kv_heads, group = config_.heads / kv, width = config_.head_dim;
    at::Tensor q = matmul(x, layer.q).view({rows_, 1, config_.heads, width});
    at::Tensor k = matmul(x, layer.k).view({rows_, 1, kv, width});
    if (config_.every_layer.qk_norm) {
        q = rms_norm(q, layer.q_norm, config_.rms_norm_eps);
        k = rms_norm(k, layer.k_norm, config_.rms_norm_eps);
    }
    const at::Tensor cosine = cosine_.narrow(0, position_, 1), sine = sine_.narrow(0, position_, 1);
    q = rotary(q, cosine, sine).view({rows_, kv, group, width});
    k = rotary(k, cosine, sine).view({rows_, kv, width});
    layer.keys.select(2, position_).copy_(k);
    layer.values.select(2, position_).copy_(matmul(x, layer.v).view({rows_, kv, width}));
    const at::Tensor keys = layer.keys.narrow(2, 0, position_ + 1), values = layer.values.narrow(2, 0, position_ + 1);
    const at::Tensor scores = at::matmul(q, keys.transpose(2, 3)).mul(1.0 / std::sqrt(static_cast<double>(width)));
    const at::Tensor mixed = at::matmul(at::softmax(scores, -1), values);  // [rows, KV, G, D]
    return matmul(mixed.reshape({rows_, config_.heads * width}), layer.o);
}

at::Tensor CachedDecoder::step(const at::Tensor& ids) {
    if (position_ >= length_) throw Error("the cache holds " + std::to_string(length_) + " tokens, all are used", "");
    torch::NoGradGuard no_grad;
    at::Tensor x = at::embedding(embedding_, ids);
    for (Layer& layer : layers_) {
        x = x + attention(rms_norm(x, layer.attention_norm, config_.rms_norm_eps), layer);
        const at::Tensor h = rms_norm(x, layer.feed_norm, config_.rms_norm_eps);
        x = x + matmul(swiglu(matmul(h, layer.gate), matmul(h, layer.up)), layer.down);
    }
    ++position_;
    return matmul(rms_norm(x, norm_, config_.rms_norm_eps), head_);
}

}  // namespace bitdistill
