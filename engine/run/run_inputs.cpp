// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run_inputs.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

#include "engine/base/checksum.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/run/data/data_files.h"
#include "engine/run/recipe_file.h"
#include "engine/run/results.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t inputs_format = 1;

Json read_inputs(const RunFolder& run) {
    const fs::path file = run.inputs_file();
    std::error_code error;
    if (!fs::exists(file, error)) return {};
    const char* remedy = "Remove this file: the run then goes on with its recipe and data as they are now";
    try {
        Json inputs = read_json(file);
        if (const std::int64_t format = json_int(inputs, "format", file.string()); format != inputs_format)
            throw Error("format " + std::to_string(format) + " is not known", file.string());
        for (const char* member : {"recipe", "files", "stages"})
            if (!inputs.contains(member) || !inputs[member].is_object())
                throw Error(std::string(member) + " is missing", file.string());
        return inputs;
    } catch (const Error& read) {
        throw Error(read.problem(), file.string(), remedy);
    }
}

struct FileState {
    std::int64_t size = 0, time = 0;  // nanoseconds
};

FileState state_of(const fs::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) throw file_error("cannot be read", path, errno);
    return {found.st_size, found.st_mtim.tv_sec * std::int64_t{1000000000} + found.st_mtim.tv_nsec};
}

// The files that a model folder is read from; a model that is one file stands for itself,
// and one that is split into several for all of them.
std::vector<fs::path> files_of(const fs::path& path, TextKind kind) {
    const fs::path place = kind == TextKind::model_folder ? model_at(path) : path;
    std::error_code error;
    if (kind == TextKind::model_folder) {
        std::vector<fs::path> parts = split_parts(place);
        std::erase_if(parts, [&](const fs::path& part) { return !fs::exists(part, error); });
        if (!parts.empty()) return parts;
    }
    if (kind != TextKind::model_folder || !fs::is_directory(place, error)) return {place};
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(place, error), end; !error && entry != end; entry.increment(error)) {
        const std::string kind_of_file = entry->path().extension().string();
        const bool read = std::ranges::any_of(
            std::initializer_list<const char*>{".safetensors", ".json", ".model", ".txt", ".jinja", ".gguf"},
            [&](const char* one) { return kind_of_file == one; });
        if (read && entry->is_regular_file(error)) files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

// All files that a parameter stands for.
std::vector<fs::path> files_of(const RunParams& params, const Param& param) {
    std::vector<fs::path> files;
    for (const fs::path& path : files_named(params, param)) {
        const std::vector<fs::path> more = files_of(path, param.text);
        files.insert(files.end(), more.begin(), more.end());
    }
    return files;
}

// Of what a run reads at all: a corpus of a stage that is off may come and go.
bool is_read(const RunParams& params, const Param& param) {
    return names_files(param) && !get_text(params, param).empty() && !not_used(params, param);
}

Json entry_of(const fs::path& path) {
    const FileState state = state_of(path);
    return {{"path", path.string()}, {"size", state.size}, {"time", state.time}, {"xxh3_64", file_sum(path)}};
}

Json files_now(const RunParams& params) {
    Json files = Json::object();
    for (const Param& param : parameters()) {
        if (!is_read(params, param)) continue;
        Json& list = files[param.name] = Json::array();
        for (const fs::path& path : files_of(params, param)) list.push_back(entry_of(path));
    }
    return files;
}

// What is different about a file, in words; empty: nothing.
std::string difference(const Json& then, const fs::path& path, const std::string& where) {
    std::error_code error;
    if (!fs::exists(path, error)) return path.string() + " is missing";
    const FileState now = state_of(path);
    const std::int64_t size = json_int(then, "size", where);
    if (now.size != size)
        return path.string() + " has " + std::to_string(now.size) + " bytes and had " + std::to_string(size) +
               " when the run began";
    // Of another file, another snapshot for one, the time says nothing.
    const bool same_file = json_string(then, "path", where, "") == path.string();
    if (same_file && now.time == json_int(then, "time", where)) return {};
    if (file_sum(path) == json_string(then, "xxh3_64", where, "")) return {};
    return path.string() + " has another content than when the run began (checksum)";
}

// Calls each(param, entry, file) for what inputs.json knows, with the file that is there now; added(param, file) for
// the others. A file is the same by its name, and where there is one then and now, it may have another. Of a list of
// files each is what stands at its place.
template <class Inputs, class Each, class Added>
void each_file(Inputs& inputs, const RunFolder& run, const std::string& where, Each&& each, Added&& added) {
    for (const Param& param : parameters()) {
        if (!is_read(run.params(), param) || !inputs["files"].contains(param.name)) continue;
        std::vector<fs::path> left = files_of(run.params(), param);
        const bool one = (left.size() == 1 && inputs["files"][param.name].size() == 1) ||
                         (param.text == TextKind::files && left.size() == inputs["files"][param.name].size());
        for (auto& then : inputs["files"][param.name]) {
            const fs::path before = json_string(then, "path", where, "");
            const auto found = std::ranges::find_if(
                left, [&](const fs::path& path) { return one || path.filename() == before.filename(); });
            each(param, then, found == left.end() ? before : *found);
            if (found != left.end()) left.erase(found);
        }
        for (const fs::path& path : left) added(param, path);
    }
}

// Why a parameter that has changed changes nothing any more; empty: it may. A stage that is done stays as it is.
std::string why_no_effect(const RunFolder& run, const Param& param) {
    std::error_code error;
    for (const Member engine : {Member(&RunParams::device), Member(&RunParams::threads), Member(&RunParams::precision)})
        if (&param == &row_of(engine) && fs::exists(run.engine_file(), error))
            return "the run keeps what it began with, see " + run.engine_file().filename().string();
    if (param.stages.empty()) return {};
    for (const Stage stage : run.planned_stages())
        if (is_used_by(run.params(), param, stage) && !run.stage_done(stage)) return {};
    return "the stages that use it are done and stay as they are";
}

// A student's weights are turned once, before they are ternary for the first time.
std::string why_not(const RunFolder& run, const Param& param, const RunParams& then) {
    const auto turns = [](const RunParams& params) {
        Quantizer quantizer;
        quantizer.activation = params.activation;
        return quantizer.hadamard();
    };
    if (&param != &row_of(&RunParams::activation) || turns(then) == turns(run.params())) return {};
    for (const Stage stage : {Stage::bitnet_sft, Stage::refine})
        if (run.stage_done(stage) || run.newest_checkpoint(stage))
            return "the student's weights are turned for the activations that the run began with";
    return {};
}

void compare_files(const Json& inputs, const RunFolder& run, const std::string& where,
                   std::vector<InputChange>& changes) {
    each_file(
        inputs, run, where,
        [&](const Param& param, const Json& then, const fs::path& now) {
            if (const std::string text = difference(then, now, where); !text.empty())
                changes.push_back({param.name, text, why_no_effect(run, param)});
        },
        [&](const Param& param, const fs::path& path) {
            changes.push_back(
                {param.name, path.string() + " was not there when the run began", why_no_effect(run, param)});
        });
}

// Of a stage that is not done, the number of steps or epochs may change freely.
bool is_steps_ahead(const RunFolder& run, const Param& param) {
    return std::ranges::any_of(stage_order, [&](Stage stage) {
        const StageInfo& row = stage_info(stage);
        return row.steps && (&row_of(row.steps) == &param || &row_of(row.epochs) == &param) && !run.stage_done(stage);
    });
}

// What is taken now is what the run began with from here on: when the stage is done, it is no change. Returns whether
// anything was renewed.
bool renew_steps(Json& recipe, const RunFolder& run, const std::string& where) {
    const RunParams then = recipe_of_run(recipe, where);
    const Json now = to_json(run.params());
    bool renewed = false;
    for (const Param& param : parameters()) {
        if (!is_steps_ahead(run, param) || get_text(then, param) == get_text(run.params(), param)) continue;
        recipe[param.name] = now[param.name];
        renewed = true;
    }
    return renewed;
}

void compare_recipes(const Json& inputs, const RunFolder& run, const std::string& where,
                     std::vector<InputChange>& changes) {
    const RunParams then = recipe_of_run(inputs["recipe"], where);
    for (const Param& param : parameters()) {
        const std::string before = get_text(then, param), now = get_text(run.params(), param);
        if (before == now) continue;
        const std::size_t count_before = files_named(then, param).size(),
                          count_now = files_named(run.params(), param).size();
        if (count_before > 0 && count_before == count_now) continue;  // they are compared
        if (is_steps_ahead(run, param)) continue;
        const auto quoted = [](const std::string& text) { return text.empty() ? "empty" : "\"" + text + "\""; };
        changes.push_back({param.name, "is " + quoted(now) + " and was " + quoted(before) + " when the run began",
                           why_no_effect(run, param), why_not(run, param, then)});
    }
}

}  // namespace

bool is_used_by(const RunParams& params, const Param& param, Stage stage) {
    if (!param.stages.has(stage)) return false;
    const auto any_of = [&](std::initializer_list<Member> members) {
        return std::ranges::any_of(members, [&](Member member) { return &param == &row_of(member); });
    };
    if (&param == &row_of(&RunParams::student) && stage == Stage::evaluate)
        return has_result_row(params, Stage::refine);
    if (any_of({&RunParams::arenas, &RunParams::quantization_warmup_steps})) return turns_ternary(params, stage);
    if (any_of({&RunParams::embedding_type, &RunParams::head_type})) return finishes_student(params, stage);
    if (any_of({&RunParams::a4_share}))  // from the start, or in the last stage alone
        return with_8_bits(params.activation) != params.activation &&
               (params.a4_share >= 1 || finishes_student(params, stage));
    if (any_of({&RunParams::distillation_teacher}))  // tuned, it is read by that stage alone
        return params.fine_tune_distillation_teacher == (stage == Stage::distillation_teacher);
    if (any_of({&RunParams::teacher_cache, &RunParams::teacher_cache_k}) && stage == Stage::pretrain)
        return pretrains_on_logits(params);
    return true;
}

void remember_inputs(const RunFolder& run) {
    std::error_code error;
    if (fs::exists(run.inputs_file(), error)) {
        Json inputs = read_inputs(run);
        const std::string where = run.inputs_file().string();
        bool renewed = renew_steps(inputs["recipe"], run, where);
        each_file(
            inputs, run, where,
            [&](const Param&, Json& then, const fs::path& now) {
                const std::int64_t time = state_of(now).time;
                if (then.value("time", std::int64_t{0}) == time && then.value("path", "") == now.string()) return;
                then["time"] = time;
                then["path"] = now.string();
                renewed = true;
            },
            [](const Param&, const fs::path&) {});
        if (renewed) write_json(run.inputs_file(), inputs);
        return;
    }
    write_json(run.inputs_file(), {{"format", inputs_format},
                                   {"recipe", to_json(run.params())},
                                   {"files", files_now(run.params())},
                                   {"stages", Json::object()}});
}

std::vector<InputChange> changes_since_start(const RunFolder& run) {
    std::vector<InputChange> changes;
    const Json inputs = read_inputs(run);
    if (inputs.is_null()) return changes;
    const std::string where = run.inputs_file().string();
    compare_recipes(inputs, run, where, changes);
    compare_files(inputs, run, where, changes);
    return changes;
}

void accept_changes(const RunFolder& run, const std::vector<InputChange>& changes) {
    if (changes.empty()) return;
    if (run.locked_by_other())
        throw Error("another process is writing here", run.path().string(), "Wait for its end or stop it");
    for (const InputChange& change : changes)
        if (!change.refusal.empty())
            throw Error("cannot go on with another " + change.param + ": " + change.refusal, run.path().string(),
                        "Bring it back, or start a new run");
    Json inputs = read_inputs(run);
    Json entry{{"time", now_text()}, {"changes", Json::array()}, {"told", false}};
    for (const InputChange& change : changes) entry["changes"].push_back(sentence_of(change));
    inputs["accepted"].push_back(entry);
    inputs["recipe"] = to_json(run.params());
    inputs["files"] = files_now(run.params());
    write_json(run.inputs_file(), inputs);
}

std::vector<std::string> tell_accepted(const RunFolder& run) {
    Json inputs = read_inputs(run);
    std::vector<std::string> sentences;
    if (!inputs.is_object() || !inputs.contains("accepted") || !inputs["accepted"].is_array()) return sentences;
    for (Json& entry : inputs["accepted"]) {
        if (!entry.is_object() || json_bool(entry, "told", run.inputs_file().string(), true)) continue;
        std::string all;
        for (const Json& change : entry.value("changes", Json::array()))
            if (change.is_string()) all += (all.empty() ? "" : "; ") + change.get<std::string>();
        sentences.push_back("The run goes on with what has changed since it began, as was asked for: " + all + ".");
        entry["told"] = true;
    }
    if (!sentences.empty()) write_json(run.inputs_file(), inputs);
    return sentences;
}

std::string changed_since_evaluation(const RunFolder& run) {
    std::error_code error;
    const std::vector<fs::path> files = data_files(run.params().dev_data);
    if (files.empty() || !fs::exists(run.results_file(), error)) return {};
    std::string then = read_results(run.results_file()).data_sum;
    if (then.empty()) {  // of before: inputs.json knows, unless another file was accepted meanwhile
        const Json inputs = read_inputs(run);
        const std::string param = row_of(&RunParams::dev_data).name;
        if (!inputs.is_object() || inputs.contains("accepted") || !inputs["files"].contains(param)) return {};
        const Json& entries = inputs["files"][param];
        if (entries.size() != 1) return {};
        then = json_string(entries[0], "xxh3_64", run.inputs_file().string(), "");
    }
    std::vector<std::string> now;
    for (const fs::path& file : files) {
        if (!fs::exists(file, error)) return file.string() + " is missing";
        now.push_back(file_sum(file));
    }
    if (then.empty() || joined(now, ",") == then) return {};
    const auto sums = static_cast<std::size_t>(std::ranges::count(then, ',')) + 1;
    if (sums != now.size())
        return "dev_data names " + std::to_string(now.size()) + (now.size() == 1 ? " file" : " files") + " and named " +
               std::to_string(sums) + " when the run was evaluated";
    std::string changed;
    for (std::size_t i = 0, begin = 0; i < now.size(); ++i) {
        const std::size_t end = std::min(then.find(',', begin), then.size());
        if (then.compare(begin, end - begin, now[i]) != 0) add_to_list(changed, files[i].string());
        begin = end + 1;
    }
    return changed + " has another content than when the run was evaluated (checksum)";
}

std::string sentence_of(const InputChange& change) {
    return change.param + (change.text.starts_with("is ") ? " " : ": ") + change.text +
           (change.no_effect.empty() ? "" : " (without effect: " + change.no_effect + ")");
}

std::string listed(const std::vector<InputChange>& changes) {
    std::string all;
    for (const InputChange& change : changes) all += (all.empty() ? "" : "; ") + sentence_of(change);
    return all;
}

std::optional<StageLength> length_of(const RunFolder& run, Stage stage) {
    const double epochs = epochs_of(run.params(), stage);
    if (epochs == 0) return std::nullopt;
    const Json inputs = read_inputs(run);
    const std::string where = run.inputs_file().string();
    const char* word = to_string(stage);
    if (!inputs.is_object() || !inputs.contains("lengths") || !inputs["lengths"].is_object() ||
        !inputs["lengths"].contains(word))
        return std::nullopt;
    const Json& json = inputs["lengths"][word];
    if (!json.is_object()) throw Error("lengths holds something that is no object", where);
    const StageLength length{json_double(json, "epochs", where, 0), json_int(json, "items", where),
                             json_int(json, "batch_size", where), json_int(json, "steps", where)};
    return length.epochs == epochs ? std::optional(length) : std::nullopt;
}

StageLength settle_length(const RunFolder& run, Stage stage, std::int64_t items) {
    if (const std::optional<StageLength> known = length_of(run, stage)) return *known;
    if (items <= 0)
        throw Error("has no items, so its epochs are no steps", std::string("the stage ") + to_string(stage),
                    "Give it data, or steps in place of epochs");
    StageLength length{epochs_of(run.params(), stage), items, run.params().batch_size, 0};
    length.steps = steps_for(length.epochs, items, length.batch_size);
    Json inputs = read_inputs(run);
    if (inputs.is_object()) {
        inputs["lengths"][to_string(stage)] = {{"epochs", length.epochs},
                                               {"items", length.items},
                                               {"batch_size", length.batch_size},
                                               {"steps", length.steps}};
        write_json(run.inputs_file(), inputs);
    }
    return length;
}

std::int64_t planned_steps(const RunFolder& run, Stage stage) {
    try {
        if (const std::optional<StageLength> length = length_of(run, stage)) return length->steps;
    } catch (const Error&) {
        return 0;  // inputs.json is damaged, which the next sitting says
    }
    return steps_of(run.params(), stage);
}

std::string length_text(const StageLength& length) {
    const auto counted = [](std::int64_t count, const char* one, const char* more) {
        return number_text(count) + " " + (count == 1 ? one : more);
    };
    return number_text(length.epochs) + (length.epochs == 1 ? " epoch of " : " epochs of ") +
           counted(length.items, "item", "items") + ", " + number_text(length.batch_size) + " a step, " +
           (length.epochs == 1 ? "is " : "are ") + counted(length.steps, "step", "steps");
}

std::optional<StageOrigin> origin_of(const RunFolder& run, Stage stage) {
    const Json inputs = read_inputs(run);
    const char* word = to_string(stage);
    if (!inputs.is_object() || !inputs["stages"].contains(word) || !inputs["stages"][word].is_object()) return {};
    StageOrigin origin;
    for (const auto& [name, mark] : inputs["stages"][word].items())
        origin.emplace_back(name, mark.is_string() ? mark.get<std::string>() : std::string());
    return origin;
}

void remember_origin(const RunFolder& run, Stage stage, const StageOrigin& origin) {
    Json inputs = read_inputs(run);
    if (!inputs.is_object()) return;
    Json& marks = inputs["stages"][to_string(stage)] = Json::object();
    for (const auto& [name, mark] : origin) marks[name] = mark;
    write_json(run.inputs_file(), inputs);
}

}  // namespace bitdistill
