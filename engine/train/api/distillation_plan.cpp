// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/distillation_plan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bitdistill {

namespace {

std::int64_t divisor_of_widths(const ModelConfig& model) { return std::gcd(model.query_width(), model.kv_width()); }

std::int64_t heads_for(const RunParams& params, const ModelConfig& student, const ModelConfig& teacher) {
    if (params.relation_heads > 0) return params.relation_heads;
    const std::int64_t most = std::gcd(divisor_of_widths(student), divisor_of_widths(teacher));
    return student.kv_heads > 0 && most % student.kv_heads == 0 ? student.kv_heads : most;
}

// The teacher's layer at the same relative depth as the student's.
std::int64_t layer_across(std::int64_t layer, std::int64_t student_layers, std::int64_t teacher_layers) {
    const double depth = static_cast<double>(layer + 1) / static_cast<double>(student_layers);
    const std::int64_t across = std::lround(depth * static_cast<double>(teacher_layers)) - 1;
    return std::clamp<std::int64_t>(across, 0, teacher_layers - 1);
}

}  // namespace

DistillationPlan distillation_plan(const RunParams& params, const ModelConfig& student, const ModelConfig& teacher) {
    DistillationPlan plan;
    plan.relation = {params.relation == RelationKind::cosine, params.relation_temperature,
                     heads_for(params, student, teacher)};
    const std::int64_t last = student.layers - 1;
    const std::int64_t four_fifths = std::lround(0.8 * static_cast<double>(student.layers)) - 1;
    plan.student_layer = params.relation_layer >= 0 ? std::min(params.relation_layer, last)
                                                    : std::clamp<std::int64_t>(four_fifths, 0, last);
    plan.teacher_layer = layer_across(plan.student_layer, student.layers, teacher.layers);
    plan.vocabulary = std::min(student.vocab_size, teacher.vocab_size);
    plan.tau = params.tau;
    plan.tau_squared = params.tau_squared;
    plan.z_loss = params.z_loss;
    return plan;
}

DistillationPlan text_plan(const RunParams& params, const ModelConfig& student, const ModelConfig& teacher) {
    DistillationPlan plan;
    plan.relations = false;
    plan.student_layer = plan.teacher_layer = -1;
    plan.vocabulary = std::min(student.vocab_size, teacher.vocab_size);
    plan.z_loss = params.z_loss;
    return plan;
}

std::string relations_text(const DistillationPlan& plan, const ModelConfig& student, const ModelConfig& teacher) {
    return "layer " + std::to_string(plan.student_layer) + " of " + std::to_string(student.layers) + " against layer " +
           std::to_string(plan.teacher_layer) + " of " + std::to_string(teacher.layers) + " (counted from 0), " +
           std::to_string(plan.relation.heads) + (plan.relation.heads == 1 ? " relation head" : " relation heads");
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
