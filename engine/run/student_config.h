// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the student that a recipe makes of a teacher: for refinement, and for what is said about the result
// before it exists (sizes, export). Plain data: any thread.
#pragma once

#include "engine/model/model_config.h"
#include "engine/run/run_params.h"

namespace bitdistill {

// teacher: a full-precision model. sub_norm: with SubLN, as refinement makes it; BitNet-SFT goes without. The rest of
// the quantizers' form is the recipe's.
ModelConfig student_of(const ModelConfig& teacher, const RunParams& params, bool sub_norm);

}  // namespace bitdistill
