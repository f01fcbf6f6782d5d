// SPDX-License-Identifier: GPL-3.0-or-later
// What Gemma 3 says otherwise than the families of plain Llama layers: its layers with and without a window, each kind
// with its own RoPE, in config.json and in GGUF, both ways. Used by families.cpp, model_config.cpp and gguf_model.cpp.
// Plain data: any thread.
#pragma once

#include <optional>
#include <string>

#include "engine/model/gguf.h"
#include "engine/model/model_config.h"

namespace bitdistill {

// The model that reads text alone, out of the config.json of one that sees pictures too: its text_config, with what
// stands beside it and counts for both. Throws Error.
Json text_part(const Json& json, const std::string& where);

// Family::read_layers. Throws Error for what is not computed: soft caps, attention in both directions, RoPE that is
// stretched in layers with a window, other activations.
void gemma3_layers(ModelConfig& config, const Json& json, const std::string& where);
// What gemma3_layers() reads, in the spelling that transformers 4 and 5 both understand. A model of full precision that
// came with another one keeps it.
void write_gemma3_keys(Json& json, const ModelConfig& config);

// The root of hidden_size as `type` holds it: what the embedding is multiplied by in a folder that stores it so. BF16
// of 1152 has 34.0, of 640 has 25.25.
double gemma3_embedding_scale(std::int64_t hidden_size, BlockType type);

// The keys of a file as those of a config.json. prefix: "gemma3.". Without a window all layers are alike, as llama.cpp
// has it.
void read_gemma3_keys(const GgufFile& file, const std::string& prefix, Json& json);
// architecture: the file's; one of ours says all that differs from the root of hidden_size and from head_dim.
void put_gemma3_keys(const ModelConfig& config, const std::string& architecture, GgufValues& values);
// What llama.cpp's `gemma3` cannot say of this model; empty: it says all.
std::string beyond_gemma3_of_llama_cpp(const ModelConfig& config);

}  // namespace bitdistill
