// SPDX-License-Identifier: GPL-3.0-or-later
// Q8_0 in two planes: the bits and bytes of BlockForm::q8_0 (block_forms.h), so laid out that the high four bits of all
// codes can be read without the low ones, and the low ones of one row without its neighbours'. For a head whose screen
// reads its stored bits (head_screen.h). Data only: this header is included by files compiled for other CPUs.
//
// B blocks of 32 columns a row (B is even; scale 0 behind the columns), rows in groups of 16, padded. A code + 128 is
// 16 high + low.
//
//   high   a group after the other, 288 B bytes each: the scales, of row r, block b in F16 at 2 (B r + b); then 256
//   bytes
//          a block: high of row r, column c of the block in byte c % 16 / 4 * 64 + 4 r + c % 4; in its low half for
//          c < 16, else in its high half
//   low    behind all of these, a row after the other, 16 bytes a block: low of column c in byte c % 16, halves
//   likewise
#pragma once

#include <cstdint>

namespace bitdistill {

inline constexpr std::int64_t plane_scales = 32, plane_high_block = 256, plane_low_block = 16;  // bytes, times B
inline constexpr std::int64_t plane_high_group = plane_scales + plane_high_block,
                              plane_low_group = 16 * plane_low_block;
// With the low bits in the middle of what they can be, 7.5, a code is 16 high + 7.5 - 128 = (32 high - 241) / 2.
inline constexpr std::int32_t plane_unit = 32, plane_zero = 241;

}  // namespace bitdistill
