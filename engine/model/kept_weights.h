// SPDX-License-Identifier: GPL-3.0-or-later
// In which type the CPU engine keeps a matrix, and how many bytes that takes: the same account before a file is opened
// (`inspect`, the Models page) and after. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/model/block_types.h"
#include "engine/model/blocks/block_forms.h"
#include "engine/model/gguf.h"
#include "engine/model/model_config.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {

inline constexpr std::int64_t block_columns = 32, group_rows = 16;

// The form in which the kernels read blocks of this type; nothing: they do not.
std::optional<BlockForm> block_form(BlockType type);
BlockType block_type_of(BlockForm form);

BlockType block_type(KeptType type);
// The words for a type that a file keeps its embedding or head in; f16, which says nothing, for all that has none.
KeptType kept_type_of(BlockType type);
// What a student's own configuration has its embedding or head kept in, whatever a file stores and a format asks for;
// nothing for all other matrices, and where it says f16.
std::optional<BlockType> own_kept_type(const ModelConfig& config, const TensorSpec& spec);
// What `auto` means for a student's embedding and head, whose rows have so many columns: q8_0 where they are whole
// blocks.
KeptType automatic_kept_type(std::int64_t columns);

// Blocks of 32 columns of a row, even.
std::int64_t block_count(std::int64_t columns);
std::int64_t group_bytes(BlockForm form, std::int64_t columns);
std::uint64_t block_matrix_bytes(BlockForm form, std::int64_t rows, std::int64_t columns);

// What a matrix of full precision is kept in: 16-bit floats and blocks that the kernels read stay what they are, F32
// stays or becomes F16 (`half`), F64 likewise, and all else becomes F16. scaled: a number other than 1 beside it
// multiplies it; then floats take the width that holds the products, and blocks without a quantizer here become F16.
BlockType kept_type(BlockType stored, bool half, bool scaled = false);
// Bytes of a matrix in memory in such a type.
std::uint64_t kept_bytes(BlockType kept, std::int64_t rows, std::int64_t columns);
// A sentence on the matrices of a full-precision model whose type no kernel reads: what they become, and how large.
std::optional<std::string> kept_note(const GgufFile& file, const ModelConfig& config);

}  // namespace bitdistill
