// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the values of a student's embedding and head in the type that they are kept in: for training, which
// computes with them, and for folders, which hold them. Any thread.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/base/float16.h"
#include "engine/model/block_types.h"
#include "engine/model/kept_weights.h"
#include "engine/model/model_config.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {

// The type of a student's embedding or head, f16 included; nothing for every other matrix.
inline std::optional<KeptType> kept_of(const ModelConfig& config, const TensorSpec& spec) {
    if (!config.ternary || (spec.role != TensorRole::embedding && spec.role != TensorRole::head)) return std::nullopt;
    return spec.role == TensorRole::head ? config.quantizer.head_type : config.quantizer.embedding_type;
}

// Gives rows of so many columns the values that they have once they were kept in this type. A number beyond F16's
// largest becomes that; infinity stays.
inline void round_kept(KeptType type, std::span<float> values, std::int64_t columns) {
    if (type == KeptType::f16) {
        constexpr float largest = 65504;
        for (float& value : values)
            if (!std::isinf(value)) value = f16_to_float(float_to_f16(std::clamp(value, -largest, largest)));
        return;
    }
    const BlockType blocks = block_type(type);
    const auto width = static_cast<std::size_t>(columns);
    std::vector<std::byte> bytes(row_bytes(blocks, columns));
    for (std::size_t at = 0; at + width <= values.size(); at += width) {
        const std::span<float> row = values.subspan(at, width);
        quantize_row(blocks, row, bytes);
        dequantize_row(blocks, bytes, row);
    }
}

}  // namespace bitdistill
