// SPDX-License-Identifier: GPL-3.0-or-later
// A run on disk: which file and folder stands where, what is done, which checkpoints there are. RunRecorder
// (run_recorder.h) writes its logs, RunTail (run_tail.h) follows them. Any thread.
//
//   run.json  metrics.csv  histograms.bin  activations.bin  events.jsonl  results.json  items.jsonl
//   checkpoints/<stage>-<step, six digits>/{model.safetensors, optimizer.safetensors, state.json, DONE}
//   metrics.cut.csv  histograms.cut.bin  activations.cut.bin  what resumes took out of the logs, redoing the steps
//   inputs.json            the recipe and the files that the run began with (run_inputs.h)
//   corpus-tokens.bin      the corpus in token ids, while a stage reads it
//   teacher-cache.bin      the teacher's outputs for each item, while a stage with such a cache is under way
//   held-out.json          what held-out text says of the teacher and of the student that stage 2 has made (results.h)
//   sampled/corpus.jsonl   text that the teacher wrote, where the recipe has no corpus
//   teacher/ distillation-teacher/ bitnet-sft/ refined/ pretrained/ student/   model folders with DONE
//   recording.json         in place of all models: a recording, which is only read (engine/run/overview/recording.h)
//   progress.json  where each stage stands, at most one second old while a process writes; derived, may be deleted
//   lock           held (flock) by the process that writes; its text says which
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/run_log.h"
#include "engine/run/run_params.h"

namespace bitdistill {

// How the files and folders are called; the stages' model folders are named in the table of stages (stage.h), run.json
// in engine/base/model_path.h.
namespace run_name {

inline constexpr const char *checkpoints = "checkpoints", *sampled = "sampled", *sampled_parts = "sampled.parts",
                            *report = "report";
inline constexpr const char *inputs = "inputs.json", *engine = "engine.json", *start = "start.json",
                            *progress = "progress.json", *results = "results.json", *items = "items.jsonl",
                            *lock = "lock", *events = "events.jsonl", *packed_corpus = "corpus-tokens.bin",
                            *teacher_cache = "teacher-cache.bin", *held_out = "held-out.json",
                            *recording = "recording.json";
inline constexpr const char *metrics = "metrics.csv", *cut_metrics = "metrics.cut.csv", *histograms = "histograms.bin",
                            *cut_histograms = "histograms.cut.bin", *activations = "activations.bin",
                            *cut_activations = "activations.cut.bin";
// Behind the name of a file that could not be read and was put aside.
inline constexpr const char* damaged_ending = ".damaged";

}  // namespace run_name

struct RunName {
    std::string name;  // "student", "metrics.csv"
    bool folder = false;
};
// Everything that a run writes into its folder, by name; temporary ones (publish.h) and report/ left out.
const std::vector<RunName>& run_names();

// Before anything is done: each of these waits with its steps, the others are off.
std::array<StageProgress, stage_count> planned_progress(const RunParams& params);

class RunFolder {
  public:
    // Makes the folder and run.json (recipe, versions, seed, host, threads, start time). Throws Error if a run is
    // there.
    static RunFolder create(const std::filesystem::path& path, const RunParams& params, const Json& facts);
    static RunFolder open(const std::filesystem::path& path);  // throws Error if run.json is missing or broken

    const std::filesystem::path& path() const { return path_; }
    const RunParams& params() const { return params_; }
    const Json& facts() const { return facts_; }

    std::filesystem::path model_folder(Stage stage) const;  // "teacher", "student": StageInfo::folder
    std::filesystem::path metrics_file() const, histograms_file() const, events_file() const, results_file() const;
    std::filesystem::path cut_metrics_file() const, cut_histograms_file() const, inputs_file() const;
    std::filesystem::path activations_file() const, cut_activations_file() const;
    std::filesystem::path engine_file() const;  // precision, threads and device that the run began with
    std::filesystem::path held_out_file() const;
    std::filesystem::path items_file() const;  // what each model answered to each item (results.h)
    bool stage_done(Stage stage) const;        // DONE of its folder, or results.json for evaluate
    std::vector<Stage> planned_stages() const;
    bool finished() const;  // every planned stage is done; of a recording, always
    bool recorded() const;  // curves, histograms and results of a run without its models: nothing can go on with it
    bool begun() const;     // some stage is done or has a checkpoint
    // What the disk says about each stage: off, done, or waiting at its newest checkpoint's step.
    std::array<StageProgress, stage_count> progress() const;

    struct Checkpoint {
        std::filesystem::path path;
        Stage stage;
        std::int64_t step;
    };
    std::vector<Checkpoint> checkpoints(Stage stage) const;         // complete ones, oldest first
    std::vector<Checkpoint> checkpoint_folders(Stage stage) const;  // the others, too
    std::optional<Checkpoint> newest_checkpoint(Stage stage) const;
    std::filesystem::path checkpoint_path(Stage stage, std::int64_t step) const;
    std::filesystem::path teacher_cache_file() const;
    std::filesystem::path packed_corpus_file() const;
    std::filesystem::path sampled_corpus() const;  // text that the teacher wrote: sampled/corpus.jsonl, beside its DONE
    // Keeps the newest `keep` of a stage and the one at step `spare` (-1 = none).
    void prune_checkpoints(Stage stage, std::int64_t keep, std::int64_t spare = -1) const;
    // Removes checkpoints of all stages, the oldest first and the spared one last, until the rest takes at most
    // `bytes`. The newest of `stage` always stays.
    void prune_checkpoints_to(std::uint64_t bytes, Stage stage, std::int64_t spare = -1) const;
    void remove_checkpoints(Stage stage, std::int64_t after = -1) const;  // all folders of them past that step
    void remove_result(Stage stage) const;                                // its model, or results.json
    // Throws Error where a link in this folder or in checkpoints/ could lead a writer out of it. A finished stage's
    // folder is only read, so it may be one.
    void refuse_links() const;
    void remove_unfinished() const;  // files and folders that a killed process was making

    bool locked_by_other() const;  // another process is writing here
    bool locked() const;           // some process, perhaps this one, is writing here

  private:
    std::filesystem::path path_;
    RunParams params_;
    Json facts_;
};

std::string now_text();  // UTC, as a run folder's files have it: "2026-01-31T23:59:00Z"

}  // namespace bitdistill
