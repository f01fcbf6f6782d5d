// SPDX-License-Identifier: GPL-3.0-or-later
// What run.json says about who made a run and with what, the same whoever starts it; RunFolder::create() adds machine
// and time. Any thread.
#pragma once

#include "engine/base/json_file.h"

namespace bitdistill {

// {"program", "version", "libtorch"}. program: "bitdistill", "bitdistill-workbench". Opens the training engine; a build
// without it leaves "libtorch" out. Throws Error when the engine's libraries are missing.
Json run_facts(const char* program);

}  // namespace bitdistill
