// SPDX-License-Identifier: GPL-3.0-or-later
// What our models are called in GGUF: architectures and keys, both ways (names of tensors: tensor_roles.h; which
// programs open which file: exchange/gguf_readers.h). Used by export, by CPU inference and by `inspect`. Plain data:
// any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/error.h"
#include "engine/model/gguf.h"
#include "engine/model/row_order.h"
#include "engine/model/tensor_roles.h"

namespace bitdistill {

// Of our own files: tokenizer.json without vocabulary and merges, so that nothing of it is lost that GGUF has no key
// for (engine/text/tokenizer/gguf_tokenizer.h).
inline constexpr const char* tokenizer_key = "bitdistill.tokenizer";

// general.architecture: "llama", "qwen2", "qwen3", "gemma3"; "bitnet" for the one shape of a SubLN student that
// released programs know (no q/k norms, no biases, tied head, heads x head_dim = hidden, norms where the paper has
// them, no llama3 RoPE), with squared ReLU "bitnet-b1.58"; else "bitdistill-" and the family.
std::string gguf_architecture(const ModelConfig& config);
bool is_own_architecture(std::string_view name);     // "bitdistill-..."
bool is_bitnet_architecture(std::string_view name);  // a student with SubLN and a tied head, as other programs know it
// What stands in front of a ternary matrix elsewhere is 8 bits of the token as it is; this student has something else.
bool has_other_activations(const ModelConfig& config);

// The model's keys, without those of the tokenizer. name: for people, may be empty.
GgufValues gguf_values(const ModelConfig& config, BlockType type, const std::string& name);

// How a tensor's rows lie in a file of this architecture.
RowOrder row_order(const std::string& architecture, const ModelConfig& config, const TensorSpec& spec);

// The shape of the model in a file, our own or another program's. ternary: as our files say; else `bitnet`
// architectures and files whose layers are stored in a ternary type. Throws Error naming the key: unknown architecture,
// missing keys, RoPE scaling, experts.
ModelConfig config_from_gguf(const GgufFile& file);

}  // namespace bitdistill
