// SPDX-License-Identifier: GPL-3.0-or-later
// Packing of the CPU engine's body. Sixteen rows lie interleaved, so that one activation meets sixteen rows and nothing
// is summed across a register: a group of 16 rows is a sequence of chunks of columns, 64 bytes each. A matrix is padded
// to whole groups and chunks; what padding holds is never used. With the code of a weight plus 1 (0, 1 or 2):
//   quarters  16 columns a chunk; that of row r and column 4 j + k stands in bits 2 j of byte 4 r + k
//   fifths    20 columns a chunk; that of row r and column 4 j + k is digit j, to the base of 3, of byte 4 r + k:
//             a fifth fewer bytes, for instruction sets that look a byte's first four digits up in one step
// Included by files compiled for other CPUs: no functions here.
#pragma once

namespace bitdistill {

enum class TernaryPacking { quarters, fifths };

}  // namespace bitdistill
