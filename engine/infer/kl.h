// SPDX-License-Identifier: GPL-3.0-or-later
// How far one model's prediction is from another's, for the comparison and the parity check. Any thread.
#pragma once

#include <span>

namespace bitdistill {

// KL(softmax(a) || softmax(b)) in nats, summed in double, and what it takes on the way: exp(a[i] - log_sum_a) is the
// probability of i.
struct Divergence {
    double kl = 0, log_sum_a = 0, log_sum_b = 0;
};
Divergence divergence(std::span<const float> a, std::span<const float> b);
inline double kl_divergence(std::span<const float> a, std::span<const float> b) { return divergence(a, b).kl; }

}  // namespace bitdistill
