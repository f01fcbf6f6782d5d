// SPDX-License-Identifier: GPL-3.0-or-later
// How far two names are apart, for "Did you mean ...?" and for keys that are nearly known. Any thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace bitdistill {

// Letters to insert, drop, change or swap with their neighbour to make one of the other. Time and memory grow with the
// product of the lengths.
inline std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[a.size()][b.size()];
}

}  // namespace bitdistill
