// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of distillation in LibTorch's operators, on any device: what losses.h computes where its kernels do not
// run, and their definition in the tests. Engine thread.
#pragma once

#include <torch/types.h>

#include "engine/train/api/distillation_plan.h"

namespace bitdistill {

// Sum over rows of -log softmax(logits)[target]. logits [N, V] FP32, targets [N] int64.
at::Tensor cross_entropy_sum(const at::Tensor& logits, const at::Tensor& targets);

// z-loss: sum over rows of log(Z)^2, Z = sum of exp(logits) (PaLM, arXiv 2204.02311, chapter 5). logits [N, V] FP32.
at::Tensor z_loss_sum(const at::Tensor& logits);

// Sum over rows of KL( softmax(teacher / tau) || softmax(student / tau) ), times tau^2 if asked. [N, V] each.
at::Tensor logits_kl_sum(const at::Tensor& teacher, const at::Tensor& student, double tau, bool tau_squared);

struct LogitLossWeights {
    double ce = 1.0, ld = 0, z = 0;  // z: of z_loss_sum()
};
// Of each row: CE, the KL from the teacher at temperature tau (undefined without one) and log Z. [N] FP64, where the
// logits lie.
struct LogitLossRowSums {
    at::Tensor ce, ld, log_sum;
};
// logits [N, V], teacher [N, V] or undefined, targets [N] int64. With `backward` the logits become the gradients of the
// weighted sum.
LogitLossRowSums logit_loss_rows(const at::Tensor& logits, const at::Tensor& teacher, const at::Tensor& targets,
                                 const LogitLossWeights& weights, double tau, bool backward);

// Sum over valid tokens of the mean over relation heads of KL(R_T || R_S) (arXiv 2510.13998, eq. 11-13), a scalar with
// its graph. teacher, student [B, T, width], valid [B, T] bool, all on one device.
at::Tensor attention_relation_kl_sum(const at::Tensor& teacher, const at::Tensor& student, const at::Tensor& valid,
                                     const RelationOptions& options);

}  // namespace bitdistill
