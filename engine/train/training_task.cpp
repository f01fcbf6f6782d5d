// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/training_task.h"

#include <algorithm>

#include "engine/run/student_config.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

namespace {

void set_quantizer(TrainingTask& task, const RunParams& params, bool rounds_f16) {
    if (!task.model->config().ternary) return;
    if (turns_ternary(params, task.stage)) {
        task.quantization_warmup_steps = params.quantization_warmup_steps;
        if (params.sparsity == Sparsity::exactly_3_of_4) task.arenas = params.arenas;
    }
    const bool last = finishes_student(params, task.stage);
    task.activation = last ? params.activation : untrained_activation(params);
    task.activation_share = std::min(params.a4_share, 1.0);
    if (!last) return;
    const Quantizer end = student_of(task.model->config(), params, params.refinement).quantizer;
    task.model->set_kept_types(end.embedding_type, end.head_type, rounds_f16);
}

}  // namespace

std::uint64_t data_seed(const RunParams& params, Stage stage) {
    return static_cast<std::uint64_t>(params.seed) * 1000003u + static_cast<std::uint64_t>(stage);
}

TrainingTask make_training_task(Stage stage, Transformer& model, const RunParams& params, bool rounds_f16) {
    TrainingTask task;
    task.stage = stage;
    task.model = &model;
    task.steps = steps_of(params, stage);
    set_quantizer(task, params, rounds_f16);
    return task;
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
