// SPDX-License-Identifier: GPL-3.0-or-later
// The loss of one micro-batch, L = CE + lambda LD + gamma AD (arXiv 2510.13998, eq. 8): cross-entropy alone, with a
// teacher's logits, or all three terms against a teacher. Called by the training loop's tasks, by train-speed, and for
// one sequence by distillation_losses(). Engine thread.
#pragma once

#include <vector>

#include "engine/train/losses/batches.h"
#include "engine/train/losses/losses.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Divisors of one optimizer step, over all of its micro-batches.
struct StepTotals {
    double scored = 0, tokens = 0;
};

// The terms of one micro-batch as sums; `objective` is what backward() starts from (already divided).
struct Terms {
    at::Tensor objective;
    double ce = 0, ld = 0, ad = 0;  // sums over scored tokens, scored tokens, tokens
    at::Tensor relations;           // [3] AD's parts: of Q, K and V; undefined without AD
};

// Weights of the terms against a teacher; balancing sets them before the first step, checkpoints keep them.
struct TermWeights {
    double lambda = 0, gamma = 0;
};

// A teacher's part in the loss of a micro-batch: logits at its scored positions, and Q, K, V of the relation layer [B,
// T, width], which may be anything on padding; none where the plan has no relations.
struct TeacherOutputs {
    TeacherLogits logits;
    std::vector<at::Tensor> states;
};
TeacherOutputs teacher_outputs(Transformer& teacher, const MicroBatch& batch, const DistillationPlan& plan);

// Cross-entropy alone: fine-tuning, BitNet-SFT.
Terms cross_entropy_terms(Transformer& model, const MicroBatch& batch, const StepTotals& totals, double z_loss = 0);
// CE and LD of text, weighted: continual pre-training. teacher: none, where the weight of LD is 0.
Terms text_terms(Transformer& model, const TeacherLogits& teacher, const MicroBatch& batch, const StepTotals& totals,
                 const LogitLossWeights& weights);
// CE + lambda LD + gamma AD.
Terms distillation_terms(Transformer& student, const TeacherOutputs& teacher, const MicroBatch& batch,
                         const StepTotals& totals, const TermWeights& weights, const DistillationPlan& plan);

}  // namespace bitdistill
