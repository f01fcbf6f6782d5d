// SPDX-License-Identifier: GPL-3.0-or-later
// With what a run computes, as its engine.json keeps it: precision, threads and device decide the last digits, so a
// resumed run goes on with those that it began with. Engine thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "engine/run/choices.h"
#include "engine/run/run_folder.h"

namespace bitdistill {

struct EngineChoice {
    WantedPrecision precision = WantedPrecision::fp32;  // never automatic
    std::int64_t threads = 0;
    WantedDevice device = WantedDevice::cpu;  // never automatic
    int processes = 1;
    // Dev figures of tasks with classes, within stages, are the CPU engine's; those of runs of before and of runs on a
    // GPU or of several processes the training engine's. Those of texts are the CPU engine's in any run.
    bool classes_by_cpu = false;
};
// None when the file is not there yet. Throws Error for a damaged one.
std::optional<EngineChoice> read_engine_choice(const std::filesystem::path& file);
// Whether the CPU engine gives the dev figures within a stage of a run that has begun, else the training engine, as it
// does of the text that continual pre-training holds out. Any thread.
bool dev_figures_by_cpu(const RunFolder& run, Stage stage);
// libtorch: its version, for people.
void write_engine_choice(const std::filesystem::path& file, const EngineChoice& choice, std::string_view libtorch);

}  // namespace bitdistill
