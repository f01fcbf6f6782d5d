// SPDX-License-Identifier: GPL-3.0-or-later
// Which weights of a row may differ from zero: N:M and exactly 3 of 4 (Sparse-BitNet, arXiv 2603.05168; Sherry, arXiv
// 2601.07892). The mask is made anew from the latent weights wherever they become codes: training, CPU inference,
// export, the Weights page. Plain data: any thread.
#pragma once

#include <cstdint>
#include <span>

#include "engine/base/choice.h"
#include "engine/model/rounding/weight_scales.h"

namespace bitdistill {

// Of every `of` neighbours of a row, counted from its first column, at most `kept` differ from zero, or exactly so
// many. A last group of fewer neighbours keeps the same share of them, rounded up.
enum class Sparsity { none, two_of_4, four_of_8, five_of_8, six_of_8, exactly_3_of_4 };
template <>
struct Spelling<Sparsity> {
    static constexpr auto words = spelled<Sparsity>({{Sparsity::none, "none"},
                                                     {Sparsity::two_of_4, "2:4"},
                                                     {Sparsity::four_of_8, "4:8"},
                                                     {Sparsity::five_of_8, "5:8"},
                                                     {Sparsity::six_of_8, "6:8"},
                                                     {Sparsity::exactly_3_of_4, "3:4-exact"}});
};

struct SparsityPattern {
    int kept = 1, of = 1;
    bool exact = false;  // what is kept has the code of its sign, however small it is
};
SparsityPattern pattern_of(Sparsity sparsity);

// Zeros all but the `kept` largest magnitudes of every `of` neighbours; of equal ones the lower index stays. row: from
// the beginning of a group on.
void keep_largest(std::span<float> row, const SparsityPattern& pattern);

// Makes of latent weights, rows [begin, end) of a matrix that `w` holds whole, what a threshold of 1/2 takes for their
// codes: N:M zeros what is masked; an exact pattern leaves sign times scale of what is kept, where 0 counts as
// positive. The scales are those of the unmasked weights (N:M) or of the kept ones (exact).
void apply_sparsity(Sparsity sparsity, const WeightScales& scales, std::int64_t begin, std::int64_t end,
                    std::span<float> w);
// The same of one part that shares a scale, from the beginning of a group on.
void apply_sparsity(Sparsity sparsity, float scale, std::span<float> part);

// max(mean of abs(w) over what an exact pattern keeps, 1e-5). Summed in double, in a fixed order.
float kept_absmean(std::span<const float> w, const SparsityPattern& pattern);

}  // namespace bitdistill
