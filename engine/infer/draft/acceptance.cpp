// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/draft/acceptance.h"

#include <algorithm>
#include <cstddef>

namespace bitdistill {
namespace {

double share_in(std::span<const Share> shares, int id) {
    const auto found = std::ranges::find(shares, id, &Share::id);
    return found == shares.end() ? 0 : found->share;
}

}  // namespace

Acceptance::Verdict Acceptance::judge(std::span<const Share> wanted, std::span<const Share> proposed, int id,
                                      Random& random) {
    // u q(x) < p(x) with u in [0, 1): p(x) >= q(x) stays always, p(x) = 0 never.
    if (random.uniform() * share_in(proposed, id) < share_in(wanted, id)) return {true, id};
    for (const Share& one : proposed) {
        const auto at = static_cast<std::size_t>(one.id);
        if (at >= share_of_.size()) share_of_.resize(at + 1);
        share_of_[at] = one.share;
    }
    rest_.clear();
    double total = 0;
    for (const Share& one : wanted) {
        const auto at = static_cast<std::size_t>(one.id);
        const double more = one.share - (at < share_of_.size() ? share_of_[at] : 0);
        if (more <= 0) continue;
        rest_.push_back({one.id, more});
        total += more;
    }
    for (const Share& one : proposed) share_of_[static_cast<std::size_t>(one.id)] = 0;
    // Nothing is left where both are the same but for rounding, which then refused x.
    if (rest_.empty()) return {false, draw_from(wanted, random.uniform())};
    for (Share& one : rest_) one.share /= total;
    return {false, draw_from(rest_, random.uniform())};
}

}  // namespace bitdistill
