// SPDX-License-Identifier: GPL-3.0-or-later
// The logit losses against a teacher of whom only the largest logits are known, for row_kernels_body.h. The kept
// columns are taken out of the row, so that the sum of the others is never a difference of two large numbers.
#pragma once

#include "engine/train/rows/row_lanes.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

constexpr float lowest_logit = -3.0e38f;  // its exponential counts as nothing

template <class T>
float largest_logit(const T* z, int64_t columns) {
    F largest = splat(lowest_logit);
    int64_t i = 0;
    for (; i + lanes <= columns; i += lanes) largest = larger(largest, load(z + i));
    for (; i < columns; ++i) largest = larger(largest, splat(load(z + i, Part{1})[0]));
    return largest_of(largest);
}

// Adds e^(z - most) and e^((z - most) cool) of a row, from which the kept columns have been taken out, to two sums.
// Float sums of sixteen lanes over at most 1,024 columns, added up in double.
template <class T>
void add_others(const T* z, int64_t columns, float most, double cool, double& sum, double& rest) {
    const float cool_factor = static_cast<float>(cool);
    constexpr int64_t stretch = 1024;
    for (int64_t from = 0; from < columns; from += stretch) {
        const int64_t count = columns - from < stretch ? columns - from : stretch;
        F one = {}, two = {};
        int64_t i = 0;
        for (; i + lanes <= count; i += lanes) {
            const F s = load(z + from + i) - most;
            one += exponential(s);
            two += exponential(s * cool_factor);
        }
        for (; i < count; ++i) {
            const double s = static_cast<double>(load(z + from + i, Part{1})[0]) - static_cast<double>(most);
            sum += std::exp(s);
            rest += std::exp(s * cool);
        }
        sum += static_cast<double>(sum_of(one));
        rest += static_cast<double>(sum_of(two));
    }
}

template <class T>
void top_logit_losses(const LogitLossRows<T>& a, const TopTeacher& top, T* logits, int64_t begin, int64_t end,
                      double* scratch) {
    const double cool = 1.0 / a.tau;
    const float cool_factor = static_cast<float>(cool);
    const auto value = [](const T* p) { return load(p, Part{1})[0]; };
    const auto put = [](T* p, double v) { store(p, splat(static_cast<float>(v)), Part{1}); };
    double *const hot = scratch, *const warm = scratch + top.kept;  // e^z and e^(z / tau) of the kept, less the maximum
    for (int64_t row = begin; row < end; ++row) {
        T* const z = logits + row * a.stride;
        const std::int32_t* const ids = top.ids + row * top.kept;
        const float* const shares = top.shares + row * top.kept;
        const double rest_share = static_cast<double>(top.rest[row]);
        const int64_t target = a.targets[row];
        const float most = largest_logit(z, a.columns);
        const double target_logit = static_cast<double>(value(z + target)) - static_cast<double>(most);
        int64_t target_place = -1;
        double cross = 0;
        for (int64_t i = 0; i < top.kept; ++i) {
            const double s = static_cast<double>(value(z + ids[i])) - static_cast<double>(most),
                         share = static_cast<double>(shares[i]);
            hot[i] = std::exp(s);
            warm[i] = std::exp(s * cool);
            if (share > 0) cross += share * (std::log(share) - s * cool);
            if (ids[i] == target) target_place = i;
            put(z + ids[i], static_cast<double>(lowest_logit));
        }
        double sum = 0, rest = 0;
        if (top.kept < a.columns) add_others(z, a.columns, most, cool, sum, rest);
        double cool_sum = rest;
        for (int64_t i = 0; i < top.kept; ++i) {
            sum += hot[i];
            cool_sum += warm[i];
        }
        if (rest_share > 0 && rest > 0) cross += rest_share * (std::log(rest_share) - std::log(rest));
        const double log_sum = std::log(sum);
        a.log_sum[row] = log_sum + static_cast<double>(most);
        a.ce[row] = log_sum - target_logit;
        a.ld[row] = cross + std::log(cool_sum);
        if (!a.gradient) continue;
        const double p = (static_cast<double>(a.ce_weight) + 2.0 * static_cast<double>(a.z_weight) * a.log_sum[row]) /
                         sum,
                     ld = static_cast<double>(a.ld_weight) / a.tau,
                     others = ld * (1.0 / cool_sum - (rest > 0 ? rest_share / rest : 0.0));
        T* const gradient = a.gradient + row * a.stride;
        const float p_factor = static_cast<float>(p), others_factor = static_cast<float>(others);
        for_lanes(a.columns, [&](int64_t i, auto w) {
            const F s = load(z + i, w) - most;
            store(gradient + i, exponential(s) * p_factor + exponential(s * cool_factor) * others_factor, w);
        });
        const auto of_kept = [&](int64_t i) {
            return hot[i] * p + ld * (warm[i] / cool_sum - static_cast<double>(shares[i]));
        };
        for (int64_t i = 0; i < top.kept; ++i) put(gradient + ids[i], of_kept(i));
        put(gradient + target,
            (target_place >= 0 ? of_kept(target_place)
                               : std::exp(target_logit) * p + std::exp(target_logit * cool) * others) -
                static_cast<double>(a.ce_weight));
    }
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
