// SPDX-License-Identifier: GPL-3.0-or-later
// AWQ (arXiv 2306.00978): columns whose inputs are large are multiplied by a factor before their weights are rounded,
// and the gain of the norm in front is divided by it, so that the model's function stays. Used by the starts of a
// student. Engine thread.
#pragma once

#include <torch/types.h>

#include <functional>
#include <span>

namespace bitdistill {

struct AwqChoice {
    double ratio = 0;                 // r of x^r; 0: no factors at all, unless by_weights
    bool by_weights = false;          // x^r / mean(abs(w))^(1 - r)
    at::Tensor factors;               // [columns] FP32, of each input
    double plain_loss = 0, loss = 0;  // without and with them
};

// Tries r = 0, 1/20, ... 19/20 in both forms and keeps what loses least; of equals the first, so r = 0 before all
// others. sizes: [columns], mean(abs(x)) of each input. weights: those that read it, [rows, columns] each.
// loss(factors): what the block around them loses when it computes with rounded W * factors and inputs / factors.
AwqChoice choose_factors(const at::Tensor& sizes, std::span<const at::Tensor> weights,
                         const std::function<double(const at::Tensor& factors)>& loss);

}  // namespace bitdistill
