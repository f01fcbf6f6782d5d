// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/plain_model.h"

#include <torch/torch.h>

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

at::ScalarType type_of(Precision precision) { return precision == Precision::bf16 ? at::kBFloat16 : at::kFloat; }

}  // namespace

PlainModel::PlainModel(Transformer& model, Precision precision)
    : OperatorDecoder(model.config(), type_of(precision), type_of(precision)) {
    for (const Parameter& parameter : model.parameters())
        values_[parameter.spec.id()] = parameter.value.detach().clone().requires_grad_(true);
}

std::vector<at::Tensor> PlainModel::leaves() const {
    std::vector<at::Tensor> all;
    for (const auto& [id, value] : values_) all.push_back(value);
    return all;
}

at::Tensor PlainModel::value(TensorId id) const {
    const auto found = values_.find(id);
    return found == values_.end() ? at::Tensor() : found->second;
}

at::Tensor PlainModel::matmul(const at::Tensor& x, TensorId linear) const {
    const at::Tensor& w = values_.at(linear);
    return config().ternary ? at::linear(quantized_input(x), quantized_weight(w, config().weight_scale).to(type()))
                            : at::linear(x, w.to(type()));
}

at::Tensor PlainModel::logits(const at::Tensor& hidden) const {
    const at::Tensor& table = values_.at({config().tie_embeddings ? TensorRole::embedding : TensorRole::head});
    return at::linear(hidden.to(type()), table.to(type())).to(at::kFloat);
}

}  // namespace bitdistill
