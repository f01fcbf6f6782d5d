// SPDX-License-Identifier: GPL-3.0-or-later
// The training engine as the window and the command line see it: recipes, logits, losses, evaluation. The only header
// of this folder that app/ includes; it names no LibTorch type. Long calls run on the thread of a Job.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/core/job.h"
#include "engine/core/run_folder.h"
#include "engine/core/run_log.h"
#include "engine/core/run_params.h"
#include "engine/text/evaluation.h"

namespace bitdistill {

// Ranges, then files: teacher folder and its config, tokenizer, data, corpus, relation heads against widths, memory and
// disk. Quick (headers and first lines only); called before a Job starts and by the form.
std::vector<Problem> problems(const RunParams& params);

// Runs every planned stage that is not done yet, from its newest checkpoint. Returns true when the run is finished,
// false when stopped (a checkpoint is written first). Throws Error.
bool run_recipe(const RunFolder& folder, RunLog& log, JobControl& control);

// [tokens][vocabulary] in FP32. A 1.58-bit folder runs with its quantizers.
std::vector<std::vector<float>> torch_logits(const std::filesystem::path& model, std::span<const int> ids);

struct DistillationLosses {
    double ce = 0, logits_kl = 0, relation_q = 0, relation_k = 0, relation_v = 0;
    double relation_sum() const { return relation_q + relation_k + relation_v; }
};
// The terms of method section "distillation" for one sequence. labels[t] = token that position t must predict, -100 =
// not scored. params: relation, relation_heads, relation_layer, relation_temperature, tau, tau_squared.
DistillationLosses distillation_losses(const std::filesystem::path& teacher, const std::filesystem::path& student,
                                       std::span<const int> ids, std::span<const int> labels, const RunParams& params);

// A model held by LibTorch for scoring.
class TorchModel {
  public:
    TorchModel(const std::filesystem::path& folder, std::int64_t threads, const std::string& precision);
    ~TorchModel();
    Scorer scorer(JobControl* control = nullptr);  // valid as long as the model

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

// Plain next-token pre-training of a full-precision model on a corpus, as stage `teacher` of the run. Returns false
// when stopped.
bool pretrain_teacher(const RunFolder& folder, RunLog& log, JobControl& control);

struct StepTiming {
    std::string part;
    double milliseconds = 0;
};
struct TrainingSpeed {
    std::string model, precision;  // "student", "fp32"
    double tokens_per_second = 0, milliseconds = 0;
    std::vector<StepTiming> parts;
};
// Measures steps of `tokens` tokens for a model of this shape with random weights.
std::vector<TrainingSpeed> training_speed(const Json& config, std::int64_t tokens, std::int64_t repeats,
                                          std::int64_t threads);

}  // namespace bitdistill
