// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/tune/measure_ways.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>

#include "engine/base/machine.h"
#include "engine/base/stopwatch.h"
#include "engine/infer/kernels/planes.h"
#include "engine/infer/pool/pages.h"
#include "engine/infer/pool/worker_pool.h"
#include "engine/infer/tune/processor.h"
#include "engine/model/packing/packed_sizes.h"

namespace bitdistill {
namespace {

constexpr std::int64_t columns = 2048, blocks = columns / 32, group_rows_of_packing = 16, prompt_tokens = 48;
// A thread's weights of a single run: for a token, so many that threads find each other in a small part of its time;
// for a prompt, so few that it takes no longer, in chunks as large as those of a small model's matrix.
constexpr std::int64_t token_bytes = 1 << 19, prompt_rows = 128, prompt_chunk = 4;
// One that was so much slower with one thread in two rounds is left alone.
constexpr double hopeless_gain = 0.9;
constexpr int most_rounds = 24;

// Bytes of 16 rows as a way reads them.
std::int64_t group_bytes_of(const Kernels& kernels, const Tuned& tuned, int way) {
    switch (tuned.operand) {
        case Operand::ternary:
        case Operand::four_of_eight:
            return packed_group_bytes(columns, packing_of_way(kernels, tuned, way));
        case Operand::blocks: {
            const BlockLayout& layout = block_layouts[static_cast<int>(tuned.form)];
            return blocks / layout.unit * (layout.header + layout.unit * layout.codes);
        }
        case Operand::high_plane:
            return plane_high_group * blocks;
        case Operand::f32:
            return group_rows_of_packing * columns * 4;
        case Operand::f16:
        case Operand::bf16:
            break;
    }
    return group_rows_of_packing * columns * 2;
}

// What all products multiply. Every run reads weights that no cache holds, as a model's come from memory: they are
// flushed, or, where that cannot be asked for, have not been read for longest.
class Operands {
  public:
    Operands(const Kernels& kernels, std::size_t threads)
        : weights_(std::max<std::size_t>(flush_from_caches(nullptr, 0) ? 8 : 64, 4 * threads) << 20),
          q_(static_cast<std::size_t>(prompt_tokens * padded_token(columns)), 1),
          scales_(static_cast<std::size_t>(prompt_tokens * blocks), 0.5f),
          x_(static_cast<std::size_t>(columns), 0.5f),
          sums_(static_cast<std::size_t>(2 * prompt_tokens * blocks), 1) {
        // Numbers of no special kind in every format: a scale of 0.07, codes below those that a packing has not.
        std::memset(weights_.data(), 0x2c, weights_.size());
        const TernaryKernels& pattern = kernels.ternary->of[static_cast<int>(kernels.four_of_eight)];
        if (!pattern.prepare) return;
        const std::int64_t chunks = packed_chunks(columns, kernels.four_of_eight);
        looked_up_.emplace(static_cast<std::size_t>(chunks * pattern.chunk_bytes));
        pattern.prepare(q_.data(), chunks, looked_up_->data());
    }

    // Where so many bytes lie that have not been read for longest.
    const std::byte* next(std::size_t bytes) {
        if (at_ + bytes > weights_.size()) at_ = 0;
        const std::byte* const place = weights_.data() + at_;
        at_ += (bytes + 4095) / 4096 * 4096;
        return place;
    }

    // packing: of a product of ternary rows.
    void multiply(const Tuned& tuned, const WayFunction& way, TernaryPacking packing, const std::byte* weights,
                  std::int64_t rows, float* y, std::int64_t y_stride) const {
        const std::int64_t tokens = tuned.prompt ? prompt_tokens : 1;
        switch (tuned.operand) {
            case Operand::ternary:
            case Operand::four_of_eight:
                return way.ternary(
                    reinterpret_cast<const std::uint8_t*>(weights), rows, packed_chunks(columns, packing), {0.5f},
                    {q_.data(), padded_token(columns), scales_.data(), sums_.data(), tokens,
                     tuned.operand == Operand::four_of_eight && looked_up_ ? looked_up_->data() : nullptr},
                    y, y_stride);
            case Operand::blocks:
                return way.block(weights, rows, blocks, q_.data(), scales_.data(), sums_.data(), tokens, y, y_stride);
            case Operand::high_plane:
                return way.high(weights, rows, blocks, q_.data(), scales_.data(), sums_.data(), y);
            case Operand::f32:
            case Operand::f16:
            case Operand::bf16:
                break;
        }
        way.floats(weights, rows, columns, x_.data(), columns, 1, y, y_stride);
    }

  private:
    Pages weights_;
    std::vector<std::int8_t> q_;
    std::vector<float> scales_, x_;
    std::vector<std::int32_t> sums_;
    std::optional<Pages> looked_up_;  // of a token, for rows in Kernels::four_of_eight
    std::size_t at_ = 0;
};

// One product and its ways as they are run, and what is measured of it.
struct Measured {
    const Tuned* tuned;
    std::int64_t group_bytes, groups;  // of a thread's run, as the first way reads it
    ProductRates rates;

    // Of a run with so many threads: bytes, or operations. Rows in another packing count as those of the first way.
    double work(std::int64_t threads) const {
        const auto all = static_cast<double>(groups * threads);
        return tuned->prompt ? all * 2.0 * static_cast<double>(group_rows_of_packing * columns * prompt_tokens)
                             : all * static_cast<double>(group_bytes);
    }
    // By how much a way is quicker than the first, over all numbers of threads.
    double gain(std::size_t way) const {
        double logarithms = 0;
        for (std::size_t p = 0; p < rates.rounds.size(); ++p)
            logarithms += std::log(rates.ways[way].rate(p) / rates.ways[0].rate(p));
        return std::exp(logarithms / static_cast<double>(rates.rounds.size()));
    }
    // Quicker in either half of the rounds; with one thread, as two may lack a core throughout one half.
    bool steady(std::size_t way) const {
        const std::array<double, 2>&first = rates.ways[0].halves.front(), &other = rates.ways[way].halves.front();
        return other[0] >= first[0] && other[1] >= first[1];
    }
    // Slower by far with one thread.
    bool hopeless(std::size_t way) const { return rates.ways[way].rate(0) < hopeless_gain * rates.ways[0].rate(0); }
    std::size_t choice() const {
        std::size_t best = 0;
        double most = least_gain;
        if (*std::ranges::min_element(rates.rounds) < enough_rounds) return best;
        for (std::size_t way = 1; way < rates.ways.size(); ++way) {
            if (!steady(way) || gain(way) < most) continue;
            most = gain(way);
            best = way;
        }
        return best;
    }
};

// A round of one product with the threads of this pool, which are number `place` of those that are measured.
void time_ways(Measured& product, std::size_t place, const Kernels& kernels, Operands& operands, WorkerPool& pool,
               std::vector<float>& y) {
    const std::int64_t groups = product.groups * pool.threads(), stride = groups * group_rows_of_packing;
    int& round = product.rates.rounds[place];
    for (int turn = 0; turn < product.tuned->count; ++turn) {
        // Another way begins in every round, since one that begins finds other things in the caches.
        const auto way = static_cast<std::size_t>((turn + round) % product.tuned->count);
        if (round >= 2 && product.hopeless(way)) continue;
        const std::int64_t group_bytes = group_bytes_of(kernels, *product.tuned, static_cast<int>(way));
        const TernaryPacking packing = packing_of_way(kernels, *product.tuned, static_cast<int>(way));
        const std::byte* const weights = operands.next(static_cast<std::size_t>(groups * group_bytes));
        pool.run(groups, 1, [&](std::int64_t begin, std::int64_t end, int) {
            flush_from_caches(weights + begin * group_bytes, static_cast<std::size_t>((end - begin) * group_bytes));
        });
        const Stopwatch watch;
        pool.run(groups, product.tuned->prompt ? prompt_chunk : 1, [&](std::int64_t begin, std::int64_t end, int) {
            operands.multiply(*product.tuned, product.tuned->ways[way].run, packing, weights + begin * group_bytes,
                              (end - begin) * group_rows_of_packing, y.data() + begin * group_rows_of_packing, stride);
        });
        double& best = product.rates.ways[way].halves[place][static_cast<std::size_t>(round % 2)];
        best = std::max(best, product.work(pool.threads()) / watch.seconds());
    }
    ++round;
}

}  // namespace

WayNames WayRates::chosen() const {
    WayNames names;
    for (const ProductRates& product : products) names[product.product] = product.chosen;
    return names;
}

int WayRates::rounds() const {
    if (products.empty()) return 0;
    int least = std::numeric_limits<int>::max();
    for (const ProductRates& product : products) least = std::min(least, *std::ranges::min_element(product.rounds));
    return least;
}

int WayRates::turns() const {
    int all = 0;
    for (const ProductRates& product : products)
        for (const int rounds : product.rounds) all += rounds;
    return all;
}

std::vector<int> thread_numbers() {
    const int cores = machine().cores;
    return cores > 1 ? std::vector{1, cores} : std::vector{1};
}

WayRates measure_ways(const Kernels& kernels, const std::atomic<bool>& stop, double seconds, Patience patience,
                      WayRates before) {
    const Stopwatch watch;
    WayRates rates;
    rates.threads = thread_numbers();
    const bool goes_on = before.threads == rates.threads;
    std::vector<Measured> products;
    std::int64_t widest = 0;  // results of a run
    for (const auto& [name, tuned] : products_with_ways(kernels)) {
        Measured one{tuned, group_bytes_of(kernels, *tuned, 0), prompt_rows / group_rows_of_packing, {}};
        if (!tuned->prompt) one.groups = std::max<std::int64_t>(1, token_bytes / one.group_bytes);
        one.rates = {name, tuned->ways[0].name, std::vector<int>(rates.threads.size()), {}};
        for (int way = 0; way < tuned->count; ++way)
            one.rates.ways.push_back(
                {tuned->ways[way].name, std::vector<std::array<double, 2>>(rates.threads.size(), {0, 0})});
        if (const auto known = std::ranges::find(before.products, name, &ProductRates::product);
            goes_on && known != before.products.end())
            one.rates = *known;
        widest = std::max(widest, one.groups * group_rows_of_packing * (tuned->prompt ? prompt_tokens : 1));
        products.push_back(std::move(one));
    }
    if (products.empty()) return rates;
    const auto keep = [&] {
        rates.products.clear();
        for (Measured& product : products) {
            product.rates.chosen = product.rates.ways[product.choice()].way;
            rates.products.push_back(product.rates);
        }
        rates.seconds = (goes_on ? before.seconds : 0) + watch.seconds();
    };
    keep();
    if (stop) return rates;
    Operands operands(kernels, static_cast<std::size_t>(rates.threads.back()));
    std::vector<float> y(static_cast<std::size_t>(widest * rates.threads.back()));
    std::vector<std::unique_ptr<WorkerPool>> pools;
    for (const int threads : rates.threads) pools.push_back(std::make_unique<WorkerPool>(threads));
    // A use that is ever so short brings it forward by one turn: what is made ready above takes longer than that.
    const Stopwatch measuring;
    int turns = 0;
    const auto over = [&] {
        return turns > 0 && (stop || (patience == Patience::beside && measuring.seconds() >= 2 * seconds));
    };
    for (int round = rates.rounds(); round < enough_rounds || (round < most_rounds && measuring.seconds() < seconds);
         ++round)
        for (std::size_t p = 0; p < pools.size(); ++p)
            for (Measured& product : products) {
                if (product.rates.rounds[p] > round) continue;  // it was the last one to have its turn
                if (over()) {
                    keep();
                    return rates;
                }
                time_ways(product, p, kernels, operands, *pools[p], y);
                ++turns;
            }
    keep();
    return rates;
}

}  // namespace bitdistill
