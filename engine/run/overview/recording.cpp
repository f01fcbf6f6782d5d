// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/overview/recording.h"

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>

#include "engine/base/done_folder.h"
#include "engine/base/error.h"
#include "engine/base/file.h"
#include "engine/base/json_file.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/publish.h"
#include "engine/run/overview/run_frames.h"
#include "engine/run/overview/run_rows.h"
#include "engine/run/overview/whole_runs.h"
#include "engine/run/recipe_file.h"
#include "engine/run/results.h"
#include "engine/run/run_inputs.h"
#include "engine/run/run_records.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t recording_format = 1;
constexpr std::size_t least_frames = 8, least_rows = 64, most_frames = 20'000;

using Frames = std::vector<std::shared_ptr<const HistogramFrame>>;

// Also of a folder that is written with a slash at its end.
std::string name_of(const std::string& path) {
    const fs::path whole = fs::path(path).lexically_normal();
    return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

// Every path of the run and of its recipe, with the name that stands for it, the longest first: one may lie in another.
std::vector<std::pair<std::string, std::string>> names_of_paths(const RunFolder& run) {
    std::vector<std::pair<std::string, std::string>> names{{run.path().string(), run.path().filename().string()}};
    for (const Param& param : parameters())
        for (const fs::path& file : files_named(run.params(), param))
            if (file.is_absolute()) names.emplace_back(file.string(), name_of(file.string()));
    std::ranges::sort(names, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return names;
}

std::string without_paths(std::string text, const std::vector<std::pair<std::string, std::string>>& names) {
    for (const auto& [path, name] : names)
        for (std::size_t at = 0; (at = text.find(path, at)) != std::string::npos; at += name.size())
            text.replace(at, path.size(), name);
    return text;
}

RunParams recipe_of(const RunFolder& run) {
    RunParams params = run.params();
    for (const Param& param : parameters()) {
        std::vector<std::string> names;
        for (const fs::path& file : files_named(params, param)) names.push_back(name_of(file.string()));
        if (!names.empty()) set_text(params, param, joined(names, ","));
    }
    for (const Stage stage : run.planned_stages()) {
        const StageInfo& info = stage_info(stage);
        if (!info.epochs || params.*(info.epochs) == 0) continue;
        params.*(info.epochs) = 0;
        params.*(info.steps) = std::max<std::int64_t>(planned_steps(run, stage), 1);
    }
    return params;
}

void write_recipe_and_facts(const RunFolder& run, const fs::path& out) {
    Json facts = run.facts();
    for (const char* own : {"host", "parents"}) facts.erase(own);
    write_json(out / run_file_name,
               {{"format", run_file_format}, {"recipe", to_json(recipe_of(run))}, {"facts", std::move(facts)}});
}

std::size_t write_rows(const RunFolder& run, const fs::path& out, std::uint64_t most) {
    std::vector<StepRow> rows = read_rows(run.path());
    std::string text;
    for (std::size_t limit = rows.size() + 1;; limit = rows.size() / 2) {
        rows = read_rows(run.path(), std::max(limit, least_rows));
        text = metrics_header();
        for (const StepRow& row : rows) text += to_csv(row);
        if (text.size() <= most || rows.size() <= least_rows) break;
    }
    write_file_atomically(out / run_name::metrics, text);
    return rows.size();
}

std::size_t write_frames(Frames frames, const fs::path& out, std::uint64_t most) {
    std::string bytes;
    for (;;) {
        bytes = histogram_magic;
        for (const auto& frame : frames) write_frame(bytes, *frame);
        const std::size_t before = frames.size();
        if (bytes.size() <= most || before <= least_frames) break;
        halve_frames(frames);
        if (frames.size() == before) break;  // one of each tensor is left
    }
    write_file_atomically(out / run_name::histograms, bytes);
    return frames.size();
}

void write_events(const RunFolder& run, const fs::path& out) {
    std::error_code error;
    if (!fs::is_regular_file(run.events_file(), error)) return;
    const auto names = names_of_paths(run);
    const std::string text = read_file(run.events_file());
    std::string kept;
    for (std::size_t at = 0, end; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
        if (std::optional<Event> event = parse_event(std::string_view(text).substr(at, end - at))) {
            event->text = without_paths(event->text, names);
            kept += to_json_line(*event);
        }
    write_file_atomically(out / run_name::events, kept);
}

void write_results_of(const RunFolder& run, const fs::path& out) {
    std::error_code error;
    if (!fs::is_regular_file(run.results_file(), error)) return;
    Results results = read_results(run.results_file());
    for (ModelResult& model : results.models) model.folder = name_of(model.folder);
    write_file_atomically(out / run_name::results, without_paths(json_text(to_json(results)), names_of_paths(run)));
    const fs::path start = run.path() / run_name::start;
    if (fs::is_regular_file(start, error)) write_file_atomically(out / run_name::start, read_file(start));
}

std::size_t lines_of(const fs::path& file) {
    const std::string text = read_file(file);
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}  // namespace

Recorded record_run(const RunFolder& run, const fs::path& out, std::uint64_t most_bytes) {
    if (run.recorded()) throw Error("is a recording already", run.path().string(), "Copy its folder");
    if (!run.finished())
        throw Error("is not finished, and a recording cannot go on", run.path().string(), "Resume it first");
    std::error_code error;
    if (fs::exists(fs::symlink_status(out, error)))
        throw Error("is there already", out.string(), "Choose another folder");
    Recorded recorded;
    Frames frames;
    if (fs::is_regular_file(run.histograms_file(), error))
        frames = read_frames(run.path(), most_frames, &recorded.frames_of_run);
    recorded.rows_of_run = lines_of(run.metrics_file()) - 1;
    publish_folder(out, [&](const fs::path& made) {
        write_recipe_and_facts(run, made);
        recorded.rows = write_rows(run, made, most_bytes / 5);
        recorded.frames = write_frames(frames, made, most_bytes / 4 * 3);
        write_events(run, made);
        write_results_of(run, made);
        write_json(made / run_name::recording, {{"format", recording_format},
                                                {"of", run.path().filename().string()},
                                                {"frames", recorded.frames},
                                                {"frames_of_run", recorded.frames_of_run},
                                                {"rows", recorded.rows},
                                                {"rows_of_run", recorded.rows_of_run}});
    });
    recorded.bytes = bytes_below(out);
    return recorded;
}

std::vector<fs::path> recordings_in(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (fs::is_regular_file(entry->path() / run_name::recording, error) && is_run_folder(entry->path()))
            found.push_back(entry->path());
    std::ranges::sort(found);
    return found;
}

}  // namespace bitdistill
