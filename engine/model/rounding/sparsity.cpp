// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rounding/sparsity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace bitdistill {

namespace {

// At the places of Sparsity.
constexpr std::array<SparsityPattern, Spelling<Sparsity>::words.size()> patterns{
    {{1, 1, false}, {2, 4, false}, {4, 8, false}, {5, 8, false}, {6, 8, false}, {3, 4, true}}};

constexpr std::size_t most_neighbours = 8;

// How many of its neighbours go before a weight. Magnitudes are compared by their bits, which have the same order.
template <std::size_t of>
void ranks_of(const float* w, std::array<int, of>& ranks) {
    std::array<std::uint32_t, of> size;
    for (std::size_t i = 0; i < of; ++i) {
        std::memcpy(&size[i], w + i, sizeof(float));
        size[i] &= 0x7fffffffu;
    }
    for (std::size_t i = 0; i < of; ++i) {
        int rank = 0;
        for (std::size_t j = 0; j < i; ++j) rank += size[j] >= size[i];
        for (std::size_t j = i + 1; j < of; ++j) rank += size[j] > size[i];
        ranks[i] = rank;
    }
}

// The rest of a row as a group of its own: zeros behind it go before nobody.
void keep_of_rest(std::span<float> rest, const SparsityPattern& pattern) {
    const int kept = (pattern.kept * static_cast<int>(rest.size()) + pattern.of - 1) / pattern.of;
    std::array<float, most_neighbours> group{};
    std::ranges::copy(rest, group.begin());
    std::array<int, most_neighbours> ranks;
    ranks_of<most_neighbours>(group.data(), ranks);
    for (std::size_t i = 0; i < rest.size(); ++i)
        if (ranks[i] >= kept) rest[i] = 0;
}

template <std::size_t of>
void keep_of(std::span<float> row, const SparsityPattern& pattern) {
    std::array<int, of> ranks;
    std::size_t at = 0;
    for (; at + of <= row.size(); at += of) {
        ranks_of<of>(row.data() + at, ranks);
        for (std::size_t i = 0; i < of; ++i) row[at + i] = ranks[i] < pattern.kept ? row[at + i] : 0.0f;
    }
    if (at < row.size()) keep_of_rest(row.subspan(at), pattern);
}

}  // namespace

SparsityPattern pattern_of(Sparsity sparsity) { return patterns[static_cast<std::size_t>(sparsity)]; }

void keep_largest(std::span<float> row, const SparsityPattern& pattern) {
    if (pattern.of == 4)
        keep_of<4>(row, pattern);
    else if (pattern.of == 8)
        keep_of<8>(row, pattern);
}

void apply_sparsity(Sparsity sparsity, const WeightScales& scales, std::int64_t begin, std::int64_t end,
                    std::span<float> w) {
    const SparsityPattern pattern = pattern_of(sparsity);
    if (pattern.of == 1) return;
    for_each_scaled_part(scales, begin, end, 0, [&](const ScaledPart& part) {
        const std::span<float> row = w.subspan(part.first(scales.columns), part.size());
        if (!pattern.exact) return keep_largest(row, pattern);
        const float scale = scales.values[part.scale];
        std::array<int, 4> ranks;
        for (std::size_t at = 0; at + 4 <= row.size(); at += 4) {
            ranks_of<4>(row.data() + at, ranks);
            for (std::size_t i = 0; i < 4; ++i)
                row[at + i] = ranks[i] >= pattern.kept ? 0.0f : row[at + i] < 0 ? -scale : scale;
        }
    });
}

float kept_absmean(std::span<const float> w, const SparsityPattern& pattern) {
    std::array<double, 4> sums{};
    const auto of = static_cast<std::size_t>(pattern.of), kept = static_cast<std::size_t>(pattern.kept);
    std::vector<float> group(of);
    std::size_t count = 0;
    for (std::size_t at = 0; at + of <= w.size(); at += of) {
        for (std::size_t i = 0; i < of; ++i) group[i] = w[at + i];
        keep_largest(group, pattern);
        for (std::size_t i = 0; i < of; ++i) sums[i % 4] += static_cast<double>(std::fabs(group[i]));
        count += kept;
    }
    if (count == 0) return smallest_scale;
    const double sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    return std::max(static_cast<float>(sum / static_cast<double>(count)), smallest_scale);
}

}  // namespace bitdistill
