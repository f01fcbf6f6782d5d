// SPDX-License-Identifier: GPL-3.0-or-later
// The last stage of a run: each model of its table is evaluated, results.json and items.jsonl say what came out. Engine
// thread.
#pragma once

#include <filesystem>
#include <functional>

#include "engine/run/run_folder.h"
#include "engine/run/run_recorder.h"
#include "engine/text/evaluation.h"

namespace bitdistill {

// The evaluation of one model, not complete when stopped. as_stored: EvaluationPlan::as_stored.
using FinalFigures = std::function<Evaluation(const std::filesystem::path& model, bool as_stored)>;

// Teachers as they are fine-tuned on the task, in the run's folder or outside.
struct TunedTeachers {
    std::filesystem::path own;           // of the recipe's `teacher`
    std::filesystem::path distillation;  // of its `distillation_teacher`; empty: there is none
};

// can_widen: figures() knows as_stored; where a model then does not fit 16 bits (which training may bring about), all
// of them are evaluated with their weights as they are stored, so that one format stands in all rows, and an event says
// why. Returns false when stopped, and writes nothing then. Throws Error: a full disk, what figures() throws.
bool write_final_results(const RunFolder& folder, const TunedTeachers& teachers, RunRecorder& recorder, bool can_widen,
                         const FinalFigures& figures);

}  // namespace bitdistill
