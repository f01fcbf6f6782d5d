// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy decoding without reading the whole head. A part v of every row w, of 4 bits a weight, is multiplied with the
// hidden state; a bound on how far that can be from the exact logit says which rows could be the largest at all; more
// bits say it again, more sharply, of those; and only the few that remain are computed exactly. The token is the one
// that arg_max over all exact logits gives, always: the bounds are Cauchy-Schwarz, plus what rounding in FP32 can add.
//
// A head of floats gets copies beside it: v in 4 bits and u, in 2 bits, of w - v. With the hidden state h and its 8-bit
// copies g (one scale a block of 32) and f (one scale):
//
//   w h - v g         =  (w - v) h + v (h - g)                    <=  |w - v| |h| + |v| |h - g|
//   w h - v g - u f   =  (w - v - u) h + v (h - g) + u (h - f)    <=  |w - v - u| |h| + |v| |h - g| + |u| |h - f|
//
// A head in Q8_0 keeps nothing twice: v is the high plane of its codes (kernels/planes.h) with the low bits in the
// middle of what they can be, and its exact logits are w g themselves:
//
//   w g - v g         =  (w - v) g                                <=  |w - v| |g|
//
// The low plane of a row, added to v g, leaves only rounding, which needs no number of its own: a low nibble is at
// least 1/2 from its middle 7.5 and a code is at most 128, so |w| <= 256 |w - v|, and likewise |v| <= 257 |w - v|.
//
// Built while loading; afterwards const. Internal to this folder.
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
    explicit HeadScreen(const Matrix& head) : head_(&head) {}
    virtual ~HeadScreen() = default;
    HeadScreen(const HeadScreen&) = delete;
    HeadScreen& operator=(const HeadScreen&) = delete;
    // F32, F16, BF16 or Q8_0, with at least a few thousand rows for the detour to pay.
    static bool pays(const Matrix& head);

    // What one search needs; owned by the session, so that searches do not allocate.
    struct Scratch {
        std::vector<std::int8_t> codes, fine_codes;
        std::vector<float> scales, half_scales, offsets, products;
        std::vector<std::int32_t> sums, candidates;
        std::int64_t sharpened = 0;  // rows that the last search looked at a second time
        std::int64_t computed = 0;   // rows whose logit it computed exactly
        // That no row of the head holds a value that is not finite, and no logit that was computed is one. What the
        // hidden state holds the caller looks at.
        bool finite = true;
    };
    // The smallest index among the rows with the largest logit.
    int arg_max(std::span<const float> hidden, const Kernels& kernels, WorkerPool& pool, Scratch& scratch) const;

    virtual std::uint64_t bytes() const = 0;                      // beside the head, as it lies in memory
    virtual double bytes_read(const Scratch& scratch) const = 0;  // by the last search, exact rows included

  protected:
    // The hidden state of one search, with the factors of the bounds.
    struct Search {
        std::span<const float> hidden;
        const Kernels& kernels;
        Scratch& scratch;
        float per_residual, per_norm;                    // of a row's |w - v| and |v|
        float per_fine_residual = 0, per_fine_norm = 0;  // and of what is left of a row then
        std::int32_t fine_sum = 0;
        float fine_scale = 0;
    };
    virtual Search search(std::span<const float> hidden, const Kernels& kernels, Scratch& scratch) const = 0;
    // Products of v with rows [first, last) to scratch.products; first is a multiple of 16.
    virtual void estimate(const Search& search, std::int64_t first, std::int64_t last) const = 0;
    virtual void fetch(std::int64_t row) const = 0;  // what at_most() will read of it
    // A number that the row's logit does not exceed, from scratch.products and more bits.
    virtual float at_most(const Search& search, std::int64_t row) const = 0;
    virtual float exact(const Search& search, std::int64_t row, std::vector<std::byte>& copy) const = 0;  // a logit

    const Matrix* head_;
    // |w - v| and |v| of every row, rounded up; or |w - v| alone, in BF16, where the head itself is hardly larger.
    std::vector<float> residuals_, norms_;
    std::vector<std::uint16_t> short_residuals_;
    std::atomic<std::int64_t> damaged_rows_{0};  // of the head, with a value that is not finite

  private:
    struct PerThread;
    void sharpen(const Search& search, std::int64_t begin, std::int64_t end, PerThread& mine) const;
};

// Of a head in F32, F16 or BF16.
std::unique_ptr<HeadScreen> screen_of_copies(const Matrix& head, const Kernels& kernels, WorkerPool& pool);
// Of a head in Q8_0 that lies in planes.
std::unique_ptr<HeadScreen> screen_of_planes(const Matrix& head, WorkerPool& pool);

}  // namespace bitdistill
