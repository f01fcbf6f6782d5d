// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/optimizer.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "engine/model/safetensors.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {
namespace {

constexpr std::int64_t piece_size = 1 << 16;

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
    for (const Slice& mine : slices_[static_cast<std::size_t>(group.rank())]) {
        first_.push_back(at::zeros({mine.end - mine.begin}, at::kFloat));
        second_.push_back(at::zeros({mine.end - mine.begin}, at::kFloat));
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
    for (int rank = 0; rank < group_.size() && !group_.alone(); ++rank)
        for (std::size_t i = 0; i < first_.size(); ++i)
            if (const Slice& slice = slices_[static_cast<std::size_t>(rank)][i]; slice.end > slice.begin)
                group_.start_broadcast(
                    model_.parameters()[i].value.view({-1}).narrow(0, slice.begin, slice.end - slice.begin), rank);
    group_.finish();
    gradient_scale_ = 1.0;
    model_.clear_gradients();
    model_.weights_changed();
}

void AdamW::collect(std::size_t parameter, bool first, float* out) const {
    const at::Tensor& mine = (first ? first_ : second_)[parameter];
    for (int rank = 0; rank < group_.size(); ++rank) {
        const Slice& slice = slices_[static_cast<std::size_t>(rank)][parameter];
        if (slice.end == slice.begin) continue;
        const at::Tensor part = rank == group_.rank() ? mine : at::empty({slice.end - slice.begin}, at::kFloat);
        group_.start_broadcast(part, rank);
        group_.finish();
        if (out) std::copy_n(part.data_ptr<float>(), part.numel(), out + slice.begin);
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
            std::copy_n(all.begin() + slice.begin, out.numel(), out.data_ptr<float>());
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
