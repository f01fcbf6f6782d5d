// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rounding/hadamard.h"

#include <cmath>

namespace bitdistill {

float hadamard_factor(std::int64_t block) { return static_cast<float>(1.0 / std::sqrt(static_cast<double>(block))); }

void hadamard(std::span<float> x, std::int64_t block) {
    const auto size = static_cast<std::size_t>(block);
    for (std::size_t half = 1; half < size; half *= 2)
        for (std::size_t from = 0; from < x.size(); from += 2 * half)
            for (std::size_t i = from; i < from + half; ++i) {
                const float a = x[i], b = x[i + half];
                x[i] = a + b;
                x[i + half] = a - b;
            }
    const float factor = hadamard_factor(block);
    for (float& value : x) value *= factor;
}

}  // namespace bitdistill
