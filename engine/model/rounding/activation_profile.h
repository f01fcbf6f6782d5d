// SPDX-License-Identifier: GPL-3.0-or-later
// What the inputs of linear layers look like to an activation quantizer, as they come and behind a Hadamard transform:
// their distribution, their outliers, and what rounding to 8 and to 4 bits loses of them. The definition of every
// number of the activations view; training samples with it, whatever computes the model. Plain data: any thread.
//
// Of a token x with C columns, rms = sqrt(mean(x^2)). The transform keeps rms, so values in units of it compare:
//   8 bits (arXiv 2510.13998, eq. 3):     s = max(max(abs(x)), 1e-5) / 127,       q = clip(round(x / s), -128, 127)
//   4 bits (BitNet v2, arXiv 2504.18415): s = max(mean(abs(x)), 1e-5) / sqrt(7),  q = clip(round(x / s), -8, 7)
//   error = sum((x - q s)^2) / sum(x^2);  peak = max(abs(x)) / rms, at most sqrt(C);  kurtosis = mean(x^4) / rms^4,
//   3 for a Gaussian.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace bitdistill {

// What one number of bits makes of the tokens: sums over them, and counts of their values.
struct RoundingLoss {
    double error = 0;                   // sum of the tokens' errors
    double step = 0;                    // sum of s / rms: two neighbouring codes are so far apart
    float step_low = 0, step_high = 0;  // the smallest and the largest of these
    std::uint64_t clipped = 0;          // values whose rounded x / s lies beyond the last code
    std::uint64_t zero = 0;             // values whose code is 0
    bool operator==(const RoundingLoss&) const = default;
};

// One side of the transform.
struct ProfileSide {
    // Over position(x / rms): linear within 4 rms, then logarithmic, so that a bin there is 3 % wide. The first and the
    // last take what lies beyond 132 rms.
    static constexpr int bins = 288;
    static constexpr double lowest = -18, width = 0.125, linear = 4;
    std::array<std::uint32_t, bins> counts{};
    double peak = 0, kurtosis = 0;  // sums over tokens
    float highest_peak = 0;
    std::uint64_t beyond = 0;  // values of more than 6 rms
    RoundingLoss eight, four;

    const RoundingLoss& with_bits(int bits) const { return bits == 4 ? four : eight; }
    bool operator==(const ProfileSide&) const = default;
};
// x / rms to the axis of the bins and back; both rise, and position(-u) = -position(u).
double profile_position(double x_over_rms);
double profile_value(double position);

struct ActivationProfile {
    static constexpr double outlier = 6;  // rms, of `beyond`
    std::int64_t tokens = 0;              // that the sums are over
    std::int64_t silent = 0;              // tokens without a value other than 0, or with one that is not finite
    std::int64_t columns = 0;             // of a token; 0: inputs of several widths were merged
    std::int64_t block = 0;               // columns that the transform mixes, the fewest; below 2 there is none
    ProfileSide before, after;            // after: empty where there is no transform

    bool has_transform() const { return block > 1; }
    bool operator==(const ActivationProfile&) const = default;
};
// Of inputs with so many columns; the transform is that of hadamard.h.
ActivationProfile empty_profile(std::int64_t columns);
// x: what a linear layer reads, `columns` values, before any quantizer. scratch: memory that calls in turn share.
void add_token(ActivationProfile& profile, std::span<const float> x, std::vector<float>& scratch);
// Adds the tokens of another input. The order of additions decides the last bit of the sums.
void add_profile(ActivationProfile& sum, const ActivationProfile& other);

// What is read off a profile. Means over tokens and shares of values; NaN without tokens.
struct ProfileFigures {
    double error = 0, clipped = 0, zero = 0;       // of the asked-for bits
    double step = 0, step_low = 0, step_high = 0;  // in rms
    double peak = 0, highest_peak = 0, kurtosis = 0;
    double beyond = 0;
};
ProfileFigures figures_of(const ActivationProfile& profile, bool after, int bits);
// From the lowest to the highest value that is not clipped, in rms, at the mean step.
struct ClippingLimits {
    double low = 0, high = 0;
};
ClippingLimits clipping_limits(const ProfileFigures& figures, int bits);

}  // namespace bitdistill
