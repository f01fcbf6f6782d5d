// SPDX-License-Identifier: GPL-3.0-or-later
// What a run ends in: FP16-SFT, BitNet-SFT and BitDistill with accuracy, memory in its three parts and speed. Sizes
// come from the models' shapes, accuracy and speed from results.json.
#pragma once

#include <string>

#include "engine/run/run_folder.h"

namespace bitdistill {

// The rows of results.json, each with "bytes" {"body", "embedding_and_head", "norms", "total"} and, when the comparison
// was measured, "tokens_per_second". Throws Error when results.json is missing or broken.
Json result_rows(const RunFolder& run);
std::string result_table(const RunFolder& run);
// What the compared models wrote, and how often they agree with the first; empty without a comparison.
std::string compared_texts(const RunFolder& run);

}  // namespace bitdistill
