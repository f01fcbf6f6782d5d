// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/rounding/activation_profile.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/model/rounding/hadamard.h"
#include "engine/model/rounding/quantizer_constants.h"

namespace bitdistill {

namespace {

struct Codes {
    float steps, lowest, highest;
};
constexpr Codes eight_bits{absmax8_steps, absmax8_lowest, absmax8_highest},
    four_bits{absmean4_steps, absmean4_lowest, absmean4_highest};

// To whole numbers, half to even: exact for what lies within +-2^22, which codes and their neighbours do.
float rounded(float x) {
    constexpr float shift = 12582912.0f;  // 1.5 * 2^23
    return (x + shift) - shift;
}

// What a token's values have in common on either side of the transform.
struct TokenSums {
    double squares = 0, fourths = 0, sizes = 0;
    float largest = 0;
};
TokenSums sums_of(std::span<const float> x) {
    TokenSums sums;
    for (const float value : x) {
        const double square = static_cast<double>(value) * static_cast<double>(value);
        sums.squares += square;
        sums.fourths += square * square;
        sums.sizes += std::abs(value);
        sums.largest = std::max(sums.largest, std::abs(value));
    }
    return sums;
}

void add_loss(RoundingLoss& loss, std::span<const float> x, const TokenSums& sums, float size, const Codes& codes,
              double rms, bool first) {
    const float step = std::max(size, smallest_scale) / codes.steps;
    double lost = 0;
    std::uint64_t clipped = 0, zero = 0;
    for (const float value : x) {
        // Within a step of the codes' ends, so that rounding is exact for any value.
        const float whole = rounded(std::clamp(value / step, codes.lowest - 1, codes.highest + 1));
        const float code = std::clamp(whole, codes.lowest, codes.highest);
        clipped += whole != code;
        zero += code == 0;
        const double difference = static_cast<double>(value) - static_cast<double>(code) * static_cast<double>(step);
        lost += difference * difference;
    }
    loss.error += lost / sums.squares;
    loss.clipped += clipped;
    loss.zero += zero;
    const double relative = static_cast<double>(step) / rms;
    loss.step += relative;
    loss.step_low = first ? static_cast<float>(relative) : std::min(loss.step_low, static_cast<float>(relative));
    loss.step_high = std::max(loss.step_high, static_cast<float>(relative));
}

void add_side(ProfileSide& side, std::span<const float> x, const TokenSums& sums, bool first) {
    const double columns = static_cast<double>(x.size()), rms = std::sqrt(sums.squares / columns);
    const auto inverse = static_cast<float>(1 / rms);
    for (const float value : x) {
        const float u = value * inverse;
        const double at = std::abs(u) < static_cast<float>(ProfileSide::linear) ? u : profile_position(u);
        const double bin = (at - ProfileSide::lowest) / ProfileSide::width;
        ++side.counts[static_cast<std::size_t>(std::clamp(bin, 0.0, ProfileSide::bins - 1.0))];
        side.beyond += std::abs(u) > static_cast<float>(ActivationProfile::outlier);
    }
    const double peak = static_cast<double>(sums.largest) / rms;
    side.peak += peak;
    side.highest_peak = std::max(side.highest_peak, static_cast<float>(peak));
    side.kurtosis += sums.fourths / columns / (rms * rms * rms * rms);
    add_loss(side.eight, x, sums, sums.largest, eight_bits, rms, first);
    add_loss(side.four, x, sums, static_cast<float>(sums.sizes / columns), four_bits, rms, first);
}

void add_loss(RoundingLoss& sum, const RoundingLoss& other, bool first) {
    sum.error += other.error;
    sum.step += other.step;
    sum.step_low = first ? other.step_low : std::min(sum.step_low, other.step_low);
    sum.step_high = std::max(sum.step_high, other.step_high);
    sum.clipped += other.clipped;
    sum.zero += other.zero;
}

void add_side(ProfileSide& sum, const ProfileSide& other, bool first) {
    for (std::size_t i = 0; i < sum.counts.size(); ++i) sum.counts[i] += other.counts[i];
    sum.peak += other.peak;
    sum.kurtosis += other.kurtosis;
    sum.highest_peak = std::max(sum.highest_peak, other.highest_peak);
    sum.beyond += other.beyond;
    add_loss(sum.eight, other.eight, first);
    add_loss(sum.four, other.four, first);
}

}  // namespace

// The logarithm begins with the slope that the linear part ends with.
double profile_position(double u) {
    constexpr double linear = ProfileSide::linear;
    const double size = std::abs(u);
    return size < linear ? u : std::copysign(linear + linear * std::log(size / linear), u);
}
double profile_value(double position) {
    constexpr double linear = ProfileSide::linear;
    const double size = std::abs(position);
    return size < linear ? position : std::copysign(linear * std::exp((size - linear) / linear), position);
}

ActivationProfile empty_profile(std::int64_t columns) {
    ActivationProfile profile;
    profile.columns = columns;
    profile.block = hadamard_block(columns);
    return profile;
}

void add_token(ActivationProfile& profile, std::span<const float> x, std::vector<float>& scratch) {
    const TokenSums sums = sums_of(x);
    if (!(sums.squares > 0) || !std::isfinite(sums.fourths)) {
        ++profile.silent;
        return;
    }
    const bool first = profile.tokens++ == 0;
    add_side(profile.before, x, sums, first);
    if (!profile.has_transform()) return;
    scratch.assign(x.begin(), x.end());
    hadamard(scratch, profile.block);
    add_side(profile.after, scratch, sums_of(scratch), first);
}

void add_profile(ActivationProfile& sum, const ActivationProfile& other) {
    const bool first = sum.tokens == 0;
    if (first) {
        const std::int64_t silent = sum.silent;
        sum = other;
        sum.silent += silent;
        return;
    }
    if (other.tokens == 0) {
        sum.silent += other.silent;
        return;
    }
    sum.tokens += other.tokens;
    sum.silent += other.silent;
    if (sum.columns != other.columns) sum.columns = 0;
    sum.block = std::min(sum.block, other.block);
    add_side(sum.before, other.before, false);
    add_side(sum.after, other.after, false);
}

ProfileFigures figures_of(const ActivationProfile& profile, bool after, int bits) {
    ProfileFigures figures;
    const ProfileSide& side = after ? profile.after : profile.before;
    const RoundingLoss& loss = side.with_bits(bits);
    const bool none = profile.tokens == 0 || (after && !profile.has_transform());
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    std::int64_t all = profile.tokens * profile.columns;
    if (profile.columns == 0)  // of several widths
        for (const std::uint32_t count : side.counts) all += count;
    const double tokens = none ? nothing : static_cast<double>(profile.tokens),
                 values = none ? nothing : static_cast<double>(all);
    figures.error = loss.error / tokens;
    figures.clipped = static_cast<double>(loss.clipped) / values;
    figures.zero = static_cast<double>(loss.zero) / values;
    figures.step = loss.step / tokens;
    figures.step_low = none ? nothing : static_cast<double>(loss.step_low);
    figures.step_high = none ? nothing : static_cast<double>(loss.step_high);
    figures.peak = side.peak / tokens;
    figures.highest_peak = none ? nothing : static_cast<double>(side.highest_peak);
    figures.kurtosis = side.kurtosis / tokens;
    figures.beyond = static_cast<double>(side.beyond) / values;
    return figures;
}

ClippingLimits clipping_limits(const ProfileFigures& figures, int bits) {
    const Codes& codes = bits == 4 ? four_bits : eight_bits;
    return {figures.step * (static_cast<double>(codes.lowest) - 0.5),
            figures.step * (static_cast<double>(codes.highest) + 0.5)};
}

}  // namespace bitdistill
