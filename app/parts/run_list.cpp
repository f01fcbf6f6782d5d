// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/run_list.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <set>
#include <system_error>

#include "app/parts/settings.h"
#include "engine/base/model_path.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/overview/run_figures.h"
#include "engine/run/overview/whole_runs.h"
#include "engine/run/run_folder.h"
#include "widgets/plot_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

struct RunListText {
    Q_DECLARE_TR_FUNCTIONS(RunList)
};

std::int64_t unixTime(const fs::path& path) {
    std::error_code error;
    const auto time = fs::last_write_time(path, error);
    if (error) return 0;
    const auto system = std::chrono::file_clock::to_sys(time);
    return std::chrono::duration_cast<std::chrono::seconds>(system.time_since_epoch()).count();
}

// When any of the files was written that tell of a run, or of an ablation.
std::int64_t changedAt(const fs::path& path) {
    std::int64_t latest = 0;
    for (const char* file : {run_file_name, run_name::metrics, ablation_file, sweep_file})
        latest = std::max(latest, unixTime(path / file));
    return latest;
}

RunSummary summarizeAblation(const fs::path& path) {
    RunSummary summary;
    summary.path = path;
    summary.name = QString::fromStdString(path.filename().string());
    summary.changed = changedAt(path);
    summary.ablation = true;
    summary.bytes = bytes_below(path);
    try {
        const Ablation ablation = read_ablation(path);
        int runs = 0, finished = 0;
        for (const AblationRow& row : ablation.rows)
            for (const AblationOutcome& run : row.runs) {
                ++runs;
                finished += run.state == "finished";
            }
        const QString title =
            ablation.table.empty()
                ? RunListText::tr("sweep")
                : RunListText::tr("ablation: %1").arg(QCoreApplication::translate("Ablation", ablation.title.c_str()));
        // It waits for its command, not for a click.
        summary.state = RunSummary::State::finished;
        summary.where = finished == runs
                            ? RunListText::tr("%1, %n run(s)", nullptr, runs).arg(title)
                            : RunListText::tr("%1, %2 of %n run(s) finished", nullptr, runs).arg(title).arg(finished);
    } catch (const std::exception& error) {
        summary.where = spokenError(error);
    }
    return summary;
}

}  // namespace

RunSummary summarizeRun(const fs::path& path) {
    if (!is_run_folder(path) && is_ablation(path)) return summarizeAblation(path);
    RunSummary summary;
    summary.path = path;
    summary.name = QString::fromStdString(path.filename().string());
    summary.changed = changedAt(path);
    summary.losses = loss_sketch(path);
    summary.bytes = bytes_below(path);
    try {
        const RunFolder folder = RunFolder::open(path);
        summary.changed = std::max(summary.changed, unixTime(folder.results_file()));
        summary.teacher = modelLabel(QString::fromStdString(folder.params().teacher));
        summary.task = QString::fromStdString(folder.params().task);
        if (folder.finished()) {
            summary.state = RunSummary::State::finished;
            const FinalFigures figures = final_figures(folder);
            summary.metric = figures.metric;
            summary.teacherFigure = figures.teacher;
            summary.studentFigure = figures.student;
            summary.where = folder.recorded() ? RunListText::tr("recording") : RunListText::tr("finished");
            return summary;
        }
        summary.state = folder.locked_by_other() ? RunSummary::State::running : RunSummary::State::unfinished;
        if (const auto point = resumePoint(folder)) {
            summary.resumeStep = point->step;
            summary.where = point->step > 0 ? RunListText::tr("%1, saved at step %2")
                                                  .arg(style::stageLabel(point->stage), style::integer(point->step))
                                            : RunListText::tr("%1, not begun").arg(style::stageLabel(point->stage));
        }
    } catch (const std::exception& error) {
        summary.where = spokenError(error);
    }
    return summary;
}

std::optional<ResumePoint> resumePoint(const RunFolder& run) {
    if (run.recorded()) return std::nullopt;
    for (const Stage stage : run.planned_stages()) {
        if (run.stage_done(stage)) continue;
        const auto checkpoint = run.newest_checkpoint(stage);
        return ResumePoint{stage, checkpoint ? checkpoint->step : 0};
    }
    return std::nullopt;
}

QString resumeText(std::int64_t step) {
    return step > 0 ? RunListText::tr("Resume from step %1").arg(style::integer(step)) : RunListText::tr("Resume");
}

std::vector<fs::path> runFolders(const fs::path& directory, const std::vector<fs::path>& others) {
    std::set<fs::path> paths;
    const auto add = [&paths](const fs::path& path) {
        std::error_code error;
        if (is_run_folder(path) || is_ablation(path)) paths.insert(fs::absolute(path, error).lexically_normal());
    };
    std::error_code error;
    for (fs::directory_iterator entry(directory, fs::directory_options::skip_permission_denied, error), end;
         !error && entry != end; entry.increment(error))
        if (entry->is_directory(error)) add(entry->path());
    for (const fs::path& other : others) add(other);

    std::vector<std::pair<std::int64_t, fs::path>> byTime;
    for (const fs::path& path : paths) byTime.emplace_back(changedAt(path), path);
    std::sort(byTime.rbegin(), byTime.rend());
    std::vector<fs::path> folders;
    for (auto& [time, path] : byTime) folders.push_back(std::move(path));
    return folders;
}

std::vector<RunSummary> listRuns(const fs::path& directory, const std::vector<fs::path>& others, std::size_t limit) {
    std::vector<fs::path> folders = runFolders(directory, others);
    if (folders.size() > limit) folders.resize(limit);
    std::vector<RunSummary> runs;
    for (const fs::path& folder : folders) runs.push_back(summarizeRun(folder));
    return runs;
}

}  // namespace bitdistill
