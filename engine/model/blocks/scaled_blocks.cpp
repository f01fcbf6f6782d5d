// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts as in ggml's ggml-common.h and the `gguf` Python package's quants.py. Products of a scale in F16, a small
// integer and a code are exact in FP32, so their order does not matter; only what is subtracted afterwards rounds.
#include <cstring>

#include "engine/base/float16.h"
#include "engine/model/blocks/block_readers.h"

namespace bitdistill {
namespace {

unsigned byte_at(const std::byte* at) { return std::to_integer<unsigned>(*at); }
float half_at(const std::byte* at) {
    std::uint16_t bits;
    std::memcpy(&bits, at, sizeof bits);
    return f16_to_float(bits);
}

// Codes of 5 bits of a block of 32: sixteen bytes hold the low bits of weights i and i + 16, 32 bits the fifth of each.
unsigned five_bits(const std::byte* high, const std::byte* low, std::size_t i) {
    const unsigned nibble = byte_at(low + i % 16) >> (i / 16 * 4) & 15u;
    return nibble | (byte_at(high + i / 8) >> (i % 8) & 1u) << 4;
}
// Codes of 2 bits of a block of 256: in each half byte l holds weights l, 32 + l, 64 + l, 96 + l from the low bits up.
unsigned two_bits(const std::byte* codes, std::size_t i) {
    return byte_at(codes + i / 128 * 32 + i % 32) >> (i % 128 / 32 * 2) & 3u;
}
// Codes of 4 bits of a block of 256: of each 64 byte l holds weights l and 32 + l.
unsigned four_bits(const std::byte* codes, std::size_t i) {
    return byte_at(codes + i / 64 * 32 + i % 32) >> (i % 64 / 32 * 4) & 15u;
}

struct KScales {
    float d, dmin;
    std::uint8_t scales[8], minima[8];
};
// d, dmin and 12 bytes of scales, with which Q4_K and Q5_K begin.
KScales k_scales(const std::byte* block) {
    KScales found{half_at(block), half_at(block + 2), {}, {}};
    unpack_k_scales(std::span<const std::byte, 12>(block + 4, 12), found.scales, found.minima);
    return found;
}
float k_weight(const KScales& of, std::size_t part, unsigned code) {
    const float scale = of.d * static_cast<float>(of.scales[part]),
                minimum = of.dmin * static_cast<float>(of.minima[part]);
    return scale * static_cast<float>(code) - minimum;
}

}  // namespace

void unpack_k_scales(std::span<const std::byte, 12> packed, std::uint8_t* scales, std::uint8_t* minima) {
    for (std::size_t i = 0; i < 4; ++i) {
        const unsigned a = byte_at(&packed[i]), b = byte_at(&packed[4 + i]), rest = byte_at(&packed[8 + i]);
        scales[i] = static_cast<std::uint8_t>(a & 63u);
        minima[i] = static_cast<std::uint8_t>(b & 63u);
        scales[4 + i] = static_cast<std::uint8_t>((rest & 15u) | (a >> 6) << 4);
        minima[4 + i] = static_cast<std::uint8_t>(rest >> 4 | (b >> 6) << 4);
    }
}

void read_q1_0(const std::byte* block, float* out) {
    const float d = half_at(block);
    for (std::size_t i = 0; i < 128; ++i) out[i] = (byte_at(block + 2 + i / 8) >> (i % 8) & 1u) != 0 ? d : -d;
}

void read_q2_0(const std::byte* block, float* out) {
    const float d = half_at(block);
    for (std::size_t i = 0; i < 64; ++i)
        out[i] = static_cast<float>(static_cast<int>(byte_at(block + 2 + i / 4) >> (i % 4 * 2) & 3u) - 1) * d;
}

void read_q5_0(const std::byte* block, float* out) {
    const float d = half_at(block);
    for (std::size_t i = 0; i < 32; ++i)
        out[i] = d * static_cast<float>(static_cast<int>(five_bits(block + 2, block + 6, i)) - 16);
}

void read_q5_1(const std::byte* block, float* out) {
    const float d = half_at(block), m = half_at(block + 2);
    for (std::size_t i = 0; i < 32; ++i) out[i] = d * static_cast<float>(five_bits(block + 4, block + 8, i)) + m;
}

// 16 bytes of scale (low) and minimum (high) of 16 weights each, codes, d, dmin.
void read_q2_k(const std::byte* block, float* out) {
    const float d = half_at(block + 80), dmin = half_at(block + 82);
    for (std::size_t i = 0; i < 256; ++i) {
        const unsigned scales = byte_at(block + i / 16);
        const float scale = d * static_cast<float>(scales & 15u), minimum = dmin * static_cast<float>(scales >> 4);
        out[i] = scale * static_cast<float>(two_bits(block + 16, i)) - minimum;
    }
}

// 32 bytes of third bits (set: nothing is taken off), codes, 12 bytes of scales of 6 bits: the low four of scale s in
// byte s % 8, the high two in byte 8 + s % 4; d.
void read_q3_k(const std::byte* block, float* out) {
    const std::byte *const codes = block + 32, *const scales = block + 96;
    const float d = half_at(block + 108);
    for (std::size_t i = 0; i < 256; ++i) {
        const std::size_t s = i / 16;
        const unsigned low = byte_at(scales + s % 8) >> (s / 8 * 4) & 15u,
                       high = byte_at(scales + 8 + s % 4) >> (s / 4 * 2) & 3u;
        const float scale = d * static_cast<float>(static_cast<int>(low | high << 4) - 32);
        const int code =
            static_cast<int>(two_bits(codes, i)) - ((byte_at(block + i % 32) >> (i / 32) & 1u) != 0 ? 0 : 4);
        out[i] = scale * static_cast<float>(code);
    }
}

void read_q4_k(const std::byte* block, float* out) {
    const KScales scales = k_scales(block);
    for (std::size_t i = 0; i < 256; ++i) out[i] = k_weight(scales, i / 32, four_bits(block + 16, i));
}

// 32 bytes of fifth bits stand before the codes: bit p of byte l is that of weight 32 p + l.
void read_q5_k(const std::byte* block, float* out) {
    const KScales scales = k_scales(block);
    for (std::size_t i = 0; i < 256; ++i) {
        const unsigned high = byte_at(block + 16 + i % 32) >> (i / 32) & 1u;
        out[i] = k_weight(scales, i / 32, four_bits(block + 48, i) | high << 4);
    }
}

// d in FP32, 256 codes, and sums of the codes that only products need.
void read_q8_k(const std::byte* block, float* out) {
    float d;
    std::memcpy(&d, block, sizeof d);
    for (std::size_t i = 0; i < 256; ++i) out[i] = d * static_cast<float>(static_cast<std::int8_t>(block[4 + i]));
}

}  // namespace bitdistill
