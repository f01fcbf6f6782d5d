// SPDX-License-Identifier: GPL-3.0-or-later
// ablate: a table of the paper or of the family as a sweep with a plan, with intervals and paired tests.
#include <algorithm>
#include <memory>
#include <set>

#include "app/cli/command.h"
#include "app/cli/point_runs.h"
#include "app/cli/run_execution.h"
#include "app/cli/run_options.h"
#include "app/cli/terminal.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/base/shell_text.h"
#include "engine/model/finite_weights.h"
#include "engine/model/weight_file.h"
#include "engine/run/ablation/ablation.h"
#include "engine/run/ablation/ablation_files.h"
#include "engine/run/ablation/point_tables.h"
#include "engine/run/ablation/shared_stages.h"
#include "engine/train/api/distillation_plan.h"
#include "engine/train/api/run_facts.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

struct Options {
    std::string recipe, preset, out, table, seeds, points;
    bool plan_only = false;
    ParameterOptions parameters;
    Manner manner{false, false};
};

// What the command was called with, as far as it decides what comes out.
std::string command_of(const Options& options) {
    std::string text = "bitdistill ablate";
    const auto add = [&](const std::string& word) { text += " " + shell_quoted(word); };
    if (!options.recipe.empty()) add(options.recipe);
    text += " --table " + options.table;
    if (!options.points.empty()) text += " --points " + options.points;
    if (!options.seeds.empty()) text += " --seeds " + options.seeds;
    if (!options.preset.empty()) text += " --preset " + options.preset;
    for (const std::string& setting : options.parameters.settings) text += " --set " + shell_quoted(setting);
    for (const auto& [param, value] : options.parameters.own)
        text += " --set " + shell_quoted(std::string(param->name) + "=" + value);
    return text + " --out " + shell_quoted(options.out);
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        parts.emplace_back(trimmed(std::string_view(text).substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

std::vector<std::int64_t> seeds_of(const Options& options, const RunParams& recipe) {
    if (options.seeds.empty()) return {recipe.seed};
    std::vector<std::int64_t> seeds;
    for (const std::string& part : split(options.seeds)) {
        std::int64_t& seed = seeds.emplace_back();
        if (!parse_number(part, seed))
            throw UsageError("\"" + part + "\" is no whole number", "--seeds", "Write --seeds 1,2,3");
    }
    return seeds;
}

// Those that --points names, in the table's order; all without it.
std::vector<AblationPoint> chosen_points(const Options& options, std::vector<AblationPoint> points) {
    if (options.points.empty()) return points;
    std::set<std::string> names;
    for (std::string name : split(options.points)) {
        std::ranges::replace(name, ':', '-');  // a folder's name has none
        if (std::ranges::find(points, name, &AblationPoint::name) == points.end()) {
            std::string known;
            for (const AblationPoint& point : points) add_to_list(known, point.name);
            throw UsageError("the table " + options.table + " has no point \"" + name + "\"", "--points",
                             "Known are: " + known);
        }
        names.insert(name);
    }
    std::erase_if(points, [&](const AblationPoint& point) { return !names.contains(point.name); });
    return points;
}

struct Plan {
    RunParams recipe;
    std::vector<AblationPoint> points;
    std::vector<AblationRun> runs;
    std::vector<std::vector<PlannedStage>> stages;  // of each run
};

Plan plan_of(const Options& options) {
    Plan plan;
    plan.recipe = recipe_of(options.recipe, options.preset, options.parameters);
    const std::optional<AblationTable> table = choice_of<AblationTable>(options.table);
    if (!table) {
        std::string known;
        for (const std::string_view word : Spelling<AblationTable>::words) add_to_list(known, std::string(word));
        throw UsageError("there is no table \"" + options.table + "\"", "--table", "Known are: " + known);
    }
    if (plan.recipe.teacher.empty())
        throw UsageError("is empty: choose the folder of the model to convert", "teacher", "Give --teacher DIR");
    if (!plan.recipe.student.empty() && *table != AblationTable::terms && *table != AblationTable::layers)
        throw UsageError("is given, and the table " + options.table + " is of what refinement makes of the teacher",
                         "student", "Leave it out, or take the table terms or layers");
    if (plan.recipe.dev_data.empty())
        throw UsageError("is empty: without evaluation data there is no figure to compare", "dev_data",
                         "Give --dev-data FILE");
    if (*table != AblationTable::stages && *table != AblationTable::terms && *table != AblationTable::layers &&
        !plan.recipe.distillation)
        throw UsageError("is off, and the table compares students that are distilled", "distillation", "Switch it on");
    const ModelConfig teacher = model_config_of(plan.recipe.teacher);
    const std::int64_t layer = distillation_plan(plan.recipe, teacher, teacher).student_layer;
    try {
        plan.points = chosen_points(options, ablation_points(*table, plan.recipe, teacher.layers, layer));
        plan.runs = ablation_runs(plan.points, plan.recipe, seeds_of(options, plan.recipe));
    } catch (const UsageError&) {
        throw;
    } catch (const Error& error) {
        throw UsageError(error);
    }
    std::vector<RunParams> recipes;
    for (const AblationRun& run : plan.runs) recipes.push_back(run.params);
    plan.stages = plan_stages(recipes);
    return plan;
}

// By the names of the points, each with one seed: no other is wrong where this one is right.
void check_points(const Plan& plan, const fs::path& out) {
    std::vector<PointRun> points;
    for (const AblationRun& run : plan.runs)
        if (run.seed == plan.runs.front().seed) points.push_back({plan.points[run.point].name, run.params});
    check(points, out, "name the others with --points");
}

// A folder holds one table: another one would take its place. A damaged file is written anew.
void check_table(const fs::path& out, const std::string& table) {
    std::string there;
    try {
        if (fs::exists(out / ablation_file)) there = read_ablation(out).table;
    } catch (const Error&) {
        return;
    }
    if (!there.empty() && there != table)
        throw Error("holds the table " + there, out.string(), "Give --out another folder for the table " + table);
}

// What of the plan lies in `out` already.
bool is_done(const fs::path& out, const AblationRun& run, Stage stage) {
    const fs::path folder = out / run.folder;
    return !out.empty() && fs::exists(folder / "run.json") && RunFolder::open(folder).stage_done(stage);
}

void show_plan(const Plan& plan, const fs::path& out) {
    std::vector<std::vector<std::string>> rows{{"run", "computed", "taken over", "done"}};
    std::size_t computed = 0, taken = 0, done = 0;
    for (std::size_t i = 0; i < plan.runs.size(); ++i) {
        std::string own, from_others, finished;
        for (const PlannedStage& one : plan.stages[i]) {
            if (is_done(out, plan.runs[i], one.stage)) {
                add_to_list(finished, to_string(one.stage));
                ++done;
            } else if (one.from == i) {
                add_to_list(own, to_string(one.stage));
                ++computed;
            } else {
                add_to_list(from_others, std::string(to_string(one.stage)) + " (" + plan.runs[one.from].folder + ")");
                ++taken;
            }
        }
        const auto cell = [](const std::string& text) { return text.empty() ? std::string("-") : text; };
        rows.push_back({plan.runs[i].folder, cell(own), cell(from_others), cell(finished)});
    }
    if (done == 0)
        for (std::vector<std::string>& row : rows) row.pop_back();
    print(table_text(rows));
    print(std::to_string(plan.points.size()) + " points, " + std::to_string(plan.runs.size()) +
          " runs: " + std::to_string(computed) + " stages are computed, " + std::to_string(taken) + " taken over" +
          (done > 0 ? ", " + std::to_string(done) + " are done." : "."));
    for (const AblationPoint& point : plan.points) {
        std::string settings;
        for (const std::string& setting : point.settings) settings += " " + setting;
        print(point.name + (point.reference ? " (reference)" : "") + ":" + settings);
    }
}

Json plan_json(const Plan& plan, const fs::path& out) {
    Json runs = Json::array();
    for (std::size_t i = 0; i < plan.runs.size(); ++i) {
        Json one{{"run", plan.runs[i].folder}, {"settings", plan.points[plan.runs[i].point].settings},
                 {"seed", plan.runs[i].seed},  {"computed", Json::array()},
                 {"taken", Json::object()},    {"done", Json::array()}};
        for (const PlannedStage& stage : plan.stages[i])
            if (is_done(out, plan.runs[i], stage.stage))
                one["done"].push_back(to_string(stage.stage));
            else if (stage.from == i)
                one["computed"].push_back(to_string(stage.stage));
            else
                one["taken"][to_string(stage.stage)] = plan.runs[stage.from].folder;
        runs.push_back(std::move(one));
    }
    return {{"type", "plan"}, {"runs", std::move(runs)}};
}

Ablation figures(const Options& options, const Plan& plan, const std::vector<ReadRun>& read) {
    return ablation_of(required_choice<AblationTable>(options.table, "table", "ablate"), plan.recipe, plan.points,
                       plan.runs, read, command_of(options),
                       "bitdistill " + run_facts("bitdistill").value("version", ""));
}

int ablate(const Options& options) {
    refuse_several_processes("ablate");
    const Plan plan = plan_of(options);
    const fs::path out = options.out;
    if (out.empty() && !options.plan_only) throw UsageError("is missing", "--out", "Say where the runs go: --out DIR");
    check_points(plan, out);
    std::vector<PointRun> runs;
    for (const AblationRun& run : plan.runs) runs.push_back({run.folder, run.params});
    if (!out.empty()) check_points_folder(out, runs, "ablation");
    if (!out.empty()) check_table(out, options.table);
    if (options.plan_only) {
        if (options.manner.json)
            print(plan_json(plan, out));
        else
            show_plan(plan, out);
        return exit_ok;
    }
    std::vector<ReadRun> read;
    for (const AblationRun& run : plan.runs) read.push_back(read_run(out, run));
    const int code = run_points(out, runs, options.manner, [&](std::size_t i) {
        read[i] = read_run(out, plan.runs[i]);
        write_ablation(out, figures(options, plan, read));
    });
    if (code == exit_stopped) {
        say("The same command goes on with the ablation.");
        return code;
    }
    // Another process may have finished some of them meanwhile.
    for (std::size_t i = 0; i < read.size(); ++i) read[i] = read_run(out, plan.runs[i]);
    const Ablation ablation = figures(options, plan, read);
    write_ablation(out, ablation);
    if (options.manner.json) {
        print(to_json(ablation));
    } else {
        print(table_text(ablation_table(ablation)));
        if (const std::string test = test_sentence(ablation); !test.empty()) print(test);
        say("Tables: " + (out / "ablation.md").string());
    }
    return code;
}

std::string tables_text() {
    std::string text = "The tables and their points:\n";
    for (const std::string_view word : Spelling<AblationTable>::words)
        text += "  " + std::string(word) + ": " + table_info(*choice_of<AblationTable>(word)).points + "\n";
    return text;
}

}  // namespace

void add_ablate_command(CLI::App& program, Work& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "ablate", "Run the points of one of the paper's tables, and test their differences",
        "  bitdistill ablate recipe.json --table stages --out ablations/stages --seeds 1,2,3\n"
        "  bitdistill ablate recipe.json --table terms --dry-run\n" +
            tables_text() +
            "Each point is a run folder below --out, and stages that points have in common are computed "
            "once. Called again\nit goes on where it was stopped. ablation.json, .csv and .md hold "
            "intervals and paired tests.",
        [options] { return ablate(*options); });
    command->add_option("recipe", options->recipe, "JSON file of parameters, or the run.json of an earlier run");
    std::string words;
    for (const std::string_view word : Spelling<AblationTable>::words)
        words += (words.empty() ? "" : "|") + std::string(word);
    command->add_option("--table", options->table, "Which table")->required()->type_name(words);
    command->add_option("--out", options->out, "Folder for the runs and the tables")->type_name("DIR");
    command
        ->add_option("--seeds", options->seeds, "Each point once with every one of them; the recipe's own by default")
        ->type_name("N,N,...");
    command->add_option("--points", options->points, "Only these points of the table")->type_name("NAME,...");
    command->add_flag(
        "--dry-run,--check", options->plan_only,
        "Check every point and print what would be computed, what taken over, and what is done; run nothing");
    add_preset_option(*command, options->preset);
    add_manner(*command, options->manner);
    add_parameter_options(*command, options->parameters);
}

}  // namespace bitdistill
