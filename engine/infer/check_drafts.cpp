// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that were guessed, checked as one block of the forward pass: the weights are read once for all of them, and
// each has the values that it would have alone (cpu_session.h).
#include <algorithm>
#include <string>

#include "engine/base/error.h"
#include "engine/infer/session_state.h"

namespace bitdistill {

// A guess may be a text that the model would never write, and its values may overflow; what comes before it, which
// attention has multiplied with them, is then computed again without.
std::int64_t CpuSession::State::run_block(std::span<const int> ids, const JobControl* control) {
    check(ids);
    if (ids.size() > CpuSession::most_checked)
        throw Error("cannot check " + std::to_string(ids.size()) + " tokens at once", "session",
                    "Give at most " + std::to_string(CpuSession::most_checked));
    history.resize(static_cast<std::size_t>(position));
    history.insert(history.end(), ids.begin(), ids.end());
    if (!forward(ids, control)) {
        not_finite = false;
        return 0;
    }
    if (not_finite) {
        ids = ids.first(1);
        history.resize(static_cast<std::size_t>(position) + 1);
        not_finite = false;
        if (!forward(ids, control)) {
            not_finite = false;
            return 0;
        }
        if (not_finite) refuse();
    }
    position += std::ssize(ids);
    return std::ssize(ids);
}

template <typename Compute, typename Offer>
bool CpuSession::State::run_while(std::span<const int> ids, const JobControl* control, std::int64_t at_once,
                                  const Compute& compute, const Offer& offer) {
    const std::int64_t start = position;
    std::int64_t count = run_block(ids, control), kept = 0;
    if (count == 0) return false;
    for (bool goes_on = true; goes_on && kept < count;) {
        const std::int64_t some = std::min(at_once, count - kept);
        if (!compute(kept, some)) {
            not_finite = false;
            if (some > 1) {
                at_once = 1;  // which of them?
                continue;
            }
            if (kept > 0) break;  // it is looked at when that token comes as the first
            if (count == 1) refuse();
            position = start;  // alone: it may be those behind it
            count = run_block(ids.first(1), control);
            if (count == 0) return false;
            continue;
        }
        for (std::int64_t place = 0; goes_on && place < some; ++place) goes_on = offer(kept++, place);
    }
    position = start + kept;
    return true;
}

bool CpuSession::check(std::span<const int> ids, const TakesLogits& takes, const JobControl* control) {
    State& s = *state_;
    const auto vocabulary = static_cast<std::size_t>(s.config.vocab_size);
    return s.run_while(
        ids, control, logit_tokens,
        [&](std::int64_t first, std::int64_t count) { return s.compute_logits(first, count); },
        [&](std::int64_t index, std::int64_t place) {
            return takes(static_cast<std::size_t>(index),
                         {s.logits.data() + static_cast<std::size_t>(place) * vocabulary, vocabulary});
        });
}

// With a screen one token after the other, so that none is looked up behind the first that does not follow.
bool CpuSession::check_greedy(std::span<const int> ids, const TakesToken& takes, const JobControl* control) {
    State& s = *state_;
    std::optional<std::vector<int>> best;
    return s.run_while(
        ids, control, s.model->screen() ? 1 : logit_tokens,
        [&](std::int64_t first, std::int64_t count) {
            best = s.choices(first, count);
            return best.has_value();
        },
        [&](std::int64_t index, std::int64_t place) {
            return takes(static_cast<std::size_t>(index), (*best)[static_cast<std::size_t>(place)]);
        });
}

}  // namespace bitdistill
