// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/rotary_tables.h"

#include <span>
#include <utility>

namespace bitdistill {

RotaryTables::RotaryTables(const ModelConfig& config) : half_(config.head_dim / 2) {
    RotaryKinds all = rotary_kinds(config);
    for (const Rotary& kind : all.kinds) tables_.push_back({kind, {}, {}});
    of_layer_ = std::move(all.of_layer);
}

void RotaryTables::grow(std::int64_t positions) {
    if (positions <= positions_) return;
    const auto done = static_cast<std::size_t>(positions_ * half_), all = static_cast<std::size_t>(positions * half_);
    for (Table& table : tables_) {
        table.cosines.resize(all);
        table.sines.resize(all);
    }
    for (Table& table : tables_)
        fill_rotary_table(table.rotary, 2 * half_, positions_, std::span(table.cosines).subspan(done),
                          std::span(table.sines).subspan(done));
    positions_ = positions;
}

const float* RotaryTables::cosines(std::size_t layer, std::int64_t position) const {
    return tables_[of_layer_[layer]].cosines.data() + position * half_;
}
const float* RotaryTables::sines(std::size_t layer, std::int64_t position) const {
    return tables_[of_layer_[layer]].sines.data() + position * half_;
}

std::uint64_t RotaryTables::floats() const {
    std::uint64_t count = 0;
    for (const Table& table : tables_) count += table.cosines.capacity() + table.sines.capacity();
    return count;
}

}  // namespace bitdistill
