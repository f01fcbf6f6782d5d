// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/stage_chain.h"

#include <algorithm>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/free_place.h"
#include "engine/base/list_text.h"
#include "engine/run/recipe_file.h"
#include "engine/run/results.h"
#include "engine/run/run_folder.h"
#include "engine/run/run_inputs.h"

namespace bitdistill {

namespace {

StageOrigin origin_now(const RunFolder& folder, Stage stage) {
    StageOrigin origin;
    for (const Stage input : models_read_by(folder.params(), stage))
        origin.emplace_back(to_string(input), done_mark(folder.model_folder(input)));
    return origin;
}

// The folder of a stage that is run again would be replaced: where it holds what no stage has written, it gets another
// name, which is said. Of figures the same goes for what cannot be read as such.
std::string kept_beside(const RunFolder& folder, Stage stage) {
    std::error_code ignored;
    if (!stage_info(stage).folder) return {};
    const std::filesystem::path model = folder.model_folder(stage);
    if (!std::filesystem::is_directory(model, ignored) || holds_only_marked(model)) return {};
    for (const Param& param : parameters())
        for (const std::filesystem::path& read : files_named(folder.params(), param))
            if (lies_in(read, model))
                throw Error("is read by the recipe (" + std::string(param.name) + ") and lies where the " +
                                to_string(stage) + " stage writes its model",
                            read.string(), "Move it out of the run's folder and say in run.json where it is");
    return " What was there is kept as " + set_aside(model).filename().string() +
           ", because it holds files that the stage has not written.";
}

// Figures that cannot be read may be another program's: they go beside, as damaged logs do.
std::string kept_figures(const RunFolder& folder) {
    std::string words;
    for (const std::filesystem::path& file : {folder.results_file(), folder.items_file()}) {
        const std::filesystem::path beside = file.string() + run_name::damaged_ending;
        std::error_code failed;
        if (!std::filesystem::is_regular_file(std::filesystem::symlink_status(file, failed))) continue;
        std::filesystem::rename(file, beside, failed);
        if (!failed) add_to_list(words, beside.filename().string());
    }
    return words.empty() ? words : " What was there is kept as " + words + ".";
}

}  // namespace

void begin_with_inputs(const RunFolder& folder, RunRecorder& recorder) {
    if (const std::vector<InputChange> changes = changes_since_start(folder); !changes.empty())
        throw Error("has changed since the run began: " + listed(changes), folder.path().string(),
                    "Bring it back as it was, or resume with --accept-changes");
    std::error_code ignored;
    if (folder.begun() && !std::filesystem::exists(folder.inputs_file(), ignored))
        recorder.event(Severity::warning, "resume", Stage::teacher, 0,
                       "inputs.json was not there: whether recipe or data have changed since the run began cannot be "
                       "told. From here on they are compared with what is there now.");
    if (folder.begun() && !std::filesystem::exists(folder.engine_file(), ignored))
        recorder.event(Severity::warning, "resume", Stage::teacher, 0,
                       "engine.json was not there: precision, threads and device are chosen anew, and may be others "
                       "than those that the run began with. Then its figures differ in their last digits.");
    remember_inputs(folder);
    for (const std::string& sentence : tell_accepted(folder))
        recorder.event(Severity::warning, "resume", Stage::teacher, 0, sentence);
}

StageChain::StageChain(const RunFolder& folder, RunRecorder& recorder) : folder_(folder), recorder_(recorder) {
    for (const Stage stage : folder.planned_stages())
        if (!origin_of(folder, stage) && (folder.stage_done(stage) || folder.newest_checkpoint(stage)))
            remember_origin(folder, stage, origin_now(folder, stage));
}

bool StageChain::stands(Stage stage) const {
    if (!folder_.stage_done(stage) || broken_.contains(stage)) return false;
    const std::optional<StageOrigin> origin = origin_of(folder_, stage);
    return !origin || *origin == origin_now(folder_, stage);
}

// The stages that read this one's model, and those that read theirs.
std::string StageChain::followers(Stage stage) const {
    std::set<Stage> built{stage};
    std::string words;
    for (const Stage later : folder_.planned_stages())
        if (std::ranges::any_of(models_read_by(folder_.params(), later), [&](Stage s) { return built.contains(s); })) {
            built.insert(later);
            add_to_list(words, to_string(later));
        }
    return words;
}

// By what its followers were built on, and by the log, which tells of stages that nothing was built on yet.
bool StageChain::was_finished(Stage stage) const {
    const std::string word = to_string(stage);
    for (const Stage later : folder_.planned_stages())
        if (const std::optional<StageOrigin> origin = origin_of(folder_, later))
            if (std::ranges::any_of(*origin, [&](const auto& one) { return one.first == word && !one.second.empty(); }))
                return true;
    RunLog::Cursor cursor;
    return std::ranges::any_of(recorder_.log().read_since(cursor).events, [&](const Event& event) {
        return event.stage == word && event.kind == "stage" && event.text == stage_done_text;
    });
}

bool StageChain::model_is_whole(Stage stage) {
    if (!checked_.insert(stage).second) return true;
    try {
        verify_done(folder_.model_folder(stage));
        return true;
    } catch (const Error& error) {
        broken_.insert(stage);
        const std::string after = followers(stage);
        recorder_.event(
            Severity::warning, "warning", stage, 0,
            "The model of the finished stage is damaged: " + error.subject() + " " + error.problem() +
                ". The stage is run again" + (folder_.newest_checkpoint(stage) ? " from its newest checkpoint." : ".") +
                (after.empty() ? "" : " What was built on it follows if another model comes of it: " + after + "."));
        return false;
    }
}

bool StageChain::inputs_are_whole(Stage stage) {
    bool whole = true;
    for (const Stage input : models_read_by(folder_.params(), stage)) whole = model_is_whole(input) && whole;
    return whole;
}

// What nobody reads any more in this run is read by people: a finished run vouches for all of it.
bool StageChain::all_are_whole() {
    bool whole = true;
    for (const Stage stage : folder_.planned_stages()) {
        if (begun_.contains(stage)) continue;
        if (stage_info(stage).folder) {
            whole = model_is_whole(stage) && whole;
        } else if (checked_.insert(stage).second) {
            const std::optional<std::string> damage = damage_of(folder_.results_file(), folder_.items_file());
            if (!damage) continue;
            whole = false;
            broken_.insert(stage);
            recorder_.event(Severity::warning, "warning", stage, 0,
                            "What the evaluation wrote is damaged: " + *damage + ". The models are evaluated again.");
        }
    }
    return whole;
}

std::optional<Stage> StageChain::next() {
    for (;;) {
        std::optional<Stage> first;
        for (const Stage stage : folder_.planned_stages()) {
            if (stands(stage)) {
                recorder_.set_progress(stage, {StageState::done, 0, 0, 0});
                continue;
            }
            first = stage;
            break;
        }
        if (first ? inputs_are_whole(*first) : all_are_whole()) return first;
    }
}

void StageChain::begin(Stage stage) {
    begun_.insert(stage);
    const StageOrigin origin = origin_now(folder_, stage);
    const std::optional<StageOrigin> before = origin_of(folder_, stage);
    std::error_code ignored;
    const bool was_broken = broken_.erase(stage) > 0;
    if (before && *before != origin) {
        std::string others;
        for (const auto& [name, mark] : origin)
            if (std::ranges::find(*before, std::pair(name, mark)) == before->end()) add_to_list(others, name);
        if (others.empty()) others = "other stages";
        const std::size_t dropped = folder_.checkpoint_folders(stage).size();
        recorder_.event(Severity::warning, "warning", stage, 0,
                        "It was built on another model of " + others +
                            " than the one that is there now, so it is run again from its first step" +
                            (dropped > 0 ? "; its " + std::to_string(dropped) + " checkpoints are removed." : ".") +
                            kept_beside(folder_, stage));
        folder_.remove_checkpoints(stage);
        folder_.remove_result(stage);  // killed from here on, the next sitting must not take the old one for the new
    } else if (!was_broken && stage_info(stage).folder &&
               std::filesystem::exists(folder_.model_folder(stage), ignored) && !folder_.stage_done(stage)) {
        std::string reason = "it was not written to its end";
        try {
            verify_done(folder_.model_folder(stage));
        } catch (const Error& error) {
            reason = error.subject() + " " + error.problem();
        }
        const std::string kept = kept_beside(folder_, stage);
        recorder_.event(Severity::warning, "warning", stage, 0,
                        "The folder of its model does not count: " + reason + ". The stage is run" +
                            (kept.empty() ? ", and replaces it." : "." + kept));
    } else if (was_broken) {
        const std::string kept = stage_info(stage).folder ? kept_beside(folder_, stage) : kept_figures(folder_);
        if (!kept.empty()) recorder_.event(Severity::warning, "warning", stage, 0, kept.substr(1));
    } else if (!folder_.stage_done(stage) && was_finished(stage)) {
        const std::string after = followers(stage);
        recorder_.event(
            Severity::warning, "warning", stage, 0,
            "The stage was finished, but " +
                (stage_info(stage).folder ? folder_.model_folder(stage) : folder_.results_file()).filename().string() +
                " is not there any more, so it is run again" +
                (folder_.newest_checkpoint(stage) ? " from its newest checkpoint." : ".") +
                (after.empty() ? "" : " What was built on it follows if another model comes of it: " + after + "."));
    }
    remember_origin(folder_, stage, origin);
}

}  // namespace bitdistill
