// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/stage.h"

#include <algorithm>
#include <cmath>

#include "engine/run/run_params.h"

namespace bitdistill {

namespace {

// Marks texts for translations/update.
#define TEXT(text) text
#define SHORT_TEXT(text, comment) text

bool refines(const RunParams& params) {
    return params.student.empty() && (params.continual_pretraining || params.distillation);
}

bool tunes_distillation_teacher(const RunParams& params) {
    return has_distillation_teacher(params) && params.fine_tune_distillation_teacher;
}

constexpr std::array<StageInfo, stage_count> table = {{
    {.id = Stage::teacher,
     .word = "teacher",
     .label = TEXT("Teacher"),
     .folder = "teacher",
     .row = "FP16-SFT",
     .colour = StageColour::teacher,
     .reads = StageModel::base,
     .data = StageData::train,
     .makes = StageProduct::teacher,
     .planned = [](const RunParams& params) { return params.fine_tune_teacher; },
     .steps = &RunParams::teacher_steps,
     .epochs = &RunParams::teacher_epochs,
     .rate = &RunParams::teacher_learning_rate,
     .width_rule = WidthRule::linear},
    {.id = Stage::bitnet_sft,
     .word = "bitnet-sft",
     .label = TEXT("BitNet-SFT"),
     .short_label = SHORT_TEXT("BitNet", "short for BitNet-SFT"),
     .folder = "bitnet-sft",
     .row = "BitNet-SFT",
     .colour = StageColour::baseline,
     .reads = StageModel::base,
     .data = StageData::train,
     .makes = StageProduct::baseline,
     .planned = [](const RunParams& params) { return params.bitnet_sft; },
     .steps = &RunParams::sft_steps,
     .epochs = &RunParams::sft_epochs,
     .rate = &RunParams::sft_learning_rate},
    {.id = Stage::refine,
     .word = "refine",
     .label = TEXT("Refine"),
     .folder = "refined",
     .row = "Student as given",
     .colour = StageColour::student,
     .reads = StageModel::base,
     .makes = StageProduct::student,
     .planned = refines},
    {.id = Stage::pretrain,
     .word = "pretrain",
     .label = TEXT("Continual pre-train"),
     .short_label = SHORT_TEXT("Pre-train", "short for Continual pre-train"),
     .folder = "pretrained",
     .row = "Pre-trained, not distilled",
     .colour = StageColour::student,
     .reads = StageModel::student,
     .data = StageData::corpus,
     .makes = StageProduct::student,
     .planned = [](const RunParams& params) { return params.continual_pretraining; },
     .steps = &RunParams::pretrain_steps,
     .epochs = &RunParams::pretrain_epochs,
     .rate = &RunParams::pretrain_learning_rate},
    {.id = Stage::distill,
     .word = "distill",
     .label = TEXT("Distill"),
     .folder = "student",
     .row = "BitDistill",
     .colour = StageColour::student,
     .reads = StageModel::student,
     .data = StageData::train,
     .reads_teacher = true,
     .makes = StageProduct::student,
     .planned = [](const RunParams& params) { return params.distillation; },
     .steps = &RunParams::distill_steps,
     .epochs = &RunParams::distill_epochs,
     .rate = &RunParams::distill_learning_rate},
    {.id = Stage::evaluate,
     .word = "evaluate",
     .label = TEXT("Evaluate"),
     .colour = StageColour::student,
     .reads = StageModel::all,
     .data = StageData::dev,
     .makes = StageProduct::results,
     .planned = [](const RunParams& params) { return !params.dev_data.empty(); }},
    {.id = Stage::distillation_teacher,
     .word = "distillation-teacher",
     .label = TEXT("Distillation teacher"),
     .short_label = SHORT_TEXT("Teacher 2", "short for Distillation teacher"),
     .folder = "distillation-teacher",
     .row = "Distillation teacher",
     .colour = StageColour::teacher,
     .reads = StageModel::other_teacher,
     .data = StageData::train,
     .makes = StageProduct::teacher,
     .planned = tunes_distillation_teacher,
     .steps = &RunParams::distillation_teacher_steps,
     .epochs = &RunParams::distillation_teacher_epochs,
     .rate = &RunParams::distillation_teacher_learning_rate,
     .width_rule = WidthRule::linear},
}};

static_assert([] {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].id != static_cast<Stage>(i)) return false;
    return true;
}());

}  // namespace

const std::array<StageInfo, stage_count>& stage_table() { return table; }

const StageInfo& stage_info(Stage stage) { return table.at(static_cast<std::size_t>(stage)); }

bool stage_from_string(std::string_view word, Stage& stage) {
    const auto found = std::ranges::find(table, word, [](const StageInfo& row) { return std::string_view(row.word); });
    if (found == table.end()) return false;
    stage = found->id;
    return true;
}

std::optional<Stage> stage_of_row(std::string_view row) {
    for (const StageInfo& one : table)
        if (one.row && row == one.row) return one.id;
    return std::nullopt;
}

std::vector<Stage> planned_stages(const RunParams& params) {
    std::vector<Stage> stages;
    for (const Stage stage : stage_order)
        if (stage_info(stage).planned(params)) stages.push_back(stage);
    return stages;
}

std::int64_t steps_of(const RunParams& params, Stage stage) {
    const StageInfo& row = stage_info(stage);
    return row.steps && epochs_of(params, stage) == 0 ? params.*row.steps : 0;
}

double epochs_of(const RunParams& params, Stage stage) {
    const StageInfo& row = stage_info(stage);
    return row.epochs ? params.*row.epochs : 0;
}

std::int64_t steps_for(double epochs, std::int64_t items, std::int64_t batch) {
    if (items <= 0) return 0;
    constexpr double most = 1e9;  // steps, as a recipe's own
    const double steps = epochs * static_cast<double>(items) / static_cast<double>(std::max<std::int64_t>(batch, 1));
    // 1.1 epochs of ten items are 11 steps of one, not 12 by the rounding of 1.1.
    return static_cast<std::int64_t>(std::clamp(std::ceil(steps - 1e-9 * steps), 1.0, most));
}

std::vector<Stage> stages_with_rows() {
    std::vector<Stage> stages;
    for (const Stage stage : stage_order)
        if (stage_info(stage).row) stages.push_back(stage);
    return stages;
}

bool has_result_row(const RunParams& params, Stage stage) {
    const bool trains_student = params.continual_pretraining || params.distillation;
    if (stage == Stage::refine) return !params.student.empty() && !trains_student;
    if (stage == Stage::pretrain) return params.continual_pretraining && !params.distillation;
    if (stage == Stage::distillation_teacher) return has_distillation_teacher(params);
    return stage_info(stage).row != nullptr;
}

std::vector<Stage> stages_with_models() {
    RunParams of_all_stages;
    of_all_stages.continual_pretraining = of_all_stages.distillation = true;
    of_all_stages.distillation_teacher = "another model";
    std::vector<Stage> stages;
    for (const bool in_tables : {true, false})
        for (auto stage = stage_order.rbegin(); stage != stage_order.rend(); ++stage)
            if (stage_info(*stage).folder && has_result_row(of_all_stages, *stage) == in_tables)
                stages.push_back(*stage);
    return stages;
}

std::optional<Stage> starts_from(const RunParams& params, Stage stage) {
    if (stage_info(stage).reads != StageModel::student) return std::nullopt;
    for (auto before = static_cast<std::size_t>(stage); before-- > 0;)
        if (table[before].makes == StageProduct::student && table[before].planned(params)) return table[before].id;
    return std::nullopt;
}

std::vector<Stage> models_read_by(const RunParams& params, Stage stage) {
    const StageInfo& reader = stage_info(stage);
    const std::optional<Stage> start = starts_from(params, stage);
    const Stage tuned = has_distillation_teacher(params) ? Stage::distillation_teacher : Stage::teacher;
    std::vector<Stage> read;
    for (const Stage other : stage_order) {
        const StageInfo& row = stage_info(other);
        if (!row.folder || !row.planned(params)) continue;
        const bool all = reader.reads == StageModel::all && has_result_row(params, other);
        const bool teacher = reader.reads_teacher && other == tuned;
        if (all || teacher || start == other) read.push_back(other);
    }
    return read;
}

bool turns_ternary(const RunParams& params, Stage stage) {
    const StageInfo& row = stage_info(stage);
    if (!row.trains() || row.makes == StageProduct::teacher || !row.planned(params)) return false;
    if (row.makes == StageProduct::student && !params.student.empty()) return false;  // it is ternary already
    const std::optional<Stage> start = starts_from(params, stage);
    return !start || !stage_info(*start).trains();
}

bool finishes_student(const RunParams& params, Stage stage) {
    const StageInfo& row = stage_info(stage);
    if (!row.trains() || row.makes == StageProduct::teacher || !row.planned(params)) return false;
    return std::ranges::none_of(table, [&](const StageInfo& later) {
        return later.trains() && later.planned(params) && starts_from(params, later.id) == stage;
    });
}

bool has_distillation_teacher(const RunParams& params) {
    return params.distillation && !params.distillation_teacher.empty();
}

const std::string& base_model(const RunParams& params, Stage stage) {
    return stage_info(stage).reads == StageModel::other_teacher ? params.distillation_teacher : params.teacher;
}

bool pretrains_on_logits(const RunParams& params) { return params.continual_pretraining && params.pretrain_ld > 0; }

bool uses_data(const RunParams& params, StageData data) {
    return std::ranges::any_of(table, [&](const StageInfo& row) { return row.data == data && row.planned(params); });
}

}  // namespace bitdistill
