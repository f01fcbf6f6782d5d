// SPDX-License-Identifier: GPL-3.0-or-later
// What decoder_layer_forward.cpp and decoder_layer_backward.cpp share: tensors of the matmuls' type, tasks over rows
// and heads, clocks, and the descriptions of a layer's parts for row_kernels.h. Included by nothing else.
#pragma once

#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <vector>

#include "engine/base/machine.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/train/network/decoder_layer.h"
#include "engine/train/rows/row_kernels.h"

namespace bitdistill::decoder_layer {

using std::int64_t;

// N, C, H D, K D, F.
struct LayerWidths {
    int64_t rows, hidden, query, kv, inner;
    explicit LayerWidths(const LayerRun& run)
        : rows(run.rows.count()),
          hidden(run.config.hidden_size),
          query(run.config.query_width()),
          kv(run.config.kv_width()),
          inner(run.config.intermediate_size) {}
};

template <class T>
inline constexpr at::ScalarType type_of = std::is_same_v<T, float> ? at::kFloat : at::kBFloat16;

inline at::Tensor floats(at::IntArrayRef sizes) { return at::empty(sizes, at::kFloat); }
template <class T>
at::Tensor tensor_of(at::IntArrayRef sizes) {
    return at::empty(sizes, type_of<T>);
}

template <class T>
T* data(const at::Tensor& tensor) {
    return tensor.defined() ? static_cast<T*>(tensor.data_ptr()) : nullptr;
}
// How the input of this linear layer, of so many columns, becomes codes.
inline ActivationForm activation_form(const LayerRun& run, const Parameter& linear) {
    const Quantizer& quantizer = run.config.quantizer;
    const int64_t block = quantizer.hadamard_block(linear.spec.role, linear.value.size(1));
    return {quantizer.activation_bits(), block, block > 0 ? hadamard_factor(block) : 1.0f};
}

// Of a bias its values, of a norm's gains what it multiplies by.
inline const float* value_of(const Parameter* parameter) {
    return parameter ? data<float>(parameter->factors()) : nullptr;
}

inline constexpr int64_t grain = 16 * 1024;  // elements a task: below that a second thread costs more than it brings
inline int64_t rows_a_task(int64_t columns) { return std::max<int64_t>(1, grain / std::max<int64_t>(1, columns)); }

// work(begin, end, scratch) over all rows.
template <class Work>
void over_rows(int64_t rows, int64_t columns, const Work& work) {
    at::parallel_for(0, rows, rows_a_task(columns), [&](int64_t begin, int64_t end) {
        std::vector<float> scratch(static_cast<std::size_t>(row_scratch(columns)));
        work(begin, end, scratch.data());
    });
}

// Adds the time until its end to one part.
class Lap {
  public:
    Lap(const LayerRun& run, double PartTimes::*part) : times_(run.times), part_(part) {
        if (times_) start_ = std::chrono::steady_clock::now();
    }
    ~Lap() {
        if (times_)
            times_->*part_ +=
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_).count();
    }

  private:
    PartTimes* times_;
    double PartTimes::*part_;
    std::chrono::steady_clock::time_point start_;
};

inline at::Tensor matmul(const LayerRun& run, const at::Tensor& a, const at::Tensor& b) {
    const Lap lap(run, &PartTimes::matmuls);
    return at::mm(a, b);
}

// Below so many rows the weights' way into bytes costs more than their products.
inline constexpr int64_t fewest_code_rows = 32;

// input [N, in] of linear layers that stand one below the other in `matrix` [out, in] -> [N, out]. Codes times codes
// are multiplied as the whole numbers that they are, to the same bits, but where the processor has tiles for BF16.
template <class T>
at::Tensor linear(const LayerRun& run, const at::Tensor& input, const at::Tensor& matrix,
                  const std::vector<Parameter*>& weights) {
    static const bool tiles = std::is_same_v<T, Bf16> && machine().amx_bf16;
    const CodeProducts<T>& products = row_kernels<T>().code_products;
    const bool codes = std::ranges::all_of(weights, [](const Parameter* weight) {
        return weight->quantized.codes && weight->quantized.quantize_activations;
    });
    if (!codes || !products.multiply || tiles || input.size(0) < fewest_code_rows)
        return matmul(run, input, matrix.t());
    const Lap lap(run, &PartTimes::matmuls);
    CodeProduct<T> a;
    a.rows = input.size(0);
    a.columns = matrix.size(0);
    a.depth = matrix.size(1);
    const int64_t stride = code_stride(a.depth);
    const at::Tensor result = tensor_of<T>({a.rows, a.columns}), bytes = at::empty({a.rows * stride}, at::kChar),
                     sums = at::empty({a.rows}, at::kInt), poison = floats({a.rows});
    a.a = data<T>(input);
    a.w = data<T>(matrix);
    a.y = data<T>(result);
    a.codes = data<std::int8_t>(bytes);
    a.sums = data<std::int32_t>(sums);
    a.poison = data<float>(poison);
    at::parallel_for(0, a.rows, rows_a_task(a.depth),
                     [&](int64_t begin, int64_t end) { products.read(a, begin, end); });
    const int64_t panels = (a.columns + products.panel_columns - 1) / products.panel_columns;
    at::parallel_for(0, panels, 1, [&](int64_t begin, int64_t end) {
        std::vector<std::uint8_t> scratch(static_cast<std::size_t>(stride * (products.panel_columns + 1)));
        products.multiply(a, begin, end, scratch.data());
    });
    return result;
}

template <class T>
Projected<T> projected(const at::Tensor& all, int64_t column, const at::Tensor& row_scale, const Parameter& weight,
                       const Parameter* bias) {
    return {data<T>(all) + column, all.size(1), data<float>(row_scale), weight.quantized.scale, value_of(bias)};
}

// Linear layers that read one input, the norm of the residual stream before them, and their own norms where each has
// one.
struct BranchInput {
    Parameter* norm;
    std::vector<Parameter*> weights, sub_norms;
    const at::Tensor& stacked;  // [sum of the weights' rows, C] compute type: the weights one below the other
    bool separate() const { return sub_norms.front() != nullptr; }
};
inline BranchInput attention_input(const LayerParameters& layer) {
    return {layer.input_norm,
            {layer.q, layer.k, layer.v},
            {layer.q_sub_norm, layer.k_sub_norm, layer.v_sub_norm},
            layer.qkv};
}
inline BranchInput mlp_input(const LayerParameters& layer) {
    return {layer.post_norm, {layer.gate, layer.up}, {layer.gate_sub_norm, layer.up_sub_norm}, layer.gate_up};
}
// [N] the scales of the quantized tokens that weight `index` of a branch's input reads.
inline const at::Tensor& scale_of(const InputTape& tape, std::size_t index) {
    return tape.sub_scale.empty() ? tape.scale : tape.sub_scale[index];
}

// qkv: [N, (H + 2 K) D] compute type, or undefined where backward does without.
template <class T>
RotaryForward<T> rotary_of(const LayerRun& run, const LayerParameters& layer, const at::Tensor& qkv,
                           const InputTape& input) {
    const LayerWidths n(run);
    RotaryForward<T> a;
    a.positions = run.rows.positions();
    a.heads = run.config.heads;
    a.kv_heads = run.config.kv_heads;
    a.width = run.config.head_dim;
    a.q = {data<T>(qkv), n.query + 2 * n.kv, data<float>(scale_of(input, 0)), layer.q->quantized.scale,
           value_of(layer.q_bias)};
    a.k = a.v = a.q;
    if (qkv.defined()) {
        a.k.matmul = a.q.matmul + n.query;
        a.v.matmul = a.k.matmul + n.kv;
    }
    a.k.row_scale = data<float>(scale_of(input, 1));
    a.k.scale = layer.k->quantized.scale;
    a.k.bias = value_of(layer.k_bias);
    a.v.row_scale = data<float>(scale_of(input, 2));
    a.v.scale = layer.v->quantized.scale;
    a.v.bias = value_of(layer.v_bias);
    a.cosine = data<float>(run.cosine);
    a.sine = data<float>(run.sine);
    a.q_gain = value_of(layer.q_norm);
    a.k_gain = value_of(layer.k_norm);
    a.eps = static_cast<float>(run.config.rms_norm_eps);
    return a;
}

inline GateForm form_of(Activation activation) {
    switch (activation) {
        case Activation::silu:
            return GateForm::silu;
        case Activation::squared_relu:
            return GateForm::squared_relu;
        case Activation::gelu_tanh:
            return GateForm::gelu_tanh;
    }
    return GateForm::silu;
}

// gate_up: [N, 2 F] compute type. A: SwigluForward or SwigluBackward.
template <class T, class A>
void set_gate_and_up(A& a, const LayerRun& run, const LayerParameters& layer, const at::Tensor& gate_up,
                     const InputTape& input) {
    const LayerWidths n(run);
    a.columns = n.inner;
    a.gate = projected<T>(gate_up, 0, scale_of(input, 0), *layer.gate, nullptr);
    a.up = projected<T>(gate_up, n.inner, scale_of(input, 1), *layer.up, nullptr);
    a.gain = value_of(layer.ffn_sub_norm);
    a.form_of_gate = form_of(run.config.layer(layer.gate->spec.layer).activation);
}

// One head of one sequence: task = head * B + sequence, so that each thread meets sequences of all lengths.
template <class T>
Attention<T> attention_of(const LayerRun& run, const AttentionTape& tape, int64_t task) {
    const ModelConfig& config = run.config;
    const int64_t sequence = task % run.rows.sequences(), head = task / run.rows.sequences(),
                  group = config.heads / config.kv_heads, first = run.rows.first(sequence);
    Attention<T> a;
    a.tokens = run.rows.length(sequence);
    a.width = config.head_dim;
    a.window = run.window;
    a.divisor = static_cast<float>(config.scores_over());
    a.q_stride = config.query_width();
    a.kv_stride = config.kv_width();
    const int64_t q = first * a.q_stride + head * a.width, kv = first * a.kv_stride + head / group * a.width;
    a.q = data<T>(tape.q) + q;
    a.k = data<T>(tape.k) + kv;
    a.v = data<T>(tape.v) + kv;
    a.out = data<T>(tape.mixed) + q;
    a.log_sum = data<float>(tape.log_sum) + first * config.heads + head * a.tokens;
    return a;
}

// work(task, scratch) for each head of each sequence.
template <class Work>
void over_heads(const LayerRun& run, const Work& work) {
    const int64_t longest = run.rows.longest(), cost = longest * longest * run.config.head_dim;
    at::parallel_for(0, run.rows.sequences() * run.config.heads, std::max<int64_t>(1, 4 * grain / cost),
                     [&](int64_t begin, int64_t end) {
                         const at::Tensor scratch = floats({attention_scratch(longest, run.config.head_dim)});
                         for (int64_t task = begin; task < end; ++task) work(task, data<float>(scratch));
                     });
}

}  // namespace bitdistill::decoder_layer
