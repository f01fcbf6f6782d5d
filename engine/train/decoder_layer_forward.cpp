// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/decoder_layer_parts.h"

namespace bitdistill {

using namespace decoder_layer;

template <class T>
void layer_forward(const LayerRun& run, const LayerParameters& layer, Residual& residual, LayerTape* tape,
                   ForwardResult* capture) {
    const RowKernels<T>& kernels = row_kernels<T>();
    const LayerWidths n(run);
    const auto eps = static_cast<float>(run.config.rms_norm_eps);
    const bool quantize = layer.q->operand.quantize_input;
    const auto scales = [&] { return quantize ? floats({n.rows}) : at::Tensor(); };
    LayerTape kept;

    // x += product of the layer below; norm; operand of q, k, v.
    const auto add_and_norm = [&](const Parameter& gain, const Parameter* bias, at::Tensor& x, at::Tensor& reciprocal,
                                  at::Tensor& scale) {
        const Lap lap(run, &PartTimes::rows);
        x = residual.product.defined() && tape ? floats({n.rows, n.hidden}) : residual.x;
        reciprocal = floats({n.rows});
        scale = scales();
        const at::Tensor operand = operands<T>({n.rows, n.hidden});
        NormForward<float, T> a;
        a.columns = n.hidden;
        a.x = data<float>(residual.x);
        a.delta = {data<T>(residual.product), n.hidden, data<float>(residual.row_scale), residual.scale,
                   value_of(bias)};
        if (residual.product.defined()) a.sum = data<float>(x);
        a.gain = value_of(&gain);
        a.eps = eps;
        a.reciprocal = data<float>(reciprocal);
        a.operand = data<T>(operand);
        a.row_scale = data<float>(scale);
        over_rows(n.rows, n.hidden,
                  [&](int64_t begin, int64_t end, float* scratch) { kernels.norm_forward(a, begin, end, scratch); });
        return operand;
    };

    const at::Tensor qkv = product(
        run, add_and_norm(*layer.input_norm, nullptr, kept.x, kept.input_reciprocal, kept.input_scale), layer.qkv.t());
    {
        const Lap lap(run, &PartTimes::rows);
        kept.q = operands<T>({n.rows, n.query});
        kept.k = operands<T>({n.rows, n.kv});
        kept.v = operands<T>({n.rows, n.kv});
        RotaryForward<T> a = rotary_of<T>(run, layer, qkv, kept.input_scale);
        if (layer.q_norm) {
            kept.qkv = qkv;
            kept.q_reciprocal = floats({n.rows, run.config.heads});
            kept.k_reciprocal = floats({n.rows, run.config.kv_heads});
            a.q_reciprocal = data<float>(kept.q_reciprocal);
            a.k_reciprocal = data<float>(kept.k_reciprocal);
        }
        a.q_out = data<T>(kept.q);
        a.k_out = data<T>(kept.k);
        a.v_out = data<T>(kept.v);
        if (capture) {
            capture->q = floats({run.batch, run.tokens, n.query});
            capture->k = floats({run.batch, run.tokens, n.kv});
            capture->v = floats({run.batch, run.tokens, n.kv});
            a.q_copy = data<float>(capture->q);
            a.k_copy = data<float>(capture->k);
            a.v_copy = data<float>(capture->v);
        }
        over_rows(n.rows, n.query + 2 * n.kv,
                  [&](int64_t begin, int64_t end, float* scratch) { kernels.rotary_forward(a, begin, end, scratch); });
    }
    {
        const Lap lap(run, &PartTimes::attention);
        kept.mixed = operands<T>({n.rows, n.query});
        kept.log_sum = floats({run.batch, run.config.heads, run.tokens});
        over_heads(run, [&](int64_t task, float* scratch) {
            kernels.attention_forward(attention_of<T>(run, kept, task), scratch);
        });
    }
    at::Tensor mixed = kept.mixed;
    if (layer.attention_sub_norm || quantize) {
        const Lap lap(run, &PartTimes::rows);
        mixed = operands<T>({n.rows, n.query});
        kept.mixed_reciprocal = floats({n.rows});
        kept.mixed_scale = scales();
        NormForward<T, T> a;
        a.columns = n.query;
        a.x = data<T>(kept.mixed);
        a.gain = value_of(layer.attention_sub_norm);
        a.eps = eps;
        a.reciprocal = data<float>(kept.mixed_reciprocal);
        a.operand = data<T>(mixed);
        a.row_scale = data<float>(kept.mixed_scale);
        over_rows(n.rows, n.query, [&](int64_t begin, int64_t end, float* scratch) {
            kernels.mixed_norm_forward(a, begin, end, scratch);
        });
    }
    residual = {kept.x, product(run, mixed, layer.o->operand.matrix.t()), kept.mixed_scale, layer.o->operand.scale};

    kept.gate_up = product(
        run, add_and_norm(*layer.post_norm, layer.o_bias, kept.middle, kept.middle_reciprocal, kept.middle_scale),
        layer.gate_up.t());
    const at::Tensor inner = operands<T>({n.rows, n.inner});
    {
        const Lap lap(run, &PartTimes::rows);
        kept.inner_reciprocal = floats({n.rows});
        kept.inner_scale = scales();
        SwigluForward<T> a;
        a.columns = n.inner;
        a.gate = projected<T>(kept.gate_up, 0, kept.middle_scale, *layer.gate, nullptr);
        a.up = projected<T>(kept.gate_up, n.inner, kept.middle_scale, *layer.up, nullptr);
        a.gain = value_of(layer.ffn_sub_norm);
        a.eps = eps;
        a.reciprocal = data<float>(kept.inner_reciprocal);
        a.operand = data<T>(inner);
        a.row_scale = data<float>(kept.inner_scale);
        over_rows(n.rows, n.inner,
                  [&](int64_t begin, int64_t end, float* scratch) { kernels.swiglu_forward(a, begin, end, scratch); });
    }
    residual = {kept.middle, product(run, inner, layer.down->operand.matrix.t()), kept.inner_scale,
                layer.down->operand.scale};
    if (tape) *tape = std::move(kept);
}

template <class T>
at::Tensor final_norm_forward(const LayerRun& run, const Parameter& gain, Residual& residual, at::Tensor* reciprocal) {
    const LayerWidths n(run);
    const at::Tensor hidden = floats({run.batch, run.tokens, n.hidden});
    *reciprocal = floats({n.rows});
    const at::Tensor x = floats({n.rows, n.hidden});
    NormForward<float, T> a;
    a.columns = n.hidden;
    a.x = data<float>(residual.x);
    a.delta = {data<T>(residual.product), n.hidden, data<float>(residual.row_scale), residual.scale, nullptr};
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
