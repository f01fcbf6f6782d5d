// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of models whose weights are not finite or beyond a format.
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "engine/base/mapped_file.h"
#include "engine/model/safetensors.h"

namespace bitdistill {

// Overwrites values of one F32 tensor in the folder's model.safetensors.
inline void spoil(const std::filesystem::path& folder, const std::string& name, const std::vector<std::size_t>& at,
                  float value) {
    const std::filesystem::path file = folder / "model.safetensors";
    std::size_t begin = 0;
    {
        const SafetensorsModel model = SafetensorsModel::open(file);
        begin = place_of(model.at(name).bytes, model.mappings()).offset;
    }
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    for (const std::size_t index : at) {
        stream.seekp(static_cast<std::streamoff>(begin + index * sizeof value));
        stream.write(reinterpret_cast<const char*>(&value), sizeof value);
    }
}

}  // namespace bitdistill
