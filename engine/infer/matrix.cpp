// SPDX-License-Identifier: GPL-3.0-or-later
// What a Matrix of cpu_weights.h knows of its layout.
#include <algorithm>
#include <cstring>

#include "engine/base/float16.h"
#include "engine/infer/cpu_weights.h"
#include "engine/infer/kernels/block_weights.h"
#include "engine/infer/kernels/plane_weights.h"
#include "engine/infer/kernels/planes.h"
#include "engine/model/ternary.h"

namespace bitdistill {
namespace {

constexpr std::size_t cache_line = 64;

std::size_t width_of(WeightType type) { return type == WeightType::f32 || type == WeightType::rows ? 4 : 2; }

static_assert(packed_rows == group_rows);  // a matrix is cut at the same rows, whatever its type

}  // namespace

void RowSource::read(std::int64_t row, std::span<float> values) const {
    bitdistill::read_row(stored, row, values);
    if (!rounded) return;
    std::vector<std::byte> blocks(bitdistill::row_bytes(*rounded, stored.columns));
    quantize_row(*rounded, values, blocks);
    dequantize_row(*rounded, blocks, values);
}

const char* Matrix::type_name() const {
    switch (type) {
        case WeightType::f32:
        case WeightType::rows:
            return "F32";
        case WeightType::f16:
            return "F16";
        case WeightType::bf16:
            return "BF16";
        case WeightType::planes:
        case WeightType::blocks:
            return to_string(block_type_of(form));
        case WeightType::ternary:
            return "1.58-bit";
    }
    return "?";
}

std::int64_t Matrix::row_bytes() const {
    if (in_blocks()) return group_bytes(form, columns) / group_rows;
    return type == WeightType::ternary ? packed_group_bytes(columns, packing) / packed_rows
                                       : columns * static_cast<std::int64_t>(width_of(type));
}

const std::byte* Matrix::fetch_row(std::int64_t index, std::vector<std::byte>& copy) const {
    if (!place.file) return row(index);
    const auto size = static_cast<std::size_t>(row_bytes());
    copy.resize(size + cache_line);  // kernels may read on to the end of a cache line
    return place.file->read(place.offset + static_cast<std::uint64_t>(index) * size, std::span(copy).first(size))
               ? copy.data()
               : row(index);
}

void Matrix::read_row(std::int64_t index, std::span<float> values) const {
    if (type == WeightType::blocks)
        return load_row(form, row(index / group_rows * group_rows), index % group_rows, values);
    if (type == WeightType::planes)
        return load_plane_row(high_plane(index), low_plane(index), index % group_rows, values);
    if (type == WeightType::rows) return source->read(index, values);
    std::vector<std::byte> copy;
    const std::byte* const from = fetch_row(index, copy);
    if (type == WeightType::f32) {
        std::memcpy(values.data(), from, values.size() * sizeof(float));
        return;
    }
    for (std::size_t c = 0; c < values.size(); ++c) {
        std::uint16_t bits;
        std::memcpy(&bits, from + 2 * c, sizeof bits);
        values[c] = type == WeightType::f16 ? f16_to_float(bits) : bf16_to_float(bits);
    }
}

std::int64_t Matrix::high_plane_offset(std::int64_t row) const {
    return row / group_rows * plane_high_group * block_count(columns);
}

std::int64_t Matrix::low_plane_offset(std::int64_t row) const {
    const std::int64_t groups = (rows + group_rows - 1) / group_rows;
    return (groups * plane_high_group + row * plane_low_block) * block_count(columns);
}

std::int64_t Matrix::panel_columns(std::int64_t index) const {
    return panel > 0 ? std::min(panel, columns - index * panel) : columns;
}

std::size_t Matrix::panel_offset(std::int64_t index) const {
    return static_cast<std::size_t>(index * packed_bytes(rows, panel, packing));
}

std::uint64_t Matrix::stored_bytes() const {
    if (type == WeightType::ternary) {
        const std::int64_t last = panels() - 1;
        return panel_offset(last) + static_cast<std::uint64_t>(packed_bytes(rows, panel_columns(last), packing));
    }
    if (in_blocks()) return block_matrix_bytes(form, rows, columns);
    if (type == WeightType::rows) return source->stored.bytes.size();
    return static_cast<std::uint64_t>(rows) * static_cast<std::uint64_t>(row_bytes());
}

std::uint64_t Matrix::bytes() const {
    return stored_bytes() + (type == WeightType::ternary ? std::max<std::size_t>(1, scales.size()) * sizeof(float) : 0);
}

}  // namespace bitdistill
