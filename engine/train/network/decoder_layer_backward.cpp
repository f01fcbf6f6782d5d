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
// d_matmul [N, rows of all weights] carries each weight's scale, which goes out again here; quantized [N, width].
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

// d_matmul [N, ...]: the bias is of the columns from `column` on.
void bias_gradient(const at::Tensor& d_matmul, int64_t column, Parameter* bias, const Parameter& weight) {
    if (!bias) return;
    const at::Tensor part = d_matmul.narrow(1, column, bias->value.numel());
    add_gradient(*bias, part.sum(0, false, at::kFloat), 1.0f / weight.quantized.scale);
}

// Back through a norm whose result was not quantized, x and d_normed [N, C] FP32, reciprocal [N]: gradient.x gains the
// norm's share (add) or becomes it, and comes again for the matmul below, in its type and times its scale, where that
// is wanted.
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

// Back through a norm of the residual stream, d_quantized [N, C] compute type: gradient.x gains the norm's share, and
// comes again for the matmul below, in its type and times its scale. Returns the quantized activations [N, C] that the
// matmuls above had read.
template <class T>
at::Tensor norm_back(const LayerRun& run, const BranchInput& input, const InputTape& tape,
                     const at::Tensor& d_quantized, ResidualGradient& gradient, float scale, bool last) {
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    const at::Tensor quantized = tensor_of<T>({n.rows, n.hidden});
    gradient.branch = last ? at::Tensor() : tensor_of<T>({n.rows, n.hidden});
    NormBackward<float, T> a;
    a.columns = n.hidden;
    a.x = data<float>(tape.x);
    a.gain = value_of(input.norm);
    a.reciprocal = data<float>(tape.reciprocal);
    a.row_scale = data<float>(tape.scale);
    a.form = activation_form(run, *input.weights.front());
    a.d_quantized = data<T>(d_quantized);
    a.d_residual = data<float>(gradient.x);
    a.dx = data<float>(gradient.x);
    a.dx_out = data<T>(gradient.branch);
    a.dx_scale = scale;
    a.quantized = data<T>(quantized);
    over_rows(n.rows, n.hidden, {input.norm}, [&](int64_t begin, int64_t end, float* scratch, float** sums) {
        NormBackward<float, T> task = a;
        task.gain_gradient = sums[0];
        row_kernels<T>().norm_backward(task, begin, end, scratch);
    });
    return quantized;
}

// Back through one linear layer's own norm: d_normed [N, C] FP32 becomes its share (first) or gains it. Returns the
// quantized activations [N, C] that the layer's matmul had read.
template <class T>
at::Tensor sub_norm_back(const LayerRun& run, const Parameter& linear, Parameter* gain, const at::Tensor& normed,
                         const at::Tensor& reciprocal, const at::Tensor& scale, const at::Tensor& d_quantized,
                         bool first, const at::Tensor& d_normed) {
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    const at::Tensor quantized = tensor_of<T>({n.rows, n.hidden});
    NormBackward<float, T> a;
    a.columns = n.hidden;
    a.x = data<float>(normed);
    a.gain = value_of(gain);
    a.reciprocal = data<float>(reciprocal);
    a.row_scale = data<float>(scale);
    a.form = activation_form(run, linear);
    a.d_quantized = data<T>(d_quantized);
    a.d_residual = first ? nullptr : data<float>(d_normed);
    a.dx = data<float>(d_normed);
    a.quantized = data<T>(quantized);
    over_rows(n.rows, n.hidden, {gain}, [&](int64_t begin, int64_t end, float* scratch, float** sums) {
        NormBackward<float, T> task = a;
        task.gain_gradient = sums[0];
        row_kernels<T>().norm_backward(task, begin, end, scratch);
    });
    return quantized;
}

// Back through a branch's beginning, all layers that read one input and its norm. above [N, rows of all weights]
// compute type: the gradient of their matmuls. scale, last: of the matmul below, and whether there is none.
template <class T>
void input_back(const LayerRun& run, const BranchInput& input, const InputTape& tape, const at::Tensor& above,
                ResidualGradient& gradient, float scale, bool last) {
    if (!input.separate()) {
        const at::Tensor quantized =
            norm_back<T>(run, input, tape, matmul(run, above, input.stacked), gradient, scale, last);
        return weight_gradients(run, above, quantized, input.weights);
    }
    const LayerWidths n(run);
    const at::Tensor normed = floats({n.rows, n.hidden}), d_normed = floats({n.rows, n.hidden});
    normalise_again(run, *input.norm, tape.x, normed);
    int64_t column = 0;
    for (std::size_t i = 0; i < input.weights.size(); ++i) {
        const at::Tensor& matrix = input.weights[i]->quantized.matrix;  // [its rows, C]
        const at::Tensor part = above.narrow(1, column, matrix.size(0)), d_quantized = matmul(run, part, matrix);
        column += matrix.size(0);
        const at::Tensor quantized =
            sub_norm_back<T>(run, *input.weights[i], input.sub_norms[i], normed, tape.sub_reciprocal[i],
                             tape.sub_scale[i], d_quantized, i == 0, d_normed);
        weight_gradients(run, part, quantized, {input.weights[i]});
    }
    const Lap lap(run, &PartTimes::rows);
    gradient.branch = last ? at::Tensor() : tensor_of<T>({n.rows, n.hidden});
    plain_norm_back<T>(run, *input.norm, tape.x, tape.reciprocal, d_normed, gradient, scale, true);
}

// The gradient of a branch's last matmul, [N, C] compute type and times its scale: that of the stream, which the norm
// above has left in gradient.branch, or back through the norm behind the branch.
template <class T>
at::Tensor branch_back(const LayerRun& run, Parameter* norm, const BranchTape& tape, const ResidualGradient& gradient,
                       float scale) {
    if (!norm) return gradient.branch;
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    const at::Tensor d = floats({n.rows, n.hidden}), d_matmul = tensor_of<T>({n.rows, n.hidden});
    NormBackward<float, float> a;
    a.columns = n.hidden;
    a.x = data<float>(tape.x);
    a.gain = value_of(norm);
    a.reciprocal = data<float>(tape.reciprocal);
    a.d_quantized = data<float>(gradient.x);
    a.dx = data<float>(d);
    over_rows(n.rows, n.hidden, {norm}, [&](int64_t begin, int64_t end, float* scratch, float** sums) {
        NormBackward<float, float> task = a;
        task.gain_gradient = sums[0];
        row_kernels<float>().norm_backward(task, begin, end, scratch);
        row_kernels<T>().scale(task.dx + begin * n.hidden, scale, data<T>(d_matmul) + begin * n.hidden,
                               (end - begin) * n.hidden);
    });
    return d_matmul;
}

// Back through X' = Y + down_proj(SubLN(silu(gate) * up)), d_down [N, C] compute type: the gradient of gate and up's
// matmuls, [N, 2 F] compute type.
template <class T>
at::Tensor mlp_back(const LayerRun& run, const LayerParameters& layer, const LayerTape& tape,
                    const at::Tensor& d_down) {
    const LayerWidths n(run);
    const at::Tensor d_inner = matmul(run, d_down, layer.down->quantized.matrix);  // [N, F]
    const at::Tensor inner = tensor_of<T>({n.rows, n.inner});                      // [N, F] what down_proj read
    const at::Tensor d_gate_up = tensor_of<T>({n.rows, 2 * n.inner});
    {
        const Lap lap(run, &PartTimes::rows);
        SwigluBackward<T> a;
        set_gate_and_up<T>(a, run, layer, tape.mlp.gate_up, tape.mlp_input);
        a.reciprocal = data<float>(tape.mlp.inner_reciprocal);
        a.row_scale = data<float>(tape.mlp.inner_scale);
        a.form = activation_form(run, *layer.down);
        a.d_quantized = data<T>(d_inner);
        a.quantized = data<T>(inner);
        a.d_gate = data<T>(d_gate_up);
        a.d_up = a.d_gate + n.inner;
        over_rows(n.rows, n.inner, {layer.ffn_sub_norm}, [&](int64_t begin, int64_t end, float* scratch, float** sums) {
            SwigluBackward<T> task = a;
            task.gain_gradient = sums[0];
            row_kernels<T>().swiglu_backward(task, begin, end, scratch);
        });
    }
    weight_gradients(run, d_down, inner, {layer.down});
    return d_gate_up;
}

// Back through o_proj and SubLN, d_o [N, C] compute type: the gradient of attention's result, [N, H D] compute type.
template <class T>
at::Tensor behind_attention_back(const LayerRun& run, const LayerParameters& layer, const AttentionTape& tape,
                                 const at::Tensor& d_o) {
    const LayerWidths n(run);
    const at::Tensor d_quantized = matmul(run, d_o, layer.o->quantized.matrix);  // [N, H D]
    bias_gradient(d_o, 0, layer.o_bias, *layer.o);
    at::Tensor mixed = tape.mixed, d_mixed = d_quantized;
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
        a.form = activation_form(run, *layer.o);
        a.d_quantized = data<T>(d_quantized);
        a.dx_out = data<T>(d_mixed);
        a.quantized = data<T>(mixed);
        over_rows(n.rows, n.query, {layer.attention_sub_norm},
                  [&](int64_t begin, int64_t end, float* scratch, float** sums) {
                      NormBackward<T, T> task = a;
                      task.gain_gradient = sums[0];
                      row_kernels<T>().mixed_norm_backward(task, begin, end, scratch);
                  });
    }
    weight_gradients(run, d_o, mixed, {layer.o});
    return d_mixed;
}

// Gradients of Q, K and V as attention reads them, [N, H D] FP32 each: of K and V per query head, summed by
// rotate_back().
struct StateGradients {
    at::Tensor q, k, v;
};

// d_mixed [N, H D] compute type -> back through softmax(q k^T / sqrt(D)) v.
template <class T>
StateGradients softmax_back(const LayerRun& run, const AttentionTape& tape, const at::Tensor& d_mixed) {
    const Lap lap(run, &PartTimes::attention);
    const LayerWidths n(run);
    const StateGradients d{floats({n.rows, n.query}), floats({n.rows, n.query}), floats({n.rows, n.query})};
    over_heads(run, [&](int64_t task, float* scratch) {
        Attention<T> a = attention_of<T>(run, tape, task);
        const int64_t offset = a.q - data<T>(tape.q);
        a.d_out = data<T>(d_mixed) + offset;
        a.dq = data<float>(d.q) + offset;
        a.dk = data<float>(d.k) + offset;
        a.dv = data<float>(d.v) + offset;
        row_kernels<T>().attention_backward(a, scratch);
    });
    return d;
}

// Back through RoPE and q/k-norm: the gradient of q, k and v's matmuls, [N, (H + 2 K) D] compute type. captured: what
// AD adds, [N, H D] and [N, K D] FP32.
template <class T>
at::Tensor rotate_back(const LayerRun& run, const LayerParameters& layer, const LayerTape& tape,
                       const StateGradients& d, const CapturedGradients* captured) {
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    const at::Tensor d_qkv = tensor_of<T>({n.rows, n.query + 2 * n.kv});
    RotaryBackward<T> a;
    a.forward = rotary_of<T>(run, layer, tape.attention.qkv, tape.attention_input);
    a.forward.q_reciprocal = data<float>(tape.attention.q_reciprocal);
    a.forward.k_reciprocal = data<float>(tape.attention.k_reciprocal);
    a.dq = data<float>(d.q);
    a.dk = data<float>(d.k);
    a.dv = data<float>(d.v);
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
                  row_kernels<T>().rotary_backward(task, begin, end, scratch);
              });
    return d_qkv;
}

// Back through Y = X + o_proj(SubLN(attention(...))), d_o [N, C] compute type: the gradient of q, k and v's matmuls,
// [N, (H + 2 K) D] compute type.
template <class T>
at::Tensor attention_back(const LayerRun& run, const LayerParameters& layer, const LayerTape& tape,
                          const at::Tensor& d_o, const CapturedGradients* captured) {
    const LayerWidths n(run);
    const at::Tensor d_mixed = behind_attention_back<T>(run, layer, tape.attention, d_o);  // [N, H D]
    const StateGradients d = softmax_back<T>(run, tape.attention, d_mixed);
    const at::Tensor d_qkv = rotate_back<T>(run, layer, tape, d, captured);  // [N, (H + 2 K) D]
    bias_gradient(d_qkv, 0, layer.q_bias, *layer.q);
    bias_gradient(d_qkv, n.query, layer.k_bias, *layer.k);
    bias_gradient(d_qkv, n.query + n.kv, layer.v_bias, *layer.v);
    return d_qkv;
}

}  // namespace

void add_gradient(Parameter& parameter, const at::Tensor& part, float factor) {
    if (!part.is_cpu()) {
        const at::Tensor more = factor == 1.0f ? part.to(at::kFloat) : part.to(at::kFloat) * factor;
        parameter.gradient = parameter.has_gradient ? parameter.gradient.add_(more) : more;
        parameter.has_gradient = true;
        return;
    }
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
    const bool post_norms = layer.behind_attention != nullptr;  // then nobody reads gradient.branch
    const at::Tensor d_down =
        branch_back<T>(run, layer.behind_mlp, tape.behind_mlp, gradient, layer.down->quantized.scale);
    const at::Tensor d_gate_up = mlp_back<T>(run, layer, tape, d_down);  // [N, 2 F]
    input_back<T>(run, mlp_input(layer), tape.mlp_input, d_gate_up, gradient, layer.o->quantized.scale, post_norms);
    const at::Tensor d_o =
        branch_back<T>(run, layer.behind_attention, tape.behind_attention, gradient, layer.o->quantized.scale);
    const at::Tensor d_qkv = attention_back<T>(run, layer, tape, d_o, captured);  // [N, (H + 2 K) D]
    input_back<T>(run, attention_input(layer), tape.attention_input, d_qkv, gradient, below,
                  post_norms || below == 0.0f);
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
