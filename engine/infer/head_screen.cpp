// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/head_screen.h"

#include <cmath>

#include "engine/core/error.h"
#include "engine/infer/block_weights.h"
#include "engine/infer/kernels.h"
#include "engine/infer/worker_pool.h"

namespace bitdistill {
namespace {

constexpr std::int64_t rows_that_pay = 8192;

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

}  // namespace

bool HeadScreen::pays(const Matrix& head) {
    return head.rows >= rows_that_pay &&
           (head.type == WeightType::f32 || head.type == WeightType::f16 || head.type == WeightType::bf16);
}

HeadScreen::HeadScreen(const Matrix& head, WorkerPool& pool) : head_(&head) {
    copy_.type = WeightType::q4;
    copy_.rows = head.rows;
    copy_.columns = head.columns;
    pages_ = std::make_unique<Pages>(static_cast<std::size_t>(copy_.bytes()));
    copy_.data = pages_->data();
    residual_.resize(static_cast<std::size_t>(head.rows));
    norm_.resize(static_cast<std::size_t>(head.rows));
    pool.run((head.rows + group_rows - 1) / group_rows, 16, [&](std::int64_t begin, std::int64_t end, int) {
        std::vector<float> row(static_cast<std::size_t>(head.columns)), copy(row.size());
        for (std::int64_t r = begin * group_rows; r < std::min(end * group_rows, head.rows); ++r) {
            head.read_row(r, row);
            std::byte* const group = pages_->data() + r / group_rows * group_rows * copy_.row_bytes();
            // A row that 4 bits cannot hold gets no bound, and is always computed.
            const bool held = store_row(BlockBits::four, row, r % group_rows, group);
            load_row(BlockBits::four, group, r % group_rows, copy);
            norm_[static_cast<std::size_t>(r)] = held ? rounded_up(norm_of(copy)) : HUGE_VALF;
            for (std::size_t c = 0; c < row.size(); ++c) row[c] -= copy[c];
            residual_[static_cast<std::size_t>(r)] = rounded_up(norm_of(row) * (1 + 1e-6));
        }
    });
}

int HeadScreen::arg_max(std::span<const float> hidden, const Kernels& kernels, WorkerPool& pool,
                        Scratch& scratch) const {
    const std::int64_t rows = head_->rows, columns = head_->columns, blocks = block_count(columns);
    const auto block_total = static_cast<std::size_t>(blocks);
    scratch.codes.resize(block_total * block_columns);
    scratch.scales.resize(block_total);
    scratch.sums.resize(block_total);
    scratch.upper.resize(static_cast<std::size_t>(rows));
    kernels.quantize_blocks(hidden.data(), columns, blocks, scratch.codes.data(), scratch.scales.data(),
                            scratch.sums.data());
    double difference = 0;  // |h - g|
    for (std::size_t c = 0; c < hidden.size(); ++c) {
        const double g = static_cast<double>(scratch.scales[c / block_columns]) * scratch.codes[c];
        difference += (static_cast<double>(hidden[c]) - g) * (static_cast<double>(hidden[c]) - g);
    }
    difference = std::sqrt(difference);
    // A sum of n products in FP32 is off by at most n / 2^24 of |w| |h|, in any order; both products are such sums.
    const double size = norm_of(hidden), rounding = 1.5 * static_cast<double>(columns) / (1 << 24);
    const float per_residual = rounded_up(size * (1 + rounding)),
                per_norm = rounded_up(difference + 2 * rounding * size);

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
    // 1. Products of the copy, bounds, and on each thread the row that looks best.
    struct alignas(64) PerThread {
        Best best;
        std::int64_t computed = 0;
    };
    std::vector<PerThread> threads(static_cast<std::size_t>(pool.threads()), PerThread{{-HUGE_VALF, 0}, 0});
    const std::int64_t groups = (rows + group_rows - 1) / group_rows;
    pool.run(groups, 32, [&](std::int64_t begin, std::int64_t end, int thread) {
        const std::int64_t first = begin * group_rows, last = std::min(end * group_rows, rows);
        float* const upper = scratch.upper.data();
        kernels.q4(copy_.row(first), last - first, blocks, scratch.codes.data(), scratch.scales.data(),
                   scratch.sums.data(), 1, upper + first, rows);
        Best& best = threads[static_cast<std::size_t>(thread)].best;
        for (std::int64_t r = first; r < last; ++r) best.offer(upper[r], r);
        for (std::int64_t r = first; r < last; ++r) {
            const auto at = static_cast<std::size_t>(r);
            upper[r] += residual_[at] * per_residual + norm_[at] * per_norm;
        }
    });
    // 2. The true logits of those rows, and of the first, which arg_max keeps when nothing compares as larger.
    Best best{exact(0), 0};
    scratch.computed = 1;
    if (std::isnan(best.logit)) return 0;
    for (const PerThread& thread : threads) best.offer(exact(thread.best.row), thread.best.row);
    // 3. Every row whose bound reaches the best so far; `upper` that is not a number reaches it too.
    for (PerThread& thread : threads) thread = {best, 0};
    // They lie far apart, so they are gathered first, and each is fetched while the two before it are computed.
    const auto fetch = [&](std::int64_t row) {
        const std::byte* const at = head_->row(row);
        for (std::int64_t byte = 0; byte < head_->row_bytes(); byte += 64) __builtin_prefetch(at + byte);
    };
    scratch.candidates.resize(static_cast<std::size_t>(rows));
    pool.run(rows, 32 * group_rows, [&](std::int64_t begin, std::int64_t end, int thread) {
        PerThread& mine = threads[static_cast<std::size_t>(thread)];
        std::int32_t* const candidates = scratch.candidates.data() + begin;
        std::int64_t count = 0;
        for (std::int64_t r = begin; r < end; ++r) {
            candidates[count] = static_cast<std::int32_t>(r);
            count += !(scratch.upper[static_cast<std::size_t>(r)] < mine.best.logit);
        }
        for (std::int64_t i = 0; i < std::min<std::int64_t>(count, 2); ++i) fetch(candidates[i]);
        for (std::int64_t i = 0; i < count; ++i) {
            if (i + 2 < count) fetch(candidates[i + 2]);
            if (scratch.upper[static_cast<std::size_t>(candidates[i])] < mine.best.logit) continue;
            mine.best.offer(exact(candidates[i]), candidates[i]);
            ++mine.computed;
        }
    });
    for (const PerThread& thread : threads) {
        best.offer(thread.best.logit, thread.best.row);
        scratch.computed += thread.computed;
    }
    return static_cast<int>(best.row);
}

std::uint64_t HeadScreen::bytes() const { return copy_.bytes() + (residual_.size() + norm_.size()) * sizeof(float); }

}  // namespace bitdistill
