// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kernels/block_weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/base/float16.h"

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

void place_block(BlockBits bits, const std::byte* from, std::int64_t block, std::int64_t row, std::byte* group) {
    const Place at = place(bits, block);
    std::memcpy(group + at.scales + 2 * row, from, 2);  // both forms begin with the scale
    const std::byte* const codes = from + 2;
    std::byte* const to = group + at.codes + 4 * row;
    if (bits == BlockBits::eight) {
        for (std::size_t word = 0; word < 8; ++word)
            for (std::size_t k = 0; k < 4; ++k) to[64 * word + k] = codes[4 * word + k] ^ std::byte{0x80};  // + 128
        return;
    }
    // Columns 0 to 15 are the low halves of the sixteen bytes, 16 to 31 the high ones.
    for (std::size_t word = 0; word < 2; ++word) {
        for (std::size_t k = 0; k < 4; ++k) {
            const std::byte first = codes[8 * word + k], second = codes[8 * word + 4 + k];
            to[64 * word + k] = (first & std::byte{15}) | second << 4;
            to[64 * (word + 2) + k] = first >> 4 | (second & std::byte{0xf0});
        }
    }
}

}  // namespace

std::int64_t block_count(std::int64_t columns) { return (columns + 2 * block_columns - 1) / (2 * block_columns) * 2; }

std::int64_t group_bytes(BlockBits bits, std::int64_t columns) { return block_count(columns) / 2 * pair_bytes(bits); }

std::uint64_t block_matrix_bytes(BlockBits bits, std::int64_t rows, std::int64_t columns) {
    return static_cast<std::uint64_t>((rows + group_rows - 1) / group_rows * group_bytes(bits, columns));
}

void place_row(BlockBits bits, std::span<const std::byte> blocks, std::int64_t row, std::byte* group) {
    const std::size_t size = block_bytes(block_type_of(bits));
    for (std::size_t block = 0; block * size < blocks.size(); ++block)
        place_block(bits, blocks.data() + block * size, static_cast<std::int64_t>(block), row, group);
}

void place_nibbles(const std::uint8_t* codes, std::uint16_t scale, std::int64_t block, std::int64_t row,
                   std::byte* group) {
    const Place at = place(BlockBits::four, block);
    std::memcpy(group + at.scales + 2 * row, &scale, sizeof scale);
    for (std::int64_t word = 0; word < 4; ++word) {
        std::uint32_t low, high;  // of four columns each
        std::memcpy(&low, codes + 8 * word, sizeof low);
        std::memcpy(&high, codes + 8 * word + 4, sizeof high);
        low |= high << 4;
        std::memcpy(group + at.codes + 64 * word + 4 * row, &low, sizeof low);
    }
}

bool store_row(BlockBits bits, std::span<const float> values, std::int64_t row, std::byte* group) {
    const BlockType type = block_type_of(bits);
    const std::size_t size = block_bytes(type);
    for (std::size_t first = 0; first < values.size(); first += block_columns) {
        float padded[block_columns] = {};
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(first),
                    std::min<std::size_t>(block_columns, values.size() - first), padded);
        std::byte bytes[34];
        quantize_row(type, padded, {bytes, size});
        std::uint16_t scale;
        std::memcpy(&scale, bytes, sizeof scale);
        if (!std::isfinite(f16_to_float(scale))) return false;
        const auto block = static_cast<std::int64_t>(first) / block_columns;
        place_block(bits, bytes, block, row, group);
    }
    return true;
}

void load_row(BlockBits bits, const std::byte* group, std::int64_t row, std::span<float> values) {
    for (std::size_t first = 0; first < values.size(); first += block_columns) {
        const Place at = place(bits, static_cast<std::int64_t>(first) / block_columns);
        std::uint16_t half;
        std::memcpy(&half, group + at.scales + 2 * row, sizeof half);
        const float scale = f16_to_float(half);
        const std::size_t count = std::min<std::size_t>(block_columns, values.size() - first);
        for (std::size_t c = 0; c < count; ++c) {
            const int byte = std::to_integer<int>(group[at.codes + code_at(bits, static_cast<std::int64_t>(c), row)]);
            const int code = bits == BlockBits::eight ? byte - 128 : (c % 8 < 4 ? byte & 15 : byte >> 4) - 8;
            values[first + c] = scale * static_cast<float>(code);
        }
    }
}

}  // namespace bitdistill
