// SPDX-License-Identifier: GPL-3.0-or-later
// How good a finished model is, by the CPU engine: what a run's last stage, `bitdistill evaluate` and the item by item
// view all call, so that they say the same. Knows no Qt; on the thread of a Job.
#pragma once

#include "engine/infer/cpu_model.h"
#include "engine/run/results.h"
#include "engine/text/evaluation.h"

namespace bitdistill {

// Full-precision weights are kept in `format`; half is what final figures are given for. Metrics say engine "cpu" and
// the format's name. Throws Error: a model or tokenizer that cannot be read. Not complete when stopped.
Evaluation evaluateOnCpu(const EvaluationPlan& plan, JobControl& control, WeightFormat format = WeightFormat::half);

// Was this row of a run computed with weights as they are stored, since one did not fit 16 bits? Whatever else is asked
// of its model then takes that format, too.
bool evaluatedAsStored(const ModelResult& row);

// evaluateOnCpu() as a run's final evaluation.
Evaluator finalEvaluator();

}  // namespace bitdistill
