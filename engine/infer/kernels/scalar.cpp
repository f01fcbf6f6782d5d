// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of every kernel, in plain C++ for any CPU.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <vector>

#include "engine/base/float16.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kernels/plane_product.h"
#include "engine/infer/kernels/screen.h"
#include "engine/model/rounding/hadamard.h"
#include "engine/model/ternary.h"

namespace bitdistill {
namespace {

constexpr TernaryPacking dense = TernaryPacking::quarters;

float quantize(const float* x, std::int64_t columns, std::int8_t* q, std::int32_t* sum) {
    const auto n = static_cast<std::size_t>(columns);
    const float scale = quantize_activations({x, n}, {q, n});
    std::int32_t total = 0;
    for (std::size_t i = 0; i < n; ++i) total += q[i];
    *sum = total;
    std::fill(q + n, q + static_cast<std::size_t>(padded_token(columns)), std::int8_t{0});
    return scale;
}

float quantize4(const float* x, std::int64_t columns, std::int8_t* q, std::int32_t* sum) {
    const auto n = static_cast<std::size_t>(columns);
    const float scale = quantize_activations4({x, n}, {q, n});
    *sum = std::accumulate(q, q + n, 0);
    std::fill(q + n, q + static_cast<std::size_t>(padded_token(columns)), std::int8_t{0});
    return scale;
}

void hadamard_in_place(float* x, std::int64_t columns, std::int64_t block, float /*of the block*/) {
    hadamard({x, static_cast<std::size_t>(columns)}, block);
}

template <TernaryPacking packing>
void ternary(const std::uint8_t* weights, std::int64_t rows, std::int64_t chunks, TernaryScale weight_scale,
             const TernaryTokens& tokens, float* y, std::int64_t y_stride) {
    const std::int64_t columns = chunks * packed_columns(packing);
    std::vector<std::int8_t> codes(static_cast<std::size_t>(columns));
    for (std::int64_t r = 0; r < rows; ++r) {
        unpack_row(weights + r / packed_rows * packed_group_bytes(columns, packing), r % packed_rows, codes, packing);
        for (std::int64_t t = 0; t < tokens.count; ++t) {
            std::int32_t dot = 0;
            for (std::int64_t c = 0; c < columns; ++c)
                dot += codes[static_cast<std::size_t>(c)] * tokens.q[t * tokens.stride + c];
            float product = static_cast<float>(dot) * (weight_scale.weights * tokens.scales[t]);
            if (weight_scale.rows) product *= weight_scale.rows[r];
            float& sum = y[t * y_stride + r];
            sum = weight_scale.adds ? sum + product : product;
        }
    }
}

void pack_ternary(const float* w, std::int64_t columns, float threshold, std::int64_t row, std::uint8_t* group) {
    std::vector<std::int8_t> codes(static_cast<std::size_t>(columns));
    for (std::size_t c = 0; c < codes.size(); ++c)
        codes[c] = static_cast<std::int8_t>((w[c] >= threshold) - (w[c] <= -threshold));
    pack_row(codes, row, group, dense);
}

void quantize_blocks(const float* x, std::int64_t columns, std::int64_t blocks, std::int8_t* q, float* scales,
                     std::int32_t* sums) {
    for (std::int64_t b = 0; b < blocks; ++b) {
        const std::int64_t first = b * block_columns,
                           count = std::clamp<std::int64_t>(columns - first, 0, block_columns);
        float largest = 0;
        for (std::int64_t c = 0; c < count; ++c) largest = std::max(largest, std::abs(x[first + c]));
        scales[b] = largest / block8_steps;
        sums[b] = 0;
        for (std::int64_t c = 0; c < block_columns; ++c) {
            const float code = c < count && scales[b] > 0 ? std::nearbyint(x[first + c] / scales[b]) : 0.0f;
            q[first + c] = static_cast<std::int8_t>(code > -block8_steps ? std::min(code, block8_steps)
                                                                         : -block8_steps);  // NaN too
            sums[b] += q[first + c];
        }
    }
}

// Weights may lie at any address in a mapped file.
template <typename Value>
Value load(const std::byte* at) {
    Value value;
    std::memcpy(&value, at, sizeof value);
    return value;
}
float load_f32(const std::byte* w, std::int64_t i) { return load<float>(w + 4 * i); }
float load_f16(const std::byte* w, std::int64_t i) { return f16_to_float(load<std::uint16_t>(w + 2 * i)); }
float load_bf16(const std::byte* w, std::int64_t i) { return bf16_to_float(load<std::uint16_t>(w + 2 * i)); }

// block_product.h says the same for registers.
template <BlockForm form>
void block_product(const std::byte* weights, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                   const float* scales, const std::int32_t* sums, std::int64_t tokens, float* y,
                   std::int64_t y_stride) {
    constexpr BlockLayout layout = block_layout<form>;
    constexpr std::int64_t unit_bytes = layout.header + layout.unit * layout.codes, parts = layout.bits == 6 ? 2 : 1,
                           width = block_columns / parts;
    for (std::int64_t r = 0; r < rows; ++r) {
        const std::byte* const group = weights + r / group_rows * (blocks / layout.unit * unit_bytes);
        const std::int64_t row = r % group_rows;
        for (std::int64_t t = 0; t < tokens; ++t) y[t * y_stride + r] = 0;
        for (std::int64_t b = 0; b < blocks; ++b) {
            const std::byte* const header = group + b / layout.unit * unit_bytes;
            const std::int64_t index = b % layout.unit;
            const auto byte = [&](std::int64_t at) { return header[at + row]; };
            const auto half = [&](std::int64_t at) { return load_f16(header + at, row); };
            std::uint8_t codes[block_columns];
            load_codes(form, group, b, row, codes);
            float scale = half(layout.unit == 2 ? 32 * index : 0), minimum = 0;
            if (layout.unit == 2 && layout.minima) minimum = half(pair_minima + 32 * index);
            if (layout.unit == 8 && layout.minima) {
                scale *= static_cast<float>(std::to_integer<int>(byte(k_scales + 16 * index)));
                minimum = -(half(32) * static_cast<float>(std::to_integer<int>(byte(k_minima + 16 * index))));
            }
            for (std::int64_t t = 0; t < tokens; ++t) {
                float& sum = y[t * y_stride + r];
                const std::int64_t at = t * blocks + b;
                for (std::int64_t part = 0; part < parts; ++part) {
                    float own = scale;
                    if (parts == 2)
                        own *= static_cast<float>(static_cast<std::int8_t>(byte(k_scales + 16 * (2 * index + part))));
                    std::int32_t dot = 0;
                    for (std::int64_t c = part * width; c < (part + 1) * width; ++c)
                        dot += (codes[c] - layout.zero) * q[at * block_columns + c];
                    sum = std::fma(static_cast<float>(dot), own * scales[at], sum);
                }
                if (layout.minima) sum = std::fma(minimum, scales[at] * static_cast<float>(sums[at]), sum);
            }
        }
    }
}

// plane_product.h says the same for registers.
void high_by_definition(const std::byte* high, std::int64_t rows, std::int64_t blocks, const std::int8_t* q,
                        const float* scales, const std::int32_t* sums, float* y) {
    for (std::int64_t r = 0; r < rows; ++r) {
        const std::byte* const group = high + r / group_rows * plane_high_group * blocks;
        const std::int64_t row = r % group_rows;
        y[r] = 0;
        for (std::int64_t b = 0; b < blocks; ++b) {
            const std::byte* const codes = group + plane_scales * blocks + plane_high_block * b + 4 * row;
            std::int32_t dot = 0;
            for (std::int64_t c = 0; c < block_columns; ++c) {
                const int both = std::to_integer<int>(codes[c % 16 / 4 * 64 + c % 4]);
                dot += (c < 16 ? both & 15 : both >> 4) * q[b * block_columns + c];
            }
            y[r] = std::fma(static_cast<float>(plane_unit * dot - plane_zero * sums[b]),
                            load_f16(group, blocks * row + b) * scales[b], y[r]);
        }
    }
}

float low_by_definition(const std::byte* weight_scales, const std::byte* codes, std::int64_t blocks,
                        const std::int8_t* q, const float* scales, const float* offsets) {
    float sum = 0;
    for (std::int64_t b = 0; b < blocks; ++b) {
        std::int32_t dot = 0;
        for (std::int64_t i = 0; i < plane_low_block; ++i) {
            const int both = std::to_integer<int>(codes[plane_low_block * b + i]);
            dot += (both & 15) * q[b * block_columns + i] + (both >> 4) * q[b * block_columns + 16 + i];
        }
        sum += load_f16(weight_scales, b) * (scales[b] * static_cast<float>(dot) + offsets[b]);
    }
    return sum;
}

std::int32_t dot_2bit(const std::byte* codes, std::int64_t lines, const std::int8_t* q, std::int32_t /*sum*/) {
    std::int32_t dot = 0;
    for (std::int64_t c = 0; c < 256 * lines; ++c) {
        const int byte = std::to_integer<int>(codes[c / 256 * 64 + c % 64]);
        dot += (2 * (byte >> (c % 256 / 64 * 2) & 3) - 3) * q[c];
    }
    return dot;
}

template <float (*weight)(const std::byte*, std::int64_t)>
void matmul(const std::byte* w, std::int64_t rows, std::int64_t columns, const float* x, std::int64_t x_stride,
            std::int64_t tokens, float* y, std::int64_t y_stride) {
    for (std::int64_t r = 0; r < rows; ++r) {
        for (std::int64_t t = 0; t < tokens; ++t) {
            double sum = 0;
            for (std::int64_t c = 0; c < columns; ++c)
                sum += static_cast<double>(weight(w, r * columns + c)) * static_cast<double>(x[t * x_stride + c]);
            y[t * y_stride + r] = static_cast<float>(sum);
        }
    }
}

template <float (*value)(const std::byte*, std::int64_t)>
void weighted_rows(const float* weights, std::int64_t weight_stride, std::int64_t queries, const std::byte* rows,
                   std::int64_t positions, std::int64_t width, float* out, std::int64_t out_stride) {
    for (std::int64_t q = 0; q < queries; ++q) {
        for (std::int64_t d = 0; d < width; ++d) {
            double sum = 0;
            for (std::int64_t p = 0; p < positions; ++p)
                sum += static_cast<double>(weights[q * weight_stride + p]) *
                       static_cast<double>(value(rows, p * width + d));
            out[q * out_stride + d] = static_cast<float>(sum);
        }
    }
}

void to_f16(const float* x, std::int64_t n, std::byte* y) {
    for (std::int64_t i = 0; i < n; ++i) {
        const std::uint16_t half = float_to_f16(x[i]);
        std::memcpy(y + 2 * i, &half, sizeof half);
    }
}

// cache_rows.h says the same for registers. bits: 8 or 4.
std::int64_t cache_row_size(int bits, std::int64_t blocks) { return bits == 8 ? 34 * blocks : 16 * blocks + 2; }
template <int bits>
void store_cache_row(const float* x, std::int64_t columns, std::byte* row) {
    constexpr float steps = bits == 8 ? 127 : 7;
    const std::int64_t blocks = cache_blocks(columns), part = bits == 8 ? 32 : columns;  // columns of one scale
    std::fill(row, row + cache_row_size(bits, blocks), std::byte{bits == 8 ? 0 : 0x88});
    for (std::int64_t first = 0; first < columns; first += part) {
        const std::int64_t last = std::min(first + part, columns);
        float largest = 0;
        for (std::int64_t c = first; c < last; ++c) largest = std::max(largest, std::abs(x[c]));
        const std::uint16_t half = float_to_f16(largest / steps);
        std::memcpy(row + (bits == 8 ? 32 : 16) * blocks + first / 32 * 2, &half, sizeof half);
        const float scale = f16_to_float(half), divisor = scale != 0 ? scale : 1;
        for (std::int64_t c = first; c < last; ++c) {
            const float exact = std::nearbyint(x[c] / divisor);
            const int code = static_cast<int>(exact > -steps ? std::min(exact, steps) : -steps);  // NaN too
            std::byte& at = row[bits == 8 ? c : c / 32 * 16 + c % 16];
            if (bits == 8)
                at = static_cast<std::byte>(code);
            else if (c % 32 < 16)
                at = (at & std::byte{0xf0}) | static_cast<std::byte>(code + 8);
            else
                at = (at & std::byte{0x0f}) | static_cast<std::byte>((code + 8) << 4);
        }
    }
}
template <int bits>
float cache_value(const std::byte* row, std::int64_t blocks, std::int64_t c) {
    if (bits == 8) return static_cast<float>(static_cast<std::int8_t>(row[c])) * load_f16(row + 32 * blocks, c / 32);
    const int both = std::to_integer<int>(row[c / 32 * 16 + c % 16]), code = c % 32 < 16 ? both & 15 : both >> 4;
    return static_cast<float>(code - 8) * load_f16(row + 16 * blocks, 0);
}
template <int bits>
void cache_scores(const std::byte* rows, std::int64_t positions, std::int64_t blocks, const float* x,
                  std::int64_t queries, float* y, std::int64_t y_stride) {
    for (std::int64_t q = 0; q < queries; ++q)
        for (std::int64_t p = 0; p < positions; ++p) {
            const std::byte* const row = rows + p * cache_row_size(bits, blocks);
            float sums[16] = {};
            for (std::int64_t c = 0; c < 32 * blocks; ++c)
                sums[c % 16] = std::fma(cache_value<bits>(row, blocks, c), x[q * 32 * blocks + c], sums[c % 16]);
            for (int distance = 8; distance > 0; distance /= 2)
                for (int l = 0; l < distance; ++l) sums[l] += sums[l + distance];
            y[q * y_stride + p] = sums[0];
        }
}
template <int bits>
void cache_weighted(const float* weights, std::int64_t weight_stride, std::int64_t queries, const std::byte* rows,
                    std::int64_t positions, std::int64_t blocks, float* out) {
    for (std::int64_t q = 0; q < queries; ++q)
        for (std::int64_t c = 0; c < 32 * blocks; ++c)
            for (std::int64_t p = 0; p < positions; ++p) {
                float& sum = out[q * 32 * blocks + c];
                sum = std::fma(weights[q * weight_stride + p],
                               cache_value<bits>(rows + p * cache_row_size(bits, blocks), blocks, c), sum);
            }
}

void rms_norm(const float* x, const float* gain, std::int64_t n, float eps, float* y) {
    double sum = 0;
    for (std::int64_t i = 0; i < n; ++i) sum += static_cast<double>(x[i]) * static_cast<double>(x[i]);
    const auto factor = static_cast<float>(1.0 / std::sqrt(sum / static_cast<double>(n) + static_cast<double>(eps)));
    for (std::int64_t i = 0; i < n; ++i) y[i] = x[i] * factor * gain[i];
}

void softmax(float* x, std::int64_t n) {
    float largest = x[0];
    for (std::int64_t i = 1; i < n; ++i) largest = std::max(largest, x[i]);
    double sum = 0;
    for (std::int64_t i = 0; i < n; ++i) {
        x[i] = std::exp(x[i] - largest);
        sum += static_cast<double>(x[i]);
    }
    const auto factor = static_cast<float>(1.0 / sum);
    for (std::int64_t i = 0; i < n; ++i) x[i] *= factor;
}

void silu_mul(const float* gate, const float* up, std::int64_t n, float* y) {
    for (std::int64_t i = 0; i < n; ++i) y[i] = gate[i] / (1.0f + std::exp(-gate[i])) * up[i];
}

void rope(float* x, const float* cosines, const float* sines, std::int64_t half) {
    for (std::int64_t i = 0; i < half; ++i) {
        const float a = x[i], b = x[i + half];
        x[i] = a * cosines[i] - b * sines[i];
        x[i + half] = b * cosines[i] + a * sines[i];
    }
}

std::int64_t read(const std::byte* data, std::int64_t bytes) {
    std::uint64_t sum = 0;
    for (std::int64_t i = 0; i < bytes; i += 8) sum ^= load<std::uint64_t>(data + i);
    return static_cast<std::int64_t>(sum);
}

std::int64_t multiply_int8(std::int64_t rounds) {
    volatile std::int8_t seed = 3;
    std::int32_t a = seed, b = seed, c = seed, d = seed;
    for (std::int64_t i = 0; i < rounds; ++i) {
        const auto x = static_cast<std::int8_t>(i);
        a += x * static_cast<std::int8_t>(b);
        b += x * static_cast<std::int8_t>(c);
        c += x * static_cast<std::int8_t>(d);
        d += x * static_cast<std::int8_t>(a);
    }
    volatile std::int32_t sink = a + b + c + d;
    static_cast<void>(sink);
    return rounds * 8;
}

}  // namespace

void defined_quarters(const std::uint8_t* weights, std::int64_t rows, std::int64_t chunks, TernaryScale weight_scale,
                      const TernaryTokens& tokens, float* y, std::int64_t y_stride) {
    ternary<TernaryPacking::quarters>(weights, rows, chunks, weight_scale, tokens, y, y_stride);
}
void defined_fifths(const std::uint8_t* weights, std::int64_t rows, std::int64_t chunks, TernaryScale weight_scale,
                    const TernaryTokens& tokens, float* y, std::int64_t y_stride) {
    ternary<TernaryPacking::fifths>(weights, rows, chunks, weight_scale, tokens, y, y_stride);
}
void defined_three_words(const std::uint8_t* weights, std::int64_t rows, std::int64_t chunks, TernaryScale weight_scale,
                         const TernaryTokens& tokens, float* y, std::int64_t y_stride) {
    ternary<TernaryPacking::three_words>(weights, rows, chunks, weight_scale, tokens, y, y_stride);
}
void defined_three_bytes(const std::uint8_t* weights, std::int64_t rows, std::int64_t chunks, TernaryScale weight_scale,
                         const TernaryTokens& tokens, float* y, std::int64_t y_stride) {
    ternary<TernaryPacking::three_bytes>(weights, rows, chunks, weight_scale, tokens, y, y_stride);
}
void defined_four_words(const std::uint8_t* weights, std::int64_t rows, std::int64_t chunks, TernaryScale weight_scale,
                        const TernaryTokens& tokens, float* y, std::int64_t y_stride) {
    ternary<TernaryPacking::four_words>(weights, rows, chunks, weight_scale, tokens, y, y_stride);
}

namespace {

const TernaryProducts ternary_products = {{{defined_quarters, nullptr, 0},
                                           {defined_fifths, nullptr, 0},
                                           {defined_three_words, nullptr, 0},
                                           {defined_three_bytes, nullptr, 0},
                                           {defined_four_words, nullptr, 0}}};

}  // namespace

const BlockProducts scalar_block_products = {{block_product<BlockForm::q8_0>, block_product<BlockForm::q4_0>,
                                              block_product<BlockForm::q4_1>, block_product<BlockForm::q5_0>,
                                              block_product<BlockForm::q5_1>, block_product<BlockForm::q4_k>,
                                              block_product<BlockForm::q5_k>, block_product<BlockForm::q6_k>}};

const CacheKernels scalar_cache8 = {0, 34, store_cache_row<8>, cache_scores<8>, cache_weighted<8>},
                   scalar_cache4 = {2, 16, store_cache_row<4>, cache_scores<4>, cache_weighted<4>};

const PlaneKernels scalar_plane_products = {high_by_definition, low_by_definition, join_planes};

const Kernels scalar_kernels = {"scalar",
                                "scalar",
                                dense,
                                TernaryPacking::three_words,
                                TernaryPacking::four_words,
                                quantize,
                                quantize4,
                                hadamard_in_place,
                                &ternary_products,
                                pack_ternary,
                                quantize_blocks,
                                &scalar_block_products,
                                &scalar_plane_products,
                                dot_2bit,
                                screen_row,
                                matmul<load_f32>,
                                matmul<load_f16>,
                                matmul<load_bf16>,
                                weighted_rows<load_f32>,
                                weighted_rows<load_f16>,
                                to_f16,
                                &scalar_cache8,
                                &scalar_cache4,
                                rms_norm,
                                softmax,
                                silu_mul,
                                rope,
                                read,
                                multiply_int8};

}  // namespace bitdistill
