// SPDX-License-Identifier: GPL-3.0-or-later
// Times the ways of a table's products on synthetic weights: every product and way in turn, round after round, with one
// thread and with all, and keeps the shortest time of each. A measurement that ended too soon goes on from what it has.
// On the calling thread and a pool of its own; models may compute meanwhile.
#pragma once

#include <array>
#include <atomic>
#include <string>
#include <vector>

#include "engine/infer/kernels/kernels.h"
#include "engine/infer/tune/ways_of.h"

namespace bitdistill {

// A way must gain so much over the first to be chosen, over all numbers of threads, and must not have been slower with
// one thread in either half of the rounds, of which there must be so many.
inline constexpr double least_gain = 1.02;
inline constexpr int enough_rounds = 4;

struct WayRate {
    std::string way;
    // By WayRates::threads the best in even rounds and in odd ones: bytes of weights a second, as the first way reads
    // them, or operations of a prompt. 0: not measured yet.
    std::vector<std::array<double, 2>> halves;

    double rate(std::size_t threads) const {
        return halves[threads][0] > halves[threads][1] ? halves[threads][0] : halves[threads][1];
    }
};
struct ProductRates {
    std::string product;
    std::string chosen;       // the first way until there are rounds enough
    std::vector<int> rounds;  // by WayRates::threads
    std::vector<WayRate> ways;

    bool of_prompt() const { return product.ends_with("-prompt"); }
};
struct WayRates {
    std::vector<int> threads;  // thread_numbers()
    std::vector<ProductRates> products;
    double seconds = 0;

    int rounds() const;  // that every product has had
    int turns() const;   // rounds of all products and numbers of threads together: how far it has come
    bool settled() const { return rounds() >= enough_rounds; }
    WayNames chosen() const;
};
std::vector<int> thread_numbers();  // 1, and all cores where there are more

enum class Patience {
    settles,  // goes on until there are rounds enough, however long a busy machine takes for them
    beside    // ends after twice the seconds all the same: somebody else computes meanwhile
};
// Ends after `seconds` of measuring, with rounds enough; when `stop` is set it comes back soon, where it has begun with
// one turn more than before. Either way with what it has measured. before: what was measured of the same table, with
// which it goes on; empty: nothing. Throws Error where there is no memory.
WayRates measure_ways(const Kernels& kernels, const std::atomic<bool>& stop, double seconds,
                      Patience patience = Patience::settles, WayRates before = {});

}  // namespace bitdistill
