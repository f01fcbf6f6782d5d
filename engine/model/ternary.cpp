// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ternary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/base/mapped_file.h"

namespace bitdistill {

float absmean(std::span<const float> w) {
    if (w.empty()) return smallest_scale;
    // Eight sums side by side, because one would wait for itself at every addition.
    std::array<double, 8> sums{};
    std::size_t i = 0;
    for (; i + 8 <= w.size(); i += 8)
        for (std::size_t lane = 0; lane < 8; ++lane) sums[lane] += static_cast<double>(std::fabs(w[i + lane]));
    for (std::size_t lane = 0; i < w.size(); ++i, ++lane) sums[lane] += static_cast<double>(std::fabs(w[i]));
    const double sum = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
    return std::max(static_cast<float>(sum / static_cast<double>(w.size())), smallest_scale);
}

std::int64_t scale_columns(ScaleGranularity granularity, std::int64_t columns) {
    if (granularity == ScaleGranularity::block128) return 128;
    return granularity == ScaleGranularity::block256 ? 256 : columns;
}

std::int64_t scale_count(ScaleGranularity granularity, std::int64_t rows, std::int64_t columns) {
    if (granularity == ScaleGranularity::tensor) return 1;
    const std::int64_t block = scale_columns(granularity, columns);
    return block > 0 ? rows * ((columns + block - 1) / block) : 0;
}

float WeightScales::mean() const {
    if (granularity == ScaleGranularity::tensor) return values.empty() ? smallest_scale : values.front();
    double sum = 0;
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t b = 0; b < blocks(); ++b)
            sum += static_cast<double>(at(row, b)) * static_cast<double>(std::min(block(), columns - b * block()));
    return static_cast<float>(sum / static_cast<double>(std::max<std::int64_t>(1, rows * columns)));
}

WeightScales absmean_scales(std::span<const float> w, std::int64_t rows, std::int64_t columns,
                            ScaleGranularity granularity) {
    WeightScales scales{granularity, rows, columns, {}};
    if (granularity == ScaleGranularity::tensor) {
        scales.values = {absmean(w)};
        return scales;
    }
    scales.values.reserve(static_cast<std::size_t>(scale_count(granularity, rows, columns)));
    const std::int64_t block = scales.block();
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t first = 0; first < columns; first += block)
            scales.values.push_back(absmean(w.subspan(static_cast<std::size_t>(row * columns + first),
                                                      static_cast<std::size_t>(std::min(block, columns - first)))));
    return scales;
}

// Division rounds monotonically, so comparing with it is the same as dividing.
float ternary_threshold(float scale) {
    float w = 0.5f * scale;
    while (ternary_code(w, scale) == 0 && w < std::numeric_limits<float>::infinity())
        w = std::nextafter(w, std::numeric_limits<float>::infinity());
    for (float below; ternary_code(below = std::nextafter(w, 0.0f), scale) == 1;) w = below;
    return w;
}

TernaryCounts ternarize(std::span<const float> w, float scale, std::span<std::int8_t> codes) {
    const float threshold = ternary_threshold(scale);
    std::int64_t minus = 0, plus = 0;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const bool positive = w[i] >= threshold, negative = w[i] <= -threshold;
        codes[i] = static_cast<std::int8_t>(positive - negative);
        minus += negative;
        plus += positive;
    }
    return {minus, static_cast<std::int64_t>(w.size()) - minus - plus, plus};
}

float quantize_activations(std::span<const float> x, std::span<std::int8_t> q) {
    float largest = 0;
    for (const float value : x) largest = std::max(largest, std::fabs(value));
    const float scale = std::max(largest, smallest_scale) / 127.0f;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const float rounded = std::nearbyint(x[i] / scale);
        q[i] = static_cast<std::int8_t>(rounded > -128.0f ? std::min(rounded, 127.0f) : -128.0f);  // NaN becomes -128
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
    for (std::size_t c = 0; c < codes.size(); ++c) {
        const Place place = place_of(c, row, packing);
        std::uint8_t& byte = group[place.byte];
        byte = static_cast<std::uint8_t>(byte +
                                         place.worth * (static_cast<unsigned>(codes[c] + 1) - digit_at(group, place)));
    }
}

void unpack_row(const std::uint8_t* group, std::int64_t row, std::span<std::int8_t> codes, TernaryPacking packing) {
    for (std::size_t c = 0; c < codes.size(); ++c)
        codes[c] = static_cast<std::int8_t>(static_cast<int>(digit_at(group, place_of(c, row, packing))) - 1);
}

}  // namespace bitdistill
