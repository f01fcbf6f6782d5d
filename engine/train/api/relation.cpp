// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/api/relation.h"

#include <algorithm>
#include <cmath>

namespace bitdistill {

RelationOptions relation_options(const RunParams& params, const ModelConfig& student) {
    return {params.relation == RelationKind::cosine, params.relation_temperature,
            params.relation_heads > 0 ? params.relation_heads : student.kv_heads};
}

std::int64_t relation_layer(const RunParams& params, std::int64_t student_layers) {
    if (params.relation_layer >= 0) return std::min(params.relation_layer, student_layers - 1);
    return std::clamp<std::int64_t>(
        static_cast<std::int64_t>(std::lround(0.8 * static_cast<double>(student_layers))) - 1, 0, student_layers - 1);
}

std::int64_t teacher_layer(std::int64_t student_layer, std::int64_t student_layers, std::int64_t teacher_layers) {
    return (student_layer + 1) * teacher_layers / student_layers - 1;
}

}  // namespace bitdistill
