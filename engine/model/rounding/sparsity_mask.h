// SPDX-License-Identifier: GPL-3.0-or-later
// Which weights of a row a pattern keeps, as a mask: for those who watch it while a student trains and on the Weights
// page. What becomes of the weights is apply_sparsity() (sparsity.h). Plain data: any thread.
#pragma once

#include <cstdint>
#include <span>

#include "engine/model/rounding/sparsity.h"

namespace bitdistill {

// 1 for each weight that the pattern keeps, 0 for the others, a weight of 0 included. row: from the beginning of a
// group on; kept: as many. Sparsity::none keeps all.
void sparsity_mask(Sparsity sparsity, std::span<const float> row, std::span<std::uint8_t> kept);

}  // namespace bitdistill
