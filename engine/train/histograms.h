// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the distributions of the latent weights while a student trains, how they stand to the weights that the student
// was made of, and what its mask does: one tensor after another in rotation, as many as about a stated share of the
// training time pays for. Time is reckoned by arithmetic, not by a clock: equal runs take equal frames. Each frame uses
// the scales that quantizing the weights has found. Keeps a byte for each weight. Engine thread.
#pragma once

#include <filesystem>
#include <vector>

#include "engine/run/run_recorder.h"
#include "engine/run/watch/weight_watch.h"
#include "engine/train/network/reference_weights.h"
#include "engine/train/network/transformer.h"

namespace bitdistill {

class HistogramTaker {
  public:
    // share: part of the training time that frames may cost, about. 0 takes none. A model without BitLinear layers has
    // none. steps: of the stage. A tensor has at most some hundreds of frames in it, more than anyone scrubs through,
    // or a small model's would take gigabytes.
    HistogramTaker(Transformer& model, Stage stage, double share, std::int64_t steps);

    // Before any frame and before load(), the stage being at `step`: all frames compare with what the student was made
    // of, each projection of which is read once. What cannot be read is said in a warning, and frames have the rest;
    // so is a student of the recipe's own, in an event of its first step.
    void compare(const RunParams& params, std::int64_t step, RunRecorder& recorder);

    // Every tensor once, whatever it costs: before the first step and after the last. Both are within the share: the
    // rotation starts once the steps have paid for them. The last step's row gets the shares, as after_step() gives
    // them; before the first step there is no row.
    void take_all(std::int64_t step, RunRecorder& recorder);
    void after_last_step(RunRecorder& recorder, StepRow& row);
    // What the next frame is compared with and when it is due, into a checkpoint's folder and back from it, so that a
    // resumed run takes the frames of one that nobody stopped. load(): false where the folder has none, as checkpoints
    // of before; take_all() begins anew then. Throw Error.
    void save(const std::filesystem::path& checkpoint) const;
    bool load(const std::filesystem::path& checkpoint);
    // After a step of so many tokens (of this rank): publishes the frames that are due; if there were any, the row gets
    // the shares over all BitLinear weights (each tensor's newest frame). Makes the model's quantized weights, which
    // the next step would do.
    void after_step(double tokens, RunRecorder& recorder, StepRow& row);

  private:
    // Of a tensor's newest frame, what the curves are made of.
    struct Newest {
        std::int64_t step = -1, steps_since = 0;  // -1: none yet
        std::uint64_t zero = 0, flips = 0;
        double near = 0;  // weights near a threshold
        double scale_over_absmean = 0;
        std::array<MagnitudeCounts, magnitude_parts>
            magnitudes{};  // weights and codes; the rest is for the frame alone
        std::uint64_t mask_changes = 0;
    };
    struct Watched {
        const Parameter* parameter;
        std::vector<std::uint8_t> states = {};  // weight_state at the newest frame
        float absmean = 0;                      // of the reference
        Newest newest = {};
        double cost() const { return static_cast<double>(states.size()); }
    };
    void read(const ReferenceWeights& reference);
    void count(Watched& watched, const WeightScales& scales, HistogramFrame& frame, WeightWatch& watch);
    void fill_in(StepRow& row) const;
    void take(Watched& watched, std::int64_t step, RunRecorder& recorder);

    Transformer& model_;
    Stage stage_;
    Reference reference_ = Reference::nothing;
    double share_, spent_ = 0, allowed_ = 0;  // weights looked at
    double weights_ = 0;                      // of all BitLinear layers
    std::vector<Watched> watched_;
    std::int64_t interval_;  // steps between two frames of a tensor, at least
    std::size_t next_ = 0;
};

}  // namespace bitdistill
