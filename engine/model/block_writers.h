// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of 8, 6 and 4 bits from floats, scale and rounding as in ggml's reference (Q6_K: its scales are searched our
// way), and the codes of a Q6_K block. For block_types.cpp. Any thread.
#pragma once

#include <span>

#include "engine/model/block_types.h"

namespace bitdistill {

float largest_magnitude(std::span<const float> weights);

// 32 weights.
BlockQ8 q8_block(std::span<const float> weights);
BlockQ4 q4_block(std::span<const float> weights);
BlockQ41 q41_block(std::span<const float> weights);
// 256 weights.
BlockQ6 q6_block(std::span<const float> weights);

// Code i of a block, -32 to 31. Setting expects the bits of the code to be clear.
int q6_code(const BlockQ6& block, std::size_t i);
void set_q6_code(BlockQ6& block, std::size_t i, int code);

}  // namespace bitdistill
