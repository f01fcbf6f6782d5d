// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the next token from logits: greedy, or by temperature, top-k and top-p with a seed. The same seed and logits
// give the same tokens on every machine up to the rounding of exp(). For generation on the CPU and for the text that a
// teacher writes. One thread.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/random.h"

namespace bitdistill {

struct SamplerOptions {
    double temperature = 0;  // 0 = greedy
    int top_k = 0;           // 0 = all
    double top_p = 1;        // 1 = all
    std::uint64_t seed = 1;
};

// Index of the largest logit, the first one on a tie.
int arg_max(std::span<const float> logits);

// A token and the probability that it is drawn with.
struct Share {
    int id = 0;
    double share = 0;
};
// The token at which the running sum of shares, which is 1 in all, passes a number of [0, 1). Throws Error for none.
int draw_from(std::span<const Share> shares, double uniform);

class Sampler {
  public:
    // Throws Error for a negative or non-finite temperature, a negative top_k, a top_p outside (0, 1].
    explicit Sampler(const SamplerOptions& options = {});
    int operator()(std::span<const float> logits);
    // The same with a random number of the caller's, in [0, 1): the token at which the running sum of the shares passes
    // it.
    int draw(std::span<const float> logits, double uniform);
    // What draw() draws from: every token that it may give, with its share; of temperature 0 the largest alone.
    void shares(std::span<const float> logits, std::vector<Share>& all);

  private:
    void gather(std::span<const float> logits);  // into candidates_: what top-k leaves
    // Cuts candidates_ to what top-p leaves of them, the likeliest first, and returns the sum of their weights.
    double keep_likeliest(double top);
    double weight(float logit, double top) const;
    struct Candidate {
        float logit;
        int id;
    };
    static bool likelier(const Candidate& a, const Candidate& b);
    SamplerOptions options_;
    Random random_;
    std::vector<Candidate> candidates_;
};

}  // namespace bitdistill
