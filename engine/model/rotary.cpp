// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/model/model_config.h"

namespace bitdistill {
namespace {

double divisor(const RopeScaling& scaling, double frequency) {
    if (scaling.kind == RopeScaling::Kind::none) return 1;
    if (scaling.kind == RopeScaling::Kind::linear) return scaling.factor;
    const double waves = scaling.original_positions * frequency / (2 * std::numbers::pi),  // in the original context
        low = scaling.low_frequency_factor, high = scaling.high_frequency_factor;
    if (waves < low) return scaling.factor;
    if (waves > high) return 1;
    const double share = (waves - low) / (high - low);
    return 1 / ((1 - share) / scaling.factor + share);
}

std::vector<double> plain_frequencies(const ModelConfig& config) {
    std::vector<double> frequencies;
    for (std::int64_t i = 0; i < config.head_dim / 2; ++i)
        frequencies.push_back(
            std::pow(config.rope_theta, -2.0 * static_cast<double>(i) / static_cast<double>(config.head_dim)));
    return frequencies;
}

std::vector<float> divisors_of(const ModelConfig& config, const RopeScaling& scaling) {
    std::vector<float> divisors;
    for (const double frequency : plain_frequencies(config))
        divisors.push_back(static_cast<float>(divisor(scaling, frequency)));
    return divisors;
}

}  // namespace

std::vector<double> rotary_frequencies(const ModelConfig& config) {
    std::vector<double> frequencies = plain_frequencies(config);
    for (double& frequency : frequencies) frequency /= divisor(config.rope_scaling, frequency);
    return frequencies;
}

std::vector<float> rotary_divisors(const ModelConfig& config) { return divisors_of(config, config.rope_scaling); }

std::optional<RopeScaling> rope_scaling_of(const ModelConfig& config, const std::vector<float>& divisors,
                                           double original_positions) {
    const auto largest = std::max_element(divisors.begin(), divisors.end());
    if (largest == divisors.end() || !(*largest >= 1)) return std::nullopt;
    RopeScaling scaling;  // 1 and 4 in every released model
    scaling.kind = RopeScaling::Kind::llama3;
    scaling.factor = *largest;
    scaling.original_positions = original_positions;
    const std::vector<float> expected = divisors_of(config, scaling);
    if (expected.size() != divisors.size()) return std::nullopt;
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (!(std::abs(expected[i] - divisors[i]) <= 1e-4f * expected[i])) return std::nullopt;
    return scaling;
}

}  // namespace bitdistill
