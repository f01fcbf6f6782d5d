// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what the linear layers of a student read while it trains: at the beginning and the end of a stage, and at
// its evaluations as far as a small share of the training time pays for it. The same few texts each time. The model is
// computed plainly, by LibTorch's operators on the CPU from the weights that the next step would use, whatever computes
// the steps; so kernels and operators give the same records. Time is reckoned by arithmetic, not by a clock: equal runs
// keep equal records. Engine thread.
#pragma once

#include "engine/base/job.h"
#include "engine/run/activation_frame.h"
#include "engine/run/run_recorder.h"
#include "engine/train/training_task.h"

namespace bitdistill {

class ActivationSampler {
  public:
    static constexpr std::int64_t most_tokens = 128, longest_text = 32;

    // Takes the texts of `task.samples`, or its first training items where there are none. share: part of the training
    // time that samples between the first and the last may take with these two, about. 0 takes none, and so does a
    // model without BitLinear layers.
    ActivationSampler(const TrainingTask& task, double share);

    // Of a resumed stage: so many it has taken before. Says it when the log has fewer.
    void resume(std::int64_t samples, RunRecorder& recorder);
    std::int64_t samples() const { return samples_; }

    // After `step` steps that have read so many tokens (of this rank): publishes a frame for each input of each layer,
    // if a sample is due. False when stopped within it: nothing is published then. control: null, nobody stops it.
    bool after_step(std::int64_t step, double tokens, RunRecorder& recorder, JobControl* control);

  private:
    bool due(std::int64_t step, double tokens) const;

    const TrainingTask& task_;
    double share_, weights_ = 0, cost_ = 0;  // cost: of a sample, in operations
    at::Tensor ids_, rows_;                  // [B, T]; places of real tokens among B T
    std::int64_t samples_ = 0, interval_;    // steps between two samples, at least
};

// What the model reads in texts ids [B, T], rows [N] of them: a frame for each input of its projections, layer by
// layer, but for stage and step. False when stopped.
bool look_at_inputs(Transformer& model, const at::Tensor& ids, const at::Tensor& rows, JobControl* control,
                    std::vector<ActivationFrame>& frames);

}  // namespace bitdistill
