// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of GGUF's blocks that the kernels read, and how sixteen rows of each are laid out: so that one activation
// meets sixteen rows and nothing is summed across a register. All bits of the file are kept, in at most 3 % more bytes
// (the scales of K blocks get a byte each). Data only: this header is included by files compiled for other CPUs.
//
// A group of 16 rows is a sequence of units of `unit` blocks of 32 columns. A unit has a header and the codes of its
// blocks. Columns are padded to whole units and rows to a multiple of 16 with scale 0.
//
//   header, two blocks    scales 2 x 16 rows, F16; Q4_1 and Q5_1: minima 2 x 16, F16
//   header, Q4_K, Q5_K    d 16 rows, F16; dmin 16, F16; scales 8 blocks x 16 rows, a byte each; minima 8 x 16
//   header, Q6_K          d 16 rows, F16; 32 bytes unused; scales 16 half blocks x 16 rows, a signed byte each
//   codes, 8 bits         code + 128 of column c, row r, at byte (c / 4) * 64 + 4 r + c % 4
//   codes, others         low 4 bits at byte (c / 8) * 64 + 4 r + c % 4, low half for c % 8 < 4. Codes begin at 0: Q4_0
//                         has code + 8, Q5_0 + 16, Q6_K + 32
//   fifth bit             behind them, one line: bit c / 4 of byte 4 r + c % 4
//   fifth and sixth       two lines: bits 2 (c / 4 % 4) of byte 4 r + c % 4 of line c / 16
#pragma once

#include <cstdint>

namespace bitdistill {

enum class BlockForm { q8_0, q4_0, q4_1, q5_0, q5_1, q4_k, q5_k, q6_k };

struct BlockLayout {
    int bits;
    std::int64_t unit, header, codes;  // blocks of a unit; bytes of its header, and of the codes of each block
    int zero;                          // the code of weight 0; with minima 0
    bool minima;
};
// In the order of the enumerators.
inline constexpr BlockLayout block_layouts[] = {
    {8, 2, 64, 512, 128, false}, {4, 2, 64, 256, 8, false}, {4, 2, 128, 256, 0, true}, {5, 2, 64, 320, 16, false},
    {5, 2, 128, 320, 0, true},   {4, 8, 320, 256, 0, true}, {5, 8, 320, 320, 0, true}, {6, 8, 320, 384, 32, false},
};
inline constexpr int block_form_count = sizeof block_layouts / sizeof *block_layouts;
template <BlockForm form>
inline constexpr BlockLayout block_layout = block_layouts[static_cast<int>(form)];

inline constexpr std::int64_t k_minima = 192;    // where the minima of blocks stand in the header of Q4_K and Q5_K
inline constexpr std::int64_t k_scales = 64;     // where their scales, and those of Q6_K, stand
inline constexpr std::int64_t pair_minima = 64;  // where the minima of Q4_1 and Q5_1 stand

}  // namespace bitdistill
