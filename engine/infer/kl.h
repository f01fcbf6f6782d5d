// SPDX-License-Identifier: GPL-3.0-or-later
// How far one model's prediction is from another's, for the comparison and the parity check. Any thread.
#pragma once

#include <span>

namespace bitdistill {

// KL(softmax(a) || softmax(b)) in nats, summed in double.
double kl_divergence(std::span<const float> a, std::span<const float> b);

}  // namespace bitdistill
