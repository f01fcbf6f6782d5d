// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/quantizer_schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/model/quantizer.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

namespace {

// e of Arenas: up to its peak over a tenth of the steps, and by a cosine to 0 at the last one.
double arenas_at(double peak, std::int64_t step, std::int64_t steps) {
    const double at = static_cast<double>(step), warmup = std::max(1.0, 0.1 * static_cast<double>(steps));
    if (at < warmup) return peak * at / warmup;
    const double along = (at - warmup) / std::max(1.0, static_cast<double>(steps) - warmup);
    return peak * 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, along)));
}

// From which on the student computes with the activations that the recipe asks for.
std::int64_t first_step_of_activation(const TrainingTask& task) {
    const auto last = std::llround(task.activation_share * static_cast<double>(task.steps));
    return task.steps - std::max<std::int64_t>(1, last) + 1;
}

}  // namespace

// Warm-up goes from nearly full precision to fully ternary.
void set_quantizer(const TrainingTask& task, std::int64_t step) {
    const double warmup = static_cast<double>(task.quantization_warmup_steps), at = static_cast<double>(step);
    task.model->set_quantized_share(at > warmup ? 1.0 : at / (warmup + 1.0),
                                    task.arenas > 0 ? arenas_at(task.arenas, step, task.steps) : 0.0);
    if (task.activation)
        task.model->set_activation(step >= first_step_of_activation(task) ? *task.activation
                                                                          : with_8_bits(*task.activation));
}

std::vector<QuantizerChange> quantizer_changes(const TrainingTask& task, std::int64_t step) {
    std::vector<QuantizerChange> changes;
    if (task.quantization_warmup_steps > 0 && step == task.quantization_warmup_steps + 1)
        changes.push_back({"ternary", "Quantization warm-up is over: weights are fully ternary from this step on."});
    if (step > 1 && task.activation && with_8_bits(*task.activation) != *task.activation &&
        step == first_step_of_activation(task))
        changes.push_back({"bits", "Activations take 4 bits from this step on (" +
                                       std::string(word_of(*task.activation)) + "); before, they took 8."});
    return changes;
}

}  // namespace bitdistill
