// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/optimizer.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "engine/model/safetensors.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {
namespace {

constexpr std::int64_t piece_size = 1 << 16;

// Weights, gradients and moments in lists of one length, of weights that decay alike, where they lie. One formula with
// row_kernels.h: m = b1 m + (1 - b1) g, v = b2 v + (1 - b2) g^2, w = (1 - rate decay) w - rate / c1 m / (sqrt(v / c2) +
// epsilon).
struct OperatorStep {
    double rate, beta1, beta2, epsilon, decay;
    std::int64_t step;
    std::vector<at::Tensor> weights, gradients, first, second;  // [elements] FP32
};
void adamw_by_operators(OperatorStep& all) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
    const std::vector<at::Tensor> steps(all.weights.size(),
                                        at::full({}, static_cast<double>(all.step), all.weights.front().options()));
    at::_fused_adamw_(all.weights, all.gradients, all.first, all.second, {}, steps, all.rate, all.beta1, all.beta2,
                      all.decay, all.epsilon, /*amsgrad=*/false, /*maximize=*/false);
#else  // LibTorch's fused step is not there, or not on every device
    const double correction1 = 1.0 - std::pow(all.beta1, static_cast<double>(all.step)),
                 correction2 = 1.0 - std::pow(all.beta2, static_cast<double>(all.step));
    for (std::size_t i = 0; i < all.weights.size(); ++i) {
        const at::Tensor& gradient = all.gradients[i];
        all.first[i].mul_(all.beta1).add_(gradient, 1.0 - all.beta1);
        all.second[i].mul_(all.beta2).addcmul_(gradient, gradient, 1.0 - all.beta2);
        const at::Tensor root = all.second[i].sqrt().mul_(1.0 / std::sqrt(correction2)).add_(all.epsilon);
        all.weights[i].mul_(1.0 - all.rate * all.decay).addcdiv_(all.first[i], root, -all.rate / correction1);
    }
#endif
}

}  // namespace

AdamW::AdamW(Transformer& model, const RunParams& params, ProcessGroup& group)
    : model_(model),
      group_(group),
      beta1_(params.beta1),
      beta2_(params.beta2),
      epsilon_(params.epsilon),
      weight_decay_(params.weight_decay),
      clip_norm_(params.clip_norm) {
    std::int64_t weights = 0;
    for (std::size_t i = 0; i < model.parameters().size(); ++i) {
        const Parameter& parameter = model.parameters()[i];
        decays_.push_back(parameter.spec.decays);
        for (std::int64_t begin = 0; begin < parameter.value.numel(); begin += piece_size)
            pieces_.push_back({i, begin, std::min(begin + piece_size, parameter.value.numel())});
        weights += parameter.value.numel();
    }
    shares_.push_back(0);
    std::int64_t given = 0;
    for (std::size_t piece = 0; piece < pieces_.size(); ++piece) {
        given += pieces_[piece].end - pieces_[piece].begin;
        while (std::ssize(shares_) < group.size() && given * group.size() >= weights * std::ssize(shares_))
            shares_.push_back(piece + 1);
    }
    shares_.push_back(pieces_.size());
    slices_.assign(static_cast<std::size_t>(group.size()), std::vector<Slice>(model.parameters().size()));
    for (std::size_t rank = 0; rank < slices_.size(); ++rank)
        for (std::size_t i = shares_[rank]; i < shares_[rank + 1]; ++i) {
            Slice& slice = slices_[rank][pieces_[i].parameter];
            if (slice.end == 0) slice.begin = pieces_[i].begin;
            slice.end = pieces_[i].end;
        }
    for (std::size_t i = 0; i < model.parameters().size(); ++i) {
        const Slice& mine = slices_[static_cast<std::size_t>(group.rank())][i];
        for (auto* moments : {&first_, &second_})  // where the weights lie
            moments->push_back(at::zeros({mine.end - mine.begin}, model.parameters()[i].value.options()));
    }
}

double AdamW::clip_gradients() {
    const double norm = gradient_scale_ * (model_.resident() ? norm_by_operators() : norm_by_kernels());
    if (clip_norm_ > 0 && norm > clip_norm_) gradient_scale_ *= clip_norm_ / norm;
    return norm;
}

double AdamW::norm_by_operators() const {
    torch::NoGradGuard no_grad;
    std::vector<at::Tensor> gradients;
    for (const Parameter& parameter : model_.parameters())
        if (parameter.has_gradient) gradients.push_back(parameter.gradient);
    return gradients.empty() ? 0 : at::stack(at::_foreach_norm(gradients)).to(at::kDouble).norm().item<double>();
}

double AdamW::norm_by_kernels() const {
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
    return std::sqrt(std::accumulate(squares.begin(), squares.end(), 0.0));
}

void AdamW::step(std::int64_t step, double learning_rate) {
    if (model_.resident())
        step_by_operators(step, learning_rate);
    else
        step_by_kernels(step, learning_rate);
    for (int rank = 0; rank < group_.size() && !group_.alone(); ++rank)
        for (std::size_t i = 0; i < first_.size(); ++i)
            if (const Slice& slice = slices_[static_cast<std::size_t>(rank)][i]; slice.end > slice.begin)
                group_.start_broadcast(slice.of(model_.parameters()[i].value), rank);
    group_.finish();
    gradient_scale_ = 1.0;
    model_.clear_gradients();
    model_.weights_changed();
}

void AdamW::step_by_operators(std::int64_t step, double learning_rate) {
    torch::NoGradGuard no_grad;
    for (const bool decays : {true, false}) {
        OperatorStep all{learning_rate, beta1_, beta2_, epsilon_, decays ? weight_decay_ : 0.0, step, {}, {}, {}, {}};
        for (std::size_t i = 0; i < first_.size(); ++i) {
            const Parameter& parameter = model_.parameters()[i];
            const Slice& slice = slices_[static_cast<std::size_t>(group_.rank())][i];
            if (!parameter.has_gradient || slice.end == slice.begin || decays_[i] != decays) continue;
            all.weights.push_back(slice.of(parameter.value));
            all.gradients.push_back(slice.of(parameter.gradient));
            all.first.push_back(first_[i]);
            all.second.push_back(second_[i]);
        }
        if (all.weights.empty()) continue;
        if (gradient_scale_ != 1.0) at::_foreach_mul_(all.gradients, at::Scalar(gradient_scale_));
        adamw_by_operators(all);
    }
}

void AdamW::step_by_kernels(std::int64_t step, double learning_rate) {
    const double correction1 = 1.0 - std::pow(beta1_, static_cast<double>(step));
    const double correction2 = 1.0 - std::pow(beta2_, static_cast<double>(step));
    AdamWRows all;
    all.gradient_scale = static_cast<float>(gradient_scale_);
    all.beta1 = static_cast<float>(beta1_);
    all.beta2 = static_cast<float>(beta2_);
    all.rate = static_cast<float>(learning_rate / correction1);
    all.root = static_cast<float>(1.0 / std::sqrt(correction2));
    all.epsilon = static_cast<float>(epsilon_);
    const auto mine = static_cast<std::size_t>(group_.rank());
    const std::vector<Slice>& slices = slices_[mine];
    const auto begin = static_cast<std::int64_t>(shares_[mine]), end = static_cast<std::int64_t>(shares_[mine + 1]);
    at::parallel_for(begin, end, 1, [&](std::int64_t first, std::int64_t last) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
            const Piece& piece = pieces_[i];
            const Parameter& parameter = model_.parameters()[piece.parameter];
            if (!parameter.has_gradient) continue;
            AdamWRows rows = all;
            const std::int64_t in_slice = piece.begin - slices[piece.parameter].begin;
            rows.weight = parameter.value.data_ptr<float>() + piece.begin;
            rows.first = first_[piece.parameter].data_ptr<float>() + in_slice;
            rows.second = second_[piece.parameter].data_ptr<float>() + in_slice;
            rows.gradient = parameter.gradient.data_ptr<float>() + piece.begin;
            rows.keep = static_cast<float>(1.0 - (decays_[piece.parameter] ? learning_rate * weight_decay_ : 0.0));
            row_kernels<float>().adamw(rows, 0, piece.end - piece.begin);
        }
    });
}

at::Tensor AdamW::Slice::of(const at::Tensor& whole) const { return whole.view({-1}).narrow(0, begin, end - begin); }

void AdamW::collect(std::size_t parameter, bool first, float* out) const {
    const at::Tensor& mine = (first ? first_ : second_)[parameter];
    for (int rank = 0; rank < group_.size(); ++rank) {
        const Slice& slice = slices_[static_cast<std::size_t>(rank)][parameter];
        if (slice.end == slice.begin) continue;
        const at::Tensor part = rank == group_.rank() ? mine : at::empty({slice.end - slice.begin}, mine.options());
        group_.start_broadcast(part, rank);
        group_.finish();
        if (!out) continue;
        const at::Tensor here = part.to(at::kCPU);
        std::copy_n(here.data_ptr<float>(), here.numel(), out + slice.begin);
    }
}

void AdamW::save(const std::filesystem::path& file) const {
    std::vector<TensorSource> tensors;
    for (std::size_t i = 0; i < first_.size(); ++i)
        for (const bool first : {true, false}) {
            const TensorSpec& spec = model_.parameters()[i].spec;
            tensors.push_back({spec.name + (first ? ".exp_avg" : ".exp_avg_sq"), DType::f32, spec.shape,
                               [this, i, first](std::span<std::byte> out) {
                                   collect(i, first, reinterpret_cast<float*>(out.data()));
                               }});
        }
    write_safetensors(file, tensors);
}

void AdamW::send() const {
    for (std::size_t i = 0; i < first_.size(); ++i)  // in the order of the file
        for (const bool first : {true, false}) collect(i, first, nullptr);
}

void AdamW::load(const std::filesystem::path& file) {
    const SafetensorsModel saved = SafetensorsModel::open(file);
    for (std::size_t i = 0; i < first_.size(); ++i) {
        const TensorSpec& spec = model_.parameters()[i].spec;
        const Slice& slice = slices_[static_cast<std::size_t>(group_.rank())][i];
        const auto fill = [&](const TensorView& view, const at::Tensor& out) {
            std::vector<float> all(static_cast<std::size_t>(model_.parameters()[i].value.numel()));
            to_float(view, all);
            out.copy_(at::from_blob(all.data() + slice.begin, {out.numel()}, at::kFloat));
        };
        fill(saved.at(spec.name + ".exp_avg", spec.shape), first_[i]);
        fill(saved.at(spec.name + ".exp_avg_sq", spec.shape), second_[i]);
    }
}

double peak_learning_rate(const RunParams& params, Stage stage, std::int64_t hidden_size) {
    const double ratio =
        params.base_width > 0 ? static_cast<double>(params.base_width) / static_cast<double>(hidden_size) : 1.0;
    const StageInfo& row = stage_info(stage);
    if (!row.rate) return 0;
    return params.*row.rate * (row.width_rule == WidthRule::linear ? ratio : std::sqrt(ratio));
}

double learning_rate_at(const RunParams& params, double peak, std::int64_t step, std::int64_t steps) {
    const double warmup = std::floor(params.warmup * static_cast<double>(steps));
    const auto now = static_cast<double>(step);
    if (now <= warmup) return peak * now / warmup;
    if (params.schedule == Schedule::constant) return peak;
    // The last step still learns: the schedule reaches zero one step after it.
    const double done = (now - warmup) / (static_cast<double>(steps) - warmup + 1.0);
    return params.schedule == Schedule::linear ? peak * (1.0 - done) : peak * 0.5 * (1.0 + std::cos(M_PI * done));
}

}  // namespace bitdistill
