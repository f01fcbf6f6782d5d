// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/block_writers.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/base/float16.h"

namespace bitdistill {
float largest_magnitude(std::span<const float> weights) {
    float largest = 0;
    for (const float w : weights) largest = std::max(largest, std::fabs(w));
    return largest;
}

namespace {

// Weight i of a block: its low bits and high bits stand with those of other quarters of its half.
struct Q6Place {
    std::size_t low, low_shift, high, high_shift;
};
Q6Place q6_place(std::size_t i) {
    const std::size_t half = i / 128, in_half = i % 128, quarter = in_half / 32, lane = in_half % 32;
    return {half * 64 + (quarter % 2) * 32 + lane, 4 * (quarter / 2), half * 32 + lane, 2 * quarter};
}
// The step for 16 weights that leaves the least squared error, among steps near the one that just reaches the largest
// magnitude (which may sit at -32 or at +31). 0 when all weights are 0.
float q6_step(std::span<const float> weights) {
    float extreme = 0;
    for (const float w : weights)
        if (std::fabs(w) > std::fabs(extreme)) extreme = w;
    if (extreme == 0) return 0;
    float best = 0, best_error = 0;
    for (int tenth = -9; tenth <= 9; ++tenth) {
        const float inverse = -(32.0f + 0.1f * static_cast<float>(tenth)) / extreme;
        double moment = 0, square = 0, energy = 0;
        for (const float w : weights) {
            const auto code = static_cast<double>(std::clamp(std::nearbyint(w * inverse), -32.0f, 31.0f));
            moment += code * static_cast<double>(w);
            square += code * code;
            energy += static_cast<double>(w) * static_cast<double>(w);
        }
        if (square == 0) continue;
        const auto error = static_cast<float>(energy - moment * moment / square);  // with the best step for these codes
        if (best == 0 || error < best_error) {
            best = static_cast<float>(moment / square);
            best_error = error;
        }
    }
    return best;
}

}  // namespace

int q6_code(const BlockQ6& block, std::size_t i) {
    const Q6Place at = q6_place(i);
    return static_cast<int>(((block.low[at.low] >> at.low_shift) & 15u) | ((block.high[at.high] >> at.high_shift) & 3u)
                                                                              << 4) -
           32;
}
void set_q6_code(BlockQ6& block, std::size_t i, int code) {
    const Q6Place at = q6_place(i);
    const auto bits = static_cast<unsigned>(code + 32);
    block.low[at.low] = static_cast<std::uint8_t>(block.low[at.low] | (bits & 15u) << at.low_shift);
    block.high[at.high] = static_cast<std::uint8_t>(block.high[at.high] | (bits >> 4) << at.high_shift);
}

BlockQ6 q6_block(std::span<const float> weights) {
    BlockQ6 block{};
    std::array<float, 16> steps{};
    float extreme = 0;
    for (std::size_t g = 0; g < 16; ++g) {
        steps[g] = q6_step(weights.subspan(16 * g, 16));
        if (std::fabs(steps[g]) > std::fabs(extreme)) extreme = steps[g];
    }
    block.d = float_to_f16(extreme / -128.0f);
    const float d = f16_to_float(block.d);
    for (std::size_t g = 0; g < 16; ++g) {
        const float scale = d == 0 ? 0 : std::clamp(std::nearbyint(steps[g] / d), -128.0f, 127.0f);
        block.scale[g] = static_cast<std::int8_t>(scale);
        const float step = d * scale;
        for (std::size_t i = 16 * g; i < 16 * g + 16; ++i) {
            const float code = step == 0 ? 0 : std::clamp(std::nearbyint(weights[i] / step), -32.0f, 31.0f);
            set_q6_code(block, i, static_cast<int>(code));
        }
    }
    return block;
}

BlockQ8 q8_block(std::span<const float> weights) {
    BlockQ8 block{};
    const float d = largest_magnitude(weights) / 127.0f, inverse = d == 0 ? 0 : 1.0f / d;
    block.d = float_to_f16(d);
    for (std::size_t i = 0; i < 32; ++i) block.q[i] = static_cast<std::int8_t>(std::round(weights[i] * inverse));
    return block;
}

namespace {
std::uint8_t nibble(float value) { return static_cast<std::uint8_t>(std::min(static_cast<int>(value), 15)); }

}  // namespace

BlockQ4 q4_block(std::span<const float> weights) {
    BlockQ4 block{};
    float extreme = 0;  // the first of the largest magnitude goes to the end of the range, -8
    for (const float w : weights)
        if (std::fabs(w) > std::fabs(extreme)) extreme = w;
    const float d = extreme / -8.0f, inverse = d == 0 ? 0 : 1.0f / d;
    block.d = float_to_f16(d);
    for (std::size_t i = 0; i < 16; ++i)
        block.q[i] = static_cast<std::uint8_t>(nibble(weights[i] * inverse + 8.5f) |
                                               nibble(weights[i + 16] * inverse + 8.5f) << 4);
    return block;
}

BlockQ41 q41_block(std::span<const float> weights) {
    BlockQ41 block{};
    const auto [low, high] = std::minmax_element(weights.begin(), weights.end());
    const float d = (*high - *low) / 15.0f, inverse = d == 0 ? 0 : 1.0f / d;
    block.d = float_to_f16(d);
    block.m = float_to_f16(*low);
    for (std::size_t i = 0; i < 16; ++i)
        block.q[i] = static_cast<std::uint8_t>(nibble((weights[i] - *low) * inverse + 0.5f) |
                                               nibble((weights[i + 16] - *low) * inverse + 0.5f) << 4);
    return block;
}

}  // namespace bitdistill
