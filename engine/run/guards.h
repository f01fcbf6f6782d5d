// SPDX-License-Identifier: GPL-3.0-or-later
// Watches a training stage for what goes wrong with ternary weights and with distillation, from the rows and histogram
// frames that are recorded anyway. Each finding is one plain sentence with a remedy; the caller makes it an event and
// may pause. Plain data, no LibTorch: engine thread while training, any thread on a finished run.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/run/run_log.h"

namespace bitdistill {

struct RunParams;

// Thresholds with their reasons. A Gaussian weight tensor has 31 % zeros, a Laplacian one 39 %, a uniform one 25 %.
namespace guard {
inline constexpr double fewest_zeros = 0.10, most_zeros = 0.70;  // far from any of these: the scale has lost its tensor
inline constexpr double rarest_sign = 0.02;       // of the codes that are not 0; a balanced tensor has 0.5
inline constexpr double largest_drift = 4.0;      // scale against the stage's first frame, either way
inline constexpr double stuck_flips = 1e-7;       // codes changed a step; one in ten million moves nothing
inline constexpr int stuck_steps = 50;            // in a row, at a learning rate of at least a tenth of the peak
inline constexpr double cooled_rate = 0.25;       // of the peak learning rate: from here on flips must have fallen
inline constexpr double falling_flips = 0.9;      // of the highest smoothed flip rate
inline constexpr double fewest_flips = 5e-4;      // codes changed a step: a tenth of all in 200; fewer are no swinging
inline constexpr double out_of_proportion = 100;  // weighted term against CE
inline constexpr double smallest_ce = 0.05;       // nats; a task that is learnt has a CE near 0 and no ratio
inline constexpr int proportion_steps = 5;        // in a row
inline constexpr double highest_z_score = 6;      // of log(loss) and log(gradient norm)
inline constexpr double spike_factor = 2;         // and the loss must be so many times its usual one
inline constexpr double gradient_factor = 4;      // the norm; those of a healthy run's batches reach 2.4 times theirs
inline constexpr int z_score_steps = 20;          // seen before a z-score means anything
inline constexpr std::int64_t smallest_tensor = 256;  // weights; shares of fewer are chance
}  // namespace guard

struct GuardFinding {
    std::string guard;   // "zeros", "sign", "scale", "flips-stuck", "flips-high", "ld", "ad", "loss", "gradient"
    std::string text;    // what is seen, with its numbers
    std::string remedy;  // what to do
};

// What a change of the recipe would do about a finding; asked of its words, as events and files have them.
enum class Mend { none, balance, lower_rate, raise_rate };
Mend mend_of(std::string_view words);
// The recipe with that change for the stage; nothing: it would change nothing.
std::optional<RunParams> mended(const RunParams& params, Stage stage, Mend mend);

class Guards {
  public:
    // A condition is told when it begins and again only after it has ended. Rows and frames of other stages than the
    // first one's reset everything. For a resume: give the rows and frames of before and drop what comes back.
    std::vector<GuardFinding> see(const StepRow& row);
    std::vector<GuardFinding> see(const HistogramFrame& frame);

  private:
    // Mean and spread of log(value), exponentially forgotten over about 50 steps.
    struct Level {
        double mean = 0, variance = 0;
        int seen = 0;
        double usual() const;
        // z-score of the value against what was before it, which it then joins. NaN while too little is known.
        double z_score(double value);
    };
    void enter(Stage stage);
    // True when the condition begins.
    bool begins(const std::string& guard, bool present, const std::string& tensor = {});

    int stage_ = -1;
    std::map<std::string, std::set<std::string>> present_;  // guard -> tensors (or "") for which it holds
    std::map<std::string, float> first_scale_;
    Level loss_, gradient_;
    double peak_rate_ = 0, flips_ = not_measured, highest_flips_ = 0;
    std::int64_t flips_seen_ = 0, stuck_ = 0;  // the step whose flips came last; steps without any
    int ld_ = 0, ad_ = 0;
};

}  // namespace bitdistill
