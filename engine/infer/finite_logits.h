// SPDX-License-Identifier: GPL-3.0-or-later
// Where a model's values stop being finite numbers, and how it is said. A session finds the place by running its tokens
// again; the weights are known by theirs. Internal to this folder.
#pragma once

#include <compare>
#include <cstdint>
#include <span>

#include "engine/model/weight_file.h"

namespace bitdistill {

// In the order in which a token passes them.
struct ModelPlace {
    enum class Part { embedding, layers, final_norm, head };
    Part part = Part::embedding;
    std::int64_t layer = -1;
    bool feed_forward = false;  // the second half of a layer; else its attention
    auto operator<=>(const ModelPlace&) const = default;
};
ModelPlace place_of(const TensorSpec& spec);

// Throws Error with the place, the tensor there that holds such a value, and what to do. ids: the tokens that ran.
// narrow_cache: keys and values are kept in F16 or fewer bits.
[[noreturn]] void refuse_not_finite(const WeightFile& file, const ModelPlace& place, std::span<const int> ids,
                                    bool narrow_cache);

}  // namespace bitdistill
