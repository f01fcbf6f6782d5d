// SPDX-License-Identifier: GPL-3.0-or-later
// The one generator of random numbers: sampling, made-up models, tests. The same everywhere. One thread each.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace bitdistill {

// xoshiro256++ seeded through SplitMix64. uniform(): [0, 1), 53 bits. normal(): the sum of twelve uniform integers
// (Irwin-Hall), mean 0, variance 1 to 1e-9, at most 6 away from 0: integer arithmetic only, so the same everywhere.
class Random {
  public:
    explicit Random(std::uint64_t seed);
    Random(std::uint64_t seed, std::string_view stream);  // an independent stream for every name
    std::uint64_t next();
    double uniform();
    float normal();

  private:
    std::array<std::uint64_t, 4> state_;
};

}  // namespace bitdistill
