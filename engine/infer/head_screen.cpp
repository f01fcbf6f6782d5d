// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/head_screen.h"

#include <algorithm>
#include <cmath>

#include "engine/core/float16.h"
#include "engine/core/ternary.h"
#include "engine/infer/block_weights.h"
#include "engine/infer/kernels.h"
#include "engine/infer/worker_pool.h"

namespace bitdistill {
namespace {

constexpr std::int64_t rows_that_pay = 8192;
constexpr float half_step = 0.5f;  // of u, in root mean squares of what is left: near the best for normal weights

// Eight sums side by side, because one would wait for itself at every addition.
double norm_of(std::span<const float> values) {
    double sums[8] = {};
    std::size_t i = 0;
    for (; i + 8 <= values.size(); i += 8)
        for (std::size_t lane = 0; lane < 8; ++lane)
            sums[lane] += static_cast<double>(values[i + lane]) * static_cast<double>(values[i + lane]);
    for (; i < values.size(); ++i) sums[i % 8] += static_cast<double>(values[i]) * static_cast<double>(values[i]);
    double sum = 0;
    for (const double one : sums) sum += one;
    return std::sqrt(sum);
}

// Up, so that a bound stays one when it is kept in FP32.
float rounded_up(double value) { return std::nextafter(static_cast<float>(value), HUGE_VALF); }

Kernels::MatMul product_of(WeightType type, const Kernels& kernels) {
    return type == WeightType::f32 ? kernels.f32 : type == WeightType::f16 ? kernels.f16 : kernels.bf16;
}

// A line of a second copy: 256 columns, as Kernels::dot_2bit reads them.
constexpr std::int64_t line_columns = 256, line_bytes = 64;
std::int64_t line_count(std::int64_t columns) { return (columns + line_columns - 1) / line_columns; }

// codes[i] = clip(round(values[i] / scale), -8, 7) + 8; rounded by adding what leaves no room for a fraction.
void nibbles(std::span<const float> values, float scale, std::uint8_t* codes) {
    const float inverse = scale != 0 ? 1 / scale : 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        float code = values[i] * inverse;
        code = code > -8.0f ? code : -8.0f;
        code = code < 7.0f ? code : 7.0f;
        codes[i] = static_cast<std::uint8_t>(static_cast<std::int32_t>(code + 12582920.0f - 12582912.0f));
    }
}

// codes[i] for the nearest of (2 code - 3) * scale: -3, -1, 1 or 3 times it.
void quarters(std::span<const float> values, float scale, std::uint8_t* codes) {
    const float inverse = scale != 0 ? 0.5f / scale : 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        float code = values[i] * inverse + 1.5f;
        code = code > 0.0f ? code : 0.0f;
        code = code < 3.0f ? code : 3.0f;
        codes[i] = static_cast<std::uint8_t>(static_cast<std::int32_t>(code + 12582912.0f - 12582912.0f));
    }
}

// The value of the largest magnitude, with its sign; of several lanes, because one would wait for itself.
float extreme(std::span<const float> values) {
    float high[8] = {}, low[8] = {};
    const std::size_t whole = values.size() / 8 * 8;
    for (std::size_t i = 0; i < whole; i += 8) {
        for (std::size_t lane = 0; lane < 8; ++lane) {
            high[lane] = values[i + lane] > high[lane] ? values[i + lane] : high[lane];
            low[lane] = values[i + lane] < low[lane] ? values[i + lane] : low[lane];
        }
    }
    for (std::size_t i = whole; i < values.size(); ++i) {
        high[0] = std::max(high[0], values[i]);
        low[0] = std::min(low[0], values[i]);
    }
    const float most = *std::max_element(high, high + 8), least = *std::min_element(low, low + 8);
    return most > -least ? most : least;
}

// The rows of [begin, end) whose bound is not below `least`, NaN among them, to `rows`; returns how many. Few do, so
// eight are looked at together.
std::int64_t reaching(std::span<const float> products, std::span<const float> residuals, std::span<const float> norms,
                      float per_residual, float per_norm, float least, std::int64_t begin, std::int64_t end,
                      std::int32_t* rows) {
    using Floats = float __attribute__((vector_size(16)));
    std::int64_t count = 0;
    const auto bound = [&](std::int64_t row, auto& result) {
        using Values = std::remove_reference_t<decltype(result)>;
        Values product, residual, norm;
        __builtin_memcpy(&product, products.data() + row, sizeof product);
        __builtin_memcpy(&residual, residuals.data() + row, sizeof residual);
        __builtin_memcpy(&norm, norms.data() + row, sizeof norm);
        result = product + residual * per_residual + norm * per_norm;
    };
    std::int64_t r = begin;
    for (; r + 8 <= end; r += 8) {
        Floats bounds[2];
        bound(r, bounds[0]);
        bound(r + 4, bounds[1]);
        const auto below = (bounds[0] < least) & (bounds[1] < least);
        if (below[0] & below[1] & below[2] & below[3]) continue;
        for (int i = 0; i < 8; ++i)
            if (!(bounds[i / 4][i % 4] < least)) rows[count++] = static_cast<std::int32_t>(r + i);
    }
    for (; r < end; ++r) {
        float one;
        bound(r, one);
        if (!(one < least)) rows[count++] = static_cast<std::int32_t>(r);
    }
    return count;
}

}  // namespace

// Buffers of one thread that fills the screen; columns are padded to whole lines.
struct HeadScreen::Filling {
    std::vector<float> row, copy;
    std::vector<std::uint8_t> codes;
    explicit Filling(std::int64_t columns)
        : row(static_cast<std::size_t>(line_count(columns) * line_columns)), copy(row.size()), codes(row.size()) {}
};

bool HeadScreen::pays(const Matrix& head) {
    return head.rows >= rows_that_pay &&
           (head.type == WeightType::f32 || head.type == WeightType::f16 || head.type == WeightType::bf16);
}

std::int64_t HeadScreen::fine_bytes() const { return line_count(head_->columns) * line_bytes; }

HeadScreen::HeadScreen(const Matrix& head, WorkerPool& pool) : head_(&head) {
    copy_.type = WeightType::q4;
    copy_.rows = head.rows;
    copy_.columns = head.columns;
    pages_ = std::make_unique<Pages>(static_cast<std::size_t>(copy_.bytes()));
    copy_.data = pages_->data();
    fine_pages_ = std::make_unique<Pages>(static_cast<std::size_t>(head.rows * fine_bytes()));
    residuals_.resize(static_cast<std::size_t>(head.rows));
    norms_.resize(static_cast<std::size_t>(head.rows));
    fine_.resize(static_cast<std::size_t>(head.rows));
    pool.run((head.rows + group_rows - 1) / group_rows, 16, [&](std::int64_t begin, std::int64_t end, int) {
        Filling filling(head.columns);
        for (std::int64_t r = begin * group_rows; r < std::min(end * group_rows, head.rows); ++r) store(r, filling);
    });
}

void HeadScreen::store(std::int64_t r, Filling& filling) {
    const std::int64_t columns = head_->columns;
    const std::span<float> row(filling.row.data(), static_cast<std::size_t>(columns)),
        copy(filling.copy.data(), row.size());
    head_->read_row(r, row);
    // v: scales such that the largest of a block is -8, as in Q4_0.
    std::byte* const group = pages_->data() + r / group_rows * group_rows * copy_.row_bytes();
    bool held = true;
    for (std::int64_t block = 0; block * block_columns < columns; ++block) {
        const std::size_t first = static_cast<std::size_t>(block * block_columns);
        float values[block_columns] = {};
        std::uint8_t codes[block_columns];
        std::copy_n(row.begin() + static_cast<std::ptrdiff_t>(first),
                    std::min<std::size_t>(block_columns, row.size() - first), values);
        const std::uint16_t half = float_to_f16(extreme(values) / -8);
        const float scale = f16_to_float(half);
        held = held && std::isfinite(scale);
        nibbles(values, scale, codes);
        place_nibbles(codes, half, block, r % group_rows, group);
        for (std::size_t c = 0; c < std::min<std::size_t>(block_columns, row.size() - first); ++c)
            copy[first + c] = scale * static_cast<float>(codes[c] - 8);
    }
    // A row that 4 bits cannot hold gets no bound, and is always computed.
    const double norm = norm_of(copy);
    for (std::size_t c = 0; c < row.size(); ++c) row[c] -= copy[c];
    const float residual = rounded_up(norm_of(row) * (1 + 1e-6));
    residuals_[static_cast<std::size_t>(r)] = residual;
    norms_[static_cast<std::size_t>(r)] = held ? rounded_up(norm) : HUGE_VALF;
    // u: steps that fit what is left of most columns; few are beyond three of them.
    Fine& fine = fine_[static_cast<std::size_t>(r)];
    fine.scale = held ? half_step * residual / std::sqrt(static_cast<float>(columns)) : 0;
    quarters(filling.row, fine.scale, filling.codes.data());
    auto* to = reinterpret_cast<std::uint8_t*>(fine_pages_->data() + r * fine_bytes());
    for (std::size_t line = 0; line < filling.codes.size(); line += line_columns, to += line_bytes) {
        const std::uint8_t* const codes = filling.codes.data() + line;
        for (std::size_t k = 0; k < line_bytes; ++k)
            to[k] =
                static_cast<std::uint8_t>(codes[k] | codes[64 + k] << 2 | codes[128 + k] << 4 | codes[192 + k] << 6);
    }
    for (std::size_t c = 0; c < row.size(); ++c) row[c] -= fine.scale * static_cast<float>(2 * filling.codes[c] - 3);
    fine.residual = held ? rounded_up(norm_of(row) * (1 + 1e-6)) : HUGE_VALF;
}

int HeadScreen::arg_max(std::span<const float> hidden, const Kernels& kernels, WorkerPool& pool,
                        Scratch& scratch) const {
    const std::int64_t rows = head_->rows, columns = head_->columns, blocks = block_count(columns),
                       lines = line_count(columns);
    const auto block_total = static_cast<std::size_t>(blocks);
    scratch.codes.resize(block_total * block_columns);
    scratch.scales.resize(block_total);
    scratch.sums.resize(block_total);
    scratch.fine_codes.resize(static_cast<std::size_t>(
        std::max(lines * line_columns, padded_columns(columns, kernels.packing))));  // zeros behind the columns
    scratch.products.resize(static_cast<std::size_t>(rows));
    scratch.candidates.resize(static_cast<std::size_t>(rows));
    kernels.quantize_blocks(hidden.data(), columns, blocks, scratch.codes.data(), scratch.scales.data(),
                            scratch.sums.data());
    std::int32_t fine_sum;
    const float fine_scale = kernels.quantize(hidden.data(), columns, scratch.fine_codes.data(), &fine_sum);
    double difference = 0, fine_difference = 0;  // |h - g|, |h - f|
    for (std::size_t c = 0; c < hidden.size(); ++c) {
        const auto h = static_cast<double>(hidden[c]);
        const double g = static_cast<double>(scratch.scales[c / block_columns]) * scratch.codes[c],
                     f = static_cast<double>(fine_scale) * scratch.fine_codes[c];
        difference += (h - g) * (h - g);
        fine_difference += (h - f) * (h - f);
    }
    difference = std::sqrt(difference);
    fine_difference = std::sqrt(fine_difference);
    // A sum of n products in FP32 is off by at most n / 2^24 of |w| |h|, in any order; all three products are such
    // sums, and the few operations that put them together are in the surplus.
    const double size = norm_of(hidden), rounding = (1.5 * static_cast<double>(columns) + 16) / (1 << 24);
    const float per_residual = rounded_up(size * (1 + rounding)),
                per_norm = rounded_up(difference + 2 * rounding * size),
                per_fine_norm = rounded_up(fine_difference + 2 * rounding * size);

    const Kernels::MatMul product = product_of(head_->type, kernels);
    const auto exact = [&](std::int64_t row) {
        float logit;
        product(head_->row(row), 1, columns, hidden.data(), columns, 1, &logit, 1);
        return logit;
    };
    struct Best {
        float logit;
        std::int64_t row;
        // As the first of the largest, in whatever order rows come.
        void offer(float other, std::int64_t other_row) {
            if (other > logit || (other == logit && other_row < row)) *this = {other, other_row};
        }
    };
    // 1. Products of the copy, and on each thread the row that looks best.
    struct alignas(64) PerThread {
        Best best;
        std::int64_t sharpened = 0, computed = 0;
    };
    std::vector<PerThread> threads(static_cast<std::size_t>(pool.threads()), PerThread{{-HUGE_VALF, 0}, 0, 0});
    const std::int64_t groups = (rows + group_rows - 1) / group_rows;
    pool.run(groups, 32, [&](std::int64_t begin, std::int64_t end, int thread) {
        const std::int64_t first = begin * group_rows, last = std::min(end * group_rows, rows);
        float* const products = scratch.products.data();
        kernels.q4(copy_.row(first), last - first, blocks, scratch.codes.data(), scratch.scales.data(),
                   scratch.sums.data(), 1, products + first, rows);
        Best& best = threads[static_cast<std::size_t>(thread)].best;
        for (std::int64_t r = first; r < last; ++r) best.offer(products[r], r);
    });
    // 2. The true logits of those rows, and of the first, which arg_max keeps when nothing compares as larger.
    Best best{exact(0), 0};
    scratch.sharpened = 0;
    scratch.computed = 1;
    if (std::isnan(best.logit)) return 0;
    for (const PerThread& thread : threads) best.offer(exact(thread.best.row), thread.best.row);
    // 3. Every row whose bound reaches the best so far is looked at more sharply, and computed if it still does. What
    // is not a number reaches it too. Rows lie far apart, so they are gathered first and fetched well ahead.
    for (PerThread& thread : threads) thread = {best, 0, 0};
    constexpr std::int64_t rows_ahead = 12;
    pool.run(rows, 32 * group_rows, [&](std::int64_t begin, std::int64_t end, int thread) {
        PerThread& mine = threads[static_cast<std::size_t>(thread)];
        const auto fetch = [&](std::int64_t row) {
            const std::byte* const at = fine_pages_->data() + row * fine_bytes();
            for (std::int64_t byte = 0; byte < fine_bytes(); byte += line_bytes) __builtin_prefetch(at + byte);
            __builtin_prefetch(&fine_[static_cast<std::size_t>(row)]);
        };
        std::int32_t* const candidates = scratch.candidates.data() + begin;
        const float least = mine.best.logit;
        const std::int64_t count =
            reaching(scratch.products, residuals_, norms_, per_residual, per_norm, least, begin, end, candidates);
        for (std::int64_t i = 0; i < std::min(count, rows_ahead); ++i) fetch(candidates[i]);
        for (std::int64_t i = 0; i < count; ++i) {
            if (i + rows_ahead < count) fetch(candidates[i + rows_ahead]);
            const std::int64_t row = candidates[i];
            const auto at = static_cast<std::size_t>(row);
            const Fine& fine = fine_[at];
            ++mine.sharpened;
            const std::int32_t dot =
                kernels.dot_2bit(fine_pages_->data() + row * fine_bytes(), lines, scratch.fine_codes.data(), fine_sum);
            const float estimate = scratch.products[at] + static_cast<float>(dot) * (fine.scale * fine_scale);
            // |u| <= |w - v| + |w - v - u|
            const float upper = estimate + fine.residual * per_residual + norms_[at] * per_norm +
                                (residuals_[at] + fine.residual) * per_fine_norm;
            if (upper < mine.best.logit) continue;
            mine.best.offer(exact(row), row);
            ++mine.computed;
        }
    });
    for (const PerThread& thread : threads) {
        best.offer(thread.best.logit, thread.best.row);
        scratch.sharpened += thread.sharpened;
        scratch.computed += thread.computed;
    }
    return static_cast<int>(best.row);
}

std::uint64_t HeadScreen::bytes() const {
    return copy_.bytes() + static_cast<std::uint64_t>(head_->rows * fine_bytes()) +
           2 * residuals_.size() * sizeof(float) + fine_.size() * sizeof(Fine);
}

double HeadScreen::bytes_read(const Scratch& scratch) const {
    return static_cast<double>(copy_.bytes() + 2 * residuals_.size() * sizeof(float)) +
           static_cast<double>(scratch.sharpened * (fine_bytes() + static_cast<std::int64_t>(sizeof(Fine)))) +
           static_cast<double>(scratch.computed * head_->row_bytes());
}

}  // namespace bitdistill
