// SPDX-License-Identifier: GPL-3.0-or-later
// Times the ways of a table's products on synthetic weights: every product and way in turn, round after round, with one
// thread and with all, and keeps the shortest time of each. On the calling thread and a pool of its own; models may
// compute meanwhile.
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "engine/infer/kernels/kernels.h"
#include "engine/infer/tune/ways_of.h"

namespace bitdistill {

struct WayRate {
    std::string way;
    std::vector<double> rates;  // by WayRates::threads: bytes of weights a second, or operations of a prompt
};
struct ProductRates {
    std::string product;
    std::string chosen;
    std::vector<WayRate> ways;

    bool of_prompt() const { return product.ends_with("-prompt"); }
};
struct WayRates {
    std::vector<int> threads;  // 1, and all cores where there are more
    std::vector<ProductRates> products;
    int rounds = 0;
    double seconds = 0;

    WayNames chosen() const;
};

// A way other than the first is chosen where it gains what is more than chance over all numbers of threads, and was not
// slower with one in either half of the rounds. Ends after `seconds`, or twice as many where a busy machine let
// each way run less than four times by then; when `stop` is set it comes back soon, without products. Throws Error
// where there is no memory.
WayRates measure_ways(const Kernels& kernels, const std::atomic<bool>& stop, double seconds);

}  // namespace bitdistill
