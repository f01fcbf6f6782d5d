// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage is, once: a row of stage_table() for each. Whoever maps a stage to a word, a folder, a number of steps,
// a colour or a model asks for its row. A new stage is an enumerator, a row, and its work in engine/train/stages.cpp.
// Plain data, any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bitdistill {

struct RunParams;

// Numbers stand in histograms.bin and seed the order of data: new stages go to the end, wherever they run.
enum class Stage { teacher, bitnet_sft, refine, pretrain, distill, evaluate, distillation_teacher };
inline constexpr int stage_count = 7;
// The pipeline.
inline constexpr std::array<Stage, stage_count> stage_order{
    Stage::teacher, Stage::distillation_teacher, Stage::bitnet_sft, Stage::refine, Stage::pretrain, Stage::distill,
    Stage::evaluate};

// What a stage hands on. `baseline` is a student too, but nothing is built on it.
enum class StageProduct { teacher, baseline, student, results };
// The model a stage begins with: the recipe's base model, its other teacher, the student of the stages before it, or
// every model made.
enum class StageModel { base, other_teacher, student, all };
enum class StageData { none, train, corpus, dev };
// Colours are the window's affair (style::Role); which stages share one is a fact of the method.
enum class StageColour { teacher, baseline, student };
// How a learning rate found at base_width follows the hidden size: in proportion, or with its root.
enum class WidthRule { linear, root };

struct StageInfo {
    Stage id;
    const char* word;                   // on disk and on the command line: "bitnet-sft"
    const char* label;                  // in the window, translatable (context PlotStyle): "Continual pre-train"
    const char* short_label = nullptr;  // for narrow places; null: label
    const char* folder = nullptr;       // of the model it makes, in the run's folder; null: it makes none
    const char* row = nullptr;          // its model's name in tables of results; null: not in them
    StageColour colour;
    StageModel reads;
    StageData data = StageData::none;
    bool reads_teacher = false;  // learns from a tuned teacher's outputs: of distillation_teacher where there is one
    StageProduct makes;
    bool (*planned)(const RunParams& params);
    std::int64_t RunParams::*steps = nullptr;  // null: it takes none
    double RunParams::*epochs = nullptr;       // in place of steps where it is above 0
    double RunParams::*rate = nullptr;         // peak learning rate at base_width; null: it learns nothing
    WidthRule width_rule = WidthRule::root;

    bool trains() const { return steps != nullptr; }
};
const std::array<StageInfo, stage_count>& stage_table();  // by number; stage_order has the pipeline's order
const StageInfo& stage_info(Stage stage);

inline const char* to_string(Stage stage) { return stage_info(stage).word; }
bool stage_from_string(std::string_view word, Stage& stage);
// The stage whose model bears this name in tables of results; nothing for another name.
std::optional<Stage> stage_of_row(std::string_view row);

std::vector<Stage> planned_stages(const RunParams& params);  // those that the recipe has on, in order
// Steps that the recipe gives a stage; 0 where it gives epochs, which become steps when a run begins (run_inputs.h).
std::int64_t steps_of(const RunParams& params, Stage stage);
double epochs_of(const RunParams& params, Stage stage);  // 0: the recipe gives steps
// Steps in which `batch` items a step come to so many passes over `items`: the last one is completed, one step at
// least.
std::int64_t steps_for(double epochs, std::int64_t items, std::int64_t batch);
// Stages with a row in tables of results, in their order there.
std::vector<Stage> stages_with_rows();
// Is the stage's model in the table of such a run, once it is there? A student that no stage trains is: the row of
// Stage::refine is `student` as it was given. So is a distillation teacher that is taken as it is.
bool has_result_row(const RunParams& params, Stage stage);
// Stages that make a model, what one wants to look at first: rows of the table from the last one up, then the rest.
std::vector<Stage> stages_with_models();
// The stage whose model `stage` begins with, among those that the recipe has on; nothing: the recipe's base model, or
// for stages that read the student the recipe's `student`.
std::optional<Stage> starts_from(const RunParams& params, Stage stage);
// The stages whose models `stage` reads, among those that the recipe has on: what it begins with, its teacher, all that
// are evaluated.
std::vector<Stage> models_read_by(const RunParams& params, Stage stage);
// True when a stage that the recipe has on trains a model that is ternary for the first time.
bool turns_ternary(const RunParams& params, Stage stage);
// True for the stage that trains a student last: another of its folder's forms than before may begin in it.
bool finishes_student(const RunParams& params, Stage stage);
// True when the student is distilled from another model than its own teacher.
bool has_distillation_teacher(const RunParams& params);
// The recipe's model that the one of this stage comes from: `teacher`, or `distillation_teacher` where that is tuned.
const std::string& base_model(const RunParams& params, Stage stage);
// True when continual pre-training is on and learns from the logits of the recipe's base model as well.
bool pretrains_on_logits(const RunParams& params);
// True when a stage that the recipe has on reads these data.
bool uses_data(const RunParams& params, StageData data);

}  // namespace bitdistill
