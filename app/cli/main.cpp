// SPDX-License-Identifier: GPL-3.0-or-later
// `bitdistill`: everything the window does, for terminals, scripts and clusters.
#include <algorithm>
#include <cstdio>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/core/run_params.h"
#include "engine/train/engine.h"

using namespace bitdistill;

namespace {

int usage(const std::string& message) {
    say("bitdistill: " + message);
    say("Try bitdistill --help");
    return exit_usage;
}

// "--lamda was not expected" is no help; the parameter that was meant is.
std::string unknown_argument(const CLI::App& program) {
    for (const CLI::App* command : program.get_subcommands())
        for (const std::string& argument : command->remaining()) {
            if (!argument.starts_with("--")) return "unexpected argument " + argument;
            std::string text = "unknown option " + argument;
            if (command->get_name() == "run") {
                std::string name = nearest_parameter(argument.substr(2, argument.find('=') - 2));
                std::ranges::replace(name, '_', '-');
                text += "; did you mean --" + name + "?";
            }
            return text;
        }
    const std::vector<std::string> rest = program.remaining();
    return rest.empty() ? "unexpected argument" : "unknown command or option " + rest.front();
}

int command_line(int argc, char** argv) {
    // Declare the commands.
    CLI::App program("Turns a full-precision language model into a 1.58-bit one (BitNet Distillation).", "bitdistill");
    Work chosen;
    program.set_version_flag("--version", "bitdistill " WORKBENCH_VERSION);
    program.require_subcommand(1);
    program.footer(
        "Exit codes: 0 done, 1 failed, 2 wrong usage or recipe, 130 stopped (a run can be resumed).\n"
        "bitdistill COMMAND --help says more about a command.\n\n"
        "Examples:\n"
        "  bitdistill inspect models/qwen3-0.6b\n"
        "  bitdistill run recipe.json --out runs/sst2 --set gamma=60\n"
        "  bitdistill compare --model runs/sst2/teacher --model runs/sst2/student --prompt \"Once upon a time\"");
    add_run_commands(program, chosen);
    add_sweep_commands(program, chosen);
    add_model_commands(program, chosen);
    add_text_commands(program, chosen);
    add_compare_commands(program, chosen);
    add_bench_commands(program, chosen);
    add_inspect_commands(program, chosen);
    add_export_commands(program, chosen);

    // Read the options.
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& help) {  // --help, --version
        return program.exit(help);
    } catch (const CLI::ExtrasError&) {
        return usage(unknown_argument(program));
    } catch (const CLI::ParseError& error) {
        return usage(error.what());
    }

    // Do the work.
    return chosen();
}

}  // namespace

int main(int argc, char** argv) {
    prepare_for_training();
    try {
        return command_line(argc, argv);
    } catch (const UsageError& error) {
        say(std::string("bitdistill: ") + error.what());
        return exit_usage;
    } catch (const std::exception& error) {
        say(std::string("bitdistill: ") + error.what());
        return exit_failed;
    }
}
