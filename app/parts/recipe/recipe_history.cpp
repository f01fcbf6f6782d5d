// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/recipe/recipe_history.h"

namespace bitdistill {

namespace {

constexpr std::size_t mostStates = 200;
constexpr std::chrono::milliseconds pause{1500};  // between two keys of one thought

// The names of the parameters in which the two differ, at most two of them.
std::vector<std::string> differing(const RunParams& a, const RunParams& b) {
    std::vector<std::string> names;
    for (const Param& param : parameters())
        if (names.size() < 2 && get_text(a, param) != get_text(b, param)) names.emplace_back(param.name);
    return names;
}

}  // namespace

void RecipeHistory::record(const RunParams& now, std::chrono::steady_clock::time_point when) {
    const std::vector<std::string> names = differing(states_[at_], now);
    if (names.empty()) return;
    const std::string field = names.size() == 1 ? names.front() : std::string();
    const bool typing = !field.empty() && field == field_ && at_ > 0 && !canRedo() && when - last_ < pause;
    states_.resize(at_ + 1);
    if (typing)
        states_[at_] = now;
    else
        states_.push_back(now);
    if (states_.size() > mostStates) states_.erase(states_.begin());
    at_ = states_.size() - 1;
    field_ = field;
    last_ = when;
}

const RunParams& RecipeHistory::undo() {
    if (canUndo()) --at_;
    field_.clear();
    return states_[at_];
}

const RunParams& RecipeHistory::redo() {
    if (canRedo()) ++at_;
    field_.clear();
    return states_[at_];
}

}  // namespace bitdistill
