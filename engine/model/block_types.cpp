// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/block_types.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/float16.h"

namespace bitdistill {
namespace {

static_assert(std::endian::native == std::endian::little, "blocks are read as they lie in the file");

struct TypeRow {
    BlockType type;
    const char* name;
    std::int64_t weights;
    std::size_t bytes;
};
constexpr TypeRow types[] = {
    {BlockType::f32, "F32", 1, 4},
    {BlockType::f16, "F16", 1, 2},
    {BlockType::bf16, "BF16", 1, 2},
    {BlockType::f64, "F64", 1, 8},
    {BlockType::q8_0, "Q8_0", 32, sizeof(BlockQ8)},
    {BlockType::q4_0, "Q4_0", 32, sizeof(BlockQ4)},
    {BlockType::q4_1, "Q4_1", 32, sizeof(BlockQ41)},
    {BlockType::q6_k, "Q6_K", 256, sizeof(BlockQ6)},
    {BlockType::tq1_0, "TQ1_0", 256, sizeof(BlockTQ1)},
    {BlockType::tq2_0, "TQ2_0", 256, sizeof(BlockTQ2)},
    {BlockType::i2_s, "I2_S", 128, 32},
};
constexpr std::size_t i2_s_tail = 32;

const TypeRow& row_of(BlockType type) {
    for (const TypeRow& row : types)
        if (row.type == type) return row;
    return types[0];
}

// Names that ggml and its descendants give to types this program has no use for; only for messages.
struct ForeignRow {
    std::uint32_t number;
    const char* name;
};
constexpr ForeignRow foreign[] = {
    {6, "Q5_0"},   {7, "Q5_1"},     {9, "Q8_1"},          {10, "Q2_K"},    {11, "Q3_K"},  {12, "Q4_K"},   {13, "Q5_K"},
    {15, "Q8_K"},  {16, "IQ2_XXS"}, {17, "IQ2_XS"},       {18, "IQ3_XXS"}, {19, "IQ1_S"}, {20, "IQ4_NL"}, {21, "IQ3_S"},
    {22, "IQ2_S"}, {23, "IQ4_XS"},  {24, "I8"},           {25, "I16"},     {26, "I32"},   {27, "I64"},    {29, "IQ1_M"},
    {37, "I8_S"},  {38, "TL1"},     {39, "MXFP4 or TL2"}, {40, "NVFP4"},   {41, "Q1_0"},  {42, "Q2_0"},
};

template <typename Block>
Block load(const std::byte* at) {
    Block block;
    std::memcpy(&block, at, sizeof block);
    return block;
}
template <typename Block>
void store(std::byte* at, const Block& block) {
    std::memcpy(at, &block, sizeof block);
}

void require_length(BlockType type, std::size_t weights, std::size_t bytes) {
    if (!holds_row(type, static_cast<std::int64_t>(weights)) ||
        bytes != row_bytes(type, static_cast<std::int64_t>(weights)))
        throw Error("a row of " + std::to_string(weights) + " weights is not " + std::to_string(bytes) + " bytes",
                    to_string(type));
}

// Runs work(block bytes, index of its first weight) over a row.
template <typename Bytes, typename Work>
void for_blocks(BlockType type, Bytes row, const Work& work) {
    const TypeRow& facts = row_of(type);
    std::size_t first = 0;
    for (std::size_t at = 0; at < row.size(); at += facts.bytes, first += static_cast<std::size_t>(facts.weights))
        work(row.data() + at, first);
}

float largest_magnitude(std::span<const float> weights) {
    float largest = 0;
    for (const float w : weights) largest = std::max(largest, std::fabs(w));
    return largest;
}

// ---- ternary layouts -----------------------------------------------------------------------------------------------

// Where TQ1_0 keeps its weights: byte and digit (0 = the most significant of five) of each of the 256.
struct Place {
    std::uint8_t byte, digit;
};
constexpr std::array<Place, 256> tq1_places() {
    std::array<Place, 256> places{};
    for (std::size_t i = 0; i < 256; ++i) {
        const std::size_t run = i < 160 ? 32 : i < 240 ? 16 : 4;
        const std::size_t from = i < 160 ? 0 : i < 240 ? 160 : 240, byte = i < 160 ? 0 : i < 240 ? 32 : 48;
        places[i] = {static_cast<std::uint8_t>(byte + (i - from) % run), static_cast<std::uint8_t>((i - from) / run)};
    }
    return places;
}
constexpr std::array<Place, 256> tq1_place = tq1_places();
constexpr std::array<unsigned, 5> power_of_three = {1, 3, 9, 27, 81};

// `five` and `four` follow each other.
void tq1_codes(const std::byte* block, std::int8_t* codes) {
    for (std::size_t i = 0; i < 256; ++i) {
        const auto byte = std::to_integer<unsigned>(block[tq1_place[i].byte]);
        // A byte is a fraction of 256; multiplying by a power of three brings the digit to the front.
        const unsigned shifted = (byte * power_of_three[tq1_place[i].digit]) & 0xffu;
        codes[i] = static_cast<std::int8_t>(static_cast<int>((shifted * 3) >> 8) - 1);
    }
}
void tq1_pack(const std::int8_t* codes, std::byte* block) {
    std::array<unsigned, 52> sums{};
    for (std::size_t i = 0; i < 256; ++i)
        sums[tq1_place[i].byte] += static_cast<unsigned>(codes[i] + 1) * power_of_three[4 - tq1_place[i].digit];
    for (std::size_t i = 0; i < sums.size(); ++i) block[i] = static_cast<std::byte>((sums[i] * 256 + 242) / 243);
}

// TQ2_0 and I2_S differ in the order of the four fields alone.
void two_bit_codes(const std::byte* bytes, bool low_first, std::int8_t* codes) {
    for (std::size_t i = 0; i < 32; ++i)
        for (std::size_t field = 0; field < 4; ++field) {
            const std::size_t shift = 2 * (low_first ? field : 3 - field);
            codes[32 * field + i] = static_cast<std::int8_t>((std::to_integer<int>(bytes[i] >> shift) & 3) - 1);
        }
}
void two_bit_pack(const std::int8_t* codes, bool low_first, std::byte* bytes) {
    for (std::size_t i = 0; i < 32; ++i) {
        unsigned byte = 0;
        for (std::size_t field = 0; field < 4; ++field)
            byte |= static_cast<unsigned>(codes[32 * field + i] + 1) << 2 * (low_first ? field : 3 - field);
        bytes[i] = static_cast<std::byte>(byte);
    }
}

void block_codes(BlockType type, const std::byte* block, std::int8_t* codes) {
    if (type == BlockType::tq1_0) return tq1_codes(block, codes);
    two_bit_codes(block, type == BlockType::tq2_0, codes);
    if (type == BlockType::tq2_0) two_bit_codes(block + 32, true, codes + 128);
}
void pack_block_codes(BlockType type, const std::int8_t* codes, std::uint16_t d, std::byte* block) {
    if (type == BlockType::tq1_0)
        tq1_pack(codes, block);
    else
        two_bit_pack(codes, type == BlockType::tq2_0, block);
    if (type == BlockType::tq2_0) two_bit_pack(codes + 128, true, block + 32);
    if (type != BlockType::i2_s) store(block + row_of(type).bytes - 2, d);
}
float block_scale(BlockType type, const std::byte* block) {
    return f16_to_float(load<std::uint16_t>(block + row_of(type).bytes - 2));
}

// ---- Q6_K ----------------------------------------------------------------------------------------------------------

// Weight i of a block: its low bits and high bits stand with those of other quarters of its half.
struct Q6Place {
    std::size_t low, low_shift, high, high_shift;
};
Q6Place q6_place(std::size_t i) {
    const std::size_t half = i / 128, in_half = i % 128, quarter = in_half / 32, lane = in_half % 32;
    return {half * 64 + (quarter % 2) * 32 + lane, 4 * (quarter / 2), half * 32 + lane, 2 * quarter};
}
int q6_code(const BlockQ6& block, std::size_t i) {
    const Q6Place at = q6_place(i);
    return static_cast<int>(((block.low[at.low] >> at.low_shift) & 15u) | ((block.high[at.high] >> at.high_shift) & 3u)
                                                                              << 4) -
           32;
}
void set_q6_code(BlockQ6& block, std::size_t i, int code) {
    const Q6Place at = q6_place(i);
    const auto bits = static_cast<unsigned>(code + 32);
    block.low[at.low] = static_cast<std::uint8_t>(block.low[at.low] | (bits & 15u) << at.low_shift);
    block.high[at.high] = static_cast<std::uint8_t>(block.high[at.high] | (bits >> 4) << at.high_shift);
}

// The step for 16 weights that leaves the least squared error, among steps near the one that just reaches the largest
// magnitude (which may sit at -32 or at +31). 0 when all weights are 0.
float q6_step(std::span<const float> weights) {
    float extreme = 0;
    for (const float w : weights)
        if (std::fabs(w) > std::fabs(extreme)) extreme = w;
    if (extreme == 0) return 0;
    float best = 0, best_error = 0;
    for (int tenth = -9; tenth <= 9; ++tenth) {
        const float inverse = -(32.0f + 0.1f * static_cast<float>(tenth)) / extreme;
        double moment = 0, square = 0, energy = 0;
        for (const float w : weights) {
            const auto code = static_cast<double>(std::clamp(std::nearbyint(w * inverse), -32.0f, 31.0f));
            moment += code * static_cast<double>(w);
            square += code * code;
            energy += static_cast<double>(w) * static_cast<double>(w);
        }
        if (square == 0) continue;
        const auto error = static_cast<float>(energy - moment * moment / square);  // with the best step for these codes
        if (best == 0 || error < best_error) {
            best = static_cast<float>(moment / square);
            best_error = error;
        }
    }
    return best;
}

BlockQ6 q6_block(std::span<const float> weights) {
    BlockQ6 block{};
    std::array<float, 16> steps{};
    float extreme = 0;
    for (std::size_t g = 0; g < 16; ++g) {
        steps[g] = q6_step(weights.subspan(16 * g, 16));
        if (std::fabs(steps[g]) > std::fabs(extreme)) extreme = steps[g];
    }
    block.d = float_to_f16(extreme / -128.0f);
    const float d = f16_to_float(block.d);
    for (std::size_t g = 0; g < 16; ++g) {
        const float scale = d == 0 ? 0 : std::clamp(std::nearbyint(steps[g] / d), -128.0f, 127.0f);
        block.scale[g] = static_cast<std::int8_t>(scale);
        const float step = d * scale;
        for (std::size_t i = 16 * g; i < 16 * g + 16; ++i) {
            const float code = step == 0 ? 0 : std::clamp(std::nearbyint(weights[i] / step), -32.0f, 31.0f);
            set_q6_code(block, i, static_cast<int>(code));
        }
    }
    return block;
}

// ---- Q8_0, Q4_0, Q4_1: scale and rounding as in ggml's reference ---------------------------------------------------

BlockQ8 q8_block(std::span<const float> weights) {
    BlockQ8 block{};
    const float d = largest_magnitude(weights) / 127.0f, inverse = d == 0 ? 0 : 1.0f / d;
    block.d = float_to_f16(d);
    for (std::size_t i = 0; i < 32; ++i) block.q[i] = static_cast<std::int8_t>(std::round(weights[i] * inverse));
    return block;
}

std::uint8_t nibble(float value) { return static_cast<std::uint8_t>(std::min(static_cast<int>(value), 15)); }

BlockQ4 q4_block(std::span<const float> weights) {
    BlockQ4 block{};
    float extreme = 0;  // the first of the largest magnitude goes to the end of the range, -8
    for (const float w : weights)
        if (std::fabs(w) > std::fabs(extreme)) extreme = w;
    const float d = extreme / -8.0f, inverse = d == 0 ? 0 : 1.0f / d;
    block.d = float_to_f16(d);
    for (std::size_t i = 0; i < 16; ++i)
        block.q[i] = static_cast<std::uint8_t>(nibble(weights[i] * inverse + 8.5f) |
                                               nibble(weights[i + 16] * inverse + 8.5f) << 4);
    return block;
}

BlockQ41 q41_block(std::span<const float> weights) {
    BlockQ41 block{};
    const auto [low, high] = std::minmax_element(weights.begin(), weights.end());
    const float d = (*high - *low) / 15.0f, inverse = d == 0 ? 0 : 1.0f / d;
    block.d = float_to_f16(d);
    block.m = float_to_f16(*low);
    for (std::size_t i = 0; i < 16; ++i)
        block.q[i] = static_cast<std::uint8_t>(nibble((weights[i] - *low) * inverse + 0.5f) |
                                               nibble((weights[i + 16] - *low) * inverse + 0.5f) << 4);
    return block;
}

template <typename Value, typename Convert>
void floats_out(std::span<const std::byte> row, std::span<float> out, Convert convert) {
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<float>(convert(load<Value>(row.data() + i * sizeof(Value))));
}
template <typename Value, typename Convert>
void floats_in(std::span<const float> in, std::span<std::byte> row, Convert convert) {
    for (std::size_t i = 0; i < in.size(); ++i)
        store(row.data() + i * sizeof(Value), static_cast<Value>(convert(in[i])));
}

}  // namespace

const char* to_string(BlockType type) { return row_of(type).name; }

std::optional<BlockType> block_type(std::uint32_t number) {
    for (const TypeRow& row : types)
        if (static_cast<std::uint32_t>(row.type) == number) return row.type;
    return std::nullopt;
}

std::optional<BlockType> block_type(std::string_view name) {
    std::string upper(name);
    for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    for (const TypeRow& row : types)
        if (upper == row.name) return row.type;
    return std::nullopt;
}

std::string_view foreign_block_name(std::uint32_t number) {
    for (const ForeignRow& row : foreign)
        if (row.number == number) return row.name;
    return {};
}

std::int64_t block_weights(BlockType type) { return row_of(type).weights; }
std::size_t block_bytes(BlockType type) { return row_of(type).bytes; }

bool is_float(BlockType type) { return block_weights(type) == 1; }
bool is_ternary(BlockType type) {
    return type == BlockType::tq1_0 || type == BlockType::tq2_0 || type == BlockType::i2_s;
}
bool holds_row(BlockType type, std::int64_t columns) { return columns >= 0 && columns % block_weights(type) == 0; }

std::size_t row_bytes(BlockType type, std::int64_t columns) {
    const TypeRow& facts = row_of(type);
    return static_cast<std::size_t>(columns / facts.weights) * facts.bytes;
}
std::size_t tensor_bytes(BlockType type, std::int64_t rows, std::int64_t columns) {
    return row_bytes(type, columns) * static_cast<std::size_t>(rows) + (type == BlockType::i2_s ? i2_s_tail : 0);
}

void dequantize_row(BlockType type, std::span<const std::byte> row, std::span<float> out, float scale) {
    require_length(type, out.size(), row.size());
    std::array<std::int8_t, 256> codes;
    switch (type) {
        case BlockType::f32:
            return floats_out<float>(row, out, [](float v) { return v; });
        case BlockType::f64:
            return floats_out<double>(row, out, [](double v) { return v; });
        case BlockType::f16:
            return floats_out<std::uint16_t>(row, out, f16_to_float);
        case BlockType::bf16:
            return floats_out<std::uint16_t>(row, out, bf16_to_float);
        case BlockType::q8_0:
            return for_blocks(type, row, [&](const std::byte* at, std::size_t first) {
                const auto block = load<BlockQ8>(at);
                const float d = f16_to_float(block.d);
                for (std::size_t i = 0; i < 32; ++i) out[first + i] = static_cast<float>(block.q[i]) * d;
            });
        case BlockType::q4_0:
            return for_blocks(type, row, [&](const std::byte* at, std::size_t first) {
                const auto block = load<BlockQ4>(at);
                const float d = f16_to_float(block.d);
                for (std::size_t i = 0; i < 32; ++i)
                    out[first + i] = d * static_cast<float>(((block.q[i % 16] >> (i / 16 * 4)) & 15) - 8);
            });
        case BlockType::q4_1:
            return for_blocks(type, row, [&](const std::byte* at, std::size_t first) {
                const auto block = load<BlockQ41>(at);
                const float d = f16_to_float(block.d), m = f16_to_float(block.m);
                for (std::size_t i = 0; i < 32; ++i)
                    out[first + i] = d * static_cast<float>((block.q[i % 16] >> (i / 16 * 4)) & 15) + m;
            });
        case BlockType::q6_k:
            return for_blocks(type, row, [&](const std::byte* at, std::size_t first) {
                const auto block = load<BlockQ6>(at);
                const float d = f16_to_float(block.d);
                for (std::size_t i = 0; i < 256; ++i)
                    out[first + i] =
                        d * static_cast<float>(block.scale[i / 16]) * static_cast<float>(q6_code(block, i));
            });
        case BlockType::tq1_0:
        case BlockType::tq2_0:
        case BlockType::i2_s:
            return for_blocks(type, row, [&](const std::byte* at, std::size_t first) {
                block_codes(type, at, codes.data());
                const float d = type == BlockType::i2_s ? scale : block_scale(type, at);
                for (std::size_t i = 0; i < static_cast<std::size_t>(block_weights(type)); ++i)
                    out[first + i] = d * static_cast<float>(codes[i]);
            });
    }
}

void quantize_row(BlockType type, std::span<const float> weights, std::span<std::byte> row, float scale) {
    require_length(type, weights.size(), row.size());
    std::array<std::int8_t, 256> codes;
    switch (type) {
        case BlockType::f32:
            return floats_in<float>(weights, row, [](float v) { return v; });
        case BlockType::f64:
            return floats_in<double>(weights, row, [](float v) { return v; });
        case BlockType::f16:
            return floats_in<std::uint16_t>(weights, row, float_to_f16);
        case BlockType::bf16:
            return floats_in<std::uint16_t>(weights, row, float_to_bf16);
        case BlockType::q8_0:
            return for_blocks(
                type, row, [&](std::byte* at, std::size_t first) { store(at, q8_block(weights.subspan(first, 32))); });
        case BlockType::q4_0:
            return for_blocks(
                type, row, [&](std::byte* at, std::size_t first) { store(at, q4_block(weights.subspan(first, 32))); });
        case BlockType::q4_1:
            return for_blocks(
                type, row, [&](std::byte* at, std::size_t first) { store(at, q41_block(weights.subspan(first, 32))); });
        case BlockType::q6_k:
            return for_blocks(
                type, row, [&](std::byte* at, std::size_t first) { store(at, q6_block(weights.subspan(first, 256))); });
        case BlockType::tq1_0:
        case BlockType::tq2_0:
        case BlockType::i2_s: {
            const auto size = static_cast<std::size_t>(block_weights(type));
            return for_blocks(type, row, [&](std::byte* at, std::size_t first) {
                const std::span<const float> block = weights.subspan(first, size);
                const float d = type == BlockType::i2_s ? scale : largest_magnitude(block);
                const float inverse = d == 0 ? 0 : 1.0f / d;
                for (std::size_t i = 0; i < size; ++i)
                    codes[i] = static_cast<std::int8_t>(std::clamp(std::round(block[i] * inverse), -1.0f, 1.0f));
                pack_block_codes(type, codes.data(), float_to_f16(d), at);
            });
        }
    }
}

void pack_ternary_row(BlockType type, std::span<const std::int8_t> codes, float d, std::span<std::byte> row) {
    require_length(type, codes.size(), row.size());
    const float kept = kept_scale(type, d);
    const std::uint16_t half = float_to_f16(d);
    if (is_float(type)) {
        std::vector<float> weights(codes.size());
        for (std::size_t i = 0; i < codes.size(); ++i) weights[i] = static_cast<float>(codes[i]) * kept;
        return quantize_row(type, weights, row);
    }
    for_blocks(type, row, [&](std::byte* at, std::size_t first) {
        const std::int8_t* const t = codes.data() + first;
        switch (type) {
            case BlockType::q8_0: {
                BlockQ8 block{half, {}};
                std::copy_n(t, 32, block.q);
                return store(at, block);
            }
            case BlockType::q4_0: {
                BlockQ4 block{half, {}};
                for (std::size_t i = 0; i < 16; ++i)
                    block.q[i] = static_cast<std::uint8_t>((8 + t[i]) | (8 + t[i + 16]) << 4);
                return store(at, block);
            }
            case BlockType::q4_1: {
                BlockQ41 block{half, static_cast<std::uint16_t>(half ^ 0x8000u), {}};
                for (std::size_t i = 0; i < 16; ++i)
                    block.q[i] = static_cast<std::uint8_t>((1 + t[i]) | (1 + t[i + 16]) << 4);
                return store(at, block);
            }
            case BlockType::q6_k: {
                BlockQ6 block{};
                block.d = half;
                std::fill_n(block.scale, 16, std::int8_t{1});
                for (std::size_t i = 0; i < 256; ++i) set_q6_code(block, i, t[i]);
                return store(at, block);
            }
            default:
                return pack_block_codes(type, t, half, at);
        }
    });
}

float kept_scale(BlockType type, float d) {
    if (type == BlockType::f32 || type == BlockType::f64 || type == BlockType::i2_s) return d;
    return type == BlockType::bf16 ? bf16_to_float(float_to_bf16(d)) : f16_to_float(float_to_f16(d));
}

void unpack_ternary_row(BlockType type, std::span<const std::byte> row, std::span<std::int8_t> codes,
                        std::span<float> magnitudes) {
    require_length(type, codes.size(), row.size());
    if (!is_ternary(type)) throw Error("is not a ternary type", to_string(type));
    const auto size = static_cast<std::size_t>(block_weights(type));
    for_blocks(type, row, [&](const std::byte* at, std::size_t first) {
        std::int8_t* const t = codes.data() + first;
        block_codes(type, at, t);
        int any = 0;
        for (std::size_t i = 0; i < size; ++i) any |= t[i];
        if (std::find(t, t + size, std::int8_t{2}) != t + size)
            throw Error("holds the code 3, which no ternary weight has", to_string(type), "The file is damaged");
        const float d = any == 0 ? 0 : type == BlockType::i2_s ? 1 : block_scale(type, at);
        if (!magnitudes.empty()) magnitudes[first / size] = std::fabs(d);
        if (d == 0) std::fill_n(t, size, std::int8_t{0});
        if (d < 0)
            for (std::size_t i = 0; i < size; ++i) t[i] = static_cast<std::int8_t>(-t[i]);
    });
}

float i2_s_scale(std::span<const std::byte> tensor) {
    if (tensor.size() < i2_s_tail) throw Error("has no scale behind its codes", "I2_S");
    return load<float>(tensor.data() + tensor.size() - i2_s_tail);
}

void set_i2_s_scale(std::span<std::byte> tensor, float scale) {
    const std::span<std::byte> tail = tensor.last(i2_s_tail);
    std::fill(tail.begin(), tail.end(), std::byte{0});
    store(tail.data(), scale);
}

}  // namespace bitdistill
