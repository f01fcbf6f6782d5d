// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ternary_matrix.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"

namespace bitdistill {

TernaryMatrix::TernaryMatrix(const StoredWeight& weight, ScaleGranularity granularity) : weight_(weight) {
    if (!weight.latent) {
        if (!weight.magnitudes)
            throw Error("has weights of several magnitudes in a block, so it is not ternary", weight.name,
                        "Export from the student's own folder");
        scales_ = *weight.magnitudes;
        return;
    }
    latent_ = read_all(weight);
    scales_ = absmean_scales(latent_, weight.rows, weight.columns, granularity);
    for (const float scale : scales_.values)
        if (!std::isfinite(scale))
            throw Error("holds values that are not finite numbers", weight.name,
                        "The training that wrote it has diverged");
}

void TernaryMatrix::codes(std::int64_t row, std::span<std::int8_t> out) const {
    if (!weight_.latent) return read_codes(weight_, row, out);
    const std::span<const float> w = std::span(latent_).subspan(static_cast<std::size_t>(row) * out.size(), out.size());
    const auto block = static_cast<std::size_t>(scales_.block());
    for (std::size_t first = 0; first < out.size(); first += block) {
        const std::size_t count = std::min(block, out.size() - first);
        ternarize(w.subspan(first, count), scales_.at(row, static_cast<std::int64_t>(first / block)),
                  out.subspan(first, count));
    }
}

}  // namespace bitdistill
