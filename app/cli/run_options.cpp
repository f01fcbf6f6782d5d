// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_options.h"

#include <algorithm>
#include <map>

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "engine/base/list_text.h"
#include "engine/run/presets.h"
#include "engine/run/recipe_file.h"

namespace bitdistill {

namespace {

std::string values_of(const Param& param) {
    if (!param.choices.empty()) {
        std::string words;
        for (const std::string_view choice : param.choices) words += (words.empty() ? "" : "|") + std::string(choice);
        return words;
    }
    if (std::holds_alternative<bool RunParams::*>(param.member)) return "true|false";
    if (param.text == TextKind::model_folder) return "DIR";
    if (param.text == TextKind::file) return "FILE";
    if (param.text == TextKind::files) return "FILE,FILE";
    return std::holds_alternative<std::string RunParams::*>(param.member) ? "TEXT" : "N";
}

void set(RunParams& params, const Param& param, const std::string& text) {
    try {
        set_text(params, param, text);
    } catch (const Error& error) {
        throw UsageError(error);
    }
}

}  // namespace

void add_parameter_options(CLI::App& command, ParameterOptions& options) {
    command.add_option("--set", options.settings, "Set a parameter; may be repeated")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    const RunParams defaults;
    for (const Param& param : parameters()) {
        std::string name = "--" + std::string(param.name);
        std::ranges::replace(name, '_', '-');
        std::string help = param.help;
        if (const std::string value = get_text(defaults, param); !value.empty()) help += " [" + value + "]";
        command
            .add_option_function<std::string>(
                name, [&options, row = &param](const std::string& text) { options.own.emplace_back(row, text); }, help)
            ->type_name(values_of(param))
            ->group(to_string(param.group));
    }
}

void apply(const ParameterOptions& options, RunParams& params) {
    // One parameter goes by two options, and none of two different values is the one that was meant.
    std::map<const Param*, std::string> given;
    const auto set_once = [&](const Param& param, const std::string& text, const std::string& option) {
        const auto before = given.find(&param);
        const std::string value_before = before == given.end() ? std::string() : get_text(params, param);
        set(params, param, text);
        if (before != given.end() && get_text(params, param) != value_before)
            throw UsageError("gives " + std::string(param.name) + " the value " + get_text(params, param) + ", " +
                                 before->second + " the value " + value_before,
                             option, "Leave one of the two out");
        given.emplace(&param, option);
    };
    for (const std::string& setting : options.settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos)
            throw UsageError("\"" + setting + "\" has no =", "--set", "Write --set key=value");
        std::string key(trimmed(std::string_view(setting).substr(0, equals)));
        std::ranges::replace(key, '-', '_');
        const Param* param = find_parameter(key);
        if (!param)
            throw UsageError("unknown parameter \"" + key + "\"", "--set",
                             "Did you mean " + nearest_parameter(key) + "?");
        set_once(*param, setting.substr(equals + 1), "--set " + setting);
    }
    for (const auto& [param, text] : options.own) {
        std::string option = param->name;
        std::ranges::replace(option, '_', '-');
        set_once(*param, text, "--" + option);
    }
}

void add_preset_option(CLI::App& command, std::string& preset) {
    std::string words;
    for (const Preset& known : presets()) words += (words.empty() ? "" : "|") + std::string(known.word);
    command.add_option("--preset", preset, "Way of training that comes with the program; model and data stay yours")
        ->type_name(words);
}

namespace {

// "pretrain_steps (60, now 300), distill_steps (200, now 1000)": what a recipe says and a preset says otherwise.
std::string replaced_values(const RunParams& recipe, const RunParams& params) {
    std::string list;
    for (const Param& param : parameters()) {
        const std::string before = get_text(recipe, param), now = get_text(params, param);
        if (before != now && before != get_text(RunParams{}, param))
            add_to_list(list, std::string(param.name) + " (" + before + ", now " + now + ")");
    }
    return list;
}

}  // namespace

RunParams recipe_of(const std::string& file, const std::string& preset, const ParameterOptions& options) {
    RunParams params;
    try {
        if (!file.empty()) params = read_recipe(file);
        if (!preset.empty()) {
            const RunParams own = params;
            params = with_preset(find_preset(preset), own);
            if (const std::string replaced = replaced_values(own, params); !replaced.empty())
                say_notes({"preset " + preset + " takes the place of what the recipe says of " + replaced +
                           "; --set KEY=VALUE counts over it"});
        }
    } catch (const Error& error) {
        throw UsageError(error);
    }
    apply(options, params);
    return params;
}

}  // namespace bitdistill
