// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ternary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/base/mapped_file.h"
#include "engine/model/packing/sparse_packing.h"

namespace bitdistill {

// Division rounds monotonically, so comparing with it is the same as dividing.
float ternary_threshold(float scale, float threshold) {
    float w = threshold * scale;
    while (ternary_code(w, scale, threshold) == 0 && w < std::numeric_limits<float>::infinity())
        w = std::nextafter(w, std::numeric_limits<float>::infinity());
    for (float below; ternary_code(below = std::nextafter(w, 0.0f), scale, threshold) == 1;) w = below;
    return w;
}

TernaryCounts ternarize(std::span<const float> w, float scale, std::span<std::int8_t> codes, float threshold) {
    const float smallest = ternary_threshold(scale, threshold);
    std::int64_t minus = 0, plus = 0;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const bool positive = w[i] >= smallest, negative = w[i] <= -smallest;
        codes[i] = static_cast<std::int8_t>(positive - negative);
        minus += negative;
        plus += positive;
    }
    return {minus, static_cast<std::int64_t>(w.size()) - minus - plus, plus};
}

float quantize_activations(std::span<const float> x, std::span<std::int8_t> q) {
    float largest = 0;
    for (const float value : x) largest = std::max(largest, std::fabs(value));
    const float scale = std::max(largest, smallest_scale) / absmax8_steps;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const float rounded = std::nearbyint(x[i] / scale);
        q[i] = static_cast<std::int8_t>(rounded > absmax8_lowest ? std::min(rounded, absmax8_highest)
                                                                 : absmax8_lowest);  // NaN becomes the lowest
    }
    return scale;
}

float quantize_activations4(std::span<const float> x, std::span<std::int8_t> q) {
    std::array<float, 16> sums{};
    for (std::size_t i = 0; i < x.size(); ++i) sums[i % 16] += std::fabs(x[i]);
    for (std::size_t half = 8; half > 0; half /= 2)
        for (std::size_t i = 0; i < half; ++i) sums[i] += sums[i + half];
    const float mean = sums[0] / static_cast<float>(x.size()),
                scale = (mean > smallest_scale ? mean : smallest_scale) / absmean4_steps;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const float rounded = std::nearbyint(x[i] / scale);
        q[i] = static_cast<std::int8_t>(rounded > absmean4_lowest ? std::min(rounded, absmean4_highest)
                                                                  : absmean4_lowest);  // NaN becomes the lowest
    }
    return scale;
}

namespace {

// Where a weight stands: the byte, and the worth of its digit there, to the base of 4 or 3.
struct Place {
    std::size_t byte;
    unsigned worth, base;
};
Place place_of(std::size_t column, std::int64_t row, TernaryPacking packing) {
    constexpr unsigned quarters[] = {1, 4, 16, 64}, fifths[] = {1, 3, 9, 27, 81};
    const auto columns = static_cast<std::size_t>(packed_columns(packing));
    const std::size_t digit = column % columns / 4;
    const bool five = packing == TernaryPacking::fifths;
    return {column / columns * 64 + 4 * static_cast<std::size_t>(row) + column % 4,
            five ? fifths[digit] : quarters[digit], five ? 3u : 4u};
}
unsigned digit_at(const std::uint8_t* group, const Place& place) {
    return group[place.byte] / place.worth % place.base;
}

}  // namespace

void pack_row(std::span<const std::int8_t> codes, std::int64_t row, std::uint8_t* group, TernaryPacking packing) {
    if (ternary_chunk(packing).together > 1) return pack_sparse_row(codes, row, group, packing);
    for (std::size_t c = 0; c < codes.size(); ++c) {
        const Place place = place_of(c, row, packing);
        std::uint8_t& byte = group[place.byte];
        byte = static_cast<std::uint8_t>(byte +
                                         place.worth * (static_cast<unsigned>(codes[c] + 1) - digit_at(group, place)));
    }
}

void unpack_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes, TernaryPacking packing) {
    if (ternary_chunk(packing).together > 1) return unpack_sparse_row(group, row, codes, packing);
    for (std::size_t c = 0; c < codes.size(); ++c)
        codes[c] = static_cast<std::int8_t>(static_cast<int>(digit_at(group, place_of(c, row, packing))) - 1);
}

}  // namespace bitdistill
