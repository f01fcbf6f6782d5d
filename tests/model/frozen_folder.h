// SPDX-License-Identifier: GPL-3.0-or-later
// A student's folder written again as a frozen one: the same codes under stored scales, in each form that a folder or a
// file may have.
#pragma once

#include <algorithm>
#include <cstring>
#include <filesystem>

#include "engine/model/gguf_model.h"
#include "engine/model/ternary.h"
#include "engine/model/ternary_matrix.h"

namespace bitdistill {

enum class FrozenForm {
    latent,  // the weights as they were
    values,  // scale or nothing: their absmean is another
    packed   // codes, four to a byte
};

inline TensorSource float_source(const std::string& name, const std::vector<std::int64_t>& shape,
                                 std::vector<float> values) {
    return {name, DType::f32, shape, [values = std::move(values)](std::span<std::byte> out) {
                std::memcpy(out.data(), values.data(), out.size());
            }};
}

inline std::vector<std::int8_t> all_codes(const TernaryMatrix& matrix, std::int64_t rows, std::int64_t columns) {
    std::vector<std::int8_t> codes(static_cast<std::size_t>(rows * columns));
    for (std::int64_t row = 0; row < rows; ++row)
        matrix.codes(
            row, std::span(codes).subspan(static_cast<std::size_t>(row * columns), static_cast<std::size_t>(columns)));
    return codes;
}
// Code times scale.
inline std::vector<float> all_values(const std::vector<std::int8_t>& codes, const WeightScales& scales) {
    std::vector<float> values(codes.size());
    for_each_scaled_part(scales, [&](const ScaledPart& part) {
        for (std::size_t i = part.first(scales.columns); i < part.first(scales.columns) + part.size(); ++i)
            values[i] = static_cast<float>(codes[i]) * scales.values[part.scale];
    });
    return values;
}

// with_scales false: the same weights, and nothing beside them.
inline void write_frozen_folder(const std::filesystem::path& from, const std::filesystem::path& to, FrozenForm form,
                                bool with_scales = true) {
    const WeightFile file = WeightFile::open(from);
    std::vector<TensorSource> tensors;
    for (const TensorSpec& spec : tensor_specs(file.config())) {
        const StoredWeight stored = file.at(spec);
        if (!spec.projection || form == FrozenForm::latent)
            tensors.push_back(float_source(spec.name, spec.shape, read_all(stored)));
        if (!spec.projection) continue;
        const TernaryMatrix matrix(stored, file.config().quantizer);
        const std::vector<std::int8_t> codes = all_codes(matrix, stored.rows, stored.columns);
        if (form == FrozenForm::values)
            tensors.push_back(float_source(spec.name, spec.shape, all_values(codes, matrix.scales())));
        if (form == FrozenForm::packed) {
            const std::int64_t shared = (stored.rows + 3) / 4, columns = stored.columns;
            tensors.push_back({spec.name, DType::u8, {shared, columns}, [codes, shared, columns](auto out) {
                                   std::ranges::fill(out, std::byte{0});
                                   for (std::size_t i = 0; i < codes.size(); ++i) {
                                       const auto row = static_cast<std::int64_t>(i) / columns,
                                                  column = static_cast<std::int64_t>(i) % columns;
                                       out[static_cast<std::size_t>(row % shared * columns + column)] |=
                                           static_cast<std::byte>((codes[i] + 1) << 2 * (row / shared));
                                   }
                               }});
        }
        if (with_scales) tensors.push_back(scales_tensor(spec, matrix.scales()));
    }
    std::filesystem::create_directories(to);
    write_json(to / "config.json", to_json(file.config()));
    write_safetensors(to / "model.safetensors", tensors);
}

// Codes -1, 0, 1 in F32 and ".scale" beside them, in the order of rows that the file's architecture wants.
inline void write_frozen_gguf(const std::filesystem::path& from, const std::filesystem::path& to) {
    const WeightFile file = WeightFile::open(from);
    const ModelConfig& config = file.config();
    std::vector<GgufSource> tensors;
    const auto put = [&](const std::string& name, const std::vector<std::int64_t>& shape, std::vector<float> values) {
        tensors.push_back({name, BlockType::f32, shape, [values = std::move(values)](std::span<std::byte> out) {
                               std::memcpy(out.data(), values.data(), out.size());
                           }});
    };
    for (const TensorSpec& spec : tensor_specs(config)) {
        const StoredWeight stored = file.at(spec);
        if (!spec.projection) {
            put(spec.gguf_name, spec.shape, read_all(stored));
            continue;
        }
        const TernaryMatrix matrix(stored, config.quantizer);
        const std::vector<std::int8_t> codes = all_codes(matrix, stored.rows, stored.columns);
        const WeightScales& scales = matrix.scales();
        const RowOrder order = row_order(gguf_architecture(config), config, spec);
        const bool one = scales.granularity == ScaleGranularity::tensor;
        const std::int64_t line = one ? 1 : scales.blocks();
        std::vector<float> values, in_order;
        for (std::int64_t row = 0; row < stored.rows; ++row) {
            const std::int64_t ours = order.ours(row);
            for (std::int64_t c = 0; c < stored.columns; ++c)
                values.push_back(codes[static_cast<std::size_t>(ours * stored.columns + c)]);
            for (std::int64_t b = 0; b < line && !(one && row > 0); ++b) in_order.push_back(scales.at(ours, b));
        }
        put(spec.gguf_name, spec.shape, values);
        const TensorSource shape = scales_tensor(spec, scales);
        put(scale_name(spec, FileKind::gguf), shape.shape, in_order);
    }
    write_gguf(to, gguf_values(config, BlockType::f32, "frozen"), tensors);
}

}  // namespace bitdistill
