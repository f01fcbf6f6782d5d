// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors in error messages of safetensors and GGUF. Any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "engine/base/list_text.h"

namespace bitdistill {

// "[64, 32]"
inline std::string shape_text(std::span<const std::int64_t> shape) {
    std::string extents;
    for (const std::int64_t extent : shape) add_to_list(extents, std::to_string(extent));
    return "[" + extents + "]";
}

// tensor "NAME"; no control characters, no great length
inline std::string tensor_text(const std::string& name) {
    std::string text;
    for (const char c : name.substr(0, 120)) text += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    return "tensor \"" + text + (name.size() > 120 ? "...\"" : "\"");
}

}  // namespace bitdistill
