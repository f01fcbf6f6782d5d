// SPDX-License-Identifier: GPL-3.0-or-later
// How LibTorch uses this machine: threads, precision of the matrix products, memory allocation. Engine thread.
#pragma once

#include <cstdint>
#include <string>

#include "engine/core/model_config.h"
#include "engine/train/transformer.h"

namespace bitdistill {

// Sets LibTorch's and OpenBLAS's number of threads, 0 = all cores, and keeps freed memory for the next step. Returns
// the number of threads.
int use_threads(std::int64_t threads);
// "fp32", "bf16" or "auto": then a probe times both on products of this model's shape and takes the faster.
Precision choose_precision(const std::string& wish, const ModelConfig& config);

}  // namespace bitdistill
