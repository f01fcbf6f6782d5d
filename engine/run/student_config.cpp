// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/student_config.h"

namespace bitdistill {

ModelConfig student_of(const ModelConfig& teacher, const RunParams& params, bool sub_norm) {
    ModelConfig student = teacher;
    student.ternary = true;
    student.sub_norm = sub_norm;
    student.quantizer.weight_scale = params.weight_scale;
    student.sub_norm_placement = params.sub_norm_placement;
    return student;
}

}  // namespace bitdistill
