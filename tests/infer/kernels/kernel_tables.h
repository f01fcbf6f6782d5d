// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernels' tests share: one row of test data a table of this machine, and comparison to the bit.
#pragma once

#include <QtTest>
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

inline bool same_bits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
}

}  // namespace bitdistill
