// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of a whole as whole percents that add up to 100, for views that show all parts of it side by side. Any thread.
#pragma once

#include <QtGlobal>
#include <vector>

namespace bitdistill {

// counts, not negative, as percents of their sum, rounded by largest remainders: each down, then as many up as 100
// needs, those with the largest fractions first, of equal ones the earlier. Zeros where the sum is 0.
std::vector<int> wholePercents(const std::vector<qint64>& counts);

}  // namespace bitdistill
