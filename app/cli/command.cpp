// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <cerrno>
#include <cstdio>

#include "engine/base/file.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/infer/cpu_model.h"

namespace bitdistill {

CLI::App* add_command(CLI::App& program, Work& chosen, const std::string& name, const std::string& about,
                      const std::string& examples, std::function<int()> work) {
    CLI::App* command = program.add_subcommand(name, about);
    command->footer("Examples:\n" + examples);
    command->callback([&chosen, work = std::move(work)] { chosen = work; });
    return command;
}

void add_isa_option(CLI::App& command, std::string& isa) {
    std::string names;
    for (const std::string& name : available_isas()) add_to_list(names, name);
    command.add_option("--isa", isa, "Kernels of CPU inference: " + names + " [the best]");
}

std::vector<int> parse_ids(const std::string& text, const char* option) {
    std::vector<int> ids;
    std::string_view rest = text;
    for (;;) {
        const std::size_t comma = rest.find(',');
        int id = 0;
        if (!parse_number(rest.substr(0, comma), id))
            throw UsageError("\"" + std::string(rest.substr(0, comma)).substr(0, 40) + "\" is not an integer", option,
                             "Give numbers with commas between them, like 1,2,3");
        ids.push_back(id);
        if (comma == std::string_view::npos) return ids;
        rest.remove_prefix(comma + 1);
    }
}

void print(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fputc('\n', stdout) == EOF ||
        std::fflush(stdout) != 0)
        throw file_error("cannot write", "standard output", errno);
}

void print(const Json& json) { print(json.dump(-1, ' ', false, Json::error_handler_t::replace)); }

}  // namespace bitdistill
