// SPDX-License-Identifier: GPL-3.0-or-later
// Runs long work on a Job while the main thread shows progress and listens for SIGINT, SIGTERM and SIGHUP. The first of
// them asks the work to save and stop, the second ends the program at once. Main thread.
#pragma once

#include <functional>

#include "engine/core/job.h"

namespace bitdistill {

// True when the work ended by itself, false when it was stopped. Throws Error when it failed. tick is called about ten
// times a second while the work runs and once after it. on_stop is called when the first signal has arrived.
bool run_in_foreground(Job::Work work, const std::function<void()>& tick = {},
                       const std::function<void()>& on_stop = {});

}  // namespace bitdistill
