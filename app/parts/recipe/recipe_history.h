// SPDX-License-Identifier: GPL-3.0-or-later
// The states that a recipe went through, for undo and redo. What is typed into one field without a pause is one step.
// GUI thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/run/run_params.h"

namespace bitdistill {

class RecipeHistory {
  public:
    explicit RecipeHistory(const RunParams& start = {}) : states_{start} {}

    // The recipe is this now. Nothing happens where it is what it was; what had been undone is forgotten.
    void record(const RunParams& now, std::chrono::steady_clock::time_point when = std::chrono::steady_clock::now());
    bool canUndo() const { return at_ > 0; }
    bool canRedo() const { return at_ + 1 < states_.size(); }
    const RunParams& undo();  // the state before; the same one where there is none
    const RunParams& redo();

  private:
    std::vector<RunParams> states_;
    std::size_t at_ = 0;
    std::string field_;  // that the last step changed, if it was a single one
    std::chrono::steady_clock::time_point last_{};
};

}  // namespace bitdistill
