// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rounding/sparsity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "engine/model/rounding/sparsity_mask.h"

namespace bitdistill {

namespace {

// At the places of Sparsity.
constexpr std::array<SparsityPattern, Spelling<Sparsity>::words.size()> patterns{
    {{1, 1, false}, {2, 4, false}, {4, 8, false}, {5, 8, false}, {6, 8, false}, {3, 4, true}}};

// So many groups are ranked side by side.
constexpr std::size_t lanes = 4;
typedef std::int32_t Four __attribute__((vector_size(16)));

// By which weights of so many groups are kept: all bits or none.
template <std::size_t of>
using Kept = std::array<std::int32_t, lanes * of>;

void transpose(Four& a, Four& b, Four& c, Four& d) {
    const Four low_ab = __builtin_shufflevector(a, b, 0, 4, 1, 5), high_ab = __builtin_shufflevector(a, b, 2, 6, 3, 7),
               low_cd = __builtin_shufflevector(c, d, 0, 4, 1, 5), high_cd = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    a = __builtin_shufflevector(low_ab, low_cd, 0, 1, 4, 5);
    b = __builtin_shufflevector(low_ab, low_cd, 2, 3, 6, 7);
    c = __builtin_shufflevector(high_ab, high_cd, 0, 1, 4, 5);
    d = __builtin_shufflevector(high_ab, high_cd, 2, 3, 6, 7);
}
// From weights [lanes][of] to registers of `lanes` weights, one of each group, and back: place(i) holds weight i.
template <std::size_t of>
void turn(Four (&v)[of]) {
    constexpr std::size_t parts = of / lanes;
    for (std::size_t p = 0; p < parts; ++p) transpose(v[p], v[p + parts], v[p + 2 * parts], v[p + 3 * parts]);
}
template <std::size_t of>
constexpr std::size_t place(std::size_t i) {
    return i % lanes * (of / lanes) + i / lanes;
}

// Of `lanes` groups back to back. Magnitudes are compared by their bits, which have the same order.
template <std::size_t of>
void keep_of(const float* w, int kept, Kept<of>& all) {
    Four sizes[of], before[of];  // before: how many neighbours go before a weight
    std::memcpy(sizes, w, sizeof sizes);
    for (Four& size : sizes) size &= 0x7fffffff;
    turn<of>(sizes);
    for (std::size_t i = 0; i < of; ++i) before[place<of>(i)] = Four{} + static_cast<std::int32_t>(i);
    for (std::size_t i = 1; i < of; ++i)
        for (std::size_t j = 0; j < i; ++j) {
            // -1 where the later one goes before the earlier
            const Four larger = sizes[place<of>(i)] > sizes[place<of>(j)];
            before[place<of>(i)] += larger;
            before[place<of>(j)] -= larger;
        }
    for (Four& one : before) one = one < kept;
    turn<of>(before);
    std::memcpy(all.data(), before, sizeof before);
}

// Calls use(first weight, number of weights, what is kept of them) for a row piece by piece. The rest of a row is a
// group of its own: zeros behind it go before nobody.
template <std::size_t of, class Use>
void in_pieces(std::span<const float> row, const SparsityPattern& pattern, const Use& use) {
    constexpr std::size_t whole = lanes * of;
    Kept<of> kept;
    std::size_t at = 0;
    for (; at + whole <= row.size(); at += whole) {
        keep_of<of>(row.data() + at, pattern.kept, kept);
        use(at, whole, kept.data());
    }
    const std::size_t count = row.size() - at, rest = count % of;
    if (count == 0) return;
    std::array<float, whole> last{};
    std::ranges::copy(row.subspan(at), last.begin());
    keep_of<of>(last.data(), pattern.kept, kept);
    if (rest > 0) {
        Kept<of> fewer;
        keep_of<of>(last.data(), (pattern.kept * static_cast<int>(rest) + pattern.of - 1) / pattern.of, fewer);
        std::copy(fewer.begin() + static_cast<std::ptrdiff_t>(count - rest), fewer.end(),
                  kept.begin() + static_cast<std::ptrdiff_t>(count - rest));
    }
    use(at, count, kept.data());
}

float masked(float value, std::int32_t kept) { return std::bit_cast<float>(std::bit_cast<std::int32_t>(value) & kept); }

}  // namespace

SparsityPattern pattern_of(Sparsity sparsity) { return patterns[static_cast<std::size_t>(sparsity)]; }

void keep_largest(std::span<float> row, const SparsityPattern& pattern) {
    const auto mask = [&](std::size_t first, std::size_t count, const std::int32_t* kept) {
        for (std::size_t i = 0; i < count; ++i) row[first + i] = masked(row[first + i], kept[i]);
    };
    if (pattern.of == 4)
        in_pieces<4>(row, pattern, mask);
    else if (pattern.of == 8)
        in_pieces<8>(row, pattern, mask);
}

void apply_sparsity(Sparsity sparsity, float scale, std::span<float> part) {
    const SparsityPattern pattern = pattern_of(sparsity);
    if (!pattern.exact) return keep_largest(part, pattern);
    in_pieces<4>(part, pattern, [&](std::size_t first, std::size_t count, const std::int32_t* kept) {
        for (std::size_t i = first; i < first + count; ++i)
            part[i] = masked(part[i] < 0 ? -scale : scale, kept[i - first]);
    });
}

void apply_sparsity(Sparsity sparsity, const WeightScales& scales, std::int64_t begin, std::int64_t end,
                    std::span<float> w) {
    if (sparsity == Sparsity::none) return;
    for_each_scaled_part(scales, begin, end, 0, [&](const ScaledPart& part) {
        apply_sparsity(sparsity, scales.values[part.scale], w.subspan(part.first(scales.columns), part.size()));
    });
}

void sparsity_mask(Sparsity sparsity, std::span<const float> row, std::span<std::uint8_t> kept) {
    const SparsityPattern pattern = pattern_of(sparsity);
    const auto write = [&](std::size_t first, std::size_t count, const std::int32_t* masks) {
        for (std::size_t i = 0; i < count; ++i) kept[first + i] = static_cast<std::uint8_t>(masks[i] & 1);
    };
    if (pattern.of == 4)
        in_pieces<4>(row, pattern, write);
    else if (pattern.of == 8)
        in_pieces<8>(row, pattern, write);
    else
        std::ranges::fill(kept, std::uint8_t{1});
}

float kept_absmean(std::span<const float> w, const SparsityPattern& pattern) {
    std::array<double, 4> sums{};
    const std::size_t groups = w.size() / 4;
    if (groups == 0) return smallest_scale;
    in_pieces<4>(w.first(4 * groups), pattern, [&](std::size_t first, std::size_t count, const std::int32_t* kept) {
        for (std::size_t i = 0; i < count; i += 4)
            for (std::size_t k = 0; k < 4; ++k)
                sums[k] += static_cast<double>(masked(std::fabs(w[first + i + k]), kept[i + k]));
    });
    const double sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    const auto count = static_cast<double>(groups * static_cast<std::size_t>(pattern.kept));
    return std::max(static_cast<float>(sum / count), smallest_scale);
}

}  // namespace bitdistill
