// SPDX-License-Identifier: GPL-3.0-or-later
// The mean of a figure that was taken on the same items in several runs, each with a seed of its own: how far it can be
// trusted for other items and other seeds. Items and seeds are both drawn at random and crossed, so neither the items
// of one run nor the means of the runs alone say it. Plain functions, any thread.
#pragma once

#include <cstdint>
#include <vector>

namespace bitdistill {

struct CrossedMean {
    double mean = 0;
    double low = 0, high = 0;  // 95 % interval
    double p = 1;              // two-sided, against a mean of 0
    double freedom = 0;        // degrees of freedom of the t distribution; 0: nothing varied
};

// values[s][i]: of seed s and item i; at least one seed, two items, and as many items for each seed.
//
// With mean squares of a two-way layout without repetition, MS_I of items, MS_S of seeds and MS_E of the rest, the
// variance of the mean is (MS_I + MS_S - MS_E) / (seeds items): in expectation var_I / items + var_S / seeds +
// var_E / (seeds items) (Clark 1973, "The language-as-fixed-effect fallacy"). Degrees of freedom as Satterthwaite
// (1946) approximates them for such a sum. Where MS_S is below MS_E, seeds add nothing to the variance; in the degrees
// of freedom they count all the same, with MS_E: few seeds that happen to agree do not prove that seeds are alike. With
// one seed the interval speaks of other items only.
CrossedMean crossed_mean(const std::vector<std::vector<double>>& values);

// P(|T| > |t|) of Student's distribution, and the t that 5 % lie beyond. freedom > 0.
double t_two_sided_p(double t, double freedom);
double t_of_95_percent(double freedom);

}  // namespace bitdistill
