// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the logs of a run while any process writes them: the window's timer, the command line, tests. One thread.
#pragma once

#include <filesystem>
#include <memory>

#include "engine/run/run_log.h"

namespace bitdistill {

// Follows the files of a run that any process writes. poll() reads whole new lines and frames into the log; when a
// file has become shorter (a resume), it clears the log and reads from the start. Never blocks on the writer.
class RunTail {
  public:
    RunTail(std::filesystem::path folder, RunLog& log);
    ~RunTail();
    bool poll();  // true if anything was new. Throws Error if the folder has vanished.

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace bitdistill
