// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of neighbouring codes in rows that keep a pattern (engine/model/packing/ternary_packing.h), as tables
// that packing, unpacking and the kernels read. What a number stands for is a sum of entries, so a kernel may look up
// codes or, just as well, their products with activations. Included by files compiled for other CPUs: everything is
// constant and in a nameless namespace.
//
// Exactly one zero in 4: three_nonzero[number]. The 32 numbers are 16 patterns and their negatives, 16 further on.
//
// At most four of 8 differ from zero. A number is a + 32 b + 1024 m, a and b below 32.
//   m = 0   one or two in each half: one_or_two_nonzero[a], then one_or_two_nonzero[b]
//   m = 1   three in the half h = b % 2 and at most one in the other, or a half without any. Half h is three_nonzero[a]
//           plus corrections[b / 2].own, the other half is corrections[b / 2].other. The corrections of the own half
//           add a fourth or take up to three away.
// That reaches all 1,697 patterns (own arithmetic: 33^2 + 2 (32 * 9 + 16)).
#pragma once

#include <cstdint>

namespace bitdistill {
namespace {

struct CodesOfFour {
    std::int8_t of[4];
};
struct FourCodes {
    CodesOfFour at[32];
};

// Number: 16 * (the first is -1) + 4 * (the place of the zero) + 2 * (the third differs in sign) + (the second does).
constexpr FourCodes make_three_nonzero() {
    FourCodes table{};
    for (int number = 0; number < 32; ++number) {
        const int zero = number / 4 % 4, sign = number < 16 ? 1 : -1;
        int seen = 0;
        for (int c = 0; c < 4; ++c) {
            if (c == zero) continue;
            const bool differs = seen > 0 && (number >> (seen - 1) & 1) != 0;
            table.at[number].of[c] = static_cast<std::int8_t>(differs ? -sign : sign);
            ++seen;
        }
    }
    return table;
}
constexpr FourCodes three_nonzero = make_three_nonzero();

// Number: 16 * (the first is -1) + 0 to 3 for the place of a single one, or 4 to 15 for the pairs of places in order,
// of equal, then of different sign.
constexpr FourCodes make_one_or_two_nonzero() {
    FourCodes table{};
    for (int negative = 0; negative < 2; ++negative) {
        const auto sign = static_cast<std::int8_t>(negative ? -1 : 1);
        int number = 16 * negative;
        for (int c = 0; c < 4; ++c) table.at[number++].of[c] = sign;
        for (int first = 0; first < 4; ++first)
            for (int second = first + 1; second < 4; ++second)
                for (int differs = 0; differs < 2; ++differs) {
                    table.at[number].of[first] = sign;
                    table.at[number++].of[second] = static_cast<std::int8_t>(differs ? -sign : sign);
                }
    }
    return table;
}
constexpr FourCodes one_or_two_nonzero = make_one_or_two_nonzero();

struct Correction {
    CodesOfFour own, other;
};
constexpr Correction corrections[16] = {
    {{{0, 0, 0, 0}}, {{0, 0, 0, 0}}},    {{{0, 0, 0, 0}}, {{1, 0, 0, 0}}},   {{{0, 0, 0, 0}}, {{0, 1, 0, 0}}},
    {{{0, 0, 0, 0}}, {{0, 0, 1, 0}}},    {{{0, 0, 0, 0}}, {{0, 0, 0, 1}}},   {{{0, 0, 0, 0}}, {{-1, 0, 0, 0}}},
    {{{0, 0, 0, 0}}, {{0, -1, 0, 0}}},   {{{0, 0, 0, 0}}, {{0, 0, -1, 0}}},  {{{0, 0, 0, 0}}, {{0, 0, 0, -1}}},
    {{{1, 0, 0, 0}}, {{0, 0, 0, 0}}},    {{{-1, 0, 0, 0}}, {{0, 0, 0, 0}}},  {{{0, 1, 1, 1}}, {{0, 0, 0, 0}}},
    {{{0, -1, -1, -1}}, {{0, 0, 0, 0}}}, {{{0, -1, -1, 0}}, {{0, 0, 0, 0}}}, {{{-1, 0, 0, -1}}, {{0, 0, 0, 0}}},
    {{{0, 0, 0, 0}}, {{0, 0, 0, 0}}},
};

}  // namespace
}  // namespace bitdistill
