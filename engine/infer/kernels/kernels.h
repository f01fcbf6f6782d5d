// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops of CPU inference as a table of functions, one table per instruction set; scalar.cpp is the
// definition that the others are tested against. Integer results are exact, so equal on every instruction set. Float
// results of one table do not depend on how many rows or tokens a call has, so prefill and decode agree to the bit.
// This header is included by files compiled for other CPUs: it must stay free of inline functions and templates.
#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/model/blocks/block_forms.h"
#include "engine/model/packing/ternary_packing.h"

namespace bitdistill {

// Of a row w of the head with its copies v and u (head_screen.h): |w - v|, |v|, |w - v - u|, rounded up, and u's scale.
// A row that 4 bits cannot hold has infinite norms.
struct ScreenRow {
    float residual, norm, fine_residual, fine_scale;
};

// y[t * y_stride + r] = sum over blocks b, in order, of fma((float)dot(codes of r, q[t]), weight scale *
// scales[t][b]); block_product.h says what minima add.
using BlockProduct = void (*)(const std::byte* weights, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                              const float* scales, const std::int32_t* sums, std::int64_t tokens, float* y,
                              std::int64_t y_stride);
// By BlockForm. q6_k takes two sums for each block, of its halves (half_block_sums); those with scales of scales expect
// whole units of 8 blocks.
struct BlockProducts {
    BlockProduct of[block_form_count];
};

using HighPlaneProduct = void(const std::byte* high, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                              const float* scales, const std::int32_t* sums, float* y);

// What reads the planes of Q8_0 that planes.h describes. The product of whole rows is that of Q8_0, on what join()
// makes of a group.
struct PlaneKernels {
    // From the high plane alone, for one token: y[r] = sum over blocks b, in order, of
    // fma((float)(32 dot(high of r, q) - 241 sums[b]), weight scale * scales[b]). With half of what quantize_blocks()
    // has in scales, these are products with the weights that planes.h has in the middle. All tables give the same
    // bits.
    HighPlaneProduct* high;
    // From the low plane of one row: sum over blocks b, in some order, of
    // weight scale * (scales[b] * dot(low, q) + offsets[b]).
    float (*low)(const std::byte* weight_scales, const std::byte* codes, std::int64_t blocks, const std::int8_t* q,
                 const float* scales, const float* offsets);
    // A group in the layout of BlockForm::q8_0, which has as many bytes.
    void (*join)(const std::byte* high, const std::byte* low, std::int64_t blocks, std::byte* whole);
};

// Tokens as quantize() makes them, for products with ternary rows.
struct TernaryTokens {
    const std::int8_t* q;      // [count][stride]
    std::int64_t stride;       // at least whole chunks of the packing; zeros behind the columns
    const float* scales;       // [count]
    const std::int32_t* sums;  // [count], of the codes
    std::int64_t count;
    const std::byte* looked_up;  // of a single token, what prepare() made of it; null: the product does without
};

// What integer sums of ternary rows are multiplied by, beside the scale of their token.
struct TernaryScale {
    float weights;                // of all rows of the call
    const float* rows = nullptr;  // one factor more for each row of the call; null: none
    bool adds = false;            // to what y holds, else in its place
};
// y[t * y_stride + r] = float(sum over c of code[r][c] * q[t][c]) * (weight_scale.weights * scales[t]), times
// weight_scale.rows[r], added to what is there: every operation is one rounding, in this order.
using TernaryProduct = void(const std::uint8_t* weights, std::int64_t rows, std::int64_t chunks,
                            TernaryScale weight_scale, const TernaryTokens& tokens, float* y, std::int64_t y_stride);

// What a table has for one packing of engine/model/packing/ternary_packing.h.
struct TernaryKernels {
    TernaryProduct* product;
    // What the codes of neighbouring columns and one token's activations come to, for every code, `chunk_bytes` a chunk
    // of 64 columns: made once for all rows that the token meets. Null: the product takes none.
    void (*prepare)(const std::int8_t* q, std::int64_t chunks, std::byte* looked_up);
    std::int64_t chunk_bytes;
};
struct TernaryProducts {
    TernaryKernels of[ternary_packing_count];  // by TernaryPacking
};

// Keys and values of a KV cache in 8 or 4 bits: a row for each head and position, of `blocks` blocks of 32 columns, as
// cache_rows.h lays it out.
inline constexpr std::int64_t cache_block = 32;  // columns
constexpr std::int64_t cache_blocks(std::int64_t columns) { return (columns + cache_block - 1) / cache_block; }
struct CacheKernels {
    std::int64_t row_bytes, block_bytes;  // a row takes row_bytes + blocks * block_bytes
    // x [columns] to a row, which stands for zeros behind them.
    void (*store)(const float* x, std::int64_t columns, std::byte* row);
    // y[q * y_stride + p] = sum over c of row p [c] * x[q][c], x [queries][32 blocks]
    void (*scores)(const std::byte* rows, std::int64_t positions, std::int64_t blocks, const float* x,
                   std::int64_t queries, float* y, std::int64_t y_stride);
    // out[q] += sum over p of weights[q * weight_stride + p] * row p, out [queries][32 blocks]
    void (*weighted)(const float* weights, std::int64_t weight_stride, std::int64_t queries, const std::byte* rows,
                     std::int64_t positions, std::int64_t blocks, float* out);
};

// As Kernels::f32 says.
using FloatProduct = void(const std::byte* w, std::int64_t rows, std::int64_t columns, const float* x,
                          std::int64_t x_stride, std::int64_t tokens, float* y, std::int64_t y_stride);

// One of the ways in which a table computes a product. All give the same bits: integers are exact, and floats keep the
// order of their sums. They differ in time, by another factor on every processor.
union WayFunction {
    TernaryProduct* ternary;
    BlockProduct block;
    HighPlaneProduct* high;
    FloatProduct* floats;
};
struct Way {
    const char* name;
    WayFunction run;
};
// A product with several ways. The table's own function takes the one that *chosen says, whenever it is called. Of
// four_of_eight the ways are packings: a model keeps the one that is chosen when it is opened.
enum class Operand { ternary, four_of_eight, blocks, high_plane, f32, f16, bf16 };
// The ways of four_of_eight, in their order: Kernels::packing and Kernels::four_of_eight.
enum class PatternWay { as_any_codes, in_fewer_bits };
struct Tuned {
    Operand operand;
    BlockForm form;   // of blocks
    bool prompt;      // of many tokens at once; else of a single one
    const Way* ways;  // what serves most processors comes first
    int count;
    int* chosen;  // of the table; read and written as a relaxed atomic
};
struct TunedList {
    const Tuned* of;
    int count;
};

struct Kernels {
    const char* name;   // "avx2"
    const char* label;  // "AVX2", for people

    // ---- 1.58-bit: int8 activations, codes in groups of 16 rows and chunks of columns, as
    // engine/model/packing/ternary_packing.h lays them out ----

    // What this table reads: any codes (pack_ternary() writes them), exactly one zero in 4, at most four of 8 that
    // differ from zero. The last is taken where it was measured to be quicker than the first (Operand::four_of_eight).
    TernaryPacking packing, three_of_four, four_of_eight;
    // Quantizes one token as quantize_activations() does and returns its scale. q is padded with zeros to
    // padded_token(columns), so it serves every packing; *sum is the sum of the codes.
    float (*quantize)(const float* x, std::int64_t columns, std::int8_t* q, std::int32_t* sum);
    // The same as quantize_activations4() does it.
    float (*quantize4)(const float* x, std::int64_t columns, std::int8_t* q, std::int32_t* sum);
    // hadamard() of engine/model/rounding/hadamard.h: in place, factor as hadamard_factor(block).
    void (*hadamard)(float* x, std::int64_t columns, std::int64_t block, float factor);

    const TernaryProducts* ternary;
    // One row of weights into its place of a group: code 1 from the threshold on, -1 from its negative on, else 0.
    void (*pack_ternary)(const float* w, std::int64_t columns, float threshold, std::int64_t row, std::uint8_t* group);

    // ---- 8 to 4 bits: blocks of 32 columns, groups of 16 rows, as engine/model/blocks/block_forms.h lays them
    // out. All tables give the same bits: integers are exact, and every float operation below is one rounding. ----

    // One token in `blocks` blocks of 32, the end padded with zeros: scales[b] = max abs / 127, codes rounded half to
    // even, sums[b] = sum of the codes of block b.
    void (*quantize_blocks)(const float* x, std::int64_t columns, std::int64_t blocks, std::int8_t* q, float* scales,
                            std::int32_t* sums);
    const BlockProducts* products;
    const PlaneKernels* planes;
    // Sum over `lines` lines of 64 bytes of (2 c - 3) * q, for one row whose 2-bit codes c lie back to back: byte k of
    // a line holds those of its columns k, 64 + k, 128 + k and 192 + k from the low bits up. sum: of all of q, which
    // has 256 values a line.
    std::int32_t (*dot_2bit)(const std::byte* codes, std::int64_t lines, const std::int8_t* q, std::int32_t sum);

    // Makes both copies of a row. row, which is used up, and copy, a buffer, have `columns` padded with zeros to whole
    // lines of 256; codes has as many of v (code + 8), scales an F16 for each 32, fine u's bytes as dot_2bit() reads
    // them.
    ScreenRow (*screen_row)(float* row, float* copy, std::int64_t columns, std::uint8_t* codes, std::uint16_t* scales,
                            std::uint8_t* fine);

    // ---- floating point: y[t * y_stride + r] = sum over c of w[r][c] * x[t * x_stride + c]; rows lie back to back
    // ----

    using MatMul = FloatProduct*;
    MatMul f32, f16, bf16;

    // out[q * out_stride + d] = sum over p < positions of weights[q * weight_stride + p] * rows[p * width + d]
    using WeightedRows = void (*)(const float* weights, std::int64_t weight_stride, std::int64_t queries,
                                  const std::byte* rows, std::int64_t positions, std::int64_t width, float* out,
                                  std::int64_t out_stride);
    WeightedRows weighted_f32, weighted_f16;
    void (*to_f16)(const float* x, std::int64_t n, std::byte* y);  // rounds to nearest even, on every table alike
    const CacheKernels *cache8, *cache4;

    void (*rms_norm)(const float* x, const float* gain, std::int64_t n, float eps, float* y);  // y may be x
    void (*softmax)(float* x, std::int64_t n);                                                 // in place
    void (*silu_mul)(const float* gate, const float* up, std::int64_t n, float* y);            // y may be gate
    // Rotates the pairs (x[i], x[i + half]) by the angles whose cosines and sines are given (Hugging Face's layout).
    void (*rope)(float* x, const float* cosines, const float* sines, std::int64_t half);

    // ---- the machine's limits, for benchmarks ----

    // Reads all of it (a multiple of 1024 bytes) as fast as this instruction set can; returns something of every byte.
    std::int64_t (*read)(const std::byte* data, std::int64_t bytes);
    // Multiplies and adds int8 on registers for so many rounds; returns the number of operations, 2 per product.
    std::int64_t (*multiply_int8)(std::int64_t rounds);

    // Products with several ways: of ternary rows, of blocks and planes, of floats. Null: none has.
    const TunedList* tuned[3] = {};
};

// The definition's, for packings that a table has no product of its own for.
TernaryProduct defined_quarters, defined_fifths, defined_three_words, defined_three_bytes, defined_four_words;
extern const BlockProducts scalar_block_products;
extern const PlaneKernels scalar_plane_products;
extern const CacheKernels scalar_cache8, scalar_cache4;
extern const Kernels scalar_kernels;
#if defined(__x86_64__)
extern const Kernels sse41_kernels;
extern const Kernels avx2_kernels;
extern const Kernels avxvnni_kernels;
extern const Kernels avx512vnni_kernels;
extern const Kernels avx512vbmi_kernels;
#elif defined(__aarch64__)
extern const Kernels neon_kernels;
extern const Kernels neondot_kernels;
#endif

}  // namespace bitdistill
