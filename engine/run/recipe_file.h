// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes as files, for the window and the command line alike, and the files that recipes name. Any thread.
#pragma once

#include <filesystem>

#include "engine/run/run_params.h"

namespace bitdistill {

// The recipe of a file: a JSON object of parameters, or a run.json, which holds its recipe beside other facts, so that
// any run can be done again. Throws Error that names the file: no JSON, an unknown parameter, a value out of range, a
// run of a newer program.
// The recipe that a run folder keeps. What a run of before has no key for is as it was then: embedding and head in f16.
RunParams recipe_of_run(const Json& recipe, const std::string& where);
RunParams read_recipe(const std::filesystem::path& file);
// Every parameter, in the order of the table.
void write_recipe(const std::filesystem::path& file, const RunParams& params);

// Files and folders, of data or models, are what this parameter names.
bool names_files(const Param& param);
// Those that it names, in order; empty for any other parameter.
std::vector<std::filesystem::path> files_named(const RunParams& params, const Param& param);
// The parameter's text with each of them as an absolute path, so that it means the same from any working folder.
std::string absolute_text(const RunParams& params, const Param& param);

// The two parts of a run.json. where: names the file.
inline constexpr std::int64_t run_file_format = 1;
void check_run_format(const Json& run, const std::string& where);  // throws Error for a format of another program

}  // namespace bitdistill
