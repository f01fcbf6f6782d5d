// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/ternary.h"

#include <algorithm>
#include <cmath>

namespace bitdistill {

float absmean(std::span<const float> w) {
    if (w.empty()) return smallest_scale;
    double sum = 0;
    for (const float value : w) sum += std::fabs(value);
    return std::max(static_cast<float>(sum / static_cast<double>(w.size())), smallest_scale);
}

TernaryCounts ternarize(std::span<const float> w, float scale, std::span<std::int8_t> codes) {
    std::int64_t minus = 0, plus = 0;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const std::int8_t code = ternary_code(w[i], scale);
        codes[i] = code;
        minus += code < 0;
        plus += code > 0;
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

void pack_row(std::span<const std::int8_t> codes, std::span<std::uint8_t> bytes) {
    const std::size_t whole = codes.size() / 4;
    for (std::size_t i = 0; i < whole; ++i) {
        const std::int8_t* c = codes.data() + 4 * i;
        bytes[i] = static_cast<std::uint8_t>((c[0] + 1) | (c[1] + 1) << 2 | (c[2] + 1) << 4 | (c[3] + 1) << 6);
    }
    if (codes.size() % 4 == 0) return;
    unsigned byte = 0b01010101;  // zeros where the row has ended
    for (std::size_t j = 4 * whole; j < codes.size(); ++j) {
        const unsigned shift = 2 * (j - 4 * whole);
        byte = (byte & ~(3u << shift)) | static_cast<unsigned>(codes[j] + 1) << shift;
    }
    bytes[whole] = static_cast<std::uint8_t>(byte);
}

void unpack_row(std::span<const std::uint8_t> bytes, std::span<std::int8_t> codes) {
    for (std::size_t j = 0; j < codes.size(); ++j)
        codes[j] = static_cast<std::int8_t>(((bytes[j / 4] >> (2 * (j % 4))) & 3) - 1);
}

}  // namespace bitdistill
