// SPDX-License-Identifier: GPL-3.0-or-later
// What an ablation came to: for each point its figure over the seeds with an interval, and whether it can be told from
// the reference point on the same items. Read from the points' run folders; kept as ablation.json, which the window
// and people's scripts read (ablation_files.h). Plain data, any thread.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/run/ablation/ablation.h"
#include "engine/run/metric.h"
#include "engine/run/sweep.h"
#include "engine/score/paired_texts.h"

namespace bitdistill {

// One run: a point with a seed.
struct AblationOutcome {
    std::int64_t seed = 0;
    std::string folder;             // beside ablation.json
    std::string state = "waiting";  // "finished", "failed", "stopped", "waiting"
    std::string note;               // why it failed
    Metric figure;                  // of the student, with its interval over items (Wilson)
    // To the reference with the same seed, by engine/run/paired.h.
    std::optional<PairedDifference> to_reference;
    double perplexity = not_measured;  // of held-out text behind continual pre-training, where a run has that
    double seconds = 0;                // of training, all stages
    double computed_seconds = 0;       // of those that were computed here, not taken from another point
};

struct AblationRow {
    std::string name, label;
    std::vector<std::string> settings;
    bool reference = false;
    std::optional<double> paper;
    std::vector<AblationOutcome> runs;

    std::int64_t finished = 0;                       // runs that count below
    double mean = not_measured;                      // over seeds
    double spread = not_measured;                    // sample standard deviation over seeds; of one: not measured
    double low = not_measured, high = not_measured;  // 95 % interval of the mean
    // The same of `perplexity`, over the runs that measured it.
    double perplexity = not_measured, perplexity_spread = not_measured;
    // To the reference, over all seeds that both have. p is of one comparison; adjusted_p counts all of the table
    // (Holm 1979).
    std::optional<PairedDifference> to_reference;
    double adjusted_p = not_measured;
    double seconds = 0;  // mean, of a run alone

    bool distinguishable() const { return adjusted_p < 0.05; }
};

// A model that stands beside all points: FP16-SFT. Mean over the reference's seeds.
struct AblationBaseline {
    std::string row;
    double mean = not_measured, low = not_measured, high = not_measured;
};

struct Ablation {
    std::string table;   // "stages"; empty: a sweep of its own parameters
    std::string title;   // "Stages"
    std::string metric;  // "accuracy"
    std::string task, model, data;
    std::string command, program, machine;
    std::string paper;  // what the paper's numbers are of
    std::vector<std::int64_t> seeds;
    std::vector<AblationRow> rows;  // in the table's order
    std::vector<AblationBaseline> baselines;

    const AblationRow* reference() const&;
    const AblationRow* reference() const&& = delete;
    // The point with the best mean, the first of several; null: none is finished.
    const AblationRow* best() const&;
    const AblationRow* best() const&& = delete;
    double computed_seconds() const;  // of all runs
};

// What a run's folder says, with what its student got right, or wrote.
struct ReadRun {
    AblationOutcome outcome;
    std::map<std::int64_t, bool> right;  // by line of the data; empty where the metric is not one of single items
    std::map<std::int64_t, TextFigures> texts;  // the same of what was written; empty where the metric is no score
    std::vector<SweepValue> values;             // of all its models
};
// A folder that is not there waits; a damaged file is the run's note.
ReadRun read_run(const std::filesystem::path& folder, const AblationRun& run);
// read[i] is of runs[i]. What is not finished counts as nothing.
Ablation ablation_figures(AblationTable table, const std::vector<AblationPoint>& points,
                          const std::vector<AblationRun>& runs, const std::vector<ReadRun>& read);

// Which test the differences rest on, as a sentence; empty: none.
std::string test_sentence(const Ablation& ablation);

}  // namespace bitdistill
