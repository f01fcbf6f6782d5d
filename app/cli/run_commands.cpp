// SPDX-License-Identifier: GPL-3.0-or-later
// sample, run, resume: from a recipe to the table FP16-SFT / BitNet-SFT / BitDistill.
#include <memory>

#include "app/cli/command.h"
#include "app/cli/first_items.h"
#include "app/cli/recipe_checks.h"
#include "app/cli/run_estimate.h"
#include "app/cli/run_execution.h"
#include "app/cli/run_options.h"
#include "app/cli/terminal.h"
#include "engine/base/model_path.h"
#include "engine/model/finite_weights.h"
#include "engine/run/presets.h"
#include "engine/run/run_inputs.h"
#include "engine/text/sample_recipe.h"
#include "engine/train/api/run_facts.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

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
            if (const World world = world_of_environment(); !world.first()) return take_part(world);
            check_place(options->out, RunParams());
            RunParams params = sample_recipe(options->out);
            apply(options->parameters, params);
            check(params, fs::path(options->out).parent_path());
            return execute(RunFolder::create(options->out, params, run_facts("bitdistill")), options->manner);
        });
    command->add_option("--out", options->out, "New folder for the run")->required()->type_name("RUN");
    add_manner(*command, options->manner);
    add_parameter_options(*command, options->parameters);

    const auto teacher = std::make_shared<Options>();
    command = add_command(program, chosen, "sample-teacher",
                          "Make the sample's teacher anew: its tokenizer, its text, its training (some minutes)",
                          "  bitdistill sample-teacher --out runs/teacher", [teacher] {
                              refuse_several_processes("sample-teacher");
                              const fs::path out = teacher->out, run = out / "pretraining";
                              if (!is_run_folder(run)) check_place(run, RunParams());
                              const RunFolder folder =
                                  is_run_folder(run)
                                      ? RunFolder::open(run)
                                      : RunFolder::create(run, sample_pretraining_recipe(out), run_facts("bitdistill"));
                              return execute(folder, teacher->manner, training_engine().pretrain_teacher);
                          });
    command->add_option("--out", teacher->out, "Folder for the runs; called again it goes on")
        ->required()
        ->type_name("DIR");
    add_manner(*command, teacher->manner);
}

void add_run(CLI::App& program, Work& chosen) {
    struct Options {
        std::string recipe, out, preset;
        ParameterOptions parameters;
        Manner manner;
        bool check_only = false, estimate = false;
        std::int64_t first_items = 0;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(
        program, chosen, "run",
        "Run a recipe: fine-tune the teacher, refine, continual pre-training, distill, evaluate",
        "  bitdistill run recipe.json --out runs/sst2\n"
        "  bitdistill run recipe.json --out runs/gamma60 --set gamma=60 --set seed=2\n"
        "  bitdistill run recipe.json --out runs/laptop --preset laptop\n"
        "  bitdistill run --out runs/first --teacher models/qwen3-0.6b --train-data train.tsv --dev-data dev.tsv \\\n"
        "      --corpus corpus.txt --batch-size 16\n"
        "  bitdistill run chats.json --first-items 3\n"
        "  bitdistill run recipe.json --estimate\n"
        "Ctrl+C saves and stops; Ctrl+Z (kill -TSTP) saves, gives the memory back and suspends until fg (kill -CONT)",
        [options] {
            if (const World world = world_of_environment(); !world.first()) return take_part(world);
            const RunParams params = recipe_of(options->recipe, options->preset, options->parameters);
            if (options->first_items > 0) {
                print_first_items(params, options->first_items, options->manner.json);
                return exit_ok;
            }
            if (options->estimate) {
                check(params, fs::path(options->out).parent_path());
                return print_estimate(params, options->manner.json);
            }
            if (!options->out.empty())
                check_place(options->out, params);
            else if (!options->check_only)
                throw UsageError("is missing", "--out", "Name the folder for the run");
            const fs::path runs = fs::path(options->out).parent_path();
            check(params, runs, options->check_only ? Notes::all : Notes::doubts);
            if (options->check_only) return exit_ok;
            return execute(RunFolder::create(options->out, params, run_facts("bitdistill")), options->manner);
        });
    command->add_option("recipe", options->recipe, "JSON file of parameters, or the run.json of an earlier run");
    command->add_option("--out", options->out, "New folder for the run")->type_name("RUN");
    add_preset_option(*command, options->preset);
    command->add_flag("--check", options->check_only, "Only check the recipe, its files and the place of --out");
    command->add_flag("--estimate", options->estimate,
                      "Only time three steps of each kind of stage, and print how long the recipe will take");
    command
        ->add_option("--first-items", options->first_items,
                     "Only print the first N training items as tokens; what carries a loss stands in [[ ]]")
        ->check(whole_number(1))
        ->type_name("N");
    add_manner(*command, options->manner);
    add_parameter_options(*command, options->parameters);
}

// What has changed since the run began ends the command, unless it is accepted.
void settle_changes(const RunFolder& run, bool accept) {
    const std::vector<InputChange> changes = changes_since_start(run);
    if (changes.empty()) return;
    for (const InputChange& change : changes) say((accept ? "note: " : "error: ") + sentence_of(change));
    if (!accept && run.finished())
        throw UsageError("is finished, and is not what the run began with", run.path().string(),
                         "Bring back what stands above, or start a new run with it; --accept-changes only records it, "
                         "models and results stay those of before");
    if (!accept)
        throw UsageError("is not what the run began with", run.path().string(),
                         "Bring back what stands above, or add --accept-changes to go on with it as it is now");
    accept_changes(run, changes);
}

// A run.json that is broken or has unknown parameters is a wrong recipe.
RunFolder opened(const fs::path& path) try { return RunFolder::open(path); } catch (const Error& error) {
    if (is_run_folder(path)) throw UsageError(error);
    throw;
}

void add_resume(CLI::App& program, Work& chosen) {
    struct Options {
        std::string run;
        Manner manner;
        bool accept = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App* command = add_command(program, chosen, "resume", "Go on with a run that was stopped or killed",
                                    "  bitdistill resume runs/sst2\n"
                                    "  bitdistill resume runs/sst2 --accept-changes",
                                    [options] {
                                        if (const World world = world_of_environment(); !world.first())
                                            return take_part(world);
                                        const RunFolder run = opened(options->run);
                                        settle_changes(run, options->accept);
                                        if (run.finished() && !options->manner.json)
                                            say("Every stage of this run is finished. What it made is checked; what is "
                                                "damaged is made again.");
                                        check(run.params(), run.path());
                                        return execute(run, options->manner);
                                    });
    command->add_option("run", options->run, "Folder of the run")->required();
    command->add_flag("--accept-changes", options->accept,
                      "Go on although the recipe or its files are not those that the run began with, and record that");
    add_manner(*command, options->manner);
}

}  // namespace

void add_run_commands(CLI::App& program, Work& chosen) {
    add_sample(program, chosen);
    add_run(program, chosen);
    add_resume(program, chosen);
}

}  // namespace bitdistill
