// SPDX-License-Identifier: GPL-3.0-or-later
// The frequencies of rotary position embeddings (RoPE, arXiv 2104.09864), plain and stretched for contexts longer than
// those of pre-training: the one formula of training, CPU inference and GGUF. Plain data: any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace bitdistill {

struct ModelConfig;

// linear: every frequency divided by `factor`. llama3 (Llama 3.1 and later): those whose wave is longer than
// original_positions / low_frequency_factor divided by `factor`, those shorter than original_positions /
// high_frequency_factor unchanged, a linear blend of both frequencies between.
struct RopeScaling {
    enum class Kind { none, linear, llama3 };
    Kind kind = Kind::none;
    double factor = 1, low_frequency_factor = 1, high_frequency_factor = 4, original_positions = 8192;
    bool operator==(const RopeScaling&) const = default;
};

// Angle per position of each pair of a head's values, [head_dim / 2].
std::vector<double> rotary_frequencies(const ModelConfig& config);
// What the plain frequencies are divided by, [head_dim / 2]: GGUF's tensor rope_freqs.weight.
std::vector<float> rotary_divisors(const ModelConfig& config);
// The llama3 scaling that has these divisors, if it is of the kind that released models use: frequency factors 1 and 4.
std::optional<RopeScaling> rope_scaling_of(const ModelConfig& config, const std::vector<float>& divisors,
                                           double original_positions);

}  // namespace bitdistill
