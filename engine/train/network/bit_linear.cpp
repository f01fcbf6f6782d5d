// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/bit_linear.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

#include "engine/train/rows/row_kernels.h"

namespace bitdistill {
namespace {

using std::int64_t;

template <class T>
void fill_codes(const float* w, float delta, int64_t count, const at::Tensor& out) {
    T* codes = static_cast<T*>(out.data_ptr());
    at::parallel_for(0, count, 1 << 15, [=](int64_t begin, int64_t end) {
        row_kernels<T>().ternary(w + begin, delta, codes + begin, end - begin);
    });
}

// Codes times their scales.
template <class T>
void fill_weights(const float* w, const WeightScales& scales, const at::Tensor& out) {
    T* weights = static_cast<T*>(out.data_ptr());
    const int64_t columns = scales.columns, block = scales.block();
    at::parallel_for(0, scales.rows, std::max<int64_t>(1, (1 << 15) / columns), [&](int64_t begin, int64_t end) {
        std::vector<float> codes(static_cast<std::size_t>(std::min(block, columns)));
        for (int64_t row = begin; row < end; ++row)
            for (int64_t b = 0; b < scales.blocks(); ++b) {
                const int64_t at = row * columns + b * block, count = std::min(block, columns - b * block);
                row_kernels<float>().ternary(w + at, scales.at(row, b), codes.data(), count);
                row_kernels<T>().scale(codes.data(), scales.at(row, b), weights + at, count);
            }
    });
}

}  // namespace

QuantizedWeight quantize_weight(const at::Tensor& latent, std::optional<ScaleGranularity> granularity,
                                double quantized_share, at::ScalarType dtype, const at::Tensor& destination) {
    const at::Tensor w = latent.detach();
    QuantizedWeight quantized;
    const auto in_place = [&](const at::Tensor& matrix) {
        if (!destination.defined()) return matrix.to(dtype);
        destination.copy_(matrix);
        return destination;
    };
    if (!granularity) {
        quantized.matrix = in_place(w);
        return quantized;
    }
    quantized.quantize_activations = true;
    const int64_t count = w.numel();
    const float* pw = w.data_ptr<float>();
    quantized.scales = absmean_scales({pw, static_cast<std::size_t>(count)}, w.size(0), w.size(1), *granularity);
    if (quantized_share < 1.0) {
        const at::Tensor blend = at::empty(w.sizes(), at::kFloat);
        fill_weights<float>(pw, quantized.scales, blend);
        quantized.matrix = in_place(blend.sub_(w).mul_(quantized_share).add_(w));
        return quantized;
    }
    quantized.matrix = destination.defined() ? destination : at::empty(w.sizes(), dtype);
    const bool half = dtype == at::kBFloat16;
    if (*granularity != ScaleGranularity::tensor) {
        half ? fill_weights<Bf16>(pw, quantized.scales, quantized.matrix)
             : fill_weights<float>(pw, quantized.scales, quantized.matrix);
        return quantized;
    }
    quantized.scale = quantized.scales.values.front();
    half ? fill_codes<Bf16>(pw, quantized.scale, count, quantized.matrix)
         : fill_codes<float>(pw, quantized.scale, count, quantized.matrix);
    return quantized;
}

}  // namespace bitdistill
