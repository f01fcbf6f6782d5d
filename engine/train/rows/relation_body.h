// SPDX-License-Identifier: GPL-3.0-or-later
// The attention-relation loss of one head of one sequence, with its gradient, for row_kernels_body.h: a block of rows
// of both relations at a time. The relations are symmetric before the softmax, so a state's gradient gathers what it
// gave as a row and as a column. FP32, since the term is small and its weight large.
#pragma once

#include "engine/train/rows/attention_body.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

// One model's states of the head, of valid tokens alone.
struct RelationSide {
    float *rows, *across, *norms;  // [tokens, wide], [width, lead], [tokens]
    int64_t width, wide;
    float factor;  // of the products
};

void read_states(const Relation& a, const RelationStates& states, int64_t lead, RelationSide& side) {
    side.width = states.width;
    side.wide = padded(states.width);
    side.factor = a.cosine ? 1.0f / a.temperature : 1.0f / std::sqrt(static_cast<float>(states.width));
    for (int64_t t = 0; t < a.tokens; ++t) {
        const float* in = states.values + a.places[t] * states.stride;
        float* const row = side.rows + t * side.wide;
        copy_rows(in, states.stride, 1, side.width, 1.0f, row, side.wide);
        if (!a.cosine) continue;
        F squares = {};
        for (int64_t i = 0; i < side.wide; i += lanes) squares += load(row + i) * load(row + i);
        const float norm = std::sqrt(sum_of(squares));
        side.norms[t] = norm;
        const float divisor = norm > smallest_norm ? norm : smallest_norm;
        for (int64_t i = 0; i < side.wide; i += lanes) store(row + i, load(row + i) / divisor);
    }
    copy_transposed(side.rows, side.wide, a.tokens, side.width, side.across, lead);
}

// Products -> logits less their maximum, in place; columns from `tokens` on count as nothing. A state's product with
// itself is not negative, so that the zeros of padding are never above the maximum.
LANE_INLINE void center(float* row, int64_t tokens, int64_t columns, float factor) {
    F most = splat(-3.0e38f);
    for (int64_t i = 0; i < columns; i += lanes) most = larger(most, load(row + i));
    const float top = largest_of(most);
    for (int64_t i = 0; i < columns; i += lanes) store(row + i, (load(row + i) - top) * factor);
    for (int64_t i = tokens; i < columns; ++i) row[i] = -3.0e38f;
}

double relation(const Relation& a, float* scratch) {
    const int64_t tokens = padded(a.tokens), lead = leading(a.tokens);
    const auto take = [&](int64_t floats) {
        float* const start = scratch;
        scratch += floats;
        return start;
    };
    RelationSide teacher, student;
    for (const auto& [states, side] : {std::pair(&a.teacher, &teacher), std::pair(&a.student, &student)}) {
        side->rows = take(tokens * padded(states->width));
        side->across = take(states->width * lead);
        side->norms = take(tokens);
        read_states(a, *states, lead, *side);
    }
    float *const z_teacher = take(block * lead), *const z = take(block * lead), *const d = take(tokens * student.wide),
                 *const d_block = take(block * student.wide);
    if (a.gradient)
        for (int64_t i = 0; i < tokens * student.wide; i += lanes) store(d + i, F{});
    double sum = 0;
    for (int64_t first = 0; first < a.tokens; first += block) {
        const int64_t rows = a.tokens - first < block ? a.tokens - first : block;
        const auto logits = [&](const RelationSide& side, float* out) {
            multiply(rows, tokens, side.width, Strided{side.rows + first * side.wide, side.wide, 1}, side.across, lead,
                     out, lead, false);
            for (int64_t i = 0; i < rows; ++i) center(out + i * lead, a.tokens, tokens, side.factor);
        };
        logits(teacher, z_teacher);
        logits(student, z);
        for (int64_t i = 0; i < rows; ++i) {
            float *const t = z_teacher + i * lead, *const s = z + i * lead;
            // Float sums over at most 1,024 columns, added up in double.
            double t_sum = 0, s_sum = 0, cross = 0;
            constexpr int64_t stretch = 1024;
            for (int64_t from = 0; from < tokens; from += stretch) {
                const int64_t end = tokens - from < stretch ? tokens : from + stretch;
                F one = {}, two = {}, three = {};
                for (int64_t k = from; k < end; k += lanes) {
                    const F zt = load(t + k), zs = load(s + k), et = exponential(zt), es = exponential(zs);
                    one += et;
                    two += es;
                    three += et * (zt - zs);
                    store(t + k, et);
                    store(s + k, es);
                }
                t_sum += static_cast<double>(sum_of(one));
                s_sum += static_cast<double>(sum_of(two));
                cross += static_cast<double>(sum_of(three));
            }
            sum += cross / t_sum - std::log(t_sum) + std::log(s_sum);
            if (!a.gradient) continue;
            const float ps = static_cast<float>(1.0 / s_sum), pt = static_cast<float>(1.0 / t_sum);
            for (int64_t k = 0; k < tokens; k += lanes) store(s + k, load(s + k) * ps - load(t + k) * pt);
        }
        if (!a.gradient) continue;
        multiply(rows, student.wide, a.tokens, Strided{z, lead, 1}, student.rows, student.wide, d_block, student.wide,
                 false);
        multiply(a.tokens, student.wide, rows, Strided{z, 1, lead}, student.rows + first * student.wide, student.wide,
                 d, student.wide, true);
        for (int64_t i = 0; i < rows * student.wide; i += lanes)
            store(d + first * student.wide + i, load(d + first * student.wide + i) + load(d_block + i));
    }
    if (!a.gradient) return sum;
    for (int64_t t = 0; t < a.tokens; ++t) {
        float *const row = d + t * student.wide, *const state = student.rows + t * student.wide;
        float along = 0.0f, factor = student.factor;
        if (a.cosine) {  // back through the division by the norm
            const float norm = student.norms[t];
            factor /= norm > smallest_norm ? norm : smallest_norm;
            F dot = {};
            for (int64_t i = 0; i < student.wide; i += lanes) dot += load(row + i) * load(state + i);
            along = norm > smallest_norm ? sum_of(dot) : 0.0f;
        }
        for_lanes(student.width, [&](int64_t i, auto w) {
            store(a.gradient + a.places[t] * a.student.stride + i,
                  (load(row + i) - load(state + i) * along) * (factor * a.weight), w);
        });
    }
    return sum;
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
