// SPDX-License-Identifier: GPL-3.0-or-later
// Rotary position embeddings (RoPE, arXiv 2104.09864), plain and stretched for contexts longer than those of
// pre-training: the one formula and the one table of training, CPU inference and GGUF. Plain data: any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace bitdistill {

// linear: every frequency divided by `factor`. llama3 (Llama 3.1 and later): those whose wave is longer than
// original_positions / low_frequency_factor divided by `factor`, those shorter than original_positions /
// high_frequency_factor unchanged, a linear blend of both frequencies between.
struct RopeScaling {
    enum class Kind { none, linear, llama3 };
    Kind kind = Kind::none;
    double factor = 1, low_frequency_factor = 1, high_frequency_factor = 4, original_positions = 8192;
    bool operator==(const RopeScaling&) const = default;
};

// What RoPE of a layer follows from.
struct Rotary {
    double theta = 10000;  // base of the frequencies
    RopeScaling scaling;
    bool operator==(const Rotary&) const = default;
};

// Angle per position of each pair of a head's values, [head_dim / 2].
std::vector<double> rotary_frequencies(const Rotary& rotary, std::int64_t head_dim);
// What the plain frequencies are divided by, [head_dim / 2]: GGUF keeps them as a tensor of their own.
std::vector<float> rotary_divisors(const Rotary& rotary, std::int64_t head_dim);
// The llama3 scaling that has these divisors, if it is of the kind that released models use: frequency factors 1 and 4.
std::optional<RopeScaling> rope_scaling_of(double theta, std::int64_t head_dim, const std::vector<float>& divisors,
                                           double original_positions);

// Cosines and sines of the angles of positions `first`, first + 1, ...: [positions, head_dim / 2] each, as many
// positions as there is room for. An angle is the FP32 product of position and FP32 frequency, as Hugging Face computes
// it: models were trained with these angles, which at position 4,096 lie up to 2e-4 from the exact ones. Every engine
// takes its table from here, so that they agree.
void fill_rotary_table(const Rotary& rotary, std::int64_t head_dim, std::int64_t first, std::span<float> cosines,
                       std::span<float> sines);

}  // namespace bitdistill
