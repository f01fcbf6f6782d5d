// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"

#include <bit>

#include "engine/base/split_mix.h"

namespace bitdistill {
namespace {

std::uint64_t mixed(std::uint64_t seed, std::string_view stream) {
    std::uint64_t hash = 0xcbf29ce484222325ull ^ seed;
    for (const char c : stream) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return hash + seed;
}

// The four 16-bit lanes of a word, added.
std::uint32_t lane_sum(std::uint64_t word) {
    constexpr std::uint64_t even = 0x0000ffff0000ffffull;
    const std::uint64_t pairs = (word & even) + ((word >> 16) & even);
    return static_cast<std::uint32_t>(pairs) + static_cast<std::uint32_t>(pairs >> 32);
}

}  // namespace

Random::Random(std::uint64_t seed) {
    for (std::uint64_t& word : state_) {
        word = split_mix(seed);
        seed += split_mix_step;
    }
}

Random::Random(std::uint64_t seed, std::string_view stream) : Random(mixed(seed, stream)) {}

std::uint64_t Random::next() {
    const std::uint64_t result = std::rotl(state_[0] + state_[3], 23) + state_[0];
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
}

double Random::uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

float Random::normal() {
    // Twelve 16-bit integers: each has mean 32767.5 and variance (2^32 - 1) / 12, so the sum has deviation 65536.
    const std::uint32_t sum = lane_sum(next()) + lane_sum(next()) + lane_sum(next());
    return (static_cast<float>(static_cast<std::int32_t>(sum)) - 393210.0f) * 0x1p-16f;
}

}  // namespace bitdistill
