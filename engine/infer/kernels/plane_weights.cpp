// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kernels/plane_weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "engine/base/float16.h"
#include "engine/infer/kernels/planes.h"
#include "engine/model/kept_weights.h"

namespace bitdistill {
namespace {

constexpr std::uint32_t low_halves = 0x0f0f0f0fu, high_halves = 0xf0f0f0f0u, middle = 0x80808080u;

std::uint32_t word_at(const std::byte* at) {
    std::uint32_t word;
    std::memcpy(&word, at, sizeof word);
    return word;
}
float scale_at(const std::byte* high, std::int64_t blocks, std::int64_t row, std::int64_t block) {
    std::uint16_t bits;
    std::memcpy(&bits, high + 2 * (blocks * row + block), sizeof bits);
    return f16_to_float(bits);
}

}  // namespace

void place_plane_row(std::span<const std::byte> blocks, std::int64_t row, std::byte* high, std::byte* low) {
    constexpr std::size_t size = 34, header = 2;
    const auto found = static_cast<std::int64_t>(blocks.size() / size), count = found + found % 2;
    for (std::int64_t b = 0; b < found; ++b) {
        const std::byte* const from = blocks.data() + size * static_cast<std::size_t>(b);
        std::memcpy(high + 2 * (count * row + b), from, header);
        std::byte* const above = high + plane_scales * count + plane_high_block * b + 4 * row;
        for (std::int64_t i = 0; i < 4; ++i) {  // columns 4 i to 4 i + 3, and those 16 further
            const std::uint32_t left = word_at(from + header + 4 * i) ^ middle,
                                right = word_at(from + header + 16 + 4 * i) ^ middle,
                                upper = (left >> 4 & low_halves) | (right & high_halves),
                                lower = (left & low_halves) | (right & low_halves) << 4;
            std::memcpy(above + 64 * i, &upper, sizeof upper);
            std::memcpy(low + plane_low_block * b + 4 * i, &lower, sizeof lower);
        }
    }
}

bool store_plane_row(std::span<const float> values, std::int64_t row, std::byte* high, std::byte* low) {
    const std::size_t width = block_columns, count = (values.size() + width - 1) / width;
    std::vector<float> padded(count * width);
    std::ranges::copy(values, padded.begin());
    std::vector<std::byte> blocks(row_bytes(BlockType::q8_0, std::ssize(padded)));
    quantize_row(BlockType::q8_0, padded, blocks);
    place_plane_row(blocks, row, high, low);
    const std::int64_t of_row = block_count(std::ssize(values));
    for (std::size_t b = 0; b < count; ++b)
        if (!std::isfinite(scale_at(high, of_row, row, static_cast<std::int64_t>(b)))) return false;
    return true;
}

void load_plane_row(const std::byte* high, const std::byte* low, std::int64_t row, std::span<float> values) {
    const std::int64_t columns = std::ssize(values), blocks = block_count(columns);
    for (std::int64_t c = 0; c < columns; ++c) {
        const std::int64_t b = c / block_columns, within = c % block_columns, byte = within % 16;
        const auto nibble = [&](const std::byte* at) {
            return std::to_integer<int>(*at >> (within < 16 ? 0 : 4) & std::byte{15});
        };
        const int upper =
                      nibble(high + plane_scales * blocks + plane_high_block * b + byte / 4 * 64 + 4 * row + byte % 4),
                  lower = nibble(low + plane_low_block * b + byte);
        values[static_cast<std::size_t>(c)] =
            scale_at(high, blocks, row, b) * static_cast<float>(16 * upper + lower - 128);
    }
}

double low_plane_norm(const std::byte* high, const std::byte* low, std::int64_t blocks, std::int64_t row) {
    double sum = 0;
    for (std::int64_t b = 0; b < blocks; ++b) {
        int squares = 0;
        for (std::int64_t i = 0; i < plane_low_block; ++i) {
            const int both = std::to_integer<int>(low[plane_low_block * b + i]), first = 2 * (both & 15) - 15,
                      second = 2 * (both >> 4) - 15;
            squares += first * first + second * second;
        }
        const double half = static_cast<double>(scale_at(high, blocks, row, b)) / 2;
        sum += half * half * squares;
    }
    return std::sqrt(sum);
}

}  // namespace bitdistill
