// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/queue/queue_points.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/list_text.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/ablation/point_tables.h"
#include "engine/run/queue/rate_search.h"
#include "engine/run/results.h"
#include "engine/run/run_place.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

bool is_finished(const fs::path& run) { return is_run_folder(run) && RunFolder::open(run).finished(); }

std::set<std::string> names_of_failed(const QueueEntry& entry) {
    std::set<std::string> names;
    for (const auto& [name, reason] : entry.failed) names.insert(name);
    return names;
}

RateSearch search_of(const QueueEntry& entry) {
    const auto figure = [&](const SweepPoint& point, Stage stage) -> std::optional<Metric> {
        const fs::path run = entry.folder / point.name;
        if (!is_finished(run)) return std::nullopt;
        const Results results = read_results(RunFolder::open(run).results_file());
        const ModelResult* const model = results.of(stage);
        if (!model || model->metrics.empty())
            throw Error("has no figure of the " + std::string(to_string(stage)) + " stage", run.string(),
                        "Remove this run's folder; it is then run again");
        return model->metrics.front();
    };
    return rate_search(entry.recipe, entry.factors, figure, names_of_failed(entry));
}

std::vector<AblationRun> runs_of(const QueueEntry& entry) {
    return ablation_runs(entry.points, entry.recipe,
                         entry.seeds.empty() ? std::vector<std::int64_t>{entry.recipe.seed} : entry.seeds);
}

struct Points {
    std::vector<QueuePoint> points;  // known by now
    std::int64_t planned = 0;
    std::string outcome;
};

std::string chosen_text(const RateSearch& search) {
    std::string text;
    for (const auto& [stage, rate] : search.chosen)
        add_to_list(text, std::string(to_string(stage)) + " " + number_text(rate));
    return text;
}

Points points_of(const QueueEntry& entry) {
    Points all;
    const auto add = [&](const std::string& name, const RunParams& params) {
        all.points.push_back({name, name.empty() ? entry.folder : entry.folder / name, params});
    };
    switch (entry.kind) {
        case QueueKind::run:
            add({}, entry.recipe);
            break;
        case QueueKind::sweep:
            for (const SweepPoint& point : grid_points(entry.recipe, entry.grid)) add(point.name, point.params);
            break;
        case QueueKind::ablation:
            for (const AblationRun& run : runs_of(entry)) add(run.folder, run.params);
            break;
        case QueueKind::rates: {
            const RateSearch search = search_of(entry);
            for (const SweepPoint& point : search.points) add(point.name, point.params);
            all.planned = search.planned;
            all.outcome = chosen_text(search);
            break;
        }
    }
    all.planned = std::max(all.planned, static_cast<std::int64_t>(all.points.size()));
    return all;
}

void write_sweep_points(const fs::path& out, const std::vector<SweepPoint>& points) {
    std::vector<SweepResult> results;
    for (const SweepPoint& point : points) results.push_back(read_result(out / point.name));
    write_sweep(out, points, results);
}

}  // namespace

QueueStand stand_of(const QueueEntry& entry) {
    QueueStand stand;
    Points all = points_of(entry);
    stand.planned = all.planned;
    stand.outcome = std::move(all.outcome);
    for (QueuePoint& point : all.points) {
        stand.makers.push_back(point.folder);
        if (entry.failed.contains(point.name))
            ++stand.failed;
        else if (is_finished(point.folder))
            ++stand.finished;
        else if (!stand.next)
            stand.next = std::move(point);
    }
    return stand;
}

void write_queue_tables(const QueueEntry& entry, const std::string& program) {
    std::error_code error;
    if (entry.kind == QueueKind::run || !fs::is_directory(entry.folder, error)) return;
    if (entry.kind == QueueKind::sweep) return write_sweep_points(entry.folder, grid_points(entry.recipe, entry.grid));
    if (entry.kind == QueueKind::rates) return write_sweep_points(entry.folder, search_of(entry).points);
    const std::vector<AblationRun> runs = runs_of(entry);
    std::vector<ReadRun> read;
    for (const AblationRun& run : runs) read.push_back(read_run(entry.folder, run));
    write_ablation(entry.folder, ablation_of(required_choice<AblationTable>(entry.table, "table", "queue"),
                                             entry.recipe, entry.points, runs, read, {}, program));
}

void check_entry(const QueueEntry& entry) {
    const Points all = points_of(entry);
    if (all.points.empty()) throw Error("has no points", entry.folder.string(), "Choose what is to be run");
    std::error_code error;
    const bool group = entry.kind != QueueKind::run;
    if (group && fs::exists(entry.folder, error) && !is_ablation(entry.folder) && !fs::is_empty(entry.folder, error))
        throw Error("is there already and is no sweep's", entry.folder.string(), "Choose another name");
    for (const QueuePoint& point : all.points)
        if (is_run_folder(point.folder))
            check_same_recipe({{}, point.params, point.name}, point.folder);
        else
            check_run_place(point.folder, point.params, Probe::rights);
}

}  // namespace bitdistill
