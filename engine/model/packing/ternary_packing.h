// SPDX-License-Identifier: GPL-3.0-or-later
// Packing of the CPU engine's body. Sixteen rows lie interleaved, so that one activation meets sixteen rows and nothing
// is summed across a register: a group of 16 rows is a sequence of chunks of columns. A matrix is padded to whole
// groups and chunks; what padding holds is never used. With the code of a weight plus 1 (0, 1 or 2):
//   quarters  16 columns a chunk of 64 bytes; that of row r and column 4 j + k stands in bits 2 j of byte 4 r + k
//   fifths    20 columns a chunk of 64 bytes; that of row r and column 4 j + k is digit j, to the base of 3, of byte
//             4 r + k: a fifth fewer bytes, for instruction sets that look a byte's first four digits up in one step
// The others are for rows whose codes keep a pattern, and have 64 columns a chunk. A number stands for the codes of
// neighbouring columns (engine/model/packing/sparse_patterns.h); a kernel looks up what they and the activations come
// to, for many rows at once, where a register holds the table.
//   three_words   exactly one zero in 4 columns: 5 bits, 1.25 a weight. 160 bytes: five lines of 16 words of 16 bits, a
//                 word a row. Number j, of columns 4 j to 4 j + 3, stands in bits 5 (j % 3) of line j / 3; bit i of
//                 number 15 is bit 15 of line i. For registers that look 32 words up in a table of 32 (AVX-512).
//   three_bytes   the same numbers, for registers that look bytes up in a table of 16. 160 bytes: eight lines of 16
//                 bytes, a byte a row, whose line i has the low 4 bits of numbers i and i + 8; then 16 words of 16
//                 bits, whose bit j is the fifth bit, the sign, of number j.
//   four_words    at most four of 8 columns differ from zero: 11 bits, 1.375 a weight. 176 bytes: five lines of 16
//   words
//                 of 16 bits, then 16 bytes. Of number j (columns 8 j to 8 j + 7): bit 10 is bit j of the row's byte.
//                 Below 5, its bits 0 to 9 are those of line j. Of the others, bits 0 to 5 are bits 10 to 15 of line
//                 j - 5; bits 6 to 9 are bits 10 to 13 of line 3 for number 5, and of line 4 for number 6; for number
//                 7, bits 14 and 15 of line 3, then of line 4.
// Included by files compiled for other CPUs: no functions here.
#pragma once

namespace bitdistill {

enum class TernaryPacking { quarters, fifths, three_words, three_bytes, four_words };
inline constexpr int ternary_packing_count = 5;

}  // namespace bitdistill
