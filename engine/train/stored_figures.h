// SPDX-License-Identifier: GPL-3.0-or-later
// Dev figures within a stage by the evaluator that gives a run's final ones: the model as it is goes to disk for a
// moment. Curve, best checkpoint and final table then mean the same, the CPU engine takes less time than the training
// engine (results.md), and the latter writes no texts at all. Engine thread.
#pragma once

#include "engine/run/run_recorder.h"
#include "engine/text/evaluation.h"
#include "engine/train/process_group.h"
#include "engine/train/training_task.h"

namespace bitdistill {

// plan: of all dev items, of which those of the first file are measured; its model is set here. All ranks call it at
// the same time: the first one measures, the others wait. Not complete when stopped. Where the model cannot be written
// or measured there are no metrics, and a warning among the events: the stage goes on, and no checkpoint is chosen by
// it.
DevResult stored_figures(Transformer& model, Stage stage, EvaluationPlan plan, const Evaluator& evaluator,
                         const RunFolder& folder, RunRecorder& recorder, JobControl& control, ProcessGroup& group);

}  // namespace bitdistill
