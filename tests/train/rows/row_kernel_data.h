// SPDX-License-Identifier: GPL-3.0-or-later
// Random rows for the tests of the row kernels, and how far two results are apart.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "engine/train/rows/row_kernels.h"

namespace bitdistill {

using std::int64_t;

template <class T>
T rounded(float value) {
    if constexpr (std::is_same_v<T, float>) {
        return value;
    } else {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        return {static_cast<std::uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16)};
    }
}
inline double exact(float value) { return double(value); }
inline double exact(Bf16 value) { return double(std::bit_cast<float>(std::uint32_t(value.bits) << 16)); }

inline std::mt19937 random_source(5);
template <class T>
std::vector<T> normal(int64_t count, float spread = 1.0f) {
    std::normal_distribution<float> distribution(0.0f, spread);
    std::vector<T> all(static_cast<std::size_t>(count));
    for (T& value : all) value = rounded<T>(distribution(random_source));
    return all;
}
inline std::vector<float> scratch(int64_t floats) { return std::vector<float>(static_cast<std::size_t>(floats)); }

// |a - b| / |b| over all elements.
template <class A, class B>
double relative(const std::vector<A>& a, const std::vector<B>& b) {
    double difference = 0, size = 0;
    for (std::size_t i = 0; i < b.size(); ++i) {
        difference += std::pow(exact(a[i]) - double(b[i]), 2);
        size += std::pow(double(b[i]), 2);
    }
    return size > 0 ? std::sqrt(difference / size) : std::sqrt(difference);
}

}  // namespace bitdistill
