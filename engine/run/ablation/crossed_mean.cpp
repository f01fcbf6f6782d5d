// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/ablation/crossed_mean.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace bitdistill {

namespace {

// The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), by Lentz's method.
double beta_fraction(double a, double b, double x) {
    constexpr double tiny = 1e-300;
    constexpr int most_terms = 500;
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double fraction = d;
    for (int m = 1; m <= most_terms; ++m) {
        const double k = m;
        double change = 1;
        for (const double term : {k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k)),
                                  -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1))}) {
            d = 1 + term * d;
            c = 1 + term / c;
            d = 1 / (std::abs(d) < tiny ? tiny : d);
            if (std::abs(c) < tiny) c = tiny;
            change = c * d;
            fraction *= change;
        }
        if (std::abs(change - 1) < 1e-15) break;
    }
    return fraction;
}

// I_x(a, b), regularized.
double incomplete_beta(double a, double b, double x) {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
    return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

}  // namespace

double t_two_sided_p(double t, double freedom) {
    if (!std::isfinite(t)) return 0;
    return incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t));
}

double t_of_95_percent(double freedom) {
    double low = 0, high = 1e6;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (t_two_sided_p(middle, freedom) > 0.05 ? low : high) = middle;
    }
    return high;
}

CrossedMean crossed_mean(const std::vector<std::vector<double>>& values) {
    const std::size_t seeds = values.size(), items = values.front().size();
    const auto s = static_cast<double>(seeds), n = static_cast<double>(items);
    std::vector<double> of_seed(seeds), of_item(items);
    for (std::size_t i = 0; i < seeds; ++i)
        for (std::size_t j = 0; j < items; ++j) {
            of_seed[i] += values[i][j] / n;
            of_item[j] += values[i][j] / s;
        }
    CrossedMean result;
    result.mean = std::accumulate(of_seed.begin(), of_seed.end(), 0.0) / s;
    const auto squares = [&](const std::vector<double>& means) {
        double sum = 0;
        for (const double mean : means) sum += (mean - result.mean) * (mean - result.mean);
        return sum;
    };
    const double ms_items = s * squares(of_item) / (n - 1);
    double variance = ms_items / (s * n), freedom = n - 1;
    if (seeds > 1) {
        double rest = 0;
        for (std::size_t i = 0; i < seeds; ++i)
            for (std::size_t j = 0; j < items; ++j) {
                const double left = values[i][j] - of_seed[i] - of_item[j] + result.mean;
                rest += left * left;
            }
        const double ms_seeds = n * squares(of_seed) / (s - 1), ms_rest = rest / ((n - 1) * (s - 1));
        const double sum = ms_items + std::max(0.0, ms_seeds - ms_rest), of_seeds = std::max(ms_seeds, ms_rest);
        variance = sum / (s * n);
        freedom =
            sum * sum /
            (ms_items * ms_items / (n - 1) + of_seeds * of_seeds / (s - 1) + ms_rest * ms_rest / ((n - 1) * (s - 1)));
    }
    constexpr double nothing = 1e-18;  // what sums of shares leave of a variance of 0
    if (variance <= nothing) {
        result.low = result.high = result.mean;
        result.p = std::abs(result.mean) <= std::sqrt(nothing) ? 1 : 0;
        return result;
    }
    const double error = std::sqrt(variance), reach = t_of_95_percent(freedom) * error;
    result.low = result.mean - reach;
    result.high = result.mean + reach;
    result.p = t_two_sided_p(result.mean / error, freedom);
    result.freedom = freedom;
    return result;
}

}  // namespace bitdistill
