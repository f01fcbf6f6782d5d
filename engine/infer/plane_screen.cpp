// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a head in Q8_0, which reads the head's own bits: all of its high plane, and the low plane of those rows
// that could be the largest (head_screen.h).
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "engine/base/error.h"
#include "engine/base/float16.h"
#include "engine/infer/head_screen.h"
#include "engine/infer/kernels/kernels.h"
#include "engine/infer/kernels/plane_weights.h"
#include "engine/infer/kernels/planes.h"
#include "engine/infer/pool/worker_pool.h"

namespace bitdistill {
namespace {

// Not below a value that is not negative; what is not finite stays so.
std::uint16_t bf16_above(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits >> 16) + ((bits & 0xffffu) != 0 && std::isfinite(value)));
}

class PlaneScreen : public HeadScreen {
  public:
    PlaneScreen(const Matrix& head, WorkerPool& pool);
    std::uint64_t bytes() const override { return short_residuals_.size() * sizeof(std::uint16_t); }
    double bytes_read(const Scratch& scratch) const override;

  private:
    Search search(std::span<const float> hidden, const Kernels& kernels, Scratch& scratch) const override;
    void estimate(const Search& search, std::int64_t first, std::int64_t last) const override;
    void fetch(std::int64_t row) const override;
    float at_most(const Search& search, std::int64_t row) const override;
    float exact(const Search& search, std::int64_t row, std::vector<std::byte>& copy) const override;

    const std::byte* scales_of(std::int64_t row) const {
        return head_->high_plane(row) + 2 * blocks_ * (row % group_rows);
    }

    std::int64_t blocks_;
};

PlaneScreen::PlaneScreen(const Matrix& head, WorkerPool& pool) : HeadScreen(head), blocks_(block_count(head.columns)) {
    if (head.type != WeightType::planes)
        throw Error("a screen of planes needs a head in planes", "model", "Please report this");
    short_residuals_.resize(static_cast<std::size_t>(head.rows));
    pool.run(head.rows, 16 * group_rows, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t r = begin; r < end; ++r) {
            const double norm = low_plane_norm(head.high_plane(r), head.low_plane(r), blocks_, r % group_rows);
            if (!std::isfinite(norm)) damaged_rows_.fetch_add(1, std::memory_order_relaxed);
            short_residuals_[static_cast<std::size_t>(r)] = bf16_above(float_above(norm * (1 + 1e-12)));
        }
    });
}

HeadScreen::Search PlaneScreen::search(std::span<const float> hidden, const Kernels& kernels, Scratch& scratch) const {
    const auto blocks = static_cast<std::size_t>(blocks_);
    scratch.codes.resize(blocks * block_columns);
    for (std::vector<float>* values : {&scratch.scales, &scratch.half_scales, &scratch.offsets}) values->resize(blocks);
    scratch.sums.resize(blocks);
    kernels.quantize_blocks(hidden.data(), head_->columns, blocks_, scratch.codes.data(), scratch.scales.data(),
                            scratch.sums.data());
    double size = 0;  // |g|
    for (std::size_t b = 0; b < blocks; ++b) {
        std::int32_t squares = 0;
        for (std::size_t c = b * block_columns; c < (b + 1) * block_columns; ++c)
            squares += scratch.codes[c] * scratch.codes[c];
        const auto scale = static_cast<double>(scratch.scales[b]);
        size += scale * scale * squares;
        scratch.half_scales[b] = scratch.scales[b] / 2;
        scratch.offsets[b] = -7.5f * scratch.scales[b] * static_cast<float>(scratch.sums[b]);
    }
    size = std::sqrt(size);
    // The dots of blocks are exact. A sum over B blocks in FP32 is off by at most (B + 2) / 2^24 of |w| |g| where
    // logits are computed, of |v| |g| where v g is, and of 31 |w - v| |g| where the low plane is (its nibbles are at
    // most 16 times, their middle 15 times as far from 0 as from the middle), whose sums have at most B + 16 steps.
    // Together that is less than 600 (B + 16) / 2^24 of |w - v| |g|.
    const double rounding = 600.0 * static_cast<double>(blocks_ + 16) / (1 << 24);
    Search search{hidden, kernels, scratch, float_above(size * (1 + rounding)), 0};
    search.per_fine_residual = float_above(size * rounding);
    // Beyond these sizes products could underflow or overflow, of which the bounds know nothing: all rows are computed.
    if (!(size > 0x1p-80 && size < 0x1p60))
        search.per_residual = search.per_fine_residual = std::numeric_limits<float>::infinity();
    return search;
}

void PlaneScreen::estimate(const Search& search, std::int64_t first, std::int64_t last) const {
    const Scratch& scratch = search.scratch;
    search.kernels.planes->high(head_->high_plane(first), last - first, blocks_, scratch.codes.data(),
                                scratch.half_scales.data(), scratch.sums.data(),
                                search.scratch.products.data() + first);
}

void PlaneScreen::fetch(std::int64_t row) const {
    const std::byte *const scales = scales_of(row), *const codes = head_->low_plane(row);
    for (std::int64_t byte = 0; byte < 2 * blocks_; byte += 64) __builtin_prefetch(scales + byte);
    __builtin_prefetch(scales + 2 * blocks_ - 1);
    for (std::int64_t byte = 0; byte < plane_low_block * blocks_; byte += 64) __builtin_prefetch(codes + byte);
    __builtin_prefetch(codes + plane_low_block * blocks_ - 1);
}

float PlaneScreen::at_most(const Search& search, std::int64_t row) const {
    const Scratch& scratch = search.scratch;
    const auto at = static_cast<std::size_t>(row);
    const float logit = scratch.products[at] +
                        search.kernels.planes->low(scales_of(row), head_->low_plane(row), blocks_, scratch.codes.data(),
                                                   scratch.scales.data(), scratch.offsets.data());
    return logit + bf16_to_float(short_residuals_[at]) * search.per_fine_residual;
}

// By the product that computes all logits, of the row's group.
float PlaneScreen::exact(const Search& search, std::int64_t row, std::vector<std::byte>& copy) const {
    const Scratch& scratch = search.scratch;
    const std::int64_t first = row / group_rows * group_rows;
    copy.resize(static_cast<std::size_t>(group_bytes(BlockForm::q8_0, head_->columns)) + 64);
    search.kernels.planes->join(head_->high_plane(first), head_->low_plane(first), blocks_, copy.data());
    float logits[group_rows];
    search.kernels.products->of[static_cast<int>(BlockForm::q8_0)](
        copy.data(), std::min(group_rows, head_->rows - first), blocks_, scratch.codes.data(), scratch.scales.data(),
        scratch.sums.data(), 1, logits, group_rows);
    return logits[row - first];
}

double PlaneScreen::bytes_read(const Scratch& scratch) const {
    return static_cast<double>(head_->rows) * static_cast<double>((2 + plane_low_block) * blocks_ + 2) +
           static_cast<double>(scratch.sharpened * (2 + plane_low_block) * blocks_) +
           static_cast<double>(scratch.computed * (plane_high_group + plane_low_group) * blocks_);
}

}  // namespace

std::unique_ptr<HeadScreen> screen_of_planes(const Matrix& head, WorkerPool& pool) {
    return std::make_unique<PlaneScreen>(head, pool);
}

}  // namespace bitdistill
