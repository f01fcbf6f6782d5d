// SPDX-License-Identifier: GPL-3.0-or-later
// A model folder of any shape with random weights, streamed to disk tensor by tensor: benchmarks, tests, and the start
// of the sample's own teacher. The bits depend on shape, names and seed alone, not on the machine or thread count.
#pragma once

#include <cstdint>
#include <filesystem>

#include "engine/model/model_config.h"
#include "engine/model/safetensors.h"

namespace bitdistill {

// Writes config.json and model.safetensors: matrices normal(0, deviation), biases 0, gains 1 (0 where the norm adds 1).
// dtype F32, F16 or BF16.
// A student's embedding and head have the values that its types keep, as a finished run's folder has them: those of
// q8_0 and q4_0 are F32 whatever dtype says, which they would not survive; those of q6_k are as they were drawn.
// The folder is made if need be. Throws Error ("disk is full", ...).
void write_random_folder(const std::filesystem::path& folder, const ModelConfig& config, std::uint64_t seed,
                         DType dtype = DType::bf16, float deviation = 0.02f);

}  // namespace bitdistill
