// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/tensor_text.h"

namespace bitdistill {

std::string shape_text(std::span<const std::int64_t> shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

std::string tensor_text(const std::string& name) {
    std::string text;
    for (const char c : name.substr(0, 120)) text += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    return "tensor \"" + text + (name.size() > 120 ? "...\"" : "\"");
}

}  // namespace bitdistill
