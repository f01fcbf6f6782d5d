// SPDX-License-Identifier: GPL-3.0-or-later
// The three terms of distillation, L = CE + lambda LD + gamma AD (arXiv 2510.13998, eq. 8-13). Every term comes back as
// a sum, so that a caller may add micro-batches and divide once. Engine thread.
#pragma once

#include <torch/types.h>

#include <vector>

#include "engine/train/api/distillation_plan.h"
#include "engine/train/losses/operator_losses.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Both terms from hidden states, the head's matmuls included: some rows at a time, so that there is never a logit for
// every token of a batch, and only in the compute type.
struct LogitLosses {
    at::Tensor objective;   // the weighted sum, a scalar
    double ce = 0, ld = 0;  // sums over rows
};
// Of a teacher's logits the k largest, as shares of the softmax at temperature tau, and one share for all others. They
// are compared as distributions over k + 1 outcomes:
//   LD = sum over kept i of p_i log(p_i / q_i) + p_rest log(p_rest / q_rest),   q_rest = sum over the others of q_j,
// q = softmax(student / tau): never more than the KL of all logits, and the same when k is the vocabulary.
struct TopLogits {
    at::Tensor ids;     // [N, k] int32, each once in a row
    at::Tensor shares;  // [N, k] FP32, p_i
    at::Tensor rest;    // [N] FP32, p_rest
};
// One of `model` with `hidden`, `full` and `top`; none: CE alone.
struct TeacherLogits {
    Transformer* model = nullptr;
    at::Tensor hidden;  // [N, C] of the teacher
    double tau = 1.0;
    bool tau_squared = false;
    at::Tensor full = {};  // [N, V] in the compute type: of teacher_logits()
    TopLogits top = {};    // made with the same tau
    // So many tokens, the first ones, count of the teacher's, and are as many as `full` has: those that the student has
    // too. To one that the student has beyond them the teacher gives no share. 0: both have the same number.
    std::int64_t vocabulary = 0;
};
// [N, V] in the compute type, with the bits that logit_losses() would find from the model itself. vocabulary: of
// TeacherLogits.
at::Tensor teacher_logits(Transformer& teacher, const at::Tensor& hidden, std::int64_t vocabulary = 0);
// hidden [N, C] FP32, targets [N] int64. With autograd on, the head's gradient is added here, and objective.backward()
// passes the rest to `hidden`: the objective must enter the loss with factor 1. Throws Error if it does not, or if the
// vocabularies differ in size and TeacherLogits does not say what they have in common.
LogitLosses logit_losses(Transformer& model, const at::Tensor& hidden, const at::Tensor& targets,
                         const LogitLossWeights& weights, const TeacherLogits& teacher = {});

// For each of some states of a layer (Q, K, V): the sum over valid tokens of the mean over relation heads of
// KL( R_T || R_S ), R = softmax(A A^T / sqrt(d_r)) over valid tokens of the same sequence. teacher, student: [B, T,
// width] FP32, contiguous (a pair's widths may differ); valid [B, T] bool. Returns [states] FP32, a block of rows of
// the relations at a time; with autograd on, the student's gradients are computed at once. by_operators: the whole
// relations of a head exist, and the states may lie on any device.
at::Tensor attention_relation_kl(const std::vector<at::Tensor>& teacher, const std::vector<at::Tensor>& student,
                                 const at::Tensor& valid, const RelationOptions& options, bool by_operators = false);

}  // namespace bitdistill
