// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/losses/operator_losses.h"

#include <torch/torch.h>

#include <cmath>

namespace bitdistill {

at::Tensor cross_entropy_sum(const at::Tensor& logits, const at::Tensor& targets) {
    return at::cross_entropy_loss(logits, targets, {}, at::Reduction::Sum);
}

at::Tensor z_loss_sum(const at::Tensor& logits) { return at::logsumexp(logits, -1).square().sum(); }

at::Tensor logits_kl_sum(const at::Tensor& teacher, const at::Tensor& student, double tau, bool tau_squared) {
    const at::Tensor t = at::log_softmax(teacher.div(tau), -1), s = at::log_softmax(student.div(tau), -1);
    const at::Tensor kl = (t.exp() * (t - s)).sum();
    return tau_squared ? kl * (tau * tau) : kl;
}

LogitLossRowSums logit_loss_rows(const at::Tensor& logits, const at::Tensor& teacher, const at::Tensor& targets,
                                 const LogitLossWeights& weights, double tau, bool backward) {
    torch::NoGradGuard no_grad;
    const at::Tensor wide = logits.to(at::kFloat), target = targets.unsqueeze(1),
                     log_sum = at::logsumexp(wide, -1, true);
    LogitLossRowSums sums;
    sums.log_sum = log_sum.squeeze(1).to(at::kDouble);
    sums.ce = (log_sum - wide.gather(1, target)).squeeze(1).to(at::kDouble);
    at::Tensor gradient;
    if (backward) {
        gradient = (wide - log_sum).exp() * (weights.ce + 2 * weights.z * log_sum);
        gradient.scatter_add_(1, target, at::full_like(log_sum, -weights.ce));
    }
    if (teacher.defined()) {
        const at::Tensor t = at::log_softmax(teacher.to(at::kFloat) / tau, -1), s = at::log_softmax(wide / tau, -1);
        sums.ld = (t.exp() * (t - s)).sum(-1).to(at::kDouble);
        if (backward) gradient.add_(s.exp() - t.exp(), weights.ld / tau);
    }
    if (backward) logits.copy_(gradient);
    return sums;
}

at::Tensor attention_relation_kl_sum(const at::Tensor& teacher, const at::Tensor& student, const at::Tensor& valid,
                                     const RelationOptions& options) {
    const at::Tensor outside = valid.logical_not().unsqueeze(1).unsqueeze(2);  // keys that are padding: [B, 1, 1, T]
    const auto log_relations = [&](const at::Tensor& state) {
        const std::int64_t batch = state.size(0), tokens = state.size(1), width = state.size(2) / options.heads;
        at::Tensor a = state.view({batch, tokens, options.heads, width}).permute({0, 2, 1, 3});
        if (options.cosine) a = a / a.norm(2, -1, true).clamp_min(1e-12);
        const double factor = options.cosine ? 1 / options.temperature : 1 / std::sqrt(static_cast<double>(width));
        // A large negative number instead of infinity: rows of padding stay finite, and are dropped below.
        return at::log_softmax((at::matmul(a, a.transpose(-1, -2)) * factor).masked_fill(outside, -1e9), -1);
    };
    const at::Tensor t = log_relations(teacher), s = log_relations(student);
    return ((t.exp() * (t - s)).sum(-1).mean(1) * valid).sum();
}

}  // namespace bitdistill
