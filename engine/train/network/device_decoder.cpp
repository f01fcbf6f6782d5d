// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/device_decoder.h"

#include <torch/csrc/autograd/functions/utils.h>
#include <torch/torch.h>

#include <memory>

#include "engine/base/error.h"
#include "engine/train/network/quantize_operators.h"

namespace bitdistill {

// One forward pass as one node of autograd's graph, like Transformer's own: outputs hidden [, q, k, v], no inputs.
struct DeviceNode : torch::autograd::Node {
    DeviceDecoder* decoder = nullptr;
    std::vector<at::Tensor> outputs;  // with their graph

    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        if (outputs.empty()) throw Error("a second backward pass through the same forward pass", "DeviceDecoder");
        torch::autograd::variable_list roots, given;
        for (std::size_t i = 0; i < outputs.size(); ++i)
            if (i < gradients.size() && gradients[i].defined()) {
                roots.push_back(outputs[i]);
                given.push_back(gradients[i]);
            }
        outputs.clear();
        torch::autograd::backward(roots, given);
        decoder->sum_gradients();
        return {};
    }
};

DeviceDecoder::DeviceDecoder(std::vector<Parameter>& parameters, Parameter& head, const ModelConfig& config,
                             at::ScalarType type, at::Device device, bool trainable)
    : OperatorDecoder(config, type, at::kFloat), head_(head), device_(device), trainable_(trainable) {
    for (Parameter& parameter : parameters)
        if (&parameter != &head || config.tie_embeddings) leaves_[parameter.spec.id()] = {&parameter, {}, {}};
}

void DeviceDecoder::take_weights() {
    for (auto& [id, leaf] : leaves_) {
        at::Tensor read = leaf.parameter->spec.projection ? leaf.parameter->quantized.matrix : leaf.parameter->value;
        if (id.role == TensorRole::embedding) read = rounded_table(read.detach(), leaf.parameter->kept);
        leaf.tensor = read.detach().to(device_).requires_grad_(trainable_);
    }
    head_matrix_ = head_.quantized.matrix.detach().to(device_);
}

at::Tensor DeviceDecoder::value(TensorId id) const {
    const auto found = leaves_.find(id);
    return found == leaves_.end() ? at::Tensor() : found->second.tensor;
}

// BitLinear with exact sums, as the kernels have them: integers times codes, and the scales afterwards.
at::Tensor DeviceDecoder::matmul(const at::Tensor& x, TensorId linear) const {
    const Leaf& leaf = leaves_.at(linear);
    const QuantizedWeight& weight = leaf.parameter->quantized;
    if (!weight.quantize_activations) return at::linear(x, leaf.tensor);
    const ActivationCodes input = activation_codes(x.to(at::kFloat), config().quantizer, linear.role);
    const at::Tensor sums = at::linear(input.codes.to(type()), leaf.tensor).to(at::kFloat);
    return (sums * (input.scale * weight.scale)).to(type());
}

ForwardResult DeviceDecoder::run(const at::Tensor& ids, std::int64_t capture_layer) {
    if (!trainable_ || !at::GradMode::is_enabled()) {
        torch::NoGradGuard no_grad;
        return forward(ids.to(device_), capture_layer);
    }
    const ForwardResult inner = forward(ids.to(device_), capture_layer);
    const std::shared_ptr<DeviceNode> node(new DeviceNode, torch::autograd::deleteNode);
    node->decoder = this;
    ForwardResult result;
    const auto pass_on = [&](const at::Tensor& from, at::Tensor& to) {
        if (!from.defined()) return;
        node->outputs.push_back(from);
        to = from.detach();
        torch::autograd::set_history(to, node);
    };
    pass_on(inner.hidden, result.hidden);
    pass_on(inner.q, result.q);
    pass_on(inner.k, result.k);
    pass_on(inner.v, result.v);
    return result;
}

ForwardResult DeviceDecoder::run(const at::Tensor& ids, KvCache& cache) {
    torch::NoGradGuard no_grad;
    return forward(ids.to(device_), -1, &cache);
}

void DeviceDecoder::sum_gradients() {
    torch::NoGradGuard no_grad;
    for (auto& [id, leaf] : leaves_) {
        at::Tensor& gradient = leaf.tensor.mutable_grad();
        if (!gradient.defined()) continue;
        if (leaf.sum.defined())
            leaf.sum.add_(gradient);
        else
            leaf.sum = gradient.to(at::kFloat);
        gradient.reset();
    }
}

void DeviceDecoder::add_head_gradient(const at::Tensor& part) {
    if (head_sum_.defined())
        head_sum_.add_(part);
    else
        head_sum_ = part.to(at::kFloat);
}

void DeviceDecoder::gather_gradients() {
    torch::NoGradGuard no_grad;
    const auto give = [](Parameter& parameter, at::Tensor& sum, float factor) {
        if (sum.defined()) add_gradient(parameter, sum.to(at::kCPU).contiguous(), factor);
        sum.reset();
    };
    // A projection's leaf is its codes; the latent weight's gradient is that of codes times scale.
    for (auto& [id, leaf] : leaves_)
        give(*leaf.parameter, leaf.sum,
             leaf.parameter->spec.projection ? 1.0f / leaf.parameter->quantized.scale : 1.0f);
    give(head_, head_sum_, 1.0f);
}

void DeviceDecoder::clear_gradients() {
    for (auto& [id, leaf] : leaves_) leaf.sum.reset();
    head_sum_.reset();
}

}  // namespace bitdistill
