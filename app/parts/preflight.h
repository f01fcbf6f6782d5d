// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe will need (engine/train/api/run_needs.h) and what this machine has: memory, disk, processor. Each line
// green, amber or red, with the sentence that says why, or open as long as something has to be chosen first. Reads a
// config and asks the system: a few milliseconds, called off the GUI thread.
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

#include "engine/run/run_folder.h"
#include "engine/run/run_params.h"

namespace bitdistill {

enum class Light { green, open, amber, red };
struct Check {
    Light light = Light::green;
    QString title, text;
};

// runs: the folder that the run's own folder will be made in; it need not exist yet.
std::vector<Check> preflight(const RunParams& params, const std::filesystem::path& runs);

}  // namespace bitdistill
