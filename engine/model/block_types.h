// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which GGUF stores tensors: plain numbers, ggml's blocks of 1 to 8 bits, its two ternary forms, and
// bitnet.cpp's I2_S. Each is described once, in one table: weights and bytes of a block, to float; and those that this
// program writes, from float and from ternary codes. The file's layout is this one on every machine; a kernel that
// wants another order repacks at load. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

// The numbers are those of the file.
enum class BlockType : std::uint32_t {
    f32 = 0,
    f16 = 1,
    q4_0 = 2,
    q4_1 = 3,
    q5_0 = 6,
    q5_1 = 7,
    q8_0 = 8,
    q8_1 = 9,
    q2_k = 10,
    q3_k = 11,
    q4_k = 12,
    q5_k = 13,
    q6_k = 14,
    q8_k = 15,
    iq2_xxs = 16,
    iq2_xs = 17,
    iq3_xxs = 18,
    iq1_s = 19,
    iq4_nl = 20,
    iq3_s = 21,
    iq2_s = 22,
    iq4_xs = 23,
    i8 = 24,
    i16 = 25,
    i32 = 26,
    i64 = 27,
    f64 = 28,
    iq1_m = 29,
    bf16 = 30,
    tq1_0 = 34,
    tq2_0 = 35,
    i2_s = 36,
    mxfp4 = 39,
    nvfp4 = 40,
    q1_0 = 41,
    q2_0 = 42,
    foreign = 0xffffffff,  // no number of a file: a type whose layout this program does not know
};

const char* to_string(BlockType type);  // "Q8_0"
// By number, and by name in any case ("q8_0"). Nothing for a type this program does not read.
std::optional<BlockType> block_type(std::uint32_t number);
std::optional<BlockType> block_type(std::string_view name);
// What a number that block_type() does not know is called by ik_llama.cpp, bitnet.cpp or old ggml ("IQ4_KS"); empty
// when it is no type at all.
std::string_view foreign_block_name(std::uint32_t number);

std::int64_t block_weights(BlockType type);  // weights of a block; a row is a whole number of blocks
std::size_t block_bytes(BlockType type);
bool is_float(BlockType type);    // F32, F16, BF16, F64
bool is_ternary(BlockType type);  // TQ1_0, TQ2_0, I2_S
bool is_weights(BlockType type);  // what dequantize_row() reads: all but integers and Q8_1, which is no type of weights
bool is_written(BlockType type);  // what quantize_row() and pack_ternary_row() make
bool holds_row(BlockType type, std::int64_t columns);
// Bytes of one row, and of `rows` rows with what stands behind them: I2_S has one scale of the whole tensor in the
// first 4 of 32 bytes at its end. columns must fit (holds_row).
std::size_t row_bytes(BlockType type, std::int64_t columns);
std::size_t tensor_bytes(BlockType type, std::int64_t rows, std::int64_t columns);

// Blocks as they lie in the file. Multi-byte numbers are little-endian.
#pragma pack(push, 1)
struct BlockQ8 {  // w = d * q
    std::uint16_t d;
    std::int8_t q[32];
};
struct BlockQ4 {  // w = d * (q - 8); byte i holds weights i (low) and i + 16 (high)
    std::uint16_t d;
    std::uint8_t q[16];
};
struct BlockQ41 {  // w = d * q + m; order as above
    std::uint16_t d, m;
    std::uint8_t q[16];
};
struct BlockQ6 {  // w = d * scale[i / 16] * (q - 32); 4 low bits in `low`, 2 high bits in `high`
    std::uint8_t low[128], high[64];
    std::int8_t scale[16];
    std::uint16_t d;
};
struct BlockTQ1 {  // w = d * t; five weights a byte in base 3, the last 16 weights four a byte
    std::uint8_t five[48], four[4];
    std::uint16_t d;
};
struct BlockTQ2 {  // w = d * t; code t + 1; in each half of 128 byte i holds weights i, 32 + i, 64 + i, 96 + i
    std::uint8_t q[64];
    std::uint16_t d;
};
#pragma pack(pop)
static_assert(sizeof(BlockQ8) == 34 && sizeof(BlockQ4) == 18 && sizeof(BlockQ41) == 20 && sizeof(BlockQ6) == 210 &&
              sizeof(BlockTQ1) == 54 && sizeof(BlockTQ2) == 66);

// One row, out.size() weights. I2_S gives its codes times `scale` (i2_s_scale); the others ignore it. Throws Error for
// a wrong length, and for types that hold no weights.
void dequantize_row(BlockType type, std::span<const std::byte> row, std::span<float> out, float scale = 1);
// One row from floats, rounded as ggml's reference does it: scale from the block's largest magnitude (Q6_K: searched).
// I2_S: codes with the given scale. The caller checks finiteness. Throws Error for a type that is only read.
void quantize_row(BlockType type, std::span<const float> weights, std::span<std::byte> row, float scale = 1);

// One row of a ternary matrix: every type keeps the codes exactly, and d beside them as it can: F32 and I2_S (outside
// the row) exactly, BF16 in 8 bits, all others in F16. Nothing is rounded twice.
void pack_ternary_row(BlockType type, std::span<const std::int8_t> codes, float d, std::span<std::byte> row);
// d as pack_ternary_row() keeps it.
float kept_scale(BlockType type, float d);
// One row of TQ1_0, TQ2_0 or I2_S to codes. magnitudes: one a block, which its weights have where they are not zero (1
// for I2_S; 0 when all are zero); empty: not wanted. Throws Error for the code 3.
void unpack_ternary_row(BlockType type, std::span<const std::byte> row, std::span<std::int8_t> codes,
                        std::span<float> magnitudes = {});

float i2_s_scale(std::span<const std::byte> tensor);
void set_i2_s_scale(std::span<std::byte> tensor, float scale);  // and clears the rest of the tail

}  // namespace bitdistill
