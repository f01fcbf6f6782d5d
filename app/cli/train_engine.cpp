// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_engine.h"

#include "engine/core/error.h"
#ifdef WORKBENCH_TORCH
#include "engine/train/engine.h"
#endif

namespace bitdistill {

#ifdef WORKBENCH_TORCH

void require_training_engine() {}
std::string engine_versions() { return "with LibTorch"; }
std::vector<Problem> recipe_problems(const RunParams& params) { return problems(params); }
bool train(const RunFolder& folder, RunLog& log, JobControl& control) { return run_recipe(folder, log, control); }
bool pretrain_full_precision(const RunFolder& folder, RunLog& log, JobControl& control) {
    return pretrain_teacher(folder, log, control);
}

std::vector<std::vector<float>> training_engine_logits(const std::filesystem::path& model, std::span<const int> ids) {
    return torch_logits(model, ids);
}

Json losses_of(const std::filesystem::path& teacher, const std::filesystem::path& student, std::span<const int> ids,
               std::span<const int> labels, const RunParams& params) {
    const DistillationLosses losses = distillation_losses(teacher, student, ids, labels, params);
    return {{"ce", losses.ce},
            {"logits_kl", losses.logits_kl},
            {"attention_relation",
             {{"q", losses.relation_q},
              {"k", losses.relation_k},
              {"v", losses.relation_v},
              {"sum", losses.relation_sum()}}}};
}

void with_training_engine(const std::filesystem::path& model, std::int64_t threads, const std::string& precision,
                          JobControl& control, const std::function<void(const Scorer&)>& use) {
    TorchModel held(model, threads, precision);
    use(held.scorer(&control));
}

Json measured_training_speed(const Json& config, std::int64_t tokens, std::int64_t repeats, std::int64_t threads) {
    Json all = Json::array();
    for (const TrainingSpeed& speed : training_speed(config, tokens, repeats, threads)) {
        Json parts = Json::object();
        for (const StepTiming& part : speed.parts) parts[part.part] = part.milliseconds;
        all.push_back({{"model", speed.model},
                       {"precision", speed.precision},
                       {"tokens", tokens},
                       {"tokens_per_second", speed.tokens_per_second},
                       {"milliseconds", speed.milliseconds},
                       {"parts", parts}});
    }
    return all;
}

#else

namespace {
[[noreturn]] void unavailable() {
    throw Error("this build has no training engine (LibTorch was left out)", {},
                "Install LibTorch and build with -DWORKBENCH_TORCH=ON");
}
}  // namespace

void require_training_engine() { unavailable(); }
std::string engine_versions() { return "without LibTorch"; }
std::vector<Problem> recipe_problems(const RunParams& params) { return range_problems(params); }
bool train(const RunFolder&, RunLog&, JobControl&) { unavailable(); }
bool pretrain_full_precision(const RunFolder&, RunLog&, JobControl&) { unavailable(); }
std::vector<std::vector<float>> training_engine_logits(const std::filesystem::path&, std::span<const int>) {
    unavailable();
}
Json losses_of(const std::filesystem::path&, const std::filesystem::path&, std::span<const int>, std::span<const int>,
               const RunParams&) {
    unavailable();
}
void with_training_engine(const std::filesystem::path&, std::int64_t, const std::string&, JobControl&,
                          const std::function<void(const Scorer&)>&) {
    unavailable();
}
Json measured_training_speed(const Json&, std::int64_t, std::int64_t, std::int64_t) { unavailable(); }

#endif

}  // namespace bitdistill
