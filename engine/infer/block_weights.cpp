// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/block_weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/core/float16.h"

namespace bitdistill {
namespace {

constexpr std::int64_t scale_bytes = 2 * group_rows * 2;
std::int64_t code_bytes(BlockBits bits) { return group_rows * block_columns / (bits == BlockBits::eight ? 1 : 2); }
std::int64_t pair_bytes(BlockBits bits) { return scale_bytes + 2 * code_bytes(bits); }

// Where block `block` of a group begins, and its scales.
struct Place {
    std::int64_t scales, codes;
};
Place place(BlockBits bits, std::int64_t block) {
    const std::int64_t pair = block / 2 * pair_bytes(bits), half = block % 2;
    return {pair + half * scale_bytes / 2, pair + scale_bytes + half * code_bytes(bits)};
}

std::int64_t code_at(BlockBits bits, std::int64_t column, std::int64_t row) {
    return column / (bits == BlockBits::eight ? 4 : 8) * 64 + 4 * row + column % 4;
}

}  // namespace

std::int64_t block_count(std::int64_t columns) { return (columns + 2 * block_columns - 1) / (2 * block_columns) * 2; }

std::int64_t group_bytes(BlockBits bits, std::int64_t columns) { return block_count(columns) / 2 * pair_bytes(bits); }

std::uint64_t block_matrix_bytes(BlockBits bits, std::int64_t rows, std::int64_t columns) {
    return static_cast<std::uint64_t>((rows + group_rows - 1) / group_rows * group_bytes(bits, columns));
}

bool quantize_row(BlockBits bits, std::span<const float> values, std::int64_t row, std::byte* group) {
    const auto columns = static_cast<std::int64_t>(values.size());
    for (std::int64_t block = 0; block < block_count(columns); ++block) {
        float x[block_columns] = {};
        const std::int64_t first = block * block_columns, count = std::min(block_columns, columns - first);
        for (std::int64_t c = 0; c < count; ++c) x[c] = values[static_cast<std::size_t>(first + c)];
        float largest = 0;  // with its sign
        for (const float value : x)
            if (std::abs(value) > std::abs(largest)) largest = value;
        const std::uint16_t scale = float_to_f16(bits == BlockBits::eight ? std::abs(largest) / 127.0f : largest / -8);
        if (!std::isfinite(f16_to_float(scale))) return false;
        const Place at = place(bits, block);
        std::memcpy(group + at.scales + 2 * row, &scale, sizeof scale);
        const float step = f16_to_float(scale);
        for (std::int64_t c = 0; c < block_columns; ++c) {
            const float code = step == 0 ? 0 : std::nearbyint(x[c] / step);
            std::byte& byte = group[at.codes + code_at(bits, c, row)];
            if (bits == BlockBits::eight) {
                byte = static_cast<std::byte>(static_cast<int>(std::clamp(code, -128.0f, 127.0f)) + 128);
            } else {
                const auto four = static_cast<std::byte>(static_cast<int>(std::clamp(code, -8.0f, 7.0f)) + 8);
                byte = c % 8 < 4 ? (byte & std::byte{0xf0}) | four : (byte & std::byte{0x0f}) | (four << 4);
            }
        }
    }
    return true;
}

void dequantize_row(BlockBits bits, const std::byte* group, std::int64_t row, std::span<float> values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto column = static_cast<std::int64_t>(i), block = column / block_columns, c = column % block_columns;
        const Place at = place(bits, block);
        std::uint16_t scale;
        std::memcpy(&scale, group + at.scales + 2 * row, sizeof scale);
        const int byte = std::to_integer<int>(group[at.codes + code_at(bits, c, row)]);
        const int code = bits == BlockBits::eight ? byte - 128 : (c % 8 < 4 ? byte & 15 : byte >> 4) - 8;
        values[i] = f16_to_float(scale) * static_cast<float>(code);
    }
}

}  // namespace bitdistill
