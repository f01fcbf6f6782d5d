// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/quantize_operators.h"

#include <torch/torch.h>

#include <cmath>
#include <map>
#include <mutex>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

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

// The orthonormal Hadamard matrix of this size.
at::Tensor hadamard_matrix(std::int64_t block, const at::TensorOptions& options) {
    at::Tensor matrix = at::ones({1, 1});
    for (std::int64_t size = 1; size < block; size *= 2)
        matrix = at::cat({at::cat({matrix, matrix}, 1), at::cat({matrix, -matrix}, 1)}, 0);
    return (matrix / std::sqrt(static_cast<double>(block))).to(options);
}
// The same, sent to a device once and not in every layer of every pass.
at::Tensor kept_hadamard_matrix(std::int64_t block, const at::TensorOptions& options) {
    if (options.device().is_cpu()) return hadamard_matrix(block, options);
    // Never destroyed: the device's own library may be gone by then.
    static auto* const matrices = new std::map<std::pair<std::int64_t, std::string>, at::Tensor>;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    at::Tensor& matrix = (*matrices)[{block, options.device().str()}];
    if (!matrix.defined()) matrix = hadamard_matrix(block, options);
    return matrix;
}

// Blocks of neighbours times the Hadamard matrix of their size.
at::Tensor turned(const at::Tensor& x, const Quantizer& quantizer, TensorRole projection) {
    const std::int64_t block = quantizer.hadamard_block(projection, x.size(-1));
    if (block == 0) return x;
    return at::matmul(x.reshape({-1, block}), kept_hadamard_matrix(block, x.options())).view(x.sizes());
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

// mean(abs(part)) for every part of w that has a scale, in the order of WeightScales. Summed in double, as absmean()
// does, so that codes rarely differ from the kernels'.
at::Tensor absmean_of(const at::Tensor& w, ScaleGranularity granularity) {
    const at::Tensor magnitude = w.abs();
    if (granularity == ScaleGranularity::tensor) return magnitude.mean(at::kDouble).to(at::kFloat).view({1});
    std::vector<at::Tensor> blocks;
    for (const at::Tensor& block : magnitude.split(scale_columns(granularity, w.size(1)), 1))
        blocks.push_back(block.mean(1, true, at::kDouble));
    return at::cat(blocks, 1).to(at::kFloat).view({-1});
}

// Scales in the order of WeightScales, as broad as a matrix [rows, columns] needs them.
at::Tensor spread(const at::Tensor& scales, ScaleGranularity granularity, const at::Tensor& matrix) {
    // reshape(): view({}) is the view of another type.
    if (granularity == ScaleGranularity::tensor) return scales.reshape({});
    const std::int64_t rows = matrix.size(0), columns = matrix.size(1);
    const at::Tensor blocks = scales.view({rows, -1});
    if (blocks.size(1) == 1) return blocks;
    return blocks.repeat_interleave(scale_columns(granularity, columns), 1).narrow(1, 0, columns);
}

struct WeightCodes {
    at::Tensor codes, scales;  // FP32 [out, in] of -1, 0 and 1; in the order of WeightScales
};
// Rounding to whole numbers has its threshold at a half; the division moves the rule's there.
WeightCodes codes_of_weight(const at::Tensor& given, const Quantizer& quantizer, const WeightScales* stored) {
    const at::Tensor w = given.detach();
    const SparsityPattern pattern = pattern_of(quantizer.sparsity);
    const at::Tensor mask = pattern.of > 1 ? mask_of(w, pattern) : at::Tensor();
    WeightCodes found;
    if (stored)
        found.scales = at::tensor(stored->values).to(w.device());
    else if (pattern.exact)  // the mean over what is kept: the mask's share of every part is the same
        found.scales = absmean_of(w * mask, quantizer.weight_scale) / (static_cast<double>(pattern.kept) / pattern.of);
    else
        found.scales = absmean_of(w, quantizer.weight_scale);
    if (!stored) found.scales = found.scales.clamp_min(smallest_scale);
    if (pattern.exact) {
        found.codes = at::where(w < 0, -at::ones_like(mask), at::ones_like(mask)) * mask;
    } else {
        const at::Tensor kept = mask.defined() ? w * mask : w,
                         scale = spread(found.scales, stored ? stored->granularity : quantizer.weight_scale, w);
        found.codes = (kept / (scale * (2 * quantizer.threshold()))).round().clamp(-1, 1);
    }
    return found;
}

// Halves away from zero, as std::round() has it.
at::Tensor rounded_away(const at::Tensor& x) {
    const at::Tensor whole = x.trunc();
    return whole + ((x - whole) * 2).trunc();
}
// As q8_block() and q4_block() of engine/model/block_writers.h have it. Divisors are tensors: by a number, a device
// multiplies with its inverse, which is rounded.
at::Tensor blocks_of_8_bits(const at::Tensor& x) {
    const at::Tensor d = x.abs().amax(-1, true) / at::full({}, 127.0f, x.options()),
                     inverse = at::where(d == 0, at::zeros_like(d), d.reciprocal());
    return d.to(at::kHalf).to(at::kFloat) * rounded_away(x * inverse);
}
at::Tensor blocks_of_4_bits(const at::Tensor& x) {
    const at::Tensor d = x.gather(-1, x.abs().argmax(-1, true)) / at::full({}, -8.0f, x.options()),
                     inverse = at::where(d == 0, at::zeros_like(d), d.reciprocal());
    return d.to(at::kHalf).to(at::kFloat) * ((x * inverse + 8.5f).trunc().clamp_max(15) - 8);
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

at::Tensor ternary_weight(const at::Tensor& w, const Quantizer& quantizer, const WeightScales* stored) {
    const WeightCodes found = codes_of_weight(w, quantizer, stored);
    const ScaleGranularity granularity = stored ? stored->granularity : quantizer.weight_scale;
    return found.codes * spread(found.scales, granularity, w);
}

at::Tensor rounded_weight(const at::Tensor& w, const Quantizer& quantizer, const WeightScales* stored) {
    return w + (ternary_weight(w, quantizer, stored) - w).detach();
}

QuantizedWeight weight_by_operators(const at::Tensor& latent, const std::optional<Quantizer>& quantizer,
                                    const Blend& blend, at::ScalarType dtype) {
    torch::NoGradGuard no_grad;
    const at::Tensor w = latent.detach();
    QuantizedWeight quantized;
    if (!quantizer) {
        quantized.matrix = w.to(dtype);
        return quantized;
    }
    const ScaleGranularity granularity = quantizer->weight_scale;
    const WeightCodes found = codes_of_weight(w, *quantizer, nullptr);
    quantized.quantize_activations = true;
    quantized.scales = {granularity, w.size(0), w.size(1), {}};
    quantized.scales_there = found.scales;
    if (blend.none() && granularity == ScaleGranularity::tensor) {
        quantized.matrix = found.codes.to(dtype);
        quantized.scale_there = found.scales.reshape({});
        return quantized;
    }
    at::Tensor weights = found.codes * spread(found.scales, granularity, w);
    if (!blend.none()) {
        weights.sub_(w).mul_(blend.quantized).add_(w);
        if (blend.latent != 0) weights.add_(w, blend.latent);
    }
    quantized.matrix = weights.to(dtype);
    return quantized;
}

at::Tensor scaled_sums(const at::Tensor& sums, const at::Tensor& input_scale, const QuantizedWeight& weight) {
    return sums * (weight.scale_there.defined() ? input_scale * weight.scale_there : input_scale * weight.scale);
}

at::Tensor kept_values(const at::Tensor& w, std::optional<KeptType> kept) {
    const at::Tensor values = w.detach();
    if (!kept) return values;
    switch (*kept) {
        case KeptType::f16: {
            constexpr double largest = 65504;
            return at::where(values.isinf(), values, values.clamp(-largest, largest)).to(at::kHalf).to(at::kFloat);
        }
        case KeptType::q8_0:
            return blocks_of_8_bits(values.reshape({-1, 32})).view(values.sizes());
        case KeptType::q4_0:
            return blocks_of_4_bits(values.reshape({-1, 32})).view(values.sizes());
        case KeptType::q6_k:
            break;
    }
    // Its search for steps is the processor's.
    const at::Tensor here = values.to(at::kCPU, at::kFloat, false, /*copy=*/true).contiguous();
    round_rows(kept, here);
    return here.to(values.device());
}

at::Tensor rounded_table(const at::Tensor& w, std::optional<KeptType> kept) {
    if (!kept) return w;
    return w + (kept_values(w, kept) - w.detach());
}

}  // namespace bitdistill
