// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of the student that a recipe makes of a teacher: for refinement, and for what is said about the result
// before it exists (sizes, export). Plain data: any thread.
#pragma once

#include "engine/model/model_config.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_params.h"

namespace bitdistill {

// As its last stage leaves it. teacher: a full-precision model, or a student that training goes on with. sub_norm: with
// SubLN, as refinement makes it; BitNet-SFT goes without. The rest of the quantizers' form is the recipe's; `auto` is
// decided here.
ModelConfig student_of(const ModelConfig& teacher, const RunParams& params, bool sub_norm);
// As it begins, until its last stage: activations in 8 bits where that takes 4 only in the end, embedding and head as
// they are.
ModelConfig untrained_student_of(const ModelConfig& teacher, const RunParams& params, bool sub_norm);
ActivationRule untrained_activation(const RunParams& params);

// Do the run's students that keep embedding or head in F16 train through that rounding in their last stage, so that
// their folders hold its values? Runs of before kept the trained ones in F32; resumed, they end in the same bits as
// they always did.
bool rounds_f16(const RunFolder& run);
// What run.json says of it, among its facts.
inline constexpr const char* f16_fact = "f16";
inline constexpr const char* f16_rounded = "rounded";

}  // namespace bitdistill
