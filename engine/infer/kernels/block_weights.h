// SPDX-License-Identifier: GPL-3.0-or-later
// Weights in blocks of 32 columns: the values of GGUF's Q8_0, Q4_0, Q4_1, Q5_0, Q5_1, Q4_K, Q5_K and Q6_K, laid out for
// the kernels (block_forms.h). Filled while loading, on the pool's threads; read by the kernels. Internal to this
// folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/model/kept_weights.h"

namespace bitdistill {

// One row of blocks, as engine/model/block_types.h describes them, into its place in the group that holds it.
void place_row(BlockForm form, std::span<const std::byte> blocks, std::int64_t row, std::byte* group);
// One row of floats, quantized as for such a file: Q8_0 and Q4_0, whose last block may lack columns, and Q6_K. Returns
// false when a scale does not fit into F16.
bool store_row(BlockForm form, std::span<const float> values, std::int64_t row, std::byte* group);
// One block of Q4_0: 32 values of code + 8, 0 to 15, and their scale in F16.
void place_nibbles(const std::uint8_t* codes, std::uint16_t scale, std::int64_t block, std::int64_t row,
                   std::byte* group);
// The same place, back to floats, as dequantize_row() has them from the file.
void load_row(BlockForm form, const std::byte* group, std::int64_t row, std::span<float> values);
// Codes of block `block` of a row as they are kept: 0 is the least.
void load_codes(BlockForm form, const std::byte* group, std::int64_t block, std::int64_t row, std::uint8_t* codes);

// The sums of the codes of both halves of each block, which Q6_K needs: halves[2 b], halves[2 b + 1].
void half_block_sums(const std::int8_t* q, std::int64_t blocks, std::int32_t* halves);

}  // namespace bitdistill
