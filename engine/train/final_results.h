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

// teacher: the tuned one, in the run's folder or outside. figures: the evaluation of one model, not complete when
// stopped. Returns false when stopped, and writes nothing then. Throws Error: a full disk, what figures() throws.
bool write_final_results(const RunFolder& folder, const std::filesystem::path& teacher, RunRecorder& recorder,
                         const std::function<Evaluation(const std::filesystem::path& model)>& figures);

}  // namespace bitdistill
