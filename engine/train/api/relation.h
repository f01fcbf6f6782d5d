// SPDX-License-Identifier: GPL-3.0-or-later
// Which attention states a recipe compares, and how: what can be said without a tensor, for the form's checks as well
// as for the loss. Any thread.
#pragma once

#include "engine/model/model_config.h"
#include "engine/run/run_params.h"

namespace bitdistill {

struct RelationOptions {
    bool cosine = false;  // L2-normalised and divided by `temperature`, instead of scaled dot products
    double temperature = 1.0;
    std::int64_t heads = 1;  // relation heads A_r; divides each state's width
};
RelationOptions relation_options(const RunParams& params, const ModelConfig& student);

// The layer whose states are compared: params.relation_layer, or four fifths of the depth; of another depth by
// fraction.
std::int64_t relation_layer(const RunParams& params, std::int64_t student_layers);
std::int64_t teacher_layer(std::int64_t student_layer, std::int64_t student_layers, std::int64_t teacher_layers);

}  // namespace bitdistill
