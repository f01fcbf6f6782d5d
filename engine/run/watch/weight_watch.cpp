// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/watch/weight_watch.h"

#include <algorithm>
#include <cmath>

#include "engine/model/quantizer.h"
#include "engine/model/rounding/sparsity_mask.h"
#include "engine/model/ternary.h"

namespace bitdistill {

namespace {

double share(std::uint64_t part, std::uint64_t all) {
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : std::numeric_limits<double>::quiet_NaN();
}

// -1, 0 or 1 of the two bits of a state or kind.
int code_of(unsigned bits) { return bits == weight_state::masked ? 0 : static_cast<int>(bits) - 1; }

}  // namespace

std::size_t magnitude_part(float reference_over_mean) {
    std::size_t part = 0;
    while (part < magnitude_edges.size() && reference_over_mean > magnitude_edges[part]) ++part;
    return part;
}

void add(MagnitudeCounts& to, const MagnitudeCounts& more) {
    to.weights += more.weights;
    to.same_sign += more.same_sign;
    to.coded += more.coded;
    to.same_coded_sign += more.same_coded_sign;
    to.same_code += more.same_code;
    to.changed += more.changed;
}

MagnitudeCounts all_magnitudes(const WeightWatch& watch) {
    MagnitudeCounts all;
    for (const MagnitudeCounts& part : watch.magnitudes) add(all, part);
    return all;
}

double sign_agreement(const MagnitudeCounts& counts) { return share(counts.same_sign, counts.weights); }
double coded_sign_agreement(const MagnitudeCounts& counts) { return share(counts.same_coded_sign, counts.coded); }
double flipped_share(const MagnitudeCounts& counts) { return share(counts.weights - counts.same_code, counts.weights); }

float set_reference(std::span<const float> reference, std::int64_t rows, std::int64_t columns,
                    const Quantizer& quantizer, std::span<std::uint8_t> states) {
    const WeightScales means = absmean_scales(reference, rows, columns, quantizer.weight_scale),
                       scales = weight_scales(reference, rows, columns, quantizer);
    const SparsityPattern pattern = pattern_of(quantizer.sparsity);
    std::vector<std::uint8_t> kept(static_cast<std::size_t>(columns), 1);
    std::int64_t row = -1;
    for_each_scaled_part(means, [&](const ScaledPart& part) {
        if (row != part.row && pattern.of > 1)
            sparsity_mask(quantizer.sparsity,
                          reference.subspan(static_cast<std::size_t>(part.row * columns), kept.size()), kept);
        row = part.row;
        const std::size_t first = part.first(columns);
        for (std::size_t i = 0; i < part.size(); ++i) {
            const float w = reference[first + i];
            const bool stays = kept[static_cast<std::size_t>(part.column) + i] != 0;
            const bool coded =
                stays && (pattern.exact || ternary_code(w, scales.values[part.scale], quantizer.threshold()) != 0);
            const std::size_t size = magnitude_part(std::fabs(w) / means.values[part.scale]);
            states[first + i] = static_cast<std::uint8_t>(
                (states[first + i] & weight_state::code_mask) | (w < 0 ? weight_state::negative : 0u) |
                size << weight_state::part_shift | (coded ? 0u : weight_state::zero_code));
        }
    });
    return means.mean();
}

KindSums sums_of(std::span<const std::uint64_t, weight_kinds> kinds) {
    KindSums sums;
    for (unsigned kind = 0; kind < weight_kinds; ++kind) {
        const std::uint64_t count = kinds[kind];
        if (count == 0) continue;
        const unsigned before = kind & weight_state::code_mask, now = kind >> kind_code_shift & weight_state::code_mask;
        const int code = code_of(now);
        const bool flipped = code != code_of(before), negative = kind >> kind_negative_shift != 0,
                   reference_negative = (kind & weight_state::negative) != 0;
        const int reference_code = kind & weight_state::zero_code ? 0 : reference_negative ? -1 : 1;
        (code < 0 ? sums.minus : code > 0 ? sums.plus : sums.zero) += count;
        if (flipped) sums.flips += count;
        if ((before == weight_state::masked) != (now == weight_state::masked)) sums.mask_changes += count;
        MagnitudeCounts& part = sums.magnitudes[kind >> weight_state::part_shift & (magnitude_parts - 1)];
        part.weights += count;
        if (negative == reference_negative) part.same_sign += count;
        if (code != 0) part.coded += count;
        if (code != 0 && (code < 0) == reference_negative) part.same_coded_sign += count;
        if (code == reference_code) part.same_code += count;
        if (flipped) part.changed += count;
    }
    return sums;
}

void add_positions(std::span<const std::uint8_t> kept, std::int64_t columns, std::span<PositionCounts> positions) {
    const auto width = static_cast<std::size_t>(columns), of = positions.size();
    if (width == 0 || of == 0) return;
    const std::size_t rows = kept.size() / width;
    for (std::size_t p = 0; p < of; ++p) positions[p].weights += rows * ((width + of - 1 - p) / of);
    std::vector<std::uint64_t> sums(of);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t first = 0; first < width; first += of)
            for (std::size_t p = 0; p < std::min(of, width - first); ++p) sums[p] += kept[row * width + first + p];
    for (std::size_t p = 0; p < of; ++p) positions[p].kept += sums[p];
}

}  // namespace bitdistill
