// SPDX-License-Identifier: GPL-3.0-or-later
// sample, run, resume: from a recipe to the table FP16-SFT / BitNet-SFT / BitDistill.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/foreground.h"
#include "app/cli/result_table.h"
#include "app/cli/run_display.h"
#include "app/cli/run_options.h"
#include "app/cli/terminal.h"
#include "app/duel.h"
#include "engine/text/sample_recipe.h"
#include "engine/train/engine.h"

namespace bitdistill {

namespace {

struct Manner {
    bool json = false, duel = true;
};

void add_manner(CLI::App& command, Manner& manner) {
    command.add_flag("--json", manner.json, "Steps and events as JSON lines on stdout, the results at the end");
    command.add_flag("!--no-duel", manner.duel, "Do not measure how fast the finished models write text");
}

std::string resume_line(const RunFolder& run) { return "bitdistill resume " + shell_quoted(run.path().string()); }

// All stages that are not done yet, then the duel, then the table.
int execute(const RunFolder& run, const Manner& manner,
            decltype(TrainingEngine::run_recipe) work = training_engine().run_recipe) {
    if (!manner.json) say("Run " + run.path().string());
    RunLog log;
    RunDisplay display(log, manner.json);
    bool finished = false;
    const auto on_stop = [&] {
        if (!manner.json) say("Stopping: a checkpoint is saved. Once more ends the program at once.");
    };
    try {
        run_in_foreground([&](JobControl& control) { finished = work(run, log, control); }, [&] { display.show(); },
                          on_stop);
    } catch (const Error&) {
        display.end();
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
    if (evaluated && manner.duel && !read_json(run.results_file()).contains("duel")) {
        if (!manner.json) say("Measuring how fast each model writes text");
        bool measured = false;
        run_in_foreground([&](JobControl& control) { measured = measureDuel(run, control); }, {}, on_stop);
        if (!measured) return stopped();
    }
    if (manner.json) {
        Json result{{"type", "result"}, {"run", run.path().string()}, {"finished", true}};
        if (evaluated) result["rows"] = result_rows(run);
        print(result);
    } else if (evaluated) {
        print(result_table(run));
        if (const std::string texts = duel_texts(run); !texts.empty()) print(texts);
    }
    if (!manner.json) say("Models: " + run.path().string());
    return exit_ok;
}

// Red problems end the command, amber ones are said.
void check(const RunParams& params) {
    bool fatal = false;
    for (const Problem& problem : problems(params)) {
        fatal = fatal || problem.fatal;
        say((problem.fatal ? "error: " : "note: ") + (problem.param.empty() ? "" : problem.param + " ") + problem.text);
    }
    if (fatal) throw UsageError("the recipe cannot be run", {}, "Correct what stands above; nothing was started");
    training_engine();  // if it cannot be opened, say so before a run folder is made
}

Json facts() {
    return {{"program", "bitdistill"}, {"version", WORKBENCH_VERSION}, {"libtorch", training_engine().libtorch}};
}

void refuse_a_second_run(const fs::path& out) {
    std::error_code ignored;
    if (fs::exists(out / "run.json", ignored))
        throw Error("there is a run already", out.string(),
                    "Go on with bitdistill resume " + shell_quoted(out.string()) + " or choose another folder");
}

void add_sample(CLI::App& program, Work& chosen) {
    struct Options {
        std::string out;
        ParameterOptions parameters;
        Manner manner;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "sample", "Run every stage on the small world that comes with the program: about a minute",
        "  bitdistill sample --out runs/sample\n"
        "  bitdistill sample --out runs/sample-gamma60 --set gamma=60",
        [options] {
            refuse_a_second_run(options->out);
            RunParams params = sample_recipe(options->out);
            apply(options->parameters, params);
            check(params);
            return execute(RunFolder::create(options->out, params, facts()), options->manner);
        });
    command->add_option("--out", options->out, "New folder for the run")->required()->type_name("RUN");
    add_manner(*command, options->manner);
    add_parameter_options(*command, options->parameters);

    // Two runs, because one recipe trains the teacher on text and the other on verdicts. Called again on the same
    // folder it goes on.
    const auto teacher = std::make_shared<Options>();
    command = add_command(
        program, chosen, "sample-teacher",
        "Make the sample's teacher anew: its tokenizer, its text, its pre-training, its verdicts (about half an hour)",
        "  bitdistill sample-teacher --out runs/teacher", [teacher] {
            const fs::path out = teacher->out;
            const auto run_of = [&](const fs::path& path, auto&& recipe) {
                std::error_code ignored;
                if (fs::exists(path / "run.json", ignored)) return RunFolder::open(path);
                return RunFolder::create(path, recipe(), facts());
            };
            const RunFolder first = run_of(out / "pretraining", [&] { return sample_pretraining_recipe(out); });
            if (!first.stage_done(Stage::teacher))
                if (const int code = execute(first, teacher->manner, training_engine().pretrain_teacher);
                    code != exit_ok)
                    return code;
            const RunFolder second = run_of(
                out / "verdicts", [&] { return sample_verdict_recipe(out, first.model_folder(Stage::teacher)); });
            return execute(second, teacher->manner);
        });
    command->add_option("--out", teacher->out, "Folder for the runs; called again it goes on")
        ->required()
        ->type_name("DIR");
    add_manner(*command, teacher->manner);
}

void add_run(CLI::App& program, Work& chosen) {
    struct Options {
        std::string recipe, out;
        ParameterOptions parameters;
        Manner manner;
        bool check_only = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "run",
        "Run a recipe: fine-tune the teacher, refine, continual pre-training, distill, evaluate",
        "  bitdistill run recipe.json --out runs/sst2\n"
        "  bitdistill run recipe.json --out runs/gamma60 --set gamma=60 --set seed=2\n"
        "  bitdistill run --out runs/first --teacher models/qwen3-0.6b --train-data train.tsv --dev-data dev.tsv \\\n"
        "      --corpus corpus.txt --batch-size 16",
        [options] {
            RunParams params = options->recipe.empty() ? RunParams{} : read_recipe(options->recipe);
            apply(options->parameters, params);
            if (!options->check_only) {
                if (options->out.empty()) throw UsageError("is missing", "--out", "Name the folder for the run");
                refuse_a_second_run(options->out);
            }
            check(params);
            if (options->check_only) return exit_ok;
            return execute(RunFolder::create(options->out, params, facts()), options->manner);
        });
    command->add_option("recipe", options->recipe, "JSON file of parameters, or the run.json of an earlier run");
    command->add_option("--out", options->out, "New folder for the run")->type_name("RUN");
    command->add_flag("--check", options->check_only, "Only check the recipe and its files");
    add_manner(*command, options->manner);
    add_parameter_options(*command, options->parameters);
}

void add_resume(CLI::App& program, Work& chosen) {
    struct Options {
        std::string run;
        Manner manner;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(program, chosen, "resume", "Go on with a run that was stopped or killed",
                                    "  bitdistill resume runs/sst2", [options] {
                                        const RunFolder run = RunFolder::open(options->run);
                                        check(run.params());
                                        return execute(run, options->manner);
                                    });
    command->add_option("run", options->run, "Folder of the run")->required();
    add_manner(*command, options->manner);
}

}  // namespace

void add_run_commands(CLI::App& program, Work& chosen) {
    add_sample(program, chosen);
    add_run(program, chosen);
    add_resume(program, chosen);
}

}  // namespace bitdistill
