// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of 8 and 4 bits in blocks of 32 columns with one F16 scale each: the values of GGUF's Q8_0 and Q4_0, laid out
// for the kernels. Sixteen rows lie interleaved, so that one activation meets sixteen rows and nothing is summed across
// a register. Filled while loading, on the pool's threads; read by the kernels. Internal to this folder.
//
// A group of 16 rows is a sequence of pairs of blocks (64 columns):
//   scales   2 blocks x 16 rows, F16                                                    64 bytes
//   codes    2 blocks; column c of a block, row r:
//     8 bits: code + 128 at byte (c / 4) * 64 + 4 r + c % 4                           1024 bytes
//     4 bits: code + 8 at byte (c / 8) * 64 + 4 r + c % 4, low half for c % 8 < 4      512 bytes
// Columns are padded to a multiple of 64 and rows to a multiple of 16 with scale 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/model/block_types.h"

namespace bitdistill {

inline constexpr std::int64_t block_columns = 32, group_rows = 16;

enum class BlockBits { four, eight };

std::int64_t block_count(std::int64_t columns);  // per row, even
std::int64_t group_bytes(BlockBits bits, std::int64_t columns);
std::uint64_t block_matrix_bytes(BlockBits bits, std::int64_t rows, std::int64_t columns);

inline BlockType block_type_of(BlockBits bits) { return bits == BlockBits::eight ? BlockType::q8_0 : BlockType::q4_0; }

// One row of Q8_0 or Q4_0 blocks, as engine/model/block_types.h describes them, into its place in the group that holds
// it.
void place_row(BlockBits bits, std::span<const std::byte> blocks, std::int64_t row, std::byte* group);
// One row of floats, quantized as for such a file. Returns false when a scale does not fit into F16.
bool store_row(BlockBits bits, std::span<const float> values, std::int64_t row, std::byte* group);
// One block of 4 bits: 32 values of code + 8, 0 to 15, and their scale in F16.
void place_nibbles(const std::uint8_t* codes, std::uint16_t scale, std::int64_t block, std::int64_t row,
                   std::byte* group);
// The same place, back to floats: scale * code.
void load_row(BlockBits bits, const std::byte* group, std::int64_t row, std::span<float> values);

}  // namespace bitdistill
