// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/fused_ops.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/core/ternary.h"

namespace bitdistill {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::tensor_list;

constexpr std::int64_t grain = 16 * 1024;  // elements a task: below that a second thread costs more than it brings

std::int64_t rows_a_task(std::int64_t columns) {
    return std::max<std::int64_t>(1, grain / std::max<std::int64_t>(1, columns));
}

// Dot product with eight running sums, so that the compiler may use vector lanes without -ffast-math and the order of
// additions is fixed on every machine.
float dot(const float* a, const float* b, std::int64_t n) {
    float sum[8] = {};
    std::int64_t i = 0;
    for (; i + 8 <= n; i += 8)
        for (int j = 0; j < 8; ++j) sum[j] += a[i + j] * b[i + j];
    for (; i < n; ++i) sum[0] += a[i] * b[i];
    return ((sum[0] + sum[4]) + (sum[1] + sum[5])) + ((sum[2] + sum[6]) + (sum[3] + sum[7]));
}

struct RmsNorm : Function<RmsNorm> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input, const at::Tensor& gain, double eps) {
        const at::Tensor x = input.contiguous();
        const std::int64_t columns = x.size(-1), rows = x.numel() / columns;
        at::Tensor y = at::empty_like(x), reciprocal = at::empty({rows}, x.options());
        const float *px = x.data_ptr<float>(), *pg = gain.data_ptr<float>();
        float *py = y.data_ptr<float>(), *pr = reciprocal.data_ptr<float>();
        at::parallel_for(0, rows, rows_a_task(columns), [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = begin; row < end; ++row) {
                const float* in = px + row * columns;
                float* out = py + row * columns;
                const float r =
                    1.0f / std::sqrt(dot(in, in, columns) / static_cast<float>(columns) + static_cast<float>(eps));
                pr[row] = r;
                for (std::int64_t i = 0; i < columns; ++i) out[i] = in[i] * r * pg[i];
            }
        });
        context->save_for_backward({x, gain, reciprocal});
        return y;
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto saved = context->get_saved_variables();
        const at::Tensor &x = saved[0], &gain = saved[1], &reciprocal = saved[2];
        const at::Tensor gradient = gradients[0].contiguous();
        const std::int64_t columns = x.size(-1), rows = x.numel() / columns;
        at::Tensor dx = at::empty_like(x);
        // Each task sums the gain's gradient into a row of its own; the rows are added in order, so that the result
        // depends on the number of threads alone.
        const std::int64_t tasks =
            std::max<std::int64_t>(1, std::min<std::int64_t>(at::get_num_threads(), rows / rows_a_task(columns)));
        at::Tensor partial = at::zeros({tasks, columns}, x.options());
        const float *px = x.data_ptr<float>(), *pg = gain.data_ptr<float>(), *pr = reciprocal.data_ptr<float>(),
                    *pd = gradient.data_ptr<float>();
        float *pdx = dx.data_ptr<float>(), *pp = partial.data_ptr<float>();
        at::parallel_for(0, tasks, 1, [&](std::int64_t first, std::int64_t last) {
            std::vector<float> scaled(static_cast<std::size_t>(columns));
            for (std::int64_t task = first; task < last; ++task) {
                float* sum = pp + task * columns;
                for (std::int64_t row = rows * task / tasks; row < rows * (task + 1) / tasks; ++row) {
                    const float *in = px + row * columns, *d = pd + row * columns;
                    float* out = pdx + row * columns;
                    const float r = pr[row];
                    for (std::int64_t i = 0; i < columns; ++i) {
                        scaled[static_cast<std::size_t>(i)] = d[i] * pg[i];
                        sum[i] += d[i] * in[i] * r;
                    }
                    const float mean = dot(scaled.data(), in, columns) * r * r / static_cast<float>(columns);
                    for (std::int64_t i = 0; i < columns; ++i)
                        out[i] = r * (scaled[static_cast<std::size_t>(i)] - in[i] * mean);
                }
            }
        });
        return {dx, partial.sum(0), at::Tensor()};
    }
};

void rotate(const float* x, float* y, const float* cosine, const float* sine, std::int64_t batch, std::int64_t tokens,
            std::int64_t heads, std::int64_t width, float direction) {
    const std::int64_t half = width / 2;
    at::parallel_for(0, batch * tokens, rows_a_task(heads * width), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row) {
            const float *c = cosine + (row % tokens) * half, *s = sine + (row % tokens) * half;
            for (std::int64_t head = 0; head < heads; ++head) {
                const float* in = x + (row * heads + head) * width;
                float* out = y + (row * heads + head) * width;
                for (std::int64_t i = 0; i < half; ++i) {
                    const float a = in[i], b = in[i + half], t = direction * s[i];
                    out[i] = a * c[i] - b * t;
                    out[i + half] = b * c[i] + a * t;
                }
            }
        }
    });
}

struct Rotary : Function<Rotary> {
    static at::Tensor apply_rotation(const at::Tensor& input, const at::Tensor& cosine, const at::Tensor& sine,
                                     float direction) {
        const at::Tensor x = input.contiguous();
        at::Tensor y = at::empty_like(x);
        rotate(x.data_ptr<float>(), y.data_ptr<float>(), cosine.data_ptr<float>(), sine.data_ptr<float>(), x.size(0),
               x.size(1), x.size(2), x.size(3), direction);
        return y;
    }
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& cosine,
                              const at::Tensor& sine) {
        context->save_for_backward({cosine, sine});
        return apply_rotation(x, cosine, sine, 1.0f);
    }
    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto saved = context->get_saved_variables();
        return {apply_rotation(gradients[0], saved[0], saved[1], -1.0f), at::Tensor(), at::Tensor()};
    }
};

struct SwiGlu : Function<SwiGlu> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& gate, const at::Tensor& up) {
        context->save_for_backward({gate, up});
        return at::silu(gate).mul_(up);
    }
    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto saved = context->get_saved_variables();
        const at::Tensor &gate = saved[0], &up = saved[1], &gradient = gradients[0];
        return {at::silu_backward(gradient * up, gate), at::silu(gate).mul_(gradient)};
    }
};

// round(value) to nearest even for abs(value) < 2^22, as vector code on every x86.
inline float round_half_even(float value) {
    constexpr float magic = 12582912.0f;  // 1.5 * 2^23
    return (value + magic) - magic;
}

template <class Store>
void quantize(const float* x, float* scale, std::int64_t rows, std::int64_t columns, const Store& store) {
    at::parallel_for(0, rows, rows_a_task(columns), [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t row = begin; row < end; ++row) {
            const float* in = x + row * columns;
            float lanes[8] = {};
            std::int64_t i = 0;
            for (; i + 8 <= columns; i += 8)
                for (int j = 0; j < 8; ++j) lanes[j] = std::max(lanes[j], std::fabs(in[i + j]));
            float largest = *std::max_element(lanes, lanes + 8);
            for (; i < columns; ++i) largest = std::max(largest, std::fabs(in[i]));
            const float s = std::max(largest, smallest_scale) / 127.0f;
            scale[row] = s;
            for (i = 0; i < columns; ++i)
                store(row * columns + i, std::clamp(round_half_even(in[i] / s), -128.0f, 127.0f));
        }
    });
}

}  // namespace

at::Tensor rms_norm(const at::Tensor& x, const at::Tensor& gain, double eps) { return RmsNorm::apply(x, gain, eps); }

at::Tensor rotary(const at::Tensor& x, const at::Tensor& cosine, const at::Tensor& sine) {
    return Rotary::apply(x, cosine, sine);
}

at::Tensor swiglu(const at::Tensor& gate, const at::Tensor& up) { return SwiGlu::apply(gate, up); }

QuantizedActivations quantize_rows(const at::Tensor& input, at::ScalarType dtype) {
    const at::Tensor x = input.contiguous();
    const std::int64_t columns = x.size(-1), rows = x.numel() / columns;
    QuantizedActivations result{at::empty({rows, columns}, x.options().dtype(dtype)),
                                at::empty({rows, 1}, x.options())};
    float* scale = result.scale.data_ptr<float>();
    if (dtype == at::kBFloat16) {
        auto* out = reinterpret_cast<std::uint16_t*>(result.codes.data_ptr<at::BFloat16>());
        quantize(x.data_ptr<float>(), scale, rows, columns, [out](std::int64_t i, float q) {
            std::uint32_t bits;  // an integer of at most 8 bits has no bits below BF16's: cutting is exact
            std::memcpy(&bits, &q, sizeof bits);
            out[i] = static_cast<std::uint16_t>(bits >> 16);
        });
    } else {
        float* out = result.codes.data_ptr<float>();
        quantize(x.data_ptr<float>(), scale, rows, columns, [out](std::int64_t i, float q) { out[i] = q; });
    }
    return result;
}

}  // namespace bitdistill
