// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_page.h"

#include <algorithm>

#include "app/use/manual.h"
#include "engine/base/instruction_set.h"
#include "engine/base/list_text.h"
#include "engine/run/run_params.h"

namespace bitdistill {

namespace {

// Options of the parameter table stand once, in a section of their own, and not at each command that takes them.
bool is_parameter(const CLI::Option& option) {
    return std::ranges::any_of(parameters(),
                               [&](const Param& param) { return option.get_group() == to_string(param.group); });
}

// "-n, --tokens", or the name of what is given without one.
std::string term_of(const CLI::Option& option) {
    std::string term;
    for (const std::string& name : option.get_snames()) add_to_list(term, "-" + name);
    for (const std::string& name : option.get_lnames()) add_to_list(term, "--" + name);
    return term.empty() ? option.get_name(true) : term;
}

// Names of before still work, and no help lists them.
bool is_hidden(const CLI::Option& option) { return option.get_group().empty(); }

// --help names the kernels of the machine that it runs on, a page those that there are.
std::string about_of(const CLI::Option& option) {
    if (!option.check_lname("isa")) return option.get_description();
    std::string names;
    for (const InstructionSet& set : instruction_sets()) add_to_list(names, set.name);
    return "Kernels of CPU inference: " + names + ", of which a machine has some [the best]";
}

void write_command(ManualPage& page, const CLI::App& command) {
    page.subsection(command.get_name());
    page.paragraph(command.get_description() + ".");
    bool takes_parameters = false;
    for (const CLI::Option* option : command.get_options()) {
        takes_parameters |= is_parameter(*option);
        if (is_parameter(*option) || is_hidden(*option) || option == command.get_help_ptr()) continue;
        page.option(term_of(*option), option->get_type_size() == 0 ? std::string() : option->get_type_name(),
                    about_of(*option));
    }
    if (takes_parameters) page.paragraph("Every parameter of PARAMETERS is an option of this command, too.");
    page.lines(command.get_footer());
}

// From the command that has them all.
void write_parameters(ManualPage& page, const CLI::App& run) {
    page.section("PARAMETERS");
    page.paragraph(
        "Each is a key of a recipe, written with underscores, and an option, written with hyphens. The value in "
        "brackets is the default.");
    std::string group;
    for (const CLI::Option* option : run.get_options()) {
        if (!is_parameter(*option)) continue;
        if (option->get_group() != group) page.subsection(group = option->get_group());
        page.option(term_of(*option), option->get_type_name(), option->get_description());
    }
}

}  // namespace

std::string manual_page(const CLI::App& program) {
    std::string about = program.get_description();
    if (about.ends_with('.')) about.pop_back();
    ManualPage page("bitdistill", WORKBENCH_VERSION, about);
    page.section("SYNOPSIS");
    page.option("bitdistill", "COMMAND [OPTION]...", "");
    page.section("DESCRIPTION");
    page.paragraph(program.get_description() + " The window of the same program is bitdistill-workbench(1).");
    page.section("COMMANDS");
    for (const CLI::App* command : program.get_subcommands({}))
        if (!command->get_group().empty()) write_command(page, *command);
    write_parameters(page, *program.get_subcommand("run"));
    page.section("NOTES");
    page.lines(program.get_footer());
    page.section("ENVIRONMENT");
    page.option("BITDISTILL_RESOURCES", "", "Folder of the data that the program brings along.");
    page.option("BITDISTILL_ROW_KERNELS", "", "Widest instruction set of training, by the names of --isa.");
    page.option(
        "BITDISTILL_TUNE", "",
        "off: every product of CPU inference runs in its first way, and nothing is measured; now: a model opens "
        "only when its ways are measured. Else they are measured beside the first model that opens here.");
    page.option("XDG_CACHE_HOME", "",
                "What tune measured is kept in its bitdistill/tune.json, else in that of ~/.cache.");
    page.option("HF_HUB_CACHE, HF_HOME", "", "Where models and data from the hub are kept.");
    page.option("HF_ENDPOINT", "", "Server of the hub.");
    page.option("HF_TOKEN", "", "Token for the hub's server; no other one gets it.");
    page.section("SEE ALSO");
    page.paragraph("bitdistill-workbench(1); the pages in /usr/share/bitdistill/docs, which the window shows as Help.");
    return page.text();
}

}  // namespace bitdistill
