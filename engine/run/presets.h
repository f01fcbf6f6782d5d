// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes that come with the program, for the window and the command line. A preset changes how one trains, never what:
// teacher, data and corpus stay as the user chose them. Plain data: any thread.
#pragma once

#include <string_view>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

struct Preset {
    const char* word;   // "laptop": for --preset and tests
    const char* label;  // translatable
    const char* help;   // translatable
    RunParams params;   // its model and data fields mean nothing
};
std::vector<Preset> presets();
// Throws Error that names the known ones.
Preset find_preset(std::string_view word);
// The preset's way of training on the user's model and data.
RunParams with_preset(const Preset& preset, const RunParams& user);

}  // namespace bitdistill
