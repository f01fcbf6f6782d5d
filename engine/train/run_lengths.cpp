// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/run_lengths.h"

#include <optional>

#include "engine/run/run_inputs.h"
#include "engine/train/api/stage_lengths.h"

namespace bitdistill {
namespace {

// What is worked out now is said.
std::int64_t settle(const RunFolder& run, RunRecorder& recorder, Stage stage, std::int64_t items) {
    const bool known = length_of(run, stage).has_value();
    const StageLength length = settle_length(run, stage, items);
    if (!known) recorder.event(Severity::info, "stage", stage, 0, length_text(length) + ".");
    return length.steps;
}

}  // namespace

void settle_lengths(const RunFolder& run, RunRecorder& recorder) {
    std::optional<std::int64_t> items;
    for (const Stage stage : run.planned_stages()) {
        const bool on_items = stage_info(stage).data == StageData::train && epochs_of(run.params(), stage) > 0;
        if (!on_items || run.stage_done(stage) || length_of(run, stage)) continue;
        if (!items) items = training_items(run.params());
        settle(run, recorder, stage, *items);
    }
}

std::int64_t steps_on(const RunFolder& run, RunRecorder& recorder, ProcessGroup& group, Stage stage,
                      std::int64_t items) {
    if (epochs_of(run.params(), stage) == 0) return steps_of(run.params(), stage);
    return group.decided(group.first() ? settle(run, recorder, stage, items) : std::int64_t{0});
}

}  // namespace bitdistill
