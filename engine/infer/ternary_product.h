// SPDX-License-Identifier: GPL-3.0-or-later
// The product of quantized tokens with a ternary matrix, whatever its scales: the kernels know one scale for all rows;
// scales of rows and blocks are factors of their integer sums. Internal to this folder.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/infer/cpu_weights.h"

namespace bitdistill {

struct Kernels;

// How the kernels keep a body of this sparsity: with fewer bits where it has a pattern that they make use of, and
// that is not slower here as far as is known by now.
TernaryPacking packing_of(Sparsity sparsity, const Kernels& kernels);

// What TernaryKernels::prepare makes of a single token, for all matrices of one packing that it meets.
class LookedUp {
  public:
    void prepare(const Kernels& kernels, TernaryPacking packing, const std::int8_t* codes, std::int64_t columns);
    const std::byte* of(TernaryPacking packing) const { return packing == packing_ ? data_ : nullptr; }
    std::uint64_t bytes() const { return bytes_.capacity(); }

  private:
    std::vector<std::byte> bytes_;
    std::byte* data_ = nullptr;  // at the beginning of a cache line; null: the packing's product takes none
    TernaryPacking packing_ = TernaryPacking::quarters;
};

// T tokens as Kernels::quantize makes them: codes [T][padded_token(columns)], a scale and a sum of codes each.
struct QuantizedTokens {
    std::int64_t count = 0;  // T, at most most_tokens
    const std::int8_t* codes = nullptr;
    const float* scales = nullptr;
    const std::int32_t* sums = nullptr;
    const LookedUp* looked_up = nullptr;  // of a single token
    static constexpr std::int64_t most_tokens = 256;
};

// The tokens again, cut up for matrices in panels: codes [panels][T][padded_token(columns of a panel)], sums
// [panels][T].
class PanelTokens {
  public:
    // Room for so many tokens of so many columns. panel: columns of a panel.
    void reserve(std::int64_t tokens, std::int64_t columns, std::int64_t panel);
    // Token t of `tokens`; different tokens on any number of threads.
    void cut(const QuantizedTokens& tokens, std::int64_t t, std::int64_t columns);
    std::uint64_t bytes() const;

    const std::int8_t* codes(std::int64_t panel, std::int64_t tokens) const {
        return codes_.data() + panel * padded_token(panel_) * tokens;
    }
    const std::int32_t* sums(std::int64_t panel, std::int64_t tokens) const { return sums_.data() + panel * tokens; }

  private:
    std::int64_t panel_ = 0;
    std::vector<std::int8_t> codes_;
    std::vector<std::int32_t> sums_;
};

// y[t * m.rows + r] = sum over panels p, in order, of (integer sum of row first + r) * (scale of token t) * (scale of
// the row in p), for r < rows. first: a multiple of 16. panels: of the same tokens; not read if m has one panel. The
// bits do not depend on how rows and tokens are split among calls.
void ternary_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                     const QuantizedTokens& tokens, const PanelTokens& panels, float* y);

}  // namespace bitdistill
