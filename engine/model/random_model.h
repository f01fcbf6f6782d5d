// SPDX-License-Identifier: GPL-3.0-or-later
// A model folder of any shape with random weights, streamed to disk tensor by tensor: benchmarks, tests, and the start
// of the sample's own teacher. The bits depend on shape, names and seed alone, not on the machine or thread count.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string_view>

#include "engine/model/model_config.h"
#include "engine/model/safetensors.h"

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

// Writes config.json and model.safetensors: matrices normal(0, deviation), gains 1, biases 0. dtype F32, F16 or BF16.
// The folder is made if need be. Throws Error ("disk is full", ...).
void write_random_folder(const std::filesystem::path& folder, const ModelConfig& config, std::uint64_t seed,
                         DType dtype = DType::bf16, float deviation = 0.02f);

}  // namespace bitdistill
