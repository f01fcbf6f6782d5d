// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ternary_matrix.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/model/finite_weights.h"
#include "engine/model/ternary.h"

namespace bitdistill {

WeightScales read_with_scales(const StoredWeight& weight, const Quantizer& quantizer, std::span<float> values) {
    read_all(weight, values);
    WeightScales scales =
        weight.scales ? *weight.scales : weight_scales(values, weight.rows, weight.columns, quantizer);
    for (const float scale : scales.values)
        if (!std::isfinite(scale))
            throw Error("holds values that are not finite numbers", weight.name, not_finite_remedy);
    return scales;
}

WeightScales read_for_codes(const StoredWeight& weight, const Quantizer& quantizer, std::span<float> values) {
    WeightScales scales = read_with_scales(weight, quantizer, values);
    if (weight.latent) apply_sparsity(quantizer.sparsity, scales, 0, weight.rows, values);
    return scales;
}

TernaryMatrix::TernaryMatrix(const StoredWeight& weight, const Quantizer& quantizer)
    : weight_(weight), threshold_(quantizer.threshold()) {
    if (!weight.latent) {
        if (!weight.scales)
            throw Error("has weights of several magnitudes in a block, so it is not ternary", weight.name,
                        "Export from the student's own folder");
        scales_ = *weight.scales;
        return;
    }
    latent_.resize(static_cast<std::size_t>(weight.rows * weight.columns));
    scales_ = read_for_codes(weight, quantizer, latent_);
}

void TernaryMatrix::codes(std::int64_t row, std::span<std::int8_t> out) const {
    if (!weight_.latent) return read_codes(weight_, row, out);
    for_each_scaled_part(scales_, row, row + 1, 0, [&](const ScaledPart& part) {
        ternarize(std::span(latent_).subspan(part.first(weight_.columns), part.size()), scales_.values[part.scale],
                  out.subspan(static_cast<std::size_t>(part.column), part.size()), threshold_);
    });
}

}  // namespace bitdistill
