// SPDX-License-Identifier: GPL-3.0-or-later
// Products of floating-point weights, and the sums of attention: one source for AVX2 and AVX-512, on Highway's vectors.
// The file that includes it includes its table's header first and says, in macros, which namespace it fills
// (FLOAT_NAMESPACE), how many floats a vector has (FLOAT_LANES), and how many rows a tile of many tokens and queries of
// attention take (FLOAT_ROWS: 2 or 4), as there are registers. Its flags choose Highway's target; no other file of the
// project includes Highway, and like every kernel file it instantiates nothing that the linker could pick for another.
#define HWY_DISABLE_PCLMUL_AES  // not used, so not asked of the processor
#define HWY_IS_DEBUG_BUILD 0    // its checks would need its library
#include <hwy/highway.h>

#include "engine/infer/kernels/ways.h"

namespace bitdistill::FLOAT_NAMESPACE {
namespace {

static_assert(HWY_TARGET == FLOAT_TARGET, "the flags of this file choose another target of Highway");

namespace hn = hwy::HWY_NAMESPACE;

using D = hn::FixedTag<float, FLOAT_LANES>;
using V = hn::Vec<D>;
constexpr D d;
constexpr i64 N = FLOAT_LANES;

struct F32 {
    static constexpr i64 size = 4;
    static HWY_INLINE V load(const std::byte* at) { return hn::LoadU(d, reinterpret_cast<const float*>(at)); }
    static HWY_INLINE V load(const std::byte* at, i64 left) {
        return hn::MaskedLoad(hn::FirstN(d, static_cast<std::size_t>(left)), d, reinterpret_cast<const float*>(at));
    }
};
template <typename Half>
struct Halves {
    static constexpr i64 size = 2;
    static constexpr hn::Rebind<Half, D> half{};
    static HWY_INLINE V load(const std::byte* at) {
        return hn::PromoteTo(d, hn::LoadU(half, reinterpret_cast<const Half*>(at)));
    }
    // Fewer than N values, without touching what lies behind them.
    static HWY_INLINE V load(const std::byte* at, i64 left) {
        if constexpr (HWY_TARGET <= HWY_AVX3) {
            constexpr hn::Rebind<std::uint16_t, D> bits;
            const auto mask = hn::FirstN(bits, static_cast<std::size_t>(left));
            return hn::PromoteTo(
                d, hn::BitCast(half, hn::MaskedLoad(mask, bits, reinterpret_cast<const std::uint16_t*>(at))));
        }
        HWY_ALIGN std::uint16_t values[N] = {};
        __builtin_memcpy(values, at, static_cast<std::size_t>(left) * 2);
        return hn::PromoteTo(d, hn::Load(half, reinterpret_cast<const Half*>(values)));
    }
};
using F16 = Halves<hwy::float16_t>;
using BF16 = Halves<hwy::bfloat16_t>;

// The rows that come next, each while its predecessor is read. A row alone is often one that was picked, and has none.
struct FetchNextRows {};
template <typename>
constexpr bool takes_next_rows = false;
template <>
constexpr bool takes_next_rows<FetchNextRows> = true;

// One accumulator a row and token, columns in order: the sum is the same in every tile shape. Fetch: how the weights of
// one token are asked for. Rows are read side by side and asked for as one stream.
template <typename Weight, int R, int T, typename Fetch>
void matmul_tile(const std::byte* w, i64 columns, const float* x, i64 x_stride, float* y, i64 y_stride) {
    const i64 row_bytes = columns * Weight::size;
    V acc[R][T];
    UNROLL
    for (int r = 0; r < R; ++r) UNROLL
    for (int t = 0; t < T; ++t) acc[r][t] = hn::Zero(d);
    i64 c = 0;
    for (; c + N <= columns; c += N) {
        if constexpr (T == 1 && R > 1 && !takes_next_rows<Fetch>)
            Fetch::template lines<R * N * Weight::size>(w + c * R * Weight::size);
        V weights[R];
        UNROLL
        for (int r = 0; r < R; ++r) {
            const std::byte* const at = w + r * row_bytes + c * Weight::size;
            if constexpr (T == 1 && R > 1 && takes_next_rows<Fetch>) __builtin_prefetch(at + R * row_bytes);
            weights[r] = Weight::load(at);
        }
        UNROLL
        for (int t = 0; t < T; ++t) {
            const V values = hn::LoadU(d, x + t * x_stride + c);
            UNROLL
            for (int r = 0; r < R; ++r) acc[r][t] = hn::MulAdd(weights[r], values, acc[r][t]);
        }
    }
    if (c < columns) {
        UNROLL
        for (int t = 0; t < T; ++t) {
            const V values = F32::load(reinterpret_cast<const std::byte*>(x + t * x_stride + c), columns - c);
            UNROLL
            for (int r = 0; r < R; ++r)
                acc[r][t] =
                    hn::MulAdd(Weight::load(w + r * row_bytes + c * Weight::size, columns - c), values, acc[r][t]);
        }
    }
    UNROLL
    for (int t = 0; t < T; ++t) UNROLL
    for (int r = 0; r < R; ++r) y[t * y_stride + r] = hn::GetLane(hn::SumOfLanes(d, acc[r][t]));
}

// R rows at a time, then those that are left.
template <typename Weight, int R, int T, typename Fetch>
void matmul_rows(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, float* y, i64 y_stride) {
    const i64 row_bytes = columns * Weight::size;
    i64 r = 0;
    for (; r + R <= rows; r += R)
        matmul_tile<Weight, R, T, Fetch>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
    if constexpr (R > 4)
        for (; r + 4 <= rows; r += 4)
            matmul_tile<Weight, 4, T, Fetch>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
    for (; r < rows; ++r) matmul_tile<Weight, 1, T, Fetch>(w + r * row_bytes, columns, x, x_stride, y + r, y_stride);
}

// FloatProduct of one token.
template <typename Weight, int R, typename Fetch>
void matmul_token(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 /* tokens */, float* y,
                  i64 y_stride) {
    matmul_rows<Weight, R, 1, Fetch>(w, rows, columns, x, x_stride, y, y_stride);
}

// Of any number. What is read again and again stays in the L1 cache: all activations where they are few (attention),
// else those of a tile, while the rows of a block, which stay in the L2 cache, pass by. One or two tokens take four
// rows, batches FLOAT_ROWS rows by three to six tokens: what fits into 16 or 32 registers. Few tokens, as those of a
// draft, take one tile: each more would make floats of the same weights again.
template <typename Weight>
void matmul_tokens(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y,
                   i64 y_stride) {
    constexpr i64 few_bytes = 1 << 14, block_bytes = 1 << 17;
    const i64 row_bytes = columns * Weight::size;
    i64 block = tokens * columns * 4 <= few_bytes ? 4 : block_bytes / row_bytes / 4 * 4;
    if (block < 4) block = 4;
    for (i64 first = 0; first < rows; first += block) {
        const i64 count = rows - first < block ? rows - first : block;
        const std::byte* const at = w + first * row_bytes;
        i64 t = 0;
#define TOKENS(T)                                                                                                      \
    for (; t + T <= tokens; t += T)                                                                                    \
        matmul_rows<Weight, T <= 2 ? 4 : FLOAT_ROWS, T, FetchNextRows>(at, count, columns, x + t * x_stride, x_stride, \
                                                                       y + t * y_stride + first, y_stride);
        TOKENS(6)
        TOKENS(5)
        TOKENS(4)
        TOKENS(3)
        TOKENS(2)
        TOKENS(1)
    }
}

// A token has several ways. Registers hold eight sums beside as many rows on every instruction set.
template <typename Weight, Operand operand>
struct FloatWays {
    template <int rows, typename Fetch>
    static constexpr WayFunction run = {.floats = matmul_token<Weight, rows, Fetch>};
    static constexpr Way of_token[] = {
        {"4-rows-next", run<4, FetchNextRows>}, {"8-rows-next", run<8, FetchNextRows>},
        {"4-rows-far", run<4, FetchFar>},       {"2-rows-far", run<2, FetchFar>},
        {"4-rows-near", run<4, FetchNear>},     {"4-rows-unasked", run<4, FetchNothing>}};
    static inline int token = 0;
    static constexpr Tuned tuned = {operand, BlockForm::q8_0, false, of_token, 6, &token};
    static void product(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y,
                        i64 y_stride) {
        if (tokens == 1) return chosen_way(of_token, token).floats(w, rows, columns, x, x_stride, tokens, y, y_stride);
        matmul_tokens<Weight>(w, rows, columns, x, x_stride, tokens, y, y_stride);
    }
};
using F32Ways = FloatWays<F32, Operand::f32>;
using F16Ways = FloatWays<F16, Operand::f16>;
using BF16Ways = FloatWays<BF16, Operand::bf16>;
constexpr Tuned tuned_products[] = {F32Ways::tuned, F16Ways::tuned, BF16Ways::tuned};

// Q queries and N C columns of the output at a time; positions in order, so a masked (zero) weight changes nothing.
template <typename Value, int Q, int C>
void weighted_tile(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 row_bytes,
                   i64 left, float* out, i64 out_stride) {
    V acc[Q][C];
    UNROLL
    for (int q = 0; q < Q; ++q) UNROLL
    for (int v = 0; v < C; ++v) acc[q][v] = hn::Zero(d);
    for (i64 p = 0; p < positions; ++p) {
        V values[C];
        UNROLL
        for (int v = 0; v < C; ++v) {
            const std::byte* const at = rows + p * row_bytes + N * v * Value::size;
            values[v] = C > 1 || left >= N ? Value::load(at) : Value::load(at, left);
        }
        UNROLL
        for (int q = 0; q < Q; ++q) {
            const V weight = hn::Set(d, weights[q * weight_stride + p]);
            UNROLL
            for (int v = 0; v < C; ++v) acc[q][v] = hn::MulAdd(weight, values[v], acc[q][v]);
        }
    }
    UNROLL
    for (int q = 0; q < Q; ++q) UNROLL
    for (int v = 0; v < C; ++v) {
        float* const at = out + q * out_stride + N * v;
        if (C > 1 || left >= N)
            hn::StoreU(acc[q][v], d, at);
        else
            hn::BlendedStore(acc[q][v], hn::FirstN(d, static_cast<std::size_t>(left)), d, at);
    }
}

template <typename Value, int Q>
void weighted_queries(const float* weights, i64 weight_stride, const std::byte* rows, i64 positions, i64 width,
                      float* out, i64 out_stride) {
    const i64 row_bytes = width * Value::size;
    i64 c = 0;
    for (; c + 4 * N <= width; c += 4 * N)
        weighted_tile<Value, Q, 4>(weights, weight_stride, rows + c * Value::size, positions, row_bytes, N, out + c,
                                   out_stride);
    for (; c < width; c += N)
        weighted_tile<Value, Q, 1>(weights, weight_stride, rows + c * Value::size, positions, row_bytes, width - c,
                                   out + c, out_stride);
}

template <typename Value>
void weighted_rows(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions,
                   i64 width, float* out, i64 out_stride) {
    i64 q = 0;
#define QUERIES(Q)                                                                                     \
    for (; q + Q <= queries; q += Q)                                                                   \
        weighted_queries<Value, Q>(weights + q * weight_stride, weight_stride, rows, positions, width, \
                                   out + q * out_stride, out_stride);
    if constexpr (FLOAT_ROWS == 4) QUERIES(4)
    QUERIES(2)
    QUERIES(1)
}

}  // namespace

void to_f16(const float* x, i64 n, std::byte* y) {
    constexpr hn::Rebind<hwy::float16_t, D> half;
    for (i64 i = 0; i < n; i += N) {
        HWY_ALIGN hwy::float16_t halves[N];
        hn::Store(hn::DemoteTo(half, n - i < N ? F32::load(reinterpret_cast<const std::byte*>(x + i), n - i)
                                               : hn::LoadU(d, x + i)),
                  half, halves);
        __builtin_memcpy(y + 2 * i, halves, static_cast<std::size_t>(n - i < N ? n - i : N) * 2);
    }
}

#define MATMUL(name, Type)                                                                                   \
    void name(const std::byte* w, i64 rows, i64 columns, const float* x, i64 x_stride, i64 tokens, float* y, \
              i64 y_stride) {                                                                                \
        Type##Ways::product(w, rows, columns, x, x_stride, tokens, y, y_stride);                             \
    }
MATMUL(f32, F32)
MATMUL(f16, F16)
MATMUL(bf16, BF16)
constinit const TunedList tuned_floats = {tuned_products, 3};

#define WEIGHTED(name, Type)                                                                                         \
    void name(const float* weights, i64 weight_stride, i64 queries, const std::byte* rows, i64 positions, i64 width, \
              float* out, i64 out_stride) {                                                                          \
        weighted_rows<Type>(weights, weight_stride, queries, rows, positions, width, out, out_stride);               \
    }
WEIGHTED(weighted_f32, F32)
WEIGHTED(weighted_f16, F16)

}  // namespace bitdistill::FLOAT_NAMESPACE
