// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of row_kernels.h for one instruction set: included once by each row_kernels_ISA.cpp, which sets
// ROWS_NAMESPACE.
#pragma once

#include "engine/train/rows/attention_body.h"
#include "engine/train/rows/code_product_body.h"
#include "engine/train/rows/histogram_body.h"
#include "engine/train/rows/quantize_body.h"
#include "engine/train/rows/relation_body.h"
#include "engine/train/rows/row_lanes.h"
#include "engine/train/rows/top_logit_losses_body.h"
#if defined(__AVX512BF16__)
#include "engine/train/rows/attention_bf16_body.h"
#endif

namespace bitdistill::ROWS_NAMESPACE {
namespace {

// value of sixteen columns of a projected row.
template <class T, class W>
LANE_INLINE F value_of(const Projected<T>& y, int64_t row, float scale, int64_t i, W w) {
    F v = load(y.matmul + row * y.stride + i, w) * scale;
    if (y.bias) v += load(y.bias + i, w);
    return v;
}
template <class T>
LANE_INLINE float scale_of(const Projected<T>& y, int64_t row) {
    return y.row_scale ? y.row_scale[row] * y.scale : y.scale;
}

// Normalises the row in scratch; returns the lane-wise largest magnitude.
LANE_INLINE F normalise(float* h, F squares, int64_t columns, const float* gain, float eps, float* reciprocal) {
    F largest = {};
    if (gain) {
        const float r = 1.0f / std::sqrt(sum_of(squares) / static_cast<float>(columns) + eps);
        *reciprocal = r;
        for_lanes(columns, [&](int64_t i, auto w) {
            const F v = load(h + i, w) * r * load(gain + i, w);
            store(h + i, v, w);
            largest = larger(largest, absolute(v));
        });
    } else {
        for_lanes(columns, [&](int64_t i, auto w) { largest = larger(largest, absolute(load(h + i, w))); });
    }
    return largest;
}

template <class X, class T>
void norm_forward(const NormForward<X, T>& a, int64_t begin, int64_t end, float* scratch) {
    for (int64_t row = begin; row < end; ++row) {
        const X* x = a.x ? a.x + row * a.columns : nullptr;
        const float scale = scale_of(a.delta, row);
        F squares = {};
        for_lanes(a.columns, [&](int64_t i, auto w) {
            F v = x ? load(x + i, w) : F{};
            if (a.delta.matmul) v += value_of(a.delta, row, scale, i, w);
            if (a.sum) store(a.sum + row * a.columns + i, v, w);
            store(scratch + i, v, w);
            squares += v * v;
        });
        const F largest = normalise(scratch, squares, a.columns, a.gain, a.eps, a.gain ? a.reciprocal + row : nullptr);
        if (a.normed)
            for_lanes(a.columns,
                      [&](int64_t i, auto w) { store(a.normed + row * a.columns + i, load(scratch + i, w), w); });
        if (a.quantized)
            write_quantized(scratch, largest, a.columns, a.quantized + row * a.columns,
                            a.row_scale ? a.row_scale + row : nullptr, a.form);
    }
}

template <class X, class T>
void norm_backward(const NormBackward<X, T>& a, int64_t begin, int64_t end, float* scratch) {
    const int64_t width = (a.columns + lanes - 1) / lanes * lanes;
    const bool turned = a.row_scale && a.form.block > 0;
    float *const d_input = scratch + width, *const input = d_input + width;  // of the transform
    for (int64_t row = begin; row < end; ++row) {
        const int64_t at = row * a.columns;
        const X* x = a.x + at;
        const float r = a.gain ? a.reciprocal[row] : 1.0f, s = a.row_scale ? a.row_scale[row] : 0.0f;
        if (turned) turn_back(a.d_quantized + at, a.columns, a.form, d_input);
        F dot = {};
        for_lanes(a.columns, [&](int64_t i, auto w) {
            const F v = load(x + i, w), gain = a.gain ? load(a.gain + i, w) : splat(1.0f),
                    dh = turned ? load(d_input + i, w) : load(a.d_quantized + at + i, w), dg = dh * gain;
            if (a.gain_gradient) store(a.gain_gradient + i, load(a.gain_gradient + i, w) + dh * v * r, w);
            dot += dg * v;
            store(scratch + i, dg, w);
            if (a.quantized) {
                F h = v * r * gain;
                if (turned) return store(input + i, h, w);
                if (a.row_scale) h = requantized(h, s, a.form);
                store(a.quantized + at + i, h, w);
            }
        });
        if (turned && a.quantized) requantize_turned(input, s, a.columns, a.form, a.quantized + at);
        const float mean = a.gain ? sum_of(dot) * r * r / static_cast<float>(a.columns) : 0.0f;
        for_lanes(a.columns, [&](int64_t i, auto w) {
            F d = r * (load(scratch + i, w) - load(x + i, w) * mean);
            if (a.d_residual) d += load(a.d_residual + at + i, w);
            if (a.dx) store(a.dx + at + i, d, w);
            if (a.dx_out) store(a.dx_out + at + i, d * a.dx_scale, w);
        });
    }
}

LANE_INLINE F squared_relu(F v) {
    const F positive = larger(v, splat(0.0f));
    return positive * positive;
}

// GELU by the tangent is v logistic(z) with z = c (v + 0.044715 v^3), c = 2 sqrt(2/pi). Where the logistic is 0 or 1
// the square stands still, so that nothing overflows.
constexpr float gelu_c = 1.5957691216f, gelu_cubic = 0.044715f;
LANE_INLINE F gelu_square(F v) { return smaller(v * v, splat(1e8f)); }
LANE_INLINE F gelu_logistic(F v) { return logistic(v * (gelu_square(v) * (gelu_c * gelu_cubic) + gelu_c)); }

LANE_INLINE F activated(GateForm form, F gate) {
    if (form == GateForm::squared_relu) return squared_relu(gate);
    return gate * (form == GateForm::gelu_tanh ? gelu_logistic(gate) : logistic(gate));
}

struct ActivatedGate {
    F value, slope;  // slope: times up
};
LANE_INLINE ActivatedGate activated_with_slope(GateForm form, F gate, F up) {
    if (form == GateForm::squared_relu) return {squared_relu(gate), up * 2.0f * larger(gate, splat(0.0f))};
    if (form == GateForm::silu) {
        const F sigma = logistic(gate);
        return {gate * sigma, up * sigma * (1.0f + gate * (1.0f - sigma))};
    }
    const F sigma = gelu_logistic(gate), steepness = gelu_square(gate) * (3.0f * gelu_c * gelu_cubic) + gelu_c;
    return {gate * sigma, up * sigma * (1.0f + gate * (1.0f - sigma) * steepness)};
}

template <class T>
void swiglu_forward(const SwigluForward<T>& a, int64_t begin, int64_t end, float* scratch) {
    for (int64_t row = begin; row < end; ++row) {
        const float gate_scale = scale_of(a.gate, row), up_scale = scale_of(a.up, row);
        F squares = {};
        for_lanes(a.columns, [&](int64_t i, auto w) {
            const F gate = value_of(a.gate, row, gate_scale, i, w), up = value_of(a.up, row, up_scale, i, w),
                    v = activated(a.form_of_gate, gate) * up;
            store(scratch + i, v, w);
            squares += v * v;
        });
        const F largest = normalise(scratch, squares, a.columns, a.gain, a.eps, a.gain ? a.reciprocal + row : nullptr);
        write_quantized(scratch, largest, a.columns, a.quantized + row * a.columns,
                        a.row_scale ? a.row_scale + row : nullptr, a.form);
    }
}

template <class T>
void swiglu_backward(const SwigluBackward<T>& a, int64_t begin, int64_t end, float* scratch) {
    const int64_t width = (a.columns + lanes - 1) / lanes * lanes;
    float *const dg = scratch, *const u = dg + width, *const silu = u + width, *const slope = silu + width;
    const bool turned = a.row_scale && a.form.block > 0;
    float *const d_input = slope + width, *const input = d_input + width;  // of the transform
    for (int64_t row = begin; row < end; ++row) {
        const int64_t at = row * a.columns;
        const float gate_scale = scale_of(a.gate, row), up_scale = scale_of(a.up, row),
                    r = a.gain ? a.reciprocal[row] : 1.0f, s = a.row_scale ? a.row_scale[row] : 0.0f;
        if (turned) turn_back(a.d_quantized + at, a.columns, a.form, d_input);
        F dot = {};
        for_lanes(a.columns, [&](int64_t i, auto w) {
            const F gate = value_of(a.gate, row, gate_scale, i, w), up = value_of(a.up, row, up_scale, i, w);
            const ActivatedGate active = activated_with_slope(a.form_of_gate, gate, up);
            const F v = active.value * up, gain = a.gain ? load(a.gain + i, w) : splat(1.0f),
                    dh = turned ? load(d_input + i, w) : load(a.d_quantized + at + i, w), d = dh * gain;
            if (a.gain_gradient) store(a.gain_gradient + i, load(a.gain_gradient + i, w) + dh * v * r, w);
            dot += d * v;
            F h = v * r * gain;
            if (turned) {
                store(input + i, h, w);
            } else {
                if (a.row_scale) h = requantized(h, s, a.form);
                store(a.quantized + at + i, h, w);
            }
            store(dg + i, d);  // whole: the scratch has room for the padding
            store(u + i, v);
            store(silu + i, active.value);
            store(slope + i, active.slope);
        });
        if (turned) requantize_turned(input, s, a.columns, a.form, a.quantized + at);
        const float mean = a.gain ? sum_of(dot) * r * r / static_cast<float>(a.columns) : 0.0f;
        for_lanes(a.columns, [&](int64_t i, auto w) {
            const F d = r * (load(dg + i) - load(u + i) * mean);
            store(a.d_gate + row * a.gate.stride + i, d * load(slope + i) * a.gate.scale, w);
            store(a.d_up + row * a.up.stride + i, d * load(silu + i) * a.up.scale, w);
        });
    }
}

// One head: value -> [norm] -> in scratch.
template <class T>
LANE_INLINE void read_head(const Projected<T>& y, int64_t row, float scale, int64_t first, int64_t width,
                           const float* gain, float eps, float* reciprocal, float* scratch) {
    F squares = {};
    for_lanes(width, [&](int64_t i, auto w) {
        const F v = value_of(y, row, scale, first + i, w);
        store(scratch + i, v, w);
        squares += v * v;
    });
    if (gain) normalise(scratch, squares, width, gain, eps, reciprocal);
}

template <class T>
void rotary_forward(const RotaryForward<T>& a, int64_t begin, int64_t end, float* scratch) {
    const int64_t half = a.width / 2;
    for (int64_t row = begin; row < end; ++row) {
        const float *c = a.cosine + a.positions[row] * half, *s = a.sine + a.positions[row] * half;
        const auto turn = [&](const Projected<T>& y, int64_t heads, const float* gain, float* reciprocal, T* out,
                              float* copy) {
            const float scale = scale_of(y, row);
            for (int64_t head = 0; head < heads; ++head) {
                const int64_t at = (row * heads + head) * a.width;
                read_head(y, row, scale, head * a.width, a.width, gain, a.eps,
                          gain ? reciprocal + row * heads + head : nullptr, scratch);
                for_lanes(half, [&](int64_t i, auto w) {
                    const F x = load(scratch + i, w), z = load(scratch + half + i, w), cosine = load(c + i, w),
                            sine = load(s + i, w), first = x * cosine - z * sine, second = z * cosine + x * sine;
                    store(out + at + i, first, w);
                    store(out + at + half + i, second, w);
                    if (copy) {
                        store(copy + at + i, first, w);
                        store(copy + at + half + i, second, w);
                    }
                });
            }
        };
        turn(a.q, a.heads, a.q_gain, a.q_reciprocal, a.q_out, a.q_copy);
        turn(a.k, a.kv_heads, a.k_gain, a.k_reciprocal, a.k_out, a.k_copy);
        const int64_t kv = a.kv_heads * a.width;
        const float scale = scale_of(a.v, row);
        for_lanes(kv, [&](int64_t i, auto w) {
            const F v = value_of(a.v, row, scale, i, w);
            store(a.v_out + row * kv + i, v, w);
            if (a.v_copy) store(a.v_copy + row * kv + i, v, w);
        });
    }
}

template <class T>
void rotary_backward(const RotaryBackward<T>& b, int64_t begin, int64_t end, float* scratch) {
    const RotaryForward<T>& a = b.forward;
    const int64_t width = a.width, half = width / 2;
    const int64_t padded = (width + lanes - 1) / lanes * lanes;
    float *const d = scratch, *const x = scratch + padded;
    for (int64_t row = begin; row < end; ++row) {
        const float *c = a.cosine + a.positions[row] * half, *s = a.sine + a.positions[row] * half;
        // Gradients of `group` query heads lie one after another and belong to one head of y.
        const auto back = [&](const Projected<T>& y, int64_t heads, int64_t group, const float* grad,
                              const float* copy_grad, const float* gain, const float* reciprocal, float* gain_gradient,
                              bool rotated, T* out) {
            for (int64_t head = 0; head < heads; ++head) {
                const float* first = grad + (row * heads + head) * group * width;
                for_lanes(width, [&](int64_t i, auto w) {
                    F v = load(first + i, w);
                    for (int64_t g = 1; g < group; ++g) v += load(first + g * width + i, w);
                    if (copy_grad) v += load(copy_grad + (row * heads + head) * width + i, w);
                    store(d + i, v, w);
                });
                if (rotated)
                    for_lanes(half, [&](int64_t i, auto w) {
                        const F p = load(d + i, w), z = load(d + half + i, w), cosine = load(c + i, w),
                                sine = load(s + i, w);
                        store(d + i, p * cosine + z * sine, w);
                        store(d + half + i, z * cosine - p * sine, w);
                    });
                float r = 1.0f, mean = 0.0f;
                if (gain) {
                    r = reciprocal[row * heads + head];
                    const float scale = scale_of(y, row);
                    F dot = {};
                    for_lanes(width, [&](int64_t i, auto w) {
                        const F v = value_of(y, row, scale, head * width + i, w), dh = load(d + i, w),
                                dg = dh * load(gain + i, w);
                        store(gain_gradient + i, load(gain_gradient + i, w) + dh * v * r, w);
                        dot += dg * v;
                        store(d + i, dg, w);
                        store(x + i, v, w);
                    });
                    mean = sum_of(dot) * r * r / static_cast<float>(width);
                }
                for_lanes(width, [&](int64_t i, auto w) {
                    F v = load(d + i, w);
                    if (gain) v = r * (v - load(x + i, w) * mean);
                    store(out + row * y.stride + head * width + i, v * y.scale, w);
                });
            }
        };
        const int64_t group = a.heads / a.kv_heads;
        back(a.q, a.heads, 1, b.dq, b.dq_copy, a.q_gain, a.q_reciprocal, b.q_gain_gradient, true, b.dq_out);
        back(a.k, a.kv_heads, group, b.dk, b.dk_copy, a.k_gain, a.k_reciprocal, b.k_gain_gradient, true, b.dk_out);
        back(a.v, a.kv_heads, group, b.dv, b.dv_copy, nullptr, nullptr, nullptr, false, b.dv_out);
    }
}

template <class T>
void logit_losses(const LogitLossRows<T>& a, int64_t begin, int64_t end) {
    const float cool = static_cast<float>(1.0 / a.tau);
    constexpr float lowest = -3.0e38f;
    for (int64_t row = begin; row < end; ++row) {
        const T *z = a.logits + row * a.stride, *t = a.teacher ? a.teacher + row * a.stride : nullptr;
        F top = splat(lowest), teacher_top = splat(lowest);
        const auto raise = [&](F& most, const T* p, int64_t i, Whole w) { most = larger(most, load(p + i, w)); };
        int64_t whole = 0;
        for (; whole + lanes <= a.columns; whole += lanes) {
            raise(top, z, whole, {});
            if (t) raise(teacher_top, t, whole, {});
        }
        for (int64_t i = whole; i < a.columns; ++i) {
            top = larger(top, splat(load(z + i, Part{1})[0]));
            if (t) teacher_top = larger(teacher_top, splat(load(t + i, Part{1})[0]));
        }
        const float most = largest_of(top), teacher_most = largest_of(teacher_top);
        // Padding lanes of a part count as nothing.
        const auto inside = [](F v, auto w) {
            if constexpr (requires { w.count; }) {
                float x[lanes];
                store(x, v);
                for (int64_t i = w.count; i < lanes; ++i) x[i] = 0;
                return load(x);
            } else {
                return v;
            }
        };
        // Float sums of sixteen lanes over at most 1,024 columns, added up in double.
        double sum = 0, cool_sum = 0, teacher_sum = 0, cross = 0;
        constexpr int64_t stretch = 1024;
        for (int64_t from = 0; from < a.columns; from += stretch) {
            const int64_t count = a.columns - from < stretch ? a.columns - from : stretch;
            F one = {}, two = {}, three = {}, four = {};
            for_lanes(count, [&](int64_t i, auto w) {
                const F s = load(z + from + i, w) - most;
                one += inside(exponential(s), w);
                if (t) {
                    const F u = (load(t + from + i, w) - teacher_most) * cool, e = inside(exponential(u), w);
                    two += inside(exponential(s * cool), w);
                    three += e;
                    four += e * (u - s * cool);
                }
            });
            sum += static_cast<double>(sum_of(one));
            cool_sum += static_cast<double>(sum_of(two));
            teacher_sum += static_cast<double>(sum_of(three));
            cross += static_cast<double>(sum_of(four));
        }
        const double log_sum = std::log(sum) + static_cast<double>(most);
        a.log_sum[row] = log_sum;
        a.ce[row] = log_sum - static_cast<double>(load(z + a.targets[row], Part{1})[0]);
        if (t) a.ld[row] = cross / teacher_sum - std::log(teacher_sum) + std::log(cool_sum);
        if (!a.gradient) continue;
        const float p = static_cast<float>(
                        (static_cast<double>(a.ce_weight) + 2.0 * static_cast<double>(a.z_weight) * log_sum) / sum),
                    ps = t ? static_cast<float>(static_cast<double>(a.ld_weight) / a.tau / cool_sum) : 0.0f,
                    pt = t ? static_cast<float>(static_cast<double>(a.ld_weight) / a.tau / teacher_sum) : 0.0f;
        T* gradient = a.gradient + row * a.stride;
        const int64_t target = a.targets[row];
        F target_gradient = {};
        for_lanes(a.columns, [&](int64_t i, auto w) {
            const F s = load(z + i, w) - most;
            F g = exponential(s) * p;
            if (t) g += exponential(s * cool) * ps - exponential((load(t + i, w) - teacher_most) * cool) * pt;
            if (target >= i && target < i + lanes) target_gradient = splat(g[target - i] - a.ce_weight);
            store(gradient + i, g, w);
        });
        store(gradient + target, target_gradient, Part{1});
    }
}

template <class T>
void scale(const float* in, float factor, T* out, int64_t count) {
    for_lanes(count, [&](int64_t i, auto w) { store(out + i, load(in + i, w) * factor, w); });
}

template <class T>
void accumulate(float* sum, const T* part, float factor, bool first, int64_t count) {
    if (first)
        for_lanes(count, [&](int64_t i, auto w) { store(sum + i, load(part + i, w) * factor, w); });
    else
        for_lanes(count, [&](int64_t i, auto w) { store(sum + i, load(sum + i, w) + load(part + i, w) * factor, w); });
}

void adamw(const AdamWRows& a, int64_t begin, int64_t end) {
    for_lanes(end - begin, [&](int64_t i, auto w) {
        const int64_t at = begin + i;
        const F g = load(a.gradient + at, w) * a.gradient_scale,
                m = a.beta1 * load(a.first + at, w) + (1.0f - a.beta1) * g,
                v = a.beta2 * load(a.second + at, w) + (1.0f - a.beta2) * g * g;
        float roots[lanes];
        store(roots, v);
        for (float& one : roots) one = __builtin_sqrtf(one);
        const F root = load(roots);
        store(a.first + at, m, w);
        store(a.second + at, v, w);
        store(a.weight + at, a.keep * load(a.weight + at, w) - a.rate * m / (root * a.root + a.epsilon), w);
    });
}

double square_sum(const float* x, int64_t count) {
    double sum = 0;
    constexpr int64_t stretch = 4096;
    for (int64_t from = 0; from < count; from += stretch) {
        const int64_t some = count - from < stretch ? count - from : stretch;
        F squares = {};
        for_lanes(some, [&](int64_t i, auto w) {
            const F v = load(x + from + i, w);
            squares += v * v;
        });
        sum += static_cast<double>(sum_of(squares));
    }
    return sum;
}

#define ROWS_STRING_(x) #x
#define ROWS_STRING(x) ROWS_STRING_(x)

template <class T>
constexpr RowKernels<T> table() {
    return {norm_forward<float, T>,
            norm_backward<float, T>,
            norm_forward<T, T>,
            norm_backward<T, T>,
            swiglu_forward<T>,
            swiglu_backward<T>,
            rotary_forward<T>,
            rotary_backward<T>,
            attention_forward<T>,
            attention_backward<T>,
            relation,
            logit_losses<T>,
            top_logit_losses<T>,
            scale<T>,
            accumulate<T>,
            ternary<T>,
            histogram,
            adamw,
            square_sum,
            code_products<T>,
            ROWS_STRING(ROWS_NAMESPACE) + sizeof "rows_" - 1};
}

}  // namespace

extern const RowKernels<float> f32_rows;
extern const RowKernels<Bf16> bf16_rows;
const RowKernels<float> f32_rows = table<float>();
const RowKernels<Bf16> bf16_rows = table<Bf16>();

}  // namespace bitdistill::ROWS_NAMESPACE
