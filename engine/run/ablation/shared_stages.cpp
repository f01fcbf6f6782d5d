// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/ablation/shared_stages.h"

#include <algorithm>
#include <optional>
#include <set>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "engine/run/activation_frame.h"
#include "engine/run/recipe_file.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_recorder.h"
#include "engine/run/run_tail.h"
#include "engine/run/stage_chain.h"
#include "engine/run/student_config.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// A stage and all whose models it was made with.
std::set<Stage> chain_of(const RunParams& params, Stage stage) {
    std::set<Stage> chain{stage};
    for (const Stage before : models_read_by(params, stage)) chain.merge(chain_of(params, before));
    return chain;
}

bool is_planned(const RunParams& params, Stage stage) { return stage_info(stage).planned(params); }

// Which stages are on says the plan of both recipes; what such a switch does to a stage is compared there.
bool switches_a_stage(const Param& param) {
    const Member& member = param.member;
    return member == Member(&RunParams::fine_tune_teacher) ||
           member == Member(&RunParams::fine_tune_distillation_teacher) || member == Member(&RunParams::bitnet_sft) ||
           member == Member(&RunParams::continual_pretraining) || member == Member(&RunParams::distillation);
}

bool looks_at(const RunParams& params, const std::set<Stage>& chain, const Param& param) {
    if (switches_a_stage(param)) return false;
    return param.stages.empty() ||
           std::ranges::any_of(chain, [&](Stage stage) { return is_used_by(params, param, stage); });
}

// Until its last stage a student that ends in 4 bits is trained as one that ends in 8.
bool trains_alike(const RunParams& one, const RunParams& other, const std::set<Stage>& chain, const Param& param) {
    if (&param == &row_of(&RunParams::activation) &&
        std::ranges::none_of(chain, [&](Stage stage) { return finishes_student(one, stage); }))
        return untrained_activation(one) == untrained_activation(other);
    return get_text(one, param) == get_text(other, param);
}

Json json_at(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored) ? read_json(file) : Json();
}

// Name, size and checksum of the files of every parameter that the chain looks at. null: not known.
Json files_of(const Json& inputs, const RunParams& params, const std::set<Stage>& chain) {
    if (!inputs.is_object() || !inputs.contains("files")) return {};
    Json files = Json::object();
    for (const Param& param : parameters()) {
        if (!looks_at(params, chain, param) || !inputs["files"].contains(param.name)) continue;
        for (const Json& file : inputs["files"][param.name])
            files[param.name].push_back({fs::path(file.value("path", "")).filename().string(),
                                         file.value("size", std::int64_t{-1}), file.value("xxh3_64", "")});
    }
    return files;
}

// Of two versions, LibTorches or processors, nobody knows whether they compute the same bits.
bool same_program(const RunFolder& one, const RunFolder& other) {
    return std::ranges::all_of(std::initializer_list<const char*>{"version", "libtorch", "cpu"}, [&](const char* fact) {
        return one.facts().value(fact, Json()) == other.facts().value(fact, Json());
    });
}

StageOrigin origin_there(const RunFolder& run, Stage stage) {
    StageOrigin origin;
    for (const Stage input : models_read_by(run.params(), stage))
        origin.emplace_back(to_string(input), done_mark(run.model_folder(input)));
    return origin;
}

// Whether `run` may take the stage from `maker`. `inputs` is the run's inputs.json.
bool may_take(const RunFolder& run, const Json& inputs, const RunFolder& maker, Stage stage) {
    if (!makes_same_model(run.params(), maker.params(), stage) || !maker.stage_done(stage)) return false;
    if (!same_program(run, maker)) return false;
    if (finishes_student(run.params(), stage) && rounds_f16(run) != rounds_f16(maker)) return false;
    const Json made_with = json_at(maker.inputs_file());
    // A maker that went on with other data or parameters than it began with is known by neither.
    if (!made_with.is_object() || made_with.contains("accepted")) return false;
    const RunParams began = recipe_of_run(made_with.value("recipe", Json::object()), maker.inputs_file().string());
    if (!makes_same_model(run.params(), began, stage)) return false;
    const std::set<Stage> chain = chain_of(run.params(), stage);
    if (files_of(made_with, began, chain) != files_of(inputs, run.params(), chain)) return false;
    if (const Json own = json_at(run.engine_file()); !own.is_null() && own != json_at(maker.engine_file()))
        return false;
    const StageOrigin wanted = origin_there(run, stage);
    const bool all_there = std::ranges::none_of(wanted, [](const auto& one) { return one.second.empty(); });
    if (!all_there || origin_of(maker, stage) != wanted) return false;
    try {
        verify_done(maker.model_folder(stage));
        return true;
    } catch (const Error&) {
        return false;  // the maker makes it again when it is resumed
    }
}

void link_or_copy(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_hard_link(from, to, error);
    if (error) fs::copy_file(from, to, error);
    if (error) throw file_error("cannot copy from " + from.string() + " to", to, error.value());
}

// Files of a folder that was written to its end, under another folder, with a marker of its own.
void take_folder(const fs::path& from, const fs::path& to) {
    publish_folder(to, [&](const fs::path& target) {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(from)) {
            const fs::path place = target / entry.path().lexically_relative(from);
            if (entry.is_directory())
                fs::create_directories(place);
            else if (entry.path().filename() != "DONE" && !is_temporary_name(entry.path()))
                link_or_copy(entry.path(), place);
        }
    });
    if (done_mark(from) != done_mark(to))
        throw Error("is not what was taken from " + from.string(), to.string(), "Remove it and start again");
}

// What the maker's log says of the stage, but for what was true of its own sittings and checkpoints only.
void take_log(const RunFolder& maker, Stage stage, RunRecorder& recorder) {
    RunLog log;
    RunTail tail(maker.path(), log);
    while (tail.poll()) {
    }
    RunLog::Cursor cursor;
    const RunLog::News news = log.read_since(cursor);
    for (const StepRow& row : news.rows)
        if (row.stage == stage) recorder.append(row);
    for (const auto& frame : news.frames)
        if (frame->stage == stage) recorder.publish(frame);
    for (const auto& frame : news.activations)
        if (frame->stage == stage) recorder.publish(frame);
    for (const Event& event : news.events) {
        const bool sitting = stage == Stage::teacher && event.kind == "start";  // LibTorch, threads
        const bool own =
            sitting || std::ranges::any_of(std::initializer_list<const char*>{"checkpoint", "resume", "stop", "pause",
                                                                              "failure", taken_event},
                                           [&](const char* kind) { return event.kind == kind; });
        if (event.stage == to_string(stage) && !own && event.text != stage_done_text)
            recorder.event(event.severity, event.kind, stage, event.step, event.text);
    }
}

void take(const RunFolder& run, const RunFolder& maker, Stage stage, RunRecorder& recorder) {
    std::error_code ignored;
    if (!fs::exists(run.engine_file(), ignored) && fs::exists(maker.engine_file(), ignored))
        write_file_atomically(run.engine_file(), read_file(maker.engine_file()));
    recorder.cut(stage, -1);  // what a taking that was killed has left, frames of step 0 as well
    recorder.event(Severity::info, taken_event, stage, 0,
                   "Taken over from " + maker.path().string() +
                       ": recipe, data and models up to here are the same. Its rows, frames and notes follow.");
    take_log(maker, stage, recorder);
    if (const std::optional<StageLength> length = length_of(maker, stage)) settle_length(run, stage, length->items);
    if (stage == Stage::pretrain && has_done(maker.sampled_corpus().parent_path()))
        take_folder(maker.sampled_corpus().parent_path(), run.sampled_corpus().parent_path());
    if (stage == Stage::pretrain && fs::exists(maker.held_out_file(), ignored))
        write_file_atomically(run.held_out_file(), read_file(maker.held_out_file()));
    if (stage == Stage::refine && fs::exists(maker.path() / run_name::start, ignored))
        write_file_atomically(run.path() / run_name::start, read_file(maker.path() / run_name::start));
    recorder.flush();
    remember_origin(run, stage, origin_there(run, stage));
    take_folder(maker.model_folder(stage), run.model_folder(stage));  // last: with it the stage is done
    recorder.set_progress(stage, {StageState::done, 0, 0, 0});
    recorder.event(Severity::info, "stage", stage, 0, stage_done_text);
    recorder.flush();
}

}  // namespace

bool makes_same_model(const RunParams& one, const RunParams& other, Stage stage) {
    if (!stage_info(stage).folder || !is_planned(one, stage) || !is_planned(other, stage)) return false;
    const std::set<Stage> chain = chain_of(one, stage);
    if (chain != chain_of(other, stage)) return false;
    // The first stage that trains a student turns it ternary, the last one gives it its final types.
    for (const Stage member : chain)
        if (turns_ternary(one, member) != turns_ternary(other, member) ||
            finishes_student(one, member) != finishes_student(other, member) ||
            models_read_by(one, member) != models_read_by(other, member))
            return false;
    return std::ranges::all_of(parameters(), [&](const Param& param) {
        const bool seen = looks_at(one, chain, param) || looks_at(other, chain, param);
        return !seen || trains_alike(one, other, chain, param);
    });
}

std::vector<std::vector<PlannedStage>> plan_stages(std::span<const RunParams> recipes) {
    std::vector<std::vector<PlannedStage>> plans;
    for (std::size_t i = 0; i < recipes.size(); ++i) {
        std::vector<PlannedStage>& plan = plans.emplace_back();
        for (const Stage stage : planned_stages(recipes[i])) {
            std::size_t from = 0;
            while (from < i && !makes_same_model(recipes[i], recipes[from], stage)) ++from;
            plan.push_back({stage, from});
        }
    }
    return plans;
}

std::vector<TakenStage> take_stages(const RunFolder& run, const std::vector<fs::path>& makers) {
    std::vector<TakenStage> taken;
    std::vector<RunFolder> others;
    std::error_code ignored;
    for (const fs::path& path : makers) {
        if (!is_run_folder(path) || fs::equivalent(path, run.path(), ignored)) continue;
        try {
            others.push_back(RunFolder::open(path));
        } catch (const Error&) {
            continue;  // its own turn says what is wrong
        }
    }
    const auto untouched = [&](Stage stage) {
        return stage_info(stage).folder && !run.stage_done(stage) && run.checkpoint_folders(stage).empty();
    };
    const std::vector<Stage> planned = run.planned_stages();
    if (others.empty() || std::ranges::none_of(planned, untouched)) return taken;
    remember_inputs(run);
    const Json inputs = json_at(run.inputs_file());
    RunLog log;
    std::optional<RunRecorder> recorder;
    for (const Stage stage : planned) {
        if (!untouched(stage)) continue;
        const auto maker =
            std::ranges::find_if(others, [&](const RunFolder& other) { return may_take(run, inputs, other, stage); });
        if (maker == others.end()) continue;
        if (!recorder) recorder.emplace(run, log);
        take(run, *maker, stage, *recorder);
        taken.push_back({stage, maker->path()});
    }
    return taken;
}

}  // namespace bitdistill
