// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/bit_linear.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <span>
#include <vector>

#include "engine/model/kept_rounding.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {
namespace {

using std::int64_t;

// The codes of latent weights, as the mask of this moment leaves them; times their scales if `scaled`.
template <class T>
void fill(const float* w, const WeightScales& scales, const Quantizer& quantizer, bool scaled, const at::Tensor& out) {
    T* const weights = static_cast<T*>(out.data_ptr());
    const int64_t columns = scales.columns;
    const bool sparse = quantizer.sparsity != Sparsity::none;
    at::parallel_for(0, scales.rows, std::max<int64_t>(1, (1 << 15) / columns), [&](int64_t begin, int64_t end) {
        const auto widest = static_cast<std::size_t>(std::min(scales.block(), columns));
        std::vector<float> kept(sparse ? widest : 0), codes(scaled ? widest : 0);
        for_each_scaled_part(scales, begin, end, 0, [&](const ScaledPart& part) {
            const float scale = scales.values[part.scale];
            const std::size_t first = part.first(columns);
            const float* latent = w + first;
            if (sparse) {
                std::copy_n(latent, part.size(), kept.begin());
                apply_sparsity(quantizer.sparsity, scale, std::span(kept).first(part.size()));
                latent = kept.data();
            }
            if (!scaled)
                return row_kernels<T>().ternary(latent, scale, quantizer.threshold(), weights + first, part.count);
            row_kernels<float>().ternary(latent, scale, quantizer.threshold(), codes.data(), part.count);
            row_kernels<T>().scale(codes.data(), scale, weights + first, part.count);
        });
    });
}

}  // namespace

QuantizedWeight quantize_weight(const at::Tensor& latent, const std::optional<Quantizer>& quantizer, const Blend& blend,
                                at::ScalarType dtype, const at::Tensor& destination, const WeightScales* stored) {
    const at::Tensor w = latent.detach();
    QuantizedWeight quantized;
    const auto in_place = [&](const at::Tensor& matrix) {
        if (!destination.defined()) return matrix.to(dtype);
        destination.copy_(matrix);
        return destination;
    };
    if (!quantizer) {
        quantized.matrix = in_place(w);
        return quantized;
    }
    quantized.quantize_activations = true;
    const int64_t count = w.numel();
    const float* pw = w.data_ptr<float>();
    quantized.scales =
        stored ? *stored : weight_scales({pw, static_cast<std::size_t>(count)}, w.size(0), w.size(1), *quantizer);
    if (!blend.none()) {
        const at::Tensor weights = at::empty(w.sizes(), at::kFloat);
        fill<float>(pw, quantized.scales, *quantizer, true, weights);
        weights.sub_(w).mul_(blend.quantized).add_(w);
        if (blend.latent != 0) weights.add_(w, blend.latent);
        quantized.matrix = in_place(weights);
        return quantized;
    }
    quantized.matrix = destination.defined() ? destination : at::empty(w.sizes(), dtype);
    const bool scaled = quantized.scales.granularity != ScaleGranularity::tensor;
    if (!scaled) quantized.scale = quantized.scales.values.front();
    quantized.codes = !scaled;
    dtype == at::kBFloat16 ? fill<Bf16>(pw, quantized.scales, *quantizer, scaled, quantized.matrix)
                           : fill<float>(pw, quantized.scales, *quantizer, scaled, quantized.matrix);
    return quantized;
}

WeightScales scales_of(const QuantizedWeight& weight) {
    WeightScales scales = weight.scales;
    if (!weight.scales_there.defined()) return scales;
    const at::Tensor here = weight.scales_there.to(at::kCPU).contiguous();
    scales.values.assign(here.data_ptr<float>(), here.data_ptr<float>() + here.numel());
    return scales;
}

void round_rows(std::optional<KeptType> kept, const at::Tensor& rows) {
    if (!kept) return;
    if (*kept == KeptType::f16) {
        constexpr double largest = 65504;
        rows.copy_(at::where(rows.isinf(), rows, rows.clamp(-largest, largest)).to(at::kHalf));
        return;
    }
    const auto columns = static_cast<std::size_t>(rows.size(-1));
    float* const values = rows.data_ptr<float>();
    at::parallel_for(0, rows.numel() / rows.size(-1), 16, [&](int64_t begin, int64_t end) {
        round_kept(
            *kept,
            {values + static_cast<std::size_t>(begin) * columns, static_cast<std::size_t>(end - begin) * columns},
            rows.size(-1));
    });
}

}  // namespace bitdistill
