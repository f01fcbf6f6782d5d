// SPDX-License-Identifier: GPL-3.0-or-later
// The orthonormal Hadamard transform that BitNet v2 (arXiv 2504.18415) puts in front of the activation quantizer of
// o_proj and down_proj, in blocks where a width is no power of two. The definition that the kernels of CPU inference
// and of training (hadamard_body.h) give bit by bit; refinement turns latent weights with it. Any thread.
#pragma once

#include <cstdint>
#include <span>

namespace bitdistill {

// The largest power of two that divides `columns`: each block of so many neighbours is transformed by itself.
constexpr std::int64_t hadamard_block(std::int64_t columns) { return columns & -columns; }

// The factor behind the butterflies, 1 / sqrt(block) in FP32.
float hadamard_factor(std::int64_t block);

// The transform in front of a quantizer; block 0: none.
struct HadamardTurn {
    std::int64_t block = 0;
    float factor = 1;
};
inline HadamardTurn hadamard_turn(std::int64_t block) { return {block, block > 0 ? hadamard_factor(block) : 1.0f}; }

// In place. Butterflies (a + b, a - b) over neighbours 1, 2, 4, ... block / 2 apart, in this order, then the factor.
// The transform is symmetric and its own inverse.
void hadamard(std::span<float> x, std::int64_t block);

}  // namespace bitdistill
