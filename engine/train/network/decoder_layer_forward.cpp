// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/network/decoder_layer_parts.h"

namespace bitdistill {

using namespace decoder_layer;

template <class T>
void layer_forward(const LayerRun& run, const LayerParameters& layer, Residual& residual, LayerTape* tape,
                   ForwardResult* capture) {
    const RowKernels<T>& kernels = row_kernels<T>();
    const LayerWidths n(run);
    const auto eps = static_cast<float>(run.config.rms_norm_eps);
    const bool quantize = layer.q->quantized.quantize_activations;
    const auto scales = [&] { return quantize ? floats({n.rows}) : at::Tensor(); };
    LayerTape kept;

    // x += branch of the layer below; norm; the matmuls of all that read it, side by side.
    const auto project = [&](const SharedInput& input, const Parameter& gain, const Parameter* bias, at::Tensor& x,
                             at::Tensor& reciprocal, at::Tensor& scale, SubNormTape& sub) {
        at::Tensor quantized, normed;
        {
            const Lap lap(run, &PartTimes::rows);
            x = residual.branch.defined() && tape ? floats({n.rows, n.hidden}) : residual.x;
            reciprocal = floats({n.rows});
            if (input.separate())
                normed = floats({n.rows, n.hidden});
            else
                quantized = tensor_of<T>({n.rows, n.hidden});
            scale = quantized.defined() ? scales() : at::Tensor();
            NormForward<float, T> a;
            a.columns = n.hidden;
            a.x = data<float>(residual.x);
            a.delta = {data<T>(residual.branch), n.hidden, data<float>(residual.row_scale), residual.scale,
                       value_of(bias)};
            if (residual.branch.defined()) a.sum = data<float>(x);
            a.gain = value_of(&gain);
            a.eps = eps;
            a.reciprocal = data<float>(reciprocal);
            a.normed = data<float>(normed);
            a.quantized = data<T>(quantized);
            a.row_scale = data<float>(scale);
            over_rows(n.rows, n.hidden, [&](int64_t begin, int64_t end, float* scratch) {
                kernels.norm_forward(a, begin, end, scratch);
            });
        }
        if (!input.separate()) return matmul(run, quantized, input.stacked.t());
        const at::Tensor all = tensor_of<T>({n.rows, input.stacked.size(0)});
        int64_t column = 0;
        for (std::size_t i = 0; i < input.weights.size(); ++i) {
            const at::Tensor own = tensor_of<T>({n.rows, n.hidden});
            sub.reciprocal.push_back(floats({n.rows}));
            sub.scale.push_back(scales());
            {
                const Lap lap(run, &PartTimes::rows);
                NormForward<float, T> a;
                a.columns = n.hidden;
                a.x = data<float>(normed);
                a.gain = value_of(input.sub_norms[i]);
                a.eps = eps;
                a.reciprocal = data<float>(sub.reciprocal[i]);
                a.quantized = data<T>(own);
                a.row_scale = data<float>(sub.scale[i]);
                over_rows(n.rows, n.hidden, [&](int64_t begin, int64_t end, float* scratch) {
                    kernels.norm_forward(a, begin, end, scratch);
                });
            }
            const at::Tensor& matrix = input.weights[i]->quantized.matrix;
            all.narrow(1, column, matrix.size(0)).copy_(matmul(run, own, matrix.t()));
            column += matrix.size(0);
        }
        return all;
    };

    const at::Tensor qkv = project(attention_input(layer), *layer.input_norm, nullptr, kept.x, kept.input_reciprocal,
                                   kept.input_scale, kept.input_sub);
    {
        const Lap lap(run, &PartTimes::rows);
        kept.q = tensor_of<T>({n.rows, n.query});
        kept.k = tensor_of<T>({n.rows, n.kv});
        kept.v = tensor_of<T>({n.rows, n.kv});
        RotaryForward<T> a = rotary_of<T>(run, layer, qkv, kept.input_sub, kept.input_scale);
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
        kept.mixed = tensor_of<T>({n.rows, n.query});
        kept.log_sum = floats({run.batch, run.config.heads, run.tokens});
        over_heads(run, [&](int64_t task, float* scratch) {
            kernels.attention_forward(attention_of<T>(run, kept, task), scratch);
        });
    }
    at::Tensor mixed = kept.mixed;
    if (layer.attention_sub_norm || quantize) {
        const Lap lap(run, &PartTimes::rows);
        mixed = tensor_of<T>({n.rows, n.query});
        kept.mixed_reciprocal = floats({n.rows});
        kept.mixed_scale = scales();
        NormForward<T, T> a;
        a.columns = n.query;
        a.x = data<T>(kept.mixed);
        a.gain = value_of(layer.attention_sub_norm);
        a.eps = eps;
        a.reciprocal = data<float>(kept.mixed_reciprocal);
        a.quantized = data<T>(mixed);
        a.row_scale = data<float>(kept.mixed_scale);
        over_rows(n.rows, n.query, [&](int64_t begin, int64_t end, float* scratch) {
            kernels.mixed_norm_forward(a, begin, end, scratch);
        });
    }
    residual = {kept.x, matmul(run, mixed, layer.o->quantized.matrix.t()), kept.mixed_scale, layer.o->quantized.scale};

    kept.gate_up = project(feed_forward_input(layer), *layer.post_norm, layer.o_bias, kept.middle,
                           kept.middle_reciprocal, kept.middle_scale, kept.middle_sub);
    const at::Tensor inner = tensor_of<T>({n.rows, n.inner});
    {
        const Lap lap(run, &PartTimes::rows);
        kept.inner_reciprocal = floats({n.rows});
        kept.inner_scale = scales();
        SwigluForward<T> a;
        a.columns = n.inner;
        a.gate = projected<T>(kept.gate_up, 0, scale_of(kept.middle_sub, kept.middle_scale, 0), *layer.gate, nullptr);
        a.up = projected<T>(kept.gate_up, n.inner, scale_of(kept.middle_sub, kept.middle_scale, 1), *layer.up, nullptr);
        a.gain = value_of(layer.ffn_sub_norm);
        a.eps = eps;
        a.reciprocal = data<float>(kept.inner_reciprocal);
        a.quantized = data<T>(inner);
        a.row_scale = data<float>(kept.inner_scale);
        over_rows(n.rows, n.inner,
                  [&](int64_t begin, int64_t end, float* scratch) { kernels.swiglu_forward(a, begin, end, scratch); });
    }
    residual = {kept.middle, matmul(run, inner, layer.down->quantized.matrix.t()), kept.inner_scale,
                layer.down->quantized.scale};
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
