// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/infer/draft/draft_length.h"

#include <algorithm>

namespace bitdistill {
namespace {

constexpr double memory = 0.9;       // a draft's weight against the next one's
constexpr double surest = 0.98;      // a few lucky drafts promise no more than that
constexpr int answers_a_trial = 16;  // without a draft

}  // namespace

// Where each token is accepted with probability a, k tokens and the model's own come to 1 + a + ... + a^k on average
// (Leviathan et al. 2023, equation 1); the best k gives most of them for its time.
int DraftLength::next() {
    const double a = std::min(acceptance(), surest), cost = cost_ + cost_of_checked_token;
    int best = 0;
    double rate = 1, tokens = 1, power = 1;
    for (int k = 1; k <= most_; ++k) {
        power *= a;
        tokens += power;
        if (const double one = tokens / (1 + k * cost); one > rate) {
            rate = one;
            best = k;
        }
    }
    if (best > 0) {
        without_ = 0;
        return best;
    }
    if (++without_ < answers_a_trial) return 0;
    without_ = 0;
    return 1;
}

void DraftLength::checked(int drafted, int accepted) {
    if (drafted < 1) return;
    accepted_ = memory * accepted_ + accepted;
    judged_ = memory * judged_ + accepted + (accepted < drafted ? 1 : 0);
}

}  // namespace bitdistill
