// SPDX-License-Identifier: GPL-3.0-or-later
// The products of a kernel table that have several ways (Tuned of kernels.h), by the names that people and files know.
// Any thread: a choice may change while models compute, as all ways give the same bits.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/infer/kernels/kernels.h"

namespace bitdistill {

// Raised whenever a way is added, removed or computes otherwise, or what is kept of them has another form: what was
// measured before is then measured again.
inline constexpr int ways_version = 3;

struct NamedProduct {
    std::string name;  // "ternary-token", "q8_0-prompt", "f16-token"
    const Tuned* tuned;
};
std::vector<NamedProduct> products_with_ways(const Kernels& kernels);
// What a way of a product of ternary rows reads.
TernaryPacking packing_of_way(const Kernels& kernels, const Tuned& tuned, int way);
// How a model that is opened now keeps rows with at most four of 8 codes that differ from zero.
TernaryPacking chosen_four_of_eight(const Kernels& kernels);

// By the name of a product, the name of its way.
using WayNames = std::map<std::string, std::string>;
WayNames chosen_ways(const Kernels& kernels);
// Nothing is chosen, and false comes back, where a product is missing or its way is not known.
bool choose_ways(const Kernels& kernels, const WayNames& names);
// The first way of each.
void choose_defaults(const Kernels& kernels);

}  // namespace bitdistill
