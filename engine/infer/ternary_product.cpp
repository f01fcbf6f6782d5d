// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/ternary_product.h"

#include <algorithm>
#include <numeric>

#include "engine/infer/kernels/kernels.h"
#include "engine/infer/tune/ways_of.h"
#include "engine/model/ternary.h"

namespace bitdistill {

TernaryPacking packing_of(Sparsity sparsity, const Kernels& kernels) {
    switch (sparsity) {
        case Sparsity::exactly_3_of_4:
            return kernels.three_of_four;
        case Sparsity::two_of_4:  // so at most four of 8
        case Sparsity::four_of_8:
            return chosen_four_of_eight(kernels);
        case Sparsity::none:
        case Sparsity::five_of_8:
        case Sparsity::six_of_8:
            break;
    }
    return kernels.packing;
}

void PanelTokens::reserve(std::int64_t tokens, std::int64_t columns, std::int64_t panel) {
    panel_ = panel;
    const std::int64_t panels = (columns + panel - 1) / panel;
    codes_.resize(static_cast<std::size_t>(tokens * panels * padded_token(panel)));
    sums_.resize(static_cast<std::size_t>(tokens * panels));
}

void PanelTokens::cut(const QuantizedTokens& tokens, std::int64_t t, std::int64_t columns) {
    const std::int8_t* const from = tokens.codes + t * padded_token(columns);
    for (std::int64_t first = 0, p = 0; first < columns; first += panel_, ++p) {
        const std::int64_t width = std::min(panel_, columns - first), padded = padded_token(panel_);
        std::int8_t* const to = codes_.data() + p * padded_token(panel_) * tokens.count + t * padded;
        std::fill(std::copy_n(from + first, width, to), to + padded, std::int8_t{0});
        sums_[static_cast<std::size_t>(p * tokens.count + t)] = std::accumulate(to, to + width, std::int32_t{0});
    }
}

std::uint64_t PanelTokens::bytes() const { return codes_.capacity() + sums_.capacity() * sizeof(std::int32_t); }

void ternary_product(const Kernels& kernels, const Matrix& m, std::int64_t first, std::int64_t rows,
                     const QuantizedTokens& tokens, const PanelTokens& panels, float* y) {
    const auto* const packed = reinterpret_cast<const std::uint8_t*>(m.data);
    const TernaryKernels& kernel = kernels.ternary->of[static_cast<int>(m.packing)];
    const float* const factors = m.scales.empty() ? nullptr : m.scales.data() + first;
    TernaryTokens x{tokens.codes,  padded_token(m.columns),
                    tokens.scales, tokens.sums,
                    tokens.count,  tokens.count == 1 && tokens.looked_up ? tokens.looked_up->of(m.packing) : nullptr};
    if (m.panels() == 1) {
        kernel.product(packed + first * m.row_bytes(), rows, packed_chunks(m.columns, m.packing),
                       {factors ? 1.0f : m.scale, factors}, x, y, m.rows);
        return;
    }
    // So many rows at once that their sums stay in the L2 cache while all panels are added.
    constexpr std::int64_t sums_at_once = 1 << 16;
    const std::int64_t step = std::max(sums_at_once / tokens.count / packed_rows, std::int64_t{1}) * packed_rows;
    x.stride = padded_token(m.panel);
    const std::byte* const looked_up = x.looked_up;
    for (std::int64_t begin = 0; begin < rows; begin += step) {
        const std::int64_t count = std::min(step, rows - begin);
        x.looked_up = looked_up;
        for (std::int64_t p = 0; p < m.panels(); ++p) {
            const std::int64_t columns = m.panel_columns(p), group = (first + begin) / packed_rows;
            x.q = panels.codes(p, tokens.count);
            x.sums = panels.sums(p, tokens.count);
            // Panels are whole chunks of what is looked up.
            if (x.looked_up && p > 0) x.looked_up += m.panel / packed_columns(m.packing) * kernel.chunk_bytes;
            kernel.product(packed + m.panel_offset(p) + group * packed_group_bytes(columns, m.packing), count,
                           packed_chunks(columns, m.packing), {1.0f, factors + p * m.rows + begin, p > 0}, x, y + begin,
                           m.rows);
        }
    }
}

void LookedUp::prepare(const Kernels& kernels, TernaryPacking packing, const std::int8_t* codes, std::int64_t columns) {
    const TernaryKernels& kernel = kernels.ternary->of[static_cast<int>(packing)];
    packing_ = packing;
    data_ = nullptr;
    if (!kernel.prepare) return;
    const std::int64_t chunks = packed_chunks(columns, packing);
    constexpr std::size_t line = 64;  // so that no table lies in two cache lines
    bytes_.resize(static_cast<std::size_t>(chunks * kernel.chunk_bytes) + line);
    data_ = bytes_.data() + (line - reinterpret_cast<std::uintptr_t>(bytes_.data()) % line) % line;
    kernel.prepare(codes, chunks, data_);
}

}  // namespace bitdistill
