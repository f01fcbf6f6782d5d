// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a histogram frame and of its WeightWatch, for row_kernels_body.h: the same numbers as count_weights()
// (engine/run/weight_histogram.h) gives weight by weight, sixteen at a time.
#pragma once

#include "engine/run/run_log.h"
#include "engine/run/watch/weight_watch.h"
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

LANE_INLINE Integers load_integers(const std::int32_t* p) {
    Integers v;
    std::memcpy(&v, p, sizeof v);
    return v;
}
LANE_INLINE void store_integers(std::int32_t* p, Integers v) { std::memcpy(p, &v, sizeof v); }

// Sixteen weights as a frame counts them.
struct CountedLanes {
    float weights[lanes] = {}, ratios[lanes] = {};  // ratios: over their scale
    std::int32_t states[lanes] = {}, kept[lanes] = {};
    std::int32_t bins[lanes], codes[lanes], kinds[lanes];  // codes: their bits of weight_state
};

LANE_INLINE void count(const HistogramRows& a, CountedLanes& some) {
    constexpr std::int32_t masked = weight_state::masked, state_mask = (1 << weight_state::bits) - 1;
    for (int64_t i = 0; i < lanes; i += doubles) bins_of(some.ratios + i, some.bins + i);
    for (int64_t i = 0; i < lanes; i += native) {
        const Integers negative = load_register(some.weights + i) < 0.0f;  // -1 where it is
        Integers codes = ternary_of(load_register(some.ratios + i), a.threshold) + 1;
        if (a.kept) {
            if (a.exact) codes = 2 + 2 * negative;
            codes = load_integers(some.kept + i) != 0 ? codes : Integers{} + masked;
        }
        const Integers kinds = (load_integers(some.states + i) & state_mask) | codes << int{kind_code_shift} |
                               (negative & std::int32_t{1 << kind_negative_shift});
        store_integers(some.codes + i, codes);
        store_integers(some.kinds + i, kinds);
    }
}

// Four tables: neighbours often are alike, and an addition would wait for the one before.
struct CountTables {
    std::uint64_t counts[4][HistogramFrame::bins] = {}, masked[4][HistogramFrame::bins] = {};
    std::uint64_t kinds[4][weight_kinds] = {};
};

LANE_INLINE void add_up(const std::uint64_t* from, std::size_t tables, std::size_t size, std::uint64_t* to) {
    for (std::size_t table = 0; table < tables; ++table)
        for (std::size_t i = 0; i < size; ++i) to[i] += from[table * size + i];
}

void histogram(HistogramRows& a, int64_t begin, int64_t end) {
    CountTables tables;
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
            const int64_t size = last - from < lanes ? last - from : lanes;
            CountedLanes some;
            std::memcpy(some.weights, a.weights + from, static_cast<std::size_t>(size) * sizeof(float));
            store(some.ratios, load(some.weights) / scale);
            for (int64_t i = 0; i < size; ++i) some.states[i] = a.states[from + i];
            if (a.kept)
                for (int64_t i = 0; i < size; ++i) some.kept[i] = a.kept[from + i];
            count(a, some);
            for (int64_t i = 0; i < size; ++i) {
                ++tables.counts[i % 4][some.bins[i]];
                ++tables.kinds[i % 4][some.kinds[i]];
                a.states[from + i] = static_cast<std::uint8_t>((some.states[i] & ~weight_state::code_mask) |
                                                               static_cast<unsigned>(some.codes[i]));
            }
            if (a.kept)
                for (int64_t i = 0; i < size; ++i)
                    tables.masked[i % 4][some.bins[i]] += some.codes[i] == static_cast<int>(weight_state::masked);
        }
    }
    add_up(tables.counts[0], 4, HistogramFrame::bins, a.counts);
    if (a.kept) add_up(tables.masked[0], 4, HistogramFrame::bins, a.masked);
    add_up(tables.kinds[0], 4, weight_kinds, a.kinds);
}

}  // namespace
}  // namespace bitdistill::ROWS_NAMESPACE
