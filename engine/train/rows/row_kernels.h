// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of a training step beside its large matmuls, on plain memory: each function does in one pass
// over rows (tokens) what LibTorch's operators do in five to twenty. One source, row_kernels_body.h, is compiled for
// each instruction set; row_kernels() takes the widest that this CPU has. T is the type of what the matmuls read and
// give: float or Bf16; sums are FP32. Rows [begin, end) of one call are one task: any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {

struct Bf16 {
    std::uint16_t bits;
};

// Rows of a linear layer's result before its scales: value = matmul * row_scale[row] * scale + bias[column].
template <class T>
struct Projected {
    const T* matmul = nullptr;
    std::int64_t stride = 0;           // elements from row to row
    const float* row_scale = nullptr;  // of the quantized activations; null: 1
    float scale = 1.0f;                // of the weights
    const float* bias = nullptr;       // null: none
};

// How the input of a BitLinear becomes codes: absmax8, or with 4 bits absmean4, with a Hadamard transform in front of
// it where `block` is not 0 (engine/model/rounding/hadamard.h). The gradient passes the rounding, and the transform,
// which is its own transpose.
struct ActivationForm {
    int bits = 8;
    std::int64_t block = 0;
    float factor = 1.0f;  // hadamard_factor(block)
};

// x (+ delta) -> [RMSNorm] -> input of the next matmul, quantized if `row_scale` is given:
// h = x * rsqrt(mean(x^2) + eps) * gain; s = max(max(abs(h)), 1e-5) / 127; quantized = clip(round_half_even(h / s),
// -128, 127), or as `form` says. X is the type of x.
template <class X, class T>
struct NormForward {
    std::int64_t columns = 0;
    const X* x = nullptr;         // null: 0
    Projected<T> delta;           // added to x first; matmul null: nothing
    float* sum = nullptr;         // x + delta; null: not wanted
    const float* gain = nullptr;  // null: no norm, h = x
    float eps = 0;
    float* reciprocal = nullptr;  // rsqrt(...) of each row
    float* normed = nullptr;      // h; null: not wanted
    T* quantized = nullptr;       // null: not wanted
    float* row_scale = nullptr;   // s
    ActivationForm form;
};

// The same way back. d_quantized is the gradient of h (straight-through).
template <class X, class T>
struct NormBackward {
    std::int64_t columns = 0;
    const X* x = nullptr;
    const float* gain = nullptr;
    const float* reciprocal = nullptr;
    const float* row_scale = nullptr;
    const T* d_quantized = nullptr;
    const float* d_residual = nullptr;  // added to the gradient of x; null: nothing
    float* dx = nullptr;                // null: not wanted; may be d_residual
    T* dx_out = nullptr;                // gradient of x times dx_scale; null: not wanted
    float dx_scale = 1.0f;
    T* quantized = nullptr;          // h again, rounded to the quantizer's steps; null: not wanted
    float* gain_gradient = nullptr;  // added to
    ActivationForm form;
};

// What the MLP makes of its gate before it meets `up`: silu(gate), relu(gate)^2, or GELU by the tangent.
enum class GateForm { silu, squared_relu, gelu_tanh };

// activation(gate) * up -> [RMSNorm] -> quantized.
template <class T>
struct SwigluForward {
    std::int64_t columns = 0;
    Projected<T> gate, up;
    GateForm form_of_gate = GateForm::silu;
    const float* gain = nullptr;
    float eps = 0;
    float* reciprocal = nullptr;
    T* quantized = nullptr;
    float* row_scale = nullptr;
    ActivationForm form;
};

template <class T>
struct SwigluBackward {
    std::int64_t columns = 0;
    Projected<T> gate, up;
    GateForm form_of_gate = GateForm::silu;
    const float* gain = nullptr;
    const float* reciprocal = nullptr;
    const float* row_scale = nullptr;
    const T* d_quantized = nullptr;
    T* quantized = nullptr;
    T *d_gate = nullptr, *d_up = nullptr;  // rows of gate.stride; times gate.scale and up.scale
    float* gain_gradient = nullptr;
    ActivationForm form;
};

// Projected q, k, v -> [RMSNorm of each head] -> rotation by the token's position in halves (the pair of element i is
// i + width / 2).
template <class T>
struct RotaryForward {
    const std::int64_t* positions = nullptr;  // of each row, within its sequence
    std::int64_t heads = 0, kv_heads = 0, width = 0;
    Projected<T> q, k, v;
    const float *cosine = nullptr, *sine = nullptr;  // [positions, width / 2]
    const float *q_gain = nullptr, *k_gain = nullptr;
    float eps = 0;
    float *q_reciprocal = nullptr, *k_reciprocal = nullptr;         // [row, head]
    T *q_out = nullptr, *k_out = nullptr, *v_out = nullptr;         // [row, heads width], [row, kv_heads width]
    float *q_copy = nullptr, *k_copy = nullptr, *v_copy = nullptr;  // the same in FP32; null: not wanted
};

template <class T>
struct RotaryBackward {
    RotaryForward<T> forward;
    const float *dq = nullptr, *dk = nullptr, *dv = nullptr;  // [row, heads width]: dk, dv per query head
    const float *dq_copy = nullptr, *dk_copy = nullptr, *dv_copy = nullptr;  // gradients of the copies; null: none
    T *dq_out = nullptr, *dk_out = nullptr, *dv_out = nullptr;  // rows of q.stride; times the scales of q, k, v
    float *q_gain_gradient = nullptr, *k_gain_gradient = nullptr;
};

// Causal softmax(q k^T / sqrt(divisor)) v for one head of one sequence, blocks of queries at a time; never tokens x
// tokens at once. Pointers stand on the head's first element; strides are from token to token.
template <class T>
struct Attention {
    std::int64_t tokens = 0, width = 0;
    std::int64_t window = 0;  // positions that a query sees, its own among them; 0: all up to its own
    float divisor = 0;        // 0: width
    const T *q = nullptr, *k = nullptr, *v = nullptr;
    std::int64_t q_stride = 0, kv_stride = 0;
    T* out = nullptr;                                   // stride q_stride
    float* log_sum = nullptr;                           // [tokens]
    const T* d_out = nullptr;                           // backward only, stride q_stride
    float *dq = nullptr, *dk = nullptr, *dv = nullptr;  // stride q_stride
};

// Sum over the valid tokens of one head of one sequence of KL( R_T || R_S ), R = softmax(c A A^T) over valid tokens; c
// = 1 / sqrt(width), or of rows of unit length (cosine) 1 / temperature. The gradient, for the student's states, is
// that of weight * sum; rows that are not valid are left alone.
struct RelationStates {
    const float* values = nullptr;  // the head's first element
    std::int64_t width = 0, stride = 0;
};
struct Relation {
    std::int64_t tokens = 0;               // valid ones
    const std::int64_t* places = nullptr;  // their rows
    RelationStates teacher, student;
    bool cosine = false;
    float temperature = 1.0f;
    float weight = 1.0f;
    float* gradient = nullptr;  // the student's stride; null: not wanted
};
inline constexpr float smallest_norm = 1e-12f;  // lengths below count as this

// Per row: CE = -log softmax(z)[target], LD = KL(softmax(t / tau) || softmax(z / tau)), the logarithm L of the sum of
// exp(z), and the gradient of ce_weight CE + ld_weight LD + z_weight L^2.
template <class T>
struct LogitLossRows {
    std::int64_t columns = 0, stride = 0;
    const T* logits = nullptr;
    const T* teacher = nullptr;  // null: no LD
    const std::int64_t* targets = nullptr;
    double tau = 1.0;
    float ce_weight = 0, ld_weight = 0, z_weight = 0;
    double *ce = nullptr, *ld = nullptr, *log_sum = nullptr;  // of each row
    T* gradient = nullptr;                                    // may be `logits`; null: not wanted
};

// The same with a teacher of whom only the largest logits are known (LogitLossRows::teacher is not looked at):
// LD = sum over kept i of p_i log(p_i / q_i) + p_rest log(p_rest / q_rest), q = softmax(z / tau), q_rest the sum of the
// others' q. The logits are overwritten.
struct TopTeacher {
    std::int64_t kept = 0;              // a row
    const std::int32_t* ids = nullptr;  // [rows, kept], different ones in a row
    const float* shares = nullptr;      // [rows, kept], p_i
    const float* rest = nullptr;        // [rows], p_rest
};

// What a HistogramFrame and its WeightWatch count, over weights [begin, end) of a matrix of rows. Sums are added to.
struct HistogramRows {
    const float* weights = nullptr;
    const float* scales = nullptr;  // each weight is counted over its own: WeightScales' values, columns and block
    std::int64_t columns = 0, block = 0;  // columns 0: one scale for all
    float threshold = code_threshold;     // of the codes, in units of the scale
    const std::uint8_t* kept = nullptr;   // sparsity_mask(); null: all are
    bool exact = false;                   // what is kept has the code of its sign
    std::uint8_t* states = nullptr;       // weight_state of the frame before; come back with the codes of this one
    std::uint64_t* counts = nullptr;      // [HistogramFrame::bins]
    std::uint64_t* masked = nullptr;      // the same of weights that are not kept, where there is a mask
    std::uint64_t* kinds = nullptr;       // [weight_kinds]
};

struct AdamWRows {
    float *weight = nullptr, *first = nullptr, *second = nullptr;
    const float* gradient = nullptr;
    float gradient_scale = 1, beta1 = 0, beta2 = 0, rate = 0, root = 0, epsilon = 0, keep = 1;
};

// y = a w^T of whole numbers: activation codes from -128 to 127 times ternary codes, summed exactly and rounded to T
// once. A matmul of T's with FP32 sums gives the same bits as long as its sums stay below 2^24.
template <class T>
struct CodeProduct {
    std::int64_t rows = 0, columns = 0, depth = 0;
    const T* a = nullptr;          // [rows, depth]
    const T* w = nullptr;          // [columns, depth]
    T* y = nullptr;                // [rows, columns]
    std::int8_t* codes = nullptr;  // [rows, code_stride(depth)], and
    std::int32_t* sums = nullptr;  // [rows], and
    float* poison = nullptr;  // [rows]: of a, by `read`; NaN for a row that holds one, as a matmul gives it, else 0
};
constexpr std::int64_t code_stride(std::int64_t depth) { return (depth + 3) / 4 * 4; }

template <class T>
struct CodeProducts {
    void (*read)(const CodeProduct<T>&, std::int64_t begin, std::int64_t end) = nullptr;  // rows
    // Panels of so many columns; scratch: code_stride(depth) * (panel_columns + 1) bytes.
    void (*multiply)(const CodeProduct<T>&, std::int64_t begin, std::int64_t end, std::uint8_t* scratch) = nullptr;
    std::int64_t panel_columns = 0;
};

template <class T>
struct RowKernels {
    void (*norm_forward)(const NormForward<float, T>&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*norm_backward)(const NormBackward<float, T>&, std::int64_t begin, std::int64_t end, float* scratch);
    // x of type T: the result of attention.
    void (*mixed_norm_forward)(const NormForward<T, T>&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*mixed_norm_backward)(const NormBackward<T, T>&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*swiglu_forward)(const SwigluForward<T>&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*swiglu_backward)(const SwigluBackward<T>&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*rotary_forward)(const RotaryForward<T>&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*rotary_backward)(const RotaryBackward<T>&, std::int64_t begin, std::int64_t end, float* scratch);
    void (*attention_forward)(const Attention<T>&, float* scratch);
    void (*attention_backward)(const Attention<T>&, float* scratch);
    double (*relation)(const Relation&, float* scratch);
    void (*logit_losses)(const LogitLossRows<T>&, std::int64_t begin, std::int64_t end);
    // scratch: 2 * kept doubles.
    void (*top_logit_losses)(const LogitLossRows<T>&, const TopTeacher&, T* logits, std::int64_t begin,
                             std::int64_t end, double* scratch);
    // out = in * factor.
    void (*scale)(const float* in, float factor, T* out, std::int64_t count);
    // sum (+)= part * factor.
    void (*accumulate)(float* sum, const T* part, float factor, bool first, std::int64_t count);
    // Ternary codes of w: +1 where w / delta lies above the threshold, -1 below its negative (ternary_code()).
    void (*ternary)(const float* w, float delta, float threshold, T* codes, std::int64_t count);
    void (*histogram)(HistogramRows&, std::int64_t begin, std::int64_t end);
    void (*adamw)(const AdamWRows&, std::int64_t begin, std::int64_t end);
    double (*square_sum)(const float* x, std::int64_t count);
    CodeProducts<T> code_products;  // empty where floats are multiplied as fast
    const char* name;               // of the instruction set
};
// The widest of this CPU, or the widest that needs no more than the instruction set which the environment variable
// BITDISTILL_ROW_KERNELS names (engine/base/instruction_set.h). Throws Error if this CPU lacks that.
template <class T>
const RowKernels<T>& row_kernels();
// All that this CPU has, the widest last.
template <class T>
const std::vector<const RowKernels<T>*>& row_kernels_of_this_cpu();

// Floats that the scratch of a call needs.
inline std::int64_t row_scratch(std::int64_t columns) { return 6 * (columns + 16); }
std::int64_t attention_scratch(std::int64_t tokens, std::int64_t width);
std::int64_t relation_scratch(std::int64_t tokens, std::int64_t teacher_width, std::int64_t student_width);

}  // namespace bitdistill
