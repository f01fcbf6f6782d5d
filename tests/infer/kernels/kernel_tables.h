// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernels' tests share: one row of test data a table of this machine, or a table and a way of its products,
// and comparison to the bit.
#pragma once

#include <QtTest>
#include <algorithm>
#include <cstring>
#include <vector>

#include "engine/infer/kernels/dispatch.h"

namespace bitdistill {

inline void rows_of_tables() {
    QTest::addColumn<int>("table");
    const auto tables = available_kernels();
    for (std::size_t i = 0; i < tables.size(); ++i) QTest::newRow(tables[i]->name) << static_cast<int>(i);
}
inline const Kernels& chosen() {
    QFETCH(int, table);
    return *available_kernels()[static_cast<std::size_t>(table)];
}

inline std::vector<Tuned> tuned_products(const Kernels& kernels) {
    std::vector<Tuned> all;
    for (const TunedList* const list : kernels.tuned)
        if (list) all.insert(all.end(), list->of, list->of + list->count);
    return all;
}

// For products: a table as many times as the most ways that one of its products has.
inline void rows_of_ways() {
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("way");
    const auto tables = available_kernels();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        int most = 1;
        for (const Tuned& tuned : tuned_products(*tables[i])) most = std::max(most, tuned.count);
        for (int way = 0; way < most; ++way)
            QTest::addRow("%s, way %d", tables[i]->name, way) << static_cast<int>(i) << way;
    }
}
// While it lives, every product of the chosen table takes the way of that number, or the last that it has.
class ChosenWays {
  public:
    ChosenWays() : products_(tuned_products(chosen())) {
        QFETCH(int, way);
        first_ = way == 0;
        for (const Tuned& tuned : products_) {
            before_.push_back(*tuned.chosen);
            *tuned.chosen = std::min(way, tuned.count - 1);
        }
    }
    ~ChosenWays() {
        for (std::size_t i = products_.size(); i-- > 0;) *products_[i].chosen = before_[i];
    }
    ChosenWays(const ChosenWays&) = delete;
    ChosenWays& operator=(const ChosenWays&) = delete;
    // The first ways are tested at every place, the others, which share most of their code, at every so many.
    std::size_t step(std::size_t places) const { return first_ ? 1 : places; }

  private:
    std::vector<Tuned> products_;
    std::vector<int> before_;
    bool first_ = true;
};

inline bool same_bits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
}

}  // namespace bitdistill
