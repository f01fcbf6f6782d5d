// SPDX-License-Identifier: GPL-3.0-or-later
// SplitMix64 (Steele, Lea and Flood, 2014): a well mixed 64-bit number from a counter or another number, the same on
// every machine. What shuffles, streams and the generators of the sample are seeded with. Any thread.
#pragma once

#include <cstdint>

namespace bitdistill {

inline constexpr std::uint64_t split_mix_step = 0x9e3779b97f4a7c15ull;  // from one number of a sequence to the next

inline std::uint64_t split_mix(std::uint64_t x) {
    x += split_mix_step;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
    return x ^ (x >> 31);
}

}  // namespace bitdistill
