// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/head_screen.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "engine/base/float16.h"
#include "engine/infer/pool/worker_pool.h"

namespace bitdistill {
namespace {

constexpr std::int64_t rows_that_pay = 8192;

using Floats = float __attribute__((vector_size(16)));

// Four of them, or one.
template <typename Values>
void load_values(const float* from, Values& values) {
    __builtin_memcpy(&values, from, sizeof values);
}
void load_values(const std::uint16_t* from, float& value) { value = bf16_to_float(*from); }
void load_values(const std::uint16_t* from, Floats& values) {
    for (int i = 0; i < 4; ++i) values[i] = bf16_to_float(from[i]);
}

// The rows of [begin, end) whose bound is not below `least`, NaN among them, to `rows`; returns how many. Few do, so
// eight are looked at together. bound(row, values): of one row, or of four.
template <typename Bound>
std::int64_t reaching(const Bound& bound, float least, std::int64_t begin, std::int64_t end, std::int32_t* rows) {
    std::int64_t count = 0, r = begin;
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

struct Best {
    float logit;
    std::int64_t row;
    // As the first of the largest, in whatever order rows come.
    void offer(float other, std::int64_t other_row) {
        if (other > logit || (other == logit && other_row < row)) *this = {other, other_row};
    }
};

}  // namespace

bool HeadScreen::pays(const Matrix& head) {
    return head.rows >= rows_that_pay &&
           (head.type == WeightType::f32 || head.type == WeightType::f16 || head.type == WeightType::bf16 ||
            (head.in_blocks() && head.form == BlockForm::q8_0));
}

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

// Every row of [begin, end) whose bound reaches the best so far is looked at more sharply, and computed if it still
// does. What is not a number reaches it too. Rows lie far apart, so they are gathered first and fetched well ahead.
void HeadScreen::sharpen(const Search& search, std::int64_t begin, std::int64_t end, PerThread& mine) const {
    constexpr std::int64_t rows_ahead = 12;
    Scratch& scratch = search.scratch;
    std::int32_t* const candidates = scratch.candidates.data() + begin;
    const auto with_norms = [&](std::int64_t row, auto& bound) {
        std::remove_reference_t<decltype(bound)> residual, norm;
        load_values(scratch.products.data() + row, bound);
        load_values(residuals_.data() + row, residual);
        load_values(norms_.data() + row, norm);
        bound = bound + residual * search.per_residual + norm * search.per_norm;
    };
    const auto without = [&](std::int64_t row, auto& bound) {
        std::remove_reference_t<decltype(bound)> residual;
        load_values(scratch.products.data() + row, bound);
        load_values(short_residuals_.data() + row, residual);
        bound = bound + residual * search.per_residual;
    };
    const float least = mine.best.logit;
    const std::int64_t count = norms_.empty() ? reaching(without, least, begin, end, candidates)
                                              : reaching(with_norms, least, begin, end, candidates);
    for (std::int64_t i = 0; i < std::min(count, rows_ahead); ++i) fetch(candidates[i]);
    for (std::int64_t i = 0; i < count; ++i) {
        if (i + rows_ahead < count) fetch(candidates[i + rows_ahead]);
        const std::int64_t row = candidates[i];
        ++mine.sharpened;
        if (at_most(search, row) < mine.best.logit) continue;
        mine.offer(exact(search, row, mine.copy), row);
        ++mine.computed;
    }
}

int HeadScreen::arg_max(std::span<const float> hidden, const Kernels& kernels, WorkerPool& pool,
                        Scratch& scratch) const {
    const std::int64_t rows = head_->rows;
    scratch.products.resize(static_cast<std::size_t>(rows));
    scratch.candidates.resize(static_cast<std::size_t>(rows));
    const Search search = this->search(hidden, kernels, scratch);
    // 1. Products of v, and on each thread the row that looks best.
    std::vector<PerThread> threads(static_cast<std::size_t>(pool.threads()),
                                   PerThread{{-HUGE_VALF, 0}, 0, 0, {}, true});
    pool.run((rows + group_rows - 1) / group_rows, 32, [&](std::int64_t begin, std::int64_t end, int thread) {
        const std::int64_t first = begin * group_rows, last = std::min(end * group_rows, rows);
        estimate(search, first, last);
        const float* const products = scratch.products.data();
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
        sharpen(search, begin, end, threads[static_cast<std::size_t>(thread)]);
    });
    for (const PerThread& thread : threads) {
        best.offer(thread.best.logit, thread.best.row);
        scratch.sharpened += thread.sharpened;
        scratch.computed += thread.computed;
        scratch.finite &= thread.finite;
    }
    return static_cast<int>(best.row);
}

}  // namespace bitdistill
