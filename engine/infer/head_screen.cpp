// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/head_screen.h"

#include <algorithm>
#include <cmath>

#include "engine/base/float16.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/worker_pool.h"
#include "engine/model/finite_weights.h"
#include "engine/model/ternary.h"

namespace bitdistill {
namespace {

constexpr std::int64_t rows_that_pay = 8192;

Kernels::MatMul product_of(WeightType type, const Kernels& kernels) {
    return type == WeightType::f32 ? kernels.f32 : type == WeightType::f16 ? kernels.f16 : kernels.bf16;
}

// A line of a second copy: 256 columns, as Kernels::dot_2bit reads them.
constexpr std::int64_t line_columns = 256, line_bytes = 64;
std::int64_t line_count(std::int64_t columns) { return (columns + line_columns - 1) / line_columns; }

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
        for (int i = 0; i < 8; ++i) {  // written always, kept if it reaches: which do is not to be predicted
            rows[count] = static_cast<std::int32_t>(r + i);
            count += !(bounds[i / 4][i % 4] < least);
        }
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
    std::vector<std::uint16_t> scales;
    explicit Filling(std::int64_t columns)
        : row(static_cast<std::size_t>(line_count(columns) * line_columns)),
          copy(row.size()),
          codes(row.size()),
          scales(row.size() / block_columns) {}
};

bool HeadScreen::pays(const Matrix& head) {
    return head.rows >= rows_that_pay &&
           (head.type == WeightType::f32 || head.type == WeightType::f16 || head.type == WeightType::bf16);
}

std::int64_t HeadScreen::fine_bytes() const { return line_count(head_->columns) * line_bytes; }

HeadScreen::HeadScreen(const Matrix& head, const Kernels& kernels, WorkerPool& pool) : head_(&head) {
    copy_.type = WeightType::blocks;
    copy_.form = BlockForm::q4_0;
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
        for (std::int64_t r = begin * group_rows; r < std::min(end * group_rows, head.rows); ++r)
            store(r, kernels, filling);
    });
}

void HeadScreen::store(std::int64_t r, const Kernels& kernels, Filling& filling) {
    head_->read_row(r, {filling.row.data(), static_cast<std::size_t>(head_->columns)});
    if (!all_finite(std::span(filling.row).first(static_cast<std::size_t>(head_->columns))))
        damaged_rows_.fetch_add(1, std::memory_order_relaxed);
    const ScreenRow row = kernels.screen_row(filling.row.data(), filling.copy.data(), head_->columns,
                                             filling.codes.data(), filling.scales.data(),
                                             reinterpret_cast<std::uint8_t*>(fine_pages_->data() + r * fine_bytes()));
    std::byte* const group = pages_->data() + r / group_rows * group_rows * copy_.row_bytes();
    for (std::int64_t block = 0; block * block_columns < head_->columns; ++block)
        place_nibbles(filling.codes.data() + block * block_columns, filling.scales[static_cast<std::size_t>(block)],
                      block, r % group_rows, group);
    const auto at = static_cast<std::size_t>(r);
    residuals_[at] = row.residual;
    norms_[at] = row.norm;
    fine_[at] = {row.fine_scale, row.fine_residual};
}

namespace {

struct Best {
    float logit;
    std::int64_t row;
    // As the first of the largest, in whatever order rows come.
    void offer(float other, std::int64_t other_row) {
        if (other > logit || (other == logit && other_row < row)) *this = {other, other_row};
    }
};

}  // namespace

struct alignas(64) HeadScreen::PerThread {
    Best best;
    std::int64_t sharpened = 0, computed = 0;
    std::vector<std::byte> copy;
    bool finite = true;  // every logit that it computed
    void offer(float logit, std::int64_t row) {
        finite &= std::isfinite(logit);
        best.offer(logit, row);
    }
};

// The hidden state of one search, with the factors of the bounds.
struct HeadScreen::Search {
    std::span<const float> hidden;
    const Kernels& kernels;
    Kernels::MatMul product;  // exact
    std::int32_t fine_sum;
    float fine_scale, per_residual, per_norm, per_fine_norm;
};

HeadScreen::Search HeadScreen::search(std::span<const float> hidden, const Kernels& kernels, Scratch& scratch) const {
    const std::int64_t rows = head_->rows, columns = head_->columns, blocks = block_count(columns),
                       lines = line_count(columns);
    const auto block_total = static_cast<std::size_t>(blocks);
    scratch.codes.resize(block_total * block_columns);
    scratch.scales.resize(block_total);
    scratch.sums.resize(block_total);
    scratch.fine_codes.resize(
        static_cast<std::size_t>(std::max(lines * line_columns, padded_token(columns))));  // zeros behind the columns
    scratch.products.resize(static_cast<std::size_t>(rows));
    scratch.candidates.resize(static_cast<std::size_t>(rows));
    kernels.quantize_blocks(hidden.data(), columns, blocks, scratch.codes.data(), scratch.scales.data(),
                            scratch.sums.data());
    std::int32_t fine_sum;
    const float fine_scale = kernels.quantize(hidden.data(), columns, scratch.fine_codes.data(), &fine_sum);
    double size = 0, difference = 0, fine_difference = 0;  // |h|, |h - g|, |h - f|
    for (std::size_t c = 0; c < hidden.size(); ++c) {
        const auto h = static_cast<double>(hidden[c]);
        const double g = static_cast<double>(scratch.scales[c / block_columns]) * scratch.codes[c],
                     f = static_cast<double>(fine_scale) * scratch.fine_codes[c];
        size += h * h;
        difference += (h - g) * (h - g);
        fine_difference += (h - f) * (h - f);
    }
    size = std::sqrt(size);
    difference = std::sqrt(difference);
    fine_difference = std::sqrt(fine_difference);
    // A sum of n products in FP32 is off by at most n / 2^24 of |w| |h|, in any order; all three products are such
    // sums, and the few operations that put them together are in the surplus.
    const double rounding = (1.5 * static_cast<double>(columns) + 16) / (1 << 24);
    return {hidden,
            kernels,
            product_of(head_->type, kernels),
            fine_sum,
            fine_scale,
            float_above(size * (1 + rounding)),
            float_above(difference + 2 * rounding * size),
            float_above(fine_difference + 2 * rounding * size)};
}

float HeadScreen::exact(const Search& search, std::int64_t row, std::vector<std::byte>& copy) const {
    float logit;
    search.product(head_->fetch_row(row, copy), 1, head_->columns, search.hidden.data(), head_->columns, 1, &logit, 1);
    return logit;
}

// Every row of [begin, end) whose bound reaches the best so far is looked at more sharply, and computed if it still
// does. What is not a number reaches it too. Rows lie far apart, so they are gathered first and fetched well ahead.
void HeadScreen::sharpen(const Search& search, std::int64_t begin, std::int64_t end, Scratch& scratch,
                         PerThread& mine) const {
    constexpr std::int64_t rows_ahead = 12;
    const std::int64_t lines = line_count(head_->columns);
    const auto fetch = [&](std::int64_t row) {
        const std::byte* const at = fine_pages_->data() + row * fine_bytes();
        for (std::int64_t byte = 0; byte < fine_bytes(); byte += line_bytes) __builtin_prefetch(at + byte);
        __builtin_prefetch(&fine_[static_cast<std::size_t>(row)]);
    };
    std::int32_t* const candidates = scratch.candidates.data() + begin;
    const std::int64_t count = reaching(scratch.products, residuals_, norms_, search.per_residual, search.per_norm,
                                        mine.best.logit, begin, end, candidates);
    for (std::int64_t i = 0; i < std::min(count, rows_ahead); ++i) fetch(candidates[i]);
    for (std::int64_t i = 0; i < count; ++i) {
        if (i + rows_ahead < count) fetch(candidates[i + rows_ahead]);
        const std::int64_t row = candidates[i];
        const auto at = static_cast<std::size_t>(row);
        const Fine& fine = fine_[at];
        ++mine.sharpened;
        const std::int32_t dot = search.kernels.dot_2bit(fine_pages_->data() + row * fine_bytes(), lines,
                                                         scratch.fine_codes.data(), search.fine_sum);
        const float estimate = scratch.products[at] + static_cast<float>(dot) * (fine.scale * search.fine_scale);
        // |u| <= |w - v| + |w - v - u|
        const float upper = estimate + fine.residual * search.per_residual + norms_[at] * search.per_norm +
                            (residuals_[at] + fine.residual) * search.per_fine_norm;
        if (upper < mine.best.logit) continue;
        mine.offer(exact(search, row, mine.copy), row);
        ++mine.computed;
    }
}

int HeadScreen::arg_max(std::span<const float> hidden, const Kernels& kernels, WorkerPool& pool,
                        Scratch& scratch) const {
    const Search search = this->search(hidden, kernels, scratch);
    const std::int64_t rows = head_->rows, blocks = block_count(head_->columns);
    // 1. Products of the copy, and on each thread the row that looks best.
    std::vector<PerThread> threads(static_cast<std::size_t>(pool.threads()),
                                   PerThread{{-HUGE_VALF, 0}, 0, 0, {}, true});
    pool.run((rows + group_rows - 1) / group_rows, 32, [&](std::int64_t begin, std::int64_t end, int thread) {
        const std::int64_t first = begin * group_rows, last = std::min(end * group_rows, rows);
        float* const products = scratch.products.data();
        kernels.products->of[static_cast<int>(BlockForm::q4_0)](copy_.row(first), last - first, blocks,
                                                                scratch.codes.data(), scratch.scales.data(),
                                                                scratch.sums.data(), 1, products + first, rows);
        Best& best = threads[static_cast<std::size_t>(thread)].best;
        for (std::int64_t r = first; r < last; ++r) best.offer(products[r], r);
    });
    // 2. The true logits of those rows, and of the first, which arg_max keeps when nothing compares as larger.
    std::vector<std::byte>& copy = threads.front().copy;
    Best best{exact(search, 0, copy), 0};
    scratch.sharpened = 0;
    scratch.computed = 1;
    scratch.finite = std::isfinite(best.logit) && damaged_rows_ == 0;
    if (std::isnan(best.logit)) return 0;
    for (const PerThread& thread : threads) {
        const float logit = exact(search, thread.best.row, copy);
        scratch.finite &= std::isfinite(logit);
        best.offer(logit, thread.best.row);
    }
    // 3. The rows that could be larger still.
    for (PerThread& thread : threads) thread.best = best;
    pool.run(rows, 32 * group_rows, [&](std::int64_t begin, std::int64_t end, int thread) {
        sharpen(search, begin, end, scratch, threads[static_cast<std::size_t>(thread)]);
    });
    for (const PerThread& thread : threads) {
        best.offer(thread.best.logit, thread.best.row);
        scratch.sharpened += thread.sharpened;
        scratch.computed += thread.computed;
        scratch.finite &= thread.finite;
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
