// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whole_percents.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>

namespace bitdistill {

std::vector<int> wholePercents(const std::vector<qint64>& counts) {
    std::vector<int> percents(counts.size(), 0);
    const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64{0});
    if (sum <= 0) return percents;
    int left = 100;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        percents[i] = static_cast<int>(100 * counts[i] / sum);
        left -= percents[i];
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return 100 * counts[i] % sum; });
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left) ++percents[order[i]];
    return percents;
}

}  // namespace bitdistill
