// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a head of floats: copies of it in 4 and in 2 bits (head_screen.h).
#include <algorithm>
#include <cmath>

#include "engine/base/float16.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/model/finite_weights.h"
#include "engine/model/ternary.h"

namespace bitdistill {
namespace {

Kernels::MatMul product_of(WeightType type, const Kernels& kernels) {
    return type == WeightType::f32 ? kernels.f32 : type == WeightType::f16 ? kernels.f16 : kernels.bf16;
}

// A line of a second copy: 256 columns, as Kernels::dot_2bit reads them.
constexpr std::int64_t line_columns = 256, line_bytes = 64;
std::int64_t line_count(std::int64_t columns) { return (columns + line_columns - 1) / line_columns; }

// Buffers of one thread that fills the screen; columns are padded to whole lines.
struct Filling {
    std::vector<float> row, copy;
    std::vector<std::uint8_t> codes;
    std::vector<std::uint16_t> scales;
    explicit Filling(std::int64_t columns)
        : row(static_cast<std::size_t>(line_count(columns) * line_columns)),
          copy(row.size()),
          codes(row.size()),
          scales(row.size() / block_columns) {}
};

class CopyScreen : public HeadScreen {
  public:
    CopyScreen(const Matrix& head, const Kernels& kernels, WorkerPool& pool);
    std::uint64_t bytes() const override;
    double bytes_read(const Scratch& scratch) const override;

  private:
    struct Fine {
        float scale, residual;  // of u; |w - v - u|, rounded up
    };
    Search search(std::span<const float> hidden, const Kernels& kernels, Scratch& scratch) const override;
    void estimate(const Search& search, std::int64_t first, std::int64_t last) const override;
    void fetch(std::int64_t row) const override;
    float at_most(const Search& search, std::int64_t row) const override;
    float exact(const Search& search, std::int64_t row, std::vector<std::byte>& copy) const override;
    void store(std::int64_t row, const Kernels& kernels, Filling& filling);
    std::int64_t fine_bytes() const { return line_count(head_->columns) * line_bytes; }  // of a row of u

    Matrix copy_;                                // v, in Q4_0's layout
    std::unique_ptr<Pages> pages_, fine_pages_;  // v; u, row after row
    std::vector<Fine> fine_;
};

CopyScreen::CopyScreen(const Matrix& head, const Kernels& kernels, WorkerPool& pool) : HeadScreen(head) {
    copy_.type = WeightType::blocks;
    copy_.form = BlockForm::q4_0;
    copy_.rows = head.rows;
    copy_.columns = head.columns;
    pages_ = std::make_unique<Pages>(static_cast<std::size_t>(copy_.bytes()));
    copy_.data = pages_->data();
    fine_pages_ = std::make_unique<Pages>(static_cast<std::size_t>(head.rows * fine_bytes()));
    residuals_.resize(static_cast<std::size_t>(head.rows));
    norms_.resize(residuals_.size());
    fine_.resize(static_cast<std::size_t>(head.rows));
    pool.run((head.rows + group_rows - 1) / group_rows, 16, [&](std::int64_t begin, std::int64_t end, int) {
        Filling filling(head.columns);
        for (std::int64_t r = begin * group_rows; r < std::min(end * group_rows, head.rows); ++r)
            store(r, kernels, filling);
    });
}

void CopyScreen::store(std::int64_t r, const Kernels& kernels, Filling& filling) {
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

HeadScreen::Search CopyScreen::search(std::span<const float> hidden, const Kernels& kernels, Scratch& scratch) const {
    const std::int64_t columns = head_->columns, blocks = block_count(columns), lines = line_count(columns);
    const auto block_total = static_cast<std::size_t>(blocks);
    scratch.codes.resize(block_total * block_columns);
    scratch.scales.resize(block_total);
    scratch.sums.resize(block_total);
    scratch.fine_codes.resize(
        static_cast<std::size_t>(std::max(lines * line_columns, padded_token(columns))));  // zeros behind the columns
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
    Search search{hidden, kernels, scratch, float_above(size * (1 + rounding)),
                  float_above(difference + 2 * rounding * size)};
    search.per_fine_norm = float_above(fine_difference + 2 * rounding * size);
    search.fine_sum = fine_sum;
    search.fine_scale = fine_scale;
    return search;
}

void CopyScreen::estimate(const Search& search, std::int64_t first, std::int64_t last) const {
    const Scratch& scratch = search.scratch;
    search.kernels.products->of[static_cast<int>(BlockForm::q4_0)](
        copy_.row(first), last - first, block_count(head_->columns), scratch.codes.data(), scratch.scales.data(),
        scratch.sums.data(), 1, search.scratch.products.data() + first, head_->rows);
}

void CopyScreen::fetch(std::int64_t row) const {
    const std::byte* const at = fine_pages_->data() + row * fine_bytes();
    for (std::int64_t byte = 0; byte < fine_bytes(); byte += line_bytes) __builtin_prefetch(at + byte);
    __builtin_prefetch(&fine_[static_cast<std::size_t>(row)]);
}

float CopyScreen::at_most(const Search& search, std::int64_t row) const {
    const auto at = static_cast<std::size_t>(row);
    const Fine& fine = fine_[at];
    const Scratch& scratch = search.scratch;
    const std::int32_t dot =
        search.kernels.dot_2bit(fine_pages_->data() + row * fine_bytes(), line_count(head_->columns),
                                scratch.fine_codes.data(), search.fine_sum);
    const float estimate = scratch.products[at] + static_cast<float>(dot) * (fine.scale * search.fine_scale);
    // |u| <= |w - v| + |w - v - u|
    return estimate + fine.residual * search.per_residual + norms_[at] * search.per_norm +
           (residuals_[at] + fine.residual) * search.per_fine_norm;
}

float CopyScreen::exact(const Search& search, std::int64_t row, std::vector<std::byte>& copy) const {
    float logit;
    product_of(head_->type, search.kernels)(head_->fetch_row(row, copy), 1, head_->columns, search.hidden.data(),
                                            head_->columns, 1, &logit, 1);
    return logit;
}

std::uint64_t CopyScreen::bytes() const {
    return copy_.bytes() + static_cast<std::uint64_t>(head_->rows * fine_bytes()) +
           2 * residuals_.size() * sizeof(float) + fine_.size() * sizeof(Fine);
}

double CopyScreen::bytes_read(const Scratch& scratch) const {
    return static_cast<double>(copy_.bytes() + 2 * residuals_.size() * sizeof(float)) +
           static_cast<double>(scratch.sharpened * (fine_bytes() + static_cast<std::int64_t>(sizeof(Fine)))) +
           static_cast<double>(scratch.computed * head_->row_bytes());
}

}  // namespace

std::unique_ptr<HeadScreen> screen_of_copies(const Matrix& head, const Kernels& kernels, WorkerPool& pool) {
    return std::make_unique<CopyScreen>(head, kernels, pool);
}

}  // namespace bitdistill
