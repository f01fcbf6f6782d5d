// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a histogram frame, for row_kernels_body.h: the same numbers as count_weights()
// (engine/run/weight_histogram.h) gives weight by weight, sixteen at a time.
#pragma once

#include "engine/run/run_log.h"
#include "engine/train/rows/quantize_body.h"
#include "engine/train/rows/row_lanes.h"

namespace bitdistill::ROWS_NAMESPACE {
namespace {

// A register of doubles, and as many floats and whole numbers.
constexpr int64_t doubles = native / 2;
using Doubles = double __attribute__((vector_size(8 * doubles)));
using FewFloats = float __attribute__((vector_size(4 * doubles)));
using FewIntegers = std::int32_t __attribute__((vector_size(4 * doubles)));

// Not a number counts as beyond the highest edge.
LANE_INLINE void bins_of(const float* w_over_scale, std::int32_t* bins) {
    const Doubles last = Doubles{} + (HistogramFrame::bins - 2), below = Doubles{} - 1.0;
    FewFloats v;
    std::memcpy(&v, w_over_scale, sizeof v);
    Doubles position = (__builtin_convertvector(v, Doubles) - HistogramFrame::lowest) * 40.0;
    position = position < 0.0 ? below : position;
    position = position < last ? position : last;
    const FewIntegers bin = __builtin_convertvector(position, FewIntegers) + 1;
    std::memcpy(bins, &bin, sizeof bin);
}

void histogram(HistogramRows& a, int64_t begin, int64_t end) {
    // Four tables: neighbours often fall into the same bin, and an addition would wait for the one before.
    std::uint64_t tables[4][HistogramFrame::bins] = {};
    std::uint64_t minus = 0, plus = 0, flips = 0;
    const float threshold = a.threshold;
    const int64_t blocks = a.columns > 0 ? (a.columns + a.block - 1) / a.block : 0;
    for (int64_t first = begin, last = end; first < end; first = last) {  // a stretch of one scale
        float scale = a.scales[0];
        if (blocks > 0) {
            const int64_t row = first / a.columns, b = first % a.columns / a.block;
            scale = a.scales[row * blocks + b];
            last = b + 1 < blocks ? row * a.columns + (b + 1) * a.block : (row + 1) * a.columns;
            last = last < end ? last : end;
        }
        for (int64_t from = first; from < last; from += lanes) {
            const int64_t some = last - from < lanes ? last - from : lanes;
            float ratio[lanes] = {};
            std::memcpy(ratio, a.weights + from, static_cast<std::size_t>(some) * sizeof(float));
            store(ratio, load(ratio) / scale);
            std::int32_t bins[lanes], code[lanes];
            for (int64_t i = 0; i < lanes; i += doubles) bins_of(ratio + i, bins + i);
            if (a.coded) {
                std::memcpy(ratio, a.coded + from, static_cast<std::size_t>(some) * sizeof(float));
                store(ratio, load(ratio) / scale);
            }
            for (int64_t i = 0; i < lanes; i += native) {
                const Integers codes = ternary_of(load_register(ratio + i), threshold);
                std::memcpy(code + i, &codes, sizeof codes);
            }
            for (int64_t i = 0; i < some; ++i) {
                ++tables[i % 4][bins[i]];
                std::int8_t& old = a.codes[from + i];
                minus += code[i] < 0;
                plus += code[i] > 0;
                flips += code[i] != old;
                old = static_cast<std::int8_t>(code[i]);
            }
        }
    }
    for (const auto& table : tables)
        for (int bin = 0; bin < HistogramFrame::bins; ++bin) a.counts[bin] += table[bin];
    a.minus += minus;
    a.plus += plus;
    a.flips += flips;
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
