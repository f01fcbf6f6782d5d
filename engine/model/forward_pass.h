// SPDX-License-Identifier: GPL-3.0-or-later
// What each of the three forward passes computes of a LayerConfig. A model that asks for more is refused by name before
// work begins: by the reader of config.json if no pass computes it, else by who would run it. Any thread.
#pragma once

#include <optional>
#include <string>

#include "engine/base/error.h"
#include "engine/model/model_config.h"

namespace bitdistill {

enum class ForwardPass {
    inference,  // engine/infer: CpuSession
    training,   // engine/train/network: Transformer's own kernels
    operators   // engine/train/network: OperatorDecoder, the reference and other devices
};

// Why this pass cannot compute the model, of the file `where`: "sliding window attention is not supported by ...".
// Nothing when it can.
std::optional<Error> obstacle(const ModelConfig& config, ForwardPass pass, const std::string& where);
// Throws that Error.
void require(const ModelConfig& config, ForwardPass pass, const std::string& where);
// Throws Error if no pass computes the model.
void require_some_pass(const ModelConfig& config, const std::string& where);

}  // namespace bitdistill
