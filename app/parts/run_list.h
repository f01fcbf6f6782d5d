// SPDX-License-Identifier: GPL-3.0-or-later
// What Home shows of the runs on disk: one summary per folder that holds a run.json, an ablation or a sweep. Reads
// files: called off the GUI thread.
#pragma once

#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

#include "engine/run/overview/loss_sketch.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

struct RunSummary {
    std::filesystem::path path;
    QString name;
    enum class State { finished, unfinished, running, broken } state = State::broken;
    bool ablation = false;        // a folder of runs; the command line goes on with it
    std::int64_t resumeStep = 0;  // of an unfinished run: the step of the checkpoint that it goes on from
    QString where;                // "distill, step 120 of 500", or why it cannot be read
    QString teacher, task;
    std::int64_t changed = 0;                            // unix time of the newest file
    std::string metric;                                  // that the two figures below are of: the task's first
    std::optional<Metric> teacherFigure, studentFigure;  // of a finished run
    std::vector<SketchPoint> losses;
    std::uint64_t bytes = 0;  // of the whole folder
};

// Where a run goes on when it is resumed: its first stage that is not done, and the step of that stage's checkpoint; 0:
// the stage begins. Nothing: all is done.
struct ResumePoint {
    Stage stage;
    std::int64_t step;
};
std::optional<ResumePoint> resumePoint(const RunFolder& run);
QString resumeText(std::int64_t step);  // of a button: "Resume from step 1,200"; "Resume" for step 0

// The folders in `directory` and of `others` that hold a run, an ablation or a sweep, each once, newest first.
std::vector<std::filesystem::path> runFolders(const std::filesystem::path& directory,
                                              const std::vector<std::filesystem::path>& others);
// Summaries of runFolders(), at most `limit`. Never throws: a folder that
// cannot be read is listed as broken with its reason.
std::vector<RunSummary> listRuns(const std::filesystem::path& directory,
                                 const std::vector<std::filesystem::path>& others, std::size_t limit);
RunSummary summarizeRun(const std::filesystem::path& folder);

}  // namespace bitdistill
