// SPDX-License-Identifier: GPL-3.0-or-later
// Where the zeros behind a quantized token end: padded_token() of engine/model/packing/packed_sizes.h, for files that
// are compiled for other CPUs. In a nameless namespace, so that the linker never picks one of them for another.
#pragma once

#include <cstdint>

namespace bitdistill {
namespace {

constexpr std::int64_t zeros_until(std::int64_t columns) {
    const std::int64_t words = (columns + 63) / 64 * 64, fifths = (columns + 19) / 20 * 20;
    return ((words > fifths ? words : fifths) + 15) / 16 * 16;
}

}  // namespace
}  // namespace bitdistill
