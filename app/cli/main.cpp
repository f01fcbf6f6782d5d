// SPDX-License-Identifier: GPL-3.0-or-later
// `bitdistill`: everything the window does, for terminals, scripts and clusters.
#include <algorithm>
#include <cstdio>
#include <sstream>
#include <vector>

#include "app/cli/command.h"
#include "app/cli/manual_page.h"
#include "app/cli/terminal.h"
#include "engine/base/edit_distance.h"
#include "engine/base/file.h"
#include "engine/run/run_params.h"
#include "engine/train/api/engine.h"

using namespace bitdistill;

namespace {

int usage(const std::string& message) {
    say("bitdistill: " + message);
    say("Try bitdistill --help");
    return exit_usage;
}

// The likeliest of `names` to have been meant by `word`, in a question; nothing when none is near.
std::string suggestion(const std::string& word, const std::vector<std::string>& names, const std::string& prefix = {}) {
    const std::string wanted = word.substr(0, 100);  // a longer text is no mistyped name
    const auto distance = [&](const std::string& name) { return edit_distance(wanted, name); };
    const auto nearest = std::ranges::min_element(names, {}, distance);
    if (nearest == names.end() || distance(*nearest) > 2 + wanted.size() / 4) return {};
    return "; did you mean " + prefix + *nearest + "?";
}

std::string unknown_command(const CLI::App& program, const std::string& word) {
    std::vector<std::string> names;
    for (const CLI::App* command : program.get_subcommands({})) names.push_back(command->get_name());
    return "unknown command " + word + suggestion(word, names);
}

// "--lamda was not expected" is no help; the option that was meant is.
std::string unknown_argument(const CLI::App& program) {
    for (const CLI::App* command : program.get_subcommands())
        for (const std::string& argument : command->remaining()) {
            if (!argument.starts_with("--")) return "unexpected argument " + argument;
            std::vector<std::string> names;
            for (const CLI::Option* option : command->get_options())
                names.insert(names.end(), option->get_lnames().begin(), option->get_lnames().end());
            return "unknown option " + argument + suggestion(argument.substr(2, argument.find('=') - 2), names, "--");
        }
    const std::vector<std::string> rest = program.remaining();
    return rest.empty() ? "unexpected argument" : unknown_command(program, rest.front());
}

// CLI11 counts where people speak of an option that is there twice.
std::string mismatch(const std::string& text) {
    const std::size_t at = text.find(": At Most 1 required");
    return at == std::string::npos ? text : text.substr(0, at) + " is given more than once";
}

// `help COMMAND` is `COMMAND --help`, `help` is `--help`, and `help --man` is `--man`.
std::vector<std::string> arguments(int argc, char** argv) {
    std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    if (!words.empty() && words.front() == "help") {
        words.erase(words.begin());
        if (words == std::vector<std::string>{"--man"}) return words;
        words.resize(std::min<std::size_t>(words.size(), 1));
        words.emplace_back("--help");
    }
    return words;
}

int command_line(const std::vector<std::string>& words) {
    // Declare the commands.
    CLI::App program("Turns a full-precision language model into a 1.58-bit one (BitNet Distillation).", "bitdistill");
    Work chosen;
    program.set_version_flag("--version", "bitdistill " WORKBENCH_VERSION);
    program.require_subcommand(1);
    program.footer(
        "Exit codes: 0 done, 1 failed, 2 wrong usage or recipe, 130 stopped (a run can be resumed).\n"
        "Signals to a run: INT, TERM and HUP save and stop it; TSTP (Ctrl+Z) saves, gives the memory back and suspends "
        "it\n"
        "until CONT (fg); a second one ends it, or suspends it, at once.\n"
        "bitdistill help COMMAND says more about a command; bitdistill help --man prints the manual page.\n\n"
        "Examples:\n"
        "  bitdistill inspect models/qwen3-0.6b\n"
        "  bitdistill run recipe.json --out runs/sst2 --set gamma=60\n"
        "  bitdistill compare --model runs/sst2/teacher --model runs/sst2/student --prompt \"Once upon a time\"");
    add_run_commands(program, chosen);
    add_sweep_commands(program, chosen);
    add_ablate_command(program, chosen);
    add_model_commands(program, chosen);
    add_text_commands(program, chosen);
    add_generate_command(program, chosen);
    add_compare_commands(program, chosen);
    add_bench_commands(program, chosen);
    add_inspect_commands(program, chosen);
    add_export_commands(program, chosen);
    add_quantize_command(program, chosen);
    add_score_command(program, chosen);
    add_disagreement_command(program, chosen);
    add_device_command(program, chosen);
    add_kv_error_command(program, chosen);
    add_tune_command(program, chosen);
    add_record_command(program, chosen);
    add_models_command(program, chosen);
    add_fetch_command(program, chosen);
    add_data_command(program, chosen);
    add_serve_command(program, chosen);

    if (words == std::vector<std::string>{"--man"}) {
        print_piece(manual_page(program));
        return exit_ok;
    }

    // Read the options.
    const auto names_no_command = [&] {
        return !words.empty() && !words.front().starts_with('-') && program.get_subcommands().empty();
    };
    try {
        program.parse(std::vector<std::string>(words.rbegin(), words.rend()));  // CLI11 takes a list from its end
    } catch (const CLI::Success& help) {                                        // --help, --version
        if (names_no_command()) return usage(unknown_command(program, words.front()));
        std::ostringstream text;
        const int code = program.exit(help, text, text);
        print_piece(text.str());  // CLI11 passes over a standard output that is full
        return code;
    } catch (const CLI::ExtrasError&) {
        return usage(unknown_argument(program));
    } catch (const CLI::ArgumentMismatch& error) {
        return usage(mismatch(error.what()));
    } catch (const CLI::ParseError& error) {
        if (names_no_command()) return usage(unknown_command(program, words.front()));
        // A mistyped option leaves the one that was meant missing, and the mistake is what helps.
        for (const CLI::App* command : program.get_subcommands())
            if (!command->remaining().empty()) return usage(unknown_argument(program));
        return usage(error.what());
    }

    // Do the work.
    return chosen();
}

}  // namespace

int main(int argc, char** argv) {
    failed_writes_are_errors();
    prepare_for_training();
    try {
        return command_line(arguments(argc, argv));
    } catch (const UsageError& error) {
        say(std::string("bitdistill: ") + error.what());
        return exit_usage;
    } catch (const std::exception& error) {
        say("bitdistill: " + sentence_of(error));
        return exit_failed;
    }
}
