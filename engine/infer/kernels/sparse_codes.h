// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of TernaryPacking::three_bytes for instruction sets that look bytes up in a table of 16 (pshufb, tbl): those
// of numbers 0 to 15; the 16 further on are their negatives, and the sign is a bit of its own. In a nameless namespace:
// what the compiler makes of it for one CPU is never picked by the linker for another.
#pragma once

#include <cstdint>

#include "engine/model/packing/sparse_patterns.h"

namespace bitdistill {
namespace {

// What is looked up for a number the low bytes of the sums of all 16, then the high bytes.
constexpr std::int64_t three_bytes_looked_up = 16 * 32, three_bytes_chunk = 160;

// of[c][n]: the code of number n in column c.
struct alignas(64) ThreeCodes {
    std::int8_t of[4][16];
};
constexpr ThreeCodes make_three_codes() {
    ThreeCodes codes{};
    for (int c = 0; c < 4; ++c)
        for (int n = 0; n < 16; ++n) codes.of[c][n] = three_nonzero.at[n].of[c];
    return codes;
}
constexpr ThreeCodes three_codes = make_three_codes();

// The same as words of 16 bits.
struct alignas(64) ThreeWordCodes {
    std::int16_t of[4][16];
};
constexpr ThreeWordCodes make_three_word_codes() {
    ThreeWordCodes codes{};
    for (int c = 0; c < 4; ++c)
        for (int n = 0; n < 16; ++n) codes.of[c][n] = three_codes.of[c][n];
    return codes;
}
constexpr ThreeWordCodes three_word_codes = make_three_word_codes();

}  // namespace
}  // namespace bitdistill
