// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe says about learning from another model, derived once for the pair: which attention states are compared
// and how, and the temperature of the logits. Stage 3 learns from the tuned teacher by logits and relations. Stage 2
// may learn by logits from the teacher that the run begins with, before it is fine-tuned on the task. Without a tensor,
// for the form's checks as well as for the loss. Any thread.
#pragma once

#include <string>

#include "engine/model/model_config.h"
#include "engine/run/run_params.h"

namespace bitdistill {

struct RelationOptions {
    bool cosine = false;  // L2-normalised and divided by `temperature`, instead of scaled dot products
    double temperature = 1.0;
    // Relation heads A_r; divides each state's width, in both models. The recipe's; else the student's key/value heads
    // where they do; else the greatest number that does.
    std::int64_t heads = 1;
};

struct DistillationPlan {
    bool relations = true;  // false: logits alone, of no layer
    RelationOptions relation;
    // The layers whose states are compared, 0-based: the recipe's relation_layer, or four fifths of the student's
    // depth. In the teacher at the same fraction of its depth, rounded. -1: none.
    std::int64_t student_layer = 0, teacher_layer = 0;
    // Tokens whose logits are compared: those that both models have. A larger model may have more rows of padding.
    std::int64_t vocabulary = 0;
    double tau = 1.0;          // softens both models' logits
    bool tau_squared = false;  // LD is multiplied by tau^2
    double z_loss = 0;         // weight of log(Z)^2 beside the three terms
};
DistillationPlan distillation_plan(const RunParams& params, const ModelConfig& student, const ModelConfig& teacher);
// Of continual pre-training with pretrain_ld: logits alone, at temperature 1.
DistillationPlan text_plan(const RunParams& params, const ModelConfig& student, const ModelConfig& teacher);
// "layer 23 of 30 against layer 38 of 48 (from 0), 5 relation heads": for people, once a stage.
std::string relations_text(const DistillationPlan& plan, const ModelConfig& student, const ModelConfig& teacher);

// Whether the plan's relation heads divide the widths of this model's states.
bool relation_heads_fit(const DistillationPlan& plan, const ModelConfig& model);
// Why this pair has no relation_layer as the recipe says, in a sentence; empty: it has.
std::string relation_layer_problem(const RunParams& params, const ModelConfig& student);

}  // namespace bitdistill
