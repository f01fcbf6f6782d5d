// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that are only read: one block as it lies in the file to floats, with the products and sums in the order of
// ggml's reference, so that the floats are the same to the bit. For the table of block_types.cpp. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace bitdistill {

using BlockReader = void (*)(const std::byte* block, float* out);

// A scale, and in some types a minimum, for each part of the block.
void read_q1_0(const std::byte* block, float* out);
void read_q2_0(const std::byte* block, float* out);
void read_q5_0(const std::byte* block, float* out);
void read_q5_1(const std::byte* block, float* out);
void read_q2_k(const std::byte* block, float* out);
void read_q3_k(const std::byte* block, float* out);
void read_q4_k(const std::byte* block, float* out);
void read_q5_k(const std::byte* block, float* out);
void read_q8_k(const std::byte* block, float* out);

// Codes that a table turns into values.
void read_mxfp4(const std::byte* block, float* out);
void read_nvfp4(const std::byte* block, float* out);
void read_iq1_s(const std::byte* block, float* out);
void read_iq1_m(const std::byte* block, float* out);
void read_iq2_xxs(const std::byte* block, float* out);
void read_iq2_xs(const std::byte* block, float* out);
void read_iq2_s(const std::byte* block, float* out);
void read_iq3_xxs(const std::byte* block, float* out);
void read_iq3_s(const std::byte* block, float* out);
void read_iq4_nl(const std::byte* block, float* out);
void read_iq4_xs(const std::byte* block, float* out);

// The eight scales and minima of 6 bits that Q4_K and Q5_K pack into 12 bytes: scales[0..8), minima[0..8).
void unpack_k_scales(std::span<const std::byte, 12> packed, std::uint8_t* scales, std::uint8_t* minima);

}  // namespace bitdistill
