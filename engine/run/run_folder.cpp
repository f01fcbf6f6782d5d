// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <utility>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/free_place.h"
#include "engine/base/machine.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/base/publish.h"
#include "engine/run/recipe_file.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_lock.h"
#include "engine/run/run_place.h"
#include "engine/run/student_config.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

// Out of sight first: a process killed in the middle must not leave half a checkpoint under its name.
void remove_whole(const fs::path& path) {
    const fs::path away = temporary_name(path);
    remove_quietly(::rename(path.c_str(), away.c_str()) == 0 ? away : path);
}

std::uint64_t bytes_of(const fs::path& folder) {
    std::uint64_t bytes = 0;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code vanished;
        const std::uintmax_t size = entry->is_regular_file(vanished) ? entry->file_size(vanished) : 0;
        if (!vanished) bytes += size;
    }
    return bytes;
}

// Recipes name files; a run must find them again from any working folder.
void make_paths_absolute(RunParams& params) {
    for (const Param& param : parameters())
        if (names_files(param)) set_text(params, param, absolute_text(params, param));
}

}  // namespace

std::string now_text() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

RunFolder RunFolder::create(const fs::path& path, const RunParams& params, const Json& facts) {
    check_run_place(path, params, Probe::rights);
    make_folder(path);
    RunFolder folder;
    folder.path_ = fs::absolute(path).lexically_normal();
    folder.params_ = params;
    make_paths_absolute(folder.params_);
    folder.facts_ = {{"created", now_text()},
                     {"host", machine().host},
                     {"cpu", machine().cpu},
                     {"cores", machine().cores},
                     {"threads", threads_for(params.threads)},
                     {"seed", params.seed},
                     {"parents", Json::array({folder.params_.teacher})}};
    for (const auto& [key, value] : facts.items()) folder.facts_[key] = value;
    folder.facts_[f16_fact] = f16_rounded;
    write_json(folder.path_ / run_file_name,
               {{"format", run_file_format}, {"recipe", to_json(folder.params_)}, {"facts", folder.facts_}});
    return folder;
}

RunFolder RunFolder::open(const fs::path& path) {
    const fs::path file = path / run_file_name;
    std::error_code error;
    if (!fs::exists(file, error))
        throw Error("is not a run folder, run.json is missing", path.string(),
                    "Give a folder that a run was started in");
    RunFolder folder;
    folder.path_ = fs::absolute(path).lexically_normal();
    const std::string where = file.string();
    bool read = false;  // what is no JSON is damaged as a whole
    try {
        const Json json = read_json(file);
        read = true;
        check_run_format(json, where);
        if (!json.contains("recipe")) throw Error("recipe is missing", where);
        folder.params_ = recipe_of_run(json["recipe"], where);
        folder.facts_ = json.value("facts", Json::object());
        if (!folder.facts_.is_object()) throw Error("facts is no object", where);
    } catch (const Error& damaged) {
        if (read && !damaged.remedy().empty()) throw;
        const bool copied = fs::exists(folder.inputs_file(), error);
        throw Error(damaged.problem(), damaged.subject(),
                    std::string("Correct it, or bring it back from a copy") +
                        (copied ? "; inputs.json beside it keeps the recipe that the run began with" : ""));
    }
    return folder;
}

fs::path RunFolder::model_folder(Stage stage) const {
    const StageInfo& row = stage_info(stage);
    if (!row.folder) throw Error("the " + std::string(row.word) + " stage makes no model", path_.string());
    return path_ / row.folder;
}

fs::path RunFolder::metrics_file() const { return path_ / run_name::metrics; }
fs::path RunFolder::histograms_file() const { return path_ / run_name::histograms; }
fs::path RunFolder::events_file() const { return path_ / run_name::events; }
fs::path RunFolder::cut_metrics_file() const { return path_ / run_name::cut_metrics; }
fs::path RunFolder::cut_histograms_file() const { return path_ / run_name::cut_histograms; }
fs::path RunFolder::activations_file() const { return path_ / run_name::activations; }
fs::path RunFolder::cut_activations_file() const { return path_ / run_name::cut_activations; }
fs::path RunFolder::inputs_file() const { return path_ / run_name::inputs; }
fs::path RunFolder::engine_file() const { return path_ / run_name::engine; }
fs::path RunFolder::results_file() const { return path_ / run_name::results; }
fs::path RunFolder::held_out_file() const { return path_ / run_name::held_out; }
fs::path RunFolder::items_file() const { return path_ / run_name::items; }

bool RunFolder::stage_done(Stage stage) const {
    std::error_code error;
    return stage_info(stage).folder ? has_done(model_folder(stage)) : fs::is_regular_file(results_file(), error);
}

const std::vector<RunName>& run_names() {
    static const std::vector<RunName> names = [] {
        std::vector<RunName> all;
        for (const StageInfo& row : stage_table())
            if (row.folder) all.push_back({row.folder, true});
        using namespace run_name;
        for (const char* folder : {checkpoints, sampled, sampled_parts}) all.push_back({folder, true});
        for (const char* file : {run_file_name, inputs, engine, start, progress, lock, cut_metrics, cut_histograms,
                                 cut_activations, packed_corpus, teacher_cache, held_out})
            all.push_back({file, false});
        for (const char* file : {metrics, histograms, activations, events, results, items})
            for (const char* ending : {"", damaged_ending}) all.push_back({std::string(file) + ending, false});
        return all;
    }();
    return names;
}

std::array<StageProgress, stage_count> planned_progress(const RunParams& params) {
    std::array<StageProgress, stage_count> all{};
    for (const Stage stage : planned_stages(params)) {
        StageProgress& one = all[static_cast<std::size_t>(stage)];
        one.state = StageState::waiting;
        one.steps = steps_of(params, stage);
    }
    return all;
}

std::vector<Stage> RunFolder::planned_stages() const { return bitdistill::planned_stages(params_); }

bool RunFolder::recorded() const {
    std::error_code error;
    return fs::is_regular_file(path_ / run_name::recording, error);
}

bool RunFolder::finished() const {
    return recorded() || std::ranges::all_of(planned_stages(), [this](Stage stage) { return stage_done(stage); });
}

bool RunFolder::begun() const {
    return std::ranges::any_of(planned_stages(),
                               [this](Stage stage) { return stage_done(stage) || newest_checkpoint(stage); });
}

std::array<StageProgress, stage_count> RunFolder::progress() const {
    std::array<StageProgress, stage_count> all = planned_progress(params_);
    const bool all_done = recorded();
    for (const Stage stage : planned_stages()) {
        StageProgress& one = all[static_cast<std::size_t>(stage)];
        one.steps = planned_steps(*this, stage);
        if (all_done || stage_done(stage)) {
            one.state = StageState::done;
            one.step = one.steps;
        } else if (const auto checkpoint = newest_checkpoint(stage)) {
            one.step = std::min(checkpoint->step, one.steps);  // the recipe may ask for fewer by now
        }
    }
    return all;
}

fs::path RunFolder::checkpoint_path(Stage stage, std::int64_t step) const {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%06lld", static_cast<long long>(step));
    return path_ / run_name::checkpoints / (std::string(to_string(stage)) + "-" + digits);
}

std::vector<RunFolder::Checkpoint> RunFolder::checkpoints(Stage stage) const {
    std::vector<Checkpoint> all = checkpoint_folders(stage);
    std::erase_if(all, [](const Checkpoint& one) { return !has_done(one.path); });
    return all;
}

std::vector<RunFolder::Checkpoint> RunFolder::checkpoint_folders(Stage stage) const {
    std::vector<Checkpoint> found;
    std::error_code error;
    for (fs::directory_iterator entry(path_ / run_name::checkpoints, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        const std::size_t dash = name.rfind('-');
        std::int64_t step = 0;
        if (dash == std::string::npos || name.substr(0, dash) != to_string(stage)) continue;
        if (!parse_number(std::string_view(name).substr(dash + 1), step) || step < 0) continue;
        found.push_back({entry->path(), stage, step});
    }
    std::ranges::sort(found, {}, &Checkpoint::step);
    return found;
}

std::optional<RunFolder::Checkpoint> RunFolder::newest_checkpoint(Stage stage) const {
    std::vector<Checkpoint> all = checkpoints(stage);
    if (all.empty()) return std::nullopt;
    return all.back();
}

fs::path RunFolder::teacher_cache_file() const { return path_ / run_name::teacher_cache; }
fs::path RunFolder::packed_corpus_file() const { return path_ / run_name::packed_corpus; }
fs::path RunFolder::sampled_corpus() const { return path_ / run_name::sampled / "corpus.jsonl"; }

void RunFolder::prune_checkpoints(Stage stage, std::int64_t keep, std::int64_t spare) const {
    const std::vector<Checkpoint> all = checkpoints(stage);
    for (std::size_t i = 0; i + static_cast<std::size_t>(std::max<std::int64_t>(keep, 0)) < all.size(); ++i)
        if (all[i].step != spare) remove_whole(all[i].path);
}

void RunFolder::prune_checkpoints_to(std::uint64_t bytes, Stage stage, std::int64_t spare) const {
    std::vector<Checkpoint> going;
    for (const Stage each : stage_order)
        for (Checkpoint& one : checkpoints(each)) going.push_back(std::move(one));
    const auto spared = [&](const Checkpoint& one) { return one.stage == stage && one.step == spare; };
    std::uint64_t taken = 0;
    for (const Checkpoint& one : going) taken += bytes_of(one.path);
    if (const auto newest = newest_checkpoint(stage))
        std::erase_if(going, [&](const Checkpoint& one) { return one.path == newest->path; });
    // Not std::ranges: clang 14 cannot read what libstdc++ 12 makes of it.
    std::stable_partition(going.begin(), going.end(), [&](const Checkpoint& one) { return !spared(one); });
    for (const Checkpoint& one : going) {
        if (taken <= bytes) return;
        taken -= bytes_of(one.path);
        remove_whole(one.path);
    }
}

void RunFolder::remove_checkpoints(Stage stage, std::int64_t after) const {
    for (const Checkpoint& one : checkpoint_folders(stage))
        if (one.step > after) remove_whole(one.path);
}

void RunFolder::remove_result(Stage stage) const {
    std::error_code error;
    const bool folder = stage_info(stage).folder != nullptr;
    if (folder && fs::is_directory(model_folder(stage), error) && !holds_only_marked(model_folder(stage))) {
        set_aside(model_folder(stage));
        return;
    }
    remove_whole(stage_info(stage).folder ? model_folder(stage) : results_file());
}

void RunFolder::refuse_links() const {
    // A finished stage's folder is only read, and there may be no need for the others.
    std::vector<std::pair<fs::path, bool>> written{{path_ / run_name::report, true}};
    for (const RunName& one : run_names()) {
        const auto row = std::ranges::find_if(
            stage_table(), [&](const StageInfo& stage) { return stage.folder && stage.folder == one.name; });
        if (row == stage_table().end() || !stage_done(row->id)) written.emplace_back(path_ / one.name, one.folder);
    }
    std::error_code error;
    for (fs::directory_iterator entry(path_ / run_name::checkpoints, error), end; !error && entry != end;
         entry.increment(error))
        written.emplace_back(entry->path(), true);
    for (const auto& [path, folder] : written) {
        const fs::file_status found = fs::symlink_status(path, error);
        if (fs::is_symlink(found))
            throw Error("is a link to " + fs::read_symlink(path, error).string() +
                            ", and a run writes only inside its own folder",
                        path.string(), "Put what it leads to in its place, or remove it");
        if (fs::is_other(found))
            throw Error(
                "is a pipe or a device, and a run keeps a " + std::string(folder ? "folder" : "file") + " of this name",
                path.string(), "Remove it");
        if (folder && fs::is_regular_file(found) && path.parent_path() == path_ && path.filename() != run_name::report)
            throw Error("is not a folder, and a run keeps a folder of this name", path.string(), "Remove it");
        // progress.json is derived, so a run goes on without it.
        if (!folder && fs::is_directory(found) && path.filename() != run_name::progress)
            throw Error("is a folder, and a run keeps a file of this name", path.string(),
                        "Remove the folder or give it another name");
    }
}

void RunFolder::remove_unfinished() const {
    for (const fs::path& folder : {path_, path_ / run_name::checkpoints}) remove_abandoned_in(folder);
}

bool RunFolder::locked() const { return lock_holder(path_).has_value(); }

bool RunFolder::locked_by_other() const {
    const std::optional<std::string> holder = lock_holder(path_);
    return holder && *holder != lock_text();
}

}  // namespace bitdistill
