// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's one door to the training engine: a build without LibTorch has the same functions, and they say so.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/core/job.h"
#include "engine/core/run_folder.h"
#include "engine/text/evaluation.h"

namespace bitdistill {

std::string engine_versions();   // "LibTorch 2.6.0", "without LibTorch"
void require_training_engine();  // throws Error in a build without it
std::vector<Problem> recipe_problems(const RunParams& params);
// Work on a run folder; returns true when the run is finished, false when it was stopped.
using TrainWork = std::function<bool(const RunFolder&, RunLog&, JobControl&)>;
bool train(const RunFolder& folder, RunLog& log, JobControl& control);
bool pretrain_full_precision(const RunFolder& folder, RunLog& log, JobControl& control);
std::vector<std::vector<float>> training_engine_logits(const std::filesystem::path& model, std::span<const int> ids);
// {"ce", "logits_kl", "attention_relation": {"q", "k", "v", "sum"}}
Json losses_of(const std::filesystem::path& teacher, const std::filesystem::path& student, std::span<const int> ids,
               std::span<const int> labels, const RunParams& params);
// Calls use(scorer) while the model is held.
void with_training_engine(const std::filesystem::path& model, std::int64_t threads, const std::string& precision,
                          JobControl& control, const std::function<void(const Scorer&)>& use);
Json measured_training_speed(const Json& config, std::int64_t tokens, std::int64_t repeats, std::int64_t threads);

}  // namespace bitdistill
