// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/quantize_operators.h"

#include <torch/torch.h>

#include <cmath>
#include <tuple>
#include <vector>

#include "engine/train/network/bit_linear.h"

namespace bitdistill {
namespace {

// absmax8: s = max(max(abs(x)), 1e-5) / 127; absmean4: s = max(mean(abs(x)), 1e-5) / sqrt(7).
at::Tensor activation_scale(const at::Tensor& x, const Quantizer& quantizer) {
    const at::Tensor size = x.detach().abs();
    if (quantizer.activation_bits() == 4) return size.mean(-1, true).clamp_min(smallest_scale) / absmean4_steps;
    return size.amax(-1, true).clamp_min(smallest_scale) / absmax8_steps;
}
// x / s, rounded half to even and clipped.
at::Tensor codes_of(const at::Tensor& scaled, const Quantizer& quantizer) {
    const bool four = quantizer.activation_bits() == 4;
    return scaled.round().clamp(four ? absmean4_lowest : absmax8_lowest, four ? absmean4_highest : absmax8_highest);
}

// Blocks of neighbours times the orthonormal Hadamard matrix of their size.
at::Tensor turned(const at::Tensor& x, const Quantizer& quantizer, TensorRole projection) {
    const std::int64_t block = quantizer.hadamard_block(projection, x.size(-1));
    if (block == 0) return x;
    at::Tensor matrix = at::ones({1, 1});
    for (std::int64_t size = 1; size < block; size *= 2)
        matrix = at::cat({at::cat({matrix, matrix}, 1), at::cat({matrix, -matrix}, 1)}, 0);
    matrix = (matrix / std::sqrt(static_cast<double>(block))).to(x.options());
    return at::matmul(x.reshape({-1, block}), matrix).view(x.sizes());
}

// 1 for what the pattern keeps of every `of` neighbours of w [rows, columns], the largest first and of equal ones the
// lower index, else 0; of a shorter last group the same share, rounded up.
at::Tensor mask_of(const at::Tensor& w, const SparsityPattern& pattern) {
    const std::int64_t rows = w.size(0), whole = w.size(1) / pattern.of * pattern.of, rest = w.size(1) - whole;
    const auto of_groups = [&](const at::Tensor& part, std::int64_t of, std::int64_t kept) {
        const at::Tensor size = part.detach().abs().reshape({-1, of});
        const at::Tensor order = std::get<1>(at::sort(size, /*stable=*/true, -1, /*descending=*/true));
        return at::zeros_like(size).scatter_(-1, order.narrow(-1, 0, kept), 1.0).view({rows, part.size(1)});
    };
    std::vector<at::Tensor> parts;
    if (whole > 0) parts.push_back(of_groups(w.narrow(1, 0, whole), pattern.of, pattern.kept));
    if (rest > 0)
        parts.push_back(of_groups(w.narrow(1, whole, rest), rest, (pattern.kept * rest + pattern.of - 1) / pattern.of));
    return at::cat(parts, 1);
}

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

ActivationCodes activation_codes(const at::Tensor& given, const Quantizer& quantizer, TensorRole projection) {
    const at::Tensor x = turned(given, quantizer, projection), scale = activation_scale(x, quantizer),
                     scaled = x / scale;
    return {scaled + (codes_of(scaled, quantizer) - scaled).detach(), scale};
}

at::Tensor rounded_activations(const at::Tensor& given, const Quantizer& quantizer, TensorRole projection) {
    const at::Tensor x = turned(given.to(at::kFloat), quantizer, projection), scale = activation_scale(x, quantizer);
    return (x + (codes_of(x / scale, quantizer) * scale - x).detach()).to(given.scalar_type());
}

// Rounding to whole numbers has its threshold at a half; the division moves the rule's there.
at::Tensor rounded_weight(const at::Tensor& w, const Quantizer& quantizer, const WeightScales* stored) {
    const SparsityPattern pattern = pattern_of(quantizer.sparsity);
    const at::Tensor mask = pattern.of > 1 ? mask_of(w, pattern) : at::Tensor();
    at::Tensor scale, codes;
    if (pattern.exact) {
        // The mean over what is kept: the mask's share of every part is the same.
        const double share = static_cast<double>(pattern.kept) / pattern.of;
        scale = stored ? as_tensor(*stored) : absmean_of(w.detach() * mask, quantizer.weight_scale) / share;
        codes = at::where(w.detach() < 0, -at::ones_like(mask), at::ones_like(mask)) * mask;
    } else {
        const at::Tensor kept = mask.defined() ? w * mask : w;
        scale = stored ? as_tensor(*stored) : absmean_of(w, quantizer.weight_scale);
        codes = (kept / (scale * (2 * quantizer.threshold()))).round().clamp(-1, 1);
    }
    return w + (codes * scale - w).detach();
}

at::Tensor rounded_table(const at::Tensor& w, std::optional<KeptType> kept) {
    if (!kept) return w;
    const at::Tensor rounded = w.detach().clone();
    round_rows(kept, rounded);
    return w + (rounded - w.detach());
}

}  // namespace bitdistill
