// SPDX-License-Identifier: GPL-3.0-or-later
// log(sum(exp(x))) in double with the largest taken out first, so that nothing overflows. Any thread.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>

namespace bitdistill {

// logits: at least one.
inline double log_sum_exp(std::span<const float> logits) {
    const double top = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float value : logits) sum += std::exp(static_cast<double>(value) - top);
    return top + std::log(sum);
}

}  // namespace bitdistill
