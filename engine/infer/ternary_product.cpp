// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/ternary_product.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "engine/infer/kernels/kernels.h"
#include "engine/model/ternary.h"

namespace bitdistill {

void PanelTokens::reserve(std::int64_t tokens, std::int64_t columns, std::int64_t panel, TernaryPacking packing) {
    panel_ = panel;
    packing_ = packing;
    const std::int64_t panels = (columns + panel - 1) / panel;
    codes_.resize(static_cast<std::size_t>(tokens * panels * padded_columns(panel, packing)));
    sums_.resize(static_cast<std::size_t>(tokens * panels));
}

void PanelTokens::cut(const QuantizedTokens& tokens, std::int64_t t, std::int64_t columns) {
    const std::int8_t* from = tokens.codes + t * padded_columns(columns, packing_);
    for (std::int64_t first = 0, p = 0; first < columns; first += panel_, ++p) {
        const std::int64_t width = std::min(panel_, columns - first), padded = padded_columns(width, packing_);
        std::int8_t* const to = codes_.data() + p * padded_columns(panel_, packing_) * tokens.count + t * padded;
        std::fill(std::copy_n(from + first, width, to), to + padded, std::int8_t{0});
        sums_[static_cast<std::size_t>(p * tokens.count + t)] = std::accumulate(to, to + width, std::int32_t{0});
    }
}

std::uint64_t PanelTokens::bytes() const { return codes_.capacity() + sums_.capacity() * sizeof(std::int32_t); }

void ternary_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                     const QuantizedTokens& tokens, const PanelTokens& panels, float* y) {
    const auto* const packed = reinterpret_cast<const std::uint8_t*>(m.data);
    const float* const factors = m.scales.empty() ? nullptr : m.scales.data() + first;
    if (m.panels() == 1) {
        kernels.ternary(packed + first * m.row_bytes(), rows, packed_chunks(m.columns, m.packing),
                        factors ? 1.0f : m.scale, tokens.codes, tokens.scales, tokens.sums, tokens.count, y, m.rows);
        if (!factors) return;
        for (std::int64_t t = 0; t < tokens.count; ++t)
            for (std::int64_t r = 0; r < rows; ++r) y[t * m.rows + r] *= factors[r];
        return;
    }
    // Products of one panel, tokens x rows: small enough for the stack and the L1 cache, whole groups of rows.
    std::array<float, QuantizedTokens::most_tokens * packed_rows> products;
    const auto room = static_cast<std::int64_t>(products.size());
    const std::int64_t step = room / tokens.count / packed_rows * packed_rows;
    for (std::int64_t begin = 0; begin < rows; begin += step) {
        const std::int64_t count = std::min(step, rows - begin);
        for (std::int64_t p = 0; p < m.panels(); ++p) {
            const std::int64_t columns = m.panel_columns(p), group = (first + begin) / packed_rows;
            kernels.ternary(packed + m.panel_offset(p) + group * packed_group_bytes(columns, m.packing), count,
                            packed_chunks(columns, m.packing), 1.0f, panels.codes(p, tokens.count), tokens.scales,
                            panels.sums(p, tokens.count), tokens.count, products.data(), count);
            const float* const factor = factors + p * m.rows + begin;
            for (std::int64_t t = 0; t < tokens.count; ++t)
                for (std::int64_t r = 0; r < count; ++r) {
                    const float product = products[static_cast<std::size_t>(t * count + r)] * factor[r];
                    float& sum = y[t * m.rows + begin + r];
                    sum = p == 0 ? product : sum + product;
                }
        }
    }
}

}  // namespace bitdistill
