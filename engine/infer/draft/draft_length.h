// SPDX-License-Identifier: GPL-3.0-or-later
// How long the next draft should be, by how many tokens of those before were accepted. It goes by counts and not by the
// clock, so that a seed gives the same text each time. One text, one thread.
#pragma once

namespace bitdistill {

class DraftLength {
  public:
    // most: 1 or more. cost: Drafter::cost().
    DraftLength(int most, double cost) : most_(most), cost_(cost) {}

    // Tokens to ask for now, from 0 to `most`. 0: a draft would take longer than it saves. Every 16th of such answers
    // is 1, or a text that becomes easier would never show it.
    int next();
    // The model has checked a draft of so many tokens. Those behind the first refused one were not judged.
    void checked(int drafted, int accepted);
    double acceptance() const { return accepted_ / judged_; }  // of a token, as it is expected now

  private:
    int most_, without_ = 0;
    double cost_;
    // Of the last drafts, each weighted with 0.9 of the one behind it; before the first, a guess of little weight.
    double accepted_ = 1.5, judged_ = 2;
};

// A token more in a check, in tokens that the model writes alone. Prompts are read four to seven times as fast as text
// is written (resources/docs/results.md), and while a check waits for memory some of its products are free.
inline constexpr double cost_of_checked_token = 0.1;

}  // namespace bitdistill
