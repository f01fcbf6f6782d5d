// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose codes keep a pattern, to and from the packings that make use of it
// (engine/model/packing/ternary_packing.h). Called by pack_row() and unpack_row() of engine/model/ternary.h, which is
// what others call. Any thread.
#pragma once

#include <cstdint>
#include <span>

#include "engine/model/packing/ternary_packing.h"

namespace bitdistill {

// The first column of the first neighbours whose codes break the packing's pattern; -1 where none do. A row that ends
// within neighbours is taken to go on with zeros.
std::int64_t first_misfit(std::span<const std::int8_t> codes, TernaryPacking packing);
// Throws Error where codes break the packing's pattern. row: 0 to 15.
void pack_sparse_row(std::span<const std::int8_t> codes, std::int64_t row, std::uint8_t* group, TernaryPacking packing);
void unpack_sparse_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes,
                       TernaryPacking packing);

}  // namespace bitdistill
