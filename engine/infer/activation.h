// SPDX-License-Identifier: GPL-3.0-or-later
// The activation functions of a layer's MLP. Any thread. Internal to this folder.
#pragma once

#include <cstdint>

#include "engine/model/layer_config.h"

namespace bitdistill {

struct Kernels;

// gate = activation(gate) * up; up is used up.
void activate(Activation activation, const Kernels& kernels, float* gate, float* up, std::int64_t n);

}  // namespace bitdistill
