// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/kernels/block_weights.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "engine/base/float16.h"
#include "engine/model/blocks/block_readers.h"

namespace bitdistill {
namespace {

const BlockLayout& layout_of(BlockForm form) { return block_layouts[static_cast<std::size_t>(form)]; }
std::int64_t unit_bytes(const BlockLayout& layout) { return layout.header + layout.unit * layout.codes; }

// Where a block of a group stands.
struct Place {
    std::int64_t header, codes, index;  // index: of the block in its unit
};
Place place(const BlockLayout& layout, std::int64_t block) {
    const std::int64_t header = block / layout.unit * unit_bytes(layout), index = block % layout.unit;
    return {header, header + layout.header + index * layout.codes, index};
}

// 32 codes into their place. Four at a time: they are neighbours there too.
void place_codes(const BlockLayout& layout, const std::uint8_t* codes, std::byte* block, std::int64_t row) {
    std::byte* const to = block + 4 * row;
    std::uint32_t words[8];
    std::memcpy(words, codes, sizeof words);
    if (layout.bits == 8) {
        for (std::size_t w = 0; w < 8; ++w) std::memcpy(to + 64 * w, &words[w], sizeof words[w]);
        return;
    }
    for (std::size_t line = 0; line < 4; ++line) {
        const std::uint32_t both = (words[2 * line] & 0x0f0f0f0fu) | (words[2 * line + 1] & 0x0f0f0f0fu) << 4;
        std::memcpy(to + 64 * line, &both, sizeof both);
    }
    if (layout.bits == 5) {
        std::uint32_t high = 0;
        for (std::size_t w = 0; w < 8; ++w) high |= (words[w] >> 4 & 0x01010101u) << w;
        std::memcpy(to + 256, &high, sizeof high);
    }
    if (layout.bits == 6) {
        for (std::size_t line = 0; line < 2; ++line) {
            std::uint32_t high = 0;
            for (std::size_t w = 0; w < 4; ++w) high |= (words[4 * line + w] >> 4 & 0x03030303u) << 2 * w;
            std::memcpy(to + 256 + 64 * line, &high, sizeof high);
        }
    }
}

void put_half(std::byte* group, std::int64_t at, std::int64_t row, const std::byte* half) {
    std::memcpy(group + at + 2 * row, half, 2);
}
float half_at(const std::byte* at) {
    std::uint16_t bits;
    std::memcpy(&bits, at, sizeof bits);
    return f16_to_float(bits);
}

// Of a block of 32 weights in a file: byte i of `nibbles` holds weights i (low) and i + 16 (high), bit i of `high` the
// fifth bit of weight i.
void nibble_codes(const std::byte* nibbles, const std::byte* high, std::uint8_t* codes) {
    for (std::size_t i = 0; i < 16; ++i) {
        codes[i] = std::to_integer<std::uint8_t>(nibbles[i] & std::byte{15});
        codes[16 + i] = std::to_integer<std::uint8_t>(nibbles[i] >> 4);
    }
    if (!high) return;
    std::uint32_t bits;
    std::memcpy(&bits, high, sizeof bits);
    for (std::size_t i = 0; i < 32; ++i) codes[i] = static_cast<std::uint8_t>(codes[i] | (bits >> i & 1u) << 4);
}

// Q8_0 and Q4_0 to Q5_1: scale, perhaps minimum, perhaps fifth bits, codes.
void place_block(BlockForm form, const std::byte* from, std::int64_t block, std::int64_t row, std::byte* group) {
    const BlockLayout& layout = layout_of(form);
    const Place at = place(layout, block);
    put_half(group, at.header + 32 * at.index, row, from);
    if (layout.minima) put_half(group, at.header + pair_minima + 32 * at.index, row, from + 2);
    const std::byte* const codes = from + (layout.minima ? 4 : 2);
    std::uint8_t out[32];
    if (layout.bits == 8)
        for (std::size_t i = 0; i < 32; ++i)
            out[i] = std::to_integer<std::uint8_t>(codes[i] ^ std::byte{0x80});  // + 128
    else
        nibble_codes(codes + (layout.bits == 5 ? 4 : 0), layout.bits == 5 ? codes : nullptr, out);
    place_codes(layout, out, group + at.codes, row);
}

// Q4_K and Q5_K, eight blocks at once: d, dmin, 12 bytes of scales, fifth bits, low bits.
void place_k(BlockForm form, const std::byte* from, std::int64_t block, std::int64_t row, std::byte* group) {
    const BlockLayout& layout = layout_of(form);
    std::uint8_t scales[8], minima[8], codes[32];
    unpack_k_scales(std::span<const std::byte, 12>(from + 4, 12), scales, minima);
    const std::byte* const high = from + 16;
    const std::byte* const low = layout.bits == 5 ? high + 32 : high;
    for (std::size_t b = 0; b < 8; ++b) {
        const Place at = place(layout, block + static_cast<std::int64_t>(b));
        if (b == 0) put_half(group, at.header, row, from);
        if (b == 0) put_half(group, at.header + 32, row, from + 2);
        group[at.header + k_scales + 16 * at.index + row] = static_cast<std::byte>(scales[b]);
        group[at.header + k_minima + 16 * at.index + row] = static_cast<std::byte>(minima[b]);
        for (std::size_t i = 0; i < 32; ++i) {
            codes[i] = std::to_integer<std::uint8_t>(low[b / 2 * 32 + i] >> (b % 2 * 4) & std::byte{15});
            if (layout.bits == 5)
                codes[i] = static_cast<std::uint8_t>(codes[i] | (std::to_integer<unsigned>(high[i]) >> b & 1u) << 4);
        }
        place_codes(layout, codes, group + at.codes, row);
    }
}

// Eight blocks at once: low bits, high bits, sixteen scales, d.
void place_q6_k(const std::byte* from, std::int64_t block, std::int64_t row, std::byte* group) {
    const BlockLayout& layout = layout_of(BlockForm::q6_k);
    std::uint8_t codes[32];
    for (std::size_t b = 0; b < 8; ++b) {
        const Place at = place(layout, block + static_cast<std::int64_t>(b));
        if (b == 0) put_half(group, at.header, row, from + 208);
        for (std::size_t half = 0; half < 2; ++half)
            group[at.header + k_scales + 16 * (2 * at.index + static_cast<std::int64_t>(half)) + row] =
                from[192 + 2 * b + half];
        const std::size_t quarter = b % 4;
        const std::byte *const low = from + b / 4 * 64 + quarter % 2 * 32, *const high = from + 128 + b / 4 * 32;
        for (std::size_t i = 0; i < 32; ++i)
            codes[i] = static_cast<std::uint8_t>((std::to_integer<unsigned>(low[i]) >> (quarter / 2 * 4) & 15u) |
                                                 (std::to_integer<unsigned>(high[i]) >> (2 * quarter) & 3u) << 4);
        place_codes(layout, codes, group + at.codes, row);
    }
}

}  // namespace

void place_row(BlockForm form, std::span<const std::byte> blocks, std::int64_t row, std::byte* group) {
    const std::size_t size = block_bytes(block_type_of(form));
    const std::int64_t of_32 = block_weights(block_type_of(form)) / block_columns;
    std::int64_t block = 0;
    for (std::size_t at = 0; at < blocks.size(); at += size, block += of_32) {
        const std::byte* const from = blocks.data() + at;
        if (form == BlockForm::q6_k)
            place_q6_k(from, block, row, group);
        else if (form == BlockForm::q4_k || form == BlockForm::q5_k)
            place_k(form, from, block, row, group);
        else
            place_block(form, from, block, row, group);
    }
}

void place_nibbles(const std::uint8_t* codes, std::uint16_t scale, std::int64_t block, std::int64_t row,
                   std::byte* group) {
    const BlockLayout& layout = layout_of(BlockForm::q4_0);
    const Place at = place(layout, block);
    std::memcpy(group + at.header + 32 * at.index + 2 * row, &scale, sizeof scale);
    place_codes(layout, codes, group + at.codes, row);
}

bool store_row(BlockForm form, std::span<const float> values, std::int64_t row, std::byte* group) {
    const BlockType type = block_type_of(form);
    const std::size_t size = block_bytes(type);
    if (form == BlockForm::q6_k) {
        std::vector<std::byte> blocks(row_bytes(type, static_cast<std::int64_t>(values.size())));
        quantize_row(type, values, blocks);
        for (std::size_t at = size - 2; at < blocks.size(); at += size)
            if (!std::isfinite(half_at(blocks.data() + at))) return false;
        place_row(form, blocks, row, group);
        return true;
    }
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
        place_block(form, bytes, block, row, group);
    }
    return true;
}

void load_codes(BlockForm form, const std::byte* group, std::int64_t block, std::int64_t row, std::uint8_t* codes) {
    const BlockLayout& layout = layout_of(form);
    const std::byte* const from = group + place(layout, block).codes + 4 * row;
    for (std::size_t c = 0; c < 32; ++c) {
        const auto byte = [&](std::size_t line) { return std::to_integer<unsigned>(from[64 * line + c % 4]); };
        const std::size_t word = c / 4;
        unsigned code = layout.bits == 8 ? byte(word) : byte(word / 2) >> (word % 2 * 4) & 15u;
        if (layout.bits == 5) code |= (byte(4) >> word & 1u) << 4;
        if (layout.bits == 6) code |= (byte(4 + word / 4) >> (word % 4 * 2) & 3u) << 4;
        codes[c] = static_cast<std::uint8_t>(code);
    }
}

void load_row(BlockForm form, const std::byte* group, std::int64_t row, std::span<float> values) {
    const BlockLayout& layout = layout_of(form);
    for (std::size_t first = 0; first < values.size(); first += block_columns) {
        const auto block = static_cast<std::int64_t>(first) / block_columns;
        const Place at = place(layout, block);
        const std::byte* const header = group + at.header;
        const auto byte = [&](std::int64_t part) { return header[part + 16 * at.index + row]; };
        std::uint8_t codes[block_columns];
        load_codes(form, group, block, row, codes);
        float scale = half_at(header + (layout.unit == 2 ? 32 * at.index : 0) + 2 * row), minimum = 0;
        if (layout.unit == 2 && layout.minima) minimum = half_at(header + pair_minima + 32 * at.index + 2 * row);
        if (layout.unit == 8 && layout.minima) {
            scale *= static_cast<float>(std::to_integer<int>(byte(k_scales)));
            minimum = -half_at(header + 32 + 2 * row) * static_cast<float>(std::to_integer<int>(byte(k_minima)));
        }
        const std::size_t count = std::min<std::size_t>(block_columns, values.size() - first);
        for (std::size_t c = 0; c < count; ++c) {
            float own = scale;
            if (form == BlockForm::q6_k)
                own *= static_cast<float>(static_cast<std::int8_t>(
                    header[k_scales + 16 * (2 * at.index + static_cast<std::int64_t>(c / 16)) + row]));
            const float value = own * static_cast<float>(static_cast<int>(codes[c]) - layout.zero);
            values[first + c] = layout.minima ? value + minimum : value;
        }
    }
}

void half_block_sums(const std::int8_t* q, std::int64_t blocks, std::int32_t* halves) {
    for (std::int64_t half = 0; half < 2 * blocks; ++half) {
        std::int32_t sum = 0;
        for (std::int64_t c = 0; c < block_columns / 2; ++c) sum += q[half * (block_columns / 2) + c];
        halves[half] = sum;
    }
}

}  // namespace bitdistill
