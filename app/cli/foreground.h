// SPDX-License-Identifier: GPL-3.0-or-later
// Runs long work on a Job while the main thread shows progress and listens for SIGINT, SIGTERM and SIGHUP. The first of
// them asks the work to save and stop, the second ends the program at once. Main thread.
//
// SIGTSTP (Ctrl+Z, kill -TSTP) of a work that can free its memory: it saves and lets go of what it holds, then the
// program suspends itself as the terminal expects; SIGCONT (fg, bg, kill -CONT) lets it go on from what it saved. A
// second SIGTSTP meanwhile suspends at once, memory kept.
#pragma once

#include <functional>

#include "engine/base/job.h"

namespace bitdistill {

// True when the work ended by itself, false when it was stopped. Throws Error when it failed. tick is called about ten
// times a second while the work runs and once after it. on_stop is called when the first signal has arrived.
// on_suspend: given for work that pauses with its memory free (JobControl::pause_and_free); without it SIGTSTP does
// what it does to every program.
enum class Suspension { saving, suspended };
bool run_in_foreground(Job::Work work, const std::function<void()>& tick = {},
                       const std::function<void()>& on_stop = {},
                       const std::function<void(Suspension)>& on_suspend = {});

}  // namespace bitdistill
