// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the logs of a run, on disk and in memory. One process a run, on the engine's thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/run/run_folder.h"
#include "engine/run/run_log.h"

namespace bitdistill {

// Appends to the files and to the RunLog in one call. Holds the folder's lock; throws Error if another process has it.
// Every row, frame and event is one write() at once, so a killed process loses none; a write that fails (full disk) is
// taken back, the row counts as not written, and an Error that names the file is thrown.
class RunRecorder {
  public:
    RunRecorder(const RunFolder& folder, RunLog& log);  // loads what is on disk into the log
    // Of a process that computes for another one's run: everything goes to the log, nothing to the disk.
    explicit RunRecorder(RunLog& log);
    ~RunRecorder();

    void append(const StepRow& row);
    void publish(std::shared_ptr<const HistogramFrame> frame);
    void event(Severity severity, const std::string& kind, Stage stage, std::int64_t step, const std::string& text);
    void set_progress(Stage stage, const StageProgress& progress);
    // A resume: cuts the files and the log back to `step` of `stage` (0 = the stage starts anew). Events stay; a
    // "resume" event is added when something was cut or step is not 0.
    void cut(Stage stage, std::int64_t step);
    const RunLog& log() const { return log_; }
    void flush();  // makes all of it safe against a power cut; before a checkpoint is published

  private:
    struct Files;
    std::unique_ptr<Files> files_;
    RunLog& log_;
};

}  // namespace bitdistill
