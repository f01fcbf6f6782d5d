// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rope/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

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

std::vector<double> plain_frequencies(double theta, std::int64_t head_dim) {
    std::vector<double> frequencies;
    for (std::int64_t i = 0; i < head_dim / 2; ++i)
        frequencies.push_back(std::pow(theta, -2.0 * static_cast<double>(i) / static_cast<double>(head_dim)));
    return frequencies;
}

}  // namespace

std::vector<double> rotary_frequencies(const Rotary& rotary, std::int64_t head_dim) {
    std::vector<double> frequencies = plain_frequencies(rotary.theta, head_dim);
    for (double& frequency : frequencies) frequency /= divisor(rotary.scaling, frequency);
    return frequencies;
}

std::vector<float> rotary_divisors(const Rotary& rotary, std::int64_t head_dim) {
    std::vector<float> divisors;
    for (const double frequency : plain_frequencies(rotary.theta, head_dim))
        divisors.push_back(static_cast<float>(divisor(rotary.scaling, frequency)));
    return divisors;
}

std::optional<RopeScaling> rope_scaling_of(double theta, std::int64_t head_dim, const std::vector<float>& divisors,
                                           double original_positions) {
    const auto largest = std::max_element(divisors.begin(), divisors.end());
    if (largest == divisors.end() || !(*largest >= 1)) return std::nullopt;
    RopeScaling scaling;  // 1 and 4 in every released model
    scaling.kind = RopeScaling::Kind::llama3;
    scaling.factor = *largest;
    scaling.original_positions = original_positions;
    const std::vector<float> expected = rotary_divisors({theta, scaling}, head_dim);
    if (expected.size() != divisors.size()) return std::nullopt;
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (!(std::abs(expected[i] - divisors[i]) <= 1e-4f * expected[i])) return std::nullopt;
    return scaling;
}

void fill_rotary_table(const Rotary& rotary, std::int64_t head_dim, std::int64_t first, std::span<float> cosines,
                       std::span<float> sines) {
    const std::vector<double> frequencies = rotary_frequencies(rotary, head_dim);
    const std::size_t half = frequencies.size(), positions = cosines.size() / half;
    for (std::size_t p = 0; p < positions; ++p) {
        const auto position = static_cast<float>(first + static_cast<std::int64_t>(p));
        for (std::size_t i = 0; i < half; ++i) {
            const float angle = position * static_cast<float>(frequencies[i]);
            cosines[p * half + i] = std::cos(angle);
            sines[p * half + i] = std::sin(angle);
        }
    }
}

}  // namespace bitdistill
