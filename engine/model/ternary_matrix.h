// SPDX-License-Identifier: GPL-3.0-or-later
// A student's matrix as codes and scales, whatever a file holds of it: latent weights are ternarised here as training
// does it. For CPU inference, the Weights page, export and its parity check. Any thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/model/quantizer.h"
#include "engine/model/weight_file.h"

namespace bitdistill {

// Reads all weights into `values` ([rows][columns]) and returns the scales that their codes go by: those of the file
// where it knows them, else what the quantizer finds. Throws Error for values that are not finite.
WeightScales read_with_scales(const StoredWeight& weight, const Quantizer& quantizer, std::span<float> values);
// The same, and then apply_sparsity(): `values` become what the quantizer's threshold makes the codes of. Whatever
// turns latent weights into codes outside of training comes by here.
WeightScales read_for_codes(const StoredWeight& weight, const Quantizer& quantizer, std::span<float> values);

class TernaryMatrix {
  public:
    // quantizer: for latent weights; what is stored as codes brings its scales. Reads latent weights whole and keeps
    // `weight`, whose file must stay open. Throws Error: neither latent nor ternary, values that are not finite.
    TernaryMatrix(const StoredWeight& weight, const Quantizer& quantizer);

    const WeightScales& scales() const { return scales_; }
    void codes(std::int64_t row, std::span<std::int8_t> out) const;

  private:
    StoredWeight weight_;
    std::vector<float> latent_;
    WeightScales scales_;
    float threshold_;
};

}  // namespace bitdistill
