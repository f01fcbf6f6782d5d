// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/losses/loss_terms.h"

#include <torch/torch.h>

namespace bitdistill {

Terms cross_entropy_terms(Transformer& model, const MicroBatch& batch, const StepTotals& totals, double z_loss) {
    return text_terms(model, {}, batch, totals, {1.0, 0.0, z_loss});
}

Terms text_terms(Transformer& model, const TeacherLogits& teacher, const MicroBatch& batch, const StepTotals& totals,
                 const LogitLossWeights& weights) {
    const LogitLosses terms =
        logit_losses(model, scored_rows(model.forward(batch.ids, -1, batch.lengths).hidden, batch), batch.targets,
                     {weights.ce / totals.scored, weights.ld / totals.scored, weights.z / totals.scored}, teacher);
    return {terms.objective, terms.ce, terms.ld, 0, {}};
}

TeacherOutputs teacher_outputs(Transformer& teacher, const MicroBatch& batch, const DistillationPlan& plan) {
    torch::NoGradGuard no_grad;
    const ForwardResult t = teacher.forward(batch.ids, plan.teacher_layer, batch.lengths);
    TeacherOutputs outputs{{&teacher, scored_rows(t.hidden, batch), plan.tau, plan.tau_squared}, {}};
    outputs.logits.vocabulary = plan.vocabulary;
    if (plan.relations) outputs.states = {t.q, t.k, t.v};
    return outputs;
}

Terms distillation_terms(Transformer& student, const TeacherOutputs& teacher, const MicroBatch& batch,
                         const StepTotals& totals, const TermWeights& weights, const DistillationPlan& plan) {
    const ForwardResult s = student.forward(batch.ids, plan.student_layer, batch.lengths);
    const LogitLosses logits = logit_losses(
        student, scored_rows(s.hidden, batch), batch.targets,
        {1.0 / totals.scored, weights.lambda / totals.scored, plan.z_loss / totals.scored}, teacher.logits);
    const at::Tensor relations =
        attention_relation_kl(teacher.states, {s.q, s.k, s.v}, batch.valid, plan.relation, student.by_operators());
    const at::Tensor ad = relations.sum();
    Terms terms;
    terms.objective = logits.objective + ad * (weights.gamma / totals.tokens);
    terms.ce = logits.ce;
    terms.ld = logits.ld;
    terms.ad = ad.item<double>();
    terms.relations = relations.detach();
    return terms;
}

}  // namespace bitdistill
