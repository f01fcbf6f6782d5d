// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/quantize_operators.h"

#include <torch/torch.h>

#include <vector>

namespace bitdistill {
namespace {

// s = max(max(abs(x)), 1e-5) / 127; codes are x / s, rounded half to even and clipped.
at::Tensor absmax8_scale(const at::Tensor& x) {
    return x.detach().abs().amax(-1, true).clamp_min(smallest_scale) / absmax8_steps;
}
at::Tensor absmax8_codes(const at::Tensor& scaled) { return scaled.round().clamp(absmax8_lowest, absmax8_highest); }

// max(mean(abs(part)), 1e-5) for every part of w that has a scale, as broad as w needs it.
at::Tensor absmean_of(const at::Tensor& w, ScaleGranularity granularity) {
    const at::Tensor magnitude = w.abs();
    if (granularity == ScaleGranularity::tensor) return magnitude.mean().clamp_min(smallest_scale);
    std::vector<at::Tensor> blocks;
    for (const at::Tensor& block : magnitude.split(scale_columns(granularity, w.size(1)), 1))
        blocks.push_back(block.mean(1, true).expand_as(block));
    return at::cat(blocks, 1).clamp_min(smallest_scale);
}

at::Tensor as_tensor(const WeightScales& scales) {
    const at::Tensor values = at::tensor(scales.values);
    if (scales.granularity == ScaleGranularity::tensor) return values;
    return values.view({scales.rows, scales.blocks()})
        .repeat_interleave(scales.block(), 1)
        .narrow(1, 0, scales.columns);
}

}  // namespace

ActivationCodes activation_codes(const at::Tensor& x, const Quantizer& /*absmax8, all that is computable*/) {
    const at::Tensor scale = absmax8_scale(x), scaled = x / scale;
    return {scaled + (absmax8_codes(scaled) - scaled).detach(), scale};
}

at::Tensor rounded_activations(const at::Tensor& x, const Quantizer& /*absmax8, all that is computable*/) {
    const at::Tensor wide = x.to(at::kFloat), scale = absmax8_scale(wide);
    return x + (absmax8_codes(wide / scale) * scale - wide).detach().to(x.scalar_type());
}

// Rounding to whole numbers has its threshold at a half; the division moves the rule's there.
at::Tensor rounded_weight(const at::Tensor& w, const Quantizer& quantizer, const WeightScales* stored) {
    const at::Tensor scale = stored ? as_tensor(*stored) : absmean_of(w, quantizer.weight_scale),
                     codes = (w / (scale * (2 * quantizer.threshold()))).round().clamp(-1, 1);
    return w + (codes * scale - w).detach();
}

}  // namespace bitdistill
