// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy decoding without reading the whole head. Every row w has a 4-bit copy v and a 2-bit copy u of what is left,
// w - v. The product of v with the hidden state and a bound on how far that can be from the exact
// logit say which rows could be the largest at all; u says it again, four times as sharply, of those; and only the
// few that remain are computed exactly. The token is the one that arg_max over all exact logits gives, always: the
// bounds are Cauchy-Schwarz,
//
//   w h - v g         =  (w - v) h + v (h - g)                    <=  |w - v| |h| + |v| |h - g|
//   w h - v g - u f   =  (w - v - u) h + v (h - g) + u (h - f)    <=  |w - v - u| |h| + |v| |h - g| + |u| |h - f|
//
// for the hidden state h and its 8-bit copies g (one scale a block of 32) and f (one scale), plus what rounding in FP32
// can add to the products. Built while loading; afterwards const. Internal to this folder.
#pragma once

#include <atomic>
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
    // head: F32, F16 or BF16, with at least a few thousand rows for the detour to pay.
    HeadScreen(const Matrix& head, const Kernels& kernels, WorkerPool& pool);
    static bool pays(const Matrix& head);

    // What one search needs; owned by the session, so that searches do not allocate.
    struct Scratch {
        std::vector<std::int8_t> codes, fine_codes;
        std::vector<float> scales, products;
        std::vector<std::int32_t> sums, candidates;
        std::int64_t sharpened = 0;  // rows that the last search looked at a second time
        std::int64_t computed = 0;   // rows whose logit it computed exactly
        // That no row of the head holds a value that is not finite, and no logit that was computed is one. What the
        // hidden state holds the caller looks at.
        bool finite = true;
    };
    // The smallest index among the rows with the largest logit.
    int arg_max(std::span<const float> hidden, const Kernels& kernels, WorkerPool& pool, Scratch& scratch) const;

    std::uint64_t bytes() const;                      // as it lies in memory
    double bytes_read(const Scratch& scratch) const;  // by the last search, exact rows included

  private:
    struct Fine {
        float scale, residual;  // of u; |w - v - u|, rounded up
    };
    struct Filling;
    struct Search;
    struct PerThread;
    Search search(std::span<const float> hidden, const Kernels& kernels, Scratch& scratch) const;
    float exact(const Search& search, std::int64_t row, std::vector<std::byte>& copy) const;  // a logit
    void sharpen(const Search& search, std::int64_t begin, std::int64_t end, Scratch& scratch, PerThread& mine) const;
    void store(std::int64_t row, const Kernels& kernels, Filling& filling);
    std::int64_t fine_bytes() const;  // of a row of u

    const Matrix* head_;
    Matrix copy_;                                // v, in Q4_0's layout
    std::unique_ptr<Pages> pages_, fine_pages_;  // v; u, row after row
    std::vector<float> residuals_, norms_;       // of v: |w - v|, |v|, rounded up
    std::vector<Fine> fine_;
    std::atomic<std::int64_t> damaged_rows_{0};  // of the head, with a value that is not finite
};

}  // namespace bitdistill
