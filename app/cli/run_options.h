// SPDX-License-Identifier: GPL-3.0-or-later
// Every parameter of a recipe as options: --set key=value, and --key-with-dashes from the same table. Main thread.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

struct ParameterOptions {
    std::vector<std::string> settings;                      // "key=value" of --set
    std::vector<std::pair<const Param*, std::string>> own;  // of --key-with-dashes; these win over --set
};

void add_parameter_options(CLI::App& command, ParameterOptions& options);
// Throws UsageError: an unknown key (naming the nearest known one), a value of the wrong type or out of range.
void apply(const ParameterOptions& options, RunParams& params);
void add_preset_option(CLI::App& command, std::string& preset);
// A recipe file (or the defaults), trained in the preset's way if one is named, with the options on top. Throws
// UsageError.
RunParams recipe_of(const std::string& file, const std::string& preset, const ParameterOptions& options);

}  // namespace bitdistill
