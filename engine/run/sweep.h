// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep: one recipe, run at several points of its parameters. Each point is a run folder named after its settings, so
// a sweep goes on where it stood and may grow; points that differ in their seed alone are one row of the table, with
// mean and spread. For `bitdistill sweep`; plain data, any thread.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "engine/run/metric.h"
#include "engine/run/run_params.h"

namespace bitdistill {

struct SweepPoint {
    std::vector<std::pair<const Param*, std::string>> settings;  // what differs from the recipe, in the order given
    RunParams params;
    std::string name;  // of its folder: "gamma=60,seed=2"
};

// Every combination of "key=value,value,..."; the last key varies fastest. Throws Error: an unknown or repeated key, a
// value out of range, a point twice.
std::vector<SweepPoint> grid_points(const RunParams& recipe, const std::vector<std::string>& grid);
// One point a line: a JSON object of parameters. For combinations that are no grid, and for values with commas.
std::vector<SweepPoint> listed_points(const RunParams& recipe, const std::filesystem::path& list);

// What one model of a run reached: the metric that its table compares models by.
struct SweepValue {
    std::string row;  // "BitDistill"
    Metric figure;
};
struct SweepResult {
    std::string state = "waiting";   // "finished", "failed", "stopped", "waiting"
    std::string note;                // why it failed
    std::vector<SweepValue> values;  // one a row of the run's table
    double seconds = 0;              // of training, all stages
    double taken_seconds = 0;        // of these, stages that were taken over from another point
};
// What a run folder says about its point. A folder that is not there waits.
SweepResult read_result(const std::filesystem::path& run);
// Throws Error when `run` holds another recipe than the point's: the sweep's recipe was changed meanwhile.
void check_same_recipe(const SweepPoint& point, const std::filesystem::path& run);

// One row a group of points that differ in `seed` alone: its settings, how many runs, then per column mean and sample
// standard deviation over those that are finished.
struct SweepGroup {
    std::vector<std::pair<std::string, std::string>> settings;
    std::int64_t runs = 0;
    struct Value {
        std::string name, metric;
        double mean = 0, spread = 0;                     // spread is NaN for a single run
        double low = not_measured, high = not_measured;  // of a single run: 95 % interval over its items
    };
    std::vector<Value> values;
    double seconds = 0;  // mean
};
std::vector<SweepGroup> sweep_groups(const std::vector<SweepPoint>& points, const std::vector<SweepResult>& results);

// The first row is the heading; shares in per cent: "93.1 ± 0.4" over seeds, "93.1 (90.2 to 95.2)" of a single run.
std::vector<std::vector<std::string>> sweep_table(const std::vector<SweepGroup>& groups);
std::string sweep_markdown(const std::vector<SweepGroup>& groups);
std::string sweep_csv(const std::vector<SweepPoint>& points,
                      const std::vector<SweepResult>& results);  // a line a point
Json sweep_json(const std::vector<SweepPoint>& points, const std::vector<SweepResult>& results);

}  // namespace bitdistill
