// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/device_decoder.h"

#include <torch/csrc/autograd/functions/utils.h>
#include <torch/torch.h>

#include <memory>
#include <utility>

#include "engine/base/error.h"
#include "engine/train/network/quantize_operators.h"

namespace bitdistill {

namespace {

// What a backward pass starts from: results with their graph, and the gradients of those that have one.
struct Roots {
    torch::autograd::variable_list results, gradients;
    void add(const at::Tensor& result, const at::Tensor& gradient) {
        if (!gradient.defined()) return;
        results.push_back(result);
        gradients.push_back(gradient);
    }
    void backward() const {
        if (!results.empty()) torch::autograd::backward(results, gradients);
    }
};

at::Tensor gradient_of(const torch::autograd::variable_list& gradients, std::size_t i) {
    return i < gradients.size() ? gradients[i] : at::Tensor();
}

// The results as outputs of the node: hidden [, q, k, v].
ForwardResult results_of(const ForwardResult& inner, const std::shared_ptr<torch::autograd::Node>& node) {
    ForwardResult result;
    for (const auto part : {&ForwardResult::hidden, &ForwardResult::q, &ForwardResult::k, &ForwardResult::v}) {
        if (!(inner.*part).defined()) continue;
        result.*part = (inner.*part).detach();
        torch::autograd::set_history(result.*part, node);
    }
    return result;
}

}  // namespace

// One forward pass as one node of autograd's graph, like Transformer's own: outputs hidden [, q, k, v], no inputs.
struct DeviceNode : torch::autograd::Node {
    DeviceDecoder* decoder = nullptr;
    std::vector<at::Tensor> outputs;  // with their graph

    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        if (outputs.empty()) throw Error("a second backward pass through the same forward pass", "DeviceDecoder");
        Roots roots;
        for (std::size_t i = 0; i < outputs.size(); ++i) roots.add(outputs[i], gradient_of(gradients, i));
        outputs.clear();
        roots.backward();
        decoder->sum_gradients();
        return {};
    }
};

// The same without the graph: each layer is computed again from its input, the last one first.
struct CheckpointedNode : torch::autograd::Node {
    DeviceDecoder* decoder = nullptr;
    at::Tensor ids;
    std::int64_t capture_layer = -1;
    std::vector<at::Tensor> inputs;  // [B, T, C] of each layer, and of the final norm

    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        if (inputs.empty()) throw Error("a second backward pass through the same forward pass", "DeviceDecoder");
        const c10::AutoGradMode with_graph(true);
        // From the last input, which is dropped; what compute() adds to the roots is the pass from it.
        const auto back = [&](const auto& compute) {
            const at::Tensor x = std::exchange(inputs.back(), {}).detach().requires_grad_(true);
            inputs.pop_back();
            Roots roots;
            compute(x, roots);
            roots.backward();
            return x.grad().defined() ? x.grad() : at::zeros_like(x.detach());
        };
        decoder->make_rotary(ids, 0);
        at::Tensor gradient = back([&](const at::Tensor& x, Roots& roots) {
            if (const at::Tensor given = gradient_of(gradients, 0); given.defined())
                roots.add(decoder->final_states(x), given);
        });
        for (int layer = static_cast<int>(inputs.size()); layer-- > 0;)
            gradient = back([&](const at::Tensor& x, Roots& roots) {
                ForwardResult again;
                roots.add(decoder->through_layer(x, layer, layer == capture_layer ? &again : nullptr, nullptr),
                          gradient);
                if (layer != capture_layer) return;
                roots.add(again.q, gradient_of(gradients, 1));
                roots.add(again.k, gradient_of(gradients, 2));
                roots.add(again.v, gradient_of(gradients, 3));
            });
        Roots first;
        first.add(decoder->embedded(ids), gradient);
        first.backward();
        decoder->sum_gradients();
        return {};
    }
};

DeviceDecoder::DeviceDecoder(std::vector<Parameter>& parameters, Parameter& head, const ModelConfig& config,
                             at::ScalarType type, at::Device device, bool trainable, bool resident)
    : OperatorDecoder(config, type, at::kFloat),
      head_(head),
      device_(device),
      trainable_(trainable),
      resident_(resident) {
    for (Parameter& parameter : parameters) leaves_[parameter.spec.id()] = {&parameter, {}, {}};
}

void DeviceDecoder::take_weights() {
    for (auto& [id, leaf] : leaves_) {
        if (id.role == TensorRole::head) continue;
        at::Tensor read = leaf.parameter->spec.projection ? leaf.parameter->quantized.matrix : leaf.parameter->value;
        if (id.role == TensorRole::embedding) read = kept_values(read, leaf.parameter->kept);
        leaf.tensor = read.detach().to(device_).requires_grad_(trainable_);
    }
    head_matrix_ = head_.quantized.matrix.detach().to(device_);
}

void DeviceDecoder::drop_weights() {
    for (auto& [id, leaf] : leaves_) leaf.tensor.reset();
    head_matrix_.reset();
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
    return scaled_sums(sums, input.scale, weight).to(type());
}

ForwardResult DeviceDecoder::run(const at::Tensor& given_ids, std::int64_t capture_layer, bool checkpointing) {
    const at::Tensor ids = given_ids.to(device_);
    if (!trainable_ || !at::GradMode::is_enabled()) {
        torch::NoGradGuard no_grad;
        return forward(ids, capture_layer);
    }
    if (checkpointing) return run_checkpointed(ids, capture_layer);
    const ForwardResult inner = forward(ids, capture_layer);
    const std::shared_ptr<DeviceNode> node(new DeviceNode, torch::autograd::deleteNode);
    node->decoder = this;
    for (const auto part : {&ForwardResult::hidden, &ForwardResult::q, &ForwardResult::k, &ForwardResult::v})
        if ((inner.*part).defined()) node->outputs.push_back(inner.*part);
    return results_of(inner, node);
}

ForwardResult DeviceDecoder::run_checkpointed(const at::Tensor& ids, std::int64_t capture_layer) {
    ForwardResult inner;
    std::vector<at::Tensor> inputs;
    {
        torch::NoGradGuard no_grad;
        make_rotary(ids, 0);
        inputs.push_back(embedded(ids));
        for (int layer = 0; layer < config().layers; ++layer)
            inputs.push_back(through_layer(inputs.back(), layer, layer == capture_layer ? &inner : nullptr, nullptr));
        inner.hidden = final_states(inputs.back());
    }
    const std::shared_ptr<CheckpointedNode> node(new CheckpointedNode, torch::autograd::deleteNode);
    node->decoder = this;
    node->ids = ids;
    node->capture_layer = capture_layer;
    node->inputs = std::move(inputs);
    return results_of(inner, node);
}

ForwardResult DeviceDecoder::run(const at::Tensor& ids, KvCache& cache) {
    torch::NoGradGuard no_grad;
    return forward(ids.to(device_), -1, &cache);
}

void DeviceDecoder::add(Leaf& leaf, const at::Tensor& part) {
    if (leaf.sum.defined())
        leaf.sum.add_(part);
    else
        leaf.sum = part.to(at::kFloat);
}

void DeviceDecoder::sum_gradients() {
    torch::NoGradGuard no_grad;
    for (auto& [id, leaf] : leaves_) {
        if (!leaf.tensor.defined() || !leaf.tensor.grad().defined()) continue;
        add(leaf, leaf.tensor.grad());
        leaf.tensor.mutable_grad().reset();
    }
}

void DeviceDecoder::add_head_gradient(const at::Tensor& part) {
    torch::NoGradGuard no_grad;
    add(leaves_.at(head_.spec.id()), part);
}

void DeviceDecoder::gather_gradients() {
    torch::NoGradGuard no_grad;
    for (auto& [id, leaf] : leaves_) {
        if (!leaf.sum.defined()) continue;
        const at::Tensor sum = std::exchange(leaf.sum, {}).contiguous();
        Parameter& parameter = *leaf.parameter;
        // A projection's leaf is its codes; the latent weight's gradient is that of codes times scale.
        const QuantizedWeight& weight = parameter.quantized;
        if (!resident_) {
            add_gradient(parameter, sum.to(at::kCPU), parameter.spec.projection ? 1.0f / weight.scale : 1.0f);
            continue;
        }
        if (parameter.spec.projection && weight.scale_there.defined()) sum.mul_(weight.scale_there.reciprocal());
        add_gradient(parameter, sum, 1.0f);
    }
}

void DeviceDecoder::clear_gradients() {
    for (auto& [id, leaf] : leaves_) leaf.sum.reset();
}

}  // namespace bitdistill
