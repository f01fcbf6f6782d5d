// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/tensor_text.h"

#include "engine/base/list_text.h"

namespace bitdistill {

std::string shape_text(std::span<const std::int64_t> shape) {
    std::string extents;
    for (const std::int64_t extent : shape) add_to_list(extents, std::to_string(extent));
    return "[" + extents + "]";
}

std::string tensor_text(const std::string& name) {
    std::string text;
    for (const char c : name.substr(0, 120)) text += static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    return "tensor \"" + text + (name.size() > 120 ? "...\"" : "\"");
}

}  // namespace bitdistill
