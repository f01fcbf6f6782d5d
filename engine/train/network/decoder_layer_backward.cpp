// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/decoder_layer_parts.h"

namespace bitdistill {

using namespace decoder_layer;

namespace {

// over_rows() for work that also adds to a gain's gradient: each task sums into a row of its own, and the rows are
// added in order, so that the result depends on the number of threads alone. work(begin, end, scratch, sums): one
// pointer a gain.
template <class Work>
void over_rows(int64_t rows, int64_t columns, std::vector<Parameter*> gains, const Work& work) {
    const int64_t tasks = std::clamp<int64_t>(rows / rows_a_task(columns), 1, at::get_num_threads());
    std::vector<at::Tensor> partial;
    for (const Parameter* gain : gains)
        partial.push_back(gain ? at::zeros({tasks, gain->value.numel()}, at::kFloat) : at::Tensor());
    at::parallel_for(0, tasks, 1, [&](int64_t first, int64_t last) {
        std::vector<float> scratch(static_cast<std::size_t>(row_scratch(columns)));
        for (int64_t task = first; task < last; ++task) {
            float* sums[2] = {};
            for (std::size_t i = 0; i < gains.size(); ++i)
                if (gains[i]) sums[i] = data<float>(partial[i]) + task * gains[i]->value.numel();
            work(rows * task / tasks, rows * (task + 1) / tasks, scratch.data(), sums);
        }
    });
    for (std::size_t i = 0; i < gains.size(); ++i)
        if (gains[i]) add_gradient(*gains[i], tasks == 1 ? partial[i] : partial[i].sum(0), 1.0f);
}

// Gradients of the weights that share one input: d_matmul^T quantized, whose rows belong to the weights in order.
// d_matmul carries each weight's scale, which goes out again here.
void weight_gradients(const LayerRun& run, const at::Tensor& d_matmul, const at::Tensor& quantized,
                      const std::vector<Parameter*>& weights) {
    const at::Tensor all = matmul(run, d_matmul.t(), quantized);
    const Lap lap(run, &PartTimes::gradients);
    int64_t row = 0;
    for (Parameter* weight : weights) {
        const int64_t rows = weight->value.size(0);
        add_gradient(*weight, all.narrow(0, row, rows), 1.0f / weight->quantized.scale);
        row += rows;
    }
}

void bias_gradient(const at::Tensor& d_matmul, int64_t column, Parameter* bias, const Parameter& weight) {
    if (!bias) return;
    const at::Tensor part = d_matmul.narrow(1, column, bias->value.numel());
    add_gradient(*bias, part.sum(0, false, at::kFloat), 1.0f / weight.quantized.scale);
}

// Back through a norm whose result was not quantized: gradient.x gains the norm's share (add) or becomes it, and comes
// again for the matmul below, in its type and times its scale, where that is wanted.
template <class T>
void plain_norm_back(const LayerRun& run, Parameter& gain, const at::Tensor& x, const at::Tensor& reciprocal,
                     const at::Tensor& d_normed, ResidualGradient& gradient, float scale, bool add) {
    const LayerWidths n(run);
    NormBackward<float, float> a;
    a.columns = n.hidden;
    a.x = data<float>(x);
    a.gain = value_of(&gain);
    a.reciprocal = data<float>(reciprocal);
    a.d_quantized = data<float>(d_normed);
    a.d_residual = add ? data<float>(gradient.x) : nullptr;
    a.dx = data<float>(gradient.x);
    over_rows(n.rows, n.hidden, {&gain}, [&](int64_t begin, int64_t end, float* scratch, float** sums) {
        NormBackward<float, float> task = a;
        task.gain_gradient = sums[0];
        row_kernels<float>().norm_backward(task, begin, end, scratch);
        if (gradient.branch.defined())
            row_kernels<T>().scale(task.dx + begin * n.hidden, scale, data<T>(gradient.branch) + begin * n.hidden,
                                   (end - begin) * n.hidden);
    });
}

// norm(x) once more.
void normalise_again(const LayerRun& run, const Parameter& gain, const at::Tensor& x, const at::Tensor& normed) {
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    const at::Tensor reciprocal = floats({n.rows});
    NormForward<float, float> a;
    a.columns = n.hidden;
    a.x = data<float>(x);
    a.gain = value_of(&gain);
    a.eps = static_cast<float>(run.config.rms_norm_eps);
    a.reciprocal = data<float>(reciprocal);
    a.normed = data<float>(normed);
    decoder_layer::over_rows(n.rows, n.hidden, [&](int64_t begin, int64_t end, float* scratch) {
        row_kernels<float>().norm_forward(a, begin, end, scratch);
    });
}

}  // namespace

void add_gradient(Parameter& parameter, const at::Tensor& part, float factor) {
    const int64_t count = part.numel();
    if (!parameter.gradient.defined()) parameter.gradient = at::empty(parameter.spec.shape, at::kFloat);
    float* sum = data<float>(parameter.gradient);
    const bool first = !parameter.has_gradient;
    const auto add = [&](auto* from) {
        using T = std::remove_pointer_t<decltype(from)>;
        at::parallel_for(0, count, 4 * grain, [&](int64_t begin, int64_t end) {
            row_kernels<T>().accumulate(sum + begin, from + begin, factor, first, end - begin);
        });
    };
    if (part.scalar_type() == at::kFloat)
        add(data<float>(part));
    else
        add(data<Bf16>(part));
    parameter.has_gradient = true;
}

template <class T>
void layer_backward(const LayerRun& run, const LayerParameters& layer, const LayerTape& tape,
                    ResidualGradient& gradient, const CapturedGradients* captured, float below) {
    const RowKernels<T>& kernels = row_kernels<T>();
    const LayerWidths n(run);

    const at::Tensor d_down = gradient.branch, d_inner = matmul(run, d_down, layer.down->quantized.matrix),
                     inner = tensor_of<T>({n.rows, n.inner}), d_gate_up = tensor_of<T>({n.rows, 2 * n.inner});
    {
        const Lap lap(run, &PartTimes::rows);
        SwigluBackward<T> a;
        a.columns = n.inner;
        a.gate = projected<T>(tape.gate_up, 0, scale_of(tape.middle_sub, tape.middle_scale, 0), *layer.gate, nullptr);
        a.up = projected<T>(tape.gate_up, n.inner, scale_of(tape.middle_sub, tape.middle_scale, 1), *layer.up, nullptr);
        a.gain = value_of(layer.ffn_sub_norm);
        a.reciprocal = data<float>(tape.inner_reciprocal);
        a.row_scale = data<float>(tape.inner_scale);
        a.d_quantized = data<T>(d_inner);
        a.quantized = data<T>(inner);
        a.d_gate = data<T>(d_gate_up);
        a.d_up = a.d_gate + n.inner;
        over_rows(n.rows, n.inner, {layer.ffn_sub_norm}, [&](int64_t begin, int64_t end, float* scratch, float** sums) {
            SwigluBackward<T> task = a;
            task.gain_gradient = sums[0];
            kernels.swiglu_backward(task, begin, end, scratch);
        });
    }
    weight_gradients(run, d_down, inner, {layer.down});

    // Back through a norm of the residual stream: gradient.x gains the norm's share, and comes again for the
    // matmul below, in its type and times its scale. Returns the quantized activations that the matmuls above had read.
    const auto norm_back = [&](Parameter* gain, const at::Tensor& x, const at::Tensor& reciprocal,
                               const at::Tensor& row_scale, const at::Tensor& d_quantized, float scale, bool last) {
        const Lap lap(run, &PartTimes::rows);
        const at::Tensor quantized = tensor_of<T>({n.rows, n.hidden});
        gradient.branch = last ? at::Tensor() : tensor_of<T>({n.rows, n.hidden});
        NormBackward<float, T> a;
        a.columns = n.hidden;
        a.x = data<float>(x);
        a.gain = value_of(gain);
        a.reciprocal = data<float>(reciprocal);
        a.row_scale = data<float>(row_scale);
        a.d_quantized = data<T>(d_quantized);
        a.d_residual = data<float>(gradient.x);
        a.dx = data<float>(gradient.x);
        a.dx_out = data<T>(gradient.branch);
        a.dx_scale = scale;
        a.quantized = data<T>(quantized);
        over_rows(n.rows, n.hidden, {gain}, [&](int64_t begin, int64_t end, float* scratch, float** sums) {
            NormBackward<float, T> task = a;
            task.gain_gradient = sums[0];
            kernels.norm_backward(task, begin, end, scratch);
        });
        return quantized;
    };

    // Back through all layers that read one input, and through its norm: `above` is the gradient of their matmuls.
    const auto input_back = [&](const SharedInput& input, const at::Tensor& above, Parameter* gain, const at::Tensor& x,
                                const at::Tensor& reciprocal, const at::Tensor& row_scale, const SubNormTape& sub,
                                float scale, bool last) {
        if (!input.separate()) {
            const at::Tensor quantized =
                norm_back(gain, x, reciprocal, row_scale, matmul(run, above, input.stacked), scale, last);
            return weight_gradients(run, above, quantized, input.weights);
        }
        const at::Tensor normed = floats({n.rows, n.hidden}), d_normed = floats({n.rows, n.hidden});
        normalise_again(run, *gain, x, normed);
        int64_t column = 0;
        for (std::size_t i = 0; i < input.weights.size(); ++i) {
            const at::Tensor& matrix = input.weights[i]->quantized.matrix;
            const at::Tensor part = above.narrow(1, column, matrix.size(0)), d_quantized = matmul(run, part, matrix),
                             quantized = tensor_of<T>({n.rows, n.hidden});
            column += matrix.size(0);
            {
                const Lap lap(run, &PartTimes::rows);
                NormBackward<float, T> a;
                a.columns = n.hidden;
                a.x = data<float>(normed);
                a.gain = value_of(input.sub_norms[i]);
                a.reciprocal = data<float>(sub.reciprocal[i]);
                a.row_scale = data<float>(sub.scale[i]);
                a.d_quantized = data<T>(d_quantized);
                a.d_residual = i > 0 ? data<float>(d_normed) : nullptr;
                a.dx = data<float>(d_normed);
                a.quantized = data<T>(quantized);
                over_rows(n.rows, n.hidden, {input.sub_norms[i]},
                          [&](int64_t begin, int64_t end, float* scratch, float** sums) {
                              NormBackward<float, T> task = a;
                              task.gain_gradient = sums[0];
                              kernels.norm_backward(task, begin, end, scratch);
                          });
            }
            weight_gradients(run, part, quantized, {input.weights[i]});
        }
        const Lap lap(run, &PartTimes::rows);
        gradient.branch = last ? at::Tensor() : tensor_of<T>({n.rows, n.hidden});
        plain_norm_back<T>(run, *gain, x, reciprocal, d_normed, gradient, scale, true);
    };

    input_back(feed_forward_input(layer), d_gate_up, layer.post_norm, tape.middle, tape.middle_reciprocal,
               tape.middle_scale, tape.middle_sub, layer.o->quantized.scale, false);

    const at::Tensor d_o = gradient.branch, d_mixed_quantized = matmul(run, d_o, layer.o->quantized.matrix);
    bias_gradient(d_o, 0, layer.o_bias, *layer.o);
    at::Tensor mixed = tape.mixed, d_mixed = d_mixed_quantized;
    if (layer.attention_sub_norm || layer.o->quantized.quantize_activations) {
        const Lap lap(run, &PartTimes::rows);
        mixed = tensor_of<T>({n.rows, n.query});
        d_mixed = tensor_of<T>({n.rows, n.query});
        NormBackward<T, T> a;
        a.columns = n.query;
        a.x = data<T>(tape.mixed);
        a.gain = value_of(layer.attention_sub_norm);
        a.reciprocal = data<float>(tape.mixed_reciprocal);
        a.row_scale = data<float>(tape.mixed_scale);
        a.d_quantized = data<T>(d_mixed_quantized);
        a.dx_out = data<T>(d_mixed);
        a.quantized = data<T>(mixed);
        over_rows(n.rows, n.query, {layer.attention_sub_norm},
                  [&](int64_t begin, int64_t end, float* scratch, float** sums) {
                      NormBackward<T, T> task = a;
                      task.gain_gradient = sums[0];
                      kernels.mixed_norm_backward(task, begin, end, scratch);
                  });
    }
    weight_gradients(run, d_o, mixed, {layer.o});

    const at::Tensor dq = floats({n.rows, n.query}), dk = floats({n.rows, n.query}), dv = floats({n.rows, n.query});
    {
        const Lap lap(run, &PartTimes::attention);
        over_heads(run, [&](int64_t task, float* scratch) {
            Attention<T> a = attention_of<T>(run, tape, task);
            const int64_t offset = a.q - data<T>(tape.q);
            a.d_out = data<T>(d_mixed) + offset;
            a.dq = data<float>(dq) + offset;
            a.dk = data<float>(dk) + offset;
            a.dv = data<float>(dv) + offset;
            kernels.attention_backward(a, scratch);
        });
    }
    const at::Tensor d_qkv = tensor_of<T>({n.rows, n.query + 2 * n.kv});
    {
        const Lap lap(run, &PartTimes::rows);
        RotaryBackward<T> a;
        a.forward = rotary_of<T>(run, layer, tape.qkv, tape.input_sub, tape.input_scale);
        a.forward.q_reciprocal = data<float>(tape.q_reciprocal);
        a.forward.k_reciprocal = data<float>(tape.k_reciprocal);
        a.dq = data<float>(dq);
        a.dk = data<float>(dk);
        a.dv = data<float>(dv);
        if (captured) {
            a.dq_copy = data<float>(captured->q);
            a.dk_copy = data<float>(captured->k);
            a.dv_copy = data<float>(captured->v);
        }
        a.dq_out = data<T>(d_qkv);
        a.dk_out = a.dq_out + n.query;
        a.dv_out = a.dk_out + n.kv;
        over_rows(n.rows, n.query + 2 * n.kv, {layer.q_norm, layer.k_norm},
                  [&](int64_t begin, int64_t end, float* scratch, float** sums) {
                      RotaryBackward<T> task = a;
                      task.q_gain_gradient = sums[0];
                      task.k_gain_gradient = sums[1];
                      kernels.rotary_backward(task, begin, end, scratch);
                  });
    }
    bias_gradient(d_qkv, 0, layer.q_bias, *layer.q);
    bias_gradient(d_qkv, n.query, layer.k_bias, *layer.k);
    bias_gradient(d_qkv, n.query + n.kv, layer.v_bias, *layer.v);
    input_back(attention_input(layer), d_qkv, layer.input_norm, tape.x, tape.input_reciprocal, tape.input_scale,
               tape.input_sub, below, below == 0.0f);
}

template <class T>
ResidualGradient final_norm_backward(const LayerRun& run, Parameter& gain, const at::Tensor& x,
                                     const at::Tensor& reciprocal, const at::Tensor& d_hidden, float above) {
    const LayerWidths n(run);
    ResidualGradient gradient{floats({n.rows, n.hidden}), tensor_of<T>({n.rows, n.hidden})};
    plain_norm_back<T>(run, gain, x, reciprocal, d_hidden, gradient, above, false);
    return gradient;
}

#define BACKWARD_OF(T)                                                                                            \
    template void layer_backward<T>(const LayerRun&, const LayerParameters&, const LayerTape&, ResidualGradient&, \
                                    const CapturedGradients*, float);                                             \
    template ResidualGradient final_norm_backward<T>(const LayerRun&, Parameter&, const at::Tensor&,              \
                                                     const at::Tensor&, const at::Tensor&, float);
BACKWARD_OF(float)
BACKWARD_OF(Bf16)

}  // namespace bitdistill
