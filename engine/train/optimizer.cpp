// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/optimizer.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cmath>
#include <cstring>

#include "engine/core/safetensors.h"

namespace bitdistill {
namespace {

// No decay on what has one dimension (norms, biases) and on the embedding table.
bool decays(const Parameter& parameter) {
    return parameter.spec.shape.size() > 1 && parameter.spec.name.find("embed_tokens") == std::string::npos;
}

}  // namespace

AdamW::AdamW(Transformer& model, const RunParams& params)
    : model_(model),
      beta1_(params.beta1),
      beta2_(params.beta2),
      epsilon_(params.epsilon),
      weight_decay_(params.weight_decay),
      clip_norm_(params.clip_norm) {
    torch::NoGradGuard no_grad;
    for (const Parameter& parameter : model.parameters()) {
        first_.push_back(at::zeros(parameter.spec.shape, at::kFloat));
        second_.push_back(at::zeros(parameter.spec.shape, at::kFloat));
    }
}

double AdamW::clip_gradients() {
    torch::NoGradGuard no_grad;
    double sum = 0;
    for (const Parameter& parameter : model_.parameters())
        if (parameter.value.grad().defined()) {
            const double norm = parameter.value.grad().norm().item<double>();
            sum += norm * norm;
        }
    const double norm = std::sqrt(sum);
    if (clip_norm_ > 0 && norm > clip_norm_)
        for (const Parameter& parameter : model_.parameters())
            if (parameter.value.grad().defined()) parameter.value.mutable_grad().mul_(clip_norm_ / norm);
    return norm;
}

void AdamW::step(std::int64_t step, double learning_rate) {
    torch::NoGradGuard no_grad;
    const double correction1 = 1.0 - std::pow(beta1_, static_cast<double>(step));
    const double correction2 = 1.0 - std::pow(beta2_, static_cast<double>(step));
    const auto b1 = static_cast<float>(beta1_), b2 = static_cast<float>(beta2_),
               rate = static_cast<float>(learning_rate / correction1),
               root = static_cast<float>(1.0 / std::sqrt(correction2)), eps = static_cast<float>(epsilon_);
    for (std::size_t i = 0; i < first_.size(); ++i) {
        Parameter& parameter = model_.parameters()[i];
        if (!parameter.value.grad().defined()) continue;
        const at::Tensor gradient = parameter.value.grad().contiguous();
        const auto keep = static_cast<float>(1.0 - (decays(parameter) ? learning_rate * weight_decay_ : 0.0));
        float *w = parameter.value.data_ptr<float>(), *m = first_[i].data_ptr<float>(),
              *v = second_[i].data_ptr<float>();
        const float* g = gradient.data_ptr<float>();
        at::parallel_for(0, parameter.value.numel(), 1 << 14, [=](std::int64_t begin, std::int64_t end) {
            for (std::int64_t j = begin; j < end; ++j) {
                m[j] = b1 * m[j] + (1.0f - b1) * g[j];
                v[j] = b2 * v[j] + (1.0f - b2) * g[j] * g[j];
                w[j] = keep * w[j] - rate * m[j] / (std::sqrt(v[j]) * root + eps);
            }
        });
        parameter.value.mutable_grad().zero_();
    }
    model_.weights_changed();
}

void AdamW::save(const std::filesystem::path& file) const {
    std::vector<TensorSource> tensors;
    for (std::size_t i = 0; i < first_.size(); ++i)
        for (const bool first : {true, false}) {
            const at::Tensor& value = first ? first_[i] : second_[i];
            tensors.push_back({model_.parameters()[i].spec.name + (first ? ".exp_avg" : ".exp_avg_sq"), DType::f32,
                               model_.parameters()[i].spec.shape, [value](std::span<std::byte> out) {
                                   std::memcpy(out.data(), value.data_ptr(), out.size());
                               }});
        }
    write_safetensors(file, tensors);
}

void AdamW::load(const std::filesystem::path& file) {
    const SafetensorsModel saved = SafetensorsModel::open(file);
    for (std::size_t i = 0; i < first_.size(); ++i) {
        const TensorSpec& spec = model_.parameters()[i].spec;
        const auto fill = [](const TensorView& view, const at::Tensor& out) {
            to_float(view, {out.data_ptr<float>(), static_cast<std::size_t>(out.numel())});
        };
        fill(saved.at(spec.name + ".exp_avg", spec.shape), first_[i]);
        fill(saved.at(spec.name + ".exp_avg_sq", spec.shape), second_[i]);
    }
}

double learning_rate_at(const RunParams& params, double peak, std::int64_t step, std::int64_t steps) {
    const double warmup = std::floor(params.warmup * static_cast<double>(steps));
    const auto now = static_cast<double>(step);
    if (now <= warmup) return peak * now / warmup;
    if (params.schedule == "constant") return peak;
    // The last step still learns: the schedule reaches zero one step after it.
    const double done = (now - warmup) / (static_cast<double>(steps) - warmup + 1.0);
    return params.schedule == "linear" ? peak * (1.0 - done) : peak * 0.5 * (1.0 + std::cos(M_PI * done));
}

}  // namespace bitdistill
