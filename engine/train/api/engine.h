// SPDX-License-Identifier: GPL-3.0-or-later
// The training engine as the window and the command line see it: recipes, logits, losses, evaluation. The only header
// of this folder that app/ includes; it names no LibTorch type. Long calls run on the thread of a Job.
//
// LibTorch brings hundreds of libraries with it (Debian 12's even Qt 5) and half a second to load them, so it lives in
// a module that training_engine() opens when it is first needed. Where the module is missing, a program has everything
// else; it is built without LibTorch, or its package is not installed.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/job.h"
#include "engine/model/model_config.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_log.h"
#include "engine/run/run_params.h"
#include "engine/text/evaluation.h"
#include "engine/train/api/rounding.h"
#include "engine/train/api/world.h"

namespace bitdistill {

// Ranges, then files: teacher folder and its config, tokenizer, data, corpus, relation heads against widths. What it
// takes of this machine is told by run_needs.h. Quick (headers and first lines only); called before a Job starts and by
// the form.
std::vector<Problem> problems(const RunParams& params);
void refuse_fatal(const RunParams& params);  // throws Error with all that are fatal

// Bytes that the recipe's teacher cache will take in the run folder, of the stage whose cache is the larger one: an
// estimate from some of its items, or from the rows of its text; 0 without one. Reads the data. Throws Error.
std::uint64_t teacher_cache_bytes(const RunParams& params);

// Runs every planned stage that is not done yet, from its newest checkpoint. Returns true when the run is finished,
// false when stopped (a checkpoint is written first). A pause that frees memory (JobControl::pause_and_free) ends as a
// stop does and goes on as a resume does, in the same call. Throws Error.
// final_evaluation gives the figures of results.json; without one the training engine gives them, and they say so.
bool run_recipe(const RunFolder& folder, RunLog& log, JobControl& control, const Evaluator& final_evaluation = {});

// The same by several processes, one call in each: rank 0 brings the folder, which the others must reach under the same
// path (a shared file system), and they pass null. Throws Error in every process when one of them fails. The final
// evaluation is rank 0's, while the others wait.
bool run_recipe_together(const World& world, const RunFolder* folder, RunLog& log, JobControl& control,
                         const Evaluator& final_evaluation = {});

// [tokens][vocabulary] in FP32. A 1.58-bit folder runs with its quantizers.
std::vector<std::vector<float>> torch_logits(const std::filesystem::path& model, std::span<const int> ids);

struct DistillationLosses {
    double ce = 0, logits_kl = 0, relation_q = 0, relation_k = 0, relation_v = 0;
    double relation_sum() const { return relation_q + relation_k + relation_v; }
};
// Terms of method section "distillation" for one sequence. labels[t]: what position t must predict, or -100 (all such:
// ce, logits_kl are not_measured). params: relation*, tau, tau_squared. Throws Error: unlike or swapped models.
DistillationLosses distillation_losses(const std::filesystem::path& teacher, const std::filesystem::path& student,
                                       std::span<const int> ids, std::span<const int> labels, const RunParams& params);

// The plan's model by LibTorch; metrics say engine "training" and the type of its matmuls. plan.threads: 0 = chosen by
// a probe. Not complete when stopped.
Evaluation evaluate_by_training(const EvaluationPlan& plan, WantedPrecision precision, JobControl& control);

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
    std::int64_t peak_bytes = 0;  // of tensors: parameters, gradients, optimizer, activations; 0: not known of a GPU
    std::vector<StepTiming> parts;
};
// What training_speed() can measure: the model written plainly in LibTorch's operators, without and with naive
// quantizers, and ours.
enum class TimedForm { plain, naive, teacher, student, checkpointing, distillation };
struct TimedModel {
    std::string_view name;
    TimedForm form;
    bool bf16 = true;
};
inline constexpr std::array<TimedModel, 8> training_speed_models{{
    {"plain-bf16", TimedForm::plain},
    {"naive-bf16", TimedForm::naive},
    {"teacher-fp32", TimedForm::teacher, false},
    {"teacher-bf16", TimedForm::teacher},
    {"student-fp32", TimedForm::student, false},
    {"student-bf16", TimedForm::student},
    {"checkpointing-bf16", TimedForm::checkpointing},
    {"distillation-bf16", TimedForm::distillation},
}};
struct TrainingSpeedOptions {
    std::int64_t sequences = 1, tokens = 1024;  // of a step, of a sequence
    std::int64_t repeats = 3, threads = 0;
    std::vector<std::string> models;  // empty: all
    WantedDevice device = WantedDevice::cpu;
    bool host_offload = false;
    std::optional<WantedPrecision> precision = std::nullopt;  // in place of the one that a model's name says
};
// Measures steps of models of this shape with random weights. Throws Error if a model has another name.
std::vector<TrainingSpeed> training_speed(const ModelConfig& config, const TrainingSpeedOptions& options);

// Writes the folder that the plan asks for; a recipe takes a student's as `student`. Nothing when stopped: what is done
// stays in rounding_remains() for the next call. Throws Error: as load_model() and pack_corpus(), a student, a corpus
// that is too short, something at `out`, another process at the same.
std::optional<RoundingResult> quantize_model(const RoundingPlan& plan, JobControl& control,
                                             const std::function<void(const RoundingProgress&)>& progress);

// Throws Error if models cannot compute there: cuda where this LibTorch has none or finds no GPU.
void check_device(WantedDevice device);

// One thing that a device computes beside this program's kernels.
struct DeviceDifference {
    std::string model, what;  // "absmax8, bf16, host offload", "gradients"
    double difference = 0, limit = 0;
    std::string failure;  // why it could not be computed; empty: it could
    bool holds() const { return failure.empty() && difference <= limit; }
};
struct DeviceComparison {
    std::string device;  // "cuda:0", "cpu-operators"
    std::vector<DeviceDifference> differences;
    bool complete = true;  // false: stopped
};
// States, losses, gradients, optimizer steps and checkpoints of a small full-precision model, as it is and as every
// kind of student. automatic and cpu: the operators on the CPU where there is no GPU. Throws Error: as check_device()
// and load_model(), a student.
DeviceComparison compare_device(WantedDevice device, const std::filesystem::path& model, JobControl& control);

// The functions above that need LibTorch, by the module that has it.
struct TrainingEngine {
    std::array<std::size_t, 10> layout{};
    const char* libtorch = "";  // "1.13.0"
    decltype(&bitdistill::run_recipe) run_recipe = nullptr;
    decltype(&bitdistill::run_recipe_together) run_recipe_together = nullptr;
    decltype(&bitdistill::pretrain_teacher) pretrain_teacher = nullptr;
    decltype(&bitdistill::torch_logits) torch_logits = nullptr;
    decltype(&bitdistill::distillation_losses) distillation_losses = nullptr;
    decltype(&bitdistill::evaluate_by_training) evaluate_by_training = nullptr;
    decltype(&bitdistill::training_speed) training_speed = nullptr;
    decltype(&bitdistill::check_device) check_device = nullptr;
    decltype(&bitdistill::quantize_model) quantize_model = nullptr;
    decltype(&bitdistill::compare_device) compare_device = nullptr;
};
// Sizes of what passes between the program and the module: one that was left over from another build is refused.
inline constexpr std::array training_engine_layout{
    sizeof(TrainingEngine), sizeof(RunParams),      sizeof(RunFolder),  sizeof(RunLog),       sizeof(JobControl),
    sizeof(ModelConfig),    sizeof(EvaluationPlan), sizeof(Evaluation), sizeof(RoundingPlan), sizeof(RoundingResult)};

// Whether the module is there; without it a program has everything but training. Any thread.
bool training_built();
// Opens the module on first use. Throws Error: the module or its libraries are missing. Any thread.
const TrainingEngine& training_engine();
// To be called at the start of main(): what LibTorch's thread pool reads from the environment when it is loaded.
void prepare_for_training();

}  // namespace bitdistill
