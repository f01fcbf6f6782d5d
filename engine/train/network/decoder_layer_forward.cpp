// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/decoder_layer_parts.h"

namespace bitdistill {

using namespace decoder_layer;

namespace {

// [N] for the scales of quantized activations; undefined where the layer does not quantize them.
at::Tensor activation_scales(const LayerRun& run, const LayerParameters& layer) {
    return layer.q->quantized.quantize_activations ? floats({LayerWidths(run).rows}) : at::Tensor();
}

// x += branch below (+ bias); norm(x), either as what the matmul reads, quantized where `scale` is given, or in FP32.
template <class T>
void add_and_norm(const LayerRun& run, const BranchInput& input, const Residual& residual, const Parameter* bias,
                  InputTape& tape, const at::Tensor& quantized, const at::Tensor& normed) {
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    NormForward<float, T> a;
    a.columns = n.hidden;
    a.x = data<float>(residual.x);
    a.delta = {data<T>(residual.branch), n.hidden, data<float>(residual.row_scale), residual.scale, value_of(bias)};
    if (residual.branch.defined()) a.sum = data<float>(tape.x);
    a.gain = value_of(input.norm);
    a.eps = static_cast<float>(run.config.rms_norm_eps);
    a.reciprocal = data<float>(tape.reciprocal);
    a.normed = data<float>(normed);
    a.quantized = data<T>(quantized);
    a.row_scale = data<float>(tape.scale);
    a.form = activation_form(run, *input.weights.front());
    over_rows(n.rows, n.hidden, [&](int64_t begin, int64_t end, float* scratch) {
        row_kernels<T>().norm_forward(a, begin, end, scratch);
    });
}

// normed [N, C] FP32 -> each linear layer's own norm, quantization and matmul, their results side by side: [N, rows of
// all weights] compute type.
template <class T>
at::Tensor project_separately(const LayerRun& run, const LayerParameters& layer, const BranchInput& input,
                              const at::Tensor& normed, InputTape& tape) {
    const LayerWidths n(run);
    const at::Tensor all = tensor_of<T>({n.rows, input.stacked.size(0)});
    int64_t column = 0;
    for (std::size_t i = 0; i < input.weights.size(); ++i) {
        const at::Tensor own = tensor_of<T>({n.rows, n.hidden});  // what this matmul reads
        tape.sub_reciprocal.push_back(floats({n.rows}));
        tape.sub_scale.push_back(activation_scales(run, layer));
        {
            const Lap lap(run, &PartTimes::rows);
            NormForward<float, T> a;
            a.columns = n.hidden;
            a.x = data<float>(normed);
            a.gain = value_of(input.sub_norms[i]);
            a.eps = static_cast<float>(run.config.rms_norm_eps);
            a.reciprocal = data<float>(tape.sub_reciprocal[i]);
            a.quantized = data<T>(own);
            a.row_scale = data<float>(tape.sub_scale[i]);
            a.form = activation_form(run, *input.weights[i]);
            over_rows(n.rows, n.hidden, [&](int64_t begin, int64_t end, float* scratch) {
                row_kernels<T>().norm_forward(a, begin, end, scratch);
            });
        }
        const at::Tensor& matrix = input.weights[i]->quantized.matrix;  // [its rows, C]
        all.narrow(1, column, matrix.size(0)).copy_(linear<T>(run, own, matrix, {input.weights[i]}));
        column += matrix.size(0);
    }
    return all;
}

// A branch's beginning: x += branch below; norm; the matmuls of all that read it, side by side: [N, rows of all
// weights] compute type. bias: of the branch below. keep: residual.x stays as it is.
template <class T>
at::Tensor norm_and_project(const LayerRun& run, const LayerParameters& layer, const BranchInput& input,
                            const Residual& residual, const Parameter* bias, bool keep, InputTape& tape) {
    const LayerWidths n(run);
    tape.x = residual.branch.defined() && keep ? floats({n.rows, n.hidden}) : residual.x;
    tape.reciprocal = floats({n.rows});
    if (input.separate()) {
        const at::Tensor normed = floats({n.rows, n.hidden});
        add_and_norm<T>(run, input, residual, bias, tape, {}, normed);
        return project_separately<T>(run, layer, input, normed, tape);
    }
    const at::Tensor quantized = tensor_of<T>({n.rows, n.hidden});
    tape.scale = activation_scales(run, layer);
    add_and_norm<T>(run, input, residual, bias, tape, quantized, {});
    return linear<T>(run, quantized, input.stacked, input.weights);
}

// qkv [N, (H + 2 K) D] -> q/k-norm where there is one, and RoPE: tape.q [N, H D], tape.k, tape.v [N, K D]; into
// `capture` in FP32 too.
template <class T>
void rotate(const LayerRun& run, const LayerParameters& layer, const at::Tensor& qkv, const InputTape& input,
            AttentionTape& tape, ForwardResult* capture) {
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    tape.q = tensor_of<T>({n.rows, n.query});
    tape.k = tensor_of<T>({n.rows, n.kv});
    tape.v = tensor_of<T>({n.rows, n.kv});
    RotaryForward<T> a = rotary_of<T>(run, layer, qkv, input);
    if (layer.q_norm) {
        tape.qkv = qkv;
        tape.q_reciprocal = floats({n.rows, run.config.heads});
        tape.k_reciprocal = floats({n.rows, run.config.kv_heads});
        a.q_reciprocal = data<float>(tape.q_reciprocal);
        a.k_reciprocal = data<float>(tape.k_reciprocal);
    }
    a.q_out = data<T>(tape.q);
    a.k_out = data<T>(tape.k);
    a.v_out = data<T>(tape.v);
    if (capture) {
        capture->q = floats({n.rows, n.query});
        capture->k = floats({n.rows, n.kv});
        capture->v = floats({n.rows, n.kv});
        a.q_copy = data<float>(capture->q);
        a.k_copy = data<float>(capture->k);
        a.v_copy = data<float>(capture->v);
    }
    over_rows(n.rows, n.query + 2 * n.kv, [&](int64_t begin, int64_t end, float* scratch) {
        row_kernels<T>().rotary_forward(a, begin, end, scratch);
    });
}

// mixed [N, H D] -> SubLN where there is one, quantized where the layer is: what o_proj reads, [N, H D] compute type.
template <class T>
at::Tensor behind_attention(const LayerRun& run, const LayerParameters& layer, AttentionTape& tape) {
    if (!layer.attention_sub_norm && !layer.q->quantized.quantize_activations) return tape.mixed;
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    const at::Tensor quantized = tensor_of<T>({n.rows, n.query});
    tape.mixed_reciprocal = floats({n.rows});
    tape.mixed_scale = activation_scales(run, layer);
    NormForward<T, T> a;
    a.columns = n.query;
    a.x = data<T>(tape.mixed);
    a.gain = value_of(layer.attention_sub_norm);
    a.eps = static_cast<float>(run.config.rms_norm_eps);
    a.reciprocal = data<float>(tape.mixed_reciprocal);
    a.quantized = data<T>(quantized);
    a.row_scale = data<float>(tape.mixed_scale);
    a.form = activation_form(run, *layer.o);
    over_rows(n.rows, n.query, [&](int64_t begin, int64_t end, float* scratch) {
        row_kernels<T>().mixed_norm_forward(a, begin, end, scratch);
    });
    return quantized;
}

// o_proj(SubLN(attention)): the branch [N, C] that the next norm adds to X.
template <class T>
Residual attention_branch(const LayerRun& run, const LayerParameters& layer, const at::Tensor& qkv,
                          const InputTape& input, AttentionTape& tape, ForwardResult* capture) {
    const LayerWidths n(run);
    rotate<T>(run, layer, qkv, input, tape, capture);
    {
        const Lap lap(run, &PartTimes::attention);
        tape.mixed = tensor_of<T>({n.rows, n.query});
        tape.log_sum = floats({n.rows * run.config.heads});
        over_heads(run, [&](int64_t task, float* scratch) {
            row_kernels<T>().attention_forward(attention_of<T>(run, tape, task), scratch);
        });
    }
    const at::Tensor mixed = behind_attention<T>(run, layer, tape);  // [N, H D]
    return {input.x, linear<T>(run, mixed, layer.o->quantized.matrix, {layer.o}), tape.mixed_scale,
            layer.o->quantized.scale};
}

// down_proj(SubLN(silu(gate) * up)): the branch [N, C] that the next norm adds to Y.
template <class T>
Residual mlp_branch(const LayerRun& run, const LayerParameters& layer, const InputTape& input, MlpTape& tape) {
    const LayerWidths n(run);
    const at::Tensor inner = tensor_of<T>({n.rows, n.inner});  // what down_proj reads, [N, F]
    {
        const Lap lap(run, &PartTimes::rows);
        tape.inner_reciprocal = floats({n.rows});
        tape.inner_scale = activation_scales(run, layer);
        SwigluForward<T> a;
        set_gate_and_up<T>(a, run, layer, tape.gate_up, input);
        a.eps = static_cast<float>(run.config.rms_norm_eps);
        a.reciprocal = data<float>(tape.inner_reciprocal);
        a.quantized = data<T>(inner);
        a.row_scale = data<float>(tape.inner_scale);
        a.form = activation_form(run, *layer.down);
        over_rows(n.rows, n.inner, [&](int64_t begin, int64_t end, float* scratch) {
            row_kernels<T>().swiglu_forward(a, begin, end, scratch);
        });
    }
    return {input.x, linear<T>(run, inner, layer.down->quantized.matrix, {layer.down}), tape.inner_scale,
            layer.down->quantized.scale};
}

// The norm behind a branch, where there is one: what the next norm adds to the stream is then its result.
template <class T>
void norm_branch(const LayerRun& run, const Parameter* norm, const Parameter* bias, Residual& residual,
                 BranchTape& tape) {
    if (!norm) return;
    const Lap lap(run, &PartTimes::rows);
    const LayerWidths n(run);
    tape.x = floats({n.rows, n.hidden});
    tape.reciprocal = floats({n.rows});
    const at::Tensor normed = tensor_of<T>({n.rows, n.hidden});
    NormForward<float, T> a;
    a.columns = n.hidden;
    a.delta = {data<T>(residual.branch), n.hidden, data<float>(residual.row_scale), residual.scale, value_of(bias)};
    a.sum = data<float>(tape.x);
    a.gain = value_of(norm);
    a.eps = static_cast<float>(run.config.rms_norm_eps);
    a.reciprocal = data<float>(tape.reciprocal);
    a.quantized = data<T>(normed);
    over_rows(n.rows, n.hidden, [&](int64_t begin, int64_t end, float* scratch) {
        row_kernels<T>().norm_forward(a, begin, end, scratch);
    });
    residual = {residual.x, normed, {}, 1.0f};
}

}  // namespace

template <class T>
void layer_forward(const LayerRun& run, const LayerParameters& layer, Residual& residual, LayerTape* tape,
                   ForwardResult* capture) {
    LayerTape kept;
    const bool keep = tape != nullptr;
    // Y = X + o_proj(SubLN(attention(norm(X))))
    const at::Tensor qkv =
        norm_and_project<T>(run, layer, attention_input(layer), residual, nullptr, keep, kept.attention_input);
    residual = attention_branch<T>(run, layer, qkv, kept.attention_input, kept.attention, capture);
    norm_branch<T>(run, layer.behind_attention, layer.o_bias, residual, kept.behind_attention);
    const Parameter* const bias = layer.behind_attention ? nullptr : layer.o_bias;  // else it is in already
    // X' = Y + down_proj(SubLN(silu(gate(norm(Y))) * up(norm(Y))))
    kept.mlp.gate_up = norm_and_project<T>(run, layer, mlp_input(layer), residual, bias, keep, kept.mlp_input);
    residual = mlp_branch<T>(run, layer, kept.mlp_input, kept.mlp);
    norm_branch<T>(run, layer.behind_mlp, nullptr, residual, kept.behind_mlp);
    if (tape) *tape = std::move(kept);
}

template <class T>
at::Tensor final_norm_forward(const LayerRun& run, const Parameter& gain, Residual& residual, at::Tensor* reciprocal) {
    const LayerWidths n(run);
    const at::Tensor hidden = floats({n.rows, n.hidden});
    *reciprocal = floats({n.rows});
    const at::Tensor x = floats({n.rows, n.hidden});
    NormForward<float, T> a;
    a.columns = n.hidden;
    a.x = data<float>(residual.x);
    a.delta = {data<T>(residual.branch), n.hidden, data<float>(residual.row_scale), residual.scale, nullptr};
    a.sum = data<float>(x);
    a.gain = value_of(&gain);
    a.eps = static_cast<float>(run.config.rms_norm_eps);
    a.reciprocal = data<float>(*reciprocal);
    a.normed = data<float>(hidden);
    over_rows(n.rows, n.hidden, [&](int64_t begin, int64_t end, float* scratch) {
        row_kernels<T>().norm_forward(a, begin, end, scratch);
    });
    residual = {x, {}, {}, 1.0f};
    return hidden;
}

#define FORWARD_OF(T)                                                                                               \
    template void layer_forward<T>(const LayerRun&, const LayerParameters&, Residual&, LayerTape*, ForwardResult*); \
    template at::Tensor final_norm_forward<T>(const LayerRun&, const Parameter&, Residual&, at::Tensor*);
FORWARD_OF(float)
FORWARD_OF(Bf16)

}  // namespace bitdistill
