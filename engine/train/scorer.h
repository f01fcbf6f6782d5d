// SPDX-License-Identifier: GPL-3.0-or-later
// Scores answers with a Transformer: the LibTorch side of engine/text/evaluation.h. Engine thread.
#pragma once

#include "engine/base/job.h"
#include "engine/text/evaluation.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

// Valid as long as the model. With a control, every batch is a boundary; stopped = empty result.
Scorer transformer_scorer(Transformer& model, JobControl* control);

// What metrics name as their engine.
inline constexpr const char* training_engine_name = "training";
// evaluate() with a model that is open already; plan.model and plan.threads are not looked at.
Evaluation evaluate_by_transformer(Transformer& model, const Tokenizer& tokenizer, const EvaluationPlan& plan,
                                   const std::string& precision, JobControl& control);

}  // namespace bitdistill
