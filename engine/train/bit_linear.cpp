// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/bit_linear.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>

#include "engine/core/ternary.h"
#include "engine/train/fused_ops.h"

namespace bitdistill {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::tensor_list;

struct OperandLinear : Function<OperandLinear> {
    // latent is here for its gradient only; the product reads `matrix`.
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input, const at::Tensor& latent,
                              const at::Tensor& matrix, double scale, bool quantize_input) {
        (void)latent;
        const at::Tensor x = input.reshape({-1, input.size(-1)});
        at::Tensor operand, row_scale, y;
        if (quantize_input) {
            auto quantized = quantize_rows(x, matrix.scalar_type());
            operand = quantized.codes;
            row_scale = quantized.scale;
            y = at::matmul(operand, matrix.t()).to(at::kFloat).mul_(row_scale * scale);
        } else {
            operand = x.to(matrix.scalar_type());
            y = at::matmul(operand, matrix.t()).to(at::kFloat);
            if (scale != 1.0) y.mul_(scale);
        }
        context->save_for_backward({operand, row_scale, matrix});
        context->saved_data["scale"] = scale;
        context->saved_data["sizes"] = input.sizes().vec();
        auto sizes = input.sizes().vec();
        sizes.back() = matrix.size(0);
        return y.reshape(sizes);
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto saved = context->get_saved_variables();
        const at::Tensor &operand = saved[0], &row_scale = saved[1], &matrix = saved[2];
        const double scale = context->saved_data["scale"].toDouble();
        const at::Tensor dy = gradients[0].reshape({-1, matrix.size(0)});
        const auto dtype = matrix.scalar_type();
        at::Tensor dx, dw;
        if (context->needs_input_grad(0)) {
            dx = at::matmul(dy.to(dtype), matrix).to(at::kFloat);
            if (scale != 1.0) dx.mul_(scale);
            dx = dx.reshape(context->saved_data["sizes"].toIntVector());
        }
        if (context->needs_input_grad(1)) {
            // dW = dY^T (s q): the row scale joins dY, so that q enters as the exact integers it was.
            const at::Tensor scaled = row_scale.defined() ? dy * row_scale : dy;
            dw = at::matmul(scaled.to(dtype).t(), operand).to(at::kFloat);
        }
        return {dx, dw, at::Tensor(), at::Tensor(), at::Tensor()};
    }
};

}  // namespace

WeightOperand make_operand(const at::Tensor& latent, bool ternary, double lambda, at::ScalarType dtype) {
    const at::Tensor w = latent.detach();
    WeightOperand operand;
    if (!ternary) {
        operand.matrix = w.to(dtype);
        return operand;
    }
    operand.quantize_input = true;
    const float* pw = w.data_ptr<float>();
    const float delta = absmean({pw, static_cast<std::size_t>(w.numel())});
    operand.matrix = at::empty(w.sizes(), w.options().dtype(lambda < 1.0 ? at::kFloat : dtype));
    const auto code = [&](std::int64_t i) { return static_cast<float>(ternary_code(pw[i], delta)); };
    const auto fill = [&](auto* out, auto value) {
        using Out = std::remove_pointer_t<decltype(out)>;
        at::parallel_for(0, w.numel(), 1 << 15, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) out[i] = static_cast<Out>(value(i));
        });
    };
    if (lambda < 1.0) {
        const auto l = static_cast<float>(lambda);
        fill(operand.matrix.data_ptr<float>(), [&](std::int64_t i) { return pw[i] + l * (code(i) * delta - pw[i]); });
        operand.matrix = operand.matrix.to(dtype);
    } else {
        operand.scale = delta;
        if (dtype == at::kBFloat16)
            fill(operand.matrix.data_ptr<at::BFloat16>(), code);
        else
            fill(operand.matrix.data_ptr<float>(), code);
    }
    return operand;
}

at::Tensor linear(const at::Tensor& x, const at::Tensor& latent, const WeightOperand& operand, const at::Tensor& bias) {
    at::Tensor y =
        OperandLinear::apply(x, latent, operand.matrix, static_cast<double>(operand.scale), operand.quantize_input);
    return bias.defined() ? y + bias : y;
}

}  // namespace bitdistill
