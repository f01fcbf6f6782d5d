// SPDX-License-Identifier: GPL-3.0-or-later
// A run on disk: names, DONE markers, the append-only logs, checkpoints. RunRecorder writes (one process, engine
// thread); RunTail reads what any process writes (GUI's timer or a test). Both fill a RunLog.
//
//   run.json  metrics.csv  histograms.bin  events.jsonl  results.json
//   checkpoints/<stage>-<step, six digits>/{model.safetensors, optimizer.safetensors, state.json, DONE}
//   corpus-tokens.bin      the corpus in token ids, while a stage reads it
//   teacher-cache.bin      the teacher's outputs for each item, while a stage with such a cache is under way
//   sampled/corpus.jsonl   text that the teacher wrote, where the recipe has no corpus
//   teacher/ bitnet-sft/ refined/ pretrained/ student/   model folders with DONE
//   progress.json  where each stage stands, at most one second old while a process writes; derived, may be deleted
//   lock           held (flock) by the process that writes; its text says which
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/run_log.h"
#include "engine/run/run_params.h"

namespace bitdistill {

namespace fs = std::filesystem;

// DONE markers: a JSON of sizes and checksums of the folder's files. write_done() syncs every file and the folder
// first.
void write_done(const fs::path& folder);
bool has_done(const fs::path& folder);     // marker exists and the sizes agree
void verify_done(const fs::path& folder);  // also the checksums; throws Error that names the file
// Makes a folder next to `target`, calls fill(temporary), writes DONE, renames to `target` (an older one is removed
// after). On an exception the temporary folder is removed.
void publish_folder(const fs::path& target, const std::function<void(const fs::path&)>& fill);

// Before anything is done: each of these waits with its steps, the others are off.
std::array<StageProgress, stage_count> planned_progress(const RunParams& params);

class RunFolder {
  public:
    // Makes the folder and run.json (recipe, versions, seed, host, threads, start time). Throws Error if a run is
    // there.
    static RunFolder create(const fs::path& path, const RunParams& params, const Json& facts);
    static RunFolder open(const fs::path& path);  // throws Error if run.json is missing or broken

    const fs::path& path() const { return path_; }
    const RunParams& params() const { return params_; }
    const Json& facts() const { return facts_; }

    fs::path model_folder(Stage stage) const;  // teacher, bitnet-sft, refined, pretrained, student
    fs::path metrics_file() const, histograms_file() const, events_file() const, results_file() const;
    bool stage_done(Stage stage) const;  // DONE of its folder, or results.json for evaluate
    std::vector<Stage> planned_stages() const;
    bool finished() const;  // every planned stage is done
    // What the disk says about each stage: off, done, or waiting at its newest checkpoint's step.
    std::array<StageProgress, stage_count> progress() const;

    struct Checkpoint {
        fs::path path;
        Stage stage;
        std::int64_t step;
    };
    std::vector<Checkpoint> checkpoints(Stage stage) const;  // complete ones, oldest first
    std::optional<Checkpoint> newest_checkpoint(Stage stage) const;
    fs::path checkpoint_path(Stage stage, std::int64_t step) const;
    fs::path teacher_cache_file() const;
    fs::path packed_corpus_file() const;
    fs::path sampled_corpus() const;  // text that the teacher wrote: sampled/corpus.jsonl, beside its DONE
    // Keeps the newest `keep` of a stage and the one at step `spare` (-1 = none).
    void prune_checkpoints(Stage stage, std::int64_t keep, std::int64_t spare = -1) const;
    // Removes checkpoints of all stages, the oldest first and the spared one last, until the rest takes at most
    // `bytes`. The newest of `stage` always stays.
    void prune_checkpoints_to(std::uint64_t bytes, Stage stage, std::int64_t spare = -1) const;
    void remove_unfinished() const;  // temporary folders left by a killed process

    bool locked_by_other() const;  // another process is writing here
    bool locked() const;           // some process, perhaps this one, is writing here

  private:
    fs::path path_;
    RunParams params_;
    Json facts_;
};

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

// Follows the files of a run that any process writes. poll() reads whole new lines and frames into the log; when a
// file has become shorter (a resume), it clears the log and reads from the start. Never blocks on the writer.
class RunTail {
  public:
    RunTail(fs::path folder, RunLog& log);
    ~RunTail();
    bool poll();  // true if anything was new. Throws Error if the folder has vanished.

  private:
    struct State;
    std::unique_ptr<State> state_;
};

// The layout of histograms.bin, for tools: "BDH1", then per frame a little-endian block, see run_records.cpp.
void write_frame(std::string& bytes, const HistogramFrame& frame);
// Returns the number of bytes used, 0 when the block is not complete yet. Throws Error on a damaged block.
std::size_t read_frame(std::string_view bytes, HistogramFrame& frame);

}  // namespace bitdistill
