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
    std::array<Bits, 5> of{};
    int count = 0;
    constexpr void add(std::int64_t byte, int at, int width, int from, int unit = 16) {
        of[static_cast<std::size_t>(count++)] = {byte, at, width, from, unit};
    }
};

// Number `index` of a chunk, in row 0; bytes from the chunk's beginning. Each further row is a unit behind it.
constexpr Places places_of(int index, TernaryPacking packing) {
    const auto line = [](int i) { return 32 * i; };
    Places places;
    if (packing == TernaryPacking::three_words) {
        if (index < 15)
            places.add(line(index / 3), index % 3 * 5, 5, 0);
        else
            for (int i = 0; i < 5; ++i) places.add(line(i), 15, 1, i);
    } else if (packing == TernaryPacking::three_bytes) {
        places.add(16 * (index % 8), index / 8 * 4, 4, 0, 8);
        places.add(128, index, 1, 4);
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
        places.add(160, index, 1, 10, 8);
    }
    return places;
}

constexpr std::size_t most_numbers = 16;  // of a row in a chunk
using ChunkPlaces = std::array<Places, most_numbers>;
constexpr ChunkPlaces all_places(TernaryPacking packing) {
    ChunkPlaces all;
    for (int index = 0; index < 64 / static_cast<int>(ternary_chunk(packing).together); ++index)
        all[static_cast<std::size_t>(index)] = places_of(index, packing);
    return all;
}
constexpr ChunkPlaces three_words = all_places(TernaryPacking::three_words),
                      three_bytes = all_places(TernaryPacking::three_bytes),
                      four_words = all_places(TernaryPacking::four_words);
const ChunkPlaces& places_in(TernaryPacking packing) {
    return packing == TernaryPacking::three_words   ? three_words
           : packing == TernaryPacking::three_bytes ? three_bytes
                                                    : four_words;
}

unsigned unit_at(const std::uint8_t* at, int bits) {
    return bits == 8 ? at[0] : static_cast<unsigned>(at[0]) | static_cast<unsigned>(at[1]) << 8;
}
unsigned number_at(const std::uint8_t* chunk, std::int64_t row, const Places& places) {
    unsigned number = 0;
    for (int i = 0; i < places.count; ++i) {
        const Bits& bits = places.of[static_cast<std::size_t>(i)];
        number |= (unit_at(chunk + bits.byte + row * bits.unit / 8, bits.unit) >> bits.at & ((1u << bits.width) - 1))
                  << bits.from;
    }
    return number;
}
void put_number(std::uint8_t* chunk, std::int64_t row, const Places& places, unsigned number) {
    for (int i = 0; i < places.count; ++i) {
        const Bits& bits = places.of[static_cast<std::size_t>(i)];
        std::uint8_t* const at = chunk + bits.byte + row * bits.unit / 8;
        const unsigned mask = ((1u << bits.width) - 1) << bits.at;
        const unsigned unit = (unit_at(at, bits.unit) & ~mask) | ((number >> bits.from << bits.at) & mask);
        at[0] = static_cast<std::uint8_t>(unit);
        if (bits.unit == 16) at[1] = static_cast<std::uint8_t>(unit >> 8);
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
// The number of four or eight neighbours; -1: they do not keep the pattern.
class Numbers {
  public:
    explicit Numbers(std::size_t together) : together_(together) {
        static const auto of_four = numbers<81>(32, false);
        static const auto of_eight = numbers<6561>(2048, true);
        table_ = together == 4 ? of_four.data() : of_eight.data();
    }
    int of(const std::int8_t* codes) const {
        return table_[together_ == 4 ? digits_of(codes, 4) : digits_of(codes, 8)];
    }

  private:
    std::size_t together_;
    const std::int16_t* table_;
};

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
    const Numbers numbers(together);
    for (std::size_t c = 0; c < codes.size(); c += together)
        if (numbers.of(neighbours(codes, c, together).data()) < 0) return static_cast<std::int64_t>(c);
    return -1;
}

void pack_sparse_row(std::span<const std::int8_t> codes, std::int64_t row, std::uint8_t* group,
                     TernaryPacking packing) {
    const TernaryChunk form = ternary_chunk(packing);
    const auto together = static_cast<std::size_t>(form.together);
    const ChunkPlaces& places = places_in(packing);
    const Numbers numbers(together);
    for (std::size_t c = 0; c < codes.size(); c += together) {
        const int number = numbers.of(neighbours(codes, c, together).data());
        if (number < 0)
            throw Error("codes from column " + std::to_string(c) + " on have " +
                            (together == 4 ? "not exactly one zero in 4" : "more than 4 of 8 that differ from zero"),
                        "packed row", "Pack the matrix as a dense one");
        const auto column = static_cast<std::int64_t>(c);
        put_number(group + column / form.columns * form.bytes, row,
                   places[static_cast<std::size_t>(column % form.columns / form.together)],
                   static_cast<unsigned>(number));
    }
}

void unpack_sparse_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes,
                       TernaryPacking packing) {
    const TernaryChunk form = ternary_chunk(packing);
    const auto together = static_cast<std::size_t>(form.together);
    const ChunkPlaces& places = places_in(packing);
    for (std::size_t c = 0; c < codes.size(); c += together) {
        const auto column = static_cast<std::int64_t>(c);
        const unsigned number = number_at(group + column / form.columns * form.bytes, row,
                                          places[static_cast<std::size_t>(column % form.columns / form.together)]);
        const Eight some = codes_of_number(number, together == 8);
        std::copy_n(some.begin(), std::min(together, codes.size() - c), codes.begin() + static_cast<std::ptrdiff_t>(c));
    }
}

}  // namespace bitdistill
