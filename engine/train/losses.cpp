// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/losses.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/error.h"
#include "engine/train/row_kernels.h"

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

// The objective's node: its gradient for the hidden states is known already.
struct VocabularyNode : torch::autograd::Node {
    at::Tensor d_hidden;
    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        if (gradients[0].item<double>() != 1.0)
            throw Error("the objective of the vocabulary terms enters the loss with another factor than 1", "losses",
                        "Put the factor into the terms' weights.");
        return {std::move(d_hidden)};
    }
};

// Bytes of the logits that exist at a time.
constexpr std::int64_t logit_bytes = 96 << 20;

// One model's logits [rows, V] in its compute type.
at::Tensor logits_of(Transformer& model, const at::Tensor& hidden) {
    return at::mm(hidden.to(model.compute_type()), model.head().operand.matrix.t());
}

template <class T>
void vocabulary_chunk(const VocabularyRows<T>& all, std::int64_t rows) {
    at::parallel_for(0, rows, std::max<std::int64_t>(1, (1 << 14) / all.columns),
                     [&](std::int64_t begin, std::int64_t end) { row_kernels<T>().vocabulary(all, begin, end); });
}

}  // namespace

VocabularyTerms vocabulary_terms(Transformer& model, const at::Tensor& hidden, const at::Tensor& targets,
                                 const VocabularyWeights& weights, const VocabularyTeacher& teacher) {
    const std::int64_t vocabulary = model.config().vocab_size, count = hidden.size(0);
    if (teacher.model && teacher.model->config().vocab_size != vocabulary)
        throw Error("teacher and student have vocabularies of " + std::to_string(teacher.model->config().vocab_size) +
                        " and " + std::to_string(vocabulary) + " tokens",
                    "vocab_size", "Choose a teacher with the student's tokenizer.");
    const bool backward = at::GradMode::is_enabled() && hidden.requires_grad();
    VocabularyTerms terms;
    at::Tensor d_hidden;
    {
        torch::NoGradGuard no_grad;
        model.prepare_operands();
        if (teacher.model) teacher.model->prepare_operands();
        const at::Tensor rows = hidden.detach();
        if (backward) d_hidden = at::empty_like(rows);
        const auto type = model.compute_type();
        const std::int64_t chunk =
            std::max<std::int64_t>(16, logit_bytes / (vocabulary * static_cast<std::int64_t>(at::elementSize(type))));
        const double ld_factor = teacher.tau_squared ? teacher.tau * teacher.tau : 1.0;
        std::vector<double> ce(static_cast<std::size_t>(count)), ld(static_cast<std::size_t>(count)),
            log_sum(static_cast<std::size_t>(count));
        for (std::int64_t begin = 0; begin < count; begin += chunk) {
            const std::int64_t some = std::min(chunk, count - begin);
            const at::Tensor part = rows.narrow(0, begin, some).to(type);
            const at::Tensor logits = logits_of(model, part);
            const at::Tensor teacher_logits =
                teacher.model ? logits_of(*teacher.model, teacher.hidden.narrow(0, begin, some)).to(type)
                              : at::Tensor();
            const auto make = [&](auto* values) {
                using T = std::remove_pointer_t<decltype(values)>;
                VocabularyRows<T> all;
                all.columns = all.stride = vocabulary;
                all.logits = values;
                all.teacher = teacher.model ? static_cast<T*>(teacher_logits.data_ptr()) : nullptr;
                all.targets = targets.data_ptr<std::int64_t>() + begin;
                all.tau = teacher.tau;
                all.ce_weight = static_cast<float>(weights.ce);
                all.ld_weight = static_cast<float>(weights.ld * ld_factor);
                all.z_weight = static_cast<float>(weights.z);
                all.ce = ce.data() + begin;
                all.ld = ld.data() + begin;
                all.log_sum = log_sum.data() + begin;
                all.gradient = backward ? values : nullptr;
                vocabulary_chunk(all, some);
            };
            if (type == at::kBFloat16)
                make(static_cast<Bf16*>(logits.data_ptr()));
            else
                make(logits.data_ptr<float>());
            if (!backward) continue;
            Parameter& head = model.head();
            d_hidden.narrow(0, begin, some).copy_(at::mm(logits, head.operand.matrix));
            add_gradient(head, at::mm(logits.t(), part), 1.0f);
        }
        double z = 0;
        for (std::size_t row = 0; row < ce.size(); ++row) {
            terms.ce += ce[row];
            terms.ld += ld[row] * ld_factor;
            z += log_sum[row] * log_sum[row];
        }
        terms.objective = at::scalar_tensor(weights.ce * terms.ce + weights.ld * terms.ld + weights.z * z,
                                            at::TensorOptions().dtype(at::kFloat));
    }
    if (backward) {
        const std::shared_ptr<VocabularyNode> node(new VocabularyNode, torch::autograd::deleteNode);
        node->d_hidden = d_hidden;
        node->set_next_edges(torch::autograd::collect_next_edges(hidden));
        torch::autograd::set_history(terms.objective, node);
    }
    return terms;
}

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
