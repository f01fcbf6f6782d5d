// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher's outputs between tensors and the bytes of teacher_values.h. What a loss sees has always been through both,
// so it is the same the first time as later. Engine thread.
#pragma once

#include <string>
#include <vector>

#include "engine/train/api/teacher_values.h"
#include "engine/train/losses/loss_terms.h"

namespace bitdistill {

// One string a row of the batch. logits [N, V] in the matmuls' type (teacher_logits()); states: Q, K, V [B, T, width].
std::vector<std::string> encode_teacher(const TeacherValues& values, double tau, const MicroBatch& batch,
                                        const at::Tensor& logits, const std::vector<at::Tensor>& states);
// records: one a row, of encode_teacher() for a sequence of the row's length and scored positions. Padding is zero.
TeacherOutputs decode_teacher(const TeacherValues& values, const DistillationPlan& plan, const MicroBatch& batch,
                              const std::vector<std::string>& records);

}  // namespace bitdistill
