// SPDX-License-Identifier: GPL-3.0-or-later
// A student's matrix as codes and scales, whatever a file holds of it: latent weights are ternarised here as training
// and CPU inference do it. For export and its parity check. Any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/model/ternary.h"
#include "engine/model/weight_file.h"

namespace bitdistill {

class TernaryMatrix {
  public:
    // granularity: of the scales of latent weights; what is stored as codes brings its own. Reads latent weights whole
    // and keeps `weight`, whose file must stay open. Throws Error: neither latent nor ternary, values that are not
    // finite.
    TernaryMatrix(const StoredWeight& weight, ScaleGranularity granularity);

    const WeightScales& scales() const { return scales_; }
    void codes(std::int64_t row, std::span<std::int8_t> out) const;

  private:
    StoredWeight weight_;
    std::vector<float> latent_;
    WeightScales scales_;
};

}  // namespace bitdistill
