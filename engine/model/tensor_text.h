// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors in error messages of safetensors and GGUF. Any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace bitdistill {

std::string shape_text(std::span<const std::int64_t> shape);  // "[64, 32]"
std::string tensor_text(const std::string& name);             // tensor "NAME"; no control characters, no great length

}  // namespace bitdistill
