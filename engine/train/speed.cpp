// SPDX-License-Identifier: GPL-3.0-or-later
// Times training steps on random weights, part by part.
#include <torch/torch.h>

#include <algorithm>
#include <chrono>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/stopwatch.h"
#include "engine/train/api/engine.h"
#include "engine/train/losses/batches.h"
#include "engine/train/losses/loss_terms.h"
#include "engine/train/network/backend.h"
#include "engine/train/network/plain_model.h"
#include "engine/train/network/tensor_memory.h"
#include "engine/train/optimizer.h"

namespace bitdistill {
namespace {

// The parts of a step, one after the other.
class PartWatch {
  public:
    explicit PartWatch(const OperatorDevice& device) : device_(device) {}
    void lap(TrainingSpeed& speed, const std::string& part) {
        wait_for(device_);
        const double milliseconds = watch_.seconds() * 1000;
        const auto found = std::find_if(speed.parts.begin(), speed.parts.end(),
                                        [&](const StepTiming& timing) { return timing.part == part; });
        if (found == speed.parts.end())
            speed.parts.push_back({part, milliseconds});
        else
            found->milliseconds += milliseconds;
        watch_.restart();
    }
    void restart() { watch_.restart(); }

  private:
    OperatorDevice device_;
    Stopwatch watch_;
};

// Where and on what all models are timed.
struct Timing {
    const MicroBatch& batch;
    OperatorDevice device;
    bool host_offload;
    std::int64_t repeats;
};

void fill(Transformer& model) {
    torch::NoGradGuard no_grad;
    at::manual_seed(1);
    for (Parameter& parameter : model.parameters())
        if (parameter.spec.norm)
            parameter.value.fill_(1.0f);
        else
            parameter.value.normal_(0.0, 0.02);
    model.weights_changed();
}

ModelConfig as_student(ModelConfig config, bool student) {
    config.ternary = config.sub_norm = student;
    return config;
}

// The fastest of `repeats` steps; the first, which warms up, does not count. one(step, watch, number).
template <class Step>
TrainingSpeed fastest(const std::string& name, Precision precision, const Timing& timing, const Step& one) {
    TrainingSpeed best{name, to_string(precision), 0, 0, 0, {}};
    reset_tensor_memory_peak();
    for (std::int64_t repeat = -1; repeat < timing.repeats; ++repeat) {
        TrainingSpeed step{name, best.precision, 0, 0, 0, {}};
        PartWatch watch(timing.device);
        one(step, watch, repeat + 2);
        for (const StepTiming& part : step.parts) step.milliseconds += part.milliseconds;
        if (repeat >= 0 && (repeat == 0 || step.milliseconds < best.milliseconds)) best = step;
    }
    best.tokens_per_second = static_cast<double>(timing.batch.tokens) / best.milliseconds * 1e3;
    if (!timing.device || timing.device->is_cpu()) best.peak_bytes = tensor_memory().peak;
    return best;
}

// What a forward or backward pass of the layers consists of.
void lap_layers(TrainingSpeed& step, PartWatch& watch, const std::string& pass, PartTimes& times) {
    watch.lap(step, pass + ", rest");
    const std::pair<const char*, double> parts[]{{", matrix products", times.matmuls},
                                                 {", attention", times.attention},
                                                 {", norms, quantizers, SwiGLU, rotation", times.rows},
                                                 {", sums of weight gradients", times.gradients}};
    for (const auto& [name, milliseconds] : parts) {
        step.parts.back().milliseconds -= milliseconds;
        if (milliseconds > 0) step.parts.insert(step.parts.end() - 1, {pass + name, milliseconds});
    }
    times = {};
}

TrainingSpeed measure(const ModelConfig& config, bool student, Precision precision, bool checkpointing,
                      const Timing& timing) {
    const MicroBatch& batch = timing.batch;
    Transformer model(as_student(config, student), precision, true);
    fill(model);
    if (timing.device) model.compute_on(*timing.device, timing.host_offload);
    ProcessGroup alone;
    AdamW optimizer(model, RunParams(), alone);
    PartTimes times;
    model.set_part_times(&times);
    model.set_activation_checkpointing(checkpointing);
    const std::string name = student ? "student" : "teacher";
    return fastest(checkpointing ? name + ", activation checkpointing" : name, precision, timing,
                   [&](TrainingSpeed& step, PartWatch& watch, std::int64_t number) {
                       model.prepare_weights();
                       watch.lap(step, student ? "quantize weights" : "convert weights");
                       const ForwardResult result = model.forward(batch.ids);
                       lap_layers(step, watch, "forward", times);
                       const at::Tensor hidden = result.hidden.detach().requires_grad_(true);
                       const LogitLosses terms = logit_losses(model, hidden.reshape({-1, hidden.size(-1)}),
                                                              batch.targets, {1.0 / static_cast<double>(batch.tokens)});
                       terms.objective.backward();
                       watch.lap(step, "head and loss, both ways");
                       result.hidden.backward(hidden.grad());
                       model.gather_gradients();
                       lap_layers(step, watch, "backward", times);
                       optimizer.clip_gradients();
                       watch.lap(step, "clip");
                       optimizer.step(number, 1e-4);
                       watch.lap(step, "optimizer");
                   });
}

TrainingSpeed measure_distillation(const ModelConfig& config, Precision precision, const Timing& timing) {
    const MicroBatch& batch = timing.batch;
    Transformer student(as_student(config, true), precision, true),
        teacher(as_student(config, false), precision, false);
    fill(student);
    fill(teacher);
    if (timing.device) {
        student.compute_on(*timing.device, timing.host_offload);
        teacher.compute_on(*timing.device);
    }
    const RunParams params;
    const DistillationPlan plan = distillation_plan(params, student.config(), teacher.config());
    ProcessGroup alone;
    AdamW optimizer(student, params, alone);
    const auto tokens = static_cast<double>(batch.tokens);
    return fastest("distillation", precision, timing, [&](TrainingSpeed& step, PartWatch& watch, std::int64_t number) {
        const Terms terms = distillation_terms(student, teacher_outputs(teacher, batch, plan), batch, {tokens, tokens},
                                               {1.0, 1.0}, plan);
        watch.lap(step, "teacher, student and terms forward");
        terms.objective.backward();
        student.gather_gradients();
        watch.lap(step, "backward");
        optimizer.clip_gradients();
        optimizer.step(number, 1e-4);
        watch.lap(step, "clip and optimizer");
    });
}

// The same step as a user of LibTorch would write it.
TrainingSpeed measure_plain(const ModelConfig& config, bool student, Precision precision, const Timing& timing) {
    const at::Device device = timing.device.value_or(at::Device(at::kCPU));
    const at::Tensor ids = timing.batch.ids.to(device), targets = timing.batch.targets.to(device);
    std::unique_ptr<PlainModel> model;
    {
        Transformer values(as_student(config, student), precision, false);
        fill(values);
        model = std::make_unique<PlainModel>(values, precision, device);
    }
    torch::optim::AdamW optimizer(model->leaves(), torch::optim::AdamWOptions(1e-4));
    return fastest(student ? "plain LibTorch, naive quantizers" : "plain LibTorch", precision, timing,
                   [&](TrainingSpeed& step, PartWatch& watch, std::int64_t) {
                       const at::Tensor hidden = model->forward(ids).hidden;
                       watch.lap(step, "forward, layers");
                       const at::Tensor loss =
                           at::cross_entropy_loss(model->logits(hidden.reshape({-1, hidden.size(-1)})), targets);
                       watch.lap(step, "forward, head and loss");
                       loss.backward();
                       watch.lap(step, "backward");
                       torch::nn::utils::clip_grad_norm_(model->leaves(), 1.0);
                       watch.lap(step, "clip");
                       optimizer.step();
                       optimizer.zero_grad();
                       watch.lap(step, "optimizer");
                   });
}

}  // namespace

std::vector<TrainingSpeed> training_speed(const ModelConfig& config, const TrainingSpeedOptions& options) {
    for (const std::string& name : options.models)
        if (std::ranges::find(training_speed_models, name, &TimedModel::name) == training_speed_models.end()) {
            std::string known;
            for (const TimedModel& model : training_speed_models) add_to_list(known, model.name);
            throw Error("there is nothing to time under this name", name, "Choose among " + known + ".");
        }
    use_threads(options.threads);
    std::vector<Sequence> all(static_cast<std::size_t>(options.sequences));
    for (std::size_t s = 0; s < all.size(); ++s)
        for (std::int64_t t = 0; t < options.tokens; ++t) {
            const std::int64_t place = static_cast<std::int64_t>(s) * options.tokens + t;
            all[s].ids.push_back(static_cast<int>((place * 7919) % config.vocab_size));
            all[s].labels.push_back(static_cast<int>(((place + 1) * 7919) % config.vocab_size));
        }
    const MicroBatch batch = split_batch(all, options.sequences).front();
    const Timing timing{batch, choose_device(options.device, 0), options.host_offload, options.repeats};
    take_device(timing.device);
    std::vector<TrainingSpeed> result;
    for (const TimedModel& model : training_speed_models) {
        if (!options.models.empty() && std::ranges::find(options.models, model.name) == options.models.end()) continue;
        const Precision precision = options.precision ? choose_precision(*options.precision, config, timing.device)
                                    : model.bf16      ? Precision::bf16
                                                      : Precision::fp32;
        switch (model.form) {
            case TimedForm::plain:
            case TimedForm::naive:
                result.push_back(measure_plain(config, model.form == TimedForm::naive, precision, timing));
                break;
            case TimedForm::distillation:
                result.push_back(measure_distillation(config, precision, timing));
                break;
            case TimedForm::teacher:
            case TimedForm::student:
            case TimedForm::checkpointing:
                result.push_back(measure(config, model.form != TimedForm::teacher, precision,
                                         model.form == TimedForm::checkpointing, timing));
                break;
        }
        release_tensor_memory();
    }
    return result;
}

}  // namespace bitdistill
