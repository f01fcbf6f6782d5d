// SPDX-License-Identifier: GPL-3.0-or-later
// The first training items of a recipe as the engine will see them, with the tokens that carry a loss: what the Recipe
// page shows as its first batch. Main thread.
#pragma once

#include <cstdint>

#include "engine/run/run_params.h"

namespace bitdistill {

// As text, what carries a loss in [[ ]]; json: a line an item, {"line", "tokens": [{"id", "text", "scored"}]}. Throws
// Error: no teacher, no training data, what cannot be read.
void print_first_items(const RunParams& params, std::int64_t count, bool json);

}  // namespace bitdistill
