// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/activation.h"

#include <algorithm>

#include "engine/infer/kernels/kernels.h"

namespace bitdistill {
namespace {

// gate = relu(gate)^2 * up: BitNet b1.58's MLP. max() keeps a gate that is no number.
void squared_relu_mul(float* gate, const float* up, std::int64_t n) {
    for (std::int64_t i = 0; i < n; ++i) {
        const float positive = std::max(gate[i], 0.0f);
        gate[i] = positive * positive * up[i];
    }
}

}  // namespace

void activate(Activation activation, const Kernels& kernels, float* gate, const float* up, std::int64_t n) {
    switch (activation) {
        case Activation::silu:
            return kernels.silu_mul(gate, up, n, gate);
        case Activation::squared_relu:
            return squared_relu_mul(gate, up, n);
    }
}

}  // namespace bitdistill
