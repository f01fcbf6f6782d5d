// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy decoding without reading the whole head. Every row has a 4-bit copy; its product with the hidden state and a
// bound on how far that can be from the exact logit say which rows could be the largest at all, and only those are
// computed exactly. The token is the one that arg_max over all exact logits gives, always: the bound is Cauchy-Schwarz,
//
//   w h - v g  =  (w - v) h + v (h - g)  <=  |w - v| |h| + |v| |h - g|
//
// for a row w and its 4-bit copy v, the hidden state h and its 8-bit copy g, plus what rounding in FP32 can add to both
// products. Built while loading; afterwards const. Internal to this folder.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/infer/cpu_weights.h"

namespace bitdistill {

struct Kernels;
class WorkerPool;

class HeadScreen {
  public:
    // head: F32, F16, BF16 or Q8_0, with at least a few thousand rows for the detour to pay.
    HeadScreen(const Matrix& head, WorkerPool& pool);
    static bool pays(const Matrix& head);

    // What one search needs; owned by the session, so that searches do not allocate.
    struct Scratch {
        std::vector<std::int8_t> codes;
        std::vector<float> scales, upper;
        std::vector<std::int32_t> sums, candidates;
        std::int64_t computed = 0;  // rows whose logit was computed exactly in the last search
    };
    // The smallest index among the rows with the largest logit.
    int arg_max(std::span<const float> hidden, const Kernels& kernels, WorkerPool& pool, Scratch& scratch) const;

    std::uint64_t bytes() const;

  private:
    const Matrix* head_;
    Matrix copy_;  // Q4_0
    std::unique_ptr<Pages> pages_;
    std::vector<float> residual_, norm_;  // per row: |w - v|, |v|, rounded up
};

}  // namespace bitdistill
