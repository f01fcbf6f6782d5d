// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/losses/batches.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>

#include "engine/base/error.h"
#include "engine/base/split_mix.h"

namespace bitdistill {
namespace {

std::vector<std::int64_t> shuffled(std::int64_t items, std::uint64_t seed) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(items));
    std::iota(order.begin(), order.end(), 0);
    for (std::uint64_t i = order.size(); i > 1; --i) {
        seed = split_mix(seed);
        std::swap(order[i - 1], order[seed % i]);
    }
    return order;
}

}  // namespace

std::vector<std::int64_t> step_items(std::int64_t items, std::int64_t batch, std::int64_t step, std::uint64_t seed) {
    if (items <= 0) throw Error("there is nothing to train on", "training data");
    // The last epoch's order is kept: steps ask for it again and again, and an epoch may hold millions of rows.
    thread_local struct {
        std::int64_t items = -1, epoch = -1;
        std::uint64_t seed = 0;
        std::vector<std::int64_t> order;
    } kept;
    std::vector<std::int64_t> result;
    for (std::int64_t i = (step - 1) * batch; i < step * batch; ++i) {
        const std::int64_t epoch = i / items;
        if (kept.items != items || kept.epoch != epoch || kept.seed != seed)
            kept = {items, epoch, seed,
                    shuffled(items, split_mix(seed) ^ split_mix(static_cast<std::uint64_t>(epoch) + 0x5eed))};
        result.push_back(kept.order[static_cast<std::size_t>(i % items)]);
    }
    return result;
}

MicroBatch make_micro_batch(const std::vector<const Sequence*>& sequences) {
    std::size_t longest = 1;
    for (const Sequence* sequence : sequences) longest = std::max(longest, sequence->ids.size());
    const auto rows = static_cast<std::int64_t>(sequences.size()), columns = static_cast<std::int64_t>(longest);
    MicroBatch batch;
    batch.ids = at::zeros({rows, columns}, at::kLong);
    batch.valid = at::zeros({rows, columns}, at::kBool);
    auto* ids = batch.ids.data_ptr<std::int64_t>();
    auto* valid = batch.valid.data_ptr<bool>();
    std::vector<std::int64_t> positions, targets;
    for (std::int64_t row = 0; row < rows; ++row) {
        const Sequence& sequence = *sequences[static_cast<std::size_t>(row)];
        for (std::size_t t = 0; t < sequence.ids.size(); ++t) {
            const std::int64_t at = row * columns + static_cast<std::int64_t>(t);
            ids[at] = sequence.ids[t];
            valid[at] = true;
            if (sequence.labels[t] == not_scored) continue;
            positions.push_back(at);
            targets.push_back(sequence.labels[t]);
        }
        batch.lengths.push_back(std::max<std::int64_t>(1, std::ssize(sequence.ids)));
        batch.tokens += std::ssize(sequence.ids);
    }
    batch.positions = at::tensor(positions, at::kLong);
    batch.targets = at::tensor(targets, at::kLong);
    return batch;
}

at::Tensor scored_rows(const at::Tensor& states, const MicroBatch& batch) {
    return states.reshape({-1, states.size(-1)}).index_select(0, batch.positions.to(states.device()));
}

std::vector<MicroBatch> split_batch(const std::vector<Sequence>& sequences, std::int64_t size, int rank, int ranks) {
    std::vector<const Sequence*> order;
    for (const Sequence& sequence : sequences) order.push_back(&sequence);
    std::stable_sort(order.begin(), order.end(),
                     [](const Sequence* a, const Sequence* b) { return a->ids.size() > b->ids.size(); });
    if (ranks > 1) {
        std::vector<const Sequence*> share;
        for (std::size_t i = static_cast<std::size_t>(rank); i < order.size(); i += static_cast<std::size_t>(ranks))
            share.push_back(order[i]);
        order = std::move(share);
    }
    std::vector<MicroBatch> result;
    for (std::size_t i = 0; i < order.size(); i += static_cast<std::size_t>(size)) {
        const std::size_t end = std::min(order.size(), i + static_cast<std::size_t>(size));
        result.push_back(make_micro_batch(
            {order.begin() + static_cast<std::ptrdiff_t>(i), order.begin() + static_cast<std::ptrdiff_t>(end)}));
        for (std::size_t row = i; row < end; ++row) result.back().items.push_back(order[row] - sequences.data());
    }
    return result;
}

}  // namespace bitdistill
