// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/bit_linear.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include "engine/core/ternary.h"
#include "engine/train/row_kernels.h"

namespace bitdistill {
namespace {

template <class T>
void fill_codes(const float* w, float delta, std::int64_t count, const at::Tensor& out) {
    T* codes = static_cast<T*>(out.data_ptr());
    at::parallel_for(0, count, 1 << 15, [=](std::int64_t begin, std::int64_t end) {
        row_kernels<T>().ternary(w + begin, delta, codes + begin, end - begin);
    });
}

}  // namespace

WeightOperand make_operand(const at::Tensor& latent, bool ternary, double lambda, at::ScalarType dtype,
                           const at::Tensor& destination) {
    const at::Tensor w = latent.detach();
    WeightOperand operand;
    const auto in_place = [&](const at::Tensor& matrix) {
        if (!destination.defined()) return matrix.to(dtype);
        destination.copy_(matrix);
        return destination;
    };
    if (!ternary) {
        operand.matrix = in_place(w);
        return operand;
    }
    operand.quantize_input = true;
    const std::int64_t count = w.numel();
    const float* pw = w.data_ptr<float>();
    const float delta = absmean({pw, static_cast<std::size_t>(count)});
    operand.absmean = delta;
    if (lambda < 1.0) {
        const at::Tensor blend = at::empty(w.sizes(), at::kFloat);
        fill_codes<float>(pw, delta, count, blend);
        operand.matrix = in_place(blend.mul_(delta).sub_(w).mul_(lambda).add_(w));
        return operand;
    }
    operand.scale = delta;
    operand.matrix = destination.defined() ? destination : at::empty(w.sizes(), dtype);
    if (dtype == at::kBFloat16)
        fill_codes<Bf16>(pw, delta, count, operand.matrix);
    else
        fill_codes<float>(pw, delta, count, operand.matrix);
    return operand;
}

}  // namespace bitdistill
