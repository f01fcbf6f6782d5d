// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/training_task.h"

#include <algorithm>

namespace bitdistill {

std::uint64_t data_seed(const RunParams& params, Stage stage) {
    return static_cast<std::uint64_t>(params.seed) * 1000003u + static_cast<std::uint64_t>(stage);
}

StepBatch batch_of_step(const TrainingTask& task, const RunParams& params, std::int64_t step,
                        const ProcessGroup& group) {
    const std::vector<std::int64_t> items =
        step_items(task.items, params.batch_size, step, data_seed(params, task.stage));
    std::vector<Sequence> sequences;
    for (const std::int64_t item : items) sequences.push_back(task.item(item));
    StepBatch batch{split_batch(sequences, params.micro_batch_size, group.rank(), group.size()), {}};
    for (MicroBatch& part : batch.parts)
        for (std::int64_t& item : part.items) item = items[static_cast<std::size_t>(item)];
    for (const Sequence& sequence : sequences) {  // of all ranks
        batch.totals.scored += static_cast<double>(sequence.labels.size()) -
                               static_cast<double>(std::ranges::count(sequence.labels, not_scored));
        batch.totals.tokens += static_cast<double>(sequence.ids.size());
    }
    batch.totals.scored = std::max(batch.totals.scored, 1.0);
    return batch;
}

}  // namespace bitdistill
