// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/kept_weights.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "engine/base/list_text.h"
#include "engine/base/number_text.h"
#include "engine/model/kept_rounding.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {
namespace {

// In the order of BlockForm.
constexpr BlockType form_types[] = {BlockType::q8_0, BlockType::q4_0, BlockType::q4_1, BlockType::q5_0,
                                    BlockType::q5_1, BlockType::q4_k, BlockType::q5_k, BlockType::q6_k};
static_assert(std::size(form_types) == std::size(block_layouts));

}  // namespace

std::optional<BlockForm> block_form(BlockType type) {
    const auto* const at = std::ranges::find(form_types, type);
    if (at == std::end(form_types)) return std::nullopt;
    return static_cast<BlockForm>(at - form_types);
}

BlockType block_type_of(BlockForm form) { return form_types[static_cast<std::size_t>(form)]; }

BlockType block_type(KeptType type) {
    switch (type) {
        case KeptType::f16:
            return BlockType::f16;
        case KeptType::q8_0:
            return BlockType::q8_0;
        case KeptType::q6_k:
            return BlockType::q6_k;
        case KeptType::q4_0:
            return BlockType::q4_0;
    }
    return BlockType::f16;
}

KeptType kept_type_of(BlockType type) {
    for (const KeptType kept : {KeptType::q8_0, KeptType::q6_k, KeptType::q4_0})
        if (block_type(kept) == type) return kept;
    return KeptType::f16;
}

std::optional<BlockType> own_kept_type(const ModelConfig& config, const TensorSpec& spec) {
    const std::optional<KeptType> kept = kept_of(config, spec);
    return !kept || *kept == KeptType::f16 ? std::nullopt : std::optional(block_type(*kept));
}

KeptType automatic_kept_type(std::int64_t columns) {
    return columns > 0 && columns % block_columns == 0 ? KeptType::q8_0 : KeptType::f16;
}

std::int64_t block_count(std::int64_t columns) { return (columns + 2 * block_columns - 1) / (2 * block_columns) * 2; }

std::int64_t group_bytes(BlockForm form, std::int64_t columns) {
    const BlockLayout& layout = block_layouts[static_cast<std::size_t>(form)];
    return block_count(columns) / layout.unit * (layout.header + layout.unit * layout.codes);
}

std::uint64_t block_matrix_bytes(BlockForm form, std::int64_t rows, std::int64_t columns) {
    return static_cast<std::uint64_t>((rows + group_rows - 1) / group_rows * group_bytes(form, columns));
}

BlockType kept_type(BlockType stored, bool half, bool scaled) {
    if (scaled && stored != BlockType::q8_0 && stored != BlockType::q4_0)
        return half || !is_float(stored) ? BlockType::f16 : BlockType::f32;
    if (stored == BlockType::bf16 || block_form(stored)) return stored;
    const bool wide = stored == BlockType::f32 || stored == BlockType::f64;
    return wide && !half ? BlockType::f32 : BlockType::f16;
}

std::uint64_t kept_bytes(BlockType kept, std::int64_t rows, std::int64_t columns) {
    if (const std::optional<BlockForm> form = block_form(kept)) return block_matrix_bytes(*form, rows, columns);
    return tensor_bytes(kept, rows, columns);
}

std::optional<std::string> kept_note(const GgufFile& file, const ModelConfig& config) {
    if (config.ternary) return std::nullopt;  // packed as a student's
    std::vector<std::string> types;
    std::uint64_t stored = 0, kept = 0;
    for (const TensorSpec& spec : tensor_specs(config)) {
        const GgufTensor* const tensor = file.find(spec.gguf_name);
        if (!tensor || tensor->shape.size() != 2 || !is_weights(tensor->type) || is_float(tensor->type) ||
            block_form(tensor->type))
            continue;
        stored += tensor->bytes.size();
        kept += kept_bytes(kept_type(tensor->type, true), tensor->rows(), tensor->columns());
        if (std::ranges::find(types, to_string(tensor->type)) == types.end())
            types.emplace_back(to_string(tensor->type));
    }
    if (types.empty()) return std::nullopt;
    return "Matrices in " + joined(types) + " become F16 when they are used: " + bytes_text(stored) + " of the file, " +
           bytes_text(kept) + " in memory";
}

}  // namespace bitdistill
