// SPDX-License-Identifier: GPL-3.0-or-later
// The one symbol of the module that holds LibTorch. What goes out of it in an error is a sentence for a user.
#include <torch/version.h>

#include "engine/train/api/engine.h"
#include "engine/train/torch_error.h"

extern "C" __attribute__((visibility("default"))) const bitdistill::TrainingEngine* bitdistill_training_engine() {
    using namespace bitdistill;
    static const TrainingEngine engine = {training_engine_layout,
                                          TORCH_VERSION,
                                          PlainErrors<&run_recipe>::call,
                                          PlainErrors<&run_recipe_together>::call,
                                          PlainErrors<&pretrain_teacher>::call,
                                          PlainErrors<&torch_logits>::call,
                                          PlainErrors<&distillation_losses>::call,
                                          PlainErrors<&evaluate_by_training>::call,
                                          PlainErrors<&training_speed>::call,
                                          PlainErrors<&check_device>::call,
                                          PlainErrors<&quantize_model>::call,
                                          PlainErrors<&compare_device>::call};
    return &engine;
}
