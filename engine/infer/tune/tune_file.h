// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured on this machine, kept for the user: tune.json in bitdistill of $XDG_CACHE_HOME, else of ~/.cache.
// It holds the processor that it is of, and the ways of each kernel table that was measured. Any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "engine/base/json_file.h"
#include "engine/infer/tune/measure_ways.h"
#include "engine/infer/tune/processor.h"

namespace bitdistill {

std::filesystem::path tune_file();  // empty where the user has no home

// What the file has of a table that fits this processor and these kernels, settled or not. Nothing where there is none;
// `why` then says in a sentence what is wrong with a file that is there, and is empty where it only lacks this table.
std::optional<WayRates> read_tuned(const std::filesystem::path& file, const Kernels& kernels, const Processor& of,
                                   std::string& why);
// Beside what the file has of other tables, if it is of the same processor; nobody else writes meanwhile. What is not
// settled takes no place of what has come as far. Throws Error that names the file.
void write_tuned(const std::filesystem::path& file, const Kernels& kernels, const Processor& of, const WayRates& rates);

Json to_json(const WayRates& rates);  // as people and scripts see it: the best of both halves

}  // namespace bitdistill
