// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure might have been by another sample: the ends of its 95 % interval, in the figure's own unit. Plain data,
// any thread.
#pragma once

namespace bitdistill {

struct Interval {
    double low = 0, high = 0;
};

}  // namespace bitdistill
