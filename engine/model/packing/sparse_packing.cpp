// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/packing/sparse_packing.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/base/error.h"
#include "engine/model/packing/packed_sizes.h"
#include "engine/model/packing/sparse_patterns.h"

namespace bitdistill {
namespace {

// Where bits of a number stand: from bit `from` of the number, `width` of them, at bit `at` of a unit of 8 or 16 bits.
struct Bits {
    std::int64_t byte;
    int at, width, from, unit;
};
struct Places {
    std::array<Bits, 5> of;
    int count = 0;
    void add(std::int64_t byte, int at, int width, int from, int unit = 16) {
        of[static_cast<std::size_t>(count++)] = {byte, at, width, from, unit};
    }
};

// Number `index` of a chunk, in row `row`; bytes from the chunk's beginning.
Places places_of(int index, std::int64_t row, TernaryPacking packing) {
    const auto line = [&](int i) { return 32 * i + 2 * row; };
    Places places;
    if (packing == TernaryPacking::three_words) {
        if (index < 15)
            places.add(line(index / 3), index % 3 * 5, 5, 0);
        else
            for (int i = 0; i < 5; ++i) places.add(line(i), 15, 1, i);
    } else if (packing == TernaryPacking::three_bytes) {
        places.add(16 * (index % 8) + row, index / 8 * 4, 4, 0, 8);
        places.add(128 + 2 * row, index, 1, 4);
    } else {
        if (index < 5)
            places.add(line(index), 0, 10, 0);
        else
            places.add(line(index - 5), 10, 6, 0);
        if (index == 5 || index == 6) places.add(line(index - 2), 10, 4, 6);
        if (index == 7) {
            places.add(line(3), 14, 2, 6);
            places.add(line(4), 14, 2, 8);
        }
        places.add(160 + row, index, 1, 10, 8);
    }
    return places;
}

unsigned unit_at(const std::uint8_t* at, int bits) {
    return bits == 8 ? at[0] : static_cast<unsigned>(at[0]) | static_cast<unsigned>(at[1]) << 8;
}
unsigned number_at(const std::uint8_t* chunk, const Places& places) {
    unsigned number = 0;
    for (int i = 0; i < places.count; ++i) {
        const Bits& bits = places.of[static_cast<std::size_t>(i)];
        number |= (unit_at(chunk + bits.byte, bits.unit) >> bits.at & ((1u << bits.width) - 1)) << bits.from;
    }
    return number;
}
void put_number(std::uint8_t* chunk, const Places& places, unsigned number) {
    for (int i = 0; i < places.count; ++i) {
        const Bits& bits = places.of[static_cast<std::size_t>(i)];
        const unsigned mask = ((1u << bits.width) - 1) << bits.at;
        const unsigned unit =
            (unit_at(chunk + bits.byte, bits.unit) & ~mask) | ((number >> bits.from << bits.at) & mask);
        chunk[bits.byte] = static_cast<std::uint8_t>(unit);
        if (bits.unit == 16) chunk[bits.byte + 1] = static_cast<std::uint8_t>(unit >> 8);
    }
}

using Eight = std::array<std::int8_t, 8>;  // of four, the first half

Eight codes_of_number(unsigned number, bool eight) {
    Eight codes{};
    if (!eight) {
        std::copy_n(three_nonzero.at[number].of, 4, codes.begin());
        return codes;
    }
    const unsigned a = number % 32, b = number / 32 % 32;
    if (number < 1024) {
        std::copy_n(one_or_two_nonzero.at[a].of, 4, codes.begin());
        std::copy_n(one_or_two_nonzero.at[b].of, 4, codes.begin() + 4);
        return codes;
    }
    const std::size_t own = b % 2 ? 4 : 0;
    const Correction& correction = corrections[b / 2];
    for (std::size_t c = 0; c < 4; ++c) {
        codes[own + c] = static_cast<std::int8_t>(three_nonzero.at[a].of[c] + correction.own.of[c]);
        codes[4 - own + c] = correction.other.of[c];
    }
    return codes;
}

// Of codes as digits to the base of 3.
std::size_t digits_of(const std::int8_t* codes, std::size_t count) {
    std::size_t digits = 0;
    for (std::size_t c = count; c-- > 0;) digits = 3 * digits + static_cast<std::size_t>(codes[c] + 1);
    return digits;
}

// By digits, the number that stands for them; -1: none does.
template <std::size_t Digits>
std::array<std::int16_t, Digits> numbers(unsigned count, bool eight) {
    std::array<std::int16_t, Digits> table;
    table.fill(-1);
    for (unsigned number = count; number-- > 0;) {
        const Eight codes = codes_of_number(number, eight);
        if (std::all_of(codes.begin(), codes.end(), [](int code) { return code >= -1 && code <= 1; }) &&
            std::count(codes.begin(), codes.end(), 0) >= 4)
            table[digits_of(codes.data(), eight ? 8 : 4)] = static_cast<std::int16_t>(number);
    }
    return table;
}
std::int16_t number_of(const std::int8_t* codes, std::size_t together) {
    static const auto of_four = numbers<81>(32, false);
    static const auto of_eight = numbers<6561>(2048, true);
    const std::size_t digits = digits_of(codes, together);
    return together == 4 ? of_four[digits] : of_eight[digits];
}

// Neighbours from `first` on, with zeros behind the row's end.
Eight neighbours(std::span<const std::int8_t> codes, std::size_t first, std::size_t together) {
    Eight some{};
    std::copy_n(codes.begin() + static_cast<std::ptrdiff_t>(first), std::min(together, codes.size() - first),
                some.begin());
    return some;
}

}  // namespace

std::int64_t first_misfit(std::span<const std::int8_t> codes, TernaryPacking packing) {
    const auto together = static_cast<std::size_t>(ternary_chunk(packing).together);
    if (together == 1) return -1;
    for (std::size_t c = 0; c < codes.size(); c += together)
        if (number_of(neighbours(codes, c, together).data(), together) < 0) return static_cast<std::int64_t>(c);
    return -1;
}

void pack_sparse_row(std::span<const std::int8_t> codes, std::int64_t row, std::uint8_t* group,
                     TernaryPacking packing) {
    const TernaryChunk form = ternary_chunk(packing);
    const auto together = static_cast<std::size_t>(form.together);
    for (std::size_t c = 0; c < codes.size(); c += together) {
        const std::int16_t number = number_of(neighbours(codes, c, together).data(), together);
        if (number < 0)
            throw Error("codes from column " + std::to_string(c) + " on have " +
                            (together == 4 ? "not exactly one zero in 4" : "more than 4 of 8 that differ from zero"),
                        "packed row", "Pack the matrix as a dense one");
        const auto column = static_cast<std::int64_t>(c);
        put_number(group + column / form.columns * form.bytes,
                   places_of(static_cast<int>(column % form.columns / form.together), row, packing),
                   static_cast<unsigned>(number));
    }
}

void unpack_sparse_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes,
                       TernaryPacking packing) {
    const TernaryChunk form = ternary_chunk(packing);
    const auto together = static_cast<std::size_t>(form.together);
    for (std::size_t c = 0; c < codes.size(); c += together) {
        const auto column = static_cast<std::int64_t>(c);
        const unsigned number =
            number_at(group + column / form.columns * form.bytes,
                      places_of(static_cast<int>(column % form.columns / form.together), row, packing));
        const Eight some = codes_of_number(number, together == 8);
        std::copy_n(some.begin(), std::min(together, codes.size() - c), codes.begin() + static_cast<std::ptrdiff_t>(c));
    }
}

}  // namespace bitdistill
