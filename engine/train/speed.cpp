// SPDX-License-Identifier: GPL-3.0-or-later
// Times training steps on random weights, part by part.
#include <torch/torch.h>

#include <algorithm>
#include <chrono>

#include "engine/train/backend.h"
#include "engine/train/batches.h"
#include "engine/train/engine.h"
#include "engine/train/optimizer.h"
#include "engine/train/trainer.h"

namespace bitdistill {
namespace {

class Stopwatch {
  public:
    void lap(TrainingSpeed& speed, const std::string& part) {
        const auto now = std::chrono::steady_clock::now();
        const double milliseconds = std::chrono::duration<double, std::milli>(now - last_).count();
        const auto found = std::find_if(speed.parts.begin(), speed.parts.end(),
                                        [&](const StepTiming& timing) { return timing.part == part; });
        if (found == speed.parts.end())
            speed.parts.push_back({part, milliseconds});
        else
            found->milliseconds += milliseconds;
        last_ = std::chrono::steady_clock::now();
    }
    void restart() { last_ = std::chrono::steady_clock::now(); }

  private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

TrainingSpeed measure(ModelConfig config, bool student, Precision precision, std::int64_t tokens,
                      std::int64_t repeats) {
    config.ternary = config.sub_norm = student;
    Transformer model(config, precision, true);
    {
        torch::NoGradGuard no_grad;
        at::manual_seed(1);
        for (Parameter& parameter : model.parameters())
            if (parameter.spec.norm)
                parameter.value.fill_(1.0f);
            else
                parameter.value.normal_(0.0, 0.02);
    }
    RunParams params;
    AdamW optimizer(model, params);
    Sequence sequence;
    for (std::int64_t t = 0; t < tokens; ++t) {
        sequence.ids.push_back(static_cast<int>((t * 7919) % config.vocab_size));
        sequence.labels.push_back(static_cast<int>(((t + 1) * 7919) % config.vocab_size));
    }
    const MicroBatch batch = make_micro_batch({&sequence});
    TrainingSpeed speed{student ? "student" : "teacher", to_string(precision), 0, 0, {}};
    for (std::int64_t repeat = -1; repeat < repeats; ++repeat) {  // the first step warms up
        TrainingSpeed step{speed.model, speed.precision, 0, 0, {}};
        Stopwatch watch;
        for (Parameter& parameter : model.parameters())
            if (parameter.spec.projection)
                parameter.operand = make_operand(parameter.value, student, 1.0,
                                                 precision == Precision::bf16 ? at::kBFloat16 : at::kFloat);
        watch.lap(step, student ? "quantize weights" : "convert weights");
        const ForwardResult result = model.forward(batch.ids);
        watch.lap(step, "forward, layers");
        const at::Tensor hidden = result.hidden.detach().requires_grad_(true);
        const at::Tensor logits = model.logits(hidden.reshape({-1, hidden.size(-1)}));
        const at::Tensor loss = cross_entropy_sum(logits, batch.targets) / static_cast<double>(tokens);
        watch.lap(step, "forward, head and loss");
        loss.backward();
        watch.lap(step, "backward, head and loss");
        result.hidden.backward(hidden.grad());
        watch.lap(step, "backward, layers");
        optimizer.clip_gradients();
        watch.lap(step, "clip");
        optimizer.step(repeat + 2, 1e-4);
        watch.lap(step, "optimizer");
        for (StepTiming& timing : step.parts) step.milliseconds += timing.milliseconds;
        if (repeat >= 0 && (repeat == 0 || step.milliseconds < speed.milliseconds)) speed = step;
    }
    speed.tokens_per_second = static_cast<double>(tokens) / speed.milliseconds * 1e3;
    return speed;
}

}  // namespace

std::vector<TrainingSpeed> training_speed(const ModelConfig& config, std::int64_t tokens, std::int64_t repeats,
                                          std::int64_t threads) {
    use_threads(threads);
    std::vector<TrainingSpeed> result;
    for (const bool student : {false, true})
        for (const Precision precision : {Precision::fp32, Precision::bf16})
            result.push_back(measure(config, student, precision, tokens, repeats));
    return result;
}

}  // namespace bitdistill
