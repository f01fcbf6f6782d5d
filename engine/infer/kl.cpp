// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kl.h"

#include <algorithm>
#include <cmath>

#include "engine/infer/log_sum_exp.h"

namespace bitdistill {

Divergence divergence(std::span<const float> a, std::span<const float> b) {
    const double log_a = log_sum_exp(a), log_b = log_sum_exp(b);
    double kl = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double p = static_cast<double>(a[i]) - log_a, q = static_cast<double>(b[i]) - log_b;
        kl += std::exp(p) * (p - q);
    }
    return {std::max(kl, 0.0), log_a, log_b};
}

}  // namespace bitdistill
