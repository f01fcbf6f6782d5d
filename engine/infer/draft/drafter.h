// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts: tokens that may follow a text, proposed at little cost, for a model that checks all of them in one pass over
// its weights (generate.h). What is written does not depend on who proposes: of greedy text the drafter only decides
// how fast it comes, of sampled text which tokens of the same distribution (acceptance.h). On the thread of the
// generation.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/base/job.h"
#include "engine/model/sampler.h"

namespace bitdistill {

struct Draft {
    std::vector<int> ids;
    // What each of ids was drawn from; empty: they were not drawn, and each had a share of 1.
    std::vector<std::vector<Share>> shares;

    void clear() {
        ids.clear();
        shares.clear();
    }
};

class Drafter {
  public:
    virtual ~Drafter() = default;
    // Before the first token after a prompt, which may become a text of `room` tokens. False when stopped.
    virtual bool begin(std::span<const int> prompt, std::int64_t room, JobControl* control) = 0;
    // At most `most` (1 or more) tokens that may follow `text`, the prompt and what was written so far; fewer, or none,
    // where it knows none.
    virtual void propose(std::span<const int> text, int most, Draft& draft) = 0;
    // A sentence for people, once a text has had to do without further drafts because they failed. Empty: it has not.
    virtual std::string problem() const { return {}; }
    // What a token of a draft costs, in tokens that the checking model writes alone. The same on every machine.
    virtual double cost() const = 0;
};

}  // namespace bitdistill
