// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/losses/losses.h"

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/base/error.h"
#include "engine/train/losses/operator_losses.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {
namespace {

// The objective's node: its gradient for the hidden states is known already.
struct LogitLossNode : torch::autograd::Node {
    at::Tensor d_hidden;
    torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
        if (gradients[0].item<double>() != 1.0)
            throw Error(
                "the objective of the logit losses enters the loss with "
                "another factor than 1",
                "losses", "Put the factor into the terms' weights.");
        return {std::move(d_hidden)};
    }
};

// The relation sums' node: their gradients for the student's states are known already.
struct RelationNode : torch::autograd::Node {
    torch::autograd::variable_list gradients;
    torch::autograd::variable_list apply(torch::autograd::variable_list&& factors) override {
        for (std::size_t i = 0; i < gradients.size(); ++i) gradients[i].mul_(factors[0][static_cast<int64_t>(i)]);
        return std::move(gradients);
    }
};

// Bytes of the logits that exist at a time.
constexpr std::int64_t logit_bytes = 96 << 20;

// One model's logits [rows, V] in its compute type; of its first `vocabulary` tokens alone, where that is above 0.
at::Tensor logits_of(Transformer& model, const at::Tensor& hidden, std::int64_t vocabulary = 0) {
    const at::Tensor& head = model.head_matrix();
    const bool some = vocabulary > 0 && vocabulary < head.size(0);
    return at::mm(hidden.to(model.compute_type()), (some ? head.narrow(0, 0, vocabulary) : head).t());
}

// Rows whose logits are made at a time.
std::int64_t chunk_of(std::int64_t vocabulary, at::ScalarType type) {
    return std::max<std::int64_t>(16, logit_bytes / (vocabulary * static_cast<std::int64_t>(at::elementSize(type))));
}

// work(begin, end) on all threads, for rows of so many columns.
template <class Work>
void over_logits(std::int64_t rows, std::int64_t columns, const Work& work) {
    at::parallel_for(0, rows, std::max<std::int64_t>(1, (1 << 14) / columns), work);
}

// Of each row: CE, LD without tau^2, and log Z. By operators: their sums over all rows, on the device until the last
// chunk is done, because each look at them waits for it.
struct RowLosses {
    std::vector<double> ce, ld, log_sum;
    at::Tensor there;  // [3] FP64: CE, LD, log(Z)^2; undefined: the rows hold
    explicit RowLosses(std::int64_t rows)
        : ce(static_cast<std::size_t>(rows)),
          ld(static_cast<std::size_t>(rows)),
          log_sum(static_cast<std::size_t>(rows)) {}
};

// Some rows whose logits exist at a time. With `backward` the losses' gradients take the logits' place.
struct Chunk {
    std::int64_t begin, rows;
    at::Tensor logits;          // [rows, V] in the compute type
    at::Tensor teacher;         // the same of the teacher; undefined: CE alone, or the largest logits only
    const at::Tensor& targets;  // [N], of all rows
    LogitLossWeights weights;   // ld with tau^2, where that is asked for
    bool backward;
};

// The kernel's description of a chunk.
template <class T>
LogitLossRows<T> rows_of(const Chunk& chunk, double tau, RowLosses& losses) {
    LogitLossRows<T> all;
    T* const values = static_cast<T*>(chunk.logits.data_ptr());
    all.columns = all.stride = chunk.logits.size(1);
    all.logits = values;
    all.teacher = chunk.teacher.defined() ? static_cast<T*>(chunk.teacher.data_ptr()) : nullptr;
    all.targets = chunk.targets.data_ptr<std::int64_t>() + chunk.begin;
    all.tau = tau;
    all.ce_weight = static_cast<float>(chunk.weights.ce);
    all.ld_weight = static_cast<float>(chunk.weights.ld);
    all.z_weight = static_cast<float>(chunk.weights.z);
    all.ce = losses.ce.data() + chunk.begin;
    all.ld = losses.ld.data() + chunk.begin;
    all.log_sum = losses.log_sum.data() + chunk.begin;
    all.gradient = chunk.backward ? values : nullptr;
    return all;
}

// By the kernels, against all of a teacher's logits or none.
template <class T>
void losses_by_kernels(const Chunk& chunk, double tau, RowLosses& losses) {
    const LogitLossRows<T> all = rows_of<T>(chunk, tau, losses);
    over_logits(chunk.rows, all.columns,
                [&](std::int64_t from, std::int64_t to) { row_kernels<T>().logit_losses(all, from, to); });
}

// By the kernels, against a teacher's largest logits.
template <class T>
void losses_against_top(const Chunk& chunk, double tau, const TopLogits& top, RowLosses& losses) {
    const LogitLossRows<T> all = rows_of<T>(chunk, tau, losses);
    const std::int64_t kept = top.ids.size(1);
    TopTeacher largest;
    largest.kept = kept;
    largest.ids = top.ids.data_ptr<std::int32_t>() + chunk.begin * kept;
    largest.shares = top.shares.data_ptr<float>() + chunk.begin * kept;
    largest.rest = top.rest.data_ptr<float>() + chunk.begin;
    T* const values = static_cast<T*>(chunk.logits.data_ptr());
    over_logits(chunk.rows, all.columns, [&](std::int64_t from, std::int64_t to) {
        std::vector<double> scratch(static_cast<std::size_t>(2 * kept));
        row_kernels<T>().top_logit_losses(all, largest, values, from, to, scratch.data());
    });
}

// By LibTorch's operators, where the logits lie.
void losses_by_operators(const Chunk& chunk, double tau, RowLosses& losses) {
    const LogitLossRowSums sums = logit_loss_rows(
        chunk.logits, chunk.teacher, chunk.targets.narrow(0, chunk.begin, chunk.rows).to(chunk.logits.device()),
        chunk.weights, tau, chunk.backward);
    const at::Tensor ce = sums.ce.sum(), ld = sums.ld.defined() ? sums.ld.sum() : at::zeros_like(ce),
                     all = at::stack({ce, ld, sums.log_sum.square().sum()});
    losses.there = losses.there.defined() ? losses.there + all : all;
}

void chunk_losses(const Transformer& model, const Chunk& chunk, const TeacherLogits& teacher, RowLosses& losses) {
    const bool half = model.compute_type() == at::kBFloat16;
    if (model.by_operators()) return losses_by_operators(chunk, teacher.tau, losses);
    if (teacher.top.ids.defined())
        return half ? losses_against_top<Bf16>(chunk, teacher.tau, teacher.top, losses)
                    : losses_against_top<float>(chunk, teacher.tau, teacher.top, losses);
    half ? losses_by_kernels<Bf16>(chunk, teacher.tau, losses) : losses_by_kernels<float>(chunk, teacher.tau, losses);
}

void check_teacher(const Transformer& model, const TeacherLogits& teacher) {
    const std::int64_t vocabulary = model.config().vocab_size;
    const std::int64_t taught = teacher.model            ? teacher.model->config().vocab_size
                                : teacher.full.defined() ? teacher.full.size(1)
                                                         : vocabulary;
    const std::int64_t common = teacher.vocabulary > 0 ? teacher.vocabulary : vocabulary;
    // Without a word about what they have in common both have the same.
    const bool same = taught == vocabulary, part = teacher.vocabulary > 0 && common <= std::min(taught, vocabulary);
    if (!(same || part) || (teacher.full.defined() && taught != common))
        throw Error("teacher and student have vocabularies of " + std::to_string(taught) + " and " +
                        std::to_string(vocabulary) + " tokens",
                    "vocab_size", "Choose a teacher with the student's tokenizer.");
    if (teacher.top.ids.defined() && model.by_operators())
        throw Error(
            "a teacher's largest logits are compared on the CPU's own "
            "kernels alone",
            "teacher_cache", "Set it to off.");
}

// The teacher's logits of some rows [rows, columns]; undefined where it has none, or the largest only.
at::Tensor teacher_rows(const TeacherLogits& teacher, std::int64_t begin, std::int64_t rows, std::int64_t columns) {
    at::Tensor logits;
    if (teacher.model)
        logits = logits_of(*teacher.model, teacher.hidden.narrow(0, begin, rows), teacher.vocabulary);
    else if (teacher.full.defined())
        logits = teacher.full.narrow(0, begin, rows);
    if (!logits.defined() || logits.size(1) == columns) return logits;
    // Far below any logit, and near enough that its product with a share that is next to none is none either.
    const double never = -1000.0 * std::max(1.0, teacher.tau);
    return at::constant_pad_nd(logits, {0, columns - logits.size(1)}, never);
}

}  // namespace

at::Tensor teacher_logits(Transformer& teacher, const at::Tensor& hidden, std::int64_t vocabulary) {
    torch::NoGradGuard no_grad;
    teacher.prepare_weights();
    const std::int64_t columns = vocabulary > 0 ? vocabulary : teacher.config().vocab_size, count = hidden.size(0);
    const at::Tensor all = at::empty({count, columns}, teacher.compute_type());
    const std::int64_t chunk = chunk_of(columns, teacher.compute_type());
    for (std::int64_t begin = 0; begin < count; begin += chunk) {
        const std::int64_t some = std::min(chunk, count - begin);
        all.narrow(0, begin, some).copy_(logits_of(teacher, hidden.narrow(0, begin, some), vocabulary));
    }
    return all;
}

LogitLosses logit_losses(Transformer& model, const at::Tensor& hidden, const at::Tensor& targets,
                         const LogitLossWeights& weights, const TeacherLogits& teacher) {
    check_teacher(model, teacher);
    const std::int64_t count = hidden.size(0);
    const bool backward = at::GradMode::is_enabled() && hidden.requires_grad();
    const double ld_factor = teacher.tau_squared ? teacher.tau * teacher.tau : 1.0;
    RowLosses losses(count);
    LogitLosses terms;
    at::Tensor d_hidden;  // [N, C]
    {
        torch::NoGradGuard no_grad;
        model.prepare_weights();
        if (teacher.model) teacher.model->prepare_weights();
        const at::Tensor rows = hidden.detach();
        if (backward) d_hidden = at::empty_like(rows);
        const auto type = model.compute_type();
        const std::int64_t chunk_rows = chunk_of(model.config().vocab_size, type);
        for (std::int64_t begin = 0; begin < count; begin += chunk_rows) {
            const std::int64_t some = std::min(chunk_rows, count - begin);
            const at::Tensor part = rows.narrow(0, begin, some).to(type), logits = logits_of(model, part),
                             taught = teacher_rows(teacher, begin, some, logits.size(1));
            const Chunk chunk{begin,   some,
                              logits,  taught.defined() ? taught.to(type) : at::Tensor(),
                              targets, {weights.ce, weights.ld * ld_factor, weights.z},
                              backward};
            chunk_losses(model, chunk, teacher, losses);
            if (!backward) continue;
            d_hidden.narrow(0, begin, some).copy_(at::mm(logits, model.head_matrix()));
            model.add_head_gradient(at::mm(logits.t(), part));
        }
        double z = 0;
        for (std::size_t row = 0; row < losses.ce.size(); ++row) {
            terms.ce += losses.ce[row];
            terms.ld += losses.ld[row] * ld_factor;
            z += losses.log_sum[row] * losses.log_sum[row];
        }
        if (losses.there.defined()) {
            const at::Tensor here = losses.there.to(at::kCPU);
            terms.ce = here[0].item<double>();
            terms.ld = here[1].item<double>() * ld_factor;
            z = here[2].item<double>();
        }
        terms.objective = at::scalar_tensor(weights.ce * terms.ce + weights.ld * terms.ld + weights.z * z,
                                            at::TensorOptions().dtype(at::kFloat).device(hidden.device()));
    }
    if (backward) {
        const std::shared_ptr<LogitLossNode> node(new LogitLossNode, torch::autograd::deleteNode);
        node->d_hidden = d_hidden;
        node->set_next_edges(torch::autograd::collect_next_edges(hidden));
        torch::autograd::set_history(terms.objective, node);
    }
    return terms;
}

at::Tensor attention_relation_kl(const std::vector<at::Tensor>& teacher, const std::vector<at::Tensor>& student,
                                 const at::Tensor& valid, const RelationOptions& options, bool by_operators) {
    for (const auto* states : {&teacher, &student})
        for (const at::Tensor& state : *states)
            if (state.size(2) % options.heads != 0)
                throw Error(std::to_string(options.heads) + " relation heads do not divide a state of width " +
                                std::to_string(state.size(2)),
                            "relation_heads", "Choose a divisor of the query and key widths.");
    if (by_operators) {
        std::vector<at::Tensor> sums;
        for (std::size_t i = 0; i < student.size(); ++i)
            sums.push_back(attention_relation_kl_sum(teacher[i], student[i], valid.to(student[i].device()), options));
        return at::stack(sums);
    }
    const auto count = static_cast<std::int64_t>(student.size());
    const std::int64_t batch = valid.size(0), tokens = valid.size(1);
    const bool backward =
        at::GradMode::is_enabled() &&
        std::any_of(student.begin(), student.end(), [](const at::Tensor& state) { return state.requires_grad(); });
    torch::autograd::variable_list gradients;
    at::Tensor sums;
    {
        torch::NoGradGuard no_grad;
        std::vector<std::vector<std::int64_t>> places(static_cast<std::size_t>(batch));
        const at::Tensor mask = valid.contiguous();
        for (std::int64_t b = 0; b < batch; ++b)
            for (std::int64_t t = 0; t < tokens; ++t)
                if (mask.data_ptr<bool>()[b * tokens + t])
                    places[static_cast<std::size_t>(b)].push_back(b * tokens + t);
        if (backward)
            for (const at::Tensor& state : student) gradients.push_back(at::zeros_like(state));
        std::int64_t work = 0, scratch_floats = 0;
        for (std::size_t i = 0; i < student.size(); ++i) {
            const std::int64_t wide = teacher[i].size(2) / options.heads, width = student[i].size(2) / options.heads;
            scratch_floats = std::max(scratch_floats, relation_scratch(tokens, wide, width));
            work += tokens * tokens * (wide + width) / count;
        }
        // The states of a head one after another: of what a thread gets, some is wide and some narrow.
        std::vector<double> parts(static_cast<std::size_t>(batch * options.heads * count));
        const auto one = [&](std::int64_t task, float* scratch) {
            const auto state = static_cast<std::size_t>(task % count);
            const std::int64_t head = task / count % options.heads, b = task / count / options.heads;
            const auto& rows = places[static_cast<std::size_t>(b)];
            const auto states = [&](const at::Tensor& all) {
                const std::int64_t width = all.size(2) / options.heads;
                return RelationStates{all.data_ptr<float>() + head * width, width, all.size(2)};
            };
            Relation a;
            a.tokens = static_cast<std::int64_t>(rows.size());
            a.places = rows.data();
            a.teacher = states(teacher[state]);
            a.student = states(student[state]);
            a.cosine = options.cosine;
            a.temperature = static_cast<float>(options.temperature);
            a.weight = 1.0f / static_cast<float>(options.heads);
            if (backward) a.gradient = gradients[state].data_ptr<float>() + head * a.student.width;
            parts[static_cast<std::size_t>(task)] = row_kernels<float>().relation(a, scratch);
        };
        constexpr std::int64_t smallest_work = 1 << 17;  // below that a second thread costs more than it brings
        at::parallel_for(0, static_cast<std::int64_t>(parts.size()),
                         std::max<std::int64_t>(1, smallest_work / std::max<std::int64_t>(1, work)),
                         [&](std::int64_t begin, std::int64_t end) {
                             const at::Tensor scratch = at::empty({scratch_floats}, at::kFloat);
                             for (std::int64_t task = begin; task < end; ++task) one(task, scratch.data_ptr<float>());
                         });
        std::vector<double> totals(student.size());
        for (std::size_t task = 0; task < parts.size(); ++task)
            totals[task % student.size()] += parts[task] / static_cast<double>(options.heads);
        sums = at::tensor(totals).to(at::kFloat);
    }
    if (backward) {
        const std::shared_ptr<RelationNode> node(new RelationNode, torch::autograd::deleteNode);
        node->gradients = std::move(gradients);
        node->set_next_edges(torch::autograd::collect_next_edges(student));
        torch::autograd::set_history(sums, node);
    }
    return sums;
}

}  // namespace bitdistill
