// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/bit_linear.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <span>
#include <vector>

#include "engine/model/kept_weights.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill {
namespace {

using std::int64_t;

template <class T>
void fill_codes(const float* w, float scale, float threshold, int64_t count, const at::Tensor& out) {
    T* codes = static_cast<T*>(out.data_ptr());
    at::parallel_for(0, count, 1 << 15, [=](int64_t begin, int64_t end) {
        row_kernels<T>().ternary(w + begin, scale, threshold, codes + begin, end - begin);
    });
}

// The latent weights with the mask of this moment (apply_sparsity()).
at::Tensor masked(const at::Tensor& w, const WeightScales& scales, Sparsity sparsity) {
    const at::Tensor kept = w.clone();
    const std::span<float> values(kept.data_ptr<float>(), static_cast<std::size_t>(kept.numel()));
    at::parallel_for(0, scales.rows, std::max<int64_t>(1, (1 << 13) / scales.columns),
                     [&](int64_t begin, int64_t end) { apply_sparsity(sparsity, scales, begin, end, values); });
    return kept;
}

// Codes times their scales.
template <class T>
void fill_weights(const float* w, const WeightScales& scales, float threshold, const at::Tensor& out) {
    T* weights = static_cast<T*>(out.data_ptr());
    const int64_t columns = scales.columns;
    at::parallel_for(0, scales.rows, std::max<int64_t>(1, (1 << 15) / columns), [&](int64_t begin, int64_t end) {
        std::vector<float> codes(static_cast<std::size_t>(std::min(scales.block(), columns)));
        for_each_scaled_part(scales, begin, end, 0, [&](const ScaledPart& part) {
            const float scale = scales.values[part.scale];
            const std::size_t first = part.first(columns);
            row_kernels<float>().ternary(w + first, scale, threshold, codes.data(), part.count);
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
    const float threshold = quantizer->threshold();
    quantized.scales =
        stored ? *stored : weight_scales({pw, static_cast<std::size_t>(count)}, w.size(0), w.size(1), *quantizer);
    at::Tensor kept;  // what the codes are made of, where it is not w
    if (quantizer->sparsity != Sparsity::none) {
        kept = masked(w, quantized.scales, quantizer->sparsity);
        pw = kept.data_ptr<float>();
    }
    if (!blend.none()) {
        const at::Tensor weights = at::empty(w.sizes(), at::kFloat);
        fill_weights<float>(pw, quantized.scales, threshold, weights);
        weights.sub_(w).mul_(blend.quantized).add_(w);
        if (blend.latent != 0) weights.add_(w, blend.latent);
        quantized.matrix = in_place(weights);
        return quantized;
    }
    quantized.matrix = destination.defined() ? destination : at::empty(w.sizes(), dtype);
    const bool half = dtype == at::kBFloat16;
    if (quantized.scales.granularity != ScaleGranularity::tensor) {
        half ? fill_weights<Bf16>(pw, quantized.scales, threshold, quantized.matrix)
             : fill_weights<float>(pw, quantized.scales, threshold, quantized.matrix);
        return quantized;
    }
    quantized.scale = quantized.scales.values.front();
    half ? fill_codes<Bf16>(pw, quantized.scale, threshold, count, quantized.matrix)
         : fill_codes<float>(pw, quantized.scale, threshold, count, quantized.matrix);
    return quantized;
}

void round_rows(KeptType kept, const at::Tensor& rows) {
    if (kept == KeptType::f16) return;
    const BlockType type = block_type(kept);
    const auto columns = static_cast<std::size_t>(rows.size(-1));
    float* const values = rows.data_ptr<float>();
    at::parallel_for(0, rows.numel() / rows.size(-1), 16, [&](int64_t begin, int64_t end) {
        std::vector<std::byte> bytes(row_bytes(type, static_cast<std::int64_t>(columns)));
        for (int64_t row = begin; row < end; ++row) {
            const std::span<float> own(values + static_cast<std::size_t>(row) * columns, columns);
            quantize_row(type, own, bytes);
            dequantize_row(type, bytes, own);
        }
    });
}

}  // namespace bitdistill
