// SPDX-License-Identifier: GPL-3.0-or-later
// Which tokens of a padded batch [B, T] the kernels' passes compute: those within each sequence's length, one after
// another as rows [N], without the padding behind them. Engine thread.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <span>
#include <vector>

namespace bitdistill {

class TokenRows {
  public:
    TokenRows() = default;
    // sizes [B, T]; lengths [B], 1 to T each; empty: all are T. Throws c10::Error on others, which are a mistake here.
    TokenRows(at::IntArrayRef sizes, std::span<const std::int64_t> lengths);

    std::int64_t count() const { return first_.back(); }  // N
    std::int64_t sequences() const { return batch_; }     // B
    std::int64_t longest() const { return tokens_; }      // T
    std::int64_t first(std::int64_t sequence) const { return first_[static_cast<std::size_t>(sequence)]; }
    std::int64_t length(std::int64_t sequence) const { return first(sequence + 1) - first(sequence); }
    const std::int64_t* positions() const { return positions_.data(); }  // [N] of each row, within its sequence

    // [B, T, ...] -> [N, ...]
    at::Tensor packed(const at::Tensor& padded) const;
    // [N, C] -> [B, T, C], zeros on padding; undefined stays so.
    at::Tensor spread(const at::Tensor& rows) const;

  private:
    std::int64_t batch_ = 0, tokens_ = 0;
    std::vector<std::int64_t> first_{0};   // [B + 1]
    std::vector<std::int64_t> positions_;  // [N]
    at::Tensor places_;                    // [N] int64 into the flattened [B T]; undefined: nothing is padded
};

}  // namespace bitdistill
