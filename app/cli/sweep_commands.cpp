// SPDX-License-Identifier: GPL-3.0-or-later
// sweep: one recipe at several points, each a run folder, and one table.
#include <memory>
#include <set>

#include "app/cli/command.h"
#include "app/cli/point_runs.h"
#include "app/cli/run_execution.h"
#include "app/cli/run_options.h"
#include "app/cli/terminal.h"
#include "engine/model/finite_weights.h"
#include "engine/run/ablation/point_tables.h"
#include "engine/run/sweep.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

struct Options {
    std::string recipe, preset, out, list;
    std::vector<std::string> grid;
    ParameterOptions parameters;
    Manner manner{false, false};
};

std::vector<SweepPoint> points_of(const Options& options) {
    const RunParams recipe = recipe_of(options.recipe, options.preset, options.parameters);
    if (options.grid.empty() == options.list.empty())
        throw UsageError(options.grid.empty() ? "is missing" : "and --list are both given", "--grid",
                         "Say which points to run: --grid key=value,value (may be repeated) or --list FILE");
    try {
        return options.list.empty() ? grid_points(recipe, options.grid) : listed_points(recipe, options.list);
    } catch (const Error& error) {
        throw UsageError(error);
    }
}

int sweep(const Options& options) {
    refuse_several_processes("sweep");
    const std::vector<SweepPoint> points = points_of(options);
    const fs::path out = options.out;
    std::vector<PointRun> runs;
    for (const SweepPoint& point : points) runs.push_back({point.name, point.params});
    // Everything that can be wrong is said before hours have gone by.
    check(runs, out, "leave these points out");
    check_points_folder(out, runs, "sweep");
    std::vector<SweepResult> results;
    for (const SweepPoint& point : points) results.push_back(read_result(out / point.name));
    const int code = run_points(out, runs, options.manner, [&](std::size_t i) {
        results[i] = read_result(out / runs[i].name);
        write_sweep(out, points, results);
    });
    if (code == exit_stopped) {
        say("The same command goes on with the sweep.");
        return code;
    }
    write_sweep(out, points, results);
    if (options.manner.json)
        print(sweep_json(points, results));
    else
        print(table_text(sweep_table(sweep_groups(points, results))));
    return code;
}

}  // namespace

void add_sweep_commands(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "sweep", "Run a recipe at several points of its parameters, with one table at the end",
        "  bitdistill sweep recipe.json --out sweeps/gamma --grid gamma=10,100,1000 --grid seed=1,2,3\n"
        "  bitdistill sweep recipe.json --out sweeps/mixed --list points.jsonl\n"
        "Called again it skips the points that are done and goes on with the one that was interrupted. A stage that "
        "two\n"
        "points have in common, a teacher for one, is computed once and taken over.",
        [options] { return sweep(*options); });
    command->add_option("recipe", options->recipe, "JSON file of parameters, or the run.json of an earlier run");
    command->add_option("--out", options->out, "Folder for the runs and the table")->required()->type_name("DIR");
    command->add_option("--grid", options->grid, "Values of one parameter; all combinations are run")
        ->type_name("KEY=VALUE,...")
        ->allow_extra_args(false);
    command->add_option("--list", options->list, "File with one point a line: a JSON object of parameters")
        ->type_name("FILE");
    add_preset_option(*command, options->preset);
    add_manner(*command, options->manner);
    add_parameter_options(*command, options->parameters);
}

}  // namespace bitdistill
