// SPDX-License-Identifier: GPL-3.0-or-later
// With what a run computes, as its engine.json keeps it: precision, threads and device decide the last digits, so a
// resumed run goes on with those that it began with. Engine thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "engine/run/choices.h"

namespace bitdistill {

struct EngineChoice {
    WantedPrecision precision = WantedPrecision::fp32;  // never automatic
    std::int64_t threads = 0;
    WantedDevice device = WantedDevice::cpu;  // never automatic
    int processes = 1;
};
// None when the file is not there yet. Throws Error for a damaged one.
std::optional<EngineChoice> read_engine_choice(const std::filesystem::path& file);
// libtorch: its version, for people.
void write_engine_choice(const std::filesystem::path& file, const EngineChoice& choice, std::string_view libtorch);

}  // namespace bitdistill
