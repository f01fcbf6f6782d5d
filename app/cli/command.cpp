// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "engine/base/file.h"
#include "engine/base/instruction_set.h"
#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/base/utf8.h"
#include "engine/infer/cpu_model.h"

namespace bitdistill {

CLI::App* add_command(CLI::App& program, Work& chosen, const std::string& name, const std::string& about,
                      const std::string& examples, std::function<int()> work) {
    CLI::App* command = program.add_subcommand(name, about);
    command->footer("Examples:\n" + examples);
    command->callback([&chosen, work = std::move(work)] { chosen = work; });
    return command;
}

void add_format_option(CLI::App& command, std::string& format, const char* otherwise) {
    command.add_option("--format", format, std::string("What full-precision weights are kept in [") + otherwise + "]")
        ->check(CLI::IsMember({"half", "as-stored", "f32", "q8", "q4"}));
}

void add_kv_option(CLI::App& command, std::string& kv, const char* otherwise) {
    command
        .add_option("--kv", kv,
                    std::string("What keys and values are kept in: fewer bits for long texts, with a small error (see "
                                "kv-error) [") +
                        otherwise + "]")
        ->check(CLI::IsMember({"f32", "f16", "q8", "q4"}));
}

void add_isa_option(CLI::App& command, std::string& isa, bool several) {
    const std::vector<std::string> here = available_isas();
    std::string names;
    for (const std::string& name : here) add_to_list(names, name);
    const auto complaint = [=](const std::string& text) -> std::string {
        const std::vector<std::string_view> known(here.begin(), here.end());
        for (std::size_t begin = 0, end = 0; begin <= text.size(); begin = end + 1) {
            end = several ? std::min(text.find(',', begin), text.size()) : text.size();
            const std::string name = text.substr(begin, end - begin);
            if (!widest_of(known, name))
                return "\"" + name + "\" is unknown or not there on this machine. Choose one of " + names;
        }
        return {};
    };
    command.add_option("--isa", isa, "Kernels of CPU inference: " + names + " [the best]")
        ->check(CLI::Validator(complaint, std::string()));
}

namespace {

template <typename Number>
CLI::Validator in_range(Number least, Number most, const std::string& range) {
    return CLI::Validator(
        [=](std::string& text) {
            Number value{};
            if (parse_number(std::string_view(text), value) && value >= least && value <= most) return std::string();
            return "is " + text.substr(0, 40) + ", expected " + range;
        },
        std::string());
}

std::string whole_range(std::int64_t least, std::int64_t most) {
    return "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
}

}  // namespace

CLI::Validator whole_number(std::int64_t least, std::int64_t most) {
    return in_range(least, most, whole_range(least, most));
}

CLI::Validator number_from(double least, double most) {
    return in_range(least, most, "a number from " + number_text(least) + " to " + number_text(most));
}

void require_whole_number(std::int64_t value, std::int64_t least, const char* option) {
    if (value < least || value > most_of_options)
        throw UsageError("is " + std::to_string(value) + ", expected " + whole_range(least, most_of_options), option);
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

namespace {

void write_out(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw file_error("cannot write", "standard output", errno);
}

}  // namespace

void print(const std::string& text) { write_out(printable(text) + '\n'); }
void print_piece(const std::string& text) { write_out(printable(text)); }

void print(const Json& json) {
    // JSON's own writer escapes C0 only; DEL and C1 stand in strings alone, so they can be escaped in the whole.
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = code_point_at(text, at);
        char escape[8];
        if (value == 0x7F || (value >= 0x80 && value < 0xA0)) {
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(value));
            clean += escape;
        } else {
            clean.append(text, at, bytes);
        }
        at += bytes;
    }
    write_out(clean + '\n');
}

}  // namespace bitdistill
