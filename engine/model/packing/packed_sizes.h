// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of packed rows (engine/model/packing/ternary_packing.h) and of the tokens that meet them: for whoever allocates
// or addresses them. Pure functions, any thread.
#pragma once

#include <cstdint>

#include "engine/model/packing/ternary_packing.h"

namespace bitdistill {

inline constexpr std::int64_t packed_rows = 16;
// Columns and bytes of a chunk, and how many columns share a number.
struct TernaryChunk {
    std::int64_t columns, bytes, together;
};
constexpr TernaryChunk ternary_chunk(TernaryPacking packing) {
    switch (packing) {
        case TernaryPacking::quarters:
            return {16, 64, 1};
        case TernaryPacking::fifths:
            return {20, 64, 1};
        case TernaryPacking::three_words:
        case TernaryPacking::three_bytes:
            return {64, 160, 4};
        case TernaryPacking::four_words:
            return {64, 176, 8};
    }
    return {};
}
constexpr std::int64_t packed_columns(TernaryPacking packing) { return ternary_chunk(packing).columns; }
constexpr std::int64_t packed_chunks(std::int64_t columns, TernaryPacking packing) {
    return (columns + packed_columns(packing) - 1) / packed_columns(packing);
}
// A row's columns with those of its padding.
constexpr std::int64_t padded_columns(std::int64_t columns, TernaryPacking packing) {
    return packed_chunks(columns, packing) * packed_columns(packing);
}
constexpr std::int64_t packed_group_bytes(std::int64_t columns, TernaryPacking packing) {
    return packed_chunks(columns, packing) * ternary_chunk(packing).bytes;
}
constexpr std::int64_t packed_bytes(std::int64_t rows, std::int64_t columns, TernaryPacking packing) {
    return (rows + packed_rows - 1) / packed_rows * packed_group_bytes(columns, packing);
}
// A token's columns with zeros behind them, enough for every packing and a multiple of 16.
constexpr std::int64_t padded_token(std::int64_t columns) {
    const std::int64_t words = (columns + 63) / 64 * 64, fifths = (columns + 19) / 20 * 20;
    return ((words > fifths ? words : fifths) + 15) / 16 * 16;
}

}  // namespace bitdistill
