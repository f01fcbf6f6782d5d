// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/distillation_plan.h"

#include <algorithm>
#include <cmath>

namespace bitdistill {

DistillationPlan distillation_plan(const RunParams& params, const ModelConfig& student, const ModelConfig& teacher) {
    DistillationPlan plan;
    plan.relation = {params.relation == RelationKind::cosine, params.relation_temperature,
                     params.relation_heads > 0 ? params.relation_heads : student.kv_heads};
    const std::int64_t last = student.layers - 1;
    const std::int64_t four_fifths = std::lround(0.8 * static_cast<double>(student.layers)) - 1;
    plan.student_layer = params.relation_layer >= 0 ? std::min(params.relation_layer, last)
                                                    : std::clamp<std::int64_t>(four_fifths, 0, last);
    plan.teacher_layer = (plan.student_layer + 1) * teacher.layers / student.layers - 1;
    plan.tau = params.tau;
    plan.tau_squared = params.tau_squared;
    plan.z_loss = params.z_loss;
    return plan;
}

DistillationPlan text_plan(const RunParams& params) {
    DistillationPlan plan;
    plan.relations = false;
    plan.student_layer = plan.teacher_layer = -1;
    plan.z_loss = params.z_loss;
    return plan;
}

bool relation_heads_fit(const DistillationPlan& plan, const ModelConfig& model) {
    return model.query_width() % plan.relation.heads == 0 && model.kv_width() % plan.relation.heads == 0;
}

std::string relation_layer_problem(const RunParams& params, const ModelConfig& student) {
    if (params.relation_layer < student.layers) return {};
    return "The model has " + std::to_string(student.layers) + " layers, numbered from 0. Choose at most " +
           std::to_string(student.layers - 1) + ".";
}

}  // namespace bitdistill
