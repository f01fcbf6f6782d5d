// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a token of a draft stays in sampled text, so that what is written follows the checking model's distribution
// to the letter (Leviathan et al. 2023, algorithm 1; Chen et al. 2023, algorithm 2). A token x that was drawn from q
// stays with probability min(1, p(x) / q(x)). Else the token in its place is drawn from max(0, p - q) / (their sum):
// together that is p, whatever q is. One thread.
#pragma once

#include <span>
#include <vector>

#include "engine/base/random.h"
#include "engine/model/sampler.h"

namespace bitdistill {

class Acceptance {
  public:
    struct Verdict {
        bool accepted;
        int id;  // the draft's, or that in its place
    };
    // wanted: p, what the checking model would draw from. proposed: q, from which `id` was drawn. Each id once in each.
    Verdict judge(std::span<const Share> wanted, std::span<const Share> proposed, int id, Random& random);

  private:
    std::vector<double> share_of_;  // by id; all 0 between calls
    std::vector<Share> rest_;
};

}  // namespace bitdistill
