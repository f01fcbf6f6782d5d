// SPDX-License-Identifier: GPL-3.0-or-later
// How far two names are apart, for "Did you mean ...?" and for keys that are nearly known. Any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace bitdistill {

// Letters to insert, drop, change or swap with their neighbour to make one of the other. Time and memory grow with the
// product of the lengths.
std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace bitdistill
