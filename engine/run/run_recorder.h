// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the logs of a run, on disk and in memory. One process a run, on the engine's thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "engine/run/run_folder.h"
#include "engine/run/run_log.h"

namespace bitdistill {

// Appends to the files and to the RunLog in one call. Holds the folder's lock; throws Error if another process has it,
// and where a link in the folder leads out of it. Every row, frame and event is one write() at once, so a killed
// process loses none. A write that fails (a full disk, a limit on file sizes) ends nothing: the piece waits in memory,
// an event says so once, and flush() throws an Error that names the file as long as something waits.
class RunRecorder {
  public:
    RunRecorder(const RunFolder& folder, RunLog& log);  // loads what is on disk into the log
    // Of a process that computes for another one's run: everything goes to the log, nothing to the disk.
    explicit RunRecorder(RunLog& log);
    ~RunRecorder();

    void append(const StepRow& row);
    void publish(std::shared_ptr<const HistogramFrame> frame);
    void publish(std::shared_ptr<const ActivationFrame> frame);
    void event(Severity severity, const std::string& kind, Stage stage, std::int64_t step, const std::string& text);
    void set_progress(Stage stage, const StageProgress& progress);
    // A resume: takes what `stage` wrote past `step` (0 = the stage starts anew) out of the files and the log; frames
    // of weights past `frames`, where that is another step: a step's come before its evaluation; frames of activations
    // past the lower of the two: a step's come behind it. Other stages keep theirs, and so do events. What is taken out
    // goes to metrics.cut.csv, histograms.cut.bin and activations.cut.bin. A "resume" event is added when something was
    // cut or step is not 0. Throws Error: the disk is full.
    void cut(Stage stage, std::int64_t step, std::optional<std::int64_t> frames = std::nullopt);
    const RunLog& log() const { return log_; }
    void flush();  // makes all of it safe against a power cut; before a checkpoint is published. Throws Error
    bool flush_if_possible();  // false instead of an Error
    // Before a checkpoint: logs that were removed or shortened are made again. Throws Error: the run folder was moved,
    // deleted or emptied, or a link stands where the run writes.
    void check_place() const;

  private:
    struct Files;
    std::unique_ptr<Files> files_;
    RunLog& log_;
};

}  // namespace bitdistill
