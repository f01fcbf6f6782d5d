// SPDX-License-Identifier: GPL-3.0-or-later
// The one symbol of the module that holds LibTorch.
#include <torch/version.h>

#include "engine/train/api/engine.h"

extern "C" __attribute__((visibility("default"))) const bitdistill::TrainingEngine* bitdistill_training_engine() {
    using namespace bitdistill;
    static const TrainingEngine engine = {
        training_engine_layout, TORCH_VERSION,       run_recipe,           run_recipe_together, pretrain_teacher,
        torch_logits,           distillation_losses, evaluate_by_training, training_speed,      check_device};
    return &engine;
}
