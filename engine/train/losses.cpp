// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/losses.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/error.h"

namespace bitdistill {
namespace {

// Relation logits [B, A_r, T, T].
at::Tensor relations(const at::Tensor& state, const RelationOptions& options) {
    const std::int64_t batch = state.size(0), tokens = state.size(1), width = state.size(2) / options.heads;
    at::Tensor a = state.view({batch, tokens, options.heads, width}).permute({0, 2, 1, 3});
    if (options.cosine) {
        a = a / a.norm(2, -1, true).clamp_min(1e-12);
        return at::matmul(a, a.transpose(-1, -2)).div(options.temperature);
    }
    return at::matmul(a, a.transpose(-1, -2)).mul(1.0 / std::sqrt(static_cast<double>(width)));
}

}  // namespace

at::Tensor cross_entropy_sum(const at::Tensor& logits, const at::Tensor& targets) {
    return at::cross_entropy_loss(logits, targets, {}, at::Reduction::Sum);
}

at::Tensor z_loss_sum(const at::Tensor& logits) { return at::logsumexp(logits, -1).square().sum(); }

at::Tensor logits_kl_sum(const at::Tensor& teacher, const at::Tensor& student, double tau, bool tau_squared) {
    const at::Tensor t = at::log_softmax(teacher.div(tau), -1), s = at::log_softmax(student.div(tau), -1);
    const at::Tensor kl = (t.exp() * (t - s)).sum();
    return tau_squared ? kl * (tau * tau) : kl;
}

at::Tensor relation_kl_sum(const at::Tensor& teacher, const at::Tensor& student, const at::Tensor& valid,
                           const RelationOptions& options) {
    for (const at::Tensor& state : {teacher, student})
        if (state.size(2) % options.heads != 0)
            throw Error(std::to_string(options.heads) + " relation heads do not divide a state of width " +
                            std::to_string(state.size(2)),
                        "relation_heads", "Choose a divisor of the query and key widths.");
    const at::Tensor outside = valid.logical_not().unsqueeze(1).unsqueeze(2);  // keys that are padding: [B, 1, 1, T]
    const auto log_relations = [&](const at::Tensor& state) {
        // A large negative number instead of infinity: rows of padding stay finite, and are dropped below.
        return at::log_softmax(relations(state, options).masked_fill(outside, -1e9), -1);
    };
    const at::Tensor t = log_relations(teacher), s = log_relations(student);
    const at::Tensor rows = (t.exp() * (t - s)).sum(-1).mean(1);  // [B, T]
    return rows.mul(valid.to(at::kFloat)).sum();
}

}  // namespace bitdistill
