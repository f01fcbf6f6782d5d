// SPDX-License-Identifier: GPL-3.0-or-later
// AdamW in one pass over memory (Loshchilov and Hutter, arXiv 1711.05101), gradient clipping, learning-rate schedules.
// Engine thread.
#pragma once

#include <filesystem>
#include <vector>

#include "engine/core/run_params.h"
#include "engine/train/transformer.h"

namespace bitdistill {

class AdamW {
  public:
    AdamW(Transformer& model, const RunParams& params);
    // Global L2 norm of all gradients; when it exceeds clip_norm (0 = never), step() will scale them to it. Returns the
    // norm before.
    double clip_gradients();
    // step is 1-based. No weight decay on norms, biases and embeddings. Drops the gradients.
    void step(std::int64_t step, double learning_rate);

    void save(const std::filesystem::path& file) const;
    void load(const std::filesystem::path& file);

  private:
    // The parameters in pieces of one size, so that threads share the work evenly and sums do not depend on their
    // number.
    struct Piece {
        std::size_t parameter;
        std::int64_t begin, end;
    };

    Transformer& model_;
    double beta1_, beta2_, epsilon_, weight_decay_, clip_norm_;
    double gradient_scale_ = 1.0;
    std::vector<Piece> pieces_;
    std::vector<bool> decays_;
    std::vector<at::Tensor> first_, second_;  // moments, one per parameter
};

// Linear warm-up over `warmup` of the steps, then cosine or linear decay to zero, or constant. step is 1-based.
double learning_rate_at(const RunParams& params, double peak, std::int64_t step, std::int64_t steps);

}  // namespace bitdistill
