// SPDX-License-Identifier: GPL-3.0-or-later
// An ablation on disk: ablation.json, which the window reads, a line for each run as CSV, and a Markdown table with
// all that one must know to read it. A folder of `bitdistill sweep` is read the same way, from its sweep.json. Any
// thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/json_file.h"
#include "engine/run/ablation/ablation_figures.h"

namespace bitdistill {

inline constexpr const char *ablation_file = "ablation.json", *sweep_file = "sweep.json";

Json to_json(const Ablation& ablation);
// Throws Error that names `where`.
Ablation ablation_from_json(const Json& json, const std::string& where);

// Whether a folder holds an ablation or a sweep.
bool is_ablation(const std::filesystem::path& folder);
// ablation.json, or else sweep.json, whose groups become rows without a reference. Throws Error with the file's name.
Ablation read_ablation(const std::filesystem::path& folder);

// The first row is the heading.
std::vector<std::vector<std::string>> ablation_table(const Ablation& ablation);
std::string ablation_markdown(const Ablation& ablation);
std::string ablation_csv(const Ablation& ablation);  // a line a run

}  // namespace bitdistill
