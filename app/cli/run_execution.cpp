// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_execution.h"

#include <unistd.h>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/result_table.h"
#include "app/cli/run_display.h"
#include "app/cli/terminal.h"
#include "app/use/comparison.h"
#include "app/use/evaluation.h"
#include "engine/base/model_path.h"
#include "engine/base/number_text.h"
#include "engine/base/shell_text.h"
#include "engine/run/run_inputs.h"
#include "engine/train/api/start_report.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

std::string resume_line(const RunFolder& run) { return "bitdistill resume " + shell_quoted(run.path().string()); }

}  // namespace

void add_manner(CLI::App& command, Manner& manner) {
    command.add_flag("--json", manner.json, "Steps and events as JSON lines on stdout, the results at the end");
    command.add_flag("!--no-compare", manner.compare, "Do not measure how fast the finished models write text");
    command.add_flag("!--no-duel", manner.compare)->group("");  // its name of before
}

int take_part(const World& world) {
    say("Rank " + std::to_string(world.rank) + " of " + std::to_string(world.size) + " (" + world.launcher +
        ") takes part in the run of rank 0 at " + world.host + ":" + std::to_string(world.port));
    RunLog log;
    bool finished = false;
    run_in_foreground([&](JobControl& control) {
        finished = training_engine().run_recipe_together(world, nullptr, log, control, {});
    });
    return finished ? exit_ok : exit_stopped;
}

void refuse_several_processes(const char* command) {
    if (const World world = world_of_environment(); !world.alone())
        throw UsageError("runs in one process, and " + world.launcher + " started " + std::to_string(world.size),
                         command, "Start it without a launcher");
}

int execute(const RunFolder& run, const Manner& manner) {
    const World world = world_of_environment();
    if (world.alone())
        return execute(run, manner, [](const RunFolder& folder, RunLog& log, JobControl& control) {
            return training_engine().run_recipe(folder, log, control, finalEvaluator());
        });
    return execute(run, manner, [world](const RunFolder& folder, RunLog& log, JobControl& control) {
        return training_engine().run_recipe_together(world, &folder, log, control, finalEvaluator());
    });
}

int execute(const RunFolder& run, const Manner& manner, const RunWork& work) {
    if (!manner.json) say("Run " + run.path().string());
    RunLog log;
    RunDisplay display(log, run.path(), manner.json);
    bool finished = false;
    const auto on_stop = [&] {
        if (!manner.json) say("Stopping: a checkpoint is saved. Once more ends the program at once.");
    };
    const auto on_suspend = [&](Suspension suspension) {
        if (manner.json) return;
        if (suspension == Suspension::saving)
            say("Pausing: a checkpoint is saved and the memory given back. Once more suspends at once, memory kept.");
        else
            say("Suspended without its memory. Go on with: fg, or kill -CONT " + std::to_string(::getpid()));
    };
    // A process among several waits for the others, and they for it: there SIGTSTP is no more than the usual one.
    const bool alone = world_of_environment().alone();
    try {
        run_in_foreground([&](JobControl& control) { finished = work(run, log, control); }, [&] { display.show(); },
                          on_stop, alone ? std::function<void(Suspension)>(on_suspend) : nullptr);
    } catch (const Error&) {
        try {
            display.end();
        } catch (const Error&) {  // standard output is what failed
        }
        say("Once the cause is gone, the run goes on with: " + resume_line(run));
        throw;
    }
    display.end();
    const auto stopped = [&] {
        if (manner.json)
            print(Json{{"type", "stopped"}, {"run", run.path().string()}, {"resume", resume_line(run)}});
        else
            say("Stopped. Go on with: " + resume_line(run));
        return exit_stopped;
    };
    if (!finished) return stopped();

    const bool evaluated = run.stage_done(Stage::evaluate);
    if (const bool missing = evaluated && manner.compare && !keptComparison(run);
        missing && !changed_since_evaluation(run).empty()) {
        // Its prompt would be an item of another file than the table's.
        say("note: the models' speed is not measured: " + changed_since_evaluation(run) +
            ". bitdistill compare measures it with a prompt of yours");
    } else if (missing) {
        if (!manner.json) say("Measuring how fast each model writes text");
        bool measured = false;
        try {
            run_in_foreground([&](JobControl& control) { measured = measureComparison(run, control); }, {}, on_stop);
            if (!measured) return stopped();
        } catch (const Error& error) {  // the run is finished, and its table does not wait for this
            say("note: the models' speed is not measured: " + sentence_of(error));
        }
    }
    if (manner.json) {
        Json result{{"type", "result"}, {"run", run.path().string()}, {"finished", true}};
        if (evaluated) {
            const Results results = read_results(run.results_file());
            if (const auto start = read_start_report(run.path())) result["start"] = to_json(*start);
            result["rows"] = result_rows(results);
            if (!results.held_out.empty()) result["held_out"] = to_json(results.held_out);
            const std::optional<Headline> headline =
                results.comparison ? headline_of(*results.comparison) : std::nullopt;
            if (headline) result["headline"] = to_json(*headline, *results.comparison);
        } else if (const HeldOutText text = held_out_of(run); !text.empty()) {
            result["held_out"] = to_json(text);
        }
        print(result);
    } else if (evaluated) {
        const Results results = read_results(run.results_file());
        print(result_table(results));
        if (const std::string sentences = result_sentences(results); !sentences.empty()) print(sentences);
        if (const std::string texts = compared_texts(results); !texts.empty()) print(texts);
    } else if (const std::string text = held_out_text(held_out_of(run)); !text.empty()) {
        print(text);
    }
    if (!manner.json) say("Models: " + run.path().string());
    return exit_ok;
}

void check_place(const fs::path& out, const RunParams& params) {
    try {
        check_run_place(out, params, Probe::rights);
    } catch (const Error& error) {
        if (is_run_folder(out))
            throw Error(error.problem(), error.subject(),
                        "Go on with bitdistill resume " + shell_quoted(out.string()) + " or choose another folder");
        throw UsageError(error.problem(), "--out " + error.subject(), error.remedy());
    }
    check_folder_can_be_made(out, Probe::making);  // a full disk is no wrong usage
}

}  // namespace bitdistill
