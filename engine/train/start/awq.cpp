// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/start/awq.h"

#include <torch/torch.h>

#include <cmath>

namespace bitdistill {

AwqChoice choose_factors(const at::Tensor& sizes, std::span<const at::Tensor> weights,
                         const std::function<double(const at::Tensor& factors)>& loss) {
    constexpr int ratios = 20;
    constexpr double smallest = 1e-4;
    const at::Tensor x = sizes.to(at::kFloat).clamp_min(smallest);
    at::Tensor w = at::zeros_like(x);
    double rows = 0;
    for (const at::Tensor& one : weights) {
        w.add_(one.abs().sum(0));
        rows += static_cast<double>(one.size(0));
    }
    w.div_(rows).clamp_min_(smallest * w.mean().item<double>() / rows + 1e-12);
    AwqChoice best;
    best.factors = at::ones_like(x);
    best.plain_loss = best.loss = loss(best.factors);
    for (const bool by_weights : {false, true})
        for (int step = by_weights ? 0 : 1; step < ratios; ++step) {
            const double ratio = static_cast<double>(step) / ratios;
            at::Tensor factors = x.pow(ratio);
            if (by_weights) factors = factors / w.pow(1 - ratio);
            factors = factors.clamp_min(smallest);
            factors = factors / std::sqrt(factors.max().item<double>() * factors.min().item<double>());
            const double lost = loss(factors);
            if (lost < best.loss) {
                best.loss = lost;
                best.ratio = ratio;
                best.by_weights = by_weights;
                best.factors = factors;
            }
        }
    return best;
}

}  // namespace bitdistill
