// SPDX-License-Identifier: GPL-3.0-or-later
// AdamW in one pass over memory (Loshchilov and Hutter, arXiv 1711.05101), gradient clipping, learning-rate schedules.
// It works where the weights lie: by this program's kernels, or by LibTorch's operators on a device. What it saves is
// the same.
// Among several ranks each keeps the moments of its share of the weights, updates it and sends it to the others (ZeRO
// stage 1, arXiv 1910.02054). Engine thread.
#pragma once

#include <filesystem>
#include <vector>

#include "engine/run/run_log.h"
#include "engine/run/run_params.h"
#include "engine/train/network/transformer.h"
#include "engine/train/process_group.h"

namespace bitdistill {

class AdamW {
  public:
    AdamW(Transformer& model, const RunParams& params, ProcessGroup& group);
    // Global L2 norm of all gradients; when it exceeds clip_norm (0 = never), step() will scale them to it. Returns the
    // norm before.
    double clip_gradients();
    // step is 1-based. No weight decay on norms, biases and embeddings. Drops the gradients. The gradients are those of
    // all ranks by then.
    void step(std::int64_t step, double learning_rate);

    // The moments of all ranks, whatever their number: rank 0 writes what the others send, while they call send().
    void save(const std::filesystem::path& file) const;
    void send() const;
    void load(const std::filesystem::path& file);

  private:
    // The parameters in pieces of one size, so that threads share the work evenly and sums do not depend on their
    // number.
    struct Piece {
        std::size_t parameter;
        std::int64_t begin, end;
    };

    // The part of one parameter, in elements, that a rank updates.
    struct Slice {
        std::int64_t begin = 0, end = 0;
        at::Tensor of(const at::Tensor& whole) const;  // [end - begin], the same memory
    };
    double norm_by_kernels() const;
    double norm_by_operators() const;
    void step_by_kernels(std::int64_t step, double learning_rate);
    void step_by_operators(std::int64_t step, double learning_rate);
    // All of one parameter's first or second moment into `out` (rank 0; null on the others).
    void collect(std::size_t parameter, bool first, float* out) const;

    Transformer& model_;
    ProcessGroup& group_;
    double beta1_, beta2_, epsilon_, weight_decay_, clip_norm_;
    double gradient_scale_ = 1.0;
    std::vector<Piece> pieces_;
    std::vector<std::size_t> shares_;         // rank r updates the pieces shares_[r] to shares_[r + 1]
    std::vector<std::vector<Slice>> slices_;  // [rank][parameter]
    std::vector<bool> decays_;
    std::vector<at::Tensor> first_, second_;  // moments of this rank's slices, one per parameter
};

// The highest rate of a stage for a model of this hidden size. With a base width the rates go along with the model's
// width n: a teacher's as base / n (the hidden weights' share under Adam in muP, arXiv 2203.03466), a student's as
// sqrt(base / n), as found by trying widths of 64, 128 and 576 (resources/docs/results.md): the step that turns a
// ternary code does not shrink with the width as the step that changes an output does.
double peak_learning_rate(const RunParams& params, Stage stage, std::int64_t hidden_size);

// Linear warm-up over `warmup` of the steps, then cosine or linear decay to zero, or constant. step is 1-based.
double learning_rate_at(const RunParams& params, double peak, std::int64_t step, std::int64_t steps);

}  // namespace bitdistill
