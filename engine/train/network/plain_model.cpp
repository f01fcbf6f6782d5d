// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/plain_model.h"

#include <torch/torch.h>

#include "engine/train/network/quantize_operators.h"

namespace bitdistill {
namespace {

at::ScalarType type_of(Precision precision) { return precision == Precision::bf16 ? at::kBFloat16 : at::kFloat; }

}  // namespace

PlainModel::PlainModel(Transformer& model, Precision precision, at::Device device)
    : OperatorDecoder(model.config(), type_of(precision), type_of(precision)) {
    for (const Parameter& parameter : model.parameters()) {
        values_[parameter.spec.id()] = parameter.value.detach().clone().to(device).requires_grad_(true);
        kept_[parameter.spec.id()] = parameter.kept;
        if (parameter.stored_scales) stored_scales_[parameter.spec.id()] = *parameter.stored_scales;
    }
}

std::vector<at::Tensor> PlainModel::leaves() const {
    std::vector<at::Tensor> all;
    for (const auto& [id, value] : values_) all.push_back(value);
    return all;
}

at::Tensor PlainModel::value(TensorId id) const {
    const auto found = values_.find(id);
    if (found == values_.end()) return {};
    if (id.role == TensorRole::embedding) return rounded_table(found->second, kept_.at(id));
    return found->second;
}

at::Tensor PlainModel::matmul(const at::Tensor& x, TensorId linear) const {
    const at::Tensor& w = values_.at(linear);
    if (!config().ternary) return at::linear(x, w.to(type()));
    const auto stored = stored_scales_.find(linear);
    const WeightScales* const scales = stored == stored_scales_.end() ? nullptr : &stored->second;
    return at::linear(rounded_activations(x, config().quantizer, linear.role),
                      rounded_weight(w, config().quantizer, scales).to(type()));
}

at::Tensor PlainModel::logits(const at::Tensor& hidden) const {
    const TensorId head{config().tie_embeddings ? TensorRole::embedding : TensorRole::head};
    const at::Tensor rounded = rounded_table(values_.at(head), kept_.at(head));
    return at::linear(hidden.to(type()), rounded.to(type())).to(at::kFloat);
}

}  // namespace bitdistill
