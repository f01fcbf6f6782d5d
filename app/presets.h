// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes that come with the program. A preset changes how one trains, never what: teacher, data and corpus stay as the
// user chose them. Plain data: any thread.
#pragma once

#include <QString>
#include <vector>

#include "engine/core/run_params.h"

namespace bitdistill {

struct Preset {
    const char* word;  // for commands and tests
    QString name, help;
    RunParams params;  // its model and data fields mean nothing
};
std::vector<Preset> presets();
// The preset's way of training on the user's model and data.
RunParams withPreset(const Preset& preset, const RunParams& user);

}  // namespace bitdistill
