// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts as in ggml's ggml-common.h and the `gguf` Python package's quants.py. IQ types: an index into a codebook
// stands for a group of weights, and a bit turns the sign of each.
#include <bit>
#include <cmath>
#include <cstring>

#include "engine/base/float16.h"
#include "engine/model/blocks/block_readers.h"
#include "engine/model/blocks/codebooks.h"

namespace bitdistill {
namespace {

unsigned byte_at(const std::byte* at) { return std::to_integer<unsigned>(*at); }
template <typename Number>
Number number_at(const std::byte* at) {
    Number value;
    std::memcpy(&value, at, sizeof value);
    return value;
}
float half_at(const std::byte* at) { return f16_to_float(number_at<std::uint16_t>(at)); }
unsigned nibble(const std::byte* nibbles, std::size_t i) { return byte_at(nibbles + i / 2) >> (i % 2 * 4) & 15u; }

// E2M1, doubled.
constexpr std::int8_t fp4_values[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};
constexpr std::int8_t iq4_values[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};

// Byte i holds weights i (low) and i + half (high).
void table_weights(const std::byte* codes, std::size_t half, const std::int8_t* values, float d, float* out) {
    for (std::size_t i = 0; i < half; ++i) {
        out[i] = d * static_cast<float>(values[byte_at(codes + i) & 15u]);
        out[i + half] = d * static_cast<float>(values[byte_at(codes + i) >> 4]);
    }
}

// Half of E8M0, because the values are doubled; the two smallest lie below FP32's normal numbers.
float half_of_e8m0(unsigned exponent) {
    return std::bit_cast<float>(exponent < 2 ? 0x00200000u << exponent : (exponent - 1) << 23);
}
// Half of E4M3 without a sign.
float half_of_ue4m3(unsigned byte) {
    if (byte == 0x7f) return 0;
    const int exponent = static_cast<int>(byte >> 3 & 15u);
    const auto mantissa = static_cast<float>(byte & 7u);
    return 0.5f * (exponent == 0 ? std::ldexp(mantissa, -9) : std::ldexp(1 + mantissa / 8, exponent - 7));
}

// Seven bits stand for eight signs: the eighth makes their number even.
unsigned eight_signs(unsigned seven) { return seven | static_cast<unsigned>(std::popcount(seven) & 1) << 7; }

void signed_weights(const std::int8_t* group, std::size_t width, float scale, unsigned signs, float* out) {
    for (std::size_t i = 0; i < width; ++i) {
        const float weight = scale * static_cast<float>(group[i]);
        out[i] = (signs >> i & 1u) != 0 ? -weight : weight;
    }
}
void shifted_weights(const std::int8_t* group, float scale, float shift, float* out) {
    for (std::size_t i = 0; i < 8; ++i) out[i] = scale * (static_cast<float>(group[i]) + shift);
}
constexpr float iq1_shift = 0.125f;

float iq2_scale(float d, unsigned scale) { return d * (0.5f + static_cast<float>(scale)) * 0.25f; }

}  // namespace

void read_mxfp4(const std::byte* block, float* out) {
    table_weights(block + 1, 16, fp4_values, half_of_e8m0(byte_at(block)), out);
}

// Four parts of 16 weights with a scale each.
void read_nvfp4(const std::byte* block, float* out) {
    for (std::size_t part = 0; part < 4; ++part)
        table_weights(block + 4 + 8 * part, 8, fp4_values, half_of_ue4m3(byte_at(block + part)), out + 16 * part);
}

void read_iq4_nl(const std::byte* block, float* out) { table_weights(block + 2, 16, iq4_values, half_at(block), out); }

// d, two high bits and four low bits of eight scales, codes.
void read_iq4_xs(const std::byte* block, float* out) {
    const float d = half_at(block);
    const unsigned high = number_at<std::uint16_t>(block + 2);
    for (std::size_t part = 0; part < 8; ++part) {
        const unsigned scale = nibble(block + 4, part) | (high >> (2 * part) & 3u) << 4;
        table_weights(block + 8 + 16 * part, 16, iq4_values, d * static_cast<float>(static_cast<int>(scale) - 32),
                      out + 32 * part);
    }
}

// d; of each 32 weights four indices, four times seven signs and a scale of 4 bits.
void read_iq2_xxs(const std::byte* block, float* out) {
    const Codebook& book = iq2_xxs_codebook();
    const float d = half_at(block);
    for (std::size_t part = 0; part < 8; ++part) {
        const std::byte* const at = block + 2 + 8 * part;
        const auto rest = number_at<std::uint32_t>(at + 4);
        for (std::size_t group = 0; group < 4; ++group)
            signed_weights(book.at(byte_at(at + group)), 8, iq2_scale(d, rest >> 28),
                           eight_signs(rest >> (7 * group) & 127u), out + 32 * part + 8 * group);
    }
}

// d; of each 8 weights an index of 9 bits and seven signs; scales of 4 bits for 16 weights.
void read_iq2_xs(const std::byte* block, float* out) {
    const Codebook& book = iq2_xs_codebook();
    const float d = half_at(block);
    for (std::size_t group = 0; group < 32; ++group) {
        const unsigned index = number_at<std::uint16_t>(block + 2 + 2 * group);
        signed_weights(book.at(index & 511u), 8, iq2_scale(d, nibble(block + 66, group / 2)), eight_signs(index >> 9),
                       out + 8 * group);
    }
}

// d, low 8 bits of the indices, signs, high 2 bits of the indices, scales of 4 bits for 16 weights.
void read_iq2_s(const std::byte* block, float* out) {
    const Codebook& book = iq2_s_codebook();
    const float d = half_at(block);
    for (std::size_t group = 0; group < 32; ++group) {
        const unsigned high = byte_at(block + 66 + group / 4) >> (group % 4 * 2) & 3u;
        signed_weights(book.at(byte_at(block + 2 + group) | high << 8), 8, iq2_scale(d, nibble(block + 74, group / 2)),
                       byte_at(block + 34 + group), out + 8 * group);
    }
}

// d; indices of 4 weights; of each 32 weights four times seven signs and a scale of 4 bits.
void read_iq3_xxs(const std::byte* block, float* out) {
    const Codebook& book = iq3_xxs_codebook();
    const float d = half_at(block);
    for (std::size_t part = 0; part < 8; ++part) {
        const auto rest = number_at<std::uint32_t>(block + 66 + 4 * part);
        const float scale = d * (0.5f + static_cast<float>(rest >> 28)) * 0.5f;
        for (std::size_t group = 0; group < 8; ++group) {
            const unsigned signs = eight_signs(rest >> (group / 2 * 7) & 127u);
            signed_weights(book.at(byte_at(block + 2 + 8 * part + group)), 4, scale, signs >> (group % 2 * 4),
                           out + 32 * part + 4 * group);
        }
    }
}

// d, low 8 bits of the indices of 4 weights, their ninth bits, signs, scales of 4 bits for 32 weights.
void read_iq3_s(const std::byte* block, float* out) {
    const Codebook& book = iq3_s_codebook();
    const float d = half_at(block);
    for (std::size_t group = 0; group < 64; ++group) {
        const unsigned high = byte_at(block + 66 + group / 8) >> (group % 8) & 1u,
                       signs = byte_at(block + 74 + group / 2) >> (group % 2 * 4);
        const float scale = d * static_cast<float>(1 + 2 * nibble(block + 106, group / 8));
        signed_weights(book.at(byte_at(block + 2 + group) | high << 8), 4, scale, signs, out + 4 * group);
    }
}

// d, low 8 bits of the indices; of each 32 weights four times three high bits, a scale of 3 bits and the shift's sign.
void read_iq1_s(const std::byte* block, float* out) {
    const Codebook& book = iq1_codebook();
    const float d = half_at(block);
    for (std::size_t group = 0; group < 32; ++group) {
        const unsigned rest = number_at<std::uint16_t>(block + 34 + group / 4 * 2), high = rest >> (group % 4 * 3) & 7u;
        const float scale = d * static_cast<float>(2 * (rest >> 12 & 7u) + 1);
        shifted_weights(book.at(byte_at(block + 2 + group) | high << 8), scale,
                        (rest & 0x8000u) != 0 ? -iq1_shift : iq1_shift, out + 8 * group);
    }
}

// Low 8 bits of the indices; four bits a group: three high bits and the shift's sign; then four words, each with four
// scales of 3 bits for 16 weights and, on top, four bits of d.
void read_iq1_m(const std::byte* block, float* out) {
    const Codebook& book = iq1_codebook();
    const auto word = [&](std::size_t i) {
        return static_cast<unsigned>(number_at<std::uint16_t>(block + 48 + 2 * i));
    };
    const unsigned bits = word(0) >> 12 | (word(1) >> 8 & 0xf0u) | (word(2) >> 4 & 0xf00u) | (word(3) & 0xf000u);
    const float d = f16_to_float(static_cast<std::uint16_t>(bits));
    for (std::size_t group = 0; group < 32; ++group) {
        const unsigned high = nibble(block + 32, group), scale = word(group / 8) >> (group / 2 % 4 * 3) & 7u;
        shifted_weights(book.at(byte_at(block + group) | (high & 7u) << 8), d * static_cast<float>(2 * scale + 1),
                        (high & 8u) != 0 ? -iq1_shift : iq1_shift, out + 8 * group);
    }
}

}  // namespace bitdistill
