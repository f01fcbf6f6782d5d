// SPDX-License-Identifier: GPL-3.0-or-later
// `run --estimate`: how long a recipe takes on this computer, stage by stage. Main thread; steps are timed on a Job's.
#pragma once

#include "engine/run/run_params.h"

namespace bitdistill {

// Times three steps of each kind and prints what they come to. Returns the exit code. Throws Error.
int print_estimate(const RunParams& params, bool json);

}  // namespace bitdistill
