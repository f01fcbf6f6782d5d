// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts without a model: what followed the last time that the text had these last tokens (prompt look-up decoding). A
// summary or an answer that quotes its prompt is full of such places. One thread.
#pragma once

#include "engine/infer/draft/drafter.h"

namespace bitdistill {

class LookUpDrafter : public Drafter {
  public:
    bool begin(std::span<const int>, std::int64_t, JobControl*) override { return true; }
    void propose(std::span<const int> text, int most, Draft& draft) override;
    double cost() const override { return 0; }

    // So many of the last tokens are looked for: the longest run of them that is found decides, its last place in the
    // text. A single token is found too often for what follows it to say much.
    static constexpr std::size_t longest_run = 4, shortest_run = 2;
};

}  // namespace bitdistill
