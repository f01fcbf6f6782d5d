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

// gelu_tanh(x) is x sigmoid(z) with z = c t x, c = 2 sqrt(2/pi), t = 1 + 0.044715 x^2, and so silu(z) / (c t): after
// this the kernel of silu gives it. Far from zero, where sigmoid is 0 or 1, t stands still, so that nothing overflows.
void become_silu_of_gelu(float* gate, float* up, std::int64_t n) {
    constexpr float c = 1.5957691216f, cubic = 0.044715f, largest_square = 1e8f;
    for (std::int64_t i = 0; i < n; ++i) {
        const float t = c * (1.0f + cubic * std::min(gate[i] * gate[i], largest_square));
        gate[i] *= t;
        up[i] /= t;
    }
}

}  // namespace

void activate(Activation activation, const Kernels& kernels, float* gate, float* up, std::int64_t n) {
    switch (activation) {
        case Activation::silu:
            return kernels.silu_mul(gate, up, n, gate);
        case Activation::squared_relu:
            return squared_relu_mul(gate, up, n);
        case Activation::gelu_tanh:
            become_silu_of_gelu(gate, up, n);
            return kernels.silu_mul(gate, up, n, gate);
    }
}

}  // namespace bitdistill
