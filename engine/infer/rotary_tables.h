// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of RoPE that a model's layers read, one for each kind that they have: Gemma's layers with a window turn
// otherwise than the others. Belongs to one session. Internal to this folder.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/model_config.h"

namespace bitdistill {

class RotaryTables {
  public:
    explicit RotaryTables(const ModelConfig& config);

    // Room for `positions` positions in all; the tables go on where they ended. Throws bad_alloc.
    void grow(std::int64_t positions);
    // Of one layer and position, [D / 2] each.
    const float* cosines(std::size_t layer, std::int64_t position) const;
    const float* sines(std::size_t layer, std::int64_t position) const;
    std::uint64_t floats() const;  // as allocated

  private:
    struct Table {
        Rotary rotary;
        std::vector<float> cosines, sines;  // [positions][D / 2]
    };
    std::int64_t half_, positions_ = 0;
    std::vector<Table> tables_;
    std::vector<std::size_t> of_layer_;  // a table's index
};

}  // namespace bitdistill
