// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/optimizer.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "engine/core/safetensors.h"
#include "engine/train/row_kernels.h"

namespace bitdistill {
namespace {

constexpr std::int64_t piece_size = 1 << 16;

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
    for (std::size_t i = 0; i < model.parameters().size(); ++i) {
        const Parameter& parameter = model.parameters()[i];
        first_.push_back(at::zeros(parameter.spec.shape, at::kFloat));
        second_.push_back(at::zeros(parameter.spec.shape, at::kFloat));
        decays_.push_back(decays(parameter));
        for (std::int64_t begin = 0; begin < parameter.value.numel(); begin += piece_size)
            pieces_.push_back({i, begin, std::min(begin + piece_size, parameter.value.numel())});
    }
}

double AdamW::clip_gradients() {
    std::vector<double> squares(pieces_.size());
    at::parallel_for(0, static_cast<std::int64_t>(pieces_.size()), 1, [&](std::int64_t first, std::int64_t last) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            const Piece& piece = pieces_[i];
            const Parameter& parameter = model_.parameters()[piece.parameter];
            if (parameter.has_gradient)
                squares[i] = row_kernels<float>().square_sum(parameter.gradient.data_ptr<float>() + piece.begin,
                                                             piece.end - piece.begin);
        }
    });
    const double norm = gradient_scale_ * std::sqrt(std::accumulate(squares.begin(), squares.end(), 0.0));
    if (clip_norm_ > 0 && norm > clip_norm_) gradient_scale_ *= clip_norm_ / norm;
    return norm;
}

void AdamW::step(std::int64_t step, double learning_rate) {
    const double correction1 = 1.0 - std::pow(beta1_, static_cast<double>(step));
    const double correction2 = 1.0 - std::pow(beta2_, static_cast<double>(step));
    AdamWRows all;
    all.gradient_scale = static_cast<float>(gradient_scale_);
    all.beta1 = static_cast<float>(beta1_);
    all.beta2 = static_cast<float>(beta2_);
    all.rate = static_cast<float>(learning_rate / correction1);
    all.root = static_cast<float>(1.0 / std::sqrt(correction2));
    all.epsilon = static_cast<float>(epsilon_);
    at::parallel_for(0, static_cast<std::int64_t>(pieces_.size()), 1, [&](std::int64_t first, std::int64_t last) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            const Piece& piece = pieces_[i];
            const Parameter& parameter = model_.parameters()[piece.parameter];
            if (!parameter.has_gradient) continue;
            AdamWRows rows = all;
            rows.weight = parameter.value.data_ptr<float>();
            rows.first = first_[piece.parameter].data_ptr<float>();
            rows.second = second_[piece.parameter].data_ptr<float>();
            rows.gradient = parameter.gradient.data_ptr<float>();
            rows.keep = static_cast<float>(1.0 - (decays_[piece.parameter] ? learning_rate * weight_decay_ : 0.0));
            row_kernels<float>().adamw(rows, piece.begin, piece.end);
        }
    });
    gradient_scale_ = 1.0;
    model_.clear_gradients();
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
