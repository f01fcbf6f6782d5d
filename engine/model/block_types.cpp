// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/block_types.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/model/block_writers.h"
#include "engine/model/blocks/block_readers.h"

namespace bitdistill {
namespace {

static_assert(std::endian::native == std::endian::little, "blocks are read as they lie in the file");

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

void read_q8_0(const std::byte* at, float* out) {
    const auto block = load<BlockQ8>(at);
    const float d = f16_to_float(block.d);
    for (std::size_t i = 0; i < 32; ++i) out[i] = static_cast<float>(block.q[i]) * d;
}
void read_q4_0(const std::byte* at, float* out) {
    const auto block = load<BlockQ4>(at);
    const float d = f16_to_float(block.d);
    for (std::size_t i = 0; i < 32; ++i) out[i] = d * static_cast<float>(((block.q[i % 16] >> (i / 16 * 4)) & 15) - 8);
}
void read_q4_1(const std::byte* at, float* out) {
    const auto block = load<BlockQ41>(at);
    const float d = f16_to_float(block.d), m = f16_to_float(block.m);
    for (std::size_t i = 0; i < 32; ++i) out[i] = d * static_cast<float>((block.q[i % 16] >> (i / 16 * 4)) & 15) + m;
}
void read_q6_k(const std::byte* at, float* out) {
    const auto block = load<BlockQ6>(at);
    const float d = f16_to_float(block.d);
    for (std::size_t i = 0; i < 256; ++i)
        out[i] = d * static_cast<float>(block.scale[i / 16]) * static_cast<float>(q6_code(block, i));
}

struct TypeRow {
    BlockType type;
    const char* name;
    std::int64_t weights;
    std::size_t bytes;
    BlockReader read;  // null: dequantize_row() knows it
    bool written;
};
constexpr TypeRow types[] = {
    {BlockType::f32, "F32", 1, 4, nullptr, true},
    {BlockType::f16, "F16", 1, 2, nullptr, true},
    {BlockType::bf16, "BF16", 1, 2, nullptr, true},
    {BlockType::f64, "F64", 1, 8, nullptr, true},
    {BlockType::i8, "I8", 1, 1, nullptr, false},
    {BlockType::i16, "I16", 1, 2, nullptr, false},
    {BlockType::i32, "I32", 1, 4, nullptr, false},
    {BlockType::i64, "I64", 1, 8, nullptr, false},
    {BlockType::q8_0, "Q8_0", 32, sizeof(BlockQ8), read_q8_0, true},
    {BlockType::q8_1, "Q8_1", 32, 36, nullptr, false},
    {BlockType::q4_0, "Q4_0", 32, sizeof(BlockQ4), read_q4_0, true},
    {BlockType::q4_1, "Q4_1", 32, sizeof(BlockQ41), read_q4_1, true},
    {BlockType::q5_0, "Q5_0", 32, 22, read_q5_0, false},
    {BlockType::q5_1, "Q5_1", 32, 24, read_q5_1, false},
    {BlockType::q2_k, "Q2_K", 256, 84, read_q2_k, false},
    {BlockType::q3_k, "Q3_K", 256, 110, read_q3_k, false},
    {BlockType::q4_k, "Q4_K", 256, 144, read_q4_k, false},
    {BlockType::q5_k, "Q5_K", 256, 176, read_q5_k, false},
    {BlockType::q6_k, "Q6_K", 256, sizeof(BlockQ6), read_q6_k, true},
    {BlockType::q8_k, "Q8_K", 256, 292, read_q8_k, false},
    {BlockType::iq1_s, "IQ1_S", 256, 50, read_iq1_s, false},
    {BlockType::iq1_m, "IQ1_M", 256, 56, read_iq1_m, false},
    {BlockType::iq2_xxs, "IQ2_XXS", 256, 66, read_iq2_xxs, false},
    {BlockType::iq2_xs, "IQ2_XS", 256, 74, read_iq2_xs, false},
    {BlockType::iq2_s, "IQ2_S", 256, 82, read_iq2_s, false},
    {BlockType::iq3_xxs, "IQ3_XXS", 256, 98, read_iq3_xxs, false},
    {BlockType::iq3_s, "IQ3_S", 256, 110, read_iq3_s, false},
    {BlockType::iq4_nl, "IQ4_NL", 32, 18, read_iq4_nl, false},
    {BlockType::iq4_xs, "IQ4_XS", 256, 136, read_iq4_xs, false},
    {BlockType::mxfp4, "MXFP4", 32, 17, read_mxfp4, false},
    {BlockType::nvfp4, "NVFP4", 64, 36, read_nvfp4, false},
    {BlockType::q1_0, "Q1_0", 128, 18, read_q1_0, false},
    {BlockType::q2_0, "Q2_0", 64, 18, read_q2_0, false},
    {BlockType::tq1_0, "TQ1_0", 256, sizeof(BlockTQ1), nullptr, true},
    {BlockType::tq2_0, "TQ2_0", 256, sizeof(BlockTQ2), nullptr, true},
    {BlockType::i2_s, "I2_S", 128, 32, nullptr, true},
    {BlockType::foreign, "?", 1, 0, nullptr, false},
};

// Numbers of ik_llama.cpp (133 and above), bitnet.cpp (37, 38) and old versions of ggml.
struct ForeignRow {
    std::uint32_t number;
    const char* name;
};
constexpr ForeignRow foreign_types[] = {
    {4, "Q4_2"},      {5, "Q4_3"},     {31, "Q4_0_4_4"}, {32, "Q4_0_4_8"}, {33, "Q4_0_8_8"}, {37, "I8_S"},
    {38, "TL1"},      {133, "Q6_0"},   {134, "IQ1_BN"},  {135, "IQ2_BN"},  {136, "Q8_K64"},  {137, "IQ2_K"},
    {138, "IQ3_K"},   {139, "IQ4_K"},  {140, "IQ5_K"},   {141, "IQ6_K"},   {144, "IQ4_KS"},  {145, "IQ2_KS"},
    {146, "IQ4_KSS"}, {152, "IQ5_KS"}, {153, "IQ2_KT"},  {154, "IQ3_KT"},  {155, "IQ4_KT"},  {156, "IQ3_KS"},
    {157, "IQ2_KL"},  {158, "IQ1_KT"}};
constexpr std::size_t i2_s_tail = 32;

constexpr const char* written_types = "F32, F16, BF16, F64, Q8_0, Q6_K, Q4_0, Q4_1, TQ1_0, TQ2_0 or I2_S";

const TypeRow& row_of(BlockType type) {
    for (const TypeRow& row : types)
        if (row.type == type) return row;
    return types[0];
}

void require_length(BlockType type, std::size_t weights, std::size_t bytes) {
    if (!holds_row(type, static_cast<std::int64_t>(weights)) ||
        bytes != row_bytes(type, static_cast<std::int64_t>(weights)))
        throw Error("a row of " + std::to_string(weights) + " weights is not " + std::to_string(bytes) + " bytes",
                    to_string(type));
}

void require_written(BlockType type) {
    if (!row_of(type).written)
        throw Error("is a type that is only read", to_string(type), std::string("Choose ") + written_types);
}

// Runs work(block bytes, index of its first weight) over a row.
template <typename Bytes, typename Work>
void for_blocks(BlockType type, Bytes row, const Work& work) {
    const TypeRow& facts = row_of(type);
    std::size_t first = 0;
    for (std::size_t at = 0; at < row.size(); at += facts.bytes, first += static_cast<std::size_t>(facts.weights))
        work(row.data() + at, first);
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
        if (static_cast<std::uint32_t>(row.type) == number && row.type != BlockType::foreign) return row.type;
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
    for (const ForeignRow& row : foreign_types)
        if (row.number == number) return row.name;
    return {};
}

std::int64_t block_weights(BlockType type) { return row_of(type).weights; }
std::size_t block_bytes(BlockType type) { return row_of(type).bytes; }

bool is_float(BlockType type) {
    return type == BlockType::f32 || type == BlockType::f16 || type == BlockType::bf16 || type == BlockType::f64;
}
bool is_weights(BlockType type) { return is_float(type) || is_ternary(type) || row_of(type).read; }
bool is_written(BlockType type) { return row_of(type).written; }
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
        case BlockType::tq1_0:
        case BlockType::tq2_0:
        case BlockType::i2_s:
            return for_blocks(type, row, [&](const std::byte* at, std::size_t first) {
                block_codes(type, at, codes.data());
                const float d = type == BlockType::i2_s ? scale : block_scale(type, at);
                for (std::size_t i = 0; i < static_cast<std::size_t>(block_weights(type)); ++i)
                    out[first + i] = d * static_cast<float>(codes[i]);
            });
        default: {
            const BlockReader read = row_of(type).read;
            if (!read) throw Error("holds no weights that can be computed with", to_string(type));
            return for_blocks(type, row, [&](const std::byte* at, std::size_t first) { read(at, out.data() + first); });
        }
    }
}

void quantize_row(BlockType type, std::span<const float> weights, std::span<std::byte> row, float scale) {
    require_length(type, weights.size(), row.size());
    require_written(type);
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
        default:
            return;
    }
}

void pack_ternary_row(BlockType type, std::span<const std::int8_t> codes, float d, std::span<std::byte> row) {
    require_length(type, codes.size(), row.size());
    require_written(type);
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
